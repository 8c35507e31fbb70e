"""Fields of prioritised measures and of the curve of gain and cost."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

_FIELDS = (
    _f("measure_id", "text", "", mark("Measure"), mark("Identifier of the measure in this run.")),
    _f("prop_id", "text", "", mark("Proposal"), mark("Identifier of the proposal in its layer.")),
    _f("kind", "text", "", mark("Kind"), mark("crossing, hedge or other.")),
    _f("guild", "text", "", mark("Species group"),
       mark("Species groups on whose network the measure has effects.")),
    _f("rank", "int", "", mark("Rank"), mark("Place in the sequence; empty where not chosen.")),
    _f("chosen", "bool", "", mark("Chosen"), mark("Whether the measure is chosen.")),
    _f("why_not", "text", "", mark("Why not"), mark("Why the measure is not chosen.")),
    _f("year", "int", "", mark("Year"), mark("Year of the yearly budgets in which it is paid; 1 is the first.")),
    _f("cost_eur", "real", "€", mark("Cost"), mark("Cost of the measure.")),
    _f("length_m", "real", "m", mark("Length"), mark("Length of the measure.")),
    _f("gain_alone", "real", "ha", mark("Gain alone"),
       mark("Gain of equivalent connectivity of this measure without any other, weighted over species groups.")),
    _f("gain_seq", "real", "ha", mark("Gain in sequence"),
       mark("Gain of equivalent connectivity when all measures before it in the sequence are there.")),
    _f("gain_pct", "real", "%", mark("Gain in sequence (%)"),
       mark("The gain in sequence as a part of the equivalent connectivity without measures.")),
    _f("cum_cost", "real", "€", mark("Cost so far"), mark("Cost of this measure and all before it.")),
    _f("cum_km", "real", "km", mark("Length so far"), mark("Length of this measure and all before it.")),
    _f("cum_ec", "real", "ha", mark("EC so far"),
       mark("Equivalent connectivity with this measure and all before it, weighted over species groups.")),
    _f("top_share", "real", "", mark("Share of runs"),
       mark("Part 0–1 of the runs of the sensitivity analysis in which the measure is chosen.")),
    _f("n_obs", "int", "", mark("Records"), mark("Records of animals near the measure; empty where none were given.")),
    _f("certainty", "text", "", mark("Certainty"),
       mark("modelled (no records near: that is no evidence against it), indicated (1 or 2 records) or supported (3 or more).")),
)  # fmt: skip
MEASURES = Layer("measures", mark("Measures, all kinds"), "None", _FIELDS)
MEASURE_POINTS = Layer("measure_points", mark("Measures at points"), "MultiPoint", _FIELDS)
MEASURE_LINES = Layer("measure_lines", mark("Measures along lines"), "MultiLineString", _FIELDS)
MEASURE_AREAS = Layer("measure_areas", mark("Measures on areas"), "MultiPolygon", _FIELDS)
MEASURE_CURVE = Layer("measure_curve", mark("Curve of gain and cost"), "None", (
    _f("step", "int", "", mark("Step"), mark("Number of measures done; 0 is the network as it is.")),
    _f("measure_id", "text", "", mark("Measure"), mark("The measure of this step.")),
    _f("prop_id", "text", "", mark("Proposal"), mark("Identifier of its proposal.")),
    _f("guild", "text", "", mark("Species group"), mark("Species group, or all = weighted over all of them.")),
    _f("ec", "real", "ha", mark("EC"), mark("Equivalent connectivity after this step.")),
    _f("gain_pct", "real", "%", mark("Gain of EC"), mark("Gain since step 0 as a part of it.")),
    _f("cum_cost", "real", "€", mark("Cost so far"), mark("Cost of all measures up to this step.")),
    _f("cum_km", "real", "km", mark("Length so far"), mark("Length of all measures up to this step.")),
))  # fmt: skip
