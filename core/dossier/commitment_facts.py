"""The sheet of one commitment: what, where, who, when, its checklist and its evidence."""

import math

import numpy as np

from .checklist import CLASS_NAMES
from .computed_answers import reason_sentence
from .document import Fact, Facts, Figure, Sheet

DATES = ("date_planned", "date_realised", "date_verified", "date_lost")


def commitment_sheet(m, w, row):
    """The sheet of the commitment in this row of ``Material.commitments``."""
    table = m.commitments
    item = {name: column[row] for name, column in table.columns.items()}
    uuid = str(item["uuid"])
    name = m.called[uuid]
    figure = Figure(
        f"map:commitment:{uuid}", "map", name,
        w.tr("Map of the commitment {name} and its surroundings.", name=name),
        m.credit,
    )  # fmt: skip
    photos = tuple(
        Figure(
            p.picture, "photo", p.caption or name, p.caption or w.tr("Photo of {name}.", name=name)
        )
        for p in m.proofs.get(uuid, ())
        if p.picture
    )
    facts = [Facts(w.tr("The commitment"), tuple(_facts(w, item)))]
    facts.append(Facts(w.tr("Checklist"), tuple(_judged(m, w, uuid))))
    evidence = tuple(_evidence(m, w, uuid))
    if evidence:
        facts.append(Facts(w.tr("Evidence"), evidence))
    subtitle = (
        f"{w.name('measure', item.get('measure_code'))}, {w.name('status', item.get('status'))}"
    )
    return Sheet(f"commitment:{uuid}", name, subtitle, figure, photos, tuple(facts))


def _facts(w, item):
    """What is entered, field by field; what is empty is left out."""
    yield Fact(w.tr("Target"), w.name("target", item.get("target")), ("two_targets",))
    for label, table, field in (
        (w.tr("Kind of action"), "action_type", "action_type"),
        (w.tr("Beyond the law"), "additionality", "additionality"),
        (w.tr("Infrastructure"), "infra_family", "infra_family"),
        (w.tr("Side"), "side", "side"),
        (w.tr("Zone"), "zone_ubr", "zone_ubr"),
    ):
        if item.get(field):
            refs = ("zones",) if field == "zone_ubr" else ()
            yield Fact(label, w.name(table, item[field]), refs)
    for label, field in (
        (w.tr("Owner"), "owner"), (w.tr("Manager"), "manager"),
        (w.tr("Counted by"), "counting_owner"),
        (w.tr("Also reported to"), "other_scheme"), (w.tr("Species"), "species_list"),
        (w.tr("Origin label of plants"), "provenance_label"), (w.tr("Proposal"), "proposal_id"),
    ):  # fmt: skip
        if item.get(field):
            yield Fact(label, w.text(item[field]))
    yield from _measured(w, item)
    labels = (w.tr("Planned for"), w.tr("Realised on"), w.tr("Verified on"), w.tr("Lost on"))
    for label, field in zip(labels, DATES):
        if item.get(field):
            yield Fact(label, w.date(item[field]), ("plan_data",))
    if item.get("remark"):
        yield Fact(w.tr("Remark"), w.text(item["remark"]))


def _measured(w, item):
    if _known(item, "length_ell"):
        spread = item["u_rel"] if _known(item, "u_rel") else 0.03
        low, high = item["length_ell"] * (1 - spread), item["length_ell"] * (1 + spread)
        text = f"{w.km(item['length_ell'], 3)} ({w.span(low / 1000, high / 1000, '', 3)})"
        yield Fact(w.tr("Length as drawn"), text, ("ellipsoid", "uncertainty"))
    if _known(item, "width_m"):
        yield Fact(w.tr("Width"), w.amount(item["width_m"], "m", 1), ("plan_data",))
    if _known(item, "duration_yr"):
        yield Fact(w.tr("Duration"), w.amount(item["duration_yr"], w.tr("years")), ("km_managed",))
    if _known(item, "cost_eur"):
        yield Fact(w.tr("Cost"), w.euro(item["cost_eur"]), ("cost_commitment",))
    if _known(item, "d_ec"):
        gain = w.amount(item["d_ec"], "ha", 2)
        yield Fact(w.tr("Gain of equivalent connectivity"), gain, ("ec", "ec_alone"))


def _judged(m, w, uuid):
    """Score, class, each answered question, and what GreenBlue answers to the open ones."""
    score, questions = m.scores.get(uuid), {q.id: q for q in m.questions}
    if score is None:
        yield Fact(w.tr("Answered"), w.tr("no question yet"))
    else:
        yield from _scored(m, w, score)
        yield from _answered(w, m.answers[uuid], questions)
    for question, answer in m.unsigned.get(uuid, {}).items():
        why = reason_sentence(answer, w.said, w.number)
        text = w.tr(
            "{answer}; computed, not signed: {reason}",
            answer=w.name("answer", answer.answer), reason=why,
        )  # fmt: skip
        yield Fact(f"{question} {w.said(questions[question].question)}", text, ("unsigned",))


def _scored(m, w, score):
    total = (
        w.tr("{score} of 100", score=w.number(score.total, 1))
        if math.isfinite(score.total)
        else w.text(None)
    )
    yield Fact(w.tr("Score"), total, ("checklist_score", "unsupported"))
    yield Fact(w.tr("Class"), w.said(CLASS_NAMES[score.grade]), ("knock_out",))
    yield Fact(w.tr("Answered"), w.percent(100 * score.completeness, 0))
    yield Fact(w.tr("Knock-outs not passed"), knock_out_text(w, score, m.questions))


def _answered(w, answers, questions):
    for answer in answers:
        if answer.question not in questions or not answer.answer:
            continue
        words = [w.name("answer", answer.answer)]
        if answer.source == "computed":
            words.append(
                w.tr("computed: {reason}", reason=reason_sentence(answer, w.said, w.number))
            )
        elif not answer.supported:
            words.append(w.tr("no evidence"))
        words += [
            text
            for text in (answer.remark, answer.reason if answer.source == "user" else "")
            if text
        ]
        label = f"{answer.question} {w.said(questions[answer.question].question)}"
        yield Fact(label, "; ".join(words))


def _evidence(m, w, uuid):
    proofs = m.proofs.get(uuid, ())
    for kind in sorted({proof.kind for proof in proofs}):
        named = []
        for proof in (p for p in proofs if p.kind == kind):
            what = f"{proof.caption} ({proof.uri})" if proof.caption else w.text(proof.uri)
            named.append(f"{proof.question}: {what}" if proof.question else what)
        yield Fact(w.name("evidence_kind", kind), "; ".join(named))


def knock_out_text(w, score, questions):
    """Which knock-outs are not passed, in words."""
    if score is None:
        return ", ".join(f"{q.id} {w.tr('open')}" for q in questions if q.knock_out)
    named = {"no": w.tr("no"), "unanswered": w.tr("open")}
    return ", ".join(f"{q} {named[why]}" for q, why in score.knock_outs) or w.tr("none")


def _known(item, name):
    value = item.get(name)
    return value is not None and not (isinstance(value, float) and np.isnan(value))
