"""Make a QGIS project and a printed map of the demo's layers (with QGIS's Python).

Usage: python tools/demo_map.py layers.gpkg --place NAME --credit TEXT

The project and the picture lie beside the GeoPackage, under its name.
"""

import argparse
import re
import sys
import zipfile
from pathlib import Path

from demo_layout import TITLE, make_layout
from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

# Groups from top to bottom; layers as their title in the legend.
GROUPS = {
    "Where the network is cut": ("fragmentation_points", "fragmentation_sections"),
    "Infrastructure": ("passages", "barriers", "railways", "roads", "car_parks"),
    "Green-blue network": ("waterways", "landscape_elements", "habitat"),
    "Surroundings": ("land_cover",),
}
TITLES = {
    "fragmentation_points": "Fragmentation points",
    "fragmentation_sections": "Fragmentation sections",
    "passages": "Passages",
    "barriers": "Fences, walls and weirs",
    "railways": "Railways",
    "roads": "Roads",
    "car_parks": "Car parks",
    "waterways": "Watercourses",
    "landscape_elements": "Hedges and tree rows",
    "habitat": "Habitat",
    "land_cover": "Land cover",
}
FOR_ANIMALS = (
    "wildlife_overpass", "wildlife_tunnel", "wildlife_crossing", "viaduct", "fish_pass",
    "animal_ramp",
)  # fmt: skip
OPEN = ("fragmentation_points",)
DPI = 150


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--place", required=True)
    parser.add_argument("--credit", required=True)
    options = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    try:
        make(options.package.resolve(), options.place, options.credit)
    finally:
        QgsProject.instance().clear()
        application.exitQgis()


def make(package, place, credit):
    """Write ``package``'s project and picture."""
    project = QgsProject.instance()
    project.setTitle(f"{TITLE}: {place}")
    layers = add_layers(project, package, credit)
    cuts = layers["fragmentation_points"]
    project.setCrs(cuts.crs())
    project.setEllipsoid(cuts.crs().ellipsoidAcronym())
    extent = extent_of(layers)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, cuts.crs()))
    write_credit(project, credit)
    layout = make_layout(project, layers, extent, place, credit)
    # A canvas writes itself into the project, so that QGIS opens it here.
    canvas = QgsMapCanvas()
    canvas.setObjectName("theMapCanvas")
    canvas.setDestinationCrs(project.crs())
    canvas.setExtent(extent)
    if not project.write(str(package.with_suffix(".qgz"))):
        sys.exit(f"The project could not be written: {project.error()}")
    without_fonts(package.with_suffix(".qgz"))
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    picture = package.with_suffix(".png")
    result = QgsLayoutExporter(layout).exportToImage(str(picture), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        sys.exit(f"The picture {picture} could not be written")


def without_fonts(path):
    """Labels take QGIS's own font: one by name, missing elsewhere, would give a warning."""
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            if name.endswith(".qgs"):
                content = re.sub(rb' fontFamily="[^"]*"', b"", content)
            archive.writestr(name, content)


def add_layers(project, package, credit):
    """Add the layers that hold something, in groups; each has its style from the GeoPackage."""
    layers = {}
    for group_name, names in GROUPS.items():
        group = project.layerTreeRoot().addGroup(group_name)
        for name in names:
            layer = QgsVectorLayer(f"{package}|layername={name}", TITLES[name], "ogr")
            if not layer.isValid():
                sys.exit(f"The layer {name} in {package} cannot be opened")
            if layer.featureCount() == 0:
                continue
            metadata = layer.metadata()
            metadata.setRights([credit])
            layer.setMetadata(metadata)
            if project.addMapLayer(layer, False) is None:
                sys.exit(f"The layer {name} could not be added to the project")
            group.addLayer(layer).setExpanded(name in OPEN)
            layers[name] = layer
    calm(project, layers)
    return layers


def calm(project, layers):
    """Leave the eye to the cuts: pale surroundings, only passages that animals use, no fences."""
    if "land_cover" in layers:
        layers["land_cover"].setOpacity(0.45)
    if "barriers" in layers:
        project.layerTreeRoot().findLayer(layers["barriers"]).setItemVisibilityChecked(False)
    if "passages" in layers:
        renderer = layers["passages"].renderer()
        for number, category in enumerate(renderer.categories()):
            renderer.updateCategoryRenderState(number, category.value() in FOR_ANIMALS)


def extent_of(layers):
    """The cuts with a margin: objects at the edge of an extract reach far out of it."""
    extent = QgsRectangle(layers["fragmentation_points"].extent())
    extent.combineExtentWith(layers["fragmentation_sections"].extent())
    return extent.buffered(0.03 * max(extent.width(), extent.height()))


def write_credit(project, credit):
    """The credit stands on the map in the window, as a decoration, and in the properties."""
    project.writeEntry("CopyrightLabel", "/Enabled", True)
    project.writeEntry("CopyrightLabel", "/Label", credit)
    project.writeEntry("CopyrightLabel", "/Placement", 3)
    metadata = project.metadata()
    metadata.setAbstract(credit)
    project.setMetadata(metadata)


if __name__ == "__main__":
    main()
