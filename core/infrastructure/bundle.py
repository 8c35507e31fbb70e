"""Many lines to one axis: carriageways, tracks and ramps become one bundle.

GreenBlue's own method: lines are brought to chains that do not depend on how ways were split; at
stations every few metres a cross-section finds the parallel lines of the same family; one of
them leads, the others are covered; what leads is drawn along the middle of the bundle.
So each place has one axis, whatever stands abreast there.
"""

import re
from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import part, silent, step
from ..table import Table
from .chains import chains, factorize
from .classify import GROUPS
from .crosssection import cross_sections, stations

NONE = -1
ANY = -2
_MARKS = ("bridge", "viaduct", "lit", "oneway", "generic")
_KEYS = ("code", "ref", "name", "lanes", "width", "traffic", *_MARKS)


@dataclass(frozen=True)
class BundleRule:
    """One row of ``bundling.csv``."""

    family: str
    gap_m: float
    reach_m: float


@dataclass(frozen=True)
class BundleOptions:
    """Distances of the parallel merge; defaults are those of the specification [P]."""

    step_m: float = 10.0
    angle_deg: float = 20.0
    join_m: float = 75.0
    smooth_m: float = 90.0
    lane_m: float = 3.5


def bundle_axes(lines, barriers, rules, options, progress=silent):
    """One axis per bundle.

    Parameters
    ----------
    lines : Table
        LineStrings in metres, with the columns of ``classify`` (no tunnels).
    barriers : dict of str to BarrierClass
    rules : sequence of BundleRule
    options : BundleOptions

    Returns
    -------
    Table
        Axis pieces with ``code`` (class of the leading line), ``ref``, ``name``,
        ``family`` (int, equal for pieces of one road, line or canal; −1 unknown),
        ``lanes``, ``width_m``, ``traffic`` (sum of the counts abreast, NaN where a
        line has none), ``abreast`` (lines side by side) and the marks ``bridge``,
        ``viaduct``, ``lit``, ``generic``. Order and direction do not depend on the
        order of the input.

    Raises
    ------
    Cancelled

    Notes
    -----
    O(n log n) in the number of vertices and stations.
    """
    group, first = factorize([lines[k] for k in _KEYS])
    facts = lines.take(first)
    severity = np.nansum(severity_of(facts["code"], barriers), axis=1)
    chain, of_group = chains(lines.geometry, group, severity)
    step(progress, 0.3)
    road = _Roads(chain, of_group, facts.take(of_group), barriers, rules, options)
    sampled = road.beside_others()
    places = stations(chain, sampled, options.step_m, road.reach)
    seen = cross_sections(
        places, chain, sampled, road.belongs, road.reach, road.gap, road.half, road.rank,
        road.main, road.addends, options.angle_deg, part(progress, 0.4, 0.9),
    )  # fmt: skip
    seen.leads &= ~road.joined(places)
    alone = np.setdiff1d(np.arange(len(chain)), sampled)
    step(progress, 0.95)
    return _axes(road, alone, places, seen, options)


class _Roads:
    """The chains with what the merge needs to know of each, as arrays."""

    def __init__(self, chain, group, facts, barriers, rules, options):
        self.chain, self.facts, self.barriers, self.options = chain, facts, barriers, options
        by_family = {r.family: r for r in rules}
        none = BundleRule("", 0.0, 0.0)
        rule = self.of_class(lambda c: by_family.get(c.family, none), object)
        self.class_width = np.nan_to_num(self.of_class(lambda c: c.width_m, float))
        self.width = np.where(np.isnan(facts["width"]), self.class_width, facts["width"])
        self.gap = self.width / 2 + np.array([r.gap_m for r in rule])
        self.reach = np.array([r.reach_m for r in rule], dtype=float)
        self.road = self.of_class(lambda c: c.family == "road", bool)
        self.main = self.of_class(lambda c: not c.joins, bool)
        self.lanes = self._lanes()
        self.half = np.minimum(self.lanes * options.lane_m, np.maximum(self.width, 1.0)) / 2
        self.kind, _ = factorize([self.of_class(lambda c: c.family, object)])
        dual = self.of_class(lambda c: c.combines, bool) & facts["oneway"]
        self.family, self.tokens = families(facts, self.kind, ~self.road | dual | ~self.main)
        self.addends = np.stack([self.lanes, facts["traffic"]], axis=1)
        severity = np.nansum(severity_of(facts["code"], barriers), axis=1)
        # equal for equal facts, so that it does not depend on how far a chain reaches
        self.rank, _ = factorize([~self.main, -np.round(severity, 9), group])

    def of_class(self, fact, dtype):
        """A fact of each chain's barrier class as an array."""
        known, row = np.unique(self.facts["code"].astype(str), return_inverse=True)
        values = np.empty(len(known), dtype=dtype)
        values[:] = [fact(self.barriers[c]) for c in known]
        return values[row.reshape(-1)]

    def _lanes(self):
        """Lanes of the line itself: as tagged, else its share of the class's lanes."""
        given = self.facts["lanes"]
        of_class = np.nan_to_num(self.of_class(lambda c: c.lanes, float), nan=1.0)
        half = np.where(self.facts["oneway"], np.maximum(of_class / 2, 1.0), of_class)
        return np.where(np.isnan(given), np.where(self.road, half, 1.0), given)

    def belongs(self, a, b):
        """May chains a and b be parts of one bundle? Same kind, and a name in common."""
        same = np.zeros(len(a), dtype=bool)
        for i in range(self.tokens.shape[1]):
            for j in range(self.tokens.shape[1]):
                left, right = self.tokens[a, i], self.tokens[b, j]
                same |= (left == right) & (left >= 0)
        wild = (self.tokens[a, 0] == ANY) | (self.tokens[b, 0] == ANY)
        same |= wild & (self.tokens[a, 0] != NONE) & (self.tokens[b, 0] != NONE)
        return same & (self.kind[a] == self.kind[b])

    def beside_others(self):
        """Positions of the chains that may have company, in order.

        A road open in both directions is its own axis, unless its class is one of
        dual carriageways (four lanes and more), where sources may not say oneway.
        """
        dual = np.nan_to_num(self.of_class(lambda c: c.lanes, float)) >= 4
        single = ~self.road | self.facts["oneway"] | dual | ~self.main
        candidates = np.flatnonzero(single & (self.reach > 0))
        if not len(candidates):
            return candidates
        geometry = self.chain[candidates]
        tree = shapely.STRtree(geometry)
        reach = 2 * self.gap[candidates]
        i, j = tree.query(geometry, predicate="dwithin", distance=reach)
        company = (i != j) & self.belongs(candidates[i], candidates[j])
        folded = shapely.length(geometry) > 4 * reach
        near = np.unique(np.concatenate([i[company], j[company], np.flatnonzero(folded)]))
        return candidates[near]

    def joined(self, places):
        """Stations of ramps and parallel roads so near a main road that they are part of it."""
        targets = "|".join(b.joins for b in self.barriers.values()).split("|")
        goal = np.flatnonzero(self.of_class(lambda c: c.code in targets, bool))
        result = np.zeros(len(places.chain), dtype=bool)
        rows = np.flatnonzero(~self.main[places.chain])
        if len(goal) and len(rows):
            tree = shapely.STRtree(self.chain[goal])
            points = shapely.points(places.point[rows])
            half = self.class_width[goal].max() / 2
            near, _ = tree.query(points, predicate="dwithin", distance=self.options.join_m + half)
            result[rows[near]] = True
        return result


def families(facts, kind, social):
    """Which lines belong to one road, railway line or canal, by number or else name.

    Parameters
    ----------
    facts : Table
        With ``ref`` and ``name``.
    kind : ndarray of int, shape (n,)
        Lines of different kinds never belong together.
    social : ndarray of bool, shape (n,)
        Lines that, nameless, go with any of their kind.

    Returns
    -------
    family : ndarray of int, shape (n,)
        Equal for equal numbers or names of one kind; −1 without either.
    tokens : ndarray of int, shape (n, 3)
        The single numbers of each line; −1 none, −2 goes with any of its kind.
    """
    label, first = factorize([facts["ref"], facts["name"]])
    words = [_words(facts["ref"][row], facts["name"][row]) for row in first]
    ids = {w: i for i, w in enumerate(sorted({w for ws in words for w in ws}))}
    table = np.full((len(words), 3), NONE, dtype=np.int64)
    for row, ws in enumerate(words):  # once per distinct name
        table[row, : len(ws)] = [ids[w] for w in ws]
    tokens = table[label] if len(words) else np.empty((0, 3), dtype=np.int64)
    family = np.where(tokens[:, 0] >= 0, tokens[:, 0] * (kind.max(initial=0) + 1) + kind, NONE)
    tokens[(tokens[:, 0] == NONE) & social, 0] = ANY
    return family, tokens


def _words(ref, name):
    """Up to three road or line numbers; European numbers only where there is no other."""
    words = [re.sub(r"[\s\-.]", "", w).upper() for w in re.split(r"[;,/]", ref)]
    words = sorted({w for w in words if w})
    national = [w for w in words if not re.fullmatch(r"E\d+", w)]
    words = (national or words)[:3]
    return words or ([name.casefold().strip()] if name.strip() else [])


def _axes(road, alone, places, seen, options):
    """Chains without company as they are; runs of leading stations along the middle."""
    run = _runs(places, seen.leads)
    lead = np.flatnonzero(seen.leads)
    first = np.flatnonzero(np.diff(run, prepend=-1)) if len(run) else np.empty(0, dtype=int)
    drawn = _draw(road.chain, places, seen, lead, run, first, options)
    owner = np.concatenate([alone, places.chain[lead][first]]).astype(np.int64)

    share = places.share_m[lead]

    def per_run(values):
        if not len(first):
            return np.empty(0)
        return np.add.reduceat(values[lead] * share, first) / np.add.reduceat(share, first)

    lanes = np.concatenate([road.lanes[alone], np.round(per_run(seen.totals[:, 0]))])
    traffic = np.concatenate([road.facts["traffic"][alone], per_run(seen.totals[:, 1])])
    width = np.concatenate([road.width[alone], per_run(seen.width_m)])
    abreast = np.concatenate([np.ones(len(alone)), np.round(per_run(seen.count.astype(float)))])
    columns = {
        k: road.facts[k][owner]
        for k in ("code", "ref", "name", "bridge", "viaduct", "lit", "generic")
    }
    columns.update(
        family=road.family[owner], lanes=lanes, traffic=traffic, abreast=abreast,
        width_m=np.maximum(width, road.class_width[owner]),
    )  # fmt: skip
    table = Table(np.concatenate([road.chain[alone], drawn]), columns, "axes")
    bounds = shapely.bounds(table.geometry)
    return table.take(np.lexsort((bounds[:, 3], bounds[:, 2], bounds[:, 1], bounds[:, 0])))


def _runs(places, leads):
    """Number of the run of each leading station; a run is unbroken along one chain."""
    position = np.flatnonzero(leads)
    if not len(position):
        return position
    chain = places.chain[position]
    broken = (np.diff(position) != 1) | (np.diff(chain) != 0)
    return np.concatenate([[0], np.cumsum(broken)])


def _draw(chain, places, seen, lead, run, first, options):
    """The line of each run: the leading line moved to the middle of the bundle."""
    if not len(lead):
        return np.empty(0, dtype=object)
    last = np.append(first[1:], len(run)) - 1
    middle = (seen.left_m + seen.right_m)[lead] / 2
    at = places.chainage_m[lead]
    shift = _smooth(middle, places.share_m[lead], at, run, options.smooth_m / 2)
    normal = places.normal[lead]
    line = chain[places.chain[lead]]
    half = places.share_m[lead] / 2
    ends = []
    for rows, sign in ((first, -1.0), (last, 1.0)):
        where = np.maximum(at[rows] + sign * half[rows], 0.0)
        point = shapely.get_coordinates(shapely.line_interpolate_point(line[rows], where))
        ends.append(point + normal[rows] * shift[rows][:, None])
    body = places.point[lead] + normal * shift[:, None]
    order = np.argsort(
        np.concatenate([run[first] * 3, run * 3 + 1, run[last] * 3 + 2]), kind="stable"
    )
    coordinates = np.concatenate([ends[0], body, ends[1]])[order]
    index = np.concatenate([run[first], run, run[last]])[order]
    return shapely.linestrings(coordinates, indices=index)


def _smooth(values, share, at, run, reach_m):
    """Moving average over ``reach_m`` to each side within each run, shorter at its ends."""
    # runs laid end to end on one line, farther apart than the average reaches
    run_of, first, number = np.unique(run, return_index=True, return_counts=True)
    last = first + number - 1
    room = np.minimum(at - at[first][run], at[last][run] - at)
    place = at + np.repeat(run_of * (at.max() + 10.0 * reach_m), number)
    reach = np.minimum(room, reach_m) + 1e-6
    low = np.searchsorted(place, place - reach)
    high = np.searchsorted(place, place + reach, side="right")
    total = np.concatenate([[0.0], np.cumsum(values * share)])
    weight = np.concatenate([[0.0], np.cumsum(share)])
    return (total[high] - total[low]) / (weight[high] - weight[low])


def severity_of(codes, barriers):
    """Barrier effects per row and species group, shape (n, 4), NaN where not concerned."""
    known, row = np.unique(codes.astype(str), return_inverse=True)
    table = np.array([barriers[c].severity() for c in known]).reshape(-1, len(GROUPS))
    return table[row.reshape(-1)]
