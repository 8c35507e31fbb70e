"""Gaps that are closed and gaps that are left, and the way that a hedge takes."""

import numpy as np
import pytest
import shapely
from greenblue.core.errors import Cancelled, GreenBlueError
from greenblue.core.propose.hedges.plantable import given_lines
from greenblue.core.propose.hedges.proposals import HedgeOptions, propose_hedges
from greenblue.core.propose.hedges.route_net import RouteOptions
from greenblue.core.propose.hedges.sections import Sections, without_shared
from greenblue.core.table import Table

from tests.core.propose.hedge_scene import (
    hedge_pair,
    lines,
    propose,
    rule_set,
    table,
)


@pytest.mark.parametrize(
    ("width", "kind"), [(4, None), (6, "repair_gap"), (19.9, "repair_gap"), (20, "gap"),
                        (199.9, "gap"), (200.1, None)],
)  # fmt: skip
def test_a_gap_is_20_to_200_m_wide_a_repair_narrower_and_a_gate_stays_open(width, kind):
    found = propose(hedge_pair(width))
    assert list(found.sections["kind"]) == ([] if kind is None else [kind])


def test_a_hedge_between_facing_ends_is_straight_and_ends_at_both():
    found = propose(hedge_pair(80))
    line = lines(found)[0]
    assert line.length == pytest.approx(80, abs=0.01)
    assert sorted(shapely.get_coordinates(line)[[0, -1], 0]) == pytest.approx([0, 80])
    assert found.sections["follows"][0] == "element 100"


def test_a_hedge_between_ends_of_a_bend_bends_with_them():
    angle = np.linspace(0, np.pi, 60)
    arc = np.column_stack([100 * np.cos(angle), 100 * np.sin(angle)])
    hedges = [shapely.LineString(arc[:27]).wkt, shapely.LineString(arc[33:]).wkt]
    line = lines(propose(hedges))[0]
    off = np.abs(np.hypot(*shapely.get_coordinates(line).T) - 100)
    assert off.max() < 1.0
    assert shapely.LineString(arc[26:34]).length == pytest.approx(line.length, rel=0.05)


def test_a_hedge_follows_the_field_edge_rather_than_crossing_the_field():
    hedges = ["LINESTRING (0 -60, 0 0)", "LINESTRING (60 60, 120 60)"]
    edge = ["LINESTRING (0 0, 0 60, 60 60)"]
    found = propose(hedges, edge)
    assert found.sections["follows"][0] == "field 100"
    assert lines(found)[0].equals_exact(
        shapely.from_wkt("LINESTRING (0 0, 0 60, 60 60)"), 0.02
    ) or (
        lines(found)[0]
        .reverse()
        .equals_exact(shapely.from_wkt("LINESTRING (0 0, 0 60, 60 60)"), 0.02)
    )


def test_without_an_edge_ends_that_do_not_face_each_other_stay_apart():
    hedges = ["LINESTRING (0 -60, 0 0)", "LINESTRING (60 60, 60 120)"]
    assert len(propose(hedges, max_gap_m=100.0, numbers={"facing_deg": 10.0}).sections) == 0


def test_a_hedge_leaves_the_edge_for_short_hops_only():
    hedges = ["LINESTRING (-60 0, 0 0)", "LINESTRING (120 5, 180 5)"]
    edge = ["LINESTRING (-60 18, 180 18)"]
    route = RouteOptions(max_hop_m=25.0)
    found = propose(hedges, edge, numbers={"facing_deg": 0.0}, route=route)
    line = lines(found)[0]
    off = shapely.difference(line, shapely.buffer(shapely.from_wkt(edge[0]), 0.05))
    assert shapely.length(shapely.get_parts(off)).max() <= 25.0
    assert 0 < found.sections["hop_share"][0] < 0.5
    none = propose(hedges, edge, numbers={"facing_deg": 0.0}, route=RouteOptions(max_hop_m=15.0))
    assert len(none.sections) == 0


def test_no_hedge_is_longer_than_the_detour_allows():
    hedges = ["LINESTRING (-60 0, 0 0)", "LINESTRING (50 1, 110 1)"]
    edge = ["LINESTRING (0 0, 0 60, 50 60, 50 1)"]  # 169 m for a gap of 50 m
    strict = propose(hedges, edge, numbers={"facing_deg": 0.0}, route=RouteOptions(detour=3.3))
    loose = propose(hedges, edge, numbers={"facing_deg": 0.0}, route=RouteOptions(detour=3.5))
    assert len(strict.sections) == 0
    assert lines(loose)[0].length == pytest.approx(169, abs=0.1)


def test_an_end_is_joined_to_the_edge_of_a_wood():
    wood = "POLYGON ((100 -100, 200 -100, 200 100, 100 100, 100 -100))"
    found = propose(["LINESTRING (-60 0, 40 0)"], ["LINESTRING (40 0, 150 0)"], woods=[wood])
    line = lines(found)[0]
    assert line.length == pytest.approx(60, abs=0.02)
    assert shapely.from_wkt(wood).boundary.distance(shapely.Point(line.coords[-1])) < 2
    assert {found.sections["from_id"][0], found.sections["to_id"][0]} == {"e0", "w0"}


def test_two_woods_are_joined_along_an_edge_aside_of_their_nearest_points():
    woods = [
        "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
        "POLYGON ((160 0, 260 0, 260 100, 160 100, 160 0))",
    ]
    found = propose([], ["LINESTRING (50 80, 210 80)"], woods=woods)
    assert len(found.sections) == 1
    assert lines(found)[0].equals_exact(shapely.from_wkt("LINESTRING (100 80, 160 80)"), 0.05)


def test_what_a_third_hedge_stands_between_is_no_gap():
    hedges = [*hedge_pair(100), "LINESTRING (50 -40, 50 40)"]
    found = propose(hedges)
    assert all(line.length <= 50.1 for line in lines(found))
    assert len(found.sections) == 0 or found.sections["gap_m"].max() <= 50


def test_a_gap_with_a_short_way_round_along_the_hedge_stays_open():
    around = ["LINESTRING (-100 0, 0 0, 0 40, 60 40, 60 0, 160 0)", "LINESTRING (20 0, 20 40)"]
    found = propose(around)
    assert len(found.sections) == 0


def test_a_broken_hedge_is_mended_though_the_field_has_hedges_on_its_other_sides():
    square = ["LINESTRING (20 0, 0 0, 0 80, 80 80, 80 0, 60 0)"]
    found = propose(square)
    assert [round(line.length) for line in lines(found)] == [40]


def test_a_hedge_that_stands_in_wood_or_along_a_hedge_is_not_proposed_there():
    wood = "POLYGON ((20 -50, 60 -50, 60 50, 20 50, 20 -50))"
    found = propose(hedge_pair(100), ["LINESTRING (0 0, 100 0)"], woods=[wood])
    for line in lines(found):
        assert line.intersection(shapely.from_wkt(wood)).length < 0.05


def test_links_that_no_element_follows_are_given_hedges():
    woods = [
        "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
        "POLYGON ((400 0, 500 0, 500 100, 400 100, 400 0))",
    ]
    layers = {"habitat": table(*woods)}
    edge = given_lines(table("LINESTRING (50 60, 450 60)"))
    link = np.array([shapely.from_wkt("LINESTRING (100 50, 400 50)")], dtype=object)
    nothing = Table(np.zeros(0, dtype=object))
    without = propose_hedges(nothing, layers, edge, rule_set(), HedgeOptions())
    found = propose_hedges(nothing, layers, edge, rule_set(), HedgeOptions(), link)
    assert len(without.sections) == 0
    assert list(found.sections["kind"]) == ["link"]
    assert lines(found)[0].equals_exact(shapely.from_wkt("LINESTRING (100 60, 400 60)"), 0.05)
    hedge = table("LINESTRING (100 52, 400 52)")
    followed = propose_hedges(hedge, layers, edge, rule_set(), HedgeOptions(), link)
    assert len(followed.sections) == 0


def random_scene(seed=3):
    """Crooked fields with hedges on some of their edges."""
    random = np.random.default_rng(seed)
    corner = np.stack(np.meshgrid(np.arange(7), np.arange(7)), axis=-1) * 80.0
    corner += random.normal(0, 8, corner.shape)
    across = np.stack([corner[:, :-1], corner[:, 1:]], axis=2).reshape(-1, 2, 2)
    up = np.stack([corner[:-1], corner[1:]], axis=2).reshape(-1, 2, 2)
    edges = np.concatenate([across, up])
    return edges, random.permutation(len(edges))[:20]


def run(edges, hedges):
    shapes = shapely.linestrings(np.asarray(hedges))
    fields = given_lines(Table(shapely.linestrings(edges)))
    return propose_hedges(Table(shapes), {}, fields, rule_set(), HedgeOptions())


def keys(found):
    return list(shapely.to_wkt(shapely.normalize(lines(found)), rounding_precision=2))


def test_the_order_and_direction_of_features_does_not_matter():
    edges, chosen = random_scene()
    first = run(edges, edges[chosen])
    assert len(first.sections) >= 5
    random = np.random.default_rng(0)
    turned = edges[random.permutation(len(edges))][:, ::-1]
    second = run(turned, edges[random.permutation(chosen)][:, ::-1])
    assert keys(first) == keys(second)
    for name in ("gap", "kind", "follows", "rules"):
        assert list(first.sections[name]) == list(second.sections[name])


def test_planted_hedges_are_not_proposed_again():
    edges, chosen = random_scene()
    first = run(edges, edges[chosen])
    planted = [*shapely.linestrings(edges[chosen]), *lines(first)]
    fields = given_lines(Table(shapely.linestrings(edges)))
    again = propose_hedges(
        Table(np.array(planted, dtype=object)), {}, fields, rule_set(), HedgeOptions()
    )
    old = shapely.buffer(shapely.union_all(lines(first)), 1.0)
    for line in lines(again):
        assert line.intersection(old).length < 0.5 * line.length
    assert len(again.sections) < len(first.sections) / 3


def test_hedges_stay_on_the_plantable_lines_but_for_hops_and_facing_ends():
    edges, chosen = random_scene()
    found = run(edges, edges[chosen])
    strip = shapely.buffer(shapely.union_all(shapely.linestrings(edges)), 0.1)
    for line, follows in zip(lines(found), found.sections["follows"]):
        if "element" not in follows:
            off = shapely.get_parts(shapely.difference(line, strip))
            assert shapely.length(off).max(initial=0.0) <= 25.0


def test_parallel_duplicates_are_removed():
    hedges = ["LINESTRING (-60 0, 0 0)", "LINESTRING (-60 6, 0 6)",
              "LINESTRING (100 0, 160 0)", "LINESTRING (100 6, 160 6)"]  # fmt: skip
    found = propose(hedges, ["LINESTRING (0 0, 100 0)", "LINESTRING (0 6, 100 6)"])
    long = [line for line in lines(found) if line.length > 50]
    assert len(long) == 1


def test_what_two_routes_share_is_planted_once_by_the_better_of_them():
    """The second and the third run 80 m along the first; one leaves it, one lies in it."""
    line = shapely.from_wkt([
        "LINESTRING (0 0, 100 0)", "LINESTRING (20 0.5, 100 0.5, 100 60)",
        "LINESTRING (10 0, 90 0)", "LINESTRING (50 -40, 50 40)", "LINESTRING (0 1, 100 1)",
    ])  # fmt: skip
    count = np.arange(5)
    sections = Sections(count, 0 * count, line, np.full(5, np.nan), [("r",)] * 5, 0 * count)
    keep = np.array([True, True, True, True, False])
    found = without_shared(sections, count.astype(float), keep, np.full(5, 10.0))
    assert found.route.tolist() == [0, 1, 3], "what crosses keeps its ground"
    assert shapely.length(found.line) == pytest.approx([100, 58, 80], abs=0.2)
    assert len(found.rules) == len(found.height_m) == len(found.stretch) == 3


def test_without_anything_woody_it_says_what_to_give():
    with pytest.raises(GreenBlueError, match="no hedge, tree row or wood"):
        propose([])


def test_limits_the_wrong_way_round_are_refused():
    with pytest.raises(GreenBlueError, match="narrower"):
        propose(hedge_pair(80), min_gap_m=300.0)


def test_cancel_stops_it():
    with pytest.raises(Cancelled):
        propose_hedges(
            table(*hedge_pair(80)), {}, given_lines(table("LINESTRING (0 0, 80 0)")), rule_set(),
            HedgeOptions(), progress=lambda _: False,
        )  # fmt: skip


def test_a_hedge_beside_one_that_stands_is_left_out():
    wood = ["POLYGON ((160 -50, 260 -50, 260 50, 160 50, 160 -50))"]
    edge = ["LINESTRING (0 0, 160 0)"]
    alone = propose(["LINESTRING (-60 0, 0 0)"], edge, woods=wood)
    assert [round(line.length) for line in lines(alone)] == [160]
    beside = propose(["LINESTRING (-60 0, 0 0)", "LINESTRING (12 6, 148 6)"], edge, woods=wood)
    assert all(line.length < 40 for line in lines(beside))


def test_ends_that_would_miss_each_other_far_off_do_not_face():
    near = ["LINESTRING (-60 0, 0 0)", "LINESTRING (60 15, 120 15)"]
    far = ["LINESTRING (-60 0, 0 0)", "LINESTRING (150 60, 210 60)"]
    assert len(propose(near).sections) == 1
    assert len(propose(far).sections) == 0


def test_a_hedge_goes_on_straight_rather_than_into_the_nearer_row_beside_it():
    rows = ["LINESTRING (0 0, 100 0)", "LINESTRING (160 0, 260 0)", "LINESTRING (130 6, 260 6)"]
    found = propose(rows)
    assert lines(found)[0].equals_exact(shapely.from_wkt("LINESTRING (100 0, 160 0)"), 0.02)
    assert len(found.sections) == 1


def test_two_hedges_that_meet_at_a_field_corner_are_joined_round_it():
    corner = ["LINESTRING (-60 0, 0 0)", "LINESTRING (40 12, 40 90)"]
    line = lines(propose(corner))[0]
    expected = shapely.from_wkt("LINESTRING (0 0, 40 0, 40 12)")
    assert shapely.hausdorff_distance(line, expected) < 0.05


def test_a_broken_ring_is_closed_along_its_edge():
    ring = "LINESTRING (30 0, 80 0, 80 80, 0 80, 0 30)"
    edge = ["LINESTRING (0 30, 0 0, 30 0)"]
    found = propose([ring], edge)
    assert shapely.hausdorff_distance(lines(found)[0], shapely.from_wkt(edge[0])) < 0.05


def test_ends_on_one_edge_are_joined_though_they_look_elsewhere():
    bent = ["LINESTRING (-60 0, 0 0, 0 -2)", "LINESTRING (60 2, 60 0, 120 0)"]
    edge = ["LINESTRING (-60 0, 120 0)"]
    line = lines(propose(bent, edge))[0]
    assert line.length == pytest.approx(64, abs=1.0)
