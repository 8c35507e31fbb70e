"""How an output raster presents itself: style, legend in the user's language, metadata."""

from qgis.core import (
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import provenance
from .base import RESOURCES

# QGIS keeps no reference to a post-processor made in Python; the key is the destination.
_kept = {}


class PresentedRaster(QgsProcessingLayerPostProcessorInterface):
    """Dresses a raster that has just been opened after a run."""

    def __init__(self, style, title, run):
        super().__init__()
        self._style, self._title, self._run = style, title, run

    def postProcessLayer(self, layer, _context, _feedback):
        dress(layer, self._style, self._title, self._run)
        layer.triggerRepaint()


def present(destination, style, title, run, context):
    """Have a raster that QGIS will open dressed; one that it will not open is left alone."""
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        _kept[destination] = PresentedRaster(style, title, run)
        details.setPostProcessor(_kept[destination])
        context.addLayerToLoadOnCompletion(destination, details)


def finisher(style, title, run):
    """The ``finish`` of ``io.raster.write_raster``: style and metadata in files beside it."""

    def finish(path):
        from .io.compat import save_beside  # with shapely, which is loaded when one runs

        layer = QgsRasterLayer(path, style)
        if layer.isValid():
            dress(layer, style, title, run)
            save_beside(layer)
            layer.saveDefaultMetadata()

    return finish


def dress(layer, style, title, run):
    """Style, legend labels and metadata of one raster."""
    layer.loadNamedStyle(str(RESOURCES / "styles" / f"{style}.qml"))
    renderer = layer.renderer()
    if isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        function = renderer.shader().rasterShaderFunction()
        items = function.colorRampItemList()
        for item in items:
            item.label = QCoreApplication.translate("GreenBlue", item.label)
        function.setColorRampItemList(items)
    layer.setMetadata(provenance.metadata(run, style, title, provenance.abstract(run)))
