"""Fields of the fragmentation points and sections."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

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
    _f("aadt_year", "int", "", mark("Year of the count"), mark("Year of the count, where it is known.")),
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
