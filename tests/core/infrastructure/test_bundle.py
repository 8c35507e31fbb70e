"""Carriageways, tracks and ramps become one axis; single roads stay as they are."""

import numpy as np
import pytest
import shapely
import shapely.ops
from greenblue.core.infrastructure.bundle import BundleOptions, bundle_axes
from greenblue.core.infrastructure.chains import chains
from greenblue.core.infrastructure.classify import classify

from ..scenes import features, rules


def axes(*rows, source="roads"):
    book = rules()
    lines = classify(features(*rows), source, book.profile, book.barriers)
    return bundle_axes(lines, book.barriers, book.bundling, BundleOptions())


def km(table):
    return shapely.length(table.geometry).sum() / 1000


def curve(offset, start=0.0, end=6000.0, radius=4000.0):
    """A long bend, shifted sideways: a carriageway or track."""
    angle = np.linspace(start / radius, end / radius, 200)
    r = radius + offset
    return shapely.LineString(np.stack([r * np.sin(angle), radius - r * np.cos(angle)], axis=1))


MOTORWAY = {"highway": "motorway", "oneway": "yes", "ref": "E411", "lanes": "3"}
TRACK = {"railway": "rail", "ref": "161"}


def test_two_carriageways_have_one_axis_midway():
    found = axes((curve(-12), MOTORWAY), (curve(12), MOTORWAY))
    assert km(found) == pytest.approx(6.0, rel=0.002)
    assert set(found["lanes"].tolist()) == {6.0}
    everywhere = shapely.points(shapely.get_coordinates(curve(0, 50, 5950)))
    assert shapely.distance(shapely.union_all(found.geometry), everywhere).max() < 0.5


def test_opposite_drawing_directions_make_no_difference():
    found = axes((curve(-12), MOTORWAY), (shapely.reverse(curve(12)), MOTORWAY))
    assert km(found) == pytest.approx(6.0, rel=0.002)


def test_four_tracks_are_one_railway_although_the_outer_ones_are_far_apart():
    found = axes(*[(curve(o), TRACK) for o in (-24, -8, 8, 24)], source="railways")
    assert km(found) == pytest.approx(6.0, rel=0.003)
    assert np.average(found["lanes"], weights=shapely.length(found.geometry)) == pytest.approx(4)


def test_two_lines_with_different_numbers_stay_two():
    other = {"railway": "rail", "ref": "26"}
    assert km(axes((curve(-8), TRACK), (curve(8), other), source="railways")) == pytest.approx(
        12, rel=0.002
    )


def test_a_passing_loop_counts_once():
    main = shapely.LineString([(0, 0), (3000, 0)])
    loop = shapely.LineString([(1000, 0), (1080, 5), (1900, 5), (1980, 0)])
    siding = {"railway": "rail", "service": "siding"}
    assert km(axes((main, TRACK), (loop, siding), source="railways")) == pytest.approx(
        3.0, rel=0.01
    )


def test_a_crossover_adds_nothing():
    cross = shapely.LineString([(1500, -2.2), (1560, 2.2)])
    ways = [shapely.LineString([(0, y), (3000, y)]) for y in (-2.2, 2.2)]
    found = axes(
        *[(w, TRACK) for w in ways],
        (cross, {"railway": "rail", "service": "crossover"}),
        source="railways",
    )
    assert km(found) == pytest.approx(3.0, rel=0.01)


def test_carriageways_that_part_are_two_axes_where_they_are_apart():
    here = shapely.LineString([(0, 0), (2000, 0), (2500, 300), (4000, 300)])
    there = shapely.LineString([(0, 20), (2000, 20), (2500, -280), (4000, -280)])
    together, apart = 2.0, 2 * (1.5 + np.hypot(0.5, 0.3))
    assert km(axes((here, MOTORWAY), (there, MOTORWAY))) == pytest.approx(
        together + apart, rel=0.03
    )


def test_a_ramp_beside_the_motorway_is_part_of_it():
    ramp = shapely.LineString([(1000, 12), (1300, 40), (1600, 45)])
    link = {"highway": "motorway_link", "oneway": "yes"}
    ways = [[(0, y), (6000, y)] for y in (-12, 12)]
    with_ramp = axes(*[(w, MOTORWAY) for w in ways], (ramp, link))
    assert km(with_ramp) == pytest.approx(6.0, rel=0.01)


def test_a_carriageway_that_turns_back_beside_itself_counts_once():
    there_and_back = [(0, 0), (3000, 0), (3010, 10), (3000, 20), (0, 20)]
    assert km(axes((there_and_back, MOTORWAY))) == pytest.approx(3.0, rel=0.01)


def test_a_two_way_road_beside_another_of_the_same_name_stays_its_own_axis():
    street = {"highway": "residential", "name": "Dorpsstraat"}
    found = axes(("LINESTRING (0 0, 500 0)", street), ("LINESTRING (0 20, 500 20)", street))
    assert km(found) == pytest.approx(1.0)


def test_counts_of_both_directions_are_summed():
    book = rules()
    left, right = ([(0, y), (6000, y)] for y in (-12, 12))
    lines = features((left, MOTORWAY), (right, MOTORWAY))
    lines = lines.with_columns(chosen_traffic=np.array([21000.0, 23000.0]))
    found = bundle_axes(
        classify(lines, "roads", book.profile, book.barriers),
        book.barriers, book.bundling, BundleOptions(),
    )  # fmt: skip
    assert np.nanmax(found["traffic"]) == pytest.approx(44000)


def split(line, *places):
    cuts = [0, *places, line.length]
    return [shapely.ops.substring(line, a, b) for a, b in zip(cuts, cuts[1:])]


@pytest.mark.parametrize("source", ["roads", "railways"])
def test_splitting_reversing_shuffling_and_doubling_change_nothing(source):
    tags = MOTORWAY if source == "roads" else TRACK
    left, right = curve(-6), curve(6)
    whole = axes((left, tags), (right, tags), source=source)
    coordinates = [shapely.get_coordinates(c) for c in (left, right)]
    parts = [
        shapely.LineString(c[a : b + 1])
        for c in coordinates
        for a, b in ((0, 70), (70, 71), (71, 199))
    ]
    parts = [parts[4], shapely.reverse(parts[0]), parts[2], parts[5], parts[1], parts[3], parts[0]]
    again = axes(*[(p, tags) for p in parts], source=source)
    assert shapely.to_wkt(again.geometry, 6).tolist() == shapely.to_wkt(whole.geometry, 6).tolist()


def test_chains_end_where_three_lines_meet():
    lines = np.array(
        [shapely.from_wkt(w) for w in ("LINESTRING (0 0, 10 0, 20 0)", "LINESTRING (10 0, 10 10)")]
    )
    found, _ = chains(lines, np.zeros(2, dtype=int), np.zeros(1))
    assert sorted(shapely.length(found).tolist()) == [10.0, 10.0, 10.0]
