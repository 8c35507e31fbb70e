"""The account of kilometres that a dossier prints: that of “Account managed kilometres”."""

from ...core.account.ledger.account import account
from ...core.json_text import literal
from ...core.progress import part
from ..account.account_io import Work
from ..account.account_managed_km import AccountManagedKm
from ..io.read import ReadReport

ALGORITHM = "accountmanagedkm"
CHOICES = (
    "STATUS", "YEAR", "ZONES", "BASELINE", "CHECKLIST", "DURATION", "GEOMETRY_SOURCE", "PLANTINGS",
    "TOLERANCE", "NIS_VINTAGE",
)  # fmt: skip


class Accounts:
    """The account of a plan in several languages.

    It is made with the choices of the plan's last account, or the defaults where the plan
    remembers none.
    """

    def __init__(self, path, runs, context, feedback):
        self._algorithm = AccountManagedKm().create()
        self._parameters = {"PLAN": str(path), **choices_of(runs)}
        self._context, self._feedback = context, feedback
        self._work = None

    def in_language(self, translate, progress):
        """The account, its reasons in the language of ``translate``.

        Raises
        ------
        GreenBlueError
        Cancelled
        """
        if self._work is not None:
            work = self._work
            return account(work.tables, work.rule, work.options, translate, progress)
        self._algorithm.tr = translate
        self._work = Work(
            self._algorithm, self._parameters, self._context, self._feedback, ReadReport()
        )
        return self._work.run(part(progress, 0.0, 1.0))


def choices_of(runs):
    """The choices of the last account among some runs, as parameters."""
    made = [run for run in runs if run.algorithm.split(":")[-1] == ALGORITHM]
    if not made:
        return {}
    found = {}
    for name in CHOICES:
        value = _plain(made[-1].parameters.get(name))
        if value is not None:
            found[name] = value
    return found


def _plain(text):
    """A text, number or truth value from its Python text; None where it is none."""
    try:
        value = literal(str(text))
    except ValueError:
        return None
    return value if isinstance(value, (str, int, float, bool)) else None
