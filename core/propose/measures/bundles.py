"""Whole routes as one proposal: measures that only work together are tried together."""

from collections import defaultdict


def shared_routes(effects, cost):
    """Measures that mend one route at several places.

    Parameters
    ----------
    effects : Effects
    cost : ndarray of float, shape (measures,)

    Returns
    -------
    set of tuple of int
        For each route, the measure that saves most for its cost at each place; the two best of
        them, the three best …, up to all of its places.
    """
    places = defaultdict(dict)
    for measure, lines in enumerate(effects.by_measure):
        for slot, saving in lines:
            places[int(effects.route_of[slot])].setdefault(slot, []).append((saving, measure))
    found = set()
    for slots in places.values():
        if len(slots) < 2:
            continue
        for value in (_per_cost(cost), lambda saving, _measure: saving):
            best = [max((value(s, m), -m, s) for s, m in those) for those in slots.values()]
            best.sort(reverse=True)
            for size in range(2, len(best) + 1):
                found.add(tuple(sorted({-m for _, m, _ in best[:size]})))
    return {bundle for bundle in found if len(bundle) > 1}


def _per_cost(cost):
    def value(saving, measure):
        return saving / cost[measure] if cost[measure] > 0 else float("inf")

    return value
