"""Fields of the ledger of kilometres and of its sums."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

_QUANTITY = _f(
    "quantity", "text", "", mark("Quantity"),
    mark("km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (target I); "
         "km_le, km_removed (target II); ha, n, km_equivalent; or unmatched."),
)  # fmt: skip
_TALLY = _f(
    "tally", "text", "", mark("Tally"),
    mark("counted, pipeline (not realised yet), baseline (the law asks it anyway), apart (rural zone, "
         "listed apart) or out."),
)  # fmt: skip
_DIMENSIONS = (
    _f("target", "text", "", mark("Target"), mark("I infrastructure or II landscape elements.")),
    _f("status", "text", "", mark("Status"), mark("Status at the end of the year of the account.")),
    _f("year", "int", "", mark("Year"), mark("Year from which it counts, or for which it is planned.")),
    _f("nis", "text", "", mark("NIS code"), mark("Municipality; empty outside all municipalities.")),
    _f("owner", "text", "", mark("Owner"),
       mark("Who counts it: the counting owner, else the owner, else the manager.")),
    _f("manager", "text", "", mark("Manager"), mark("Who manages it.")),
    _f("addition", "text", "", mark("Additionality"), mark("baseline, improved or new.")),
    _f("zone_ubr", "text", "", mark("Zone"),
       mark("U urban or peri-urban, B between urban areas, R rural; empty where not known.")),
)  # fmt: skip
_ROW = (
    _f("row_id", "text", "", mark("Row"), mark("Identifier of the row, the same in the printed account.")),
    _f("commitment", "text", "", mark("Commitment"), mark("Identifier (uuid) of the commitment.")),
    _f("name", "text", "", mark("Name"), mark("Name of the commitment.")),
    _f("axis_id", "text", "", mark("Axis"), mark("Identifier of the infrastructure axis; empty for landscape elements.")),
    _f("axis_nm", "text", "", mark("Infrastructure"), mark("Number or name of the infrastructure.")),
    _f("m_from", "real", "m", mark("From"), mark("Chainage where the interval begins, on the ellipsoid.")),
    _f("m_to", "real", "m", mark("To"), mark("Chainage where the interval ends.")),
    _f("side", "text", "", mark("Side"), mark("L, R, B (both) or axis, seen in the direction of chainage.")),
    _f("share", "real", "", mark("Share"), mark("1, or 0.5 for half of a road on a municipal boundary.")),
    _f("length_m", "real", "m", mark("Length"), mark("Length on the ellipsoid, times the share.")),
    _f("plan_m", "real", "m", mark("Planar length"), mark("The same on the plane of the map, as a check.")),
    _QUANTITY,
    *_DIMENSIONS,
    _f("counted", "bool", "", mark("Counted"), mark("The row is part of the total of its quantity.")),
    _TALLY,
    _f("amount", "real", "", mark("Amount"), mark("What the tables add up: km (hectares for ha, pieces for n).")),
    _f("reason", "text", "", mark("Code of the reason"), mark("Why it is not counted, as a code.")),
    _f("why_not", "text", "", mark("Why not"), mark("Why it is not counted, in one sentence.")),
    _f("u_rel", "real", "", mark("Uncertainty"), mark("Relative uncertainty of the length.")),
)  # fmt: skip
LEDGER = Layer("account_ledger", mark("Ledger of kilometres"), "MultiLineString", _ROW)
ACCOUNT_OVERLAPS = Layer(
    "account_overlaps", mark("Overlaps removed from the account"), "MultiLineString", _ROW
)
ACCOUNT_UNMATCHED = Layer(
    "account_unmatched", mark("Commitments that match no infrastructure"), "MultiLineString", _ROW
)
_SUMS = (
    _f("amount", "real", "", mark("Amount"), mark("Sum of the rows: km, hectares (ha) or pieces (n).")),
    _f("rows", "int", "", mark("Rows"), mark("Number of ledger rows in the sum.")),
    _f("row_first", "text", "", mark("First row"), mark("The first of these rows in the ledger.")),
)  # fmt: skip
ACCOUNT_TABLE = Layer(
    "account_table", mark("Account by all dimensions"), "None",
    (_QUANTITY, _TALLY, *_DIMENSIONS, *_SUMS),
)  # fmt: skip
_FIGURES = (
    _f(
        "km_axis",
        "real",
        "km",
        mark("Infrastructure"),
        mark("Axis-km that count towards target I."),
    ),
    _f(
        "axis_wait",
        "real",
        "km",
        mark("Infrastructure, not realised yet"),
        mark("Axis-km of a status that does not count yet."),
    ),
    _f(
        "axis_law",
        "real",
        "km",
        mark("Infrastructure, legal minimum"),
        mark("Axis-km that the law asks anyway."),
    ),
    _f(
        "axis_far",
        "real",
        "km",
        mark("Infrastructure, rural, apart"),
        mark("Axis-km in a zone that is listed apart."),
    ),
    _f("km_side", "real", "km", mark("Sides"), mark("Km of sides that are managed.")),
    _f("km_direct", "real", "km", mark("Crossings, direct"), mark("Widths of crossings.")),
    _f(
        "km_indir",
        "real",
        "km",
        mark("Crossings, indirect"),
        mark("Axis along which fences guide to crossings."),
    ),
    _f(
        "km_le",
        "real",
        "km",
        mark("Landscape elements"),
        mark("Element-km that count towards target II, net."),
    ),
    _f(
        "le_wait",
        "real",
        "km",
        mark("Landscape elements, not realised yet"),
        mark("Element-km of a status that does not count yet."),
    ),
    _f(
        "le_law",
        "real",
        "km",
        mark("Landscape elements, legal minimum"),
        mark("Element-km that the law asks anyway."),
    ),
    _f("ha", "real", "ha", mark("Areas"), mark("Hectares that count.")),
    _f("n", "real", "", mark("Pieces"), mark("Number of point measures that count.")),
    _f("rows", "int", "", mark("Rows"), mark("Number of ledger rows in these sums.")),
)
ACCOUNT_BY = Layer(
    "account_by", mark("Kilometres by status, year, municipality …"), "None",
    (
        _f("by", "text", "", mark("By"), mark("status, year, nis, owner, manager, addition or zone_ubr.")),
        _f("value", "text", "", mark("Value"), mark("Which of them; empty where it is not known.")),
        *_FIGURES,
    ),
)  # fmt: skip
ACCOUNT_TOWNS = Layer(
    "account_towns", mark("Kilometres by municipality"), "MultiPolygon",
    (
        _f("nis", "text", "", mark("NIS code"), mark("Municipality.")),
        _f("name", "text", "", mark("Name"), mark("Name of the municipality.")),
        _f("degurba", "int", "", mark("Degree of urbanisation"), mark("1 city, 2 town or suburb, 3 rural; empty where not known.")),
        *_FIGURES,
    ),
)  # fmt: skip
ACCOUNT_YEARS = Layer(
    "account_years", mark("Kilometres by year"), "None",
    (
        _f("year", "int", "", mark("Year"), mark("At its end.")),
        _f("km_axis", "real", "km", mark("Infrastructure"), mark("Axis-km that count towards target I.")),
        _f("km_le", "real", "km", mark("Landscape elements"), mark("Element-km that count towards target II, net.")),
        _f("plan_axis", "real", "km", mark("Infrastructure, with plans"),
           mark("With what is planned to be realised by then.")),
        _f("plan_le", "real", "km", mark("Landscape elements, with plans"),
           mark("With what is planned to be realised by then.")),
    ),
)  # fmt: skip
ACCOUNT_DRAWN = Layer(
    "account_drawn", mark("Length as drawn, by manager"), "None",
    (
        _f("source", "text", "", mark("Layer"), mark("roads, railways, waterways or commitments.")),
        _f("manager", "text", "", mark("Manager"), mark("Who manages it; empty where the source does not say.")),
        _f("nis", "text", "", mark("NIS code"),
           mark("Municipality as the source says it; of a boundary road each side gets half.")),
        _f("features", "real", "", mark("Features"), mark("Number of features; half ones where the two sides differ.")),
        _f("length_m", "real", "m", mark("Length"),
           mark("Length as drawn, on the ellipsoid: every carriageway and track by itself, nothing left out.")),
        _f("plan_m", "real", "m", mark("Planar length"), mark("The same on the plane of the map, as a check.")),
        _f("left_m", "real", "m", mark("Without axis"),
           mark("Of it the length that no axis was made of: tunnels, what is not in use.")),
        _f("axis_m", "real", "m", mark("Length of axes"),
           mark("Length of the axes made of it, each shared by the lengths of its lines.")),
    ),
)  # fmt: skip
SCENARIO_TABLE = Layer(
    "scenario_table", mark("Plans side by side"), "None",
    (
        _f("scenario", "text", "", mark("Plan"), mark("Name of the plan, account or year.")),
        _f("figure", "text", "", mark("Figure"),
           mark("km_axis, km_le, expected_i, expected_ii, cost_eur, ec, m_eff, solved and so on.")),
        _f("label", "text", "", mark("What it is"), mark("The figure in words.")),
        _f("unit", "text", "", mark("Unit"), mark("Unit of the value.")),
        _f("value", "real", "", mark("Value"), mark("Empty where the plan does not say.")),
        _f("change", "real", "", mark("Difference"), mark("From the first plan.")),
    ),
)  # fmt: skip
