"""The axes of roads, railways and waterways: one line for each, with an id that lasts.

The same bundles as those of the fragmentation points, of all lines and not only of those near the
green-blue network, so that kilometres can be referred to them.
"""

from hashlib import blake2b

import numpy as np
import shapely

from ..progress import part, silent, step
from ..table import Table, concatenate
from .bundle import bundle_axes
from .classify import classify, empty_features

LINE_SOURCES = ("roads", "railways", "waterways")
KINDS = {
    "road": "road", "rail": "railway", "disused": "railway", "canal": "waterway",
    "stream": "waterway",
}  # fmt: skip
_ID_M = 25.0  # an axis may be redrawn by less than this and keeps its id
_PIECE_M = 25.0  # lines are given to axes in pieces of this length
_ON_M = 0.01
_NEAR_M = 75.0  # an axis stands no farther from most of its lines


def of_kind(table, barriers, kind):
    """The features of classes of one kind (line, area, point, addon), or None."""
    if table is None:
        return None
    codes = [c for c, b in barriers.items() if b.kind == kind]
    return table.take(np.flatnonzero(np.isin(table["code"], codes)))


def line_features(found, barriers):
    """Roads, railways and waterways as single LineStrings, one below the other.

    Parameters
    ----------
    found : dict of str to Table
        Of `classify`, by source.
    barriers : dict of str to BarrierClass
    """
    parts = []
    for name in LINE_SOURCES:
        table = of_kind(found.get(name), barriers, "line")
        if table is not None:
            line, row = shapely.get_parts(table.geometry, return_index=True)
            parts.append(table.take(row).with_columns(geometry=line))
    return concatenate(parts, "lines") if parts else empty_features()


def infrastructure_axes(sources, profile, barriers, bundling, options, progress=silent):
    """All infrastructure as axes with a lasting id.

    Parameters
    ----------
    sources : dict of str to Table
        roads, railways, waterways: lines in metres with the columns that the profile needs.
    profile : sequence of ProfileRule
    barriers : dict of str to BarrierClass
    bundling : sequence of BundleRule
    options : BundleOptions
    progress : callable

    Returns
    -------
    Table
        Sorted by id, with the fields of ``schema.INFRASTRUCTURE_AXES`` except lengths and
        chainage; ``raw_plan_m`` is the planar length of the lines of each axis. Tunnels are
        left out.

    Raises
    ------
    Cancelled

    Notes
    -----
    O(n log n) in the number of features, vertices and stations.
    """
    return axes_and_origin(sources, profile, barriers, bundling, options, progress)[0]


def axes_and_origin(sources, profile, barriers, bundling, options, progress=silent):
    """As `infrastructure_axes`, and which metres of which feature each axis was made of.

    Parameters
    ----------
    sources, profile, barriers, bundling, options, progress
        As `infrastructure_axes` takes them.

    Returns
    -------
    axes : Table
    origin : Table
        One row per stretch of a feature: ``axis`` (row of the axes), ``source``, ``length_m``
        (planar); its ``fid`` are those of the features.
    """
    found = {n: classify(sources[n], n, profile, barriers) for n in LINE_SOURCES if n in sources}
    found = {n: t.with_columns(source=np.full(len(t), n, dtype=object)) for n, t in found.items()}
    lines = line_features(found, barriers)
    lines = lines.take(np.flatnonzero(~lines["tunnel"]))
    axes = bundle_axes(lines, barriers, bundling, options, part(progress, 0.0, 0.8))
    kind = _kinds(axes["code"], barriers)
    name = np.where(axes["ref"] != "", axes["ref"], axes["name"]).astype(object)
    axis, row, length = _origin(lines, axes, _kinds(lines["code"], barriers), kind, name)
    step(progress, 1.0)
    columns = {
        "axis_id": _lasting_ids(axes.geometry, kind, name),
        "kind": kind,
        "name": name,
        "barrier": axes["code"],
        "width_m": axes["width_m"],
        "lanes": axes["lanes"],
        "traffic": axes["traffic"],
        "raw_plan_m": np.bincount(axis, length, minlength=len(axes)),
        "sources": _ids(lines.fid, axis, row, len(axes)),
    }
    table = Table(axes.geometry, columns, "infrastructure")
    order = np.argsort(columns["axis_id"].astype(str), kind="stable")
    place = np.argsort(order, kind="stable")
    columns = {"axis": place[axis], "source": lines["source"][row], "length_m": length}
    return table.take(order), Table(None, columns, "origin", lines.fid[row])


def _kinds(codes, barriers):
    return np.array([KINDS[barriers[c].family] for c in codes], dtype=object)


def _lasting_ids(geometry, kind, name):
    """Ids from kind, name and place; a number behind the few that fall together."""
    middle = shapely.get_coordinates(shapely.line_interpolate_point(geometry, 0.5, normalized=True))
    cell = np.round(middle / _ID_M).astype(np.int64)
    length = np.round(shapely.length(geometry) / (2 * _ID_M)).astype(np.int64)
    seen, ids = {}, []
    # a loop: each axis has a name of its own, once per run
    for row in zip(kind, name, cell[:, 0], cell[:, 1], length):
        digest = blake2b("|".join(map(str, row)).encode(), digest_size=4).hexdigest()
        label = f"{row[0]} {row[1]} {digest}" if row[1] else f"{row[0]} {digest}"
        seen[label] = seen.get(label, 0) + 1
        ids.append(label if seen[label] == 1 else f"{label}.{seen[label]}")
    return np.array(ids, dtype=object)


def _origin(lines, axes, line_kind, kind, name):
    """Axis, row of the line and planar length of each stretch of a line."""
    if not len(axes):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0)
    called = np.where(lines["ref"] != "", lines["ref"], lines["name"])
    # most lines are their own axis; only what was merged has to be looked for around it
    start, end, row = _straight(lines.geometry)
    piece, axis, own = _nearest((start + end) / 2, row, axes, _ON_M, line_kind, kind, called, name)
    parts = [(axis[own], row[piece[own]], np.hypot(*(end - start)[piece[own]].T))]
    rest = np.setdiff1d(np.arange(len(row)), piece[own])
    short = shapely.linestrings(np.stack([start[rest], end[rest]], axis=1))
    start, end, of = _straight(shapely.segmentize(short, _PIECE_M))
    row = row[rest][of]
    piece, axis, _ = _nearest((start + end) / 2, row, axes, _NEAR_M, line_kind, kind, called, name)
    parts.append((axis, row[piece], np.hypot(*(end - start)[piece].T)))
    return tuple(np.concatenate([p[k] for p in parts]) for k in range(3))


def _ids(fid, axis, row, count):
    """Feature ids of the lines of each axis, as text."""
    ids = np.full(count, "", dtype=object)
    pairs = np.unique(np.stack([axis, row]), axis=1)
    ends = np.flatnonzero(np.diff(pairs[0])) + 1
    for group in np.split(np.arange(pairs.shape[1]), ends):  # once per axis
        if len(group):
            fids = sorted({str(fid[r]) for r in pairs[1][group]}, key=lambda t: (len(t), t))
            ids[pairs[0][group[0]]] = ", ".join(fids)
    return ids


def _nearest(place, row, axes, reach_m, line_kind, kind, called, name):
    """The axis of each place: of one kind, if possible of the same name, then the nearest.

    Also whether kind and name are its own. Places without an axis within reach get the nearest
    of all, but for a reach so small that it means "on the axis".
    """
    point, tree = shapely.points(place), shapely.STRtree(axes.geometry)
    piece, axis = tree.query(point, predicate="dwithin", distance=reach_m)
    if reach_m > _ON_M:
        far = np.setdiff1d(np.arange(len(place)), piece)
        more = tree.query_nearest(point[far])
        piece, axis = np.concatenate([piece, far[more[0]]]), np.concatenate([axis, more[1]])
    same_kind = line_kind[row[piece]] == kind[axis]
    same_name = called[row[piece]] == name[axis]
    away = shapely.distance(point[piece], axes.geometry[axis])
    order = np.lexsort([axis, away, ~same_name, ~same_kind, piece])
    best = order[np.diff(piece[order], prepend=-1) != 0]
    return piece[best], axis[best], (same_kind & same_name)[best]


def _straight(lines):
    """The two-point pieces of lines that have a length: ends, and the row of the line."""
    place, index = shapely.get_coordinates(lines, return_index=True)
    # repeated vertices make pieces without length, which cannot be divided
    same = (index[1:] == index[:-1]) & (place[1:] != place[:-1]).any(axis=1)
    return place[:-1][same], place[1:][same], index[:-1][same]
