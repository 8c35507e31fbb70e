"""What the legend of a map explains: the layers and classes that the map shows.

QGIS can filter a legend by its map. Up to 3.30 that writes the symbol of every feature as XML, and
took a third of the time of a dossier; only the keys of the classes are wanted here.
"""

from qgis.core import (
    QgsFeatureRequest,
    QgsLayerTreeModelLegendNode,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QFont

from ..io.compat import font_of_legend, text_of_legend

DPI = 96
SPACED = ("Subgroup", "Symbol", "SymbolLabel")
FITS = ((1.0, 1.0), (0.4, 1.0), (0.4, 0.86), (0.3, 0.75))
"""Parts that are left of the space between the lines and of the letters and signs, step by step,
until a legend that would be too long fits."""


def fill_legend(legend, item, layers):
    """Put layers into a legend, each with the classes that a map shows of it.

    Parameters
    ----------
    legend : QgsLayoutItemLegend
    item : QgsLayoutItemMap
        At its place and scale.
    layers : list of QgsVectorLayer
        In the order of the legend; those with nothing on the map are left out.
    """
    legend.setLinkedMap(item)
    legend.setLegendFilterByMapEnabled(False)
    model = legend.model()
    root = model.rootGroup()
    root.removeAllChildren()
    size = QSizeF(item.rect().width(), item.rect().height()) * (DPI / 25.4)
    context = QgsRenderContext.fromMapSettings(item.mapSettings(item.extent(), size, DPI, True))
    for layer in layers:
        seen, keys = _classes(layer, item.extent(), context)
        if not seen:
            continue
        node = root.addLayer(layer)
        rows = _rows(model.layerOriginalLegendNodes(node), keys)
        if rows is not None:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, rows)
            model.refreshLayerLegend(node)


def sizes(legend):
    """Sizes of a legend as its template has them.

    Returns
    -------
    dict
        By kind of line the space above it (mm) and its font; ``None``: height of the signs and
        the most of theirs (mm).
    """
    found = {None: (legend.symbolHeight(), legend.maximumSymbolSize())}
    for name in SPACED:
        style = _style(legend, name)
        found[name] = (style.margin(QgsLegendStyle.Side.Top), QFont(font_of_legend(style)))
    return found


def set_sizes(legend, found, space=1.0, letters=1.0):
    """Give a legend a part of the spaces, and of the letters and signs, that ``sizes`` told."""
    tall, most = found[None]
    legend.setSymbolHeight(tall * letters)
    # a sign larger than that is as large as the map has it
    legend.setMaximumSymbolSize(most if letters == 1.0 else tall * letters)
    for name in SPACED:
        above, font = found[name]
        style = _style(legend, name)
        style.setMargin(QgsLegendStyle.Side.Top, above * space)
        legend.setStyle(getattr(QgsLegendStyle.Style, name), style)
        smaller = QFont(font)
        smaller.setPointSizeF(font.pointSizeF() * letters)
        text_of_legend(legend, getattr(QgsLegendStyle.Style, name), smaller)


def _style(legend, name):
    return QgsLegendStyle(legend.style(getattr(QgsLegendStyle.Style, name)))


def _classes(layer, extent, context):
    """Whether a layer has anything in an extent, and the keys of the classes seen there."""
    renderer = layer.renderer().clone()
    request = QgsFeatureRequest(extent).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
    context.expressionContext().setFields(layer.fields())
    renderer.startRender(context, layer.fields())
    keys, seen = set(), False
    try:
        for feature in layer.getFeatures(request):  # QGIS tells the class of one at a time
            seen = True
            context.expressionContext().setFeature(feature)
            keys |= renderer.legendKeysForFeature(feature, context)
    finally:
        renderer.stopRender(context)
    return seen, keys


def _rows(nodes, keys):
    """Numbers of the nodes with these keys and of the groups above them; None for all."""
    node = QgsLayerTreeModelLegendNode
    above = {n.data(node.RuleKeyRole): n.data(node.ParentRuleKeyRole) for n in nodes}
    kept = set()
    for key in keys:
        while key in above and key not in kept:
            kept.add(key)
            key = above[key]
    rows = [place for place, n in enumerate(nodes) if n.data(node.RuleKeyRole) in kept]
    return rows if 0 < len(rows) < len(nodes) else None
