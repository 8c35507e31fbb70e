"""Reading OpenStreetMap files: GDAL's OSM driver, asked only for what the rules can use."""

import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal

from ...core.errors import Cancelled, GreenBlueError
from ...core.prepare.osm_layers import selection
from ...core.prepare.tags import TagSets
from ...core.table import Table

BATCH = 20_000
CHECK = 1000
"""Features between two looks at Cancel; GDAL itself asks only when it reads on."""

MEMORY_MB = 200
"""What GDAL keeps of its node index in memory; the rest goes to a temporary file."""

TAKES = {
    "points": ("node",),
    "lines": ("line", "area"),
    "multilinestrings": ("route",),
    "multipolygons": ("line", "area"),
}
UNUSED = ("other_relations",)
_INCOMPLETE = re.compile(r"Relation (\d+) has missing ways")


@dataclass
class OsmData:
    """Features with their tags; OSM ids of those without geometry, and of relations that the
    file holds only in part."""

    features: Table
    tag_sets: list
    empty: list
    incomplete: list


def read_osm(path, rules, folder, box, progress, shown=None):
    """Read the features that some rule may want.

    Parameters
    ----------
    path : path-like
        A whole .osm.pbf or .osm file.
    rules : sequence of LayerRule
    folder : path-like
        Of this run alone, for the driver's configuration file.
    box : QgsRectangle or None
        Longitudes and latitudes; only features that meet it, each whole.
    progress : callable
    shown : path-like, optional
        What the user calls the file.

    Returns
    -------
    OsmData
        Geometry in degrees, columns ``osm_id`` and ``tag_set``.

    Raises
    ------
    GreenBlueError
        The driver is absent, or the file cannot be read to its end.
    Cancelled

    Notes
    -----
    One pass over all layers at once, which keeps GDAL's memory bounded. Each feature costs
    one text of all tags instead of one look-up per field.
    """
    wanted = {layer: _wanted(rules, takes) for layer, takes in TAKES.items()}
    configuration = Path(folder) / "osmconf.ini"
    configuration.write_text(_configuration(wanted, rules), encoding="utf-8")
    for indexing in ("YES", "NO"):
        with _messages() as messages:
            dataset = _open(path, configuration, indexing, shown or path)
            _set_filters(dataset, wanted, box)
            collector = _Collector()
            raised = _read_all(dataset, collector, progress)
        failures = [text for level, text in messages if level >= gdal.CE_Failure] + raised
        # The fast index wants nodes in the order of their ids; merged files have them mixed.
        if not any("OSM_USE_CUSTOM_INDEXING" in text for text in failures):
            break
    if failures:
        raise GreenBlueError(
            "The file {file} cannot be read to its end ({problem}); it seems damaged. Get it anew.",
            file=shown or path,
            problem=failures[0],
        )
    incomplete = [m.group(1) for _, text in messages for m in _INCOMPLETE.finditer(text)]
    features, empty, tag_sets = collector.result(lambda _fraction: progress(1.0))
    if box is not None:
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        features = features.take(shapely.intersects(features.geometry, shapely.box(*corners)))
    return OsmData(features, tag_sets, empty, [f"r{number}" for number in incomplete])


def _wanted(rules, takes):
    """Values per tag key that a layer of the driver must deliver."""
    merged = {}
    for take in takes:
        for key, values in selection(rules, take).items():
            merged.setdefault(key, set()).update(values)
    return merged


def _configuration(wanted, rules):
    """The driver's configuration: which closed ways are areas, which tags filters may use.

    Too many areas do no harm, since a rule that wants lines takes their outline; but a way
    of which the extract lacks a node is closed only if it is an area.
    """
    lines = [
        f"closed_ways_are_polygons={','.join(selection(rules, 'area'))}",
        "attribute_name_laundering=no",
        "report_all_tags=yes",
    ]
    for layer in (*TAKES, *UNUSED):
        keys = sorted(wanted.get(layer, ()))
        lines += [f"[{layer}]", "osm_id=yes", f"attributes={','.join(keys)}", "all_tags=yes"]
    return "\n".join(lines) + "\n"


@contextmanager
def _messages():
    """Collect GDAL's messages of this thread, also the notes on incomplete relations."""
    collected = []
    before = gdal.GetConfigOption("CPL_DEBUG")
    gdal.PushErrorHandler(lambda level, _number, text: collected.append((level, text)))
    gdal.SetConfigOption("CPL_DEBUG", "OSM")
    try:
        yield collected
    finally:
        gdal.SetConfigOption("CPL_DEBUG", before)
        gdal.PopErrorHandler()


def _open(path, configuration, indexing, shown):
    options = [
        f"CONFIG_FILE={configuration}",
        "INTERLEAVED_READING=YES",
        f"USE_CUSTOM_INDEXING={indexing}",
        f"MAX_TMPFILE_SIZE={MEMORY_MB}",
    ]
    try:
        dataset = gdal.OpenEx(
            str(path), gdal.OF_VECTOR | gdal.OF_READONLY, ["OSM"], open_options=options
        )
    except RuntimeError as error:
        raise _not_opened(shown, error) from error
    if dataset is None:
        raise _not_opened(shown, gdal.GetLastErrorMsg())
    return dataset


def _not_opened(path, problem):
    return GreenBlueError(
        "The file {file} cannot be opened as OpenStreetMap data ({problem}). Get it anew, or "
        "use a QGIS whose GDAL has the OSM driver.",
        file=path,
        problem=problem,
    )


def _set_filters(dataset, wanted, box):
    for index in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(index)
        keys = wanted.get(layer.GetName())
        layer.SetAttributeFilter(_sql(keys) if keys else "osm_id = '-'")
        # A filter on points would take the nodes outside it from the lines and areas too.
        if box is not None and layer.GetName() != "points":
            layer.SetSpatialFilterRect(
                box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
            )


def _sql(keys):
    parts = []
    for key, values in sorted(keys.items()):
        if "*" in values:
            parts.append(f'"{key}" IS NOT NULL')
        else:
            quoted = ", ".join("'" + v.replace("'", "''") + "'" for v in sorted(values))
            parts.append(f'"{key}" IN ({quoted})')
    return " OR ".join(parts)


def _read_all(dataset, collector, progress):
    """Take feature after feature; GDAL calls back within each block of the file.

    With exceptions switched on GDAL raises its failures and tells the error handler nothing:
    returns what was raised.
    """
    done, stopped, raised = 0.0, False, []

    def keep_going(_fraction, _text, _data):
        nonlocal stopped
        stopped = stopped or not progress(done)
        return 0 if stopped else 1

    while not stopped:
        try:
            feature, layer, fraction = dataset.GetNextFeature(include_pct=True, callback=keep_going)
        except RuntimeError as error:
            # GDAL chains a line for each node that it met after the first.
            raised.append(str(error).partition("\n")[0])
            break
        if feature is None or stopped:
            break
        collector.add(feature, layer.GetName())
        done = max(done, fraction)
        stopped = collector.count % CHECK == 0 and not progress(done)
    if stopped:
        raise Cancelled
    return raised


class _Collector:
    """Gathers features in batches: WKB becomes geometry, tags become a number."""

    def __init__(self):
        self._sets = TagSets()
        self._ids, self._numbers, self._wkb, self._geometry = [], [], [], []

    @property
    def count(self):
        return len(self._ids)

    def add(self, feature, layer):
        geometry = feature.GetGeometryRef()
        if geometry is None:
            return
        if layer == "points":
            osm_id = f"n{feature.GetFieldAsString(0)}"
        elif layer == "lines":
            osm_id = f"w{feature.GetFieldAsString(0)}"
        elif layer == "multilinestrings" or feature.IsFieldSetAndNotNull(0):
            osm_id = f"r{feature.GetFieldAsString(0)}"
        else:
            osm_id = f"w{feature.GetFieldAsString(1)}"
        self._ids.append(osm_id)
        self._numbers.append(self._sets.number(_text(feature)))
        self._wkb.append(bytes(geometry.ExportToWkb()))
        if len(self._wkb) >= BATCH:
            self._convert()

    def result(self, progress):
        self._convert()
        ids = np.empty(len(self._ids), dtype=object)
        ids[:] = self._ids
        columns = {"osm_id": ids, "tag_set": np.array(self._numbers, dtype=np.int64)}
        table = Table(np.concatenate(self._geometry), columns)
        there = ~(shapely.is_missing(table.geometry) | shapely.is_empty(table.geometry))
        return table.take(there), ids[~there].tolist(), self._sets.parsed(progress)

    def _convert(self):
        values = np.empty(len(self._wkb), dtype=object)
        values[:] = self._wkb
        self._geometry.append(shapely.force_2d(shapely.from_wkb(values, on_invalid="ignore")))
        self._wkb = []


def _text(feature):
    """All tags of a feature; bytes that are no UTF-8 are replaced, not refused."""
    text = feature.GetFieldAsString(feature.GetFieldCount() - 1)
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text
