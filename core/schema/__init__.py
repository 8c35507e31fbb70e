"""Every output layer of GreenBlue: its fields with type, unit and meaning.

Sinks, aliases in the styles, help and ``docs/algorithms.md`` all follow from
these tables. Ids and field names are public interface.
"""

from . import (
    connectivity,
    crossings,
    fragmentation,
    hedges,
    infrastructure_axes,
    ledger,
    measures,
    osm,
    plan,
)
from .connectivity import (
    CONNECTIVITY_CHANGES,
    CONNECTIVITY_COMPONENTS,
    CONNECTIVITY_LINKS,
    CONNECTIVITY_PATCHES,
    CONNECTIVITY_POINTS,
    HABITAT_CORRIDORS,
    HABITAT_LINKS,
    HABITAT_PATCHES,
    MESH_TOTAL,
    MESH_UNITS,
    PINCH_SITES,
)
from .crossings import CROSSING_FOOTPRINTS, CROSSING_PROPOSALS
from .fragmentation import (
    FRAGMENTATION_POINTS,
    FRAGMENTATION_SECTIONS,
)
from .hedges import HEDGE_PROPOSALS
from .infrastructure_axes import INFRASTRUCTURE_AXES
from .ledger import (
    ACCOUNT_BY,
    ACCOUNT_DRAWN,
    ACCOUNT_OVERLAPS,
    ACCOUNT_TABLE,
    ACCOUNT_TOWNS,
    ACCOUNT_UNMATCHED,
    ACCOUNT_YEARS,
    LEDGER,
    SCENARIO_TABLE,
)
from .measures import (
    MEASURE_AREAS,
    MEASURE_CURVE,
    MEASURE_LINES,
    MEASURE_POINTS,
    MEASURES,
)
from .osm import (
    BARRIERS,
    CAR_PARKS,
    HABITAT,
    LAND_COVER,
    LANDSCAPE_ELEMENTS,
    OSM_LAYERS,
    PASSAGES,
    RAILWAYS,
    ROADS,
    WATERWAYS,
)
from .parts import Field, Layer
from .plan import (
    CHECKLIST_ANSWERS,
    COMMITMENTS_AREA,
    COMMITMENTS_LINE,
    COMMITMENTS_POINT,
    EVIDENCE,
    PLAN_META,
    RUNS,
    TERRITORY,
)

_ROOMS = (
    fragmentation,
    osm,
    connectivity,
    measures,
    plan,
    hedges,
    crossings,
    infrastructure_axes,
    ledger,
)
LAYERS = {
    layer.id: layer for room in _ROOMS for layer in vars(room).values() if isinstance(layer, Layer)
}
