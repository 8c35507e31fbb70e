"""The infrastructure layers that several algorithms take: their parameters, how they are read."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from ..core.progress import part, silent
from ..core.text import id_list, mark
from .base import RESOURCES

RULES = RESOURCES / "rules"
PROFILES = ("openstreetmap", "wegenregister", "infrabel", "generic", "wallonia", "urbis")
LINE = QgsProcessing.SourceType.TypeVectorLine
POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
ANY = QgsProcessing.SourceType.TypeVectorAnyGeometry
SOURCES = {
    "ROADS": ("roads", LINE, "LineString"),
    "RAILWAYS": ("railways", LINE, "LineString"),
    "WATERWAYS": ("waterways", LINE, "LineString"),
    "CAR_PARKS": ("car_parks", POLYGON, "Polygon"),
    "PASSAGES": ("passages", ANY, ()),
    "BARRIERS": ("barriers", ANY, ()),
}
CHOSEN_FIELDS = {
    "ROAD_CLASS_FIELD": ("ROADS", "chosen_class"),
    "ROAD_NAME_FIELD": ("ROADS", "chosen_ref"),
    "TRAFFIC_FIELD": ("ROADS", "chosen_traffic"),
    "RAILWAY_CLASS_FIELD": ("RAILWAYS", "chosen_class"),
    "RAILWAY_NAME_FIELD": ("RAILWAYS", "chosen_ref"),
    "WATERWAY_CLASS_FIELD": ("WATERWAYS", "chosen_class"),
    "WATERWAY_NAME_FIELD": ("WATERWAYS", "chosen_ref"),
}

MANAGER_FIELDS = {
    "ROAD_MANAGER_FIELD": ("ROADS", "chosen_manager"),
    "RAILWAY_MANAGER_FIELD": ("RAILWAYS", "chosen_manager"),
}
NUMBERS = ("chosen_traffic",)

LABELS = {
    "ROADS": mark("Roads"),
    "RAILWAYS": mark("Railways"),
    "WATERWAYS": mark("Waterways"),
    "CAR_PARKS": mark("Car parks"),
    "PASSAGES": mark("Existing passages"),
    "BARRIERS": mark("Fences, walls, weirs"),
    "PROFILE": mark("Where the infrastructure comes from"),
    "TRAFFIC_FIELD": mark("Traffic of roads (vehicles/day)"),
    "ROAD_CLASS_FIELD": mark("Barrier class of roads"),
    "ROAD_NAME_FIELD": mark("Number or name of roads"),
    "RAILWAY_CLASS_FIELD": mark("Barrier class of railways"),
    "RAILWAY_NAME_FIELD": mark("Line number of railways"),
    "WATERWAY_CLASS_FIELD": mark("Barrier class of waterways"),
    "WATERWAY_NAME_FIELD": mark("Name of waterways"),
    "ROAD_MANAGER_FIELD": mark("Manager of roads"),
    "RAILWAY_MANAGER_FIELD": mark("Manager of railways"),
    "PROFILE_FILE": mark("Profile of your own"),
    "BARRIER_TABLE": mark("Barrier table of your own"),
}


def add_sources(algorithm, names=tuple(SOURCES)):
    """Declare the infrastructure layers."""
    for name in names:
        source_type = SOURCES[name][1]
        algorithm.add(
            QgsProcessingParameterFeatureSource(
                name, algorithm.tr(LABELS[name]), [source_type], optional=True
            )
        )


def add_profile(algorithm, fields=tuple(CHOSEN_FIELDS)):
    """Declare the profile, a rule file of the user's own, and the fields that may be chosen."""
    algorithm.add(algorithm.choice("PROFILE", algorithm.tr(LABELS["PROFILE"]), PROFILES))
    for name in fields:
        parent = {**CHOSEN_FIELDS, **MANAGER_FIELDS}[name][0]
        field = QgsProcessingParameterField(
            name, algorithm.tr(LABELS[name]), parentLayerParameterName=parent, optional=True
        )
        algorithm.add(field, advanced=name != "TRAFFIC_FIELD")
    for name in ("PROFILE_FILE", "BARRIER_TABLE"):
        file = QgsProcessingParameterFile(
            name, algorithm.tr(LABELS[name]), extension="csv", optional=True
        )
        algorithm.add(file, advanced=True)


def profile(algorithm, parameters, context):
    """The rules of the chosen profile, or of the user's own file."""
    from ..core.infrastructure.classify import read_profile

    own = algorithm.parameterAsFile(parameters, "PROFILE_FILE", context)
    name = algorithm.parameterAsEnumString(parameters, "PROFILE", context)
    return read_profile(own or RULES / "profiles" / f"{name}.csv")


def barriers(algorithm, parameters, context):
    """Barrier classes by code, from the user's table where one is given."""
    from ..core.infrastructure.classify import BarrierClass, barrier_table
    from ..core.rules import read_rules

    own = algorithm.parameterAsFile(parameters, "BARRIER_TABLE", context)
    return barrier_table(read_rules(own or RULES / "barriers.csv", BarrierClass))


def read_sources(
    algorithm, parameters, context, feedback, rules, crs, extent, *, progress=silent, **options
):
    """The given infrastructure layers as tables, with the fields that the profile reads.

    ``options`` go to ``io.read.read_table`` (invalid, report).
    """
    from ..core.infrastructure.classify import needed_fields
    from .io.read import read_table
    from .io.source import open_source

    tables = {}
    declared = [name for name in SOURCES if algorithm.parameterDefinition(name) is not None]
    for number, name in enumerate(declared):
        layer = open_source(algorithm, parameters, name, context)
        if layer is None:
            continue
        source, _, geometry = SOURCES[name]
        present = {f.name().lower(): f.name() for f in layer.fields()}
        fields = {
            key: present[key.lower()]
            for key in needed_fields(rules, source)
            if key.lower() in present
        }
        kinds = dict.fromkeys(fields, "text")
        if name == "ROADS" and parameters.get("GRADE_RELATION"):
            fields["id"], kinds["id"] = "WS_OIDN", "text"
        for parameter, (parent, column) in {**CHOSEN_FIELDS, **MANAGER_FIELDS}.items():
            chosen = algorithm.parameterAsString(parameters, parameter, context)
            if parent == name and chosen:
                fields[column] = chosen
                kinds[column] = "number" if column in NUMBERS else "text"
        tables[source] = read_table(
            algorithm, parameters, name, context, feedback, fields=fields, kinds=kinds,
            geometry=geometry, crs=crs, extent=extent,
            progress=part(progress, number / len(declared), (number + 1) / len(declared)),
            **options,
        )  # fmt: skip
        forget_impossible(tables[source], "chosen_traffic", feedback, algorithm.tr)
    return tables


def measured_axes(sources, rules, classes, crs, context, progress=silent, bundling=None):
    """All infrastructure as axes, with chainage on the ellipsoid (``schema.INFRASTRUCTURE_AXES``).

    ``rules`` are those of the profile, ``classes`` the barrier classes, ``bundling`` its options.
    """
    return axes_and_origin(sources, rules, classes, crs, context, progress, bundling)[0]


def axes_and_origin(sources, rules, classes, crs, context, progress=silent, bundling=None):
    """As `measured_axes`, and which metres of which feature each axis was made of."""
    import numpy as np
    import shapely

    from ..core.infrastructure import axes as core
    from ..core.infrastructure.bundle import BundleOptions, BundleRule
    from ..core.rules import read_rules
    from .io.crs import ellipsoidal_lengths

    merging = read_rules(RULES / "bundling.csv", BundleRule)
    axes, origin = core.axes_and_origin(
        sources, rules, classes, merging, bundling or BundleOptions(), part(progress, 0.0, 0.9)
    )
    length = ellipsoidal_lengths(axes.geometry, crs, context, part(progress, 0.9, 1.0))
    scale = length / shapely.length(axes.geometry)
    columns = {
        "m_from": np.zeros(len(axes)),
        "m_to": length,
        "length_m": length,
        "raw_m": axes["raw_plan_m"] * scale,
        "scale": scale,
    }
    return axes.with_columns(**columns), origin


def forget_impossible(table, column, feedback, translate):
    """Traffic below 0 stands for "unknown" in many data sets."""
    traffic = table.columns.get(column)
    if traffic is None:
        return
    below = traffic < 0
    if below.any():
        text = translate(
            mark("Layer “{layer}”: {count} traffic figures below 0 count as unknown ({ids}).")
        )
        ids = table.fid[below]
        feedback.pushWarning(text.format(layer=table.name, count=len(ids), ids=id_list(ids)))
        traffic[below] = float("nan")
