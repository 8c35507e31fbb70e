"""What GreenBlue can answer on the checklist itself, from geometry and results."""

import json
import math
from dataclasses import dataclass

import shapely

from ..json_text import parsed
from ..text import mark, untranslated
from .answers import COMPUTED, Answer

REACH_M = 20.0
"""How near is "touching" a zone or an existing element [P]."""
GAIN_PCT = 0.1
"""Gain of equivalent connectivity from which the answer is yes, % of the area's [P]."""
GAP_M = 200.0
"""Longest gap whose closing is a yes [P]."""
AUTHOR = "GreenBlue"

SENTENCES = {
    "zones": mark("zones of the network within {reach} m: {zones}"),
    "gain": mark("equivalent connectivity {gain} % higher"),
    "gap": mark("closes a gap of {gap} m"),
    "net_length": mark("{made} m made, {removed} m removed: net {net} m"),
    "continuity": mark("{ends} of {of} ends within {reach} m of an existing element"),
    "constraints": mark("rules not met: {rules}"),
    "no_constraints": mark("no safety rule is broken"),
}


@dataclass(frozen=True)
class Surroundings:
    """What is known around a commitment; None where it is not known.

    Attributes
    ----------
    zones : ndarray of shapely polygons
        Zones of the green-blue network, in the metric CRS of the commitment.
    elements : ndarray of shapely geometries
        Existing landscape elements, without the commitment's own.
    ec_ha : float
        Equivalent connectivity without the measure, for the species groups of its gain.
    gap_m : float
        Length of the gap that the commitment closes.
    removed_m : float
        Length of elements removed for it (losses).
    rules_broken : tuple of str
        Ids of the safety rules that it breaks; () for none.
    """

    zones: object = None
    elements: object = None
    ec_ha: float = None
    gap_m: float = None
    removed_m: float = None
    rules_broken: tuple = None


def computed_answers(commitment, surroundings, questions, *, modified=""):
    """The answers that need no person.

    Parameters
    ----------
    commitment : mapping
        Fields of the commitment (``d_ec`` in ha, ``length_ell`` in m, ``action_type``) and
        ``geometry``.
    surroundings : Surroundings
    questions : sequence of Question
        Those with a word under ``computed_by`` are tried.
    modified : str
        When it was computed, as ISO text.

    Returns
    -------
    tuple of Answer
        Source "computed"; ``reason`` holds the facts as JSON. Questions for which something
        is not known are left out: no answer is guessed.

    Notes
    -----
    O(zones + elements) per commitment. Limits are those of the guidance [P].
    """
    found = []
    for question in questions:
        judge = _JUDGES.get(question.computed_by)
        answer, facts = judge(commitment, surroundings) if judge else ("", {})
        if answer:
            reason = json.dumps({"by": question.computed_by, **facts}, sort_keys=True)
            found.append(
                Answer(question.id, answer, COMPUTED, "", reason, (), AUTHOR, modified)
            )  # fmt: skip
    return tuple(found)


def reason_sentence(answer, translate=untranslated, number=None):
    """Why a computed answer is so, in the user's language.

    Parameters
    ----------
    answer : Answer
        Of source "computed"; another one gives its own ``reason`` back.
    translate : callable
        ``translate(template) -> str``.
    number : callable
        ``number(value, decimals) -> str``; as in English when left out.
    """
    if answer.source != COMPUTED:
        return answer.reason
    try:
        facts = parsed(answer.reason)
        by = facts.pop("by")
        if not isinstance(by, str):
            return answer.reason
    except (ValueError, KeyError, AttributeError, TypeError):  # written by another program
        return answer.reason
    number = number or (lambda value, decimals: f"{value:.{decimals}f}")
    decimals = {"gain": 2, "net": 1, "made": 1, "removed": 1}
    shown = {
        key: number(value, decimals.get(key, 0)) if isinstance(value, (int, float)) else value
        for key, value in facts.items()
    }
    if by == "gain" and "gap" in facts:
        by = "gap"
    if by == "constraints":
        rules = facts.get("rules", ())
        shown["rules"] = ", ".join(map(str, rules)) if isinstance(rules, list) else str(rules or "")
        by = "constraints" if shown["rules"] else "no_constraints"
    try:
        return translate(SENTENCES[by]).format(**shown)
    except KeyError:  # a reason that lacks a fact, or is none of ours
        return answer.reason


def _known(value):
    return value is not None and not (isinstance(value, float) and math.isnan(value))


def _zones(commitment, around):
    geometry = commitment.get("geometry")
    if around.zones is None or geometry is None:
        return "", {}
    reached = int(shapely.dwithin(around.zones, geometry, REACH_M).sum())
    answer = "yes" if reached >= 2 else "partly" if reached else "no"
    return answer, {"zones": reached, "reach": REACH_M}


def _gain(commitment, around):
    if _known(around.gap_m) and around.gap_m <= GAP_M:
        return "yes", {"gap": round(float(around.gap_m), 1)}
    gain = commitment.get("d_ec")
    if not _known(gain) or not _known(around.ec_ha) or around.ec_ha <= 0:
        return "", {}
    percent = 100.0 * gain / around.ec_ha
    answer = "yes" if percent >= GAIN_PCT else "partly" if percent > 0 else "no"
    return answer, {"gain": round(float(percent), 4)}


def _net_length(commitment, around):
    made = commitment.get("length_ell")
    creates = commitment.get("action_type") in ("create", "restore")
    if not creates or not _known(made) or not _known(around.removed_m):
        return "", {}
    net = float(made - around.removed_m)
    facts = {"made": float(made), "removed": float(around.removed_m), "net": net}
    return "yes" if net > 0 else "no", facts


def _continuity(commitment, around):
    geometry = commitment.get("geometry")
    if around.elements is None or geometry is None:
        return "", {}
    ends = _ends(geometry)
    met = sum(bool(shapely.dwithin(around.elements, end, REACH_M).any()) for end in ends)
    answer = "yes" if met == len(ends) else "partly" if met else "no"
    return answer, {"ends": met, "of": len(ends), "reach": REACH_M}


def _ends(geometry):
    """The two ends of a line that has two; else the whole feature."""
    line = shapely.line_merge(geometry) if geometry.geom_type == "MultiLineString" else geometry
    if line.geom_type == "LineString" and not line.is_closed:
        return [shapely.get_point(line, 0), shapely.get_point(line, -1)]
    return [geometry]


def _constraints(_commitment, around):
    if around.rules_broken is None:
        return "", {}
    return ("no" if around.rules_broken else "yes"), {"rules": sorted(around.rules_broken)}


_JUDGES = {
    "zones": _zones,
    "gain": _gain,
    "net_length": _net_length,
    "continuity": _continuity,
    "constraints": _constraints,
}
