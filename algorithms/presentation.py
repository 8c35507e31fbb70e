"""How an output layer presents itself: style, legend in the user's language, aliases, metadata."""

import re
import sqlite3
from contextlib import closing

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import provenance
from .base import RESOURCES
from .rejected_style import grey_rejected

# QGIS keeps no reference to a post-processor made in Python; the key is the destination.
_kept = {}


class Presented(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer that has just been opened after a run."""

    def __init__(self, schema_layer, run):
        super().__init__()
        self._schema_layer = schema_layer
        self._run = run

    def postProcessLayer(self, layer, _context, _feedback):
        dress(layer, self._schema_layer, self._run)
        layer.triggerRepaint()


def present(destination, schema_layer, run, context):
    """Have a layer that QGIS will open dressed; layers that it will not open are left alone."""
    if destination and context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        _kept[destination] = Presented(schema_layer, run)
        details.setPostProcessor(_kept[destination])
        details.name = _tr(schema_layer.title)
        details.forceName = True
        context.addLayerToLoadOnCompletion(destination, details)


def load(destination, schema_layer, run, context, output):
    """Have QGIS open a layer that is no sink of its own (one of several in a file), dressed."""
    details = QgsProcessingContext.LayerDetails(
        _tr(schema_layer.title), context.project(), output, QgsProcessingUtils.LayerHint.Vector
    )
    context.addLayerToLoadOnCompletion(destination, details)
    present(destination, schema_layer, run, context)


def finisher(schema_layer, run):
    """The ``finish`` of ``io.write.write_table``: style and metadata kept in the file itself."""

    def finish(path, layer_name):
        name = f"{path}|layername={layer_name}" if layer_name else path
        layer = QgsVectorLayer(name, layer_name or schema_layer.id, "ogr")
        if not layer.isValid():
            return
        dress(layer, schema_layer, run)
        if path.lower().endswith(".gpkg"):
            save_style(layer, layer_name)
            layer.saveDefaultMetadata()
            without_fonts(path, layer_name)

    return finish


def save_style(layer, name):
    """Keep the style in the GeoPackage; QGIS would ask in a window before it replaces one."""
    from .io.compat import save_in_database  # with shapely, which is loaded when one runs

    _, ids, names, _, _ = layer.listStylesInDatabase()
    for style_id, style_name in zip(ids, names):
        if style_name == name:
            layer.deleteStyleFromDatabase(style_id)
    save_in_database(layer, name, "GreenBlue")


def without_fonts(path, name):
    """Take the font out of a kept style: QGIS writes its own, and warns where that is missing."""
    with closing(sqlite3.connect(path)) as database, database:
        rows = database.execute(
            "SELECT id, styleQML FROM layer_styles WHERE f_table_name = ?", (name,)
        ).fetchall()
        plain = [(re.sub(' fontFamily="[^"]*"', "", qml), row) for row, qml in rows]
        database.executemany("UPDATE layer_styles SET styleQML = ? WHERE id = ?", plain)


def _tr(text):
    return QCoreApplication.translate("GreenBlue", text)


def dress(layer, schema_layer, run=None, translate=_tr):
    """Style, legend labels, field aliases and metadata of one output layer.

    ``translate`` brings texts into a language other than that of QGIS.
    """
    style = RESOURCES / "styles" / f"{schema_layer.id}.qml"
    if style.exists():
        layer.loadNamedStyle(str(style))
        translate_legend(layer, translate)
        grey_rejected(layer, translate)
    for field in schema_layer.fields:
        index = layer.fields().lookupField(field.name)
        if index >= 0:
            unit = f" [{field.unit}]" if field.unit else ""
            # A field that bears the name of its OpenStreetMap tag keeps it in every language.
            alias = field.alias if field.alias == field.name else translate(field.alias)
            layer.setFieldAlias(index, alias + unit)
    if run is not None:
        title = translate(schema_layer.title)
        abstract = provenance.abstract(run)
        layer.setMetadata(provenance.metadata(run, schema_layer.id, title, abstract))


def translate_legend(layer, translate):
    """Labels of legend classes are English in the style files; show them translated."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for i, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(i, translate(category.label()))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for i, band in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(i, translate(band.label()))
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(translate(rule.label()))
