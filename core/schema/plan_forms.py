"""The forms of a plan: which fields stand on which tab, what is allowed and what is filled in."""

from ..text import mark

TABS = {
    "commitments": (
        (mark("What"), (
            "name", "status", "measure_code", "target", "action_type", "additionality", "side",
            "width_m", "species_list", "provenance_label",
        )),
        (mark("Who and when"), (
            "owner", "manager", "counting_owner", "shared", "date_planned", "date_realised",
            "date_verified", "date_lost", "duration_yr", "other_scheme",
        )),
        (mark("Where"), (
            "nis", "nis_vintage", "region", "degurba", "zone_ubr", "infra_family", "infra_id",
            "m_from", "m_to", "length_ell", "length_2d", "u_rel",
        )),
        (mark("Cost and gain"), ("cost_eur", "d_ec", "proposal_id", "remark")),
        (mark("Evidence and checklist"), ("evidence_uri", "checklist_score", "knock_outs")),
        (mark("Record"), ("uuid", "created", "modified", "author")),
    ),
    "checklist_answers": (
        (mark("Answer"), ("question", "answer", "remark", "reason", "source")),
        (mark("Record"), ("commitment", "uuid", "modified", "author")),
    ),
    "evidence": (
        (mark("Evidence"), ("kind", "uri", "caption", "question")),
        (mark("Record"), ("commitment", "uuid", "modified", "author")),
    ),
}  # fmt: skip
"""Tabs of each form in order, with their fields; "commitments" stands for all three tables."""

RELATION_TAB = 4
"""The tab of commitments on which their evidence and answers are listed."""

RANGES = {
    "width_m": (0, 500, 0.5, 1),
    "duration_yr": (0, 200, 1, 0),
    "cost_eur": (0, 1e9, 100, 0),
    "u_rel": (0, 1, 0.01, 3),
    "nis_vintage": (1977, 2100, 1, 0),
}
"""Smallest and largest value, step and decimals of number fields that are filled in by hand."""

DECIMALS = {"": 3, "€": 0, "m": 1, "ha": 2, "%": 3, "m/ha": 1}
"""By unit: how many decimals of a computed number people read."""

READ_ONLY = (
    "uuid", "created", "modified", "author", "length_ell", "length_2d", "proposal_id",
    "checklist_score", "knock_outs", "commitment", "d_ec",
)  # fmt: skip

LONG_TEXTS = ("remark", "reason", "record", "results")

SUGGESTED = ("owner", "manager", "counting_owner", "provenance_label")
"""Texts for which the form suggests what was filled in elsewhere in the layer."""

RULES = {
    "name": ('"name" IS NOT NULL', mark("Give it a name that colleagues know.")),
    "measure_code": ('"measure_code" IS NOT NULL', mark("Choose a measure; without one it cannot be counted.")),
    "owner": ('"owner" IS NOT NULL', mark("Say who owns the ground.")),
    "status": ('"status" IS NOT NULL', mark("Say how far it is.")),
    "nis": ('"nis" IS NULL OR regexp_match("nis", \'^[0-9]{5}$\')', mark("A NIS code has five digits.")),
    "date_realised": (
        '"date_realised" IS NOT NULL OR coalesce("status", \'\') NOT IN (\'realised\', \'verified\')',
        mark("Say when it was realised."),
    ),
    "date_verified": (
        '"date_verified" IS NULL OR "date_realised" IS NULL OR "date_verified" >= "date_realised"',
        mark("It cannot be verified before it was realised."),
    ),
    "date_lost": (
        '"date_lost" IS NOT NULL OR coalesce("status", \'\') <> \'lost\'',
        mark("Say since when it is lost."),
    ),
    "duration_yr": (
        '"duration_yr" IS NULL OR "duration_yr" >= 5',
        mark("Only what is promised for five years or more counts as managed."),
    ),
    "m_to": (
        '"m_to" IS NULL OR "m_from" IS NULL OR "m_to" > "m_from"',
        mark("It must end beyond where it starts."),
    ),
    "uri": ('"uri" IS NOT NULL', mark("Choose a file or photo, or give a link.")),
}  # fmt: skip
"""Field → what should hold (a QGIS expression) and what the form says where it does not."""

# Days and the time of day are taken apart by hand: QGIS's now() is local time, and noon keeps
# the day right whatever summer time does.
_DAY = "to_date('1970-01-01') + to_interval(floor(epoch(now()) / 86400000) || ' days 12 hours')"
_CLOCK = " || ':' || ".join(
    f"lpad(to_string(floor(epoch(now()) / {unit}) % {turn}), 2, '0')"
    for unit, turn in ((3_600_000, 24), (60_000, 60), (1000, 60))
)
UTC_NOW = f"format_date({_DAY}, 'yyyy-MM-dd') || 'T' || {_CLOCK} || '+00:00'"
AUTHOR = "coalesce(@cloud_username, nullif(@user_full_name, ''), @user_account_name)"

DEFAULTS = {
    "uuid": ("uuid('WithoutBraces')", False),
    "created": (UTC_NOW, False),
    "modified": (UTC_NOW, True),
    "author": (AUTHOR, True),
    "status": ("'planned'", False),
    "shared": ("false", False),
    "additionality": ("'improved'", False),
    "u_rel": ("0.1", False),
    "source": ("'user'", False),
}
"""Field → QGIS expression that fills it, and whether also at each later change."""

DEFAULTS_OF = {
    "commitments_line": {
        "target": ("'I'", False),
        "action_type": ("'manage'", False),
        "length_ell": ("round($length, 3)", True),
        "length_2d": ("round(length($geometry), 3)", True),
    },
    "commitments_area": {
        "action_type": ("'create'", False),
        "length_ell": ("round($perimeter, 3)", True),
        "length_2d": ("round(perimeter($geometry), 3)", True),
    },
    "commitments_point": {"target": ("'I'", False), "action_type": ("'create'", False)},
    "evidence": {"kind": ("'photo'", False)},
}

ATTACHMENTS = {"evidence_uri": "commitments", "uri": "evidence"}
"""Fields that hold a photo or file, as a path from the folder of the plan."""
PHOTO_FOLDER = "DCIM"
EDITED = (
    "commitments_line", "commitments_area", "commitments_point", "checklist_answers", "evidence",
)  # fmt: skip
"""Tables that are filled in by hand, also in the field."""

NAMED = {
    "fragmentation_points": {
        "class": "severity", "kind": "kind", "barrier": "barrier", "aadt_src": "traffic_source",
        "pass_kind": "passage",  # nosec B105 (a field and its list of codes)
    },
    "crossing_proposals": {"struct": "structure", "alt": "structure", "barrier": "barrier"},
    "hedge_proposals": {"kind": "hedge_kind", "rule_set": "rule_set"},
}  # fmt: skip
NAMED["sections"] = NAMED["fragmentation_points"]
"""Fields of results whose codes are shown by name: the table of names (`dossier.names`)."""
