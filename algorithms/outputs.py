"""Writing the layers of a run: all of them alike, and together."""

from qgis.core import QgsProcessingFeedback

from . import presentation
from .base import progress_of
from .io.crs import reproject
from .io.destinations import file_destination
from .io.plan_rejections import with_field, with_reasons
from .io.write import write_table


def write_outputs(algorithm, parameters, context, feedback, tables, crs, record, layers=None):
    """Write the tables of a run to their sinks, styled and with the record of the run.

    Parameters
    ----------
    algorithm : GreenBlueAlgorithm
    parameters : dict
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback
    tables : dict of str to (Table or None)
        By parameter; what is None, or not asked for, is not written.
    crs : QgsCoordinateReferenceSystem
        Of all of them.
    record : dict
        Of the run.
    layers : dict of str to core.schema.Layer
        By parameter; the algorithm's ``OUTPUT_LAYERS`` when left out.

    Returns
    -------
    dict of str to (str or None)
        Destination of each output.

    Raises
    ------
    GreenBlueError
        As ``io.write.write_table``.
    Cancelled
        Only before the first is there: the outputs belong together, and Cancel does not stop the
        others then.
    """
    written, heard = {}, feedback
    for name, table in tables.items():
        if table is None:
            continue
        layer = (layers or algorithm.OUTPUT_LAYERS)[name]
        table, layer = _remembered(
            algorithm, parameters, context, feedback, name, table, layer, crs
        )
        written[name] = write_table(
            algorithm, parameters, name, context, heard, table, layer, crs,
            finish=presentation.finisher(layer, record), progress=progress_of(heard, 0.95, 1.0),
        )  # fmt: skip
        presentation.present(written[name], layer, record, context)
        heard = QgsProcessingFeedback(False)
    return written


def _remembered(algorithm, parameters, context, feedback, name, table, layer, crs):
    """Proposals that go into a plan, with the reasons for which it rejected the same ones."""
    target = file_destination(algorithm, parameters, name, context, layer.id)
    if target is None or target.driver != "GPKG":
        return table, layer

    def moved(geometries, source_crs, target_crs):
        return reproject(geometries, source_crs, target_crs, context)

    made, count = with_reasons(target.path, target.layer_name, table, crs, moved)
    if made is None:
        return table, layer
    tell_kept(algorithm, feedback, count)
    return made, with_field(layer, target.layer_name)


def tell_kept(algorithm, feedback, count):
    """Say how many proposals stay rejected."""
    if count:
        feedback.pushInfo(
            algorithm.tr("{count} proposals stay rejected, with the reason given before.").format(
                count=count
            )
        )
