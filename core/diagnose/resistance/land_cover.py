"""Land cover rasters: their codes, the cover classes they stand for, and what these resist."""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...rules import read_rules

NO_DATA = "-"


@dataclass(frozen=True)
class CoverCode:
    """One row of a table of ``resources/rules/land_cover``."""

    code: int
    cover: str
    name: str = ""


def read_cover_codes(path):
    """The cover classes of a raster's codes, tuple of CoverCode."""
    return read_rules(path, CoverCode)


def cover_resistance(values, valid, codes, table, name="land cover"):
    """Resistances of the cells of a land cover raster.

    Parameters
    ----------
    values : ndarray of int, shape (r, c)
    valid : ndarray of bool, shape (r, c)
    codes : sequence of CoverCode
    table : ResistanceTable
    name : str
        Of the raster, for the message.

    Returns
    -------
    ndarray of float32, shape (r, c)
        NaN where there is no data.

    Raises
    ------
    GreenBlueError
        The raster has codes that the table does not list.
    """
    present = np.unique(values[valid])
    listed = {c.code: c.cover for c in codes}
    unknown = [int(code) for code in present if int(code) not in listed]
    if unknown:
        raise GreenBlueError(
            "The raster “{layer}” has codes without a cover class: {codes}. Choose the table that "
            "belongs to it, or add lines to a copy of it.",
            layer=name,
            codes=", ".join(map(str, unknown[:20])),
        )
    result = np.full(values.shape, np.nan, dtype=np.float32)
    for code in present:  # a few dozen classes
        cover = listed[int(code)]
        if cover != NO_DATA:
            result[valid & (values == code)] = table.value("cover", cover)
    return result
