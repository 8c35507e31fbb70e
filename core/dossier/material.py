"""What a dossier is made of: the plan's tables, rules, texts and runs, ready to be told."""

import hashlib
import json
import math
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..account.plan.naming import numbered_names, retold_name
from ..account.plan.rejections import rejected_rows
from ..account.targets import territory_part
from ..schema.plan import STATUS_LADDER
from ..table import Table, concatenate
from .answers import answers_of
from .checklist import score
from .document import Note, Paragraph
from .runs import remembered
from .surroundings import plan_answers
from .words import FIXED, filled

COMMITMENT_TABLES = ("commitments_line", "commitments_area", "commitments_point")
REALISED = ("realised", "verified")
LISTED = 100
"""Rows that a table of sites or proposals shows; the plan holds them all."""
SELF, STEPS = "createdossier", "EC_STEPS"
"""The algorithm of dossiers; the result of a run that tells the gain step by step."""
PROMISED = ("planned", "decided", "permit")


@dataclass(frozen=True)
class NoteRule:
    """One row of ``resources/dossier/notes.csv``."""

    id: str
    kind: str
    text: str
    mark: str = ""


@dataclass(frozen=True)
class TextRule:
    """One row of ``resources/dossier/texts.csv``, or of an office's own file (with language)."""

    id: str
    text: str
    language: str = "*"


@dataclass(frozen=True)
class CreditRule:
    """One row of ``resources/dossier/credits.csv``."""

    id: str
    pattern: str
    credit: str
    licence: str = ""


@dataclass(frozen=True)
class Proof:
    """One piece of evidence: ``kind`` file, link or photo; ``picture`` the key of its figure."""

    question: str
    kind: str
    uri: str
    caption: str
    picture: str = ""


@dataclass(frozen=True)
class Material:
    """Everything the sections are built from, the same for all languages.

    Attributes
    ----------
    meta : dict of str to str
        ``plan_meta``.
    tables : dict of str to Table
        Of the plan.
    account : core.account.ledger.Account or None
        With reasons in the reader's language.
    questions : tuple of Question
    proofs : dict of str to tuple of Proof
        Evidence by commitment, photos checked.
    texts, notes, credits : tuples of TextRule, NoteRule, CreditRule
    own_texts : tuple of TextRule
        Of the office.
    date, version : str
        Of the publication.
    tool, crs : str
        Version of GreenBlue; name of the coordinate system.
    max_sheets : int
        At most so many sheets of sites, and so many of commitments.
    targets : dict of str to float
        National kilometres by target.
    distances : dict of str to float
        Median dispersal distance in effective metres by guild.
    labels : dict of str to dict
        By algorithm of the runs, what its parameters and results are called in the reader's
        language: name to (label, unit).
    measure_names : dict of str to tuple of str
        By code of the measure, its name in the reader's language, then in all others.
    """

    meta: dict
    tables: dict
    questions: tuple
    texts: tuple
    notes: tuple
    credits: tuple
    account: object = None
    proofs: dict = field(default_factory=dict)
    own_texts: tuple = ()
    date: str = ""
    version: str = ""
    tool: str = ""
    crs: str = ""
    max_sheets: int = 50
    targets: dict = field(default_factory=lambda: {"I": 4000.0, "II": 10000.0})
    distances: dict = field(default_factory=dict)
    labels: dict = field(default_factory=dict)
    measure_names: dict = field(default_factory=dict)

    def table(self, name):
        """A table of the plan without what was rejected; an empty one where it has none."""
        whole = self.tables.get(name, Table(None, {}, name))
        return whole.take(~rejected_rows(whole)) if "rejected" in whole.columns else whole

    def rejected(self, name):
        """The rejected rows of a table of proposals."""
        whole = self.tables.get(name, Table(None, {}, name))
        return whole.take(rejected_rows(whole))

    @cached_property
    def commitments(self):
        """All commitments as one table, with ``layer``; sorted by target, name and uuid."""
        found = [self.tables[n] for n in COMMITMENT_TABLES if len(self.tables.get(n, ()))]
        if not found:
            return Table(None, {}, "commitments")
        marked = [t.with_columns(layer=np.full(len(t), t.name, dtype=object)) for t in found]
        whole = concatenate(marked, "commitments")
        keys = [_text_key(whole[n]) for n in ("uuid", "name", "target")]
        return whole.take(np.lexsort(keys))

    @cached_property
    def called(self):
        """What each commitment is called, by uuid: its name, numbered where several share it.

        A name that was made of the measure's is in the reader's language.
        """
        rows = self.commitments
        if not len(rows):
            return {}
        uuids, names, codes = (self.column(rows, n) for n in ("uuid", "name", "measure_code"))
        told = [
            retold_name(str(name or "").strip(), self.measure_names.get(code, ()))
            for name, code in zip(names, codes)
        ]
        return numbered_names([str(u) for u in uuids], told)

    @cached_property
    def answers(self):
        """Merged answers by commitment."""
        if not len(self.table("checklist_answers")):
            return {}
        return answers_of(self.table("checklist_answers"), _evidence_of(self.table("evidence")))

    @cached_property
    def unsigned(self):
        """What GreenBlue answers itself where nobody has yet, by commitment and question.

        It is shown, and counts nothing until somebody saves it.
        """
        rows = self.commitments
        if not len(rows):
            return {}
        found = plan_answers(self.tables, [str(u) for u in rows["uuid"]], self.questions)
        said = {u: {a.question for a in given if a.answer} for u, given in self.answers.items()}
        return {
            uuid: {a.question: a for a in given if a.question not in said.get(uuid, ())}
            for uuid, given in found.items()
        }

    @cached_property
    def scores(self):
        """Score of the checklist by commitment, for those with answers."""
        return {c: score(given, self.questions) for c, given in self.answers.items()}

    @cached_property
    def sites(self):
        """Fragmentation points in the ranking, the worst first."""
        table = self.table("fragmentation_points")
        if not len(table):
            return table
        ranked = table.take(np.isfinite(table["rank"].astype(float)))
        return ranked.sort("rank")

    @cached_property
    def sheet_rows(self):
        """Rows of ``sites`` that get a sheet: severe ones and those with a proposal, in order."""
        mended = set(self.column(self.table("crossing_proposals"), "site_id"))
        severe = self.column(self.sites, "class") != "low"
        wanted = severe | np.isin(self.column(self.sites, "site_id"), list(mended))
        return np.flatnonzero(wanted)[: self.max_sheets]

    @cached_property
    def runs(self):
        """Computations in order of date, dossiers left out."""
        table = self.table("runs")
        if not len(table):
            return ()
        rows = zip(table["algorithm"], table["date"], table["record"], table["results"])
        found = (remembered(*row) for row in rows)
        found = [run for run in found if not run.algorithm.endswith(SELF)]
        return tuple(sorted(found, key=lambda run: (run.date, run.algorithm)))

    @cached_property
    def steps(self):
        """What the latest choice of measures wins step by step.

        A dict for each step and group: ``guild`` ("all" over several), ``measure``, ``cost``
        (€ so far), ``ec`` (ha). Empty where no run tells it.
        """
        told = [run.results.get(STEPS) for run in self.runs]
        latest = next((rows for rows in reversed(told) if isinstance(rows, list)), [])
        return [row for row in latest if isinstance(row, dict) and _is_step(row)]

    @cached_property
    def fingerprint(self):
        """Short hash of all parameters: the same parameters give the same one."""
        text = json.dumps([[r.algorithm, r.parameters] for r in self.runs], sort_keys=True)
        return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]

    @cached_property
    def sources(self):
        """Credits of the data used, each a (credit, licence)."""
        said = " ".join(
            " ".join([r.algorithm, *(f"{i.get('name')} {i.get('source')}" for i in given)])
            for r, given in ((r, r.inputs.values()) for r in self.runs)
        ).lower()  # fmt: skip
        said += " " + " ".join(self.meta.values()).lower()
        found = [
            (rule.credit, rule.licence)
            for rule in self.credits
            if any(part and part in said for part in rule.pattern.split("|"))
        ]
        known = tuple(credit for credit, _ in found)
        lines = (line.strip() for line in self.meta.get("credits", "").split(";"))
        return (*found, *((line, "") for line in lines if line and not line.startswith(known)))

    @property
    def credit(self):
        """Credits of all data, for the foot of maps."""
        return "; ".join(credit for credit, _ in self.sources)

    @cached_property
    def parts(self):
        """The territory's part of each target in km, by its area; empty where not known."""
        area = self.column(self.table("territory"), "area_ha", np.nan).astype(float)
        total = float(np.nansum(area)) if len(area) else 0.0
        if self.account is None or not total > 0:
            return {}
        found = territory_part(total, self.account.rule)
        return {target: part for target, (part, _) in zip(("I", "II"), found)}

    @property
    def statuses(self):
        """Codes of the ladder of statuses, the first step first."""
        return STATUS_LADDER

    @property
    def place(self):
        """Name of the municipality, or the title of the plan."""
        names = [n for n in self.table("territory").columns.get("name", ()) if n]
        return ", ".join(dict.fromkeys(names)) or self.meta.get("title", "")

    def say(self, words, key, **values):
        """A running text: the office's own where it has one, else ours in the reader's language."""
        values = {"municipality": self.place, "title": self.meta.get("title", ""),
                  "date": words.date(self.date), "version": self.version, **values}  # fmt: skip
        own = [t for t in self.own_texts if t.id == key and t.language in (words.language, "*")]
        own.sort(key=lambda t: t.language == "*")
        if own:
            return filled(own[0].text, values)
        return filled(words.said(self._texts[key].text), values)

    @cached_property
    def _texts(self):
        return {rule.id: rule for rule in self.texts}

    def notes_in(self, words):
        """All notes in the reader's language, by key."""
        return {
            rule.id: Note(rule.id, rule.kind, _together(f"{words.said(rule.text)} {rule.mark}"))
            for rule in self.notes
        }

    def column(self, table, name, default=None):
        """A column of a table, or ``default`` in each row where the table lacks it."""
        if name in table.columns:
            return table[name]
        result = np.empty(len(table), dtype=object)
        result[:] = default
        return result


def _together(text):
    """A text that does not break before a percent sign or a mark."""
    return text.strip().replace(" %", f"{FIXED}%").replace(" [", f"{FIXED}[")


def listed_of(words, count):
    """A sentence where a table does not show all."""
    if count <= LISTED:
        return ()
    sentence = words.tr(
        "The first {shown} of {all} are listed; the plan holds them all.",
        shown=words.number(LISTED), all=words.number(count),
    )  # fmt: skip
    return (Paragraph((sentence,)),)


def _is_step(row):
    """Whether a remembered step has what is told of it."""
    numbers = (row.get("cost"), row.get("ec"))
    return (
        "measure" in row
        and isinstance(row.get("guild"), str)
        and all(isinstance(n, (int, float)) and math.isfinite(n) for n in numbers)
    )


def _text_key(values):
    return np.array([str(v or "") for v in values])


def _evidence_of(table):
    if len(table):
        return table
    none = np.array([], dtype=object)
    return Table(None, {"commitment": none, "question": none, "uri": none})
