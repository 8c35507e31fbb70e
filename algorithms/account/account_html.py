"""Writes the account that is read: HTML in the language of QGIS, whole or not at all."""

import math

import numpy as np
import shapely
from qgis.core import QgsEllipsoidUtils

from ...core.account.report.html import account_page
from ...core.dossier.names import OTHERS
from ...core.dossier.words import Words
from ...core.schema.plan import CODES
from ..base import RESOURCES
from ..io.safe_files import safe_file
from ..language import language_of_qgis, translator


def write(algorithm, parameters, context, found, work, record):
    """Write the page where it is asked for.

    Parameters
    ----------
    algorithm, parameters, context
        As in Processing.
    found : core.account.ledger.Account
    work : account_io.Work
    record : dict
        Of the run.

    Returns
    -------
    str or None
        Path of the file; None where none is asked for.

    Raises
    ------
    GreenBlueError
        Missing or read-only folder, full disk.
    """
    path = algorithm.parameterAsFileOutput(parameters, "OUTPUT_HTML", context)
    if not path:
        return None
    words, css = page_words()
    towns = work.tables.get("municipalities")
    town_names = {} if towns is None else dict(zip(towns["nis"], towns["name"]))
    ledger = work.own(found.ledger)
    page = account_page(
        found, places(ledger.geometry), town_names, _facts(found, work, record, words), words, css,
        work.drawn, None if towns is None else towns.geometry, work.axes.geometry,
    )  # fmt: skip
    with safe_file(path) as temporary:
        temporary.write_text(page, encoding="utf-8")
    return path


def places(geometry):
    """A point on each line, NaN without one, shape (n, 2)."""
    result = np.full((len(geometry), 2), np.nan)
    drawn = np.flatnonzero(~(shapely.is_missing(geometry) | shapely.is_empty(geometry)))
    longest = shapely.line_merge(geometry[drawn])
    first = shapely.get_geometry(longest, 0)
    middle = shapely.line_interpolate_point(first, 0.5, normalized=True)
    result[drawn] = shapely.get_coordinates(middle)
    return result


def _facts(found, work, record, words):
    """What was accounted, when and with what."""
    tr = words.tr
    year = tr("not dated") if math.isnan(found.year) else f"{found.year:.0f}"
    facts = [
        (tr("Commitments"), "; ".join(f"{i['name']} ({i['features']})"
                                       for k, i in sorted(record["inputs"].items())
                                       if k.startswith("COMMITMENTS"))),
        (tr("State at the end of"), year),
        (tr("Accounted on"), f"{record['date'][:16].replace('T', ' ')} UTC"),
        (tr("Coordinates"), record["crs"]),
        (tr("Ellipsoid"), _ellipsoid(work.metric.ellipsoidAcronym())),
        (tr("Software"), ", ".join(f"{k} {v}" for k, v in record["versions"].items())),
    ]  # fmt: skip
    if work.plan is not None:
        meta = work.plan.meta
        facts[0] = (tr("Plan"), f"{meta.get('title', '')} ({work.plan.path.name})".strip())
    return facts


def _ellipsoid(acronym):
    """What QGIS calls an ellipsoid, with its code."""
    for known in QgsEllipsoidUtils.definitions():
        if known.acronym == acronym:
            return known.description
    return acronym


def page_words():
    """The words of a page in QGIS's language, and its style sheet."""
    language = language_of_qgis()
    names = {table: dict(codes) for table, codes in CODES.items()}
    names["quantity"] = OTHERS["quantity"]
    css = (RESOURCES / "dossier" / "account.css").read_text(encoding="utf-8")
    return Words(language, translator(language), names), css
