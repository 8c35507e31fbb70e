"""What a hedge needs and costs: plants, species, money, and whether a subsidy can be had."""

import numpy as np

from ...table import Table
from ...text import mark, untranslated
from .species import mix


def hedge_numbers(length_m, gap, rules, species, region, translate=untranslated, stretch=None):
    """Columns on plants, species, cost and subsidy of each section.

    Parameters
    ----------
    length_m : ndarray of float, shape (n,)
        On the ellipsoid.
    gap : ndarray of int, shape (n,)
        Sections of one gap are one application for a subsidy.
    rules : RuleSet
    species : sequence of Species
    region : str
        Column of the species list.
    translate : callable
        For ``why_not``.
    stretch : ndarray of int, shape (n,), optional
        Sections of one number are one stretch, parted by height alone; each its own without.

    Returns
    -------
    Table without geometry
        ``species``, ``n_species``, ``plants``, ``cost_low``, ``cost_mid``, ``cost_high``,
        ``cost_year``, ``subsidy``, ``subsidy_yr``, ``eligible``, ``why_not``.
    """
    s = rules.settings
    mixes = {
        long: mix(species, region, s, s["long_hedge_m"] + long) for long in (0, 1)
    }  # two mixes serve all hedges
    long = (length_m > s["long_hedge_m"]).astype(int)
    texts = {k: ", ".join(f"{name} {share} %" for name, share in m) for k, m in mixes.items()}
    stretch = np.arange(len(length_m)) if stretch is None else stretch
    whole = np.bincount(stretch, length_m)[stretch]
    counted = whole >= s["min_section_m"] - 1e-6
    groups, member = np.unique(gap, return_inverse=True)
    total = np.bincount(member.reshape(-1), length_m * counted, minlength=len(groups))[
        member.reshape(-1)
    ]
    eligible = counted & (total >= s["min_total_m"])
    cost = {c: np.round(length_m * s[c], 0) for c in ("cost_low", "cost_mid", "cost_high")}
    subsidy = np.minimum(length_m * s["subsidy_per_m"], s["subsidy_share"] * cost["cost_mid"])
    return Table(None, {
        "species": np.array([texts[k] for k in long], dtype=object),
        "n_species": np.array([len(mixes[k]) for k in long], dtype=np.int64),
        "plants": np.ceil(length_m * s["plants_per_m"] - 1e-9).astype(np.int64),
        **cost,
        "cost_year": np.full(len(length_m), int(s["cost_year"])),
        "subsidy": np.where(eligible, np.round(subsidy, 0), 0.0),
        "subsidy_yr": np.full(len(length_m), int(s["subsidy_year"])),
        "eligible": eligible,
        "why_not": np.array(
            [_why_not(c, t, s, translate) for c, t in zip(counted, total)], dtype=object
        ),
    })  # fmt: skip


def _why_not(counted, total, s, translate):
    if not counted:
        return translate(mark("A section must be {least} m long at least.")).format(
            least=f"{s['min_section_m']:g}"
        )
    if total < s["min_total_m"]:
        return translate(
            mark("{total} m in sections that count; {least} m are wanted in all.")
        ).format(total=f"{total:.0f}", least=f"{s['min_total_m']:g}")
    return ""
