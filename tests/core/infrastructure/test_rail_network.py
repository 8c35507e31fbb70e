"""A country's worth of tracks in small: axis length against the length of the lines."""

import numpy as np
import pytest
import shapely
from greenblue.core.infrastructure.bundle import BundleOptions, bundle_axes
from greenblue.core.infrastructure.classify import classify

from ..scenes import features, rules

TRACK_M = 4.4


def centre_line(random, start, heading, length, step=40.0):
    """A railway's course: long bends and straights."""
    count = int(length / step)
    bend = np.repeat(random.uniform(-1 / 800, 1 / 800, count // 25 + 1), 25)[:count]
    bend[random.random(count // 25 + 1).repeat(25)[:count] < 0.4] = 0.0
    angle = heading + np.concatenate([[0], np.cumsum(bend * step)])
    moves = step * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return np.concatenate([[start], start + np.cumsum(moves, axis=0)])


def beside(line, offset):
    along = np.gradient(line, axis=0)
    along /= np.hypot(*along.T)[:, None]
    return line + offset * np.stack([-along[:, 1], along[:, 0]], axis=1)


def ways_of(random, line, number):
    """Two tracks in ways of some hundred metres, crossovers, stations with sidings, single pieces."""
    tracks = [beside(line, o) for o in (-TRACK_M / 2, TRACK_M / 2)]
    rows = []
    for track in tracks:
        cuts = np.unique(
            np.concatenate(
                [[0], random.integers(1, len(line) - 1, len(line) // 15), [len(line) - 1]]
            )
        )
        rows += [(track[a : b + 1], {}) for a, b in zip(cuts[:-1], cuts[1:]) if b > a]
    for at in range(60, len(line) - 60, 120):
        rows.append(([tracks[0][at], tracks[1][at + 2]], {"service": "crossover"}))
    for at in range(100, len(line) - 60, 200):
        for platform in (1, 2):
            for side, track in ((-1, tracks[0]), (1, tracks[1])):
                siding = beside(line[at : at + 18], side * (TRACK_M / 2 + platform * 5.0))
                ends = track[at - 3], track[at + 20]
                rows.append((np.concatenate([[ends[0]], siding, [ends[1]]]), {"service": "siding"}))
    tags = {"railway": "rail", "electrified": "contact_line"}
    if number:
        tags["ref"] = number
    return [(shapely.LineString(c), {**tags, **extra}) for c, extra in rows]


@pytest.mark.parametrize("numbered", [True, False])
def test_double_track_lines_with_stations_collapse_to_their_length(numbered):
    random = np.random.default_rng(11)
    lines = [centre_line(random, (300.0 * k, 25_000.0 * k), 0.2 * k, 30_000) for k in range(5)]
    rows = [
        r for k, c in enumerate(lines) for r in ways_of(random, c, f"L{50 + k}" if numbered else "")
    ]
    book = rules()
    tracks = classify(features(*rows, name="railways"), "railways", book.profile, book.barriers)
    found = bundle_axes(tracks, book.barriers, book.bundling, BundleOptions())
    official = sum(shapely.LineString(c).length for c in lines)
    raw = shapely.length(tracks.geometry).sum()
    assert raw > 1.95 * official
    assert shapely.length(found.geometry).sum() == pytest.approx(official, rel=0.02)


def test_a_branch_that_leaves_the_main_line_is_counted_from_where_it_leaves():
    random = np.random.default_rng(5)
    main = centre_line(random, (0.0, 0.0), 0.0, 20_000)
    angle = 0.12
    leave = main[250]
    away = np.linspace(0, 8_000, 200)[:, None] * np.array([np.cos(angle), np.sin(angle)])
    heading = main[251] - main[249]
    turn = np.arctan2(heading[1], heading[0])
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    branch = leave + away @ rotation.T
    rows = ways_of(random, main, "L1") + ways_of(random, branch, "L2")
    book = rules()
    tracks = classify(features(*rows, name="railways"), "railways", book.profile, book.barriers)
    found = bundle_axes(tracks, book.barriers, book.bundling, BundleOptions())
    expected = shapely.LineString(main).length + shapely.LineString(branch).length
    assert shapely.length(found.geometry).sum() == pytest.approx(expected, rel=0.02)


def tracks_of(random, line, count, ref):
    """A line of one to four tracks that spread around platforms, in ways of some hundred metres."""
    offsets = (np.arange(count) - (count - 1) / 2) * TRACK_M
    if count == 4:
        offsets = offsets + 1.5 * np.array([-1, -1, 1, 1])
    near_station = (np.arange(len(line)) % 130 > 90) & (np.arange(len(line)) % 130 < 103)
    spread = 1 + 1.2 * np.convolve(near_station, np.ones(5) / 5, "same")
    rows = []
    for offset in offsets:
        track = beside(line, (offset * spread)[:, None])
        cuts = np.unique(
            np.r_[0, random.integers(1, len(line) - 1, len(line) // 15), len(line) - 1]
        )
        rows += [track[a : b + 1] for a, b in zip(cuts[:-1], cuts[1:])]
    tags = {"railway": "rail", "usage": "main", **({"ref": ref} if ref else {})}
    return [(shapely.LineString(c), tags) for c in rows]


def axis_km(rows):
    book = rules()
    tracks = classify(features(*rows, name="railways"), "railways", book.profile, book.barriers)
    found = bundle_axes(tracks, book.barriers, book.bundling, BundleOptions())
    return shapely.length(found.geometry).sum() / 1000


@pytest.mark.parametrize("numbered", [True, False])
def test_lines_of_one_to_four_tracks_with_branches_and_spurs_collapse_to_their_length(numbered):
    random = np.random.default_rng(7)
    rows, official = [], 0.0
    for k in range(8):
        line = centre_line(random, (200.0 * k, 30_000.0 * k), 0.1 * k, 25_000)
        rows += tracks_of(random, line, k % 4 + 1, f"{50 + k}" if numbered else "")
        spur = centre_line(random, line[200], 0.1 * k + 1.2, 1500)
        rows.append((shapely.LineString(spur), {"railway": "rail", "service": "spur"}))
        official += (shapely.LineString(line).length + shapely.LineString(spur).length) / 1000
    assert axis_km(rows) == pytest.approx(official, rel=0.02)


def test_two_numbered_lines_on_one_bed_stay_two():
    random = np.random.default_rng(9)
    line = centre_line(random, (0.0, 0.0), 0.3, 20_000)
    beds = beside(line, -5.0), beside(line, 5.0)
    rows = [
        r for bed, ref in zip(beds, ("36", "36N")) for r in tracks_of(random, bed, 2, ref)
    ]  # fmt: skip
    assert axis_km(rows) == pytest.approx(40.0, rel=0.02)
