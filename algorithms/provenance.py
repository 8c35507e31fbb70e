"""What ran, on what, with which versions: made in one place, carried by the layer's metadata."""

import json
from datetime import datetime, timezone

from osgeo import gdal
from qgis.core import Qgis, QgsLayerMetadata, QgsMapLayer, QgsProcessingFeatureSourceDefinition

from .version import version

FORMAT = "greenblue-run/1"
PLAIN = (str, int, float, bool, type(None))
LAYERS = ("source", "vector", "raster")
"""Types of the parameters that take one layer."""


def record(algorithm, parameters, context, crs, **results):
    """The provenance of a run.

    Parameters
    ----------
    algorithm : GreenBlueAlgorithm
    parameters : dict
        As the algorithm got them.
    context : QgsProcessingContext
    crs : QgsCoordinateReferenceSystem
        Of the outputs.
    **results
        Numbers worth keeping (counts, lengths).

    Returns
    -------
    dict
        Of plain values, ready for JSON.
    """
    return {
        "format": FORMAT,
        "algorithm": algorithm.id(),
        "date": now(),
        "versions": versions(),
        "crs": crs.authid() or crs.toWkt(),
        "ellipsoid": crs.ellipsoidAcronym(),
        "parameters": parameters_used(algorithm, parameters, context),
        "inputs": _inputs(algorithm, parameters, context),
        "rights": _rights(algorithm, parameters, context),
        "results": results,
    }


def now():
    """This moment in UTC, as it stands in records and plans: so fine that runs keep their order."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


def versions():
    """The versions of GreenBlue and of what it computes with, by name."""
    import numpy as np
    import scipy
    import shapely

    return {
        "greenblue": version(),
        "qgis": Qgis.QGIS_VERSION,
        "gdal": gdal.__version__,
        "shapely": shapely.__version__,
        "geos": shapely.geos_version_string,
        "numpy": np.__version__,
        "scipy": scipy.__version__,
    }


def parameters_used(algorithm, parameters, context):
    """Every parameter with the value that was used as text, defaults included, by name."""
    values = {}
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name(), definition.defaultValue())
        if not definition.isDestination():
            values[definition.name()] = parameter_text(definition, value, context)
    return values


def parameter_text(definition, value, context):
    """The value of a parameter as Python text, the same on every version of QGIS.

    QGIS 3.22 writes nothing for a list, and each version another name for a layer in memory:
    lists are written here, such a layer as its name and any other as its source.

    Parameters
    ----------
    definition : QgsProcessingParameterDefinition or None
        None for a value that the algorithm does not know.
    value : object
    context : QgsProcessingContext

    Returns
    -------
    str
    """
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(parameter_text(None, v, context) for v in value)}]"
    if definition is not None and definition.type() in (*LAYERS, "multilayer"):
        found = context.getMapLayer(value) if isinstance(value, str) else None
        value = found or value
    if isinstance(value, QgsMapLayer):
        in_memory = value.providerType() == "memory"
        return repr(value.name() if in_memory else value.publicSource())
    if definition is not None:
        return definition.valueAsPythonString(value, context)
    return repr(value if isinstance(value, PLAIN) else str(value))


def _inputs(algorithm, parameters, context):
    """Layers that were read: where they lie, how many features were asked for, which CRS."""
    inputs = {}
    for definition in algorithm.parameterDefinitions():
        for name, layer in _layers(algorithm, parameters, definition, context):
            inputs[name] = {
                "name": layer.name(),
                "source": layer.publicSource(),
                "crs": layer.crs().authid(),
                "features": layer.featureCount() if hasattr(layer, "featureCount") else None,
            }
        if definition.name() in inputs and definition.type() == "source":
            source = algorithm.parameterAsSource(parameters, definition.name(), context)
            inputs[definition.name()]["features"] = source.featureCount()  # only the selected ones
    return inputs


def _rights(algorithm, parameters, context):
    """Whose data it is: of the algorithm's own source, then of the layers read, each once."""
    found = list(getattr(algorithm, "RIGHTS", ()))
    for definition in algorithm.parameterDefinitions():
        for _, layer in _layers(algorithm, parameters, definition, context):
            found += layer.metadata().rights()
    return list(dict.fromkeys(line.strip() for line in found if line.strip()))


def _layers(algorithm, parameters, definition, context):
    """(name, layer) of each layer behind a parameter; the layers of a list are numbered."""
    name = definition.name()
    if parameters.get(name) in (None, ""):
        return []
    if definition.type() == "multilayer":
        layers = algorithm.parameterAsLayerList(parameters, name, context)
        return [(f"{name} {number}", layer) for number, layer in enumerate(layers, 1)]
    if definition.type() not in LAYERS:
        return []
    value = parameters[name]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):  # only the selected features
        value = value.source
    layer = algorithm.parameterAsLayer({**parameters, name: value}, name, context)
    return [] if layer is None else [(name, layer)]


def metadata(run, identifier, title, abstract):
    """Layer metadata that carries a run: readable abstract, the record as history.

    ``identifier`` is the layer's id: a GeoPackage wants it to be unique among its layers.
    """
    result = QgsLayerMetadata()
    result.setIdentifier(identifier)
    result.setTitle(title)
    result.setType("dataset")
    result.setAbstract(abstract)
    result.setRights(run.get("rights", []))
    result.setHistory([json.dumps(run, ensure_ascii=False, sort_keys=True)])
    return result


def abstract(run):
    """The run in a few readable lines (ids and values, the same in every language)."""
    inputs = "; ".join(
        f"{name}: {i['name']} ({i['features']}, {i['crs']})" for name, i in run["inputs"].items()
    )
    results = ", ".join(f"{k} = {v}" for k, v in run["results"].items())
    return f"{run['algorithm']} {run['versions']['greenblue']}, {run['date']}\n{inputs}\n{results}"
