"""The checklist of commitments, from a plan and back into it, all of it or nothing."""

import uuid
from dataclasses import replace

from ...core.dossier.answers import answers_of
from ...core.dossier.sheet import Sheet
from ...core.dossier.surroundings import plan_answers
from ...core.errors import GreenBlueError
from ..provenance import now
from .plan_file import read_plan
from .plan_rows import changing_rows

COMMITMENTS = ("commitments_line", "commitments_area", "commitments_point")
_SCORED = {
    table: " ".join(("UPDATE", table, "SET checklist_score = ?, knock_outs = ? WHERE uuid = ?"))
    for table in COMMITMENTS
}
TABLES = (
    *COMMITMENTS,
    "habitat_patches",
    "hedge_proposals",
    "crossing_proposals",
    "runs",
    "checklist_answers",
    "evidence",
)


def read_sheet(path, commitments, questions, author):
    """The checklist of some commitments, with what GreenBlue can answer itself.

    Parameters
    ----------
    path : str or Path
        Of the plan.
    commitments : sequence of str
        Universal ids.
    questions : sequence of Question
    author : str
        Who answers.

    Returns
    -------
    Sheet

    Raises
    ------
    GreenBlueError
        As ``read_plan``; when the plan holds none of the commitments.
    """
    plan = read_plan(path, TABLES)
    known = {str(u) for name in COMMITMENTS for u in plan.tables[name]["uuid"]}
    chosen = [u for u in commitments if u in known]
    if not chosen:
        raise GreenBlueError(
            "The plan {path} holds none of the chosen commitments yet. Save the edits of their "
            "layer first.", path=path,
        )  # fmt: skip
    given = answers_of(plan.tables["checklist_answers"], plan.tables["evidence"])
    computed = plan_answers(plan.tables, chosen, questions, modified=now())
    both = {u: (*computed.get(u, ()), *given.get(u, ())) for u in chosen}
    return Sheet(questions, both, author)


def save_answers(path, question, changes, author, scores):
    """Keep the answers to one question, and the scores that follow from them.

    Parameters
    ----------
    path : str or Path
        Of the plan.
    question : str
    changes : dict of str to (Answer or None)
        By commitment; None takes this author's answer away. Other people's rows stay.
    author : str
    scores : dict of str to Score
        By commitment.

    Raises
    ------
    GreenBlueError
        The plan is locked by another program, read-only, or the disk is full; then nothing
        was changed.

    Notes
    -----
    One transaction. An answer by the same author to the same question is replaced; one that
    GreenBlue computed is kept as the answer of "GreenBlue".
    """
    with changing_rows(path) as database:
        for commitment, answer in changes.items():
            _save(database, commitment, question, answer, author)
        for commitment, score in scores.items():
            total = None if score.total != score.total else score.total
            values = (total, score.knock_out_text(), commitment)
            for table in COMMITMENTS:
                database.execute(_SCORED[table], values)


def _save(database, commitment, question, answer, author):
    """Replace the author's row, and the evidence of this commitment and question."""
    row = (commitment, question, author)
    database.execute(
        "DELETE FROM checklist_answers WHERE commitment = ? AND question = ? AND author = ?", row
    )
    uris = set()
    if answer is not None and (answer.answer or answer.remark or answer.evidence):
        answer = replace(answer, uuid=answer.uuid or str(uuid.uuid4()))
        database.execute(
            "INSERT INTO checklist_answers (uuid, commitment, question, answer, remark, source, "
            "reason, author, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                answer.uuid, commitment, question, answer.answer, answer.remark, answer.source,
                answer.reason, author, answer.modified,
            ),
        )  # fmt: skip
        uris = set(answer.evidence)
    kept = database.execute(
        "SELECT uri, author FROM evidence WHERE commitment = ? AND question = ?",
        (commitment, question),
    ).fetchall()
    for uri, owner in kept:
        if owner == author and uri not in uris:
            database.execute(
                "DELETE FROM evidence WHERE commitment = ? AND question = ? AND uri = ? "
                "AND author = ?", (commitment, question, uri, author),
            )  # fmt: skip
    for uri in sorted(uris - {uri for uri, _ in kept}):
        database.execute(
            "INSERT INTO evidence (uuid, commitment, question, kind, uri, caption, author, "
            "modified) VALUES (?, ?, ?, ?, ?, '', ?, ?)",
            (
                str(uuid.uuid4()), commitment, question, kind_of(uri), uri, author,
                answer.modified,
            ),
        )  # fmt: skip


def kind_of(uri):
    """link, photo or file, by how it is written."""
    if uri.lower().startswith(("http://", "https://")):
        return "link"
    photo = uri.lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic"))
    return "photo" if photo else "file"
