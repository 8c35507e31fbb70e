"""Structures for animals: what they measure, how open they are, what they cost."""

import math
from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...rules import read_rules

FORMS = ("over", "under", "retrofit", "side", "area", "calm", "water")
UNITS = ("m2", "each", "m", "m2_site")
FENCE_ID = "X16"  # guides animals to the other structures


@dataclass(frozen=True)
class Structure:
    """One line of the structure table; lengths in metres, costs in euro of ``price_year``."""

    id: str
    name: str
    form: str
    unit: str
    cost_low: float
    cost_mid: float
    cost_high: float
    price_year: int
    width_m: float = math.nan
    height_m: float = math.nan
    max_width_m: float = math.nan
    min_open: float = math.nan
    extra_m: float = 0.0
    max_span_m: float = math.nan
    every_m: float = math.nan
    series_m: float = math.nan
    spacing_m: float = math.nan
    per_place: float = 1.0
    fence_m: float = 0.0
    remains: float = 0.0
    min_ratio: float = math.nan
    sizes: str = ""
    several: str = ""
    vat: str = ""
    scope: str = ""
    source: str = ""
    line: int = 0

    @property
    def steps(self):
        """Sizes by length, shortest first: (longest length, width, height) in metres."""
        found = []
        for text in filter(None, self.sizes.split("|")):
            longest, size = text.split(":")
            width, height = size.split("x")
            found.append((float(longest), float(width), float(height)))
        return tuple(found)


def read_structures(path):
    """The structure table by id.

    Raises
    ------
    GreenBlueError
        Unreadable; an id twice; an unknown form or unit; costs that fall from low to high; sizes
        that are no sizes; several of a structure that the table lacks.
    """
    rows = read_rules(path, Structure)
    found = {}
    for row in rows:
        if row.id in found:
            raise GreenBlueError(
                "The structure table {file}, line {line}, lists {id} a second time.",
                file=path,
                line=row.line,
                id=row.id,
            )
        if row.form not in FORMS or row.unit not in UNITS:
            raise GreenBlueError(
                "The structure table {file}, line {line}: form and unit of {id} must be one of "
                "{forms} and one of {units}.",
                file=path,
                line=row.line,
                id=row.id,
                forms=", ".join(FORMS),
                units=", ".join(UNITS),
            )
        if not 0 <= row.cost_low <= row.cost_mid <= row.cost_high:
            raise GreenBlueError(
                "The structure table {file}, line {line}: the costs of {id} must rise from low to "
                "high and not be negative.",
                file=path,
                line=row.line,
                id=row.id,
            )
        if not _rising(row):
            raise GreenBlueError(
                "The structure table {file}, line {line}: the sizes of {id} must read like "
                "20:1x0.75|30:1.5x1, longest length, width and height in metres, shortest first.",
                file=path,
                line=row.line,
                id=row.id,
            )
        found[row.id] = row
    lost = [row for row in rows if row.several and row.several not in found]
    if lost:
        raise GreenBlueError(
            "The structure table {file}, line {line}: {id} names {other}, which the table lacks.",
            file=path,
            line=lost[0].line,
            id=lost[0].id,
            other=lost[0].several,
        )
    return found


def _rising(row):
    """Whether the sizes by length can be read, are positive and rise in length."""
    try:
        steps = np.array(row.steps).reshape(-1, 3)
    except ValueError:
        return False
    return bool((steps > 0).all() and (np.diff(steps[:, 0]) > 0).all())


def openness(width_m, height_m, length_m):
    """Openness of an underpass, width × height / length (m).

    Parameters
    ----------
    width_m, height_m, length_m : float or ndarray

    References
    ----------
    Alterra advice on the dimensions of fauna passages, after COST 341 (Iuell et al. 2003):
    15 × 4 m over 40 m gives 1.5.
    """
    return np.asarray(width_m, dtype=float) * height_m / length_m


@dataclass(frozen=True)
class Dimensions:
    """Of one structure at n places: ndarrays of shape (n,), metres; NaN where it has none."""

    width_m: np.ndarray
    length_m: np.ndarray
    openness: np.ndarray
    fits: np.ndarray


def dimensions(structure, across_m):
    """What a structure measures across infrastructure of these widths.

    Parameters
    ----------
    structure : Structure
    across_m : ndarray of float, shape (n,)
        Width of the infrastructure from outer edge to outer edge; its length.

    Returns
    -------
    Dimensions
        An overpass is as wide as the least ratio of width to length asks for; an underpass has
        the size of its length, where the table lists sizes, and is widened to the least openness
        as far as its largest width allows. ``fits`` is False where that, or the largest span or
        the last size, does not reach.
    """
    length = np.asarray(across_m, dtype=float) + structure.extra_m
    width = np.full(len(length), structure.width_m)
    height = np.full(len(length), structure.height_m)
    fits = np.ones(len(length), dtype=bool)
    if structure.steps:
        longest, widths, heights = np.array(structure.steps).T
        step_ = np.searchsorted(longest, length)
        fits &= step_ < len(longest)
        step_ = np.minimum(step_, len(longest) - 1)
        width, height = widths[step_], heights[step_]
    if not math.isnan(structure.min_ratio):
        width = np.fmax(width, structure.min_ratio * length)
    if structure.form == "under" and not math.isnan(structure.min_open):
        needed = np.maximum(width, structure.min_open * length / height)
        widest = structure.width_m if math.isnan(structure.max_width_m) else structure.max_width_m
        fits &= needed <= widest + 1e-9
        width = np.minimum(needed, widest)
    if not math.isnan(structure.max_span_m):
        fits &= ~(length > structure.max_span_m)
    is_open = structure.form == "under" and not math.isnan(structure.height_m)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = openness(width, height, length) if is_open else np.full(len(length), np.nan)
    value = np.where(length > 0, value, np.nan)
    return Dimensions(width, length, value, fits)


def series_count(structure, served_m):
    """How many units one proposal has: one each ``every_m`` of the infrastructure it serves.

    Parameters
    ----------
    structure : Structure
    served_m : ndarray of float, shape (n,)

    Returns
    -------
    ndarray of int, shape (n,)
    """
    if math.isnan(structure.every_m):
        return np.full(len(served_m), round(structure.per_place) if structure.unit == "each" else 1)
    places = np.maximum(np.ceil(np.round(served_m / structure.every_m, 6)), 1).astype(np.int64)
    return places * round(structure.per_place)


def costs(structure, size, served_m, area_m2, *, unit_cost=None, factor=1.0, fence=None,
          year=None, index=0.03):  # fmt: skip
    """Cost low, middle and high of one structure at n places.

    Parameters
    ----------
    structure : Structure
    size : Dimensions
    served_m : ndarray of float, shape (n,)
        Infrastructure that the proposal serves (series, banks, fences).
    area_m2 : ndarray of float, shape (n,)
        Area of the site (car parks).
    unit_cost : sequence of three floats, optional
        Instead of the table's.
    factor : float
    fence : Structure, optional
        What the guiding fence costs.
    year : int, optional
        Year whose prices are wanted; the table's own when None.
    index : float
        Rise of prices per year, a fraction.

    Returns
    -------
    ndarray, shape (n, 3), euro
        ``cost · (1 + index) ^ (year − price_year)``, two significant digits kept.
    """
    count = len(size.length_m)
    units = {
        "m2": size.width_m * size.length_m,
        "each": series_count(structure, served_m).astype(float),
        "m": served_m * structure.per_place,
        "m2_site": area_m2,
    }[structure.unit]
    rates = unit_cost or (structure.cost_low, structure.cost_mid, structure.cost_high)
    total = units[:, None] * np.array(rates) * factor * _index(structure, year, index)
    if fence is not None and structure.fence_m:
        rates = np.array([fence.cost_low, fence.cost_mid, fence.cost_high])
        total += structure.fence_m * rates * _index(fence, year, index)
    return rounded(total) if count else total


def _index(structure, year, index):
    return (1.0 + index) ** ((year or structure.price_year) - structure.price_year)


def rounded(values, digits=2):
    """Values to so many significant digits: costs are estimates."""
    values = np.asarray(values, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        power = np.floor(np.log10(np.abs(values)))
    power = np.where(np.isfinite(power), power, 0.0) - (digits - 1)
    return np.round(np.round(values / 10.0**power) * 10.0**power, 2)
