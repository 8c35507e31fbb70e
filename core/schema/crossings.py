"""Fields of proposed crossings."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

_PROP_ID = _f("prop_id", "text", "", mark("Proposal"),
              mark("Identifier of the proposal, the same in points and footprints; C1 is the first."))  # fmt: skip

_FIELDS = (
    _PROP_ID,
    _f("rank", "int", "", mark("Rank"),
       mark("Place in the ranking: by gain of connectivity where it is known, then by score; 1 is the best.")),
    _f("site_id", "text", "", mark("Site"), mark("Identifier of the fragmentation site that it mends.")),
    _f("kind", "text", "", mark("Kind"),
       mark("road, railway, waterway, combined, car_park, obstacle (weir, culvert) or culvert (stretch to open).")),
    _f("name", "text", "", mark("Infrastructure"), mark("Number or name of the infrastructure.")),
    _f("barrier", "text", "", mark("Barrier class"), mark("Code of the barrier class in the barrier table.")),
    _f("m_at", "real", "m", mark("Place along the section"), mark("Distance from the start of the section.")),
    _f("guild", "text", "", mark("Guild"), mark("Animals for which it is proposed, as in the guild table.")),
    _f("struct", "text", "", mark("Structure"), mark("Code of the structure in the structure table (X1 …).")),
    _f("struct_nm", "text", "", mark("Structure name"), mark("Name of the structure.")),
    _f("rule", "text", "", mark("Decision rule"), mark("Rule of the decision table that chose the structure (D1 …).")),
    _f("alt", "text", "", mark("Alternative"), mark("Code of the structure that is second choice.")),
    _f("topo", "text", "", mark("Lie of the land"),
       mark("deep_cutting, cutting, at_grade, embankment, high_embankment, side_hill, or unverified without heights.")),
    _f("width_m", "real", "m", mark("Width"), mark("Clear width of the structure.")),
    _f("length_m", "real", "m", mark("Length"), mark("Length across the infrastructure.")),
    _f("openness", "real", "m", mark("Openness"), mark("Width × height / length of an underpass; empty for others.")),
    _f("count", "int", "", mark("Units"), mark("Number of units: tunnels of a row, exits on both banks.")),
    _f("score", "real", "", mark("Score"), mark("Score of the place, 0–1: movement, habitat on both sides, land, distance, quiet.")),
    _f("cost_low", "real", "€", mark("Cost, low"), mark("Low estimate in euro.")),
    _f("cost_mid", "real", "€", mark("Cost"), mark("Middle estimate in euro.")),
    _f("cost_high", "real", "€", mark("Cost, high"), mark("High estimate in euro.")),
    _f("cost_year", "int", "", mark("Price year"), mark("Year of the prices.")),
    _f("d_ec", "real", "ha", mark("Gain of EC"), mark("Equivalent connectivity won by this crossing alone; empty where not computed.")),
    _f("d_ec_pct", "real", "%", mark("Gain of EC (%)"), mark("The same as a part of equivalent connectivity now.")),
    _f("ec_meur", "real", "%", mark("Gain per million euro"), mark("Gain of EC in % per million euro of middle cost.")),
    _f("feasible", "real", "", mark("Feasibility"), mark("0–1, from what is known: land, free ground, ownership, works, cables; empty where nothing is.")),
    _f("existing", "text", "", mark("Existing passage"), mark("Feature id of the existing bridge, underpass or culvert that it uses.")),
    _f("hab_left", "real", "%", mark("Habitat left"), mark("Share of habitat beyond the left edge.")),
    _f("hab_right", "real", "%", mark("Habitat right"), mark("Share of habitat beyond the right edge.")),
    _f("reason", "text", "", mark("Reason"), mark("Why this structure and why here.")),
    _f("assume", "text", "", mark("Assumptions"), mark("What was assumed: what is not known, dimensions, prices.")),
    _f("effects", "text", "", mark("Effects"), mark("Routes between patches that it shortens, as JSON; read by “Prioritise measures”.")),
)  # fmt: skip

CROSSING_PROPOSALS = Layer("crossing_proposals", mark("Proposed crossings"), "Point", _FIELDS)
CROSSING_FOOTPRINTS = Layer(
    "crossing_footprints", mark("Footprints of crossings"), "LineString", _FIELDS
)
