"""The plan: what is committed, the answers and proof, and how it came about.

These layers live in a plan's GeoPackage only, so their names may be longer than ten characters.
"""

from ..text import mark
from .parts import Layer
from .parts import f as _f

VERSION = 2
"""Of the plan's tables. A plan of an earlier version is migrated, of a later one refused."""

CODES = {
    "target": (
        ("I", mark("I: managed infrastructure")),
        ("II", mark("II: landscape elements")),
    ),
    "infra_family": (
        ("road", mark("Road")),
        ("railway", mark("Railway")),
        ("waterway", mark("Waterway")),
        ("car_park", mark("Car park")),
    ),
    "side": (
        ("L", mark("Left side")),
        ("R", mark("Right side")),
        ("B", mark("Both sides")),
        ("axis", mark("The axis itself")),
    ),
    "action_type": (
        ("create", mark("Create")),
        ("restore", mark("Restore")),
        ("manage", mark("Manage")),
    ),
    "additionality": (
        ("baseline", mark("Legal minimum only")),
        ("improved", mark("Better than the legal minimum")),
        ("new", mark("New")),
    ),
    "status": (
        ("idea", mark("Idea")),
        ("planned", mark("Planned")),
        ("decided", mark("Decided, with budget")),
        ("permit", mark("Permit granted")),
        ("realised", mark("Realised")),
        ("verified", mark("Verified")),
        ("lost", mark("Lost")),
    ),
    "zone_ubr": (
        ("U", mark("U: urban and peri-urban")),
        ("B", mark("B: between urban areas")),
        ("R", mark("R: other")),
    ),
    "region": (
        ("Flanders", mark("Flanders")),
        ("Wallonia", mark("Wallonia")),
        ("Brussels", mark("Brussels")),
    ),
    "degurba": (
        (1, mark("City")),
        (2, mark("Town or suburb")),
        (3, mark("Rural area")),
    ),
    "answer": (
        ("yes", mark("Yes")),
        ("partly", mark("Partly")),
        ("no", mark("No")),
        ("na", mark("Not applicable")),
    ),
    "answer_source": (
        ("user", mark("Answered by hand")),
        ("computed", mark("Computed")),
    ),
    "evidence_kind": (
        ("file", mark("File")),
        ("link", mark("Link")),
        ("photo", mark("Photo")),
    ),
}
"""Coded values: pairs of code and name. The codes are what is kept."""

CODED = {
    "commitments": {
        name: name
        for name in (
            "target", "infra_family", "side", "action_type", "additionality", "status",
            "zone_ubr", "region", "degurba",
        )
    },
    "checklist_answers": {"answer": "answer", "source": "answer_source"},
    "evidence": {"kind": "evidence_kind"},
    "territory": {"degurba": "degurba"},
}  # fmt: skip
"""Which field has which coded values, by table ("commitments" stands for all three)."""

STATUS_LADDER = tuple(code for code, _ in CODES["status"])

_UUID = _f(
    "uuid", "text", "", mark("Identifier"), mark("Made once, unique everywhere; never change it.")
)
_COMMITMENT = _f(
    "commitment", "text", "", mark("Commitment"), mark("Identifier of the commitment.")
)
_QUESTION = _f(
    "question", "text", "", mark("Question"), mark("Number of the checklist question, such as 1.1.")
)
_REMARK = _f("remark", "text", "", mark("Remark"), mark("Anything worth keeping."))
_AUTHOR = _f("author", "text", "", mark("Author"), mark("Who changed it last."))
_MODIFIED = _f(
    "modified",
    "text",
    "",
    mark("Changed"),
    mark("Date and time of the last change (UTC, ISO 8601)."),
)

COMMITMENT_FIELDS = (
    _UUID,
    _f("name", "text", "", mark("Name"), mark("What colleagues call it.")),
    _f("status", "text", "", mark("Status"), mark("How far it is: idea, planned, decided, permit, realised, verified or lost.")),
    _f("measure_code", "text", "", mark("Measure"), mark("Code of the measure in the table of measures.")),
    _f("target", "text", "", mark("Target"), mark("I (managed infrastructure) or II (landscape elements).")),
    _f("action_type", "text", "", mark("Kind of action"), mark("create, restore or manage.")),
    _f("additionality", "text", "", mark("Beyond the law"), mark("baseline (the legal minimum), improved or new.")),
    _f("owner", "text", "", mark("Owner"), mark("Who owns the ground.")),
    _f("manager", "text", "", mark("Manager"), mark("Who does the work.")),
    _f("counting_owner", "text", "", mark("Counted by"), mark("The one body that counts these kilometres; empty: the owner.")),
    _f("shared", "bool", "", mark("Also counted by others"), mark("Another body declares the same stretch; it is counted once.")),
    _f("nis", "text", "", mark("NIS code"), mark("NIS code of the municipality, five digits.")),
    _f("nis_vintage", "int", "", mark("Year of the NIS code"), mark("Year of the list of municipalities that the code belongs to.")),
    _f("region", "text", "", mark("Region"), mark("Flanders, Wallonia or Brussels: which law applies.")),
    _f("degurba", "int", "", mark("Degree of urbanisation"), mark("1 city, 2 town or suburb, 3 rural area.")),
    _f("zone_ubr", "text", "", mark("Zone"), mark("U (urban and peri-urban), B (between) or R (other).")),
    _f("infra_family", "text", "", mark("Infrastructure"), mark("road, railway, waterway or car_park.")),
    _f("infra_id", "text", "", mark("Axis"), mark("Identifier of the infrastructure axis; empty: found by place.")),
    _f("m_from", "real", "m", mark("From"), mark("Where it starts along the axis, in metres.")),
    _f("m_to", "real", "m", mark("To"), mark("Where it ends along the axis, in metres.")),
    _f("side", "text", "", mark("Side"), mark("L, R, B (both) or axis, seen in the direction of the axis.")),
    _f("width_m", "real", "m", mark("Width"), mark("Width of the managed or planted strip.")),
    _f("length_2d", "real", "m", mark("Length on the map"), mark("Length in the plane of the layer's CRS; a check only.")),
    _f("length_ell", "real", "m", mark("Length"), mark("Length on the ellipsoid; of areas the outline.")),
    _f("u_rel", "real", "", mark("Uncertainty of length"), mark("Relative uncertainty 0–1: 0.01 official, 0.03 OpenStreetMap, 0.1 sketched.")),
    _f("date_planned", "date", "", mark("Planned for"), mark("When it is to be realised.")),
    _f("date_realised", "date", "", mark("Realised on"), mark("When it was realised.")),
    _f("date_verified", "date", "", mark("Verified on"), mark("When somebody went to look.")),
    _f("date_lost", "date", "", mark("Lost on"), mark("Since when it is there no more.")),
    _f("duration_yr", "real", "yr", mark("Duration"), mark("For how many years it is promised.")),
    _f("other_scheme", "text", "", mark("Also reported to"), mark("Other schemes that count it, separated by semicolons.")),
    _f("species_list", "text", "", mark("Species"), mark("Planted species, separated by semicolons.")),
    _f("provenance_label", "text", "", mark("Origin label of plants"), mark("Label of local origin, such as Plant van hier or Végétal d'ici.")),
    _f("evidence_uri", "text", "", mark("Evidence"), mark("Photo, file beside the plan, or link.")),
    _f("checklist_score", "real", "", mark("Checklist score"), mark("Score 0–100 of the checklist; computed.")),
    _f("knock_outs", "text", "", mark("Knock-out questions"), mark("What keeps it from counting, such as 1.1 no; empty: all passed.")),
    _f("proposal_id", "text", "", mark("Proposal"), mark("Identifier of the proposal that it came from.")),
    _f("cost_eur", "real", "€", mark("Cost"), mark("Expected or real cost.")),
    _f("d_ec", "real", "ha", mark("Gain of connectivity"), mark("Equivalent connectivity that it wins alone.")),
    _REMARK,
    _f("created", "text", "", mark("Made"), mark("Date and time when it was made (UTC, ISO 8601).")),
    _MODIFIED,
    _AUTHOR,
)  # fmt: skip

COMMITMENTS_LINE = Layer(
    "commitments_line", mark("Commitments (lines)"), "MultiLineString", COMMITMENT_FIELDS
)
COMMITMENTS_AREA = Layer(
    "commitments_area", mark("Commitments (areas)"), "MultiPolygon", COMMITMENT_FIELDS
)
COMMITMENTS_POINT = Layer(
    "commitments_point", mark("Commitments (points)"), "Point", COMMITMENT_FIELDS
)
TERRITORY = Layer("territory", mark("Territory of the plan"), "MultiPolygon", (
    _f("nis", "text", "", mark("NIS code"), mark("NIS code of the municipality, five digits.")),
    _f("name", "text", "", mark("Name"), mark("Name of the municipality.")),
    _f("degurba", "int", "", mark("Degree of urbanisation"), mark("1 city, 2 town or suburb, 3 rural area; empty where not given.")),
    _f("area_ha", "real", "ha", mark("Area"), mark("Area on the ellipsoid.")),
    _f("pop", "int", "", mark("Inhabitants"), mark("Number of inhabitants, where given.")),
))  # fmt: skip
RUNS = Layer("runs", mark("Runs"), "None", (
    _f("run_id", "text", "", mark("Run"), mark("Identifier of the run, made of its record.")),
    _f("algorithm", "text", "", mark("Algorithm"), mark("Identifier of the algorithm.")),
    _f("date", "text", "", mark("Date"), mark("Date and time of the run (UTC, ISO 8601).")),
    _f("record", "text", "", mark("Record"), mark("Parameters, inputs and versions, as JSON.")),
    _f("results", "text", "", mark("Results"), mark("Numbers that the run gave, as JSON.")),
    _f("layers", "text", "", mark("Layers"), mark("Layers of the plan that it filled, separated by spaces.")),
))  # fmt: skip
CHECKLIST_ANSWERS = Layer("checklist_answers", mark("Answers to the checklist"), "None", (
    _UUID, _COMMITMENT, _QUESTION,
    _f("answer", "text", "", mark("Answer"), mark("yes, partly, no or na (not applicable).")),
    _REMARK,
    _f("source", "text", "", mark("Given by"), mark("user or computed.")),
    _f("reason", "text", "", mark("Reason"), mark("Why, where the answer was computed.")),
    _AUTHOR, _MODIFIED,
))  # fmt: skip
EVIDENCE = Layer("evidence", mark("Evidence"), "None", (
    _UUID, _COMMITMENT, _QUESTION,
    _f("kind", "text", "", mark("Kind"), mark("file, link or photo.")),
    _f("uri", "text", "", mark("Where it is"), mark("Path from the folder of the plan, or a link.")),
    _f("caption", "text", "", mark("Caption"), mark("What it shows.")),
    _AUTHOR, _MODIFIED,
))  # fmt: skip
PLAN_META = Layer("plan_meta", mark("About the plan"), "None", (
    _f("key", "text", "", mark("Key"), mark("What is said: schema_version, title, nis, language and others.")),
    _f("value", "text", "", mark("Value"), mark("What it is.")),
))  # fmt: skip

COMMITMENTS = (COMMITMENTS_LINE, COMMITMENTS_AREA, COMMITMENTS_POINT)
OWN_LAYERS = (*COMMITMENTS, TERRITORY, RUNS, CHECKLIST_ANSWERS, EVIDENCE, PLAN_META)
STEP_LAYERS = {
    "infrastructure": "infrastructure",
    "fragmentation_points": "fragmentation_points",
    "sections": "fragmentation_sections",
    "crossing_proposals": "crossing_proposals",
    "crossing_footprints": "crossing_footprints",
    "hedge_proposals": "hedge_proposals",
    "habitat_patches": "habitat_patches",
    "habitat_links": "habitat_links",
}
"""Tables that earlier steps fill: name in the plan → layer of the schema that they hold."""
_REJECTED = _f(
    "rejected", "text", "", mark("Rejected because"),
    mark("Why this proposal is not wanted; it is then left out of choices. Empty: it is open."),
)  # fmt: skip
STEP_FIELDS = {"crossing_proposals": (_REJECTED,), "hedge_proposals": (_REJECTED,)}
"""Fields that the plan adds to those of an earlier step: what people decide about its results."""
