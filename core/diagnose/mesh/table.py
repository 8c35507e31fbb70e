"""Mesh measures as the rows of a table, for one state of the landscape or several years."""

import re

import numpy as np

from ...errors import GreenBlueError

HA = 1e4


def parse_years(text, count):
    """Years of several states of the landscape.

    Parameters
    ----------
    text : str
        Whole years from 1000 to 9999, apart by commas, semicolons or spaces; may be empty.
    count : int
        Number of states.

    Returns
    -------
    list of int or None, of length ``count``

    Raises
    ------
    GreenBlueError
        Not a year, a year twice, or not as many years as states.
    """
    words = [word for word in re.split(r"[,;\s]+", text or "") if word]
    if not words:
        return [None] * count
    wrong = [word for word in words if not re.fullmatch(r"[1-9]\d{3}", word)]
    if wrong:
        raise GreenBlueError(
            "These are no years: {words}. Write whole years such as 2016, 2030.",
            words=", ".join(wrong),
        )
    years = [int(word) for word in words]
    if len(years) != count:
        raise GreenBlueError(
            "There are {years} years for {layers} habitat layers; give one year for each layer, "
            "in the same order, or none.",
            years=len(years),
            layers=count,
        )
    if len(set(years)) < len(years):
        raise GreenBlueError("A year is given twice in {years}.", years=", ".join(words))
    return years


def mesh_columns(mesh):
    """The measures of a :class:`~greenblue.core.diagnose.mesh.effective.Mesh` as output columns.

    Returns
    -------
    dict of str to ndarray
        Areas in hectares; what is infinite (no habitat) is NaN.
    """
    columns = {
        "area_ha": mesh.area_m2 / HA,
        "habitat_ha": mesh.habitat_m2 / HA,
        "patches": mesh.patches,
        "cut_ha": mesh.cut_m2 / HA,
        "divi": mesh.divi,
        "split": mesh.split,
        "seff": mesh.seff,
        "cbc_ha": mesh.cbc_m2 / HA,
        "seff_cbc": mesh.cbc_seff,
    }
    finite = ("split", "seff", "seff_cbc")
    return {k: np.where(np.isinf(c), np.nan, c) if k in finite else c for k, c in columns.items()}
