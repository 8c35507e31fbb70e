"""What measures do to links: the effects that proposals carry, checked and as arrays."""

from dataclasses import dataclass, replace

import numpy as np

from ...errors import GreenBlueError
from ...json_text import parsed
from ...text import id_list
from .within import Within, within_of

ROUNDED = 1e-6  # shares are written with nine digits


@dataclass(frozen=True)
class Effect:
    """One line of the effects of a measure, as it was written.

    ``base`` is the cost of the route without any measure (infinite where there is no route),
    ``cost`` that with this measure alone, both in effective metres; ``at`` is the key of what
    is mended, ``route`` that of the route; ``guild`` is "" where none is named. ``shares`` are
    those of a patch that lie on either side of what is mended inside it: then ``from_id`` and
    ``to_id`` are that patch.
    """

    measure: int
    from_id: str
    to_id: str
    base: float
    cost: float
    at: str
    route: str
    guild: str
    shares: tuple = None

    def of(self, measure):
        """The same effect of the measure with another number."""
        return replace(self, measure=measure)


@dataclass(frozen=True)
class Effects:
    """The effects of all measures on one guild's network.

    Attributes
    ----------
    by_measure : tuple of tuple of (slot, saving)
        For each measure; savings in effective metres, > 0.
    route_of : ndarray of int, shape (slots,)
        The route to which a slot (one thing that is mended on one route) belongs.
    tail, head : ndarray of int, shape (routes,)
        Positions of the patches that a route joins, tail < head.
    base : ndarray of float, shape (routes,)
        Cost of a route without any measure.
    route : tuple of str, shape (routes,)
        Key of each route.
    within : Within
        What measures do inside patches.
    """

    by_measure: tuple
    route_of: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    base: np.ndarray
    route: tuple
    within: Within


def read_effects(texts, features, layer, first=0):
    """The effects that a layer of proposals carries.

    Parameters
    ----------
    texts : sequence of str or None, shape (n,)
        JSON: a list of {"from", "to", "base", "cost", "at", "route"}, optionally "guild", and
        "shares" where "from" and "to" are one patch of which two parts are joined. Nothing at
        all is a measure without effect.
    features : sequence, shape (n,)
        Feature ids, for messages.
    layer : str
        Name of the layer, for messages.
    first : int
        Number of the first measure.

    Returns
    -------
    list of Effect

    Raises
    ------
    GreenBlueError
        Naming the features whose text is no JSON, or whose effects lack a patch or a cost.

    Notes
    -----
    A "base" of null means that the patches have no route without the measure; what measures
    save cannot add up there, and the cheapest of them counts.
    """
    found, broken, incomplete = [], [], []
    for row, text in enumerate(texts):  # JSON is read text by text
        if text is None or not text.strip():
            continue
        try:
            lines = parsed(text)
        except ValueError:
            broken.append(features[row])
            continue
        try:
            found += [_effect(first + row, line) for line in _as_list(lines)]
        except (KeyError, TypeError, ValueError, OverflowError):
            incomplete.append(features[row])
    if broken:
        raise GreenBlueError(
            "Layer “{layer}”: the effects of features {ids} are no valid JSON. Take the layer as "
            "“Propose crossings” or “Propose hedges” wrote it.",
            layer=layer,
            ids=id_list(broken),
        )
    if incomplete:
        raise GreenBlueError(
            "Layer “{layer}”: the effects of features {ids} are incomplete. Each needs from, to, "
            "base and cost (numbers of at least 0), at and route; shares, if any, are two numbers "
            "above 0, together 1 at most.",
            layer=layer,
            ids=id_list(incomplete),
        )
    return found


def _as_list(lines):
    if not isinstance(lines, list):
        raise TypeError
    return lines


def _effect(measure, line):
    base = float("inf") if line["base"] is None else float(line["base"])
    cost = float(line["cost"])
    if not (base >= 0 and 0 <= cost < float("inf")):
        raise ValueError
    ends = [str(line[end]).strip() for end in ("from", "to")]
    at, route = str(line["at"]), str(line["route"])
    guild = str(line.get("guild") or "")
    return Effect(measure, *ends, base, cost, at, route, guild, _shares(line.get("shares")))


def _shares(given):
    if given is None:
        return None
    left, right = map(float, given)
    if not (left > 0 and right > 0 and left + right <= 1 + ROUNDED):
        raise ValueError
    return left, right


def guild_effects(effects, count, place, layer, names):
    """The effects on one network.

    Parameters
    ----------
    effects : sequence of Effect
        Those of this guild.
    count : int
        Number of measures.
    place : dict of str to int
        Position of each patch in the network.
    layer : str
        Name of the layer of patches, for messages.
    names : sequence of str, shape (count,)
        How the user calls the measures.

    Returns
    -------
    Effects
        The same whatever the order of the effects.

    Raises
    ------
    GreenBlueError
        For patches that the network does not have.
    """
    unknown = [e for e in effects if e.from_id not in place or e.to_id not in place]
    if unknown:
        raise GreenBlueError(
            "The effects of measures {ids} name patches that layer “{patches}” does not have "
            "({names}). Choose the patches and links with which the measures were proposed.",
            ids=id_list(sorted({str(names[e.measure]) for e in unknown})),
            patches=layer,
            names=id_list(sorted({i for e in unknown for i in (e.from_id, e.to_id)} - set(place))),
        )
    base, dearest = {}, {}
    for e in effects:
        key = _route(e, place)
        base[key] = max(base.get(key, 0.0), e.base)
        dearest[key] = max(dearest.get(key, 0.0), e.cost)
    routes = {key: number for number, key in enumerate(sorted(base))}
    best = {}
    for e in effects:
        key = _route(e, place)
        none = np.isinf(base[key])
        saving = (2 * dearest[key] + 1 if none else e.base) - e.cost
        if saving > 0 and key[0] != key[1]:
            slot = (routes[key], "" if none else e.at)
            best[e.measure, slot] = max(best.get((e.measure, slot), 0.0), saving)
    slots = {key: number for number, key in enumerate(sorted({slot for _, slot in best}))}
    lists = [[] for _ in range(count)]
    for measure, slot in sorted(best):
        lists[measure].append((slots[slot], best[measure, slot]))
    ends = np.array([key[:2] for key in sorted(base)], dtype=np.int64).reshape(-1, 2)
    cost = [2 * dearest[k] + 1 if np.isinf(base[k]) else base[k] for k in sorted(base)]
    return Effects(
        tuple(map(tuple, lists)),
        np.array([route for route, _ in sorted(slots)], dtype=np.int64),
        ends[:, 0], ends[:, 1], np.array(cost, dtype=float), tuple(key[2] for key in sorted(base)),
        within_of(effects, count, place),
    )  # fmt: skip


def left_with(effects, measures):
    """Cost of the routes that measures better together, by route; may come below 0.

    Parameters
    ----------
    effects : Effects
    measures : iterable of int

    Returns
    -------
    dict of int to float
        At the same place only the largest saving counts, at different places savings add up.
    """
    saved = {}
    for measure in measures:
        for slot, saving in effects.by_measure[measure]:
            saved[slot] = max(saved.get(slot, 0.0), saving)
    left = {}
    for slot, saving in sorted(saved.items()):
        route = int(effects.route_of[slot])
        left[route] = left.get(route, effects.base[route]) - saving
    return left


def _route(effect, place):
    tail, head = sorted((place[effect.from_id], place[effect.to_id]))
    return tail, head, effect.route
