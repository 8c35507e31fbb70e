"""Blocks of work on several cores: threads of this process, safe inside QGIS."""

import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait

from .errors import Cancelled

INTERVAL_S = 0.1  # between two looks whether to stop


def in_order(work, items, workers, pulse):
    """The results of ``work(item, check=…)``, in the order of the items.

    Parameters
    ----------
    work : callable
        Calls ``check`` often; it raises when the work is to end.
    items : iterable
    workers : int
        Threads. A few results wait at most, so memory is bounded.
    pulse : callable
        Called from this thread all the while; what it raises ends all work.

    Raises
    ------
    Cancelled or whatever else ``pulse`` or ``work`` raises.
    """
    stop, waiting = threading.Event(), deque()

    def check():
        if stop.is_set():
            raise Cancelled

    with ThreadPoolExecutor(workers) as pool:
        try:
            for item in items:
                waiting.append(pool.submit(work, item, check=check))
                if len(waiting) > 2 * workers:
                    yield _first_result(waiting, pulse)
            while waiting:
                yield _first_result(waiting, pulse)
        finally:
            stop.set()
            for job in waiting:
                job.cancel()


def _first_result(waiting, pulse):
    """The result of the first job that waits; what a later one raised meanwhile ends all."""
    pulse()
    while not wait([waiting[0]], INTERVAL_S).done:
        pulse()
        for job in waiting:
            if job.done():
                job.result()
    return waiting.popleft().result()
