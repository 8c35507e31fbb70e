"""Small scenes for the infrastructure and fragmentation tests: lines as OSM would give them."""

from pathlib import Path

import numpy as np
import shapely
from greenblue.core.diagnose.fragmentation.points import (
    FragmentationOptions,
    Rules,
    find_fragmentation,
)
from greenblue.core.diagnose.fragmentation.severity import (
    PassageKind,
    SeverityClass,
    SpeciesGroup,
)
from greenblue.core.infrastructure.bundle import BundleRule
from greenblue.core.infrastructure.classify import (
    BarrierClass,
    ProfileRule,
    TrafficBand,
    barrier_table,
)
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

RULES = Path(__file__).resolve().parents[2] / "resources" / "rules"


def rules(profile="openstreetmap"):
    return Rules(
        barrier_table(read_rules(RULES / "barriers.csv", BarrierClass)),
        read_rules(RULES / "profiles" / f"{profile}.csv", ProfileRule),
        read_rules(RULES / "bundling.csv", BundleRule),
        read_rules(RULES / "traffic.csv", TrafficBand),
        read_rules(RULES / "passages.csv", PassageKind),
        read_rules(RULES / "species_groups.csv", SpeciesGroup),
        read_rules(RULES / "severity_classes.csv", SeverityClass),
    )


def features(*rows, name="roads"):
    """A table of (geometry, tags) rows; geometry as WKT, coordinates or shapely."""
    keys = sorted({k for _, tags in rows for k in tags})
    columns = {k: np.array([tags.get(k) for _, tags in rows], dtype=object) for k in keys}
    shapes = np.empty(len(rows), dtype=object)
    shapes[:] = [_shape(geometry) for geometry, _ in rows]
    return Table(shapes, columns, name)


def _shape(geometry):
    if isinstance(geometry, str):
        return shapely.from_wkt(geometry)
    return geometry if isinstance(geometry, shapely.Geometry) else shapely.LineString(geometry)


def network(*polygons, importance=1.0):
    shapes = np.empty(len(polygons), dtype=object)
    shapes[:] = [_shape(p) for p in polygons]
    return Table(shapes, {"importance": np.full(len(polygons), importance)}, "network")


def find(net, options=None, which=None, **sources):
    found, _ = find_fragmentation(net, sources, which or rules(), options or FragmentationOptions())
    return found


def rows(table, *names):
    return [tuple(table[n][i] for n in names) for i in range(len(table))]
