"""What GreenBlue reads from outside, each as one function that takes the bytes of a file.

A reader may refuse with `GreenBlueError`. Any other exception is a finding; so are a hang,
memory without bound, network access and files outside of its folder, which `guarded` tells.
`tools/fuzz.py` and `tests/hostile` drive these.
"""

import contextlib
import json
import sqlite3
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "resources" / "rules"
SCRATCH = "/dev/shm" if Path("/dev/shm").is_dir() else None
FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "os.system", "subprocess.Popen", "os.exec",
             "os.posix_spawn", "exec", "ctypes.dlopen", "os.remove", "os.rename")  # fmt: skip


@dataclass(frozen=True)
class Reader:
    """One kind of file: where good ones lie, its ending, and what is done with its bytes."""

    seeds: tuple
    ending: str
    use: object
    qgis: bool = False


class Escaped(Exception):
    """A file made the program do what no file may."""


_watched = []


def _watch(event, arguments):
    if not _watched:
        return
    if event in FORBIDDEN:
        raise Escaped(f"{event} {arguments!r:.200}")
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path = arguments[0] if isinstance(arguments[0], str) else arguments[0].decode()
        if not path.startswith(tuple(_watched[-1])):
            raise Escaped(f"open {path!r:.200}")


@contextlib.contextmanager
def guarded(*folders):
    """Within it Python reaches neither the network nor files outside of some folders."""
    if not getattr(sys, "_greenblue_watch", False):
        sys.addaudithook(_watch)
        sys._greenblue_watch = True
    known = [str(ROOT), sys.prefix, sys.base_prefix, "/proc/self", tempfile.gettempdir()]
    _watched.append([*known, *map(str, folders)])
    try:
        yield
    finally:
        _watched.pop()


KEYS = ("highway", "ref", "name", "lanes", "width", "MORF", "LBLMORF", "railway", "waterway")


def _crossing_lines(*keys):
    """Three crossing lines with the same values, so that rules of all sorts may hold."""
    from greenblue.core.table import Table

    shapes = shapely.linestrings(
        [[(0, 0), (900, 0)], [(0, 9), (900, 9)], [(500, -200), (500, 200)]]
    )
    values = np.array(["motorway", "L 12", None], dtype=object)
    return Table(shapes, dict.fromkeys((*KEYS, *keys), values), "roads")


def _find(profile, barriers):
    """Fragmentation points in a small scene, with a profile and barrier classes from outside."""
    from greenblue.core.diagnose.fragmentation import points, severity
    from greenblue.core.infrastructure.bundle import BundleRule
    from greenblue.core.infrastructure.classify import SOURCES, TrafficBand, needed_fields
    from greenblue.core.rules import read_rules
    from greenblue.core.table import Table

    rules = points.Rules(
        barriers, profile,
        read_rules(RULES / "bundling.csv", BundleRule),
        read_rules(RULES / "traffic.csv", TrafficBand),
        read_rules(RULES / "passages.csv", severity.PassageKind),
        read_rules(RULES / "species_groups.csv", severity.SpeciesGroup),
        read_rules(RULES / "severity_classes.csv", severity.SeverityClass),
    )  # fmt: skip
    wood = shapely.box(100, -100, 800, 100)
    network = Table(np.array([wood]), {"importance": np.ones(1)}, "woods")
    sources = {name: _crossing_lines(*needed_fields(profile, name)) for name in SOURCES}
    sources["car_parks"] = sources["car_parks"].with_columns(
        geometry=np.array([wood.buffer(30)] * 3)
    )
    points.find_fragmentation(network, sources, rules, points.FragmentationOptions())


def _profile(path):
    from greenblue.core.infrastructure.classify import BarrierClass, barrier_table, read_profile
    from greenblue.core.rules import read_rules

    _find(read_profile(path), barrier_table(read_rules(RULES / "barriers.csv", BarrierClass)))


def _barriers(path):
    from greenblue.core.infrastructure.classify import BarrierClass, barrier_table, read_profile
    from greenblue.core.rules import read_rules

    profile = read_profile(RULES / "profiles" / "openstreetmap.csv")
    _find(profile, barrier_table(read_rules(path, BarrierClass)))


def _structures(path):
    from greenblue.core.propose.crossings.structures import dimensions, read_structures

    for structure in read_structures(path).values():
        dimensions(structure, np.array([0.5, 30.0]))


def _decisions(path):
    from greenblue.core.propose.crossings.decisions import KEYS, decide, read_decisions
    from greenblue.core.propose.crossings.structures import read_structures

    rows = read_decisions(path, read_structures(RULES / "structures.csv"))
    decide({key: np.array(["yes", "12", None], dtype=object) for key in KEYS}, rows)


def _weights(path):
    from greenblue.core.propose.crossings.weights import read_weights

    read_weights(path)


def _hedge_rules(path):
    from greenblue.core.propose.hedges.rules import LAYERS, applies, read_rule_set
    from greenblue.core.propose.hedges.species import Species, mix
    from greenblue.core.rules import read_rules

    rules = read_rule_set(path, "own")
    for layer in LAYERS:
        for row in (r for r in rules.rows if r.layer == layer):
            applies(row, _crossing_lines())
    mix(read_rules(RULES / "hedge_species.csv", Species), "flanders", rules.settings, 120.0)


def _species(path):
    from greenblue.core.propose.hedges.rules import read_rule_set
    from greenblue.core.propose.hedges.species import Species, mix
    from greenblue.core.rules import read_rules

    settings = read_rule_set(RULES / "hedge_rules" / "flanders.csv", "flanders").settings
    mix(read_rules(path, Species), "flanders", settings, 120.0)


def _resistance(path):
    from greenblue.core.diagnose.resistance.surface import read_resistance

    table = read_resistance(path)
    for kind in ("cover", "barrier", "hedge", "crossing"):
        table.values(kind, [{"barrier": "R1", "cover": None}.get(kind, kind)])
    table.with_contrast(2.0)


def _cover_codes(path):
    from greenblue.core.diagnose.resistance.land_cover import cover_resistance, read_cover_codes
    from greenblue.core.diagnose.resistance.surface import read_resistance

    table = read_resistance(RULES / "resistance" / "woodland_mammals.csv")
    values = np.array([[0, 1], [2, 1]])
    cover_resistance(values, values > 0, read_cover_codes(path), table)


def _checklist(path):
    from greenblue.core.dossier.answers import Answer
    from greenblue.core.dossier.checklist import Question, combined, score
    from greenblue.core.rules import read_rules

    shipped = read_rules(RULES / "checklist.csv", Question)
    questions = combined(shipped, read_rules(path, Question))
    score([Answer(questions[0].id, "yes")], questions)


def _texts(path):
    from greenblue.core.dossier.material import TextRule
    from greenblue.core.dossier.words import filled
    from greenblue.core.rules import read_rules

    for row in read_rules(path, TextRule):
        filled(row.text, {"municipality": "Gent", "title": "{date}", "date": "2026-11-23"})


def _counting(path):
    from greenblue.core.account.counting_rule import read_counting_rule

    read_counting_rule(RULES, path)


def _osm_rules(path):
    from greenblue.core.prepare.osm_layers import LayerRule, check_rules, selection
    from greenblue.core.rules import read_rules

    rules = read_rules(path, LayerRule)
    check_rules(rules, path)
    for take in ("line", "area", "node", "route"):
        selection(rules, take)


def _effects(path):
    from greenblue.core.propose.measures.effects import guild_effects, read_effects

    text = path.read_bytes().decode("utf-8", "replace")
    found = read_effects([text, None], [1, 2], "proposals")
    guild_effects(found, 2, {"P1": 0, "P2": 1, "P3": 2}, "patches", ["C1", "C2"])


def _record(path):
    """JSON in the rows of a plan: records and results of runs, reasons of computed answers."""
    from greenblue.core.account.scenarios.compare import _number
    from greenblue.core.dossier.answers import Answer
    from greenblue.core.dossier.computed_answers import COMPUTED, reason_sentence
    from greenblue.core.dossier.material import _run
    from greenblue.core.dossier.surroundings import _equivalent_connectivity
    from greenblue.core.table import Table

    text = path.read_bytes().decode("utf-8", "replace")
    _run("greenblue:createplan", "2026-11-23", text, text)
    _number(text, "EC")
    reason_sentence(Answer("1.1", "yes", source=COMPUTED, reason=text))
    one = {"results": text, "date": "2026-11-23", "algorithm": "a"}
    _equivalent_connectivity(
        Table(None, {k: np.array([v], dtype=object) for k, v in one.items()}, "runs")
    )


def _steps(path):
    """``steps.json`` of a folder of “Plan a whole municipality”."""
    from greenblue.algorithms.dossier.chain_steps import ChainSteps

    work = path.parent / "work"
    work.mkdir(exist_ok=True)
    (work / "steps.json").write_bytes(path.read_bytes())
    steps = ChainSteps(path.parent, 1, False, str, None, None)
    (work / "a.gpkg").touch()
    steps.known("cuts", {"A": 1}, [work / "a.gpkg"], ["SITE_COUNT"])


def _osm(path):
    from greenblue.algorithms.prepare.osm_file import readable
    from greenblue.algorithms.prepare.osm_source import read_osm
    from greenblue.core.prepare.osm_layers import LayerRule
    from greenblue.core.progress import silent
    from greenblue.core.rules import read_rules

    rules = read_rules(RULES / "osm_layers.csv", LayerRule)
    with readable(path, path.parent, silent) as whole:
        read_osm(whole, rules, path.parent, None, silent)


def _evidence(path):
    """Each line is what a plan says where its evidence lies."""
    from greenblue.algorithms.dossier.dossier_photos import inside, photo

    home = path.parent / "plan"
    for name in ("DCIM", "evidence"):
        (home / name).mkdir(parents=True, exist_ok=True)
    (home / "DCIM" / "a.jpg").write_bytes(path.read_bytes())
    for uri in path.read_bytes().decode("utf-8", "surrogateescape").split("\n")[:50]:
        found = inside(home, uri)
        if found is not None and home.resolve() not in found.parents:
            raise Escaped(f"evidence {uri!r}")
    photo(home / "DCIM" / "a.jpg")


def _template(path):
    from greenblue.algorithms.dossier.dossier_layouts import Page
    from greenblue.algorithms.dossier.dossier_maps import Maps
    from qgis.core import QgsCoordinateReferenceSystem

    plan = path.parent / "plan.gpkg"
    plan.write_bytes(_good_plan())
    page = Page(Maps(plan, QgsCoordinateReferenceSystem("EPSG:31370"), str, str, {}), path)
    page.show_whole()
    page.map_image(20)


def _plan_file(path):
    from greenblue.algorithms.io.plan_file import plan_meta, read_plan

    plan_meta(path)
    read_plan(path)


class _Taker:
    """Numbers and texts out of bytes."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self, below):
        self.at += 1
        return (self.data[self.at - 1] if self.at <= len(self.data) else 0) % below

    def value(self):
        kind = self.number(8)
        size = self.number(40)
        raw = self.data[self.at : self.at + size]
        self.at += size
        text = raw.decode("utf-8", "replace")
        return (None, text, raw, len(raw) - 20, float("inf"), 1e300, -(2**62), "nan")[kind]


def _plan_cells(path):
    """Strange values in the cells of a good plan, which is then read and told about."""
    from greenblue.algorithms.io.plan_file import read_plan
    from greenblue.core.account.plan.tables import plan_layers
    from greenblue.core.dossier.contents import dossier
    from greenblue.core.dossier.html import html
    from greenblue.core.dossier.surroundings import plan_answers
    from greenblue.core.dossier.words import Words

    taker = _Taker(path.read_bytes())
    plan = path.parent / "plan.gpkg"
    plan.write_bytes(_good_plan())
    layers = plan_layers()
    names = sorted(layers)
    with contextlib.closing(sqlite3.connect(plan)) as database, database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _value: 0)
        database.execute("PRAGMA writable_schema = ON")
        for _ in range(min(1 + taker.number(6), 6)):
            table = names[taker.number(len(names))]
            fields = [f.name for f in layers[table].fields]
            fields += ["geom"] if layers[table].geometry != "None" else []
            field = fields[taker.number(len(fields))]
            with contextlib.suppress(sqlite3.Error, OverflowError):
                database.execute(f'UPDATE "{table}" SET "{field}" = ?', (taker.value(),))
    found = read_plan(plan)
    material = _material(found)
    uuids = [str(u) for u in found.tables["commitments_line"]["uuid"]]
    plan_answers(found.tables, uuids, material.questions)
    html(dossier(material, Words("en")), {}, "")


_made = {}


def _good_plan():
    """A plan with a row in most tables, made once."""
    if not _made:
        from greenblue.algorithms.io.plan_write import changed_plan
        from greenblue.core.schema.plan import VERSION
        from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plan.gpkg"
            crs = QgsCoordinateReferenceSystem("EPSG:31370")
            with changed_plan(path, crs, QgsProcessingContext()) as writer:
                writer.make_tables(str)
                for name, table in _rows().items():
                    writer.fill(name, table)
                writer.set_meta({"schema_version": str(VERSION), "title": "Plan", "language": "en"})
            _made["plan"] = path.read_bytes()
    return _made["plan"]


def _rows():
    """One row for each table of a plan."""
    from greenblue.core.account.plan.tables import plan_layers
    from greenblue.core.table import Table

    shapes = {
        "Point": "POINT (150000 170000)",
        "MultiLineString": "MULTILINESTRING ((150000 170000, 150100 170000))",
        "LineString": "LINESTRING (150000 170000, 150100 170000)",
        "MultiPolygon": "MULTIPOLYGON (((150000 170000, 150900 170000, 150900 170900, "
        "150000 170000)))",
    }
    told = {
        "uuid": "u1", "commitment": "u1", "question": "1.1", "answer": "yes", "source": "user",
        "kind": "photo", "uri": "DCIM/a.jpg", "target": "I", "status": "realised", "name": "Verge",
        "nis": "44021", "measure_code": "verge_late", "algorithm": "greenblue:measureconnectivity",
        "record": '{"parameters": {"DISTANCE": "1000"}, "inputs": {}}', "results": '{"EC": 4.5}',
        "date": "2026-11-01", "prop_id": "C1", "proposal_id": "C1", "rank": 1, "site_id": "S1",
        "duration_yr": 10.0, "zone_ubr": "U", "length_ell": 100.0, "area_ha": 10.0,
    }  # fmt: skip
    usual = {"text": "a", "date": "2026-11-01", "int": 1, "real": 1.0, "bool": True}
    kinds = {"text": object, "date": object, "int": np.int64, "real": float, "bool": bool}
    found = {}
    for name, layer in plan_layers().items():
        columns = {
            f.name: np.array([told.get(f.name, usual[f.kind])], dtype=kinds[f.kind])
            for f in layer.fields
        }
        shape = None
        if layer.geometry != "None":
            shape = np.array([shapely.from_wkt(shapes[layer.geometry])], dtype=object)
        if name != "plan_meta":
            found[name] = Table(shape, columns, name)
    return found


def _material(plan):
    from greenblue.core.dossier.checklist import Question, combined
    from greenblue.core.dossier.material import CreditRule, Material, NoteRule, TextRule
    from greenblue.core.rules import read_rules

    texts = ROOT / "resources" / "dossier"
    return Material(
        meta=plan.meta, tables=plan.tables,
        questions=combined(read_rules(RULES / "checklist.csv", Question)),
        texts=read_rules(texts / "texts.csv", TextRule),
        notes=read_rules(texts / "notes.csv", NoteRule),
        credits=read_rules(texts / "credits.csv", CreditRule), date="2026-11-23",
    )  # fmt: skip


_OSM = (
    b'<?xml version="1.0"?><osm version="0.6"><node id="1" lat="51" lon="4"/>'
    b'<node id="2" lat="51.01" lon="4.01"><tag k="barrier" v="gate"/></node>'
    b'<node id="3" lat="51.0" lon="4.01"/><way id="5"><nd ref="1"/><nd ref="2"/>'
    b'<tag k="highway" v="motorway"/><tag k="name" v="A&amp;B"/></way>'
    b'<way id="6"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/>'
    b'<tag k="landuse" v="forest"/></way><relation id="7"><member type="way" ref="6" role="outer"/>'
    b'<tag k="type" v="multipolygon"/><tag k="natural" v="wood"/></relation></osm>'
)
_EFFECTS = json.dumps([
    {"from": "P1", "to": "P2", "base": 900, "cost": 300.5, "at": "S1", "route": "L1"},
    {"from": "P2", "to": "P3", "base": None, "cost": 1e3, "at": "S2", "route": "", "guild": "g"},
]).encode()  # fmt: skip
_STEPS = json.dumps(
    {"cuts": {"given": {"A": 1}, "results": {"OUTPUT": "a.gpkg"}, "date": "2026-11-23"}}
).encode()


def _files(*patterns):
    return tuple(p for pattern in patterns for p in sorted((ROOT / "resources").glob(pattern)))


READERS = {
    "profile": Reader(_files("rules/profiles/*.csv"), ".csv", _profile),
    "barriers": Reader(_files("rules/barriers.csv"), ".csv", _barriers),
    "structures": Reader(_files("rules/structures.csv"), ".csv", _structures),
    "decisions": Reader(_files("rules/decisions.csv"), ".csv", _decisions),
    "weights": Reader(_files("rules/crossing_weights.csv"), ".csv", _weights),
    "hedge_rules": Reader(_files("rules/hedge_rules/*.csv"), ".csv", _hedge_rules),
    "species": Reader(_files("rules/hedge_species.csv"), ".csv", _species),
    "resistance": Reader(_files("rules/resistance/*.csv"), ".csv", _resistance),
    "cover_codes": Reader(_files("rules/land_cover/*.csv"), ".csv", _cover_codes),
    "checklist": Reader(_files("rules/checklist.csv"), ".csv", _checklist),
    "texts": Reader(_files("dossier/texts.csv"), ".csv", _texts),
    "counting": Reader(_files("rules/accounting.csv"), ".csv", _counting),
    "osm_rules": Reader(_files("rules/osm_layers.csv"), ".csv", _osm_rules),
    "effects": Reader((_EFFECTS,), ".json", _effects),
    "record": Reader((b'{"EC": 4.5, "parameters": {"A": "1"}}', b'{"by": "gain", "gain": 2}'),
                     ".json", _record),
    "steps": Reader((_STEPS,), ".json", _steps, qgis=True),
    "osm": Reader((_OSM,), ".osm", _osm, qgis=True),
    "evidence": Reader((b"DCIM/a.jpg\nevidence/../../x\nhttps://a.be/b\nC:\\x", ), ".txt",
                       _evidence, qgis=True),
    "template": Reader(_files("layouts/*.qpt"), ".qpt", _template, qgis=True),
    "plan_file": Reader((), ".gpkg", _plan_file, qgis=True),
    "plan_cells": Reader((bytes(range(60)), b"\x05\x01\x02\x01\x20abc"), ".bin", _plan_cells,
                         qgis=True),
}  # fmt: skip
"""By the name that ``tools/fuzz.py`` takes."""


_warm = set()


def warm_up(name):
    """Have a reader read its good files, which it may not refuse; what it imports is loaded."""
    if name not in _warm:
        for data in seeds(name):
            _read(name, data)
        _warm.add(name)


def seeds(name):
    """Bytes of good files."""
    if name == "plan_file":
        return (_good_plan(),)
    return tuple(s if isinstance(s, bytes) else s.read_bytes() for s in READERS[name].seeds)


def read(name, data):
    """Have a reader read some bytes; refusing them is fine.

    Raises
    ------
    Escaped, or whatever a reader should not raise
    """
    from greenblue.core.errors import GreenBlueError

    warm_up(name)
    with contextlib.suppress(GreenBlueError):
        _read(name, data, guarded)


def _read(name, data, guard=contextlib.nullcontext):
    reader = READERS[name]
    with tempfile.TemporaryDirectory(dir=SCRATCH) as folder:
        path = Path(folder) / f"file{reader.ending}"
        path.write_bytes(data)
        with guard(folder):
            reader.use(path)
