"""The checklist dialog of a plan: what it reads, where it saves, who answers."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..algorithms.base import RESOURCES
from ..algorithms.io.plan_answers import read_sheet, save_answers
from ..algorithms.provenance import now
from ..core.dossier.checklist import Question, combined
from ..core.rules import read_rules
from .dlg_checklist import ChecklistDialog

OWN = "checklist.csv"
"""A file of this name beside a plan adds questions, or changes those of the same number."""


def checklist_dialog(document, commitments, parent):
    """The dialog for some commitments of the plan that is open.

    Raises
    ------
    GreenBlueError
        The plan cannot be read, the commitments are not saved yet, the table is wrong.
    """
    author = QgsApplication.userFullName() or QgsApplication.userLoginName()
    sheet = read_sheet(document.path, commitments, _questions(document.path), author)

    def store(question, changes, scores):
        save_answers(document.path, question, changes, author, scores)

    dialog = ChecklistDialog(
        sheet, store, now, document.path, _title(document, sheet.commitments), parent
    )
    dialog.saved.connect(document.reload)
    return dialog


def _questions(plan):
    files = [RESOURCES / "rules" / OWN]
    if (plan.parent / OWN).is_file():
        files.append(plan.parent / OWN)
    return combined(*(read_rules(file, Question) for file in files))


def _title(document, commitments):
    """For what the checklist is: a name, or how many."""
    names = document.names(commitments)
    if len(names) == 1:
        return names[0]
    translate = QCoreApplication.translate
    return translate("GreenBlue", "{count} commitments at once: {names}").format(
        count=len(names), names=", ".join(names[:5]) + ("…" if len(names) > 5 else "")
    )
