"""Every output layer of GreenBlue: its fields with type, unit and meaning.

Sinks, aliases in the styles, help and ``docs/algorithms.md`` all follow from
this one table. Ids and field names are public interface.
"""

from dataclasses import dataclass

from .text import mark


@dataclass(frozen=True)
class Field:
    """One field: ``kind`` is text, int, real, bool or date; ``unit`` may be empty."""

    name: str
    kind: str
    unit: str
    alias: str
    meaning: str


@dataclass(frozen=True)
class Layer:
    """One output layer; ``geometry`` is a QGIS geometry type name or "None"."""

    id: str
    title: str
    geometry: str
    fields: tuple

    def names(self):
        return [f.name for f in self.fields]


def _f(name, kind, unit, alias, meaning):
    return Field(name, kind, unit, alias, meaning)


SITE_ID = _f(
    "site_id", "text", "", mark("Site"),
    mark("Identifier of the site, the same in points and sections; 1 is the worst site."),
)  # fmt: skip

_SITE_FIELDS = (
    SITE_ID,
    _f("rank", "int", "", mark("Rank"), mark("Place in the ranking by score; 1 is the worst.")),
    _f("class", "text", "", mark("Severity class"),
       mark("very_high (score from 70), high (50–70), normal (30–50) or low (below 30).")),
    _f("score", "real", "", mark("Score"),
       mark("Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.")),
    _f("score_max", "real", "", mark("Highest group score"),
       mark("The score of the species group that suffers most.")),
    _f("name", "text", "", mark("Infrastructure"), mark("Number or name of the infrastructure.")),
    _f("kind", "text", "", mark("Kind"),
       mark("road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.")),
    _f("barrier", "text", "", mark("Barrier class"),
       mark("Code of the barrier class in the barrier table (R1 … P1).")),
    _f("barrier_nm", "text", "", mark("Barrier"), mark("Name of the barrier class.")),
    _f("width_m", "real", "m", mark("Width"),
       mark("Width of the bundle across its axis, from outer edge to outer edge.")),
    _f("lanes", "real", "", mark("Lanes or tracks"),
       mark("Lanes (roads) or tracks (railways) of the whole bundle.")),
    _f("traffic", "real", "1/day", mark("Traffic"),
       mark("Vehicles or trains per day, summed over the carriageways or tracks.")),
    _f("aadt_src", "text", "", mark("Traffic source"),
       mark("Where the traffic figure comes from: count, model or class_default.")),
    _f("fence", "bool", "", mark("Fence"), mark("A fence runs along the infrastructure here.")),
    _f("wall", "bool", "", mark("Noise barrier or wall"), mark("A wall or noise barrier runs along it.")),
    _f("median", "bool", "", mark("Guard rail or median"),
       mark("A concrete median or guard rail runs along it.")),
    _f("lit", "bool", "", mark("Lit"), mark("The infrastructure is lit at night.")),
    _f("grade", "text", "", mark("Level"),
       mark("at_grade, over (the infrastructure is on a bridge) or under.")),
    _f("pass_id", "text", "", mark("Nearest passage"),
       mark("Feature id of the existing passage that lowers the barrier most.")),
    _f("pass_kind", "text", "", mark("Kind of passage"), mark("Kind of that passage.")),
    _f("pass_m", "real", "m", mark("Distance to passage"), mark("Distance to that passage along straight line.")),
    _f("b_tl", "real", "", mark("Barrier, large terrestrial"),
       mark("Remaining barrier effect 0–1 for large terrestrial animals.")),
    _f("b_ts", "real", "", mark("Barrier, small terrestrial"),
       mark("Remaining barrier effect 0–1 for small terrestrial animals.")),
    _f("b_f", "real", "", mark("Barrier, fliers"), mark("Remaining barrier effect 0–1 for fliers.")),
    _f("b_a", "real", "", mark("Barrier, aquatic"),
       mark("Remaining barrier effect 0–1 for aquatic animals.")),
    _f("s_tl", "real", "", mark("Score, large terrestrial"), mark("Score 0–100 for large terrestrial animals.")),
    _f("s_ts", "real", "", mark("Score, small terrestrial"), mark("Score 0–100 for small terrestrial animals.")),
    _f("s_f", "real", "", mark("Score, fliers"), mark("Score 0–100 for fliers.")),
    _f("s_a", "real", "", mark("Score, aquatic"), mark("Score 0–100 for aquatic animals.")),
    _f("importance", "real", "", mark("Corridor importance"),
       mark("Importance 0–1 of the most important corridor that is cut.")),
    _f("corridors", "text", "", mark("Corridors cut"),
       mark("Feature ids of the corridors that the site cuts.")),
    _f("length_m", "real", "m", mark("Length of the section"),
       mark("Length of the axis inside the network, on the ellipsoid.")),
    _f("parent_id", "text", "", mark("Combined site"),
       mark("For a part of a combined site: the identifier of that site.")),
    _f("children", "text", "", mark("Parts"), mark("For a combined site: the identifiers of its parts.")),
    _f("reason", "text", "", mark("Reason"), mark("Why the site is rated so, in one sentence.")),
)  # fmt: skip

FRAGMENTATION_POINTS = Layer(
    "fragmentation_points", mark("Fragmentation points"), "Point", _SITE_FIELDS
)
FRAGMENTATION_SECTIONS = Layer(
    "fragmentation_sections", mark("Fragmentation sections"), "MultiLineString", _SITE_FIELDS
)

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

_MESH_FIELDS = (
    _f("unit_id", "text", "", mark("Unit"), mark("Feature id of the reporting unit; all = all units together.")),
    _f("unit_nm", "text", "", mark("Name"), mark("Name of the reporting unit.")),
    _f("state", "text", "", mark("State"), mark("Name of the habitat layer that was measured.")),
    _f("year", "int", "", mark("Year"), mark("Year of that layer, where years were given.")),
    _f("area_ha", "real", "ha", mark("Area"), mark("Area of the unit; on rasters of its cells with data.")),
    _f("habitat_ha", "real", "ha", mark("Habitat"), mark("Habitat inside the unit, barriers taken off.")),
    _f("patches", "int", "", mark("Patches"), mark("Connected areas of habitat inside the unit.")),
    _f("cut_ha", "real", "ha", mark("Effective mesh size (CUT)"),
       mark("Effective mesh size, patches cut at the border of the unit.")),
    _f("divi", "real", "", mark("Degree of division"),
       mark("Probability 0–1 that two random points of the unit are not connected (CUT).")),
    _f("split", "real", "", mark("Splitting index"),
       mark("Number of equal patches with the same division (CUT); empty without habitat.")),
    _f("seff", "real", "1/1000 km²", mark("Mesh density (CUT)"),
       mark("Meshes per 1 000 km²; empty without habitat.")),
    _f("cbc_ha", "real", "ha", mark("Effective mesh size (CBC)"),
       mark("Effective mesh size with the whole patch also beyond the border of the unit.")),
    _f("seff_cbc", "real", "1/1000 km²", mark("Mesh density (CBC)"),
       mark("Meshes per 1 000 km² by CBC; empty without habitat.")),
)  # fmt: skip
MESH_UNITS = Layer("mesh_units", mark("Effective mesh size"), "MultiPolygon", _MESH_FIELDS)
MESH_TOTAL = Layer("mesh_total", mark("Effective mesh size, all units"), "None", _MESH_FIELDS)

_COMPONENT = _f("component", "int", "", mark("Component"),
                mark("Number of the connected part of the network; 1 is the largest."))  # fmt: skip
_DPC = _f("d_pc", "real", "%", mark("dPC"),
          mark("Part of PC that is lost when this is taken away."))  # fmt: skip
_DIIC = _f("d_iic", "real", "%", mark("dIIC"),
           mark("Part of IIC that is lost when this is taken away."))  # fmt: skip
_BC = _f("bc", "real", "", mark("Betweenness"),
         mark("Pairs of patches whose shortest path runs through it; equal paths share a pair."))  # fmt: skip
_BC_FLUX = _f("bc_flux", "real", "", mark("Weighted betweenness"),
              mark("The same, each pair counted by the product of the attributes and the probability."))  # fmt: skip
_CONNECTIVITY_FIELDS = (
    _f("patch_id", "text", "", mark("Patch"), mark("Identifier of the patch.")),
    _f("attr", "real", "", mark("Attribute"),
       mark("What the patch counts for: area in ha, or the chosen field, times the quality.")),
    _COMPONENT, _DPC,
    _f("d_intra", "real", "%", mark("dPC intra"), mark("Part of dPC that is the habitat of the patch itself.")),
    _f("d_flux", "real", "%", mark("dPC flux"), mark("Part of dPC that is moves to and from the patch.")),
    _f("d_conn", "real", "%", mark("dPC connector"),
       mark("Part of dPC that is moves between other patches by way of this one.")),
    _DIIC, _BC,
    _f("bc_norm", "real", "", mark("Betweenness, normalised"),
       mark("Betweenness as a part 0–1 of all pairs of other patches.")),
    _BC_FLUX,
)  # fmt: skip
CONNECTIVITY_PATCHES = Layer(
    "connectivity_patches", mark("Value of patches"), "MultiPolygon", _CONNECTIVITY_FIELDS
)
CONNECTIVITY_POINTS = Layer(
    "connectivity_points", mark("Value of patches"), "MultiPoint", _CONNECTIVITY_FIELDS
)
CONNECTIVITY_LINKS = Layer("connectivity_links", mark("Value of links"), "MultiLineString", (
    _f("link_id", "text", "", mark("Link"), mark("Identifier of the link.")),
    _f("from_id", "text", "", mark("From patch"), mark("Identifier of the patch at one end.")),
    _f("to_id", "text", "", mark("To patch"), mark("Identifier of the patch at the other end.")),
    _f("cost", "real", "", mark("Cost"), mark("Cost or length of the link, in effective metres.")),
    _COMPONENT, _DPC, _DIIC,
    _f("ec_impr", "real", "", mark("EC when improved"),
       mark("Equivalent connectivity with this link at the improved cost.")),
    _f("d_ec_pct", "real", "%", mark("Gain of EC when improved"),
       mark("Change of equivalent connectivity with this link at the improved cost.")),
    _BC, _BC_FLUX,
))  # fmt: skip
CONNECTIVITY_COMPONENTS = Layer("connectivity_components", mark("Components"), "None", (
    _COMPONENT,
    _f("patches", "int", "", mark("Patches"), mark("Number of patches.")),
    _f("attr", "real", "", mark("Attribute"), mark("Sum of the attributes of the patches.")),
    _f("ec", "real", "", mark("EC"), mark("Equivalent connectivity of this part alone, in the unit of the attribute.")),
    _f("pc_pct", "real", "%", mark("Share of PC"), mark("Share of the component in PC.")),
))  # fmt: skip
CONNECTIVITY_CHANGES = Layer("connectivity_changes", mark("What changes would win"), "None", (
    _f("change_id", "text", "", mark("Changes"), mark("Feature ids of the changes layer; all = all changes together.")),
    _f("action", "text", "", mark("Action"),
       mark("add_patch, remove_patch, change_patch, add_link, remove_link, change_link or all.")),
    _f("what", "text", "", mark("What"), mark("Identifier of the patch or link, or of the patches that a link joins.")),
    _f("ec_before", "real", "", mark("EC before"), mark("Equivalent connectivity of the network as it is.")),
    _f("ec_after", "real", "", mark("EC after"), mark("Equivalent connectivity with this change.")),
    _f("d_ec", "real", "", mark("Change of EC"), mark("EC after less EC before, in the unit of the attribute.")),
    _f("d_ec_pct", "real", "%", mark("Change of EC (%)"), mark("Change of EC as a part of EC before.")),
))  # fmt: skip

PINCH_SITES = Layer("pinch_sites", mark("Pinch points and barriers"), "Point", (
    _f("kind", "text", "", mark("Kind"),
       mark("pinch_point (current has no other way) or barrier (mending it shortens a link).")),
    _f("rank", "int", "", mark("Rank"), mark("Place among the sites of its kind; 1 has the highest value.")),
    _f("value", "real", "", mark("Value"),
       mark("Pinch point: current, 1 = all of a link. Barrier: effective metres gained per metre restored.")),
    _f("gain_m", "real", "m", mark("Gain"),
       mark("Barrier: effective metres by which the link becomes shorter.")),
    _f("gain_pct", "real", "%", mark("Gain of the link"),
       mark("Barrier: the same as a part of the least-cost distance of the link.")),
    _f("radius_m", "real", "m", mark("Radius"), mark("Barrier: half the length of the strip that is restored.")),
    _f("patch_a", "text", "", mark("Patch"), mark("Feature id of one of the two patches of the link.")),
    _f("patch_b", "text", "", mark("Other patch"), mark("Feature id of the other patch.")),
    _f("cost_m", "real", "m", mark("Cost of the link"),
       mark("Least-cost distance between the two patches, in effective metres.")),
))  # fmt: skip

_ENDS = (
    _f("link_id", "text", "", mark("Link"), mark("Identifier of the link.")),
    _f("from_id", "text", "", mark("From patch"), mark("Identifier of the patch at one end.")),
    _f("to_id", "text", "", mark("To patch"), mark("Identifier of the patch at the other end.")),
    _f("cost", "real", "", mark("Cost"),
       mark("Cost of the best path in effective metres (metres times resistance).")),
)  # fmt: skip
HABITAT_PATCHES = Layer("habitat_patches", mark("Habitat patches"), "MultiPolygon", (
    _f("patch_id", "text", "", mark("Patch"), mark("Identifier of the patch; 1 lies farthest north.")),
    _f("area_ha", "real", "ha", mark("Area"), mark("Area on the ellipsoid.")),
    _f("n_links", "int", "", mark("Links"), mark("Number of links of the patch; 0 = isolated.")),
    _f("component", "int", "", mark("Component"),
       mark("Number of the connected part of the network; 1 holds the most habitat.")),
    _f("features", "text", "", mark("Features"), mark("Feature ids of the habitat polygons of the patch.")),
))  # fmt: skip
HABITAT_LINKS = Layer("habitat_links", mark("Links between patches"), "LineString", (
    *_ENDS,
    _f("length_m", "real", "m", mark("Length"), mark("Length of the line on the ellipsoid.")),
    _f("straight_m", "real", "m", mark("Straight distance"), mark("From patch edge to patch edge.")),
    _f("resist", "real", "", mark("Mean resistance"), mark("Cost for each metre of the path.")),
    _f("border_m", "real", "m", mark("Border cost"),
       mark("Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.")),
    _f("via", "int", "", mark("Patches passed"), mark("Number of other patches that the path runs through.")),
    _f("method", "text", "", mark("Method"),
       mark("planar (true least cost), border (cost is an upper bound) or complete.")),
    _f("n_barriers", "int", "", mark("Barriers crossed"), mark("Number of barriers that the line crosses.")),
    _f("barriers", "text", "", mark("Barriers"), mark("Identifiers of these barriers.")),
))  # fmt: skip
HABITAT_CORRIDORS = Layer("habitat_corridors", mark("Corridors between patches"), "MultiPolygon", (
    *_ENDS,
    _f("slack", "real", "", mark("Slack"),
       mark("Effective metres by which paths in the corridor are dearer than the best at most.")),
    _f("area_ha", "real", "ha", mark("Area"), mark("Area on the ellipsoid.")),
    _f("width_m", "real", "m", mark("Mean width"), mark("Area over the length of the link.")),
    _f("margin", "real", "", mark("Narrowest cost margin"),
       mark("Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, or the link is short.")),
))  # fmt: skip

LAYERS = {
    layer.id: layer
    for layer in (
        PINCH_SITES, HABITAT_PATCHES, HABITAT_LINKS, HABITAT_CORRIDORS,
        FRAGMENTATION_POINTS, FRAGMENTATION_SECTIONS, *OSM_LAYERS, MESH_UNITS, MESH_TOTAL,
        CONNECTIVITY_PATCHES, CONNECTIVITY_POINTS, CONNECTIVITY_LINKS, CONNECTIVITY_COMPONENTS,
        CONNECTIVITY_CHANGES,
    )
}  # fmt: skip
