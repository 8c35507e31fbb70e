"""The solver for networks of conductances, chosen by size, memory and number of questions.

Measured with resistances 1 to 5 000, processor seconds for the preparation and for
each right-hand side, and memory:

========== ====================== ========================= =======================
cells      sparse factors         aggregation multigrid     Jacobi CG; CG with ILU
========== ====================== ========================= =======================
200²       0.3 + 0.01; 40 MB      0.1 + 0.2                 2.5; over 20
500²       4 + 0.06; 0.3 GB       0.8 + 1.8                 39; over 120
1 000²     23 + 0.2; 1.4 GB       4 + 10                    not tried
========== ====================== ========================= =======================

Factors therefore are the choice where they fit into memory and more than two solutions
are asked for, or the net is small; multigrid is it everywhere else.
"""

import math
import threading
import weakref

from ...progress import silent, step
from .multigrid import Multigrid, factorise

SMALL_NODES = 20_000
FEW_SOLUTIONS = 2
FACTOR_BYTES = 85.0  # per node and doubling of their number, from the table above
POLL_S = 0.1


def solver(matrix, solutions, *, tolerance=1e-9, memory_bytes=2e9, progress=silent):
    """What solves ``matrix x = b`` for several b.

    Parameters
    ----------
    matrix : csr_matrix, shape (n, n)
        A Laplacian with a node of every connected part grounded (row and column removed).
    solutions : int
        How many right-hand sides will be asked for.
    tolerance : float
        Relative residual of iterative solutions.
    memory_bytes : float
        Memory that sparse factors may take.
    progress : callable

    Returns
    -------
    object with ``solve(right, *, progress)``

    Raises
    ------
    Cancelled
        Within a second; a factorisation that is under way ends unseen in its own thread.
    """
    size = matrix.shape[0]
    needed = FACTOR_BYTES * size * math.log2(max(size, 2))
    wanted = size <= SMALL_NODES or solutions > FEW_SOLUTIONS
    if wanted and needed <= memory_bytes:
        return Factors(matrix, progress=progress)
    return Multigrid(matrix, tolerance=tolerance, progress=progress)


class Factors:
    """Sparse factors of a matrix, made once, in a thread that can be left.

    The thread also gives them up again: scipy books the memory of factors to the thread that
    makes them, and another one that drops the last reference would never free it.
    """

    def __init__(self, matrix, *, progress=silent):
        self._outcome = outcome = {}
        ready, ended = threading.Event(), threading.Event()
        weakref.finalize(self, ended.set)

        def work():
            try:
                outcome["factors"] = factorise(matrix)
            except Exception as error:  # handed on below, in the caller's thread
                outcome["error"] = error
            ready.set()
            ended.wait()
            outcome.clear()

        step(progress, 0.0)
        threading.Thread(target=work, name="factors", daemon=True).start()
        while not ready.wait(POLL_S):
            step(progress, 0.0)
        if "error" in outcome:
            raise outcome["error"]

    def solve(self, right, *, progress=silent):
        """The solution for one right-hand side."""
        step(progress, 0.0)
        return self._outcome["factors"].solve(right)
