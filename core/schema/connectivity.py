"""Fields of links, connectivity, mesh sizes and pinch points."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

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
    _f("stretch_m", "real", "m", mark("Stretch"),
       mark("Length of the place: how far apart the ends of the ground are that is worth at least half as much.")),
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
    _f("margin", "real", "", mark("Narrowest cost margin"),
       mark("Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, the link is short, or no slack was given.")),
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
