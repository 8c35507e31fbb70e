"""What places and proposals are worth: movement if they were open, and the gain of each alone."""

import numpy as np

from .area_gain import areas_of, routes_over
from .facing import reach_of
from .facts import SINGLE, side_m
from .feet import movement_if_open
from .gain import effects_text, gains, routes_and_gains
from .routes import Mended
from .spacing import infrastructure_key


def resistance_across(sections, parts_of, rules):
    """Mean resistance across each section.

    Parameters
    ----------
    sections : Table
    parts_of : dict of int to ndarray of int
        Rows of the parts of each combined site.
    rules : CrossingRules

    Returns
    -------
    ndarray, shape (sections,)
        Effective metres per metre; NaN where the guild's table has none.
    """
    own = rules.resists(sections["barrier"])
    width = np.nan_to_num(sections["width_m"])
    for site, parts in parts_of.items():  # few: combined sites only
        total = np.nansum(own[parts] * width[parts])
        own[site] = max(total / max(width[site], 1.0), 1.0)
    return np.where(np.isin(sections["kind"], SINGLE), np.nan, own)


def movement(found, sections, resists, rules, options, network, now, progress):
    """What each place would win if it were open.

    Parameters
    ----------
    found : Found
    sections : Table
    resists : ndarray, shape (sections,)
    rules : CrossingRules
    options : CrossingOptions
    network : Habitats or None
    now : Connections or None
        Of the network as it is.
    progress : callable

    Returns
    -------
    ndarray, shape (n,), or None
        Growth of Σ Σ a_i a_j p*_ij, ha²; None without a surface of resistance.
    """
    if network is None or network.resistance is None:
        return None
    grows = np.zeros(len(found.places))
    site = found.places.site
    known = np.flatnonzero(np.isfinite(resists[site]))
    site = site[known]
    crossing = np.minimum(rules.resistance.value("crossing", "crossing"), resists[site])
    mended = Mended(
        found.places.take(known), sections.geometry[site], sections["site_id"][site],
        resists[site], crossing,
    )  # fmt: skip
    grows[known] = movement_if_open(mended, network, now, _cutoff(rules, options), progress)
    return grows


def _cutoff(rules, options):
    return options.cutoff or 4.3219 * rules.guild.d50_m


def with_gain(table, places, sections, resists, rules, options, network, now, progress):
    """The proposals with ``d_ec``, ``d_ec_pct``, ``ec_meur`` and ``effects``.

    Parameters
    ----------
    table : Table
        Proposals that stay, with costs.
    places : Places
        Those that the column ``row`` points at.
    sections, resists, rules, options, network, now, progress
        As :func:`movement` takes them.

    Returns
    -------
    Table
        NaN and "" where the gain is not known.
    """
    count = len(table)
    empty = np.full(count, np.nan)
    effects = np.full(count, "", dtype=object)
    if network is None or not count:
        return table.with_columns(d_ec=empty, d_ec_pct=empty, ec_meur=empty, effects=effects)
    resistance = resists[table["site"]]
    known = np.flatnonzero(np.isfinite(resistance))
    places = places.take(table["row"][known])
    remains = np.array([rules.structures[s].remains for s in table["struct"][known]])
    crossing = np.maximum(
        rules.resistance.value("crossing", "crossing"), remains * resistance[known]
    )
    mended = Mended(
        places, sections.geometry[table["site"][known]], table["site_id"][known],
        resistance[known], np.minimum(crossing, resistance[known]),
        np.stack([table["left_ha"][known], table["right_ha"][known]], axis=1), side_m(rules),
        infrastructure_key(table)[known],
    )  # fmt: skip
    routes, inside, gain, percent = routes_and_gains(
        mended, network, now, reach=reach_of(rules),
        cutoff=_cutoff(rules, options), progress=progress,
    )  # fmt: skip
    d_ec, pct = empty.copy(), empty.copy()
    d_ec[known], pct[known] = gain, percent
    parks, over = _car_parks(table, sections, rules, network)
    d_ec[parks], pct[parks] = gains(over, now, np.zeros(len(parks)))
    inside += [[] for _ in parks]
    for row, found, own in zip([*known.tolist(), *parks.tolist()], [*routes, *over], inside):
        effects[row] = effects_text(found, own, network.patch_id, table["site_id"][row])
    million = np.maximum(table["cost_mid"], 1.0) / 1e6
    return table.with_columns(d_ec=d_ec, d_ec_pct=pct, ec_meur=pct / million, effects=effects)


def _car_parks(table, sections, rules, network):
    """Rows of car parks whose resistance is known, and the links that greening them shortens."""
    resistance = rules.resists(table["barrier"])
    rows = np.flatnonzero((table["kind"] == "car_park") & np.isfinite(resistance))
    resistance = resistance[rows]
    remains = np.array([rules.structures[s].remains for s in table["struct"][rows]], dtype=float)
    mended = np.maximum(rules.resistance.value("crossing", "crossing"), remains * resistance)
    areas = areas_of(sections.geometry[table["site"][rows]])
    return rows, routes_over(areas, network.links, resistance, mended)
