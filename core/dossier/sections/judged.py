"""Sections 8 and 9: the checklist, permits and constraints; and the sheets of commitments."""

import math
import re

import numpy as np

from .. import charts
from ..checklist import CLASS_NAMES
from ..commitment_facts import commitment_sheet, knock_out_text
from ..constraints import QUESTIONS
from ..document import Column, DataTable, Figure, Paragraph, Ref, Section
from ..material import LISTED

SHOWN = ("yes", "partly", "no", "na")
NOT_SHOWN = ("open", "unsigned", "unsupported")


def checklist(m, w):
    """8: scores by commitment and criterion, answers by question, a sheet per commitment."""
    title = w.tr("Checklist")
    lead = Paragraph((m.say(w, "checklist"), Ref("checklist_score"), Ref("unsupported")))
    if not len(m.commitments):
        return Section("checklist", "8", title, (lead, Paragraph((m.say(w, "no_km"),))))
    blocks = [lead, *_criteria(m, w), _questions(m, w), _commitments(m, w)]
    return Section("checklist", "8", title, tuple(blocks), _sheets(m, w))


def _criteria(m, w):
    """The mean score of each criterion over the commitments, as bars and numbers."""
    names = {q.criterion: q.criterion_name for q in m.questions}
    values = {key: ([], []) for key in names}
    for uuid in sorted(m.scores):
        for criterion in m.scores[uuid].criteria:
            if math.isfinite(criterion.value):
                values[criterion.criterion][0].append(criterion.value)
                values[criterion.criterion][1].append(criterion.declared)
    if not any(v for v, _ in values.values()):
        return []
    lines, bars = [], []
    for key, (valued, declared) in values.items():
        name = f"{key} {w.said(names[key])}"
        with_proof, without = _mean(valued), _mean(declared)
        lines.append((name, w.number(len(valued)), w.number(with_proof, 1), w.number(without, 1)))
        bars.append((name, ((w.tr("with the discount for missing evidence"), with_proof, "solid"),
                            (w.tr("as answered"), without, "open"))))  # fmt: skip
    caption = w.tr("Mean score by criterion")
    alt = w.tr("Bars of the mean score of each criterion; the table below has the figures.")
    columns = (
        Column(w.tr("Criterion")),
        Column(w.tr("Commitments answered"), "", True),
        Column(w.tr("Score"), "0–100", True, ("checklist_score", "unsupported")),
        Column(w.tr("Score as answered"), "0–100", True, ("checklist_score",)),
    )
    chart = charts.rows_of_bars(
        "chart:checklist", caption, alt, w, bars, "", 100.0, ("checklist_score",)
    )
    return [chart, DataTable(caption, columns, tuple(lines))]


def _mean(values):
    return math.fsum(values) / len(values) if values else math.nan


def _questions(m, w):
    """Each question with how often it was answered how."""
    count = {q.id: dict.fromkeys((*SHOWN, *NOT_SHOWN), 0) for q in m.questions}
    for uuid in m.commitments["uuid"]:
        given = {a.question: a for a in m.answers.get(uuid, ())}
        for question in m.questions:
            answer = given.get(question.id)
            said = answer is not None and answer.answer in SHOWN
            count[question.id][answer.answer if said else "open"] += 1
            count[question.id]["unsigned"] += question.id in m.unsigned.get(str(uuid), ())
            count[question.id]["unsupported"] += bool(said and not answer.supported)
    lines = tuple(
        (q.id, w.said(q.question), w.tr("yes") if q.knock_out else "",
         *(w.number(count[q.id][k]) for k in (*SHOWN, *NOT_SHOWN)))
        for q in m.questions
    )  # fmt: skip
    columns = (
        Column(w.tr("No.")),
        Column(w.tr("Question")),
        Column(w.tr("Knock-out"), refs=("knock_out",)),
        *(Column(w.name("answer", code), "", True) for code in SHOWN),
        Column(w.tr("Still open"), "", True),
        Column(w.tr("of which computed"), "", True, ("unsigned",)),
        Column(w.tr("No evidence"), "", True, ("unsupported",)),
    )
    return DataTable(w.tr("Answers to the 24 questions") if len(m.questions) == 24
                     else w.tr("Answers to the questions"), columns, lines)  # fmt: skip


def _commitments(m, w):
    rows, lines = m.commitments, []
    for i, uuid in enumerate(rows["uuid"]):
        score = m.scores.get(uuid)
        lines.append((
            w.text(m.called[str(uuid)]), w.name("measure", m.column(rows, "measure_code")[i]),
            w.name("status", m.column(rows, "status")[i]),
            w.number(score.total if score else None, 1),
            w.percent(100 * score.completeness if score else 0.0, 0),
            w.said(CLASS_NAMES[score.grade if score else ""]),
            knock_out_text(w, score, m.questions),
        ))  # fmt: skip
    columns = (
        Column(w.tr("Commitment")),
        Column(w.tr("Measure")),
        Column(w.tr("Status")),
        Column(w.tr("Score"), "0–100", True, ("checklist_score",)),
        Column(w.tr("Answered"), "%", True),
        Column(w.tr("Class")),
        Column(w.tr("Knock-outs not passed"), refs=("knock_out",)),
    )
    return DataTable(w.tr("Scores of the commitments"), columns, tuple(lines))


def _sheets(m, w):
    shown = min(len(m.commitments), m.max_sheets)
    if not shown:
        return ()
    intro = Paragraph((
        w.tr("Sheets of {shown} of {all} commitments.",
             shown=w.number(shown), all=w.number(len(m.commitments))),
    ))  # fmt: skip
    sheets = tuple(commitment_sheet(m, w, row) for row in range(shown))
    return (
        Section("commitment_sheets", "8.1", w.tr("Sheets of the commitments"), (intro, *sheets)),
    )


def permits(m, w):
    """9: what the law and the ground ask, commitment by commitment."""
    title = w.tr("Permits and constraints")
    lead = Paragraph((m.say(w, "permits"),))
    rows, lines = m.commitments, []
    for i in range(len(rows)):
        uuid = rows["uuid"][i]
        given = {a.question: a for a in m.answers.get(uuid, ())}
        computed = m.unsigned.get(str(uuid), {})
        cells = [_answer(w, given.get(q), computed.get(q)) for q in QUESTIONS]
        lines.append((
            w.text(m.called[str(uuid)]), w.text(m.column(rows, "owner")[i]), *cells,
            w.text("; ".join(given[q].remark for q in QUESTIONS if q in given and given[q].remark)),
        ))  # fmt: skip
    if not lines:
        return Section("permits", "9", title, (lead, Paragraph((m.say(w, "no_km"),))))
    columns = (
        Column(w.tr("Commitment")), Column(w.tr("Owner")),
        Column(w.tr("Law checked, permits named (4.1)")),
        Column(w.tr("Safety rules met (5.3)")),
        Column(w.tr("Compatible with planned works (5.4)")),
        Column(w.tr("Remarks")),
    )  # fmt: skip
    table = DataTable(
        w.tr("Permits and constraints by commitment"), columns, tuple(lines), ("plan_data",)
    )
    alt = w.tr("Map of {place}: what limits proposed hedges, and which commitments still need a "
               "check of law, safety or works.", place=m.place)  # fmt: skip
    figure = Figure("map:constraints", "map", w.tr("Permits and constraints"), alt, m.credit)
    return Section("permits", "9", title, (lead, figure, table, *_hedge_rules(m, w)))


def _answer(w, answer, computed):
    if answer is not None and answer.answer:
        return w.name("answer", answer.answer)
    if computed is None:
        return w.tr("open")
    return w.tr("open; computed: {answer}", answer=w.name("answer", computed.answer))


def _hedge_rules(m, w):
    """Rules that touched the proposed hedges."""
    table, lines = m.table("hedge_proposals"), []
    if len(table):
        table = table.take(np.argsort(m.column(table, "rank", np.nan).astype(float), kind="stable"))
    count, table = len(table), table.take(slice(LISTED))
    for i, rules in enumerate(m.column(table, "rules")):
        names = f"hedge_rule:{m.column(table, 'rule_set')[i]}"
        named = [w.name(names, rule) for rule in re.split(r"[;, ]+", str(rules or "")) if rule]
        if named:
            lines.append((
                str(table["prop_id"][i]), w.name("rule_set", m.column(table, "rule_set")[i]),
                ", ".join(named), w.number(m.column(table, "h_max_m")[i], 1),
            ))  # fmt: skip
    if not lines:
        return ()
    columns = (
        Column(w.tr("Proposal")),
        Column(w.tr("Rule set")),
        Column(w.tr("Rules that set its limits"), refs=("hedge_rules",)),
        Column(w.tr("Greatest height"), "m", True),
    )
    named = DataTable(w.tr("Distance rules met by the proposed hedges"), columns, tuple(lines))
    if count <= LISTED:
        return (named,)
    sentence = w.tr(
        "Of the first {shown} of {all} proposals, those that a rule limits are listed; the plan "
        "holds them all.", shown=w.number(LISTED), all=w.number(count),
    )  # fmt: skip
    return (named, Paragraph((sentence,)))
