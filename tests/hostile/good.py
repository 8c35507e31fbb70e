"""A small landscape and what each algorithm makes of it, as inputs for every algorithm."""

import shutil

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.scene import Feedback, X, Y, box, layer_of, line, point

OSM = (
    '<?xml version="1.0"?><osm version="0.6">{nodes}<way id="5"><nd ref="1"/><nd ref="2"/>'
    '<tag k="highway" v="motorway"/></way><way id="6"><nd ref="1"/><nd ref="2"/><nd ref="3"/>'
    '<nd ref="1"/><tag k="natural" v="wood"/></way></osm>'
)
NODES = ((50.85, 4.35), (50.86, 4.36), (50.85, 4.37))


class Good:
    """``parameters(id)`` gives inputs on which an algorithm does its usual work."""

    def __init__(self, folder):
        self.folder, self.number = folder, 0
        self.made, self.known = {}, {}
        self._layers = _landscape()
        self._resistance = self._raster()

    def parameters(self, name):
        """Parameters of an algorithm by its id without "greenblue:"; outputs included."""
        if name not in self.known:
            self.known[name] = getattr(self, f"_{name}")()
        if name == "addtoplan":  # which changes its plan
            self.known[name]["PLAN"] = self.plan_copy()
        return {**self.known[name], **self.outputs(name)}

    def outputs(self, name):
        """Fresh destinations: memory for layers, files that no other run has for the rest."""
        self.number += 1
        folder = self.folder / f"run{self.number}"
        folder.mkdir()
        endings = {"prepareosm": "gpkg", "createplan": "gpkg"}
        found = {}
        instance = algorithm(name)  # it owns its definitions
        for definition in instance.destinationParameterDefinitions():
            kind = definition.type()
            if kind == "sink":
                found[definition.name()] = "TEMPORARY_OUTPUT"
            elif kind == "rasterDestination":
                found[definition.name()] = str(folder / f"{definition.name().lower()}.tif")
            elif kind == "folderDestination":
                found[definition.name()] = str(folder / "out")
            else:
                ending = endings.get(name, "html")
                found[definition.name()] = str(folder / f"{definition.name().lower()}.{ending}")
        return found

    def run(self, name, **changed):
        """Results of a run, what was warned of, and the sentence with which it was refused."""
        return run(name, {**self.parameters(name), **changed})

    def layer(self, name, output, **changed):
        """An output layer of an algorithm that did its usual work, made once."""
        if (name, output) not in self.made:
            given = self.outputs(name)
            sinks = {k: str(self.folder / f"{name}_{k}.gpkg") for k, v in given.items()
                     if v == "TEMPORARY_OUTPUT"}  # fmt: skip
            results, _, refused = self.run(name, **sinks, **changed)
            assert not refused, (name, refused)
            for key in sinks:
                self.made[name, key] = QgsVectorLayer(results[key], key.lower(), "ogr")
        return self.made[name, output]

    def _raster(self):
        path = self.folder / "resistance.tif"
        values = np.full((60, 120), 5.0, dtype=np.float32)
        values[20:40] = 1.0
        values[:, 58:62] = 100.0
        target = gdal.GetDriverByName("GTiff").Create(str(path), 120, 60, 1, gdal.GDT_Float32)
        target.SetGeoTransform((X - 200, 10, 0, Y + 300, 0, -10))
        system = osr.SpatialReference()
        system.ImportFromEPSG(31370)
        target.SetProjection(system.ExportToWkt())
        target.GetRasterBand(1).SetNoDataValue(-9999)
        target.GetRasterBand(1).WriteArray(values)
        del target
        return str(path)

    def _prepareosm(self):
        path = self.folder / "extract.osm"
        nodes = "".join(
            f'<node id="{i}" lat="{lat}" lon="{lon}"/>' for i, (lat, lon) in enumerate(NODES, 1)
        )
        path.write_text(OSM.format(nodes=nodes), encoding="utf-8")
        area = layer_of("area", "Polygon", (
            "Polygon ((4.3 50.8, 4.4 50.8, 4.4 50.9, 4.3 50.9, 4.3 50.8))", {},
        ))  # fmt: skip
        area.setCrs(area.crs().fromEpsgId(4326))
        return {"INPUT": str(path), "AREA": area, "LOAD": False}

    def _findfragmentationpoints(self):
        chosen = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "PASSAGES", "BARRIERS")
        return {"CORRIDORS": self._layers["HABITAT"], **{n: self._layers[n] for n in chosen}}

    def _buildresistance(self):
        chosen = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "BARRIERS", "HEDGES", "COVER")
        return {
            **{n: self._layers[n] for n in chosen}, "COVER_FIELD": "cover",
            "CROSSINGS": self._layers["PASSAGES"], "CELL_SIZE": 10.0,
        }  # fmt: skip

    def _linkhabitats(self):
        return {
            "HABITAT": self._layers["HABITAT"], "RESISTANCE": self._resistance,
            "BARRIERS": self._layers["ROADS"],
        }  # fmt: skip

    def _patches(self):
        return {
            "PATCHES": self.layer("linkhabitats", "OUTPUT_PATCHES"),
            "LINKS": self.layer("linkhabitats", "OUTPUT_LINKS"),
        }

    def _measureconnectivity(self):
        return {
            **self._patches(), "PATCH_ID": "patch_id", "FROM_FIELD": "from_id",
            "TO_FIELD": "to_id", "COST_FIELD": "cost", "LINK_ID": "link_id",
        }  # fmt: skip

    def _measurefragmentation(self):
        chosen = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS")
        return {
            "HABITAT": [self._layers["HABITAT"]], "UNITS": self._layers["TERRITORY"],
            **{n: self._layers[n] for n in chosen},
        }  # fmt: skip

    def _mappinchpoints(self):
        return {"RESISTANCE": self._resistance, "PATCHES": self._layers["HABITAT"]}

    def _cuts(self, name):
        return self.layer("findfragmentationpoints", name)

    def _proposecrossings(self):
        return {
            "SECTIONS": self._cuts("OUTPUT_SECTIONS"), "POINTS": self._cuts("OUTPUT_POINTS"),
            **self._patches(), "HABITAT": self._layers["HABITAT"], "COVER": self._layers["COVER"],
            "BUILDINGS": self._layers["BUILDINGS"], "ELEMENTS": self._layers["HEDGES"],
            "WATERWAYS": self._layers["WATERWAYS"], "PASSAGES": self._layers["PASSAGES"],
            "PUBLIC_LAND": self._layers["TERRITORY"], "RESISTANCE": self._resistance,
        }  # fmt: skip

    def _proposehedges(self):
        chosen = ("ROADS", "RAILWAYS", "WATERWAYS", "HABITAT", "BUILDINGS")
        return {
            "ELEMENTS": self._layers["HEDGES"], **{n: self._layers[n] for n in chosen},
            "LAND_COVER": self._layers["COVER"], "AREA": self._layers["TERRITORY"],
            "PLANTABLE": self._layers["HEDGES"], **self._patches(),
        }  # fmt: skip

    def _createplan(self):
        return {
            "TERRITORY": self._layers["TERRITORY"], "AXES": self._cuts("OUTPUT_AXES"),
            "POINTS": self._cuts("OUTPUT_POINTS"), "SECTIONS": self._cuts("OUTPUT_SECTIONS"),
            "CROSSINGS": self.layer("proposecrossings", "OUTPUT_POINTS"),
            "FOOTPRINTS": self.layer("proposecrossings", "OUTPUT_FOOTPRINTS"),
            "HEDGES": self.layer("proposehedges", "OUTPUT"), **self._patches(),
            "LANGUAGE": "en", "TITLE": "Plan",
        }  # fmt: skip

    def plan(self):
        """A new plan, filled with every step."""
        results, _, refused = self.run("createplan")
        assert not refused, refused
        _, _, refused = run("addtoplan", {
            "PLAN": results["OUTPUT"], "PROPOSALS": self._layers["VERGES"], "MEASURE": "verge_late",
        })  # fmt: skip
        assert not refused, refused
        return results["OUTPUT"]

    def plan_copy(self):
        """A plan of its own, as `plan` makes it."""
        if not hasattr(self, "_plan"):
            self._plan = self.plan()
        self.number += 1
        return str(shutil.copy(self._plan, self.folder / f"plan{self.number}.gpkg"))

    def _addtoplan(self):
        return {"PROPOSALS": self.layer("proposehedges", "OUTPUT")}

    def _accountmanagedkm(self):
        chosen = ("ROADS", "RAILWAYS", "WATERWAYS")
        return {
            "COMMITMENTS": self._layers["VERGES"], **{n: self._layers[n] for n in chosen},
            "MUNICIPALITIES": self._layers["TERRITORY"], "PERI_URBAN": self._layers["TERRITORY"],
            "ELEMENTS_BEFORE": self._layers["HEDGES"], "DURATION": False, "CHECKLIST": False,
        }  # fmt: skip

    def _comparescenarios(self):
        return {"PLANS": [self.plan(), self.plan()]}

    def _prioritisemeasures(self):
        patches = self._patches()
        return {
            "CANDIDATES": [self.layer("proposecrossings", "OUTPUT_POINTS")],
            "PATCHES": [patches["PATCHES"]], "LINKS": [patches["LINKS"]], "BUDGET": 1e9,
            "COST_FIELD": "cost_mid", "OBSERVATIONS": self._layers["RECORDS"],
            "SENSITIVITY": False,
        }  # fmt: skip

    def _createdossier(self):
        return {"PLAN": self.plan(), "FORMATS": ["html", "odt"], "LANGUAGES": ["en"]}

    def _planmunicipality(self):
        chosen = ("TERRITORY", "ROADS", "RAILWAYS", "WATERWAYS", "HABITAT")
        return {
            **{n: self._layers[n] for n in chosen}, "LAND_COVER": self._layers["COVER"],
            "ELEMENTS": self._layers["HEDGES"], "GUILDS": ["small_mammals"], "FORMATS": ["html"],
            "LANGUAGES": ["en"], "CELL_SIZE": 20.0,
        }  # fmt: skip


def algorithm(name):
    """An algorithm as QGIS makes it for a run."""
    identifier = f"greenblue:{name}"
    return QgsApplication.processingRegistry().createAlgorithmById(identifier)


def run(name, parameters, feedback=None):
    """Results, warnings and the sentence of a refusal ("" where the run went through)."""
    context, feedback = QgsProcessingContext(), feedback or Feedback()
    context.setProject(QgsProject.instance())
    instance = algorithm(name)
    possible, problem = instance.checkParameterValues(parameters, context)
    if not possible:
        return {}, [], problem
    try:
        results, finished = instance.run(parameters, context, feedback, {}, False)
    except QgsProcessingException as error:
        return {}, feedback.warnings, str(error)
    assert finished
    results = {**results, "layers": _contents(instance, results, context)}
    context.temporaryLayerStore().removeAllMapLayers()
    return results, feedback.warnings, ""


def _contents(instance, results, context):
    """Rows and geometry of the layers in memory."""
    found = {}
    for key in instance.OUTPUT_LAYERS:
        layer = context.getMapLayer(results[key]) if isinstance(results.get(key), str) else None
        if layer is not None:
            found[key] = [
                ([str(v) for v in f.attributes()], f.geometry().asWkt(3))
                for f in layer.getFeatures()
            ]
    return found


def numbers(results):
    """The figures that a run gave, without those that count what was left out."""
    return {
        name: round(value, 6)
        for name, value in results.items()
        if isinstance(value, (int, float)) and name not in ("SKIPPED_COUNT", "REPAIRED_COUNT")
    }


def _landscape():
    """Two woods beside a motorway, roads, a railway, a brook, hedges with gaps, fields."""
    wood = {"importance": 1.0, "class": "forest"}
    return {
        "HABITAT": layer_of("woods", "Polygon",
            (box(-150, 20, 300, 180), wood), (box(420, 20, 900, 180), wood),
            (box(-150, -180, 300, -20), wood), (box(420, -180, 900, -20), wood)),
        "ROADS": layer_of("roads", "LineString",
            (line((-180, 0), (950, 0)), {"highway": "motorway", "ref": "E411", "name": "Ring"}),
            (line((100, -200), (100, 200)), {"highway": "tertiary", "ref": "N4", "name": "a"})),
        "RAILWAYS": layer_of("railways", "LineString",
            (line((700, -200), (700, 200)), {"railway": "rail", "usage": "main", "ref": "161"})),
        "WATERWAYS": layer_of("waterways", "LineString",
            (line((200, -200), (200, 200)), {"waterway": "stream", "name": "Beek"})),
        "CAR_PARKS": layer_of("car_parks", "Polygon",
            (box(500, 60, 580, 140), {"amenity": "parking", "name": "P"})),
        "PASSAGES": layer_of("passages", "LineString",
            (line((250, -30), (250, 30)), {"man_made": "wildlife_crossing", "kind": ""})),
        "BARRIERS": layer_of("barriers", "LineString",
            (line((450, 25), (600, 25)), {"barrier": "fence"})),
        "HEDGES": layer_of("hedges", "LineString",
            (line((310, 100), (340, 100)), {}), (line((380, 100), (410, 100)), {}),
            (line((310, -100), (330, -100)), {"name": "x"})),
        "COVER": layer_of("cover", "Polygon",
            (box(-180, -190, 300, 190), {"cover": "broadleaved_forest"}),
            (box(300, -190, 420, 190), {"cover": "arable"}),
            (box(420, -190, 950, 190), {"cover": "broadleaved_forest"})),
        "BUILDINGS": layer_of("buildings", "Polygon", (box(350, 130, 365, 145), {})),
        "TERRITORY": layer_of("territory", "Polygon",
            (box(-190, -200, 400, 200), {"nis": "44021", "name": "Gent"}),
            (box(400, -200, 960, 200), {"nis": "44043", "name": "Merelbeke"})),
        "VERGES": layer_of("verges", "LineString",
            (line((0, 8), (400, 8)), {
                "uuid": "u1", "name": "Verge", "target": "I", "status": "realised", "side": "L",
                "measure_code": "verge_late", "date_realised": "2025-05-01", "zone_ubr": "U"}),
            (line((310, 100), (410, 100)), {
                "uuid": "u2", "name": "Hedge", "target": "II", "status": "realised", "side": "",
                "measure_code": "hedge_new", "date_realised": "2025-05-01", "zone_ubr": "U"})),
        "RECORDS": layer_of("records", "Point",
            (point(260, 5), {"count": 2}), (point(500, -5), {"count": 1})),
    }  # fmt: skip
