"""Why a site is rated so: one sentence per site, in the user's language."""

import numpy as np

from ...text import mark, untranslated
from .crossing_success import crossing_success

LANE_M = 3.5

NAMELESS = {
    "road": mark("unnamed road"),
    "railway": mark("unnumbered railway"),
    "waterway": mark("unnamed waterway"),
    "car_park": mark("car park without a name"),
    "obstacle": mark("unnamed watercourse"),
}
TRAFFIC = {
    ("road", "count"): mark("{number} vehicles/day counted"),
    ("road", "model"): mark("{number} vehicles/day modelled"),
    ("road", "class_default"): mark("{number} vehicles/day by class default"),
    ("railway", "count"): mark("{number} trains/day counted"),
    ("railway", "model"): mark("{number} trains/day modelled"),
    ("railway", "class_default"): mark("{number} trains/day by class default"),
}
COUNTED = mark("{number} vehicles/day counted in {year}")
BESIDE = (
    ("fence", mark("fenced")),
    ("wall", mark("noise barrier or wall")),
    ("median", mark("guard rail or median")),
    ("lit", mark("lit")),
)
COMBINED = mark("{names} side by side, {width} m wide together")
NEAREST = mark("nearest passage ({kind}) at {distance}")
NONE_WITHIN = mark("no passage in the network within {distance}")
GENERIC = mark("class not given in the data")
ON_BRIDGE = mark("on a bridge")
ON_FOOT = mark("{percent} % of crossings on foot would meet no vehicle")


def reasons(sites, rules, reach_m, translate=untranslated, explain=False):
    """One sentence per site.

    Parameters
    ----------
    sites : Table
        Of ``find_fragmentation``.
    rules : Rules
    reach_m : float
        How far passages were looked for.
    translate : callable
        ``translate(template) -> str``.
    explain : bool
        Add what the traffic means for an animal on foot (``crossing_success``).

    Returns
    -------
    ndarray of str, shape (n,)
    """
    kinds = {p.kind: p.name for p in rules.passages}
    return np.array(
        [
            ", ".join(filter(None, _parts(sites, row, rules, kinds, reach_m, translate, explain)))
            for row in range(len(sites))
        ],
        dtype=object,
    )


def _parts(sites, row, rules, kinds, reach_m, translate, explain):
    def of(name):
        return sites[name][row]

    kind = of("kind")
    if kind == "combined":
        parts = np.flatnonzero(sites["parent_id"] == of("site_id"))
        names = [
            sites["name"][p] or translate(rules.barriers[sites["code"][p]].name) for p in parts
        ]
        yield translate(COMBINED).format(names=" + ".join(names), width=f"{of('width_m'):.0f}")
    else:
        yield of("name") or translate(NAMELESS[kind])
        yield translate(rules.barriers[of("code")].name)
    if of("generic"):
        yield translate(GENERIC)
    year = of("aadt_year")
    dated = kind == "road" and of("aadt_src") == "count" and not np.isnan(year)
    template = COUNTED if dated else TRAFFIC.get((kind, of("aadt_src")))
    if template and not np.isnan(of("traffic")):
        date = f"{year:.0f}" if dated else ""
        yield translate(template).format(number=thousands(of("traffic")), year=date)
        if explain and kind == "road":
            chance = crossing_success(of("traffic"), of("lanes") * LANE_M)
            yield translate(ON_FOOT).format(percent=f"{100 * chance:.0f}")
    for column, text in BESIDE:
        if of(column):
            yield translate(text)
    if of("grade") == "over":
        yield translate(ON_BRIDGE)
    if kind in ("road", "railway", "waterway", "combined"):
        if np.isnan(of("pass_m")):
            yield translate(NONE_WITHIN).format(distance=distance(reach_m))
        else:
            what = translate(kinds[of("pass_kind")])
            yield translate(NEAREST).format(kind=what, distance=distance(of("pass_m")))


def thousands(number):
    """A whole number with narrow spaces between thousands, as on the continent."""
    return f"{number:,.0f}".replace(",", "\u202f")


def distance(metres):
    """Metres below a kilometre (to 10 m from 100 m on), kilometres above."""
    if metres < 995:
        return f"{metres:.0f} m" if metres < 100 else f"{round(metres, -1):.0f} m"
    return f"{metres / 1000:.1f} km".replace(".0 km", " km")
