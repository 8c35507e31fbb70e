"""Proposals and drawn features become commitments."""

import numpy as np
import pytest
import shapely
from greenblue.core.account.plan.measures_list import (
    Measure,
    by_proposal,
    checked_measures,
    fitting,
)
from greenblue.core.account.plan.record import Choices, commitments_of, kind_of, new_rows
from greenblue.core.account.plan.tables import plan_layers, version_of
from greenblue.core.errors import GreenBlueError
from greenblue.core.rules import read_rules
from greenblue.core.schema.plan import COMMITMENT_FIELDS
from greenblue.core.table import Table
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT

MEASURES = checked_measures(read_rules(ROOT / "resources/rules/measures.csv", Measure))


def texts(*values):
    return np.array(values, dtype=object)


def territory(*codes):
    """Squares of 100 m side by side from x = 0."""
    boxes = [shapely.box(100 * i, 0, 100 * (i + 1), 100) for i in range(len(codes))]
    return Table(
        np.array(boxes, dtype=object),
        {"nis": texts(*codes), "degurba": np.arange(len(codes)) + 1.0},
    )


NOWHERE = territory().take(np.zeros(0, int))


def lines(*wkts, **columns):
    return Table(shapely.from_wkt(list(wkts)), columns, "drawn")


def made(table, kind="drawn", choices=None, places=NOWHERE, **options):
    return commitments_of(
        table, kind, MEASURES, choices or Choices(measure="verge_late"), places,
        shapely.length(table.geometry), **options,
    )  # fmt: skip


def crossing(**columns):
    given = {
        "prop_id": texts("C1"), "struct": texts("X2"), "kind": texts("road"),
        "name": texts("E34"), "width_m": np.array([60.0]), "cost_mid": np.array([6.6e6]),
        "d_ec": np.array([12.5]), "reason": texts("Deep cutting."),
    }  # fmt: skip
    return Table(shapely.points([[50.0, 50.0]]), {**given, **columns}, "crossings")


def test_a_proposed_crossing_becomes_a_point_with_all_that_is_known():
    table = made(crossing(), "crossing", Choices(owner="Region", region="Flanders"))["point"]
    assert set(table.columns) == {f.name for f in COMMITMENT_FIELDS}
    row = {name: column[0] for name, column in table.columns.items()}
    assert (row["measure_code"], row["target"], row["action_type"]) == ("ecoduct", "I", "create")
    assert (row["proposal_id"], row["cost_eur"], row["d_ec"], row["width_m"]) == (
        "C1", 6.6e6, 12.5, 60,
    )  # fmt: skip
    assert (row["name"], row["owner"], row["infra_family"]) == ("Ecoduct, E34", "Region", "road")
    assert (row["status"], row["additionality"], row["duration_yr"]) == ("planned", "new", 50)
    assert np.isnan(row["length_ell"]) and np.isnan(row["length_2d"])
    assert row["remark"] is None and row["date_planned"] is None


def test_a_proposed_hedge_becomes_a_line_of_target_ii_with_its_species():
    table = lines(
        "LINESTRING (0 0, 0 30)", prop_id=texts("H3"), kind=texts("gap"), rule_set=texts("x"),
        species=texts("Corylus avellana 50 %"), cost_mid=np.array([360.0]),
    )  # fmt: skip
    row = made(table, "hedge", Choices(status="decided"))["line"]
    assert row["target"][0] == "II" and row["measure_code"][0] == "hedge_gap"
    assert row["species_list"][0] == "Corylus avellana 50 %" and row["length_ell"][0] == 30
    assert row["status"][0] == "decided" and row["name"][0] == "Gap in a hedge planted, H3"


def test_the_name_of_the_measure_is_in_the_language_of_the_plan():
    table = made(crossing(), "crossing", translate=lambda text: text.upper(), choices=Choices())
    assert table["point"]["name"][0] == "ECODUCT, E34"


def test_what_a_drawn_feature_says_goes_before_what_is_said_for_all():
    table = lines(
        "LINESTRING (0 0, 0 1)", "LINESTRING (5 0, 5 1)",
        owner=texts("Infrabel", None), measure_code=texts(None, "verge_grazed"),
        width_m=np.array([2.0, np.nan]), status=texts("realised", ""),
    )  # fmt: skip
    row = made(table, choices=Choices(measure="verge_late", owner="Town", status="idea"))["line"]
    assert list(row["owner"]) == ["Infrabel", "Town"]
    assert list(row["measure_code"]) == ["verge_late", "verge_grazed"]
    assert list(row["status"]) == ["realised", "idea"]
    assert row["width_m"][0] == 2 and np.isnan(row["width_m"][1])


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("Flanders", "baseline"),
        ("Wallonia", "improved"),
        ("Brussels", "improved"),
        ("", "baseline"),
    ],
)
def test_whether_it_is_more_than_the_law_asks_depends_on_the_region(region, expected):
    # Removing cuttings is asked by law in Flanders; where the region is not known, the stricter holds.
    table = made(
        lines("LINESTRING (0 0, 0 1)"), choices=Choices(measure="verge_removal", region=region)
    )
    assert table["line"]["additionality"][0] == expected


def test_what_the_law_asks_is_baseline_everywhere_and_the_user_may_say_otherwise():
    line = lines("LINESTRING (0 0, 0 1)")
    legal = Choices(measure="verge_legal", region="Wallonia")
    assert made(line, choices=legal)["line"]["additionality"][0] == "baseline"
    said = Choices(measure="verge_late", additionality="baseline")
    assert made(line, choices=said)["line"]["additionality"][0] == "baseline"


def test_the_municipality_is_the_one_that_holds_most_of_it():
    table = lines(
        "LINESTRING (80 5, 150 5)", "LINESTRING (10 5, 20 5)", "LINESTRING (900 0, 901 0)"
    )
    row = made(table, choices=Choices(measure="verge_late", nis_vintage=2025.0),
               places=territory("11001", "11002"))["line"]  # fmt: skip
    assert list(row["nis"]) == ["11002", "11001", None]
    assert list(row["degurba"][:2]) == [2, 1] and np.isnan(row["degurba"][2])
    assert list(row["nis_vintage"][:2]) == [2025, 2025] and np.isnan(row["nis_vintage"][2])


def test_a_line_on_the_border_goes_to_the_lower_code_whatever_the_order():
    border = lines("LINESTRING (100 0, 100 50)")
    for places in (territory("11002", "11001"), territory("11001", "11002")):
        assert made(border, places=places)["line"]["nis"][0] == "11001"


def test_lines_areas_and_points_are_told_apart():
    table = Table(
        shapely.from_wkt(["POINT (0 0)", "LINESTRING (0 0, 1 0)", "MULTIPOINT (1 1)"]), {}, "x"
    )
    parts = made(table, choices=Choices(measure="fauna_tunnel"))
    assert {name: len(rows) for name, rows in parts.items()} == {"point": 2, "line": 1}


def test_the_same_thing_in_the_same_place_is_the_same_commitment():
    first = made(lines("LINESTRING (0 0, 10 0, 20 5)"))["line"]["uuid"][0]
    turned = made(lines("LINESTRING (20 5, 10 0, 0 0)"))["line"]["uuid"][0]
    rounded = made(lines("LINESTRING (0 0.001, 10 0, 20 5)"))["line"]["uuid"][0]
    moved = made(lines("LINESTRING (0 0.02, 10 0, 20 5)"))["line"]["uuid"][0]
    other = made(lines("LINESTRING (0 0, 10 0, 20 5)"), choices=Choices(measure="verge_phased"))
    assert first == turned == rounded
    assert len({first, moved, other["line"]["uuid"][0]}) == 3
    assert len(first) == 36 and first == first.lower()


def test_only_what_is_new_is_added_and_only_once():
    table = made(lines(*["LINESTRING (0 0, 1 0)"] * 2, "LINESTRING (0 9, 1 9)"))["line"]
    assert list(new_rows(table, [])) == [0, 2]
    assert list(new_rows(table, [table["uuid"][0]])) == [2]
    assert list(new_rows(table, table["uuid"])) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=8))
def test_adding_twice_in_any_order_adds_each_place_once(places):
    wkts = [f"LINESTRING ({x} {y}, {x + 1} {y})" for x, y in places]
    forward = made(lines(*wkts))["line"]
    backward = made(lines(*reversed(wkts)))["line"]
    added = forward.take(new_rows(forward, []))
    assert len(added) == len(set(places))
    assert list(new_rows(backward, added["uuid"])) == []


def test_a_feature_without_a_known_measure_is_refused_by_name():
    with pytest.raises(GreenBlueError, match=r"features 0, 1 are to become.*\(magic\)"):
        made(
            lines("LINESTRING (0 0, 1 0)", "LINESTRING (0 1, 1 1)"),
            choices=Choices(measure="magic"),
        )
    with pytest.raises(GreenBlueError, match=r"\(X99\)"):
        made(crossing(struct=texts("X99")), "crossing", Choices())


def test_a_measure_drawn_as_it_cannot_be_is_refused():
    with pytest.raises(GreenBlueError, match="verge_late is not drawn as features 0"):
        made(Table(shapely.points([[0.0, 0.0]]), {}, "points"))


def test_nothing_gives_nothing():
    assert made(lines().take(np.zeros(0, int))) == {}


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        (("prop_id", "struct", "kind"), "crossing"),
        (("prop_id", "rule_set"), "hedge"),
        (("measure_id", "prop_id", "kind"), "measure"),
        (("name", "owner"), "drawn"),
        (("prop_id",), "drawn"),
    ],
)
def test_a_layer_is_recognised_by_its_columns(columns, kind):
    assert kind_of(columns) == kind


def test_every_structure_and_kind_of_hedge_has_one_measure():
    tokens = by_proposal(MEASURES)
    assert {"gap", "repair_gap", "link"} <= set(tokens)
    assert {f"X{n}" for n in range(1, 20)} <= set(tokens)
    assert all("point" in tokens[f"X{n}"].geometries() for n in range(1, 20))


def test_the_table_of_measures_offers_what_can_be_drawn_usual_ones_first():
    codes = [m.code for m in fitting(MEASURES, "line")]
    assert codes.index("verge_late") < codes.index("ecoduct") and "pond" not in codes
    assert {m.target for m in fitting(MEASURES, "area")} == {"I", "II"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"target": "III"}, "column target"),
        ({"geometry": "line blob"}, "column geometry"),
        ({"geometry": ""}, "column geometry"),
        ({"action": "dig"}, "column action"),
        ({"code": "twin"}, "twin stands in two rows"),
        ({"proposals": "X1"}, "X1 stands in two rows"),
    ],
)
def test_a_table_of_measures_that_is_wrong_is_refused_by_line(change, message):
    fields = {
        "name": "n", "target": "I", "geometry": "line", "action": "manage",
        "beyond_flanders": True, "beyond_wallonia": True, "beyond_brussels": True,
    }  # fmt: skip
    first = Measure(**{**fields, "code": "twin", "proposals": "X1", "line": 2})
    second = Measure(**{**fields, "code": "b", "line": 3, **change})
    with pytest.raises(GreenBlueError, match=message) as error:
        checked_measures([first, second])
    assert "line 3" in str(error.value)


def test_a_plan_has_the_tables_of_its_own_and_those_of_earlier_steps():
    layers = plan_layers()
    assert {"commitments_line", "runs", "plan_meta", "sections", "hedge_proposals"} <= set(layers)
    assert layers["sections"].id == "sections" and "site_id" in layers["sections"].names()
    assert layers["hedge_proposals"].geometry == "MultiLineString"


@pytest.mark.parametrize(
    ("text", "version"), [("1", 1), (" 2 ", 2), ("", 0), ("new", 0), (None, 0), ("-1", 0)]
)
def test_the_version_of_a_plan_is_a_number_or_nought(text, version):
    assert version_of({} if text is None else {"schema_version": text}) == version
