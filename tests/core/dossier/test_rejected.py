"""What the plan rejected is no proposal in a dossier; it is named with its reason."""

import numpy as np
from greenblue.core.dossier.contents import dossier
from greenblue.core.dossier.document import Bullets, DataTable, blocks_of

from .plan_tables import HOSTILE, material, plan_tables, words


def told(crossing, hedges):
    """Section 5 and the costs of proposals, with these reasons in the plan."""
    tables = plan_tables()
    for name, reasons in (("crossing_proposals", [crossing]), ("hedge_proposals", hedges)):
        column = np.array([*reasons, None], dtype=object)[:-1]
        tables[name] = tables[name].with_columns(rejected=column)
    document = dossier(material(tables), words())
    parts = {part.key: part for part in document.sections}
    blocks = list(blocks_of(parts["proposals"]))
    listed = [run for block in blocks if isinstance(block, Bullets) for (run,) in block.items]
    shown = {b.caption: b.rows for b in blocks if isinstance(b, DataTable)}
    costs = {
        row[0]: row[1]
        for block in blocks_of(parts["costs"])
        if isinstance(block, DataTable) and block.caption == "Costs of all proposals"
        for row in block.rows
    }
    return listed, shown, costs


def test_rejected_ones_leave_the_tables_and_the_sums_and_are_named():
    listed, shown, costs = told(None, [f" {HOSTILE}", None])
    assert listed == [f"H1: {HOSTILE}"]
    assert [row[0] for row in shown["Proposed hedges by rank"]] == ["H2", "All 1"]
    assert len(shown["Proposed crossings by rank"]) == 1
    assert costs == {"Proposed crossings": "1", "Proposed hedges": "1"}


def test_when_all_are_rejected_they_are_still_named():
    listed, shown, costs = told("too wet", ["no", "no"])
    assert listed == ["C1: too wet", "H1: no", "H2: no"]
    assert "Proposed crossings by rank" not in shown and not costs


def test_without_rejections_nothing_is_said():
    listed, shown, _costs = told(None, ["", None])
    assert listed == [] and len(shown["Proposed hedges by rank"]) == 3
