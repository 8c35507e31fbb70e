"""Fields of the infrastructure axes, with the chainage that the account refers to."""

from ..text import mark
from .parts import Layer
from .parts import f as _f

INFRASTRUCTURE_AXES = Layer(
    "infrastructure",
    mark("Infrastructure axes"),
    "LineString",
    (
        _f("axis_id", "text", "", mark("Axis"),
           mark("Identifier of the axis; it stays the same as long as the infrastructure does.")),
        _f("kind", "text", "", mark("Kind"), mark("road, railway or waterway.")),
        _f("name", "text", "", mark("Infrastructure"), mark("Number or name of the infrastructure.")),
        _f("barrier", "text", "", mark("Barrier class"), mark("Code of the barrier class in the barrier table.")),
        _f("width_m", "real", "m", mark("Width"), mark("Width across the axis, from outer edge to outer edge.")),
        _f("lanes", "real", "", mark("Lanes or tracks"), mark("Lanes (roads) or tracks (railways) abreast.")),
        _f("traffic", "real", "1/day", mark("Traffic"), mark("Vehicles or trains per day.")),
        _f("m_from", "real", "m", mark("From"), mark("Chainage at the start of the line, on the ellipsoid.")),
        _f("m_to", "real", "m", mark("To"), mark("Chainage at its end.")),
        _f("length_m", "real", "m", mark("Length"), mark("Length of the axis on the ellipsoid.")),
        _f("raw_m", "real", "m", mark("Length of the lines"),
           mark("Total length of the lines as drawn of which the axis was made, as a check: about twice the axis "
                "for a dual carriageway.")),
        _f("sources", "text", "", mark("Sources"), mark("Feature ids of the lines it was made of, by layer.")),
    ),
)  # fmt: skip
