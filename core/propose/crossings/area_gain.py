"""What greening a car park wins: the links that run over it, with less resistance there."""

import numpy as np
import shapely

from .routes import Route


def routes_over(areas, links, resistance, mended):
    """Links that run over areas, with the cost that they have when the area is mended.

    Parameters
    ----------
    areas : ndarray of (Multi)Polygon, shape (n,)
    links : Table
        ``link_id``, ``cost``, ``link_from``, ``link_to``, ``length_m``, on lines.
    resistance, mended : ndarray of float, shape (n,)
        Effective metres per metre inside, as it is and then.

    Returns
    -------
    list of list of Route, one per area
        Links that get cheaper. What animals might gain by a new way over the area, where their
        paths go round it now, is not looked for: it is the least that greening wins.

    Notes
    -----
    A link of cost c with a length L inside becomes c − L (R − R'), at least its own length.
    O((n + m) log m).
    """
    found = [[] for _ in range(len(areas))]
    if not len(links):
        return found
    row, link = shapely.STRtree(links.geometry).query(areas, predicate="intersects")
    line = links.geometry[link]
    share = shapely.length(shapely.intersection(line, areas[row])) / shapely.length(line)
    length = np.fmax(links["length_m"][link], 0.0)
    length = np.where(np.isnan(length), shapely.length(line), length)
    cost = links["cost"][link]
    then = cost - share * length * np.maximum(resistance - mended, 0.0)[row]
    then = np.minimum(np.maximum(then, length), cost)
    order = np.lexsort((link, row))
    for k in order[then[order] < cost[order] - 1e-9].tolist():  # a handful of links
        ends = int(links["link_from"][link[k]]), int(links["link_to"][link[k]])
        key = str(links["link_id"][link[k]])
        found[row[k]].append(Route(*ends, float(cost[k]), float(then[k]), key))
    return found


def areas_of(outlines):
    """The areas inside closed outlines; empty where a line is not closed."""
    return np.array([shapely.build_area(line) for line in outlines], dtype=object)
