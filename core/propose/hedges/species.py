"""Native species of a hedge: how many, which, in what shares."""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError


@dataclass(frozen=True)
class Species:
    """One row of ``hedge_species.csv``; see its header."""

    species: str
    order: int
    weight: float
    insects: bool
    height_m: float
    wallonia: bool = True
    flanders: bool = True
    brussels: bool = True
    generic: bool = True


def mix(species, region, settings, length_m):
    """The species of a hedge and their shares.

    Parameters
    ----------
    species : sequence of Species
    region : str
        wallonia, flanders, brussels or generic.
    settings : dict
        ``min_species``, ``long_hedge_m``, ``long_species``, ``max_share``, ``min_insect_share``.
    length_m : float

    Returns
    -------
    tuple of (str, int)
        Species and per cent of the plants, whole numbers that sum to 100.

    Raises
    ------
    GreenBlueError
        When no mix of the listed species meets the settings.

    Notes
    -----
    The first of the list are taken; where wind-pollinated ones are too many, the last of
    them gives way to the next one of those that insects pollinate. Shares follow the weights.
    """
    count = int(settings["min_species"])
    if length_m > settings["long_hedge_m"]:
        count = max(count, int(settings["long_species"]))
    native = sorted((s for s in species if getattr(s, region)), key=lambda s: (s.order, s.species))
    chosen, spare = native[:count], [s for s in native[count:] if s.insects]
    while True:
        if len(chosen) < count or not chosen:
            break
        share = _shares(chosen, settings["max_share"])
        by_insects = sum(p for p, s in zip(share, chosen) if s.insects)
        if max(share) <= 100 * settings["max_share"] and (
            by_insects >= 100 * settings["min_insect_share"] - 1
        ):
            return tuple((s.species, p) for s, p in zip(chosen, share))
        wind = [s for s in chosen if not s.insects]
        if not wind or not spare:
            break
        chosen = sorted([s for s in chosen if s is not wind[-1]] + [spare.pop(0)],
                        key=lambda s: (s.order, s.species))  # fmt: skip
    raise GreenBlueError(
        "The species list has no mix of {count} native species for {region} that meets the rule "
        "set. Add species, or change the shares.",
        count=count,
        region=region,
    )


def _shares(chosen, most):
    """Whole per cents by weight, none above the most; the rest goes to the others in turn."""
    weight = np.array([s.weight for s in chosen], dtype=float)
    share = np.floor(100 * weight / weight.sum()).astype(int)
    share = np.minimum(share, int(100 * most))
    place = 0
    while share.sum() < 100 and place < 200:
        if share[place % len(share)] < int(100 * most):
            share[place % len(share)] += 1
        place += 1
    return share.tolist()
