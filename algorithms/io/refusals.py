"""Which layer of a run is missing or cannot be opened, in words that say what to do.

QGIS names the parameter by its key and calls every file that it cannot open "not found".
"""

from qgis.core import QgsMapLayer, QgsProcessingUtils

from ...core.errors import GreenBlueError
from .source import cannot_be_opened, shown

_OPENED = {
    "source": "parameterAsSource",
    "raster": "parameterAsRasterLayer",
    "multilayer": "parameterAsLayerList",
}


def refused_layer(algorithm, parameters, context):
    """The first layer that a run lacks.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
        Which QGIS refused.
    context : QgsProcessingContext

    Returns
    -------
    GreenBlueError or None
        Not raised; None where all layers are there, so that the reason is another.

    Notes
    -----
    Opens every layer once, O(number of layers).
    """
    for definition in algorithm.parameterDefinitions():
        name, label = definition.name(), definition.description()
        if definition.type() not in _OPENED:
            continue
        value = parameters.get(name)
        if value is None or value in ("", []):
            if not definition.flags() & definition.Flag.FlagOptional:
                return GreenBlueError("“{label}” is missing: choose a layer.", label=label)
            continue
        found = getattr(algorithm, _OPENED[definition.type()])(parameters, name, context)
        if definition.type() == "multilayer":
            lost = [v for v in _listed(value) if not _opens(v, context)]
            value, found = (lost[0], None) if lost else (value, found)
        if not found:
            return _sentence(definition, label, value)
    return None


def _sentence(definition, label, value):
    if definition.type() == "source":
        return cannot_be_opened(label, value)
    return GreenBlueError(
        "The layer of “{label}” cannot be opened: {value}. Check that the file exists and is not "
        "damaged.",
        label=label,
        value=shown(value),
    )


def _listed(value):
    return value if isinstance(value, (list, tuple)) else [value]


def _opens(value, context):
    if isinstance(value, QgsMapLayer):
        return value.isValid()
    return QgsProcessingUtils.mapLayerFromString(str(value), context) is not None
