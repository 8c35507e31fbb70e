"""Styles: kept in the GeoPackage, and applied when QGIS opens the layers after a run."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..base import RESOURCES

# QGIS does not keep a reference to a post-processor made in Python.
_kept = {}


class StyledLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer that has just been opened its style."""

    def __init__(self, layer_id):
        super().__init__()
        self._file = style_file(layer_id)

    def postProcessLayer(self, layer, _context, _feedback):
        if self._file.exists():
            layer.loadNamedStyle(str(self._file))
            layer.triggerRepaint()


def style_file(layer_id):
    return RESOURCES / "styles" / f"{layer_id}.qml"


def load_styled(destination, layer, title, context):
    """Have QGIS open a written layer when the algorithm has finished.

    Parameters
    ----------
    destination : str
        As results of algorithms give it, e.g. ``path|layername=roads``.
    layer : schema.Layer
    title : str
        Name in the layer tree, in the user's language.
    context : QgsProcessingContext
    """
    details = QgsProcessingContext.LayerDetails(
        title, context.project(), layer.id.upper(), QgsProcessingUtils.LayerHint.Vector
    )
    details.forceName = True
    _kept[destination] = StyledLayer(layer.id)
    details.setPostProcessor(_kept[destination])
    context.addLayerToLoadOnCompletion(destination, details)


def save_styles(path, layers):
    """Keep each layer's style in the GeoPackage as its default."""
    for layer in layers:
        file = style_file(layer.id)
        written = QgsVectorLayer(f"{path}|layername={layer.id}", layer.id, "ogr")
        if file.exists() and written.isValid():
            written.loadNamedStyle(str(file))
            written.saveStyleToDatabase(layer.id, "GreenBlue", True, "")
