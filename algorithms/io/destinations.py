"""Where an output goes, and that it is not where an input comes from."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
)

from ...core.errors import GreenBlueError
from .safe_files import same_file

_PROVIDER = re.compile(r"([A-Za-z]\w+):")  # two letters at least: C: is a drive


@dataclass(frozen=True)
class FileDestination:
    """A file to write a layer to.

    ``explicit`` tells that the layer name was given, not taken from the schema.
    ``project`` is where the layer is to be loaded afterwards, or None.
    """

    path: str
    driver: str
    layer_name: str
    explicit: bool
    title: str
    project: QgsProject

    @property
    def id(self):
        """What later steps open the layer with."""
        return f"{self.path}|layername={self.layer_name}" if self.driver == "GPKG" else self.path


def file_destination(algorithm, parameters, name, context, layer_name):
    """The file that a sink parameter points to.

    Parameters
    ----------
    algorithm, parameters, name, context
        As in Processing; ``name`` is the sink parameter.
    layer_name : str
        Name of the layer in a GeoPackage given by path alone.

    Returns
    -------
    FileDestination or None
        None for memory layers, databases, and where nothing is asked for.

    Raises
    ------
    GreenBlueError
        When QGIS cannot write files of that type.
    """
    value, project, title = parameters.get(name), None, ""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if value.useRemapping():
            return None
        value, project, title = value.sink, value.destinationProject, value.destinationName
    text = _text(value, context)
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
        return None
    explicit = None
    provider = _PROVIDER.match(text)
    if provider:
        if provider.group(1).lower() != "ogr":
            return None
        uri = QgsDataSourceUri(text[provider.end() :])
        text, explicit = uri.database() or text[provider.end() :], uri.table()
    path = Path(text) if Path(text).suffix else Path(text + ".gpkg")
    driver = QgsVectorFileWriter.driverForExtension(path.suffix[1:])
    if not driver:
        raise GreenBlueError(
            "Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).",
            suffix=path.suffix,
        )
    if driver != "GPKG":
        layer_name, explicit = path.stem, None
    return FileDestination(
        str(path),
        driver,
        explicit or layer_name,
        bool(explicit),
        title or algorithm.parameterDefinition(name).description(),
        project,
    )


def check_not_an_input(algorithm, parameters, name, context, layer_name=""):
    """Refuse a destination that would overwrite an input, or another output.

    Usable in ``checkParameterValues`` too. A GeoPackage that holds an input
    may be written to when the output's layer name is given and is another.

    Raises
    ------
    GreenBlueError
    """
    target = file_destination(algorithm, parameters, name, context, layer_name)
    if target is None:
        return
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.name() == name or value is None:
            continue
        if definition.isDestination():
            _check_other_output(algorithm, parameters, definition, context, target)
            continue
        if target.explicit and definition.name() in getattr(algorithm, "RENEWS", ()):
            continue
        for path, layer in _files_of(value, context):
            if same_file(path, target.path) and (
                not target.explicit or layer in ("", target.layer_name)
            ):
                raise GreenBlueError(
                    "The output {path} is also the input “{input}”. Choose another file, or for "
                    "a GeoPackage another layer name (“Save to GeoPackage…”).",
                    path=target.path,
                    input=definition.description(),
                )


def _check_other_output(algorithm, parameters, definition, context, target):
    value = parameters.get(definition.name())
    if definition.type() != "sink":
        path = _text(getattr(value, "sink", value), context)
        clash = bool(path) and same_file(path, target.path)
    else:
        other = file_destination(algorithm, parameters, definition.name(), context, "")
        clash = (
            other is not None
            and same_file(other.path, target.path)
            and (other.driver != "GPKG" or (other.explicit and other.id == target.id))
        )
    if clash:
        raise GreenBlueError(
            "Two outputs have the same destination {path}. Choose different ones.",
            path=target.path,
        )


def _text(value, context):
    if isinstance(value, QgsProperty):
        value, _found = value.valueAsString(context.expressionContext())
    return value if isinstance(value, str) else ""


def _files_of(value, context):
    """(path, layer name or "") of each file behind an input value."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value, _found = value.valueAsString(context.expressionContext())
    if isinstance(value, (list, tuple)):
        return [found for item in value for found in _files_of(item, context)]
    if isinstance(value, str):
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        value = value if layer is None else layer
    if isinstance(value, QgsMapLayer):
        value = value.source()
    if not isinstance(value, str):
        return []
    path, *options = value.split("|")
    # os.path, unlike pathlib, takes any text: the source of a memory layer is a long one.
    if not path or not os.path.exists(path):
        return []
    names = [o.partition("=")[2] for o in options if o.startswith("layername=")]
    return [(path, names[0] if names else _only_layer(path))]


def _only_layer(path):
    """Name of the layer that QGIS opens when no name is given."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        return ""
    layer = None if dataset is None else dataset.GetLayer(0)
    return "" if layer is None else layer.GetName()
