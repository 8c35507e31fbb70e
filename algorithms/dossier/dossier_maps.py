"""The plan's layers in their styles, and where the maps of a dossier look."""

import textwrap
from dataclasses import dataclass

import shapely
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.account.plan.tables import plan_layers
from ...core.dossier import constraints
from ...core.progress import silent, step
from ...core.schema.plan import STEP_LAYERS
from ...core.text import mark
from .. import presentation
from ..base import RESOURCES
from ..rejected_style import TITLE as REJECTED

# From the bottom of the map to its top.
ORDER = (
    "habitat_patches", "territory", "habitat_links", "infrastructure", "sections",
    "commitments_area", "commitments_line", "hedge_proposals", "crossing_footprints",
    "crossing_proposals", "commitments_point", "fragmentation_points", "constraint_hedges",
    "constraint_commitments",
)  # fmt: skip
_GROUND = ("habitat_patches", "territory", "infrastructure")
COMMITTED = ("commitments_area", "commitments_line", "commitments_point")
CONSTRAINED = ("constraint_hedges", "constraint_commitments")
THEMES = {
    "map:overview": tuple(
        n
        for n in ORDER
        if n not in ("sections", "crossing_footprints", "habitat_links", *CONSTRAINED)
    ),
    "map:proposals": (*_GROUND, "habitat_links", "hedge_proposals", "crossing_proposals"),
    "map:km": ("territory", "infrastructure", *COMMITTED),
    "map:constraints": (*_GROUND, *CONSTRAINED),
}
"""Layers of each map of the whole plan, by key of its figure."""

LEGEND_ORDER = (
    *CONSTRAINED,
    "fragmentation_points", "commitments_line", "commitments_point", "commitments_area",
    "crossing_proposals", "hedge_proposals", "habitat_patches", "infrastructure", "sections",
    "habitat_links", "territory", "crossing_footprints",
)  # fmt: skip
LEFT_OUT = ("crossing_footprints", "habitat_links", "hedge_proposals")
"""Layers that a map does without first, where its legend has no room; then the last explained."""
SITE_SCALE = 5000
SCALES = (1000, 1500, 2500, 5000, 7500, 10_000, 15_000, 25_000, 50_000, 100_000, 250_000)
MARGIN = 1.15
HIGHLIGHT_MM, LEGEND_CHARACTERS = 2.5, 36
"""How far around a place its mark runs, on paper; the longest line of a legend."""


@dataclass(frozen=True)
class View:
    """What one map shows: a marked geometry and the bounds of all that belongs to it.

    They stand in its middle, at this scale or the next that fits.
    """

    geometry: object
    bounds: tuple
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
    constraints : dict of str to list of (geometry, code)
        What is limited, by name of its layer.
    progress : callable
    """

    def __init__(self, path, crs, translate, translate_plan, constraints, progress=silent):
        self.project = QgsProject()
        self.project.setCrs(crs)
        self.project.setEllipsoid(crs.ellipsoidAcronym())
        self.crs, self.layers = crs, {}
        schemas = plan_layers()
        for number, name in enumerate(ORDER):
            step(progress, number / len(ORDER))
            if name in constraints:
                layer = constraint_layer(name, constraints[name], crs, translate)
            elif name in schemas:
                layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            else:
                continue
            if layer.isValid() and layer.featureCount() > 0:
                if name in schemas:
                    dress(layer, schemas[name], name, translate, translate_plan)
                self.layers[name] = self.project.addMapLayer(layer, False)
        self._mark = self.project.addMapLayer(_mark_layer(crs), False)

    def shown(self, theme):
        """Layers of a map, the topmost first as QGIS wants them; all those of a sheet for ""."""
        ground = self.layers.get("territory")
        if ground is not None:  # one name across the whole of a map says nothing
            ground.setLabelsEnabled(bool(theme) and ground.featureCount() > 1)
        wanted = THEMES.get(theme) or [n for n in self.layers if n not in CONSTRAINED]
        found = [layer for name, layer in reversed(self.layers.items()) if name in wanted]
        return found if theme else [self._mark, *found]

    def legend_layers(self, theme):
        """Layers that a legend may explain, those first that matter most."""
        shown = self.shown(theme)
        named = (self.layers[name] for name in LEGEND_ORDER if name in self.layers)
        return [layer for layer in named if layer in shown]

    def least_of(self, layers):
        """Which of some layers, in the order of the legend, a map does without first."""
        spare = (self.layers[name] for name in LEFT_OUT if name in self.layers)
        return next((layer for layer in spare if layer in layers), layers[-1])

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
    said = translate
    style = RESOURCES / "styles" / f"{STEP_LAYERS.get(name, name)}.qml"
    kept = layer.listStylesInDatabase()[0] > 0
    if kept and style.exists():
        texts = sorted({*labels_of(style), REJECTED})
        known = dict(zip(map(translate_plan, texts), map(translate, texts)))
        presentation.translate_legend(layer, lambda label: _in_lines(known.get(label, label)))
    elif style.exists():
        layer.loadNamedStyle(str(style))
        presentation.translate_legend(layer, lambda label: _in_lines(said(label)))
    layer.setName(_in_lines(translate(schema_layer.title)))


def _in_lines(label):
    """A label of the legend, in lines that fit beside the map."""
    return textwrap.fill(label, LEGEND_CHARACTERS)


def labels_of(style):
    """English labels of the legend classes in a style file."""
    document = QDomDocument()
    document.setContent(style.read_text(encoding="utf-8"))
    found = set()
    for tag in ("category", "range", "rule"):
        nodes = document.elementsByTagName(tag)
        found |= {nodes.at(i).toElement().attribute("label") for i in range(nodes.count())}
    return found


_CONSTRAINTS = {
    "constraint_hedges": (
        "LineString", mark("Constraints on proposed hedges"), constraints.HEDGES,
        {"free": ("#1b7837", "solid"), "distance": ("#2166ac", "dash"),
         "height": ("#b2182b", "dot")},
    ),
    "constraint_commitments": (
        "Point", mark("Constraints on commitments"), constraints.COMMITMENTS,
        {"passed": ("#1b7837", "circle"), "open": ("#f1a340", "triangle"),
         "no": ("#b2182b", "cross_fill")},
    ),
}  # fmt: skip
"""Form, title, names, and colour with dash or marker of each layer of constraints."""


def constraint_layer(name, items, crs, said):
    """Places and what limits them, told apart by form as well as colour."""
    form, title, names, looks = _CONSTRAINTS[name]
    layer = QgsVectorLayer(f"{form}?crs={crs.authid()}&field=code:string", "", "memory")
    layer.setCrs(crs)
    layer.setName(_in_lines(said(title)))
    features = []
    for geometry, code in items:  # one QGIS feature per place is made
        if geometry is None or geometry.is_empty:
            continue
        for part in (
            getattr(geometry, "geoms", (geometry,))
            if form == "LineString"
            else (geometry.representative_point(),)
        ):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(part.wkt))
            feature["code"] = code
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    categories = []
    for code, (colour, kind) in looks.items():
        symbol = (
            QgsLineSymbol.createSimple({"color": colour, "width": "0.9", "line_style": kind})
            if form == "LineString"
            else QgsMarkerSymbol.createSimple(
                {"name": kind, "color": colour, "size": "3.6", "outline_color": "#1f2a24"}
            )
        )
        categories.append(QgsRendererCategory(code, symbol, _in_lines(said(names[code]))))
    layer.setRenderer(QgsCategorizedSymbolRenderer("code", categories))
    return layer


def _mark_layer(crs):
    layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}", "mark", "memory")
    layer.setCrs(crs)
    layer.loadNamedStyle(str(RESOURCES / "dossier" / "mark.qml"))
    return layer


def round_scale(scale):
    """The next of the usual scales at which everything fits."""
    return next((s for s in SCALES if s >= scale), scale)


def views(material):
    """What the map of each sheet shows, by key of its figure: a site with its proposals."""
    found = {}
    sites, crossings = material.sites, material.table("crossing_proposals")
    crossing_sites = material.column(crossings, "site_id")
    for row in material.sheet_rows:
        name, place = sites["site_id"][row], sites.geometry[row]
        proposed = crossings.geometry[crossing_sites == name] if len(crossings) else []
        bounds = tuple(shapely.total_bounds([place, *proposed]))
        found[f"map:site:{name}"] = View(place, bounds, SITE_SCALE, True)
    rows = material.commitments
    for row in range(min(len(rows), material.max_sheets)):
        place = rows.geometry[row]
        found[f"map:commitment:{rows['uuid'][row]}"] = View(place, place.bounds, SITE_SCALE, True)
    return found
