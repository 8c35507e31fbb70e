"""What an account says and hands over: warnings, numbers, layers."""

import numpy as np
import shapely

from ...core.account.ledger.views import summed_by_each, summed_by_town
from ...core.table import Table
from ...core.text import id_list

NOTHING = np.empty(0, dtype=object)
NO_TOWNS = Table(NOTHING, {"nis": NOTHING, "name": NOTHING}, "municipalities")
LAMBERT = ("EPSG:31370", "EPSG:3812")


def tell(algorithm, feedback, found, crs):
    """Warnings about what the account could not do as one would expect."""
    for template, values in found.notes:
        feedback.pushWarning(algorithm.tr(template).format(**values))
    if found.ties:
        uuids = sorted({t[0] for t in found.ties})
        feedback.pushWarning(algorithm.tr(
            "{count} commitments lie between two axes that fit equally; one was taken ({ids})."
        ).format(count=len(uuids), ids=id_list(uuids)))  # fmt: skip
    ledger = found.ledger
    loose = ledger["quantity"] == "unmatched"
    if loose.any():
        uuids = sorted(set(ledger["commitment"][loose].tolist()))
        feedback.pushWarning(algorithm.tr(
            "{km} km of {count} commitments match no infrastructure and are listed apart ({ids})."
        ).format(
            km=f"{ledger['amount'][loose].sum():.3f}", count=len(uuids), ids=id_list(uuids)
        ))  # fmt: skip
    difference = planar_difference(ledger)
    limit = found.rule.number("lambert_tolerance")
    if crs.authid() in LAMBERT and difference > limit:
        feedback.pushWarning(algorithm.tr(
            "Planar and ellipsoidal lengths differ by {share} %, more than {limit} %: does the "
            "layer have its right coordinate system?"
        ).format(share=f"{100 * difference:.3f}", limit=f"{100 * limit:g}"))  # fmt: skip


def planar_difference(ledger):
    """Largest difference of planar and ellipsoidal length of a row, as a share."""
    rows = np.nan_to_num(np.abs(ledger["length_m"])) > 1.0
    if not rows.any():
        return 0.0
    return float(np.abs(ledger["plan_m"][rows] / ledger["length_m"][rows] - 1).max())


def results_of(found):
    """The number outputs."""
    totals, ledger = found.totals, found.ledger
    duplicate = ledger["reason"] == "duplicate"
    kilometres = np.isin(ledger["quantity"], ("km_axis", "km_le"))
    return {
        "KM_INFRASTRUCTURE": round(totals["km_axis"], 6),
        "KM_LANDSCAPE_ELEMENTS": round(totals["km_le"], 6),
        "SHARE_OF_TARGET_I": round(100 * totals["share_i"], 6),
        "SHARE_OF_TARGET_II": round(100 * totals["share_ii"], 6),
        "KM_EXPECTED_I": round(totals["expected_i"], 6),
        "KM_EXPECTED_II": round(totals["expected_ii"], 6),
        "KM_SIDES": round(totals["km_side"], 6),
        "KM_COLOCATED": round(totals["km_colocated"], 6),
        "KM_DEFRAG_DIRECT": round(totals.get("km_defrag_direct", 0.0), 6),
        "KM_DEFRAG_INDIRECT": round(
            totals.get("km_defrag_good", 0.0) + totals.get("km_defrag_moderate", 0.0), 6
        ),
        "AREA_HA": round(totals.get("ha", 0.0), 6),
        "PIECE_COUNT": int(totals.get("n", 0)),
        "KM_OVERLAP": round(float(ledger["amount"][duplicate & kilometres].sum()), 6),
        "KM_UNMATCHED": round(float(ledger["amount"][ledger["quantity"] == "unmatched"].sum()), 6),
        "ROW_COUNT": len(ledger),
    }


def network_of(work):
    """Kilometres of the infrastructure as drawn, and of its axes (of all of it that was read)."""
    drawn = work.drawn.take(work.drawn["source"] != "commitments")
    axes = work.axes.columns.get("length_m")
    if axes is None:
        axes = shapely.length(work.axes.geometry) * work.axes.columns.get("scale", 1.0)
    return {
        "KM_NETWORK": round(float(drawn["length_m"].sum()) / 1000, 6),
        "KM_NETWORK_AXES": round(float(np.sum(axes)) / 1000, 6),
    }


def layer_tables(found, work):
    """The tables of the sinks by parameter name."""
    ledger = work.own(found.ledger)
    ledger = ledger.with_columns(addition=ledger["additionality"])
    table = found.table.with_columns(addition=found.table["additionality"])
    towns = work.tables.get("municipalities", NO_TOWNS)
    overlaps = np.isin(ledger["reason"], ("duplicate", "existed"))
    return {
        "OUTPUT_LEDGER": ledger,
        "OUTPUT_OVERLAPS": ledger.take(
            overlaps & np.isin(ledger["quantity"], ("km_axis", "km_le"))
        ),
        "OUTPUT_UNMATCHED": ledger.take(ledger["quantity"] == "unmatched"),
        "OUTPUT_TABLE": table,
        "OUTPUT_YEARS": found.years,
        "OUTPUT_DRAWN": work.drawn,
        "OUTPUT_BY": summed_by_each(found.ledger),
        "OUTPUT_TOWNS": work.own(summed_by_town(found.ledger, towns)),
    }
