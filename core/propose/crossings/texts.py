"""Why a crossing is proposed, and what was assumed: sentences in the user's language."""

import numpy as np

from ...diagnose.fragmentation.reasons import distance
from ...text import mark, untranslated
from .structures import FENCE_ID, costs, dimensions
from .topography import ramp_m

SIDES = mark("Habitat on {left} % and {right} % of the ground within {radius} m on the two sides.")
ABOVE = mark("It lies {left} m and {right} m above the ground on the two sides ({topo}).")
BELOW = mark("It lies {left} m and {right} m below the ground on the two sides ({topo}).")
BETWEEN = mark(
    "The ground is {left} m higher on one side and {right} m lower on the other ({topo})."
)
PASSAGE = mark("The nearest passage that animals use lies {distance} away.")
GAIN = mark("Alone it wins {gain} ha of equivalent connectivity ({percent} %).")
WIDER = mark("Widened from {usual} m to {width} m to keep the openness at {openness}.")
INSTEAD = mark(
    "The first choice, {structure}, does not fit a width of {width} m; this is the alternative."
)
SERIES = mark("{count} units.")
LARGER = mark("Sized for its length: {width} × {height} m.")
RATIO = mark("Widened from {usual} m to {width} m, for its width must be {ratio} of its length.")
SEVERAL = mark(
    "One large or many small: for the same cost about {count} × {structure}; these serve smaller "
    "animals and spread the risk."
)

NO_HEIGHTS = mark("Level with the ground, not verified: no heights are known here.")
NO_FLOW = mark(
    "Movement through the place is not known; the importance of the corridor stands for it."
)
NO_IMPORTANCE = mark("Movement through the place is not known and left out of the score.")
NO_PASSAGES = mark("Existing passages are not known.")
NO_BUILT = mark("Built-up land is not known.")
UNKNOWN = mark("Not known and left out of the feasibility: {things}.")
THINGS = {
    "topography": mark("lie of the land"),
    "free_land": mark("free land"),
    "public": mark("public ownership"),
    "works": mark("planned works"),
    "utilities": mark("pipes and cables"),
}
RAMPS = mark("Ramps of about {left} m and {right} m at {slope} %.")
FENCE = mark("With {length} m of guiding fence.")
LENGTH = mark("Length = width of the infrastructure, {width} m.")
PRICES = mark("Prices of {base} raised by {percent} % a year to {year}; {scope}; VAT {vat}.")
VAT = {
    "excluded": mark("excluded"),
    "included": mark("included"),
    "unknown": mark("unknown"),
}
BY_LINKS = mark("Gain: links that cross here, without the resistance of the infrastructure.")
BY_COST = mark("Gain: least-cost routes from both edges to the nearest patches.")
NO_GAIN = mark("Gain of connectivity not computed: it needs patches and links.")
WITHIN = mark(
    "Both sides belong to one patch of the network. “Prioritise measures” adds what joining them "
    "wins to an EC that counts the patch as one place; of crossings that join the same sides the "
    "best one counts."
)
OVER_AREA = mark(
    "Gain: the links that run over the car park, with less resistance there; new ways over it are "
    "not looked for."
)
NO_GAIN_HERE = mark(
    "Gain of connectivity not computed: equivalent connectivity of patches on land does not say "
    "what opening a watercourse wins."
)
CLOSED_TO_CARS = mark("Traffic on the existing passage is taken to be light.")
UNDER_ROADS = mark("Stretches under roads cannot be opened; only known sections are left out.")


def texts(proposals, rules, options, given, translate=untranslated):
    """Reason and assumptions of each proposal.

    Parameters
    ----------
    proposals : Table
        Of ``propose_crossings``.
    rules : CrossingRules
    options : CrossingOptions
    given : set of str
        Which of heights, flow, passages, built, public, works, utilities, links and cost
        (a resistance raster) were given.
    translate : callable

    Returns
    -------
    reason, assume : ndarray of str, shape (n,)
    """
    rows = [proposals.take([k]) for k in range(len(proposals))]
    pairs = [
        (
            " ".join(_reason(row, rules, options, given, translate)),
            " ".join(_assume(row, rules, options, given, translate)),
        )
        for row in rows  # sentences are put together one by one
    ]
    return tuple(np.array([p[k] for p in pairs], dtype=object) for k in (0, 1))


def _reason(row, rules, options, given, translate):
    def of(name):
        return row[name][0]

    decision = rules.decisions[int(of("decision"))]
    structure = rules.structures[of("struct")]
    yield translate(decision.sentence)
    if of("struct") != decision.structure:
        first = translate(rules.structures[decision.structure].name)
        yield translate(INSTEAD).format(structure=first, width=number(of("across_m")))
    yield from _size(row, structure, translate)
    if of("count") > 1:
        yield translate(SERIES).format(count=int(of("count")))
    if of("kind") not in ("obstacle", "car_park", "culvert"):
        yield translate(SIDES).format(
            left=f"{of('hab_left'):.0f}", right=f"{of('hab_right'):.0f}",
            radius=number(rules.weights.number["habitat_m"]),
        )  # fmt: skip
    if np.isfinite(of("left_m")):
        topo = {t.id: t.name for t in rules.topography}.get(of("topo"), of("topo"))
        yield _land(sorted((of("left_m"), of("right_m"))), translate(topo), translate)
    if "passages" in given and np.isfinite(of("passage_m")):
        yield translate(PASSAGE).format(distance=distance(of("passage_m")))
    if structure.several:
        yield from _several(row, rules, options, translate)
    if of("d_ec") > 0:
        yield translate(GAIN).format(gain=f"{of('d_ec'):.2f}", percent=f"{of('d_ec_pct'):.2f}")


def _size(row, structure, translate):
    """Why it is larger than usual."""
    width, usual = row["width_m"][0], structure.width_m
    if structure.steps:
        height = row["openness"][0] * row["length_m"][0] / width
        if np.isfinite(height) and width > usual:
            yield translate(LARGER).format(width=f"{width:g}", height=f"{height:g}")
    elif usual < width - 0.05 and structure.form == "under":
        yield translate(WIDER).format(
            usual=number(usual), width=number(width), openness=number(structure.min_open)
        )
    elif usual < width - 0.05:
        yield translate(RATIO).format(
            usual=number(usual), width=number(width), ratio=f"{structure.min_ratio:g}"
        )


def _several(row, rules, options, translate):
    """How many small structures cost as much, where there is more than one."""
    small = rules.structures[rules.structures[row["struct"][0]].several]
    size = dimensions(small, row["across_m"])
    one = costs(
        small, size, np.zeros(1), np.zeros(1), fence=rules.structures.get(FENCE_ID),
        year=options.cost_year, index=options.index,
    )[0, 1]  # fmt: skip
    count = int(row["cost_mid"][0] // one) if one > 0 and size.fits[0] else 0
    if count > 1:
        yield translate(SEVERAL).format(count=count, structure=translate(small.name))


def _land(heights, topo, translate):
    """How the axis lies to the ground, from the lower and the higher of the two differences."""
    low, high = heights
    template = ABOVE if low >= 0 else BELOW if high <= 0 else BETWEEN
    return translate(template).format(left=number(abs(low)), right=number(abs(high)), topo=topo)


def _assume(row, rules, options, given, translate):
    structure = rules.structures[row["struct"][0]]
    line = row["kind"][0] not in ("obstacle", "car_park", "culvert")
    if line:
        yield from _assume_land(row, rules, structure, given, translate)
    if row["kind"][0] == "culvert":
        yield translate(UNDER_ROADS)
    for key, text in (("passages", NO_PASSAGES), ("built", NO_BUILT)):
        if key not in given:
            yield translate(text)
    unknown = [k for k in THINGS if not _known(k, row, given)]
    if unknown:
        yield translate(UNKNOWN).format(things=", ".join(translate(THINGS[k]) for k in unknown))
    area = row["kind"][0] == "car_park"
    if (line or area) and "links" not in given:
        yield translate(NO_GAIN)
    elif area and np.isfinite(row["d_ec"][0]):
        yield translate(OVER_AREA)
    elif line:
        yield translate(BY_COST if "cost" in given else BY_LINKS)
        if '"shares"' in row["effects"][0]:
            yield translate(WITHIN)
    else:
        yield translate(NO_GAIN_HERE)
    yield translate(PRICES).format(
        base=structure.price_year, percent=number(100 * options.index), year=options.cost_year,
        scope=translate(_scope(row, rules)), vat=translate(VAT.get(structure.vat, VAT["unknown"])),
    )  # fmt: skip


def _scope(row, rules):
    """What the costs are for."""
    decision = rules.decisions[int(row["decision"][0])]
    structure = rules.structures[row["struct"][0]]
    return (
        decision.scope
        if decision.scope and structure.id == decision.structure
        else (structure.scope)
    )


def _assume_land(row, rules, structure, given, translate):
    heights = [row[k][0] for k in ("left_m", "right_m")]
    if not np.isfinite(heights).all():
        yield translate(NO_HEIGHTS)
    if structure.form == "over" and structure.unit == "m2":
        numbers = rules.weights.number
        rail = row["barrier"][0].startswith("T")
        needed = numbers["clearance_rail_m" if rail else "clearance_road_m"]
        left, right = ramp_m(needed, np.array(heights), numbers["ramp_slope"])
        if max(left, right) >= 1:
            slope = number(100 * numbers["ramp_slope"])
            yield translate(RAMPS).format(left=f"{left:.0f}", right=f"{right:.0f}", slope=slope)
    if structure.form in ("over", "under", "retrofit"):
        yield translate(LENGTH).format(width=number(row["length_m"][0]))
    if structure.fence_m:
        yield translate(FENCE).format(length=number(structure.fence_m))
    if structure.form == "retrofit":
        yield translate(CLOSED_TO_CARS)
    if np.isnan(row["u_flow"][0]):
        yield translate(NO_IMPORTANCE)
    elif "flow" not in given:
        yield translate(NO_FLOW)


def _known(key, row, given):
    if key == "topography":
        return bool(np.isfinite(row["left_m"][0]))
    return {"free_land": "built"}.get(key, key) in given


def number(value):
    """A number without needless decimals."""
    return f"{value:.1f}".rstrip("0").rstrip(".")
