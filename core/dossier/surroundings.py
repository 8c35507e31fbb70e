"""What a plan tells of the surroundings of its commitments, for the answers GreenBlue gives."""

import math

import numpy as np
import shapely

from ..json_text import parsed_dict
from .computed_answers import REACH_M, Surroundings, computed_answers


def plan_answers(tables, commitments, questions, *, modified=""):
    """The computed answers of some commitments of a plan.

    Parameters
    ----------
    tables : dict of str to Table
        ``commitments_line``, ``commitments_area``, ``commitments_point``, ``habitat_patches``,
        ``hedge_proposals``, ``crossing_proposals`` and ``runs`` of a plan, in a metric CRS; a
        missing one is unknown.
    commitments : sequence of str
        Universal ids.
    questions : sequence of Question
    modified : str
        When it is computed, as ISO text.

    Returns
    -------
    dict of str to tuple of Answer
        By commitment; questions on which the plan tells nothing are left out.

    Notes
    -----
    Zones of the network are the habitat patches; elements are these and the plan's other
    landscape elements; losses are the plan's lost elements within 20 m. O(log patches +
    commitments) per commitment.
    """
    rows, patches = _rows(tables), tables.get("habitat_patches")
    known = patches is not None and len(patches) and patches.geometry is not None
    zones = shapely.STRtree(patches.geometry) if known else None
    found = {}
    for uuid in commitments:
        if uuid in rows:
            around = _around(uuid, rows, tables, zones)
            found[uuid] = computed_answers(rows[uuid], around, questions, modified=modified)
    return found


def _rows(tables):
    """Every commitment as a mapping, by its id."""
    rows = {}
    for name in ("commitments_line", "commitments_area", "commitments_point"):
        table = tables.get(name)
        for place in range(0 if table is None else len(table)):
            row = {column: values[place] for column, values in table.columns.items()}
            row["geometry"] = table.geometry[place]
            rows[str(row["uuid"])] = row
    return rows


def _around(uuid, rows, tables, patches):
    """What is around one commitment; ``patches`` is a tree of the zones."""
    own, zones = rows[uuid], None
    if patches is not None and own["geometry"] is not None:
        near = patches.query(own["geometry"], predicate="dwithin", distance=REACH_M)
        zones = patches.geometries[np.sort(near)]
    others = [r for u, r in rows.items() if u != uuid and r["target"] == "II" and r["geometry"]]
    lasting = [r["geometry"] for r in others if r["status"] in ("realised", "verified")]
    elements = np.array([*(zones if zones is not None else ()), *lasting], dtype=object)
    hedge = _proposal(own, tables.get("hedge_proposals"))
    crossing = _proposal(own, tables.get("crossing_proposals"))
    return Surroundings(
        zones=zones,
        elements=None if zones is None and not lasting else elements,
        ec_ha=_own_connectivity(hedge or crossing) or _equivalent_connectivity(tables.get("runs")),
        gap_m=float(hedge["length_m"])
        if hedge and hedge["kind"] in ("gap", "repair_gap")
        else None,
        removed_m=_removed(own, others),
        rules_broken=() if hedge else None,
    )


def _proposal(commitment, proposals):
    """The proposal that a commitment came from; a hedge was cut to meet every distance rule."""
    if proposals is None or not commitment.get("proposal_id"):
        return None
    place = np.flatnonzero(proposals["prop_id"] == commitment["proposal_id"])
    if not len(place):
        return None
    return {name: values[place[0]] for name, values in proposals.columns.items()}


def _own_connectivity(proposal):
    """EC (ha) that the gain of a proposal was measured against: of its own species groups."""
    gain, percent = (float((proposal or {}).get(name) or math.nan) for name in ("d_ec", "d_ec_pct"))
    return 100.0 * gain / percent if gain > 0 and percent > 0 else None


def _removed(own, others):
    """Length of lost elements beside a commitment."""
    if own["geometry"] is None:
        return None
    lost = [r for r in others if r["status"] == "lost"]
    near = [r for r in lost if shapely.dwithin(r["geometry"], own["geometry"], REACH_M)]
    lengths = [r["length_ell"] for r in near]
    return math.fsum(float(m) for m in lengths if m is not None and not math.isnan(m))


def _equivalent_connectivity(runs):
    """EC before measures (ha), of the latest run that tells it."""
    if runs is None:
        return None
    for place in np.argsort(np.array([str(d) for d in runs["date"]], dtype=object))[::-1]:
        results = parsed_dict(runs["results"][place])
        for name in ("EC_BEFORE", "EC"):
            if isinstance(results.get(name), (int, float)) and results[name] > 0:
                return float(results[name])
    return None
