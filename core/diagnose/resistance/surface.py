"""What a resistance surface is made of: guilds, resistance tables, cell size.

Cost distance follows Adriaensen et al. 2003 (Landscape and Urban Planning 64:233–247):
a resistance of 1 is habitat, and nothing is below 1. Conceptual layers are not mixed:
hedges overwrite land cover, barriers overwrite both, crossings overwrite barriers.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from ...errors import GreenBlueError
from ...rules import read_rules

KINDS = ("cover", "hedge", "barrier", "crossing")  # the stacking order
ANY = "*"
BYTES_PER_CELL = 64  # of the heaviest step that uses the surface, linking habitat, with reserve
SIZES_M = (1.0, 2.0, 2.5, 5.0)  # and their tenfolds: round cell sizes


@dataclass(frozen=True)
class Guild:
    """Animals that move alike; distances in metres, areas in hectares."""

    id: str
    name: str
    animals: str
    species_group: str
    resistance: str
    d50_m: float
    daily_range_m: float
    min_patch_ha: float
    spacing_m: float = math.nan
    max_spacing_m: float = math.nan
    source: str = ""

    @property
    def d05_m(self):
        """The distance that one animal in twenty exceeds, with the exponential kernel."""
        return self.d50_m * math.log(0.05) / math.log(0.5)


@dataclass(frozen=True)
class ResistanceRow:
    """One line of a resistance table: ``code`` is a cover class or a code of the barrier table."""

    code: str
    kind: str
    name: str
    resistance: float
    source: str = ""


@dataclass(frozen=True)
class ResistanceTable:
    """Resistances by kind and class, from :func:`read_resistance`."""

    rows: tuple
    file: str = "resistance table"

    def value(self, kind, code=ANY):
        """The resistance of a class of one kind; that of ``*`` where the class is not listed.

        Raises
        ------
        GreenBlueError
            Neither the class nor ``*`` is listed for this kind.
        """
        found = {r.code: r.resistance for r in self.rows if r.kind == kind}
        if code not in found and ANY not in found:
            raise GreenBlueError(
                'The resistance table {file} has no value for the {kind} class "{code}". '
                "Add a line for it, or a line with code *.",
                file=self.file,
                kind=kind,
                code=code,
            )
        return found.get(code, found.get(ANY))

    def values(self, kind, classes):
        """Resistances of a column of classes.

        Parameters
        ----------
        kind : str
        classes : ndarray of str or None, shape (n,)

        Returns
        -------
        ndarray, shape (n,)
        """
        classes = np.array([ANY if c is None else str(c) for c in classes], dtype=object)
        names, which = np.unique(classes.astype(str), return_inverse=True)
        return np.array([self.value(kind, name) for name in names], dtype=float)[which]

    def with_contrast(self, factor):
        """The table with all that makes ground dearer than habitat taken so many times.

        Parameters
        ----------
        factor : float
            > 0; 0.1 and 10 show how far a result rests on the values.

        Returns
        -------
        ResistanceTable
            ``R' = 1 + factor · (R − 1)``: 1 stays 1, the order of the classes stays, and nothing
            falls below 1. A path of length L that cost c then costs L + factor · (c − L), which
            is how the ranking of measures is tried with other contrasts, too.

        Raises
        ------
        GreenBlueError
            The factor is not a positive number.
        """
        if not 0 < factor < math.inf:
            raise GreenBlueError(
                "The contrast is a positive number, 1 for the table as it is, not {factor}.",
                factor=factor,
            )
        rows = [replace(r, resistance=1 + factor * (r.resistance - 1)) for r in self.rows]
        return replace(self, rows=tuple(rows))


def read_guilds(path):
    """The guild table.

    Returns
    -------
    tuple of Guild
    """
    guilds = read_rules(path, Guild)
    twice = _doubles(g.id for g in guilds)
    if twice:
        raise GreenBlueError(
            "The guild table {file} lists {ids} more than once.", file=path, ids=", ".join(twice)
        )
    return guilds


def read_resistance(path):
    """A resistance table.

    Returns
    -------
    ResistanceTable

    Raises
    ------
    GreenBlueError
        A value below 1, an unknown kind, a class listed twice, no land cover; and what
        :func:`~greenblue.core.rules.read_rules` says.
    """
    rows = read_rules(path, ResistanceRow)
    low = [f"{r.kind} {r.code}" for r in rows if r.resistance < 1]
    if low:
        raise GreenBlueError(
            "The resistance table {file} has values below 1: {classes}. The easiest ground has "
            "resistance 1; scale the others to it.",
            file=path,
            classes=", ".join(low),
        )
    unknown = sorted({r.kind for r in rows} - set(KINDS))
    if unknown:
        raise GreenBlueError(
            "The resistance table {file} has the unknown kind {kinds}; use {known}.",
            file=path,
            kinds=", ".join(unknown),
            known=", ".join(KINDS),
        )
    twice = _doubles(f"{r.kind} {r.code}" for r in rows)
    if twice:
        raise GreenBlueError(
            "The resistance table {file} lists {classes} more than once.",
            file=path,
            classes=", ".join(twice),
        )
    return ResistanceTable(rows, str(path))


def _doubles(names):
    names, count = np.unique(list(names), return_counts=True)
    return list(names[count > 1])


def finest_cell_size(width_m, height_m, memory_bytes, bytes_per_cell=BYTES_PER_CELL):
    """The finest round cell size that keeps a run under a memory bound.

    Parameters
    ----------
    width_m, height_m : float
        Size of the region.
    memory_bytes : float
        Memory the run may take.
    bytes_per_cell : float
        What the run needs per cell.

    Returns
    -------
    float
        Smallest s of 1, 2, 2.5, 5, 10, 20, 25, 50 … m with
        ``ceil(width / s) · ceil(height / s) · bytes_per_cell ≤ memory``.

    Raises
    ------
    GreenBlueError
        The region has no extent, or the bound leaves no room for a single cell.
    """
    if not (0 < width_m < math.inf and 0 < height_m < math.inf):
        raise GreenBlueError("The region has no area; choose an extent or another layer.")
    if memory_bytes < bytes_per_cell:
        raise GreenBlueError("The memory bound is too small for a single cell; raise it.")
    for power in range(12):
        for size in SIZES_M:
            cell = size * 10**power
            cells = math.ceil(width_m / cell) * math.ceil(height_m / cell)
            if cells * bytes_per_cell <= memory_bytes:
                return cell
    raise GreenBlueError(
        "The region is too large ({width:.4g} m × {height:.4g} m); is its coordinate system in "
        "metres?",
        width=width_m,
        height=height_m,
    )


def check_cell_size(cell_m, width_m, height_m, memory_bytes, bytes_per_cell=BYTES_PER_CELL):
    """Refuse a cell size with which a run would exceed its memory bound.

    Raises
    ------
    GreenBlueError
        Not positive, or too fine; the sentence names the finest that fits.
    """
    if not 0 < cell_m < math.inf:
        raise GreenBlueError("The cell size must be above 0 m, not {size}.", size=cell_m)
    finest = finest_cell_size(width_m, height_m, memory_bytes, bytes_per_cell)
    cells = math.ceil(width_m / cell_m) * math.ceil(height_m / cell_m)
    if cells * bytes_per_cell > memory_bytes:
        raise GreenBlueError(
            "Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The "
            "finest size that fits is {finest:g} m.",
            size=cell_m,
            need=cells * bytes_per_cell / 1e9,
            bound=memory_bytes / 1e9,
            finest=finest,
        )
