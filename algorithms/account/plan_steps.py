"""The layers of earlier steps that a plan takes up."""

from qgis.core import QgsProcessing

SOURCE = QgsProcessing.SourceType
STEPS = {
    "AXES": ("infrastructure", SOURCE.TypeVectorLine),
    "POINTS": ("fragmentation_points", SOURCE.TypeVectorPoint),
    "SECTIONS": ("sections", SOURCE.TypeVectorLine),
    "CROSSINGS": ("crossing_proposals", SOURCE.TypeVectorPoint),
    "FOOTPRINTS": ("crossing_footprints", SOURCE.TypeVectorLine),
    "HEDGES": ("hedge_proposals", SOURCE.TypeVectorLine),
    "PATCHES": ("habitat_patches", SOURCE.TypeVectorPolygon),
    "LINKS": ("habitat_links", SOURCE.TypeVectorLine),
}
"""Parameter → table of the plan that it fills, and what geometry it has."""
