"""What the parameters and results of remembered runs are called, and in which unit they are."""

from qgis.core import QgsApplication, QgsProcessingParameterDistance

from ...core.dossier.sections.computations import NAME
from ..base import GreenBlueAlgorithm


def run_labels(runs, tr):
    """Labels by algorithm of the runs: (label, unit) by name of parameter or result.

    The algorithm's own label has the name `NAME`.

    ``tr`` says English texts in the language of the dossier, which may be another than that of
    QGIS. Nothing for algorithms of others, or of an older GreenBlue. O(algorithms).
    """
    return {name: _labels(name, tr) for name in sorted({run.algorithm for run in runs})}


def _labels(identifier, tr):
    known = QgsApplication.processingRegistry().algorithmById(identifier)
    if not isinstance(known, GreenBlueAlgorithm):
        return {}
    told = type(known)()
    told.tr = tr
    told.initAlgorithm({})
    found = {output.name(): (output.description(), "") for output in told.outputDefinitions()}
    found[NAME] = (told.displayName(), "")
    for parameter in told.parameterDefinitions():
        # the other labels name their unit
        metres = isinstance(parameter, QgsProcessingParameterDistance)
        found[parameter.name()] = (parameter.description(), "m" if metres else "")
    return found
