"""The counting rule in sentences, as it is printed in the account."""

from ...text import mark

RULE = (
    mark(
        "Target I counts kilometres of infrastructure axis: one for each road, railway line"
        " or waterway, whatever its carriageways, tracks and sides. A metre of axis with at"
        " least one qualifying action counts once, whoever and however many declare it."
    ),
    mark(
        "Target II counts kilometres of landscape element along its middle. Elements that "
        "run within {same_element_m} m of each other are one; elements that were there "
        "before the plan do not count when planted anew; removed elements are taken off. A "
        "planting that is realised but not verified yet counts with {planting_survival} of its "
        "length (the share that is expected to live), unless another choice is stated below."
    ),
    mark(
        "The two targets measure different things and are never added. Where one action "
        "serves both, the length is told apart."
    ),
    mark(
        "Managed means: a written commitment of at least {min_duration_yr} years; all "
        "knock-out questions of the checklist passed; a measure beyond the legal minimum; a"
        " geometry. What lacks one of these is listed with the reason. What the law asks "
        "anyway is reported apart."
    ),
    mark(
        "A commitment belongs to the axis that it names, else to the nearest one that is at"
        " most {tolerance_m} m from its edge to the line and runs within {bearing_deg}° of "
        "it. What matches none is listed. Between two axes that fit equally one is taken "
        "and both are listed."
    ),
    mark(
        "Where several commitments speak of the same metre, one counts it: first what "
        "counts before what does not, then the higher status, what is no planting, the "
        "counting owner before others, the newer measure, the older date. The others are listed "
        "with the one that counts."
    ),
    mark(
        "A road on a municipal boundary (the municipality {border_m} m to its left is "
        "another than to its right) is shared by halves, a measure on one side belongs to "
        "the municipality on that side."
    ),
    mark(
        "Zones: U lies in municipalities of degree of urbanisation 1 or 2, or in areas "
        "given as urban; B lies between such areas, on a road that reaches two of them at "
        "most {route_km} km apart; R is the rest. The limit of an urban area depends on the"
        " method; here it is the one stated."
    ),
    mark(
        "Crossings: direct is the width of the structure; indirect is the axis along which "
        "fences guide to it, on each side up to {reach_good} (good) and {reach_moderate} "
        "(moderate) daily ranges of its guild. They are a part of target I told apart, not "
        "added to it."
    ),
    mark(
        "Areas count in hectares and points by number. Their equivalent kilometres (area "
        "divided by {equivalent_width_m} m) are in no total."
    ),
    mark(
        "Lengths are those on the ellipsoid, horizontal, along the lines as drawn. Expected"
        " kilometres are lengths times the probability of their status."
    ),
    mark(
        "Ranges are the total less and plus its standard uncertainty. Where the errors of the "
        "commitments are independent, it is the root of the sum of the squares of length times "
        "relative uncertainty; where they all go the same way, as with one source of geometry, "
        "the sum of these."
    ),
    mark(
        "Municipalities are those of the polygons given. The municipality codes that a road "
        "register holds tell the lengths as drawn apart, not what counts."
    ),
)
"""Sentences; the places are numbers of the counting rule."""

SOURCES = {
    "official": mark("official"),
    "openstreetmap": mark("OpenStreetMap"),
    "sketched": mark("sketched"),
}
PLANTINGS = {
    "survival": mark("by the share that is expected to live"),
    "verified": mark("not before they are verified"),
    "full": mark("in full"),
}


def rule_sentences(rule, words):
    """The sentences with the numbers that were used, in the reader's language."""
    values = {row.id: f"{row.value:g}" for row in rule.numbers}
    return [words.said(text).format(**values) for text in RULE]


def option_sentences(options, words):
    """What was chosen for this account."""
    yes, no = words.tr("yes"), words.tr("no")
    return [
        (words.tr("Lowest status that counts"), words.name("status", options.count_from)),
        (words.tr("Zones that count for infrastructure"), ", ".join(options.zones)),
        (words.tr("Count what the law asks anyway"), yes if options.baseline else no),
        (words.tr("The knock-out questions must be passed"), yes if options.need_checklist else no),
        (words.tr("A duration must be given"), yes if options.need_duration else no),
        (words.tr("Where geometry comes from"), words.tr(SOURCES[options.geometry_source])),
        (words.tr("Plantings not verified yet"), words.tr(PLANTINGS[options.plantings])),
    ]
