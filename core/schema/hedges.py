"""Fields of proposed hedges."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

HEDGE_PROPOSALS = Layer("hedge_proposals", mark("Proposed hedges"), "LineString", (
    _f("prop_id", "text", "", mark("Proposal"), mark("Identifier of the hedge: H and its rank.")),
    _f("rank", "int", "", mark("Rank"), mark("Place among the hedges; 1 wins most for its length.")),
    _f("kind", "text", "", mark("Kind"),
       mark("gap (of the woody network), repair_gap (a narrow one) or link (between patches that no element follows).")),
    _f("gap_id", "text", "", mark("Gap"), mark("Hedges with the same gap are sections of one route.")),
    _f("gap_m", "real", "m", mark("Width of the gap"), mark("Straight distance between what the hedge joins.")),
    _f("length_m", "real", "m", mark("Length"), mark("Length on the ellipsoid.")),
    _f("rule_set", "text", "", mark("Rule set"), mark("wallonia, flanders, brussels, generic, or the name of a file.")),
    _f("rules", "text", "", mark("Rules"), mark("Ids of the distance rules that cut the route or lower the hedge.")),
    _f("h_max_m", "real", "m", mark("Greatest height"), mark("What a distance rule allows; empty where none limits it.")),
    _f("species", "text", "", mark("Species"), mark("Proposed native mix, shares in per cent of the plants.")),
    _f("n_species", "int", "", mark("Number of species"), mark("Number of species in the mix.")),
    _f("plants", "int", "", mark("Plants"), mark("Number of plants.")),
    _f("cost_low", "real", "€", mark("Cost, low"), mark("Planting at the low unit cost.")),
    _f("cost_mid", "real", "€", mark("Cost"), mark("Planting at the middle unit cost.")),
    _f("cost_high", "real", "€", mark("Cost, high"), mark("Planting at the high unit cost.")),
    _f("cost_year", "int", "", mark("Price year"), mark("Year of the unit costs.")),
    _f("subsidy", "real", "€", mark("Subsidy"), mark("Estimate by the rule set; 0 where the hedge is not eligible.")),
    _f("subsidy_yr", "int", "", mark("Year of the subsidy"), mark("Year of the subsidy rule.")),
    _f("eligible", "bool", "", mark("Eligible"), mark("Whether the rule set's least lengths are met.")),
    _f("why_not", "text", "", mark("Why not"), mark("Why it is not eligible.")),
    _f("from_id", "text", "", mark("From"), mark("Element (e) or wood (w) at one end and its feature id; the patch for links.")),
    _f("to_id", "text", "", mark("To"), mark("The same at the other end.")),
    _f("guild", "text", "", mark("Guild"), mark("Animals for which it is proposed, as in the guild table.")),
    _f("d_ec", "real", "ha", mark("Gain of EC"), mark("Gain of equivalent connectivity with this hedge alone; empty without links.")),
    _f("d_ec_pct", "real", "%", mark("Gain of EC (%)"), mark("The same as a part of the present equivalent connectivity.")),
    _f("m_per_gain", "real", "m/ha", mark("Metres per gain"), mark("Length for each hectare of gain; empty without gain.")),
    _f("feasible", "real", "", mark("Feasibility"),
       mark("0–1: share of the route that may be planted, less half the share away from plantable lines.")),
    _f("follows", "text", "", mark("Follows"),
       mark("What the route follows in per cent: parcel, field, road, track, water, cover edge, element (line of two hedges that face each other) or hop.")),
    _f("reason", "text", "", mark("Reason"), mark("Why this hedge, in a sentence.")),
    _f("assume", "text", "", mark("Assumptions"), mark("What was assumed and must be checked.")),
    _f("effects", "text", "", mark("Effects"), mark("Links that it shortens (JSON), for the algorithm that sets priorities.")),
))  # fmt: skip
