"""Places along infrastructure where animals could be led across, one each 25–50 m."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...table import Table

LOOK_M = 10.0  # the direction of the axis is that over ± this distance


@dataclass(frozen=True)
class Places:
    """Candidate places as columns; each ndarray has n rows.

    Attributes
    ----------
    site : ndarray of int, shape (n,)
        Row of the sections.
    at_m : ndarray of float, shape (n,)
        Metres along the section.
    xy, tangent : ndarray of float, shape (n, 2)
        Place on the axis, or in the middle of a bundle; unit vector along it.
    across_m : ndarray of float, shape (n,)
        From outer edge to outer edge.
    """

    site: np.ndarray
    at_m: np.ndarray
    xy: np.ndarray
    tangent: np.ndarray
    across_m: np.ndarray

    def __len__(self):
        return len(self.site)

    def take(self, index):
        """The places at these positions."""
        return Places(*(getattr(self, name)[index] for name in self.__dataclass_fields__))

    @property
    def normal(self):
        """Unit vectors to the left."""
        return np.stack([-self.tangent[:, 1], self.tangent[:, 0]], axis=1)

    def beside(self, side, beyond_m=0.0):
        """Points at or beyond an outer edge: ``side`` 1 is left, −1 right. Shape (n, 2)."""
        reach = side * (self.across_m / 2.0 + beyond_m)
        return self.xy + reach[:, None] * self.normal

    def points(self):
        """The places as shapely Points."""
        return shapely.points(self.xy)

    def footprints(self, beyond_m=0.0):
        """Lines from the right to the left outer edge, as long as the width of the bundle."""
        ends = [self.beside(side, beyond_m) for side in (-1.0, 1.0)]
        return shapely.linestrings(np.stack(ends, axis=1))


def concatenated(many):
    """One set of places below another."""
    names = Places.__dataclass_fields__
    return Places(*(np.concatenate([getattr(p, n) for p in many]) for n in names))


def stations(sections, rows, step_m):
    """Places along sections, evenly, none farther than ``step_m`` from the next.

    Parameters
    ----------
    sections : Table
        MultiLineStrings with ``width_m``, and ``children``: empty but for combined sites.
    rows : ndarray of int
        The sections to walk along.
    step_m : float

    Returns
    -------
    Places
        A section shorter than the step has one, in its middle.
    """
    line, owner, before = _parts(sections, rows)
    length = shapely.length(line)
    number = np.maximum(np.ceil(np.round(length / step_m, 6)), 1).astype(np.int64)
    part = np.repeat(np.arange(len(line)), number)
    within = np.arange(len(part)) - np.repeat(np.cumsum(number) - number, number)
    at = (within + 0.5) * (length / number)[part]
    return _places(sections, line, part, at, owner, before)


def at_places(sections, rows, geometry, reach_m):
    """Places of sections nearest to given geometries that meet or nearly meet them.

    Parameters
    ----------
    sections : Table
    rows : ndarray of int
    geometry : ndarray of geometries, shape (k,)
    reach_m : float
        Beyond half the width of the infrastructure.

    Returns
    -------
    places : Places
    index : ndarray of int
        The geometry of each place.
    """
    line, owner, before = _parts(sections, rows)
    reach = np.nan_to_num(sections["width_m"][owner]) / 2 + reach_m
    part, index = shapely.STRtree(geometry).query(line, predicate="dwithin", distance=reach)
    order = np.lexsort((part, index))
    part, index = part[order], index[order]
    near = shapely.get_point(shapely.shortest_line(line[part], geometry[index]), 0)
    meets = shapely.intersection(line[part], geometry[index])
    near = np.where(shapely.is_empty(meets), near, shapely.centroid(meets))
    at = shapely.line_locate_point(line[part], near)
    return _places(sections, line, part, at, owner, before), index


def _parts(sections, rows):
    """Unbroken stretches of the sections, their rows, and the metres before each."""
    merged = shapely.line_merge(sections.geometry[rows])
    line, index = shapely.get_parts(merged, return_index=True)
    solid = shapely.length(line) > 0
    line, index = shapely.force_2d(line[solid]), index[solid]
    box = shapely.bounds(line)
    order = np.lexsort((box[:, 3], box[:, 2], box[:, 1], box[:, 0], index))
    line, index = line[order], index[order]
    length = shapely.length(line)
    before = np.cumsum(length) - length
    first = np.searchsorted(index, index)
    return line, rows[index], before - before[first] if len(line) else before


def _places(sections, line, part, at, owner, before):
    length = shapely.length(line)[part]
    low = _xy(shapely.line_interpolate_point(line[part], np.maximum(at - LOOK_M, 0.0)))
    high = _xy(shapely.line_interpolate_point(line[part], np.minimum(at + LOOK_M, length)))
    tangent = high - low
    norm = np.hypot(tangent[:, 0], tangent[:, 1])
    tangent = np.where((norm > 1e-9)[:, None], tangent / np.maximum(norm, 1e-9)[:, None], [1.0, 0])
    site = owner[part]
    across = np.nan_to_num(sections["width_m"][site])
    xy = _xy(shapely.line_interpolate_point(line[part], at))
    return Places(site, before[part] + at, xy, tangent, across)


def _xy(points):
    return shapely.get_coordinates(points).reshape(-1, 2)


def centred(places, sections, parts_of, sibling_m):
    """Places of combined sites moved to the middle of the bundle, with its width there.

    Parameters
    ----------
    places : Places
    sections : Table
    parts_of : dict of int to ndarray of int
        Rows of the parts of each combined site.
    sibling_m : float
        How far from each other the parts may run.

    Returns
    -------
    Places
        Where only one part of the bundle runs, the site is that part.
    """
    xy, across, site = places.xy.copy(), places.across_m.copy(), places.site.copy()
    for combined, parts in parts_of.items():  # few: combined sites only
        mine = np.flatnonzero(places.site == combined)
        if not len(mine):
            continue
        low, high, count, last = _extent(places.take(mine), sections, parts, sibling_m)
        xy[mine] += ((low + high) / 2)[:, None] * places.normal[mine]
        across[mine] = high - low
        site[mine[count == 1]] = last[count == 1]
    return Places(site, places.at_m, xy, places.tangent, across)


def _extent(places, sections, parts, sibling_m):
    """How far a bundle reaches across at each place, right (negative) and left.

    Also the number of parts that run there, and the row of one of them.
    """
    ray = shapely.linestrings(
        np.stack([places.xy + s * sibling_m * places.normal for s in (-1.0, 1.0)], axis=1)
    )
    low, high = np.full(len(places), np.inf), np.full(len(places), -np.inf)
    count, last = np.zeros(len(places), dtype=np.int64), np.full(len(places), -1)
    for row in parts.tolist():  # few parts
        half = np.nan_to_num(sections["width_m"][row]) / 2
        offset = _nearest_offset(places, ray, sections.geometry[row])
        there = np.isfinite(offset)
        low = np.fmin(low, offset - half)
        high = np.fmax(high, offset + half)
        count += there
        last[there] = row
    none = count == 0
    low[none], high[none] = -places.across_m[none] / 2, places.across_m[none] / 2
    return low, high, count, last


def _nearest_offset(places, ray, line):
    """Where a line crosses the ray across each place, nearest to the place; NaN where nowhere."""
    meet, row = shapely.get_parts(shapely.intersection(ray, line), return_index=True)
    solid = ~shapely.is_empty(meet)
    meet, row = meet[solid], row[solid]
    offset = np.sum((_xy(shapely.centroid(meet)) - places.xy[row]) * places.normal[row], axis=1)
    order = np.lexsort((np.abs(offset), row))
    first = order[np.unique(row[order], return_index=True)[1]]
    result = np.full(len(places), np.nan)
    result[row[first]] = offset[first]
    return result


def one_per_spot(places, key, spot_m):
    """Positions of the places left when each spot keeps its first, by ``key`` and place.

    Parameters
    ----------
    places : Places
    key : ndarray, shape (n,)
        The lowest stays.
    spot_m : float

    Returns
    -------
    ndarray of int
        Sorted.
    """
    order = np.lexsort((*np.round(places.xy.T, 2), key))
    tree = shapely.STRtree(places.points()[order])
    a, b = tree.query(places.points()[order], predicate="dwithin", distance=spot_m)
    same = (places.site[order][a] == places.site[order][b]) & (a < b)
    kept = np.ones(len(places), dtype=bool)
    for first, second in zip(a[same].tolist(), b[same].tolist()):  # a place's fate hangs on others
        if kept[first]:
            kept[second] = False
    return np.sort(order[kept])


def sections_to_walk(sections):
    """Rows that get stations, and the parts of the combined ones.

    Parts of a combined site are left out, for one structure must span them all; so are
    obstacles and car parks, which are places of their own.

    Returns
    -------
    rows : ndarray of int
    parts_of : dict of int to ndarray of int
    """
    lines = np.isin(sections["kind"], ("road", "railway", "waterway", "combined"))
    parent = sections["parent_id"]
    row_of = {name: row for row, name in enumerate(sections["site_id"])}
    parts_of = {}
    for row, name in enumerate(parent):  # one look-up per part of a combined site
        if name and name in row_of:
            parts_of.setdefault(row_of[name], []).append(row)
    inner = {row for rows in parts_of.values() for row in rows}
    top = np.array([r not in inner for r in range(len(sections))], dtype=bool)
    return np.flatnonzero(lines & top), {k: np.array(v) for k, v in parts_of.items()}


def single_places(sections, points, kinds):
    """One place per obstacle or car park.

    Parameters
    ----------
    sections : Table
    points : ndarray of Point, shape (n,)
        The representative point of each section.
    kinds : sequence of str
    """
    rows = np.flatnonzero(np.isin(sections["kind"], kinds))
    xy = _xy(points[rows])
    count = len(rows)
    across = np.nan_to_num(sections["width_m"][rows])
    tangent = np.tile([1.0, 0.0], (count, 1))
    return Places(rows, np.zeros(count), xy, tangent, across)


def sorted_table(sections):
    """The sections sorted by id and place, so that their order in the layer does not matter."""
    box = np.round(shapely.bounds(sections.geometry), 3)
    names = sections["site_id"].astype(str)
    order = np.lexsort((box[:, 3], box[:, 2], box[:, 1], box[:, 0], names))
    table = sections.take(order)
    return Table(shapely.force_2d(table.geometry), table.columns, table.name, table.fid)
