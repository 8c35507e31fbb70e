"""A checklist being answered: for one commitment, or for several at once."""

from dataclasses import dataclass, replace

from .answers import COMPUTED, USER, Answer, merged
from .checklist import score


@dataclass(frozen=True)
class Entry:
    """One question as the sheet shows it.

    Attributes
    ----------
    question : Question
    answer : str
        yes, partly, no, na; "" where unanswered, or where the commitments differ.
    mixed : bool
        The commitments have different answers.
    source : str
        user or computed; "" where unanswered or mixed.
    computed : Answer or None
        What GreenBlue answers itself, where that is the same for all commitments.
    remark, reason : str
        Those that all commitments share.
    evidence : tuple of str
        What all commitments have.
    unsupported : bool
        Claimed without evidence, for one commitment at least.
    author, modified : str
        Of the answer, where all share it.
    """

    question: object
    answer: str
    mixed: bool
    source: str
    computed: object
    remark: str
    reason: str
    evidence: tuple
    unsupported: bool
    author: str
    modified: str


class Sheet:
    """The answers of one person about some commitments, over what others answered.

    Parameters
    ----------
    questions : sequence of Question
    answers : dict of str to iterable of Answer
        By commitment; every commitment of the sheet is a key. May hold answers of several
        people and computed ones: people's go before computed ones, later before earlier.
    author : str
        Who answers now.
    """

    def __init__(self, questions, answers, author):
        self.questions = tuple(questions)
        self.author = author
        self._given, self._computed = {}, {}
        for commitment, those in sorted(answers.items()):
            those = tuple(those)
            ours = {a.question: a for a in those if a.source == COMPUTED}
            self._computed[commitment] = ours
            self._given[commitment] = {a.question: a for a in merged(those)[0]}

    @property
    def commitments(self):
        return list(self._given)

    def answers(self, commitment):
        """The answers that hold for a commitment, computed ones included."""
        return [a for a in self._given[commitment].values() if a.answer]

    def entry(self, question):
        """A question as it stands for all commitments together."""
        given = [answers.get(question.id) for answers in self._given.values()]
        values = [a.answer if a else "" for a in given]
        mixed = len(set(values)) > 1
        computed = {answers.get(question.id) for answers in self._computed.values()}
        there = [a for a in given if a is not None]
        return Entry(
            question,
            "" if mixed else values[0],
            mixed,
            "" if mixed or not values[0] else _shared(there, "source"),
            computed.pop() if len(computed) == 1 else None,
            _shared(there, "remark"),
            _shared(there, "reason"),
            _common(given),
            any(a is not None and a.answer and not a.supported for a in given),
            _shared(there, "author"),
            _shared(there, "modified"),
        )

    def scores(self):
        """The score of each commitment, by its id."""
        return {c: score(self.answers(c), self.questions) for c in self._given}

    def wants_reason(self, question, answer):
        """Whether this answer would override a computed one."""
        computed = [answers.get(question.id) for answers in self._computed.values()]
        return any(c is not None and c.answer != answer for c in computed)

    def set(self, question, modified, **values):
        """Answer, or change remark, reason or evidence of a question, for all commitments.

        Parameters
        ----------
        question : Question
        modified : str
            Now, as ISO text in UTC.
        **values
            ``answer``, ``remark``, ``reason``, ``evidence``.

        Returns
        -------
        dict of str to Answer
            By commitment: what there is to save.
        """
        changed = {}
        for commitment, given in self._given.items():
            before = given.get(question.id) or Answer(question.id, "")
            after = replace(before, author=self.author, modified=modified, **values)
            if after.source == COMPUTED and not self._is_computed(commitment, after):
                after = replace(after, source=USER, reason=values.get("reason", ""))
            if before.author != self.author:
                after = replace(after, uuid="")  # another's answer stays as it is, in its own row
            given[question.id] = changed[commitment] = after
        return changed

    def restore(self, question, answers):
        """Put back what ``snapshot`` gave, for undo.

        Returns
        -------
        dict of str to (Answer or None)
            By commitment: what there is to save; None where this author's row goes.
        """
        for commitment, answer in answers.items():
            self._given[commitment][question.id] = answer
        return {c: a if a.author == self.author else None for c, a in answers.items()}

    def snapshot(self, question):
        """The answers to a question as they are, for undo."""
        empty = Answer(question.id, "")
        return {c: given.get(question.id, empty) for c, given in self._given.items()}

    def _is_computed(self, commitment, answer):
        """Whether the answer is still what GreenBlue found, with at most a remark added."""
        computed = self._computed[commitment].get(answer.question)
        return computed is not None and computed.answer == answer.answer


def _shared(answers, name):
    values = {getattr(answer, name) for answer in answers}
    return values.pop() if len(values) == 1 else ""


def _common(answers):
    """Evidence that every commitment has."""
    sets = [set(a.evidence) if a is not None else set() for a in answers]
    return tuple(sorted(set.intersection(*sets))) if sets else ()
