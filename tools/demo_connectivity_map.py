"""Make the project and the printed map of the demo's connectivity (with QGIS's Python).

Usage: python tools/demo_connectivity_map.py connectivity.gpkg layers.gpkg facts.json picture.png

The facts: place, credit, and for each guild its name, reach and measures before and after. The
project lies beside the first GeoPackage, under its name.
"""

import json
import sys
from html import escape
from pathlib import Path

from demo_connectivity_styles import style_corridors, style_cuts, style_links
from demo_layout import (
    HEADINGS,
    INK,
    LEFT,
    MM,
    add_legend,
    add_text,
    filling,
    place_item,
    text_format,
)
from demo_map import DPI, without_fonts, write_credit
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

TITLE = "What mending the worst cuts would win"
BACKGROUND = {"railways": "Railways", "roads": "Roads", "land_cover": "Land cover"}
MAP_Y, MAP_WIDTH, MAP_HEIGHT, GAP = 29, 138, 126, 5
BOTTOM = MAP_Y + MAP_HEIGHT + 4


def main():
    result, package, facts, picture = map(Path, sys.argv[1:])
    application = QgsApplication([], True)
    application.initQgis()
    try:
        make(result.resolve(), package.resolve(), json.loads(facts.read_text("utf-8")), picture)
    finally:
        QgsProject.instance().clear()
        application.exitQgis()


def make(result, package, facts, picture):
    project = QgsProject.instance()
    project.setTitle(f"{TITLE}: {facts['place']}")
    layers = add_layers(project, result, package, facts)
    crs = layers["cuts"].crs()
    project.setCrs(crs)
    project.setEllipsoid(crs.ellipsoidAcronym())
    write_credit(project, facts["credit"])
    extent = extent_of(layers, facts["guilds"])
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, crs))
    layout = make_layout(project, layers, extent, facts)
    canvas = QgsMapCanvas()  # writes itself into the project, so that QGIS opens it here
    canvas.setObjectName("theMapCanvas")
    canvas.setDestinationCrs(crs)
    canvas.setExtent(extent)
    path = result.with_suffix(".qgz")
    if not project.write(str(path)):
        sys.exit(f"The project could not be written: {project.error()}")
    without_fonts(path)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    done = QgsLayoutExporter(layout).exportToImage(str(picture), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        sys.exit(f"The picture {picture} could not be written")


def add_layers(project, result, package, facts):
    """The layers by name; those of each guild in a group of its own."""
    root = project.layerTreeRoot()
    layers = {}

    def add(group, key, path, table, title):
        layer = QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
        if not layer.isValid():
            sys.exit(f"The layer {table} in {path} cannot be opened")
        metadata = layer.metadata()
        metadata.setRights([facts["credit"]])
        layer.setMetadata(metadata)
        if project.addMapLayer(layer, False) is None:
            sys.exit(f"The layer {table} cannot be added to the project")
        group.addLayer(layer).setExpanded(False)
        layers[key] = layer
        return layer

    cuts = add(
        root.addGroup("Where corridors are cut"), "cuts", result, "fragmentation_points",
        "Worst cuts",
    )  # fmt: skip
    style_cuts(cuts, facts["mended"])
    for number, (guild, measures) in enumerate(facts["guilds"].items()):
        name = measures["name"]
        group = root.addGroup(name[:1].upper() + name[1:])
        group.setItemVisibilityChecked(number == 0)
        group.setExpanded(number == 0)
        links = add(group, f"links_{guild}", result, f"links_{guild}", f"Links of {name}")
        corridors = add(
            group, f"corridors_{guild}", result, f"corridors_{guild}", f"Corridors of {name}"
        )
        patches = add(group, f"patches_{guild}", result, f"patches_{guild}", f"Patches of {name}")
        style_links(links, patches, measures["reach"])
        style_corridors(corridors)
        patches.setOpacity(0.6)
    group = root.addGroup("Surroundings")
    for name, title in BACKGROUND.items():
        add(group, name, package, name, title).setOpacity(0.45)
    layers["roads"].setLabelsEnabled(False)
    return layers


def extent_of(layers, guilds):
    """Links and cuts with a margin; a large patch reaches far beyond them."""
    extent = QgsRectangle(layers["cuts"].extent())
    for guild in guilds:
        extent.combineExtentWith(layers[f"links_{guild}"].extent())
    return extent.buffered(0.06 * max(extent.width(), extent.height()))


def make_layout(project, layers, extent, facts):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Connectivity")
    project.layoutManager().addLayout(layout)
    guilds = facts["guilds"]
    add_text(layout, TITLE, (LEFT, 6, 283, 9), 17, bold=True)
    add_text(layout, f"{facts['place']}. {summary(facts)}", (LEFT, 15.5, 283, 7), 9.5)
    frames = []
    for number, (guild, measures) in enumerate(guilds.items()):
        x = LEFT + number * (MAP_WIDTH + GAP)
        heading = measures["name"][:1].upper() + measures["name"][1:]
        add_text(layout, heading, (x, MAP_Y - 6, MAP_WIDTH, 5), 10.5, bold=True)
        shown = ["cuts", f"links_{guild}", f"corridors_{guild}", f"patches_{guild}", *BACKGROUND]
        frames.append(add_map(layout, extent, x, [layers[name] for name in shown]))
    guild = list(guilds)[-1]
    HEADINGS.update({
        "cuts": "Worst places", f"links_{guild}": "Links, patch to patch",
        f"patches_{guild}": "Patches, by value", f"corridors_{guild}": "Corridors",
    })  # fmt: skip
    legends = [
        add_legend(layout, frames[-1], layers, names)
        for names in ([f"patches_{guild}"], [f"links_{guild}"], ["cuts", f"corridors_{guild}"])
    ]
    for legend in legends[:2]:  # one legend for both maps
        legend.setLegendFilterByMapEnabled(False)
    place_legends(layout, frames, legends)
    add_text(layout, gain_table(guilds), (170, BOTTOM, 119, 22), 7, html=True)
    add_text(layout, worst_table(layers["cuts"], facts["mended"]), (170, BOTTOM + 20, 80, 24), 7,
             html=True)  # fmt: skip
    add_scale(layout, frames[0])
    add_text(layout, facts["credit"], (LEFT, 202, 120, 5), 7)
    made = f"GreenBlue, QGIS {Qgis.QGIS_VERSION.split('-')[0]}, {project.crs().authid()}"
    add_text(layout, made, (189, 202, 100, 5), 7, right=True)
    return layout


def summary(facts):
    gains = " and ".join(f"{gain(m):+.1f} % for {m['name']}" for m in facts["guilds"].values())
    return f"Crossings at the {facts['mended']} worst places: connected habitat {gains}."


def gain(measures):
    return 100 * (measures["after"]["EC"] / measures["before"]["EC"] - 1)


def add_map(layout, extent, x, layers):
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    place_item(item, x, MAP_Y, MAP_WIDTH, MAP_HEIGHT)
    item.setCrs(layout.project().crs())
    item.setExtent(filling(extent, MAP_WIDTH / MAP_HEIGHT))
    item.setScale(-(-item.scale() // 1000) * 1000)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#8a8a8a"))
    item.setBackgroundColor(QColor("#fbfaf6"))
    return item


def place_legends(layout, frames, legends):
    """Side by side below the maps; a legend knows its size only once it has been drawn."""
    for frame in frames:
        frame.setVisibility(False)
    QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 40)
    for frame in frames:
        frame.setVisibility(True)
    x = LEFT
    for legend in legends:
        legend.adjustBoxSize()
        legend.attemptMove(QgsLayoutPoint(x, BOTTOM, MM))
        x += legend.rect().width() + 4


def gain_table(guilds):
    head = "".join(
        f"<th align='right'>{text}</th>"
        for text in ("patches", "links", "in reach", "mended", "EC ha", "mended", "gain")
    )
    rows = "".join(
        f"<tr><td>{escape(m['name'])}</td>"
        + "".join(f"<td align='right'>{value}</td>" for value in cells(m))
        + "</tr>"
        for m in guilds.values()
    )
    return page(
        "Equivalent connectivity: the one patch that is worth as much",
        f"<tr><th></th>{head}</tr>{rows}",
    )


def cells(m):
    before, after = m["before"], m["after"]
    return (
        before["PATCH_COUNT"], before["LINK_COUNT"], before["IN_REACH"], after["IN_REACH"],
        f"{before['EC']:,.0f}".replace(",", " "), f"{after['EC']:,.0f}".replace(",", " "),
        f"{gain(m):+.1f} %",
    )  # fmt: skip


def worst_table(cuts, count):
    rows = ""
    mended = sorted(cuts.getFeatures('"place" IS NOT NULL'), key=lambda s: (s["place"], s["rank"]))
    for number in range(1, count + 1):
        first, *more = [site for site in mended if site["place"] == number] or [None]
        if first is None:
            break
        name = first["name"] or first["barrier_nm"] or first["kind"]
        short = name if len(name) <= 40 else name[:39] + "…"
        beside = f" (+ {len(more)})" if more else ""
        rows += f"<tr><td align='right'><b>{number}</b></td><td>{escape(short)}{beside}</td></tr>"
    return page("The places, and how many cuts beside them", rows)


def page(heading, rows):
    return (
        f"<div style='font-family: sans-serif; color: {INK.name()}'>"
        f"<p style='font-size: 9pt; margin: 0'><b>{heading}</b></p>"
        f"<table style='font-size: 7pt' cellpadding='1' width='100%'>{rows}</table></div>"
    )


def add_scale(layout, frame):
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(frame)
    bar.setStyle("Single Box")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(0.5 if frame.scale() < 50_000 else 1)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(2)
    bar.setTextFormat(text_format(7))
    bar.setBoxContentSpace(0)
    bar.attemptMove(QgsLayoutPoint(244, 186, MM))
    add_text(layout, f"1 : {frame.scale():,.0f}".replace(",", " "), (244, 196, 37, 5), 7)


if __name__ == "__main__":
    main()
