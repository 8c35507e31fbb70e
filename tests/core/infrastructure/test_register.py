"""Length as drawn by manager, beside the axes."""

import re

import numpy as np
import pytest
import shapely
from greenblue.core.account.report.drawn import drawn_section
from greenblue.core.dossier.words import Words
from greenblue.core.infrastructure.axes import axes_and_origin
from greenblue.core.infrastructure.bundle import BundleOptions
from greenblue.core.infrastructure.register import by_manager, register_rows
from greenblue.core.table import Table

from ..scenes import features, rules


def register(*rows):
    """Sums by manager of drawn roads, and the axes."""
    book = rules("wegenregister")
    table = features(*[(g, {"STATUS": "4", **tags}) for g, tags in rows], name="roads")
    axes, origin = axes_and_origin(
        {"roads": table}, book.profile, book.barriers, book.bundling, BundleOptions()
    )
    axes = axes.with_columns(length_m=shapely.length(axes.geometry))
    table = table.with_columns(length_m=shapely.length(table.geometry))
    return by_manager([register_rows(table, "roads", book.profile, axes, origin)]), axes


def test_managers_of_thousands_of_segments_add_up_to_the_metre_and_axes_to_the_whole():
    random = np.random.default_rng(3)
    rows, expected = [], {}
    for k in range(3000):
        x, y = random.uniform(0, 30_000, 2)
        turn = np.cumsum(random.normal(0, 0.2, 6))
        step = 30 * np.stack([np.cos(turn), np.sin(turn)], axis=1)
        way = np.array([x, y]) + np.cumsum(step, axis=0)
        manager = f"Town {k % 37}"
        rows.append((shapely.LineString(way), {"MORF": "103", "LBLBEHEER": manager}))
        expected[manager] = expected.get(manager, 0.0) + rows[-1][0].length
    found, axes = register(*rows)
    assert dict(zip(found["manager"], found["length_m"])) == pytest.approx(expected, abs=1e-6)
    assert found["axis_m"].sum() == pytest.approx(axes["length_m"].sum(), rel=1e-9)
    assert found["left_m"].sum() == 0


def test_two_managers_of_one_axis_share_it_and_repeated_vertices_do_no_harm():
    dual = {"MORF": "102", "IDENT8": "N0040001"}
    found, axes = register(
        ([(0, 0), (1000, 0), (1000, 0), (2000, 0)], {**dual, "BEHEER": "AWV1"}),
        ([(2000, 20), (1000, 20), (1000, 20), (0, 20)], {**dual, "BEHEER": "AWV2"}),
    )
    assert axes["length_m"].sum() == pytest.approx(2000, rel=2e-3)
    assert dict(zip(found["manager"], found["axis_m"])) == pytest.approx(
        {"AWV1": 1000, "AWV2": 1000}, rel=2e-3
    )


def test_a_boundary_road_gives_each_manager_and_municipality_half():
    sides = {"LBEHEER": "44021", "RBEHEER": "44043", "LNISCODE": "44021", "RNISCODE": "44043"}
    found, _ = register(([(0, 0), (800, 0)], {"MORF": "103", **sides}))
    rows = dict(zip(zip(found["manager"], found["nis"]), found["length_m"]))
    assert rows == {("44021", "44021"): 400.0, ("44043", "44043"): 400.0}
    assert found["features"].tolist() == [0.5, 0.5]


def test_each_feature_stands_for_its_own_axis_whatever_the_axes_are_called():
    lengths = {f"Town {k}": 100.0 + 50 * k for k in range(8)}
    found, _ = register(*(
        ([(0, 500.0 * k), (length, 500.0 * k)], {"MORF": "103", "LBLBEHEER": town})
        for k, (town, length) in enumerate(lengths.items())
    ))  # fmt: skip
    assert dict(zip(found["manager"], found["axis_m"])) == pytest.approx(lengths)


@pytest.mark.parametrize("side", ["LNISCODE", "RNISCODE"])
def test_a_road_with_one_side_known_lies_in_that_municipality(side):
    found, _ = register(([(0, 0), (800, 0)], {"MORF": "103", side: "44021"}))
    assert found["nis"].tolist() == ["44021"] and found["features"].tolist() == [1.0]


def test_the_page_sums_managers_and_compares_what_has_an_axis_with_it():
    managers = np.array(["<Town>", "", "<Town>"], dtype=object)
    table = Table(None, {
        "source": np.full(3, "roads", dtype=object), "nis": np.full(3, "", dtype=object),
        "manager": managers, "features": np.ones(3),
        "length_m": np.array([900.0, 4000, 600]), "plan_m": np.zeros(3),
        "left_m": np.array([0.0, 4000, 500]), "axis_m": np.array([400.0, 0, 100]),
    })  # fmt: skip
    page = drawn_section(table, Words())
    rows = [re.findall(r"<t[hd][^>]*>([^<]*)<", row) for row in page.split("<tr>")[2:]]
    assert [row[0] for row in rows] == ["not said", "&lt;Town&gt;", "All"]
    assert rows[1][1:] == ["2", "1.500", "0.500", "0.500", "2.000"]
    assert rows[0][-1] == "–" and rows[2][1:] == ["3", "5.500", "4.500", "0.500", "2.000"]
