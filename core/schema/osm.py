"""Fields of the layers made from OpenStreetMap."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

OSM_ID = _f("osm_id", "text", "", mark("OSM id"),
            mark("OpenStreetMap object: n (node), w (way) or r (relation) and its number."))  # fmt: skip
_CLASS = (
    _f("class", "text", "", mark("Class"), mark("Class by the rule table (osm_layers.csv).")),
    _f("class_nm", "text", "", mark("Class name"), mark("Name of the class.")),
)
_LENGTH = _f("length_m", "real", "m", mark("Length"), mark("Length on the ellipsoid."))
_AREA = _f("area_m2", "real", "m²", mark("Area"), mark("Area on the ellipsoid."))


def _tags(text):
    """Fields that hold an OpenStreetMap tag each, as text, just as it was mapped."""
    return tuple(
        _f(name, "text", "", name, mark("The OpenStreetMap tag of this name."))
        for name in text.split()
    )


ROADS = Layer("roads", mark("Roads"), "LineString", (
    OSM_ID, *_CLASS,
    *_tags("name ref int_ref highway junction lanes width oneway dual_carriageway surface maxspeed lit "
           "service tracktype access motor_vehicle bridge tunnel layer cutting embankment covered"),
    _LENGTH,
))  # fmt: skip
RAILWAYS = Layer("railways", mark("Railways"), "LineString", (
    OSM_ID, *_CLASS,
    *_tags("name ref railway usage service tracks gauge electrified highspeed maxspeed width "
           "bridge tunnel layer cutting embankment covered"),
    _LENGTH,
))  # fmt: skip
WATERWAYS = Layer("waterways", mark("Watercourses"), "LineString", (
    OSM_ID, *_CLASS,
    *_tags("name ref waterway cemt boat width intermittent service usage bridge tunnel layer "
           "cutting embankment covered"),
    _LENGTH,
))  # fmt: skip
CAR_PARKS = Layer("car_parks", mark("Car parks"), "MultiPolygon", (
    OSM_ID, *_CLASS,
    *_tags("name amenity parking capacity surface access lit layer covered"), _AREA,
))  # fmt: skip
HABITAT = Layer("habitat", mark("Habitat"), "MultiPolygon", (
    OSM_ID, *_CLASS,
    *_tags("name natural landuse leisure waterway leaf_type leaf_cycle wetland water"), _AREA,
))  # fmt: skip
LANDSCAPE_ELEMENTS = Layer("landscape_elements", mark("Hedges and tree rows"), "MultiLineString", (
    OSM_ID, *_CLASS, *_tags("name barrier natural height width leaf_type"), _LENGTH,
))  # fmt: skip
BARRIERS = Layer("barriers", mark("Fences, walls and weirs"), "MultiLineString", (
    OSM_ID, *_CLASS,
    *_tags("name barrier fence_type wall waterway man_made height material access layer"), _LENGTH,
))  # fmt: skip
PASSAGES = Layer("passages", mark("Passages"), "MultiLineString", (
    OSM_ID,
    _f("kind", "text", "", mark("Kind"), mark("Kind of passage by the rule table (osm_layers.csv).")),
    _f("kind_nm", "text", "", mark("Kind of passage"), mark("Name of that kind.")),
    _f("carries", "text", "", mark("Carries"), mark("Class and number or name of what runs on or through it.")),
    _f("crosses", "text", "", mark("Crosses"), mark("Class and number or name of what it passes over or under.")),
    _f("carry_cl", "text", "", mark("Carries (kinds)"), mark("road, railway, waterway: what runs on or through it.")),
    _f("cross_cl", "text", "", mark("Crosses (kinds)"), mark("road, railway, waterway: what it passes over or under.")),
    _f("cross_ids", "text", "", mark("Crosses (ids)"), mark("OpenStreetMap ids of what it passes over or under.")),
    *_tags("name ref man_made highway railway waterway bridge tunnel layer covered service tracktype access "
           "lanes tracks width height maxheight bridge_structure surface"),
    _LENGTH,
))  # fmt: skip
LAND_COVER = Layer("land_cover", mark("Land cover"), "MultiPolygon", (
    OSM_ID,
    _f("cover", "text", "", mark("Cover"), mark("Cover class of the resistance tables, by the rule table (osm_layers.csv).")),
    _f("cover_nm", "text", "", mark("Cover name"), mark("Name of the cover class.")),
    *_tags("name landuse natural leisure amenity waterway water wetland leaf_type crop"), _AREA,
))  # fmt: skip

OSM_LAYERS = (
    ROADS, RAILWAYS, WATERWAYS, CAR_PARKS, HABITAT, LANDSCAPE_ELEMENTS, BARRIERS, PASSAGES, LAND_COVER,
)  # fmt: skip
