"""How the layers of the demo's connectivity look: cuts, links and corridors."""

import sys

from demo_layout import text_format
from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

SHOWN = 25
"""Cuts on the map; the layer in the GeoPackage has them all."""
STUB_M = 450
"""How far a link is drawn on into the patches that it joins."""
WORKS, BROKEN = "#0d47a1", "#c2185b"


def style_cuts(layer, mended):
    """Discs with the number of the place that is mended; the next cuts pale and without one."""
    first = '"rank" = minimum("rank", "place", "place" IS NOT NULL)'
    shown = f'"place" IS NOT NULL OR "rank" <= {SHOWN}'
    if not layer.setSubsetString(shown):
        sys.exit(f"The layer {layer.name()} cannot be filtered by rank")
    dark = {"name": "circle", "color": "#8f0d1e", "outline_color": "white", "size": "5.2"}
    dot = {"name": "circle", "color": "#8f0d1e", "outline_color": "white", "size": "1.8"}
    pale = {"name": "circle", "color": "#ffd54f", "outline_color": "#7a5a00", "size": "2.6"}
    rules = (
        (f'"place" IS NOT NULL AND {first}', f"1–{mended}: mended", dark),
        (f'"place" IS NOT NULL AND NOT ({first})', "mended beside", dot),
        ('"place" IS NULL', "next worst", pale),
    )
    renderer = by_rules([(w, n, QgsMarkerSymbol.createSimple(s)) for w, n, s in rules])
    worst_last = QgsFeatureRequest.OrderByClause('"rank"', False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([worst_last]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    labels = QgsPalLayerSettings()
    labels.fieldName = f'CASE WHEN "place" IS NOT NULL AND {first} THEN "place" END'
    labels.isExpression = True
    labels.placement = QgsPalLayerSettings.Placement.OverPoint
    labels.displayAll = True
    text = text_format(7.5, bold=True)
    text.setColor(QColor("white"))
    labels.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)


def style_links(links, patches, reach):
    """The path, and on into both patches: one across a road is too short to see."""
    inside = f"point_on_surface(geometry(get_feature('{patches.id()}', 'patch_id', \"%s\")))"
    ends = (("from_id", "start_point($geometry)"), ("to_id", "end_point($geometry)"))
    stubs = [
        f"with_variable('s', make_line({end}, {inside % field}), make_line({end}, "
        f"line_interpolate_point(@s, min({STUB_M}, 0.8 * length(@s)))))"
        for field, end in ends
    ]
    line = f"collect_geometries({stubs[0]}, $geometry, {stubs[1]})"
    works, broken = f'"cost" <= {reach} AND ', f'"cost" > {reach} AND '
    fair = '"d_ec_pct" > 0.1 AND "d_ec_pct" <= 1'
    rules = (
        (works + '"d_pc" > 1', "In reach: value over 1 %", WORKS, 1.1, "solid"),
        (works + '"d_pc" > 0.1 AND "d_pc" <= 1', "In reach: 0.1 to 1 %", WORKS, 0.7, "solid"),
        (works + '"d_pc" <= 0.1', "In reach: less", WORKS, 0.25, "solid"),
        (broken + '"d_ec_pct" > 1', "Out of reach: gain over 1 %", BROKEN, 1.1, "dash"),
        (broken + fair, "Out of reach: 0.1 to 1 %", BROKEN, 0.7, "dash"),
        (broken + '"d_ec_pct" <= 0.1', "Out of reach: less", BROKEN, 0.25, "dash"),
    )
    symbols = []
    for where, label, colour, width, dash in rules:
        drawn = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": line})
        drawn.setSymbolType(QgsSymbol.SymbolType.Line)
        drawn.setSubSymbol(
            QgsLineSymbol.createSimple(
                {"color": colour, "width": str(width), "line_style": dash, "capstyle": "round"}
            )
        )
        symbol = QgsLineSymbol.createSimple({})
        if not symbol.changeSymbolLayer(0, drawn):
            sys.exit(f"The lines “{label}” cannot be drawn")
        symbols.append((where, label, symbol))
    links.setRenderer(by_rules(symbols))


def style_corridors(layer):
    """Even where they overlap, and paler than the links that lie on them."""
    simple = {"color": "#ffc266", "outline_style": "no"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(simple)))
    layer.setOpacity(0.75)


def by_rules(rules):
    root = QgsRuleBasedRenderer.Rule(None)
    for where, label, symbol in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, where, label))
    return QgsRuleBasedRenderer(root)
