"""Answers to the checklist: one at a time, from the tables of a plan, and merged."""

from dataclasses import dataclass, replace
from datetime import datetime, timezone

ANSWERS = ("yes", "partly", "no", "na")
USER, COMPUTED = "user", "computed"


@dataclass(frozen=True)
class Answer:
    """An answer to one question about one commitment.

    Attributes
    ----------
    question : str
        Id of the question.
    answer : {"yes", "partly", "no", "na", ""}
        Empty: the answer was taken back.
    source : {"user", "computed"}
    remark : str
    reason : str
        Why a computed answer was overridden; for a computed one, the facts it rests on as
        JSON (see ``computed_answers``).
    evidence : tuple of str
        Where the evidence is.
    author : str
    modified : str
        ISO date and time; without a zone it is UTC.
    uuid : str
    """

    question: str
    answer: str
    source: str = USER
    remark: str = ""
    reason: str = ""
    evidence: tuple = ()
    author: str = ""
    modified: str = ""
    uuid: str = ""

    @property
    def supported(self):
        """Whether it counts in full: with evidence, computed, or not claiming anything."""
        claims = self.answer in ("yes", "partly")
        return not claims or self.source == COMPUTED or bool(self.evidence)


def instant(text):
    """Seconds since 1970 of an ISO date and time (UTC where no zone is given).

    Missing or unreadable texts are older than all others: −∞.
    """
    text = (text or "").strip().replace("Z", "+00:00")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return float("-inf")
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.timestamp()


def merged(*sets):
    """The answers of several people as one set.

    Parameters
    ----------
    *sets : iterable of Answer
        About the same commitment.

    Returns
    -------
    answers : tuple of Answer
        One per question, sorted by question: the latest of the people's; a computed one only
        where no person answered. Its evidence is that of all equal answers together.
    overruled : tuple of Answer
        Other people's answers that differ from the one kept, latest first within a question.

    Notes
    -----
    At the same second the author's name decides, then the answer itself: the order in which
    the sets are given does not matter, and merging again changes nothing. O(n log n).
    """
    by_question = {}
    for answer in (a for answers in sets for a in answers):
        by_question.setdefault(answer.question, set()).add(answer)
    kept, overruled = [], []
    for question in sorted(by_question, key=question_key):
        ranked = sorted(by_question[question], key=_precedence, reverse=True)
        first = ranked[0]
        agreeing = [a for a in ranked if a.answer == first.answer and a.source == first.source]
        evidence = tuple(sorted({uri for a in agreeing for uri in a.evidence}))
        kept.append(replace(first, evidence=evidence))
        overruled += [a for a in ranked[1:] if a.source == USER and a.answer != first.answer]
    return tuple(kept), tuple(overruled)


def _precedence(answer):
    by_person = answer.source == USER
    return (
        by_person, instant(answer.modified), answer.author, ANSWERS.index(answer.answer)
        if answer.answer in ANSWERS else -1, answer.uuid, answer.remark, answer.reason,
        answer.evidence, answer.modified,
    )  # fmt: skip


def question_key(question):
    """Sorts 1.2 before 1.10; ids that are no numbers come last, as text."""
    parts = question.split(".")
    return tuple((0, int(p), "") if p.isdigit() else (1, 0, p) for p in parts)


def answers_of(answers, evidence):
    """The answers that a plan keeps, by commitment.

    Parameters
    ----------
    answers, evidence : Table
        ``checklist_answers`` and ``evidence`` of a plan.

    Returns
    -------
    dict of str to tuple of Answer
        By the uuid of the commitment; merged, one per question.
    """
    proofs = {}
    for commitment, question, uri in zip(*_texts(evidence, "commitment", "question", "uri")):
        if uri:
            proofs.setdefault((commitment, question), []).append(uri)
    names = ("commitment", "question", "answer", "source", "remark", "reason", "author")
    found = {}
    for row in zip(*_texts(answers, *names, "modified", "uuid")):  # one object per row is made
        commitment, question, answer, source, remark, reason, author, modified, uuid = row
        uris = tuple(sorted(proofs.get((commitment, question), ())))
        found.setdefault(commitment, []).append(
            Answer(question, answer, source or USER, remark, reason, uris, author, modified, uuid)
        )
    return {commitment: merged(given)[0] for commitment, given in sorted(found.items())}


def _texts(table, *names):
    """Columns as lists of str, missing values empty."""
    return [["" if v is None else str(v) for v in table[name]] for name in names]
