"""How sure a choice is: choose again with other resistances, weights and budgets."""

from dataclasses import dataclass, replace

import numpy as np

from ...progress import part, silent, step
from .demands import Demands
from .must_connect import connection
from .objective import Objective
from .prioritise import choose, tried_together

CONTRASTS = (0.1, 10.0)
BUDGETS = (0.8, 1.2)
WEIGHTS = (0.5, 2.0)


@dataclass(frozen=True)
class Lengths:
    """How long the links and the routes of a guild are, which no resistance changes.

    Parameters
    ----------
    links : ndarray of float, shape (links,)
        In metres; NaN where unknown.
    routes : ndarray of float, shape (routes,)
    """

    links: np.ndarray
    routes: np.ndarray


def top_shares(guilds, choices, locked, chosen, lengths, progress=silent, connect=()):
    """The part of runs in which each measure is chosen.

    Parameters
    ----------
    guilds : sequence of Guild
    choices : Choices
    locked : frozenset of int
    chosen : iterable of int
        The measures of the choice that is asked about; it counts as one run.
    lengths : sequence of Lengths
        For each guild.
    progress : callable
    connect : sequence of Demand
        Pairs of patches to connect; a run in which that is not possible goes without.

    Returns
    -------
    shares : ndarray of float, shape (measures,)
    runs : int
        Number of runs, the first choice included.

    Notes
    -----
    A resistance R becomes 1 + f (R − 1), so a cost c over a length L becomes L + f (c − L), for
    contrasts f of 0.1 and 10; the length is at most the cost, and of unknown length (such as
    a way inside a patch) all of the cost counts as resistance. The kernel stays. Budgets (of the
    years too) are 0.8 and 1.2 times, the weight of each of several guilds 0.5 and 2 times that of
    the run. The other runs take the first choices of the search without exchanges.
    """
    cases = list(_cases(guilds, choices, lengths))
    count = np.zeros(len(guilds[0].effects.by_measure))
    count[list(chosen)] += 1
    objective = None
    for number, (those, limits, same_network) in enumerate(cases):
        share = part(progress, number / len(cases), (number + 1) / len(cases))
        step(share, 0.0)
        if objective is None or not same_network:
            objective = Objective(those, part(share, 0.0, 0.3))
        else:
            objective = objective.weighted([guild.weight for guild in those])
        kept = locked if limits.allow(frozenset(), sorted(locked)) else frozenset()
        items = tried_together(those, objective, limits, part(share, 0.3, 0.5))
        demands, needed = _demands(those, limits, kept, connect)
        plan = choose(objective, limits, items, kept, part(share, 0.5, 1.0), effort=0,
                      demands=demands, needed=needed)  # fmt: skip
        count[list(limits.measures(plan.chosen))] += 1
    return count / (len(cases) + 1), len(cases) + 1


def _demands(guilds, choices, locked, connect):
    """The demands of a run and units that meet them; none where they cannot be met."""
    demands = Demands(guilds, connect).open_with(choices.measures(locked))
    needed = connection(choices, locked, demands) if demands else ()
    return (None, ()) if needed is None else (demands, needed)


def _cases(guilds, choices, lengths):
    """(guilds, choices, whether the networks are those of the case before) of each run."""
    for number, factor in enumerate(BUDGETS):
        limits = replace(
            choices,
            budget=choices.budget * factor,
            years=tuple(year * factor for year in choices.years),
        )
        yield guilds, limits, number > 0
    if len(guilds) > 1:
        for k, guild in enumerate(guilds):
            for factor in WEIGHTS:
                other = list(guilds)
                other[k] = replace(guild, weight=guild.weight * factor)
                yield other, choices, True
    for factor in CONTRASTS:
        yield [_contrasted(g, of, factor) for g, of in zip(guilds, lengths)], choices, False


def _contrasted(guild, lengths, factor):
    """A guild whose costs above their length are ``factor`` times as high."""
    network, effects = guild.network, guild.effects
    base = _stretched(effects.base, lengths.routes, factor)
    lists = tuple(
        tuple((slot, saving * factor) for slot, saving in lines) for lines in effects.by_measure
    )
    distance = _stretched(network.distance, lengths.links, factor)
    return replace(
        guild,
        network=replace(network, distance=distance),
        effects=replace(
            effects, base=base, by_measure=lists, within=effects.within.stretched(factor)
        ),
    )


def _stretched(cost, length, factor):
    """L + f (c − L); an infinite cost stays infinite."""
    length = np.minimum(np.nan_to_num(length, nan=0.0), cost)
    length = np.where(np.isfinite(cost), length, 0.0)
    return length + factor * (cost - length)
