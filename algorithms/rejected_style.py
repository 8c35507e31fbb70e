"""How proposals that were rejected are drawn: pale and grey, whatever they are."""

from qgis.core import QgsRuleBasedRenderer
from qgis.PyQt.QtGui import QColor

from ..core.text import mark

TITLE = mark("Rejected")
GREY, OPACITY = "#8c8c8c", 0.5
_REJECTED = "trim(coalesce(\"rejected\", '')) <> ''"


def grey_rejected(layer, translate):
    """Add a rule for rejected features to a layer that is drawn by rules and can reject any.

    Parameters
    ----------
    layer : QgsVectorLayer
        Left as it is where it has no field ``rejected`` or is not drawn by rules.
    translate : callable
        English name in the legend → name in the language of the layer.
    """
    renderer = layer.renderer()
    if layer.fields().lookupField("rejected") < 0 or not isinstance(renderer, QgsRuleBasedRenderer):
        return
    root = renderer.rootRule()
    for rule in root.children():
        if not rule.isElse():
            rule.setFilterExpression(f"({rule.filterExpression()}) AND NOT ({_REJECTED})")
    symbol = root.children()[0].symbol().clone()
    symbol.setColor(QColor(GREY))
    symbol.setOpacity(OPACITY)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=_REJECTED, label=translate(TITLE)))
    layer.setRenderer(renderer.clone())
