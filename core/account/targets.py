"""A territory's part of the national targets."""

import math


def territory_part(area_ha, rule):
    """How many kilometres of each target fall to a territory, by its area.

    Parameters
    ----------
    area_ha : float
        Of the territory, on the ellipsoid; NaN where it is not known.
    rule : CountingRule
        With ``target_infrastructure_km``, ``target_elements_km`` and ``country_area_km2``.

    Returns
    -------
    tuple of (float, float), (float, float)
        For target I and II: the territory's part and the national target, km; the part is 0
        where the area is not known.

    Notes
    -----
    No key between municipalities has been published: a share by area is a default [P] of
    GreenBlue.
    """
    share = area_ha / 100.0 / rule.number("country_area_km2")
    share = 0.0 if math.isnan(share) else share
    national = (rule.number("target_infrastructure_km"), rule.number("target_elements_km"))
    return tuple((share * target, target) for target in national)
