"""The plan's layers in their styles, and where the maps of a dossier look."""

from dataclasses import dataclass

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.account.plan.tables import plan_layers
from ...core.schema.plan import STEP_LAYERS
from .. import presentation
from ..base import RESOURCES

# From the bottom of the map to its top.
ORDER = (
    "habitat_patches", "territory", "habitat_links", "infrastructure", "sections",
    "commitments_area", "commitments_line", "hedge_proposals", "crossing_footprints",
    "crossing_proposals", "commitments_point", "fragmentation_points",
)  # fmt: skip
OVERVIEW_LEAVES_OUT = ("sections", "crossing_footprints", "habitat_links")
LEGEND_ORDER = (
    "fragmentation_points", "commitments_line", "commitments_point", "commitments_area",
    "crossing_proposals", "hedge_proposals", "habitat_patches", "infrastructure", "sections",
    "habitat_links", "territory", "crossing_footprints",
)  # fmt: skip
SITE_SCALE = 5000
SCALES = (1000, 1500, 2500, 5000, 7500, 10_000, 15_000, 25_000, 50_000, 100_000, 250_000)
MARGIN = 1.15
HIGHLIGHT_MM = 2.5
"""How far around a place its mark runs, on paper."""


@dataclass(frozen=True)
class View:
    """What one map shows: a geometry in its middle, at this scale or the next that fits."""

    geometry: object
    least_scale: float
    highlight: bool


class Maps:
    """The layers of a plan, opened from a copy of it, in one language.

    Parameters
    ----------
    path : Path
        A copy of the plan that nobody else writes to.
    crs : QgsCoordinateReferenceSystem
    translate, translate_plan : callable
        English to the language of the dossier, and to that of the plan's own styles.
    """

    def __init__(self, path, crs, translate, translate_plan):
        self.project = QgsProject()
        self.project.setCrs(crs)
        self.project.setEllipsoid(crs.ellipsoidAcronym())
        self.crs, self.layers = crs, {}
        schemas = plan_layers()
        for name in ORDER:
            layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            if layer.isValid() and layer.featureCount() > 0:
                dress(layer, schemas[name], name, translate, translate_plan)
                self.layers[name] = self.project.addMapLayer(layer, False)
        self._mark = self.project.addMapLayer(_mark_layer(crs), False)

    def shown(self, overview):
        """Layers of a map, the topmost first as QGIS wants them."""
        names = [n for n in self.layers if not (overview and n in OVERVIEW_LEAVES_OUT)]
        found = [self.layers[n] for n in reversed(names)]
        return found if overview else [self._mark, *found]

    def legend_layers(self, overview):
        """Layers that the legend explains, those first that matter most."""
        shown = self.shown(overview)
        named = (self.layers[name] for name in LEGEND_ORDER if name in self.layers)
        return [layer for layer in named if layer in shown]

    def highlight(self, view, scale):
        """Draw the mark around a place."""
        provider = self._mark.dataProvider()
        provider.truncate()
        if view.highlight:
            feature = QgsFeature()
            around = QgsGeometry.fromWkt(view.geometry.wkt)
            feature.setGeometry(around.buffer(HIGHLIGHT_MM / 1000 * scale, 12))
            provider.addFeatures([feature])
        self._mark.updateExtents()

    def whole(self):
        """Extent of the territory, or of all layers."""
        extent = QgsRectangle()
        first = [self.layers["territory"]] if "territory" in self.layers else []
        for layer in first or self.layers.values():
            extent.combineExtentWith(layer.extent())
        return extent


def dress(layer, schema_layer, name, translate, translate_plan):
    """The style that the plan keeps, its legend in the language of the dossier; else ours."""
    style = RESOURCES / "styles" / f"{STEP_LAYERS.get(name, name)}.qml"
    kept = layer.listStylesInDatabase()[0] > 0
    if kept and style.exists():
        texts = sorted(labels_of(style))
        known = dict(zip(map(translate_plan, texts), map(translate, texts)))
        presentation.translate_legend(layer, lambda label: known.get(label, label))
    elif style.exists():
        layer.loadNamedStyle(str(style))
        presentation.translate_legend(layer, translate)
    layer.setName(translate(schema_layer.title))


def labels_of(style):
    """English labels of the legend classes in a style file."""
    document = QDomDocument()
    document.setContent(style.read_text(encoding="utf-8"))
    found = set()
    for tag in ("category", "range", "rule"):
        nodes = document.elementsByTagName(tag)
        found |= {nodes.at(i).toElement().attribute("label") for i in range(nodes.count())}
    return found


def _mark_layer(crs):
    layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}", "mark", "memory")
    layer.setCrs(crs)
    layer.loadNamedStyle(str(RESOURCES / "dossier" / "mark.qml"))
    return layer


def round_scale(scale):
    """The next of the usual scales at which everything fits."""
    return next((s for s in SCALES if s >= scale), scale)


def views(material):
    """What the map of each sheet shows, by key of the figure."""
    found = {}
    sites = material.sites
    for row in material.sheet_rows:
        found[f"map:site:{sites['site_id'][row]}"] = View(sites.geometry[row], SITE_SCALE, True)
    rows = material.commitments
    for row in range(min(len(rows), material.max_sheets)):
        found[f"map:commitment:{rows['uuid'][row]}"] = View(rows.geometry[row], SITE_SCALE, True)
    return found
