"""What each bridge, tunnel and culvert carries, and what it crosses."""

import numpy as np
import shapely

from ..progress import chunks, silent, step
from ..rules import leading_numbers
from ..table import Table

CHUNK = 5000
_NO = ("no", "none", "false", "0")


def levels(table):
    """Vertical order: the ``layer`` tag, else 1 on bridges, −1 in tunnels, else 0.

    Parameters
    ----------
    table : Table
        With text columns ``layer``, ``bridge``, ``tunnel``; absent ones count as empty.

    Returns
    -------
    ndarray of float, shape (n,)
    """
    bridge = _is_set(table, "bridge") | _is(table, "man_made", "bridge")
    usual = np.where(_is_set(table, "tunnel"), -1.0, np.where(bridge, 1.0, 0.0))
    if "layer" not in table.columns:
        return usual
    tagged = leading_numbers(table["layer"])
    return np.where(np.isnan(tagged), usual, tagged)


def relate_passages(passages, networks, progress=silent):
    """Fill ``carries``, ``crosses`` and their kinds and ids.

    A bridge or tunnel that is a road, railway or watercourse carries itself; one that is
    an outline (a bridge's plan, a wildlife crossing as an area) carries the lines on its
    own level that run through it. It crosses the lines of another level that pass under
    it (when it lies above) or over it (when it lies below). Lines that merely join it,
    or lie on the same level, are not crossed.

    Parameters
    ----------
    passages : Table
        MultiLineStrings with ``osm_id`` and the tag columns of the layer.
    networks : dict of str to Table
        roads, railways and waterways, with ``osm_id``, ``class``, ``name``, ``ref``.
    progress : callable

    Returns
    -------
    Table
        The passages with ``carries``, ``crosses`` (for reading: "motorway R0, stream
        Voer"), ``carry_cl``, ``cross_cl`` (of road, railway, waterway) and ``cross_ids``
        (OSM ids), each joined with ", ", or None.

    Raises
    ------
    Cancelled

    Notes
    -----
    O((passages + lines) log lines) through a spatial index.
    """
    lines = _joined(networks, progress)
    own, level = passages["osm_id"], levels(passages)
    outline = _is_outline(passages)
    footprint = passages.geometry.copy()
    footprint[outline] = _inside(footprint[outline])
    found_passage, found_line = _meetings(footprint, lines, progress)
    same_way = own[found_passage] == lines["osm_id"][found_line]
    higher = lines["level"][found_line] - level[found_passage]
    carried = same_way | (outline[found_passage] & (higher == 0))
    crossed = ~same_way & np.where(level[found_passage] < 0, higher > 0, higher < 0)

    def listed(where, name):
        return _listed(found_passage[where], lines[name][found_line[where]], len(own))

    return passages.with_columns(
        carries=listed(carried, "label"),
        carry_cl=listed(carried, "kind"),
        crosses=listed(crossed, "label"),
        cross_cl=listed(crossed, "kind"),
        cross_ids=listed(crossed, "osm_id"),
    )


def _inside(outlines):
    """The areas within closed outlines; open lines stay."""
    areas = shapely.build_area(outlines)
    return np.where(shapely.area(areas) > 0, areas, outlines)


def _meetings(geometry, lines, progress):
    """Pairs (passage, line) whose insides share a point, or that are the same way."""
    step(progress, 0.0)
    tree = shapely.STRtree(lines.geometry)
    passage, line = [np.zeros(0, dtype=int)], [np.zeros(0, dtype=int)]
    for rows in chunks(progress, len(geometry), CHUNK):
        pairs = tree.query(geometry[rows], predicate="intersects")
        passage.append(pairs[0] + rows.start)
        line.append(pairs[1])
    passage, line = np.concatenate(passage), np.concatenate(line)
    step(progress, 1.0)
    # Ways that follow each other on a bridge share an end node; that is no crossing.
    apart = shapely.touches(geometry[passage], lines.geometry[line])
    return passage[~apart], line[~apart]


def _joined(networks, progress):
    kinds = {"roads": "road", "railways": "railway", "waterways": "waterway"}
    tables = [networks[name] for name in kinds]
    label, kind = [], []
    for table, word in zip(tables, kinds.values()):
        step(progress, 0.0)
        label += [_label(*row) for row in zip(table["class"], table["ref"], table["name"])]
        kind += [word] * len(table)
    return Table(
        np.concatenate([t.geometry for t in tables]),
        {
            "osm_id": np.concatenate([t["osm_id"] for t in tables]),
            "level": np.concatenate([levels(t) for t in tables]),
            "label": np.array(label, dtype=object),
            "kind": np.array(kind, dtype=object),
        },
    )


def _label(code, ref, name):
    return " ".join(filter(None, (code, ref or name)))


def _is_outline(passages):
    """Passages that are no line of a network themselves."""
    keys = [k for k in ("highway", "railway", "waterway") if k in passages.columns]
    absent = np.ones(len(passages), dtype=bool)
    for key in keys:
        absent &= passages[key] == None  # noqa: E711 (an element-wise test of an object array)
    return absent


def _is(table, key, value):
    return table[key] == value if key in table.columns else np.zeros(len(table), dtype=bool)


def _is_set(table, key):
    if key not in table.columns:
        return np.zeros(len(table), dtype=bool)
    values = table[key]
    return (values != None) & ~np.isin(values.astype(str), _NO)  # noqa: E711 (element-wise)


def _listed(owner, texts, count):
    """Distinct texts per owner, sorted and joined with commas; None where there are none."""
    result = np.full(count, None, dtype=object)
    found = {}
    for row, text in zip(owner.tolist(), texts.tolist()):  # few rows; a dict does it simply
        found.setdefault(row, set()).add(text)
    for row, members in found.items():
        result[row] = ", ".join(sorted(members))
    return result
