"""The criteria checklist: its questions, and the score of a set of answers."""

import math
from dataclasses import dataclass

from ..errors import GreenBlueError
from ..text import mark
from .answers import ANSWERS

VALUES = {"yes": 1.0, "partly": 0.5, "no": 0.0}
UNSUPPORTED_PART = 0.5
"""What a yes or partly is worth, of its value, without a piece of evidence."""
LEAST_COMPLETENESS = 0.8
"""Below this share of answered questions no total is shown."""
CLASSES = (("A", 80.0), ("B", 60.0), ("C", 40.0), ("D", 0.0))
NOT_ELIGIBLE = "not_eligible"
KNOCK_OUTS = ("", "all", "segment")

CLASS_NAMES = {
    "A": mark("A (80 or more)"),
    "B": mark("B (60 to 80)"),
    "C": mark("C (40 to 60)"),
    "D": mark("D (below 40)"),
    NOT_ELIGIBLE: mark("not eligible"),
    "": mark("not complete enough"),
}
ANSWER_NAMES = {
    "yes": mark("yes"),
    "partly": mark("partly"),
    "no": mark("no"),
    "na": mark("not applicable"),
    "": mark("unanswered"),
}


@dataclass(frozen=True)
class Question:
    """One row of ``resources/rules/checklist.csv``."""

    id: str
    criterion: str
    criterion_name: str
    criterion_weight: float
    weight: float
    question: str
    evidence: str = ""
    guidance: str = ""
    knock_out: str = ""
    computed_by: str = ""
    source: str = ""
    line: int = 0


@dataclass(frozen=True)
class CriterionScore:
    """One criterion.

    Attributes
    ----------
    criterion, name : str
    weight : float
        In the total.
    value : float
        0–100, unsupported answers at half their value; NaN where nothing was answered or
        nothing applies.
    declared : float
        The same, all answers at their full value.
    answered, questions : int
    """

    criterion: str
    name: str
    weight: float
    value: float
    declared: float
    answered: int
    questions: int


@dataclass(frozen=True)
class Score:
    """What a set of answers is worth.

    Attributes
    ----------
    criteria : tuple of CriterionScore
        In the order of the questions.
    total : float
        0–100; NaN when less than 80 % of the questions are answered, or none applies.
    declared : float
        The total before the discount for answers without evidence; NaN likewise.
    completeness : float
        Answered (not applicable included) / questions, 0–1.
    grade : str
        A, B, C or D; "not_eligible" when a knock-out is answered with no; "" while there is
        no total or a knock-out is unanswered.
    knock_outs : tuple of (str, str)
        (question, "no" or "unanswered") of each knock-out that is not passed.
    capped : tuple of str
        Knock-outs answered with partly: no better class than B.
    unsupported : tuple of str
        Questions answered with yes or partly without evidence.
    """

    criteria: tuple
    total: float
    declared: float
    completeness: float
    grade: str
    knock_outs: tuple
    capped: tuple
    unsupported: tuple

    @property
    def passed(self):
        """Whether all knock-outs are passed: only then the commitment can be managed."""
        return not self.knock_outs

    def knock_out_text(self):
        """As kept in the plan: "" or "1.1 no; 6.1 unanswered" (codes, not translated)."""
        return "; ".join(f"{question} {why}" for question, why in self.knock_outs)


def combined(*question_sets):
    """The questions of several files as one checklist.

    Parameters
    ----------
    *question_sets : sequence of Question
        The general file first, then those of a region or an office: a question whose id is
        there already replaces it in its place, others are added to their criterion.

    Returns
    -------
    tuple of Question
        Criteria in the order of their first question.

    Raises
    ------
    GreenBlueError
        A question twice in one file, a criterion with several weights, a weight that is not
        positive, an unknown word under knock_out.
    """
    chosen = {}
    for questions in question_sets:
        seen = set()
        for question in questions:
            _check(question, seen)
            chosen[question.id] = question
    order, weights = {}, {}
    for question in chosen.values():
        order.setdefault(question.criterion, len(order))
        weight = weights.setdefault(question.criterion, question.criterion_weight)
        if weight != question.criterion_weight:
            raise GreenBlueError(
                "Checklist, question {question}: criterion {criterion} has the weight {weight} "
                "here and {other} elsewhere. Give it one weight.",
                question=question.id, criterion=question.criterion,
                weight=question.criterion_weight, other=weight,
            )  # fmt: skip
    return tuple(sorted(chosen.values(), key=lambda q: order[q.criterion]))


def _check(question, seen):
    if question.id in seen:
        raise GreenBlueError(
            "Checklist, line {line}: question {question} is there twice. Remove one.",
            line=question.line, question=question.id,
        )  # fmt: skip
    seen.add(question.id)
    if question.knock_out not in KNOCK_OUTS:
        raise GreenBlueError(
            'Checklist, line {line}: knock_out is "{word}"; it can be all, segment or empty.',
            line=question.line, word=question.knock_out,
        )  # fmt: skip
    if not (question.weight > 0 and question.criterion_weight > 0):
        raise GreenBlueError(
            "Checklist, line {line}: the weights of question {question} must be above zero.",
            line=question.line, question=question.id,
        )  # fmt: skip


def score(answers, questions, *, whole_plan=False):
    """The score of a set of answers.

    Parameters
    ----------
    answers : iterable of Answer
        At most one per question (see ``answers.merged``); those to other questions are ignored.
    questions : sequence of Question
    whole_plan : bool
        The answers are about a plan as a whole: knock-outs of a segment do not apply.

    Returns
    -------
    Score

    Raises
    ------
    GreenBlueError
        An answer that is none of yes, partly, no, na or empty.

    Notes
    -----
    Criterion = 100 Σ w v / Σ w over the questions answered and applicable, with v 1 for yes,
    ½ for partly, 0 for no, and half of that without evidence. Total = Σ W C / Σ W over the
    criteria that have a value. Method of GreenBlue [P]. O(questions).
    """
    given = {a.question: a for a in answers if a.answer}
    for answer in given.values():
        if answer.answer not in ANSWERS:
            raise GreenBlueError(
                'Checklist, question {question}: the answer "{answer}" is none of yes, partly, '
                "no, na.", question=answer.question, answer=answer.answer,
            )  # fmt: skip
    groups = {}
    for question in questions:
        groups.setdefault(question.criterion, []).append(question)
    criteria = tuple(_criterion(group, given) for group in groups.values())
    answered = sum(c.answered for c in criteria)
    completeness = answered / len(questions) if questions else 0.0
    shown = completeness >= LEAST_COMPLETENESS
    total = _weighted([(c.weight, c.value) for c in criteria]) if shown else math.nan
    declared = _weighted([(c.weight, c.declared) for c in criteria]) if shown else math.nan
    knock_outs, capped = _knock_outs(questions, given, whole_plan)
    return Score(
        criteria, total, declared, completeness, _grade(total, knock_outs, capped),
        knock_outs, capped,
        tuple(q.id for q in questions if q.id in given and not given[q.id].supported),
    )  # fmt: skip


def _criterion(questions, given):
    """The score of the questions of one criterion."""
    rows = [(q.weight, given[q.id]) for q in questions if q.id in given]
    applicable = [(weight, answer) for weight, answer in rows if answer.answer != "na"]
    declared = [(weight, 100.0 * VALUES[answer.answer]) for weight, answer in applicable]
    parts = [1.0 if answer.supported else UNSUPPORTED_PART for _, answer in applicable]
    valued = [(weight, value * part) for (weight, value), part in zip(declared, parts)]
    first = questions[0]
    return CriterionScore(
        first.criterion, first.criterion_name, first.criterion_weight, _weighted(valued),
        _weighted(declared), len(rows), len(questions),
    )  # fmt: skip


def _weighted(pairs):
    """The weighted mean of the values that are there; NaN without any."""
    there = [(weight, value) for weight, value in pairs if not math.isnan(value)]
    weights = math.fsum(weight for weight, _ in there)
    return math.fsum(w * v for w, v in there) / weights if weights else math.nan


def _knock_outs(questions, given, whole_plan):
    """What is not passed, and what caps the class."""
    failed, capped = [], []
    for question in questions:
        if not question.knock_out or (whole_plan and question.knock_out == "segment"):
            continue
        answer = given[question.id].answer if question.id in given else ""
        if answer in ("", "no"):
            failed.append((question.id, answer or "unanswered"))
        elif answer == "partly":
            capped.append(question.id)
    return tuple(failed), tuple(capped)


def _grade(total, knock_outs, capped):
    """The class; a knock-out that is only unanswered leaves it open."""
    if any(why == "no" for _, why in knock_outs):
        return NOT_ELIGIBLE
    if math.isnan(total) or knock_outs:
        return ""
    grade = next(name for name, least in CLASSES if total >= least - 1e-9)
    return "B" if capped and grade == "A" else grade
