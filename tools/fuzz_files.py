"""Readers of files that are no tables: extracts, evidence, layouts, styles, memories of runs."""

import bz2
import gzip
import json

from fuzz_guard import RULES, Escaped, Reader, resources
from fuzz_plans import good_plan


def _effects(path):
    from greenblue.core.propose.measures.effects import guild_effects, read_effects

    text = path.read_bytes().decode("utf-8", "replace")
    found = read_effects([text, None], [1, 2], "proposals")
    guild_effects(found, 2, {"P1": 0, "P2": 1, "P3": 2}, "patches", ["C1", "C2"])


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
    plan.write_bytes(good_plan())
    page = Page(Maps(plan, QgsCoordinateReferenceSystem("EPSG:31370"), str, str, {}), path)
    page.show_whole()
    page.map_image(20)


def _style(path):
    """What a plan says of the style of a layer."""
    from greenblue.algorithms.dossier.plan_styles import is_safe_style

    is_safe_style(path.read_bytes().decode("utf-8", "replace"))


def _style_sheet(path):
    from greenblue.core.dossier.style_sheet import read_style_sheet

    read_style_sheet(path)


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


READERS = {
    "effects": Reader((_EFFECTS,), ".json", _effects),
    "style_sheet": Reader(resources("dossier/*.css"), ".css", _style_sheet),
    "steps": Reader((_STEPS,), ".json", _steps, qgis=True),
    "osm": Reader((_OSM, gzip.compress(_OSM, mtime=0), bz2.compress(_OSM)), ".osm", _osm,
                  qgis=True),
    "evidence": Reader((b"DCIM/a.jpg\nevidence/../../x\nhttps://a.be/b\nC:\\x", ), ".txt",
                       _evidence, qgis=True),
    "template": Reader(resources("layouts/*.qpt"), ".qpt", _template, qgis=True),
    "style": Reader(resources("styles/*.qml")[:4], ".qml", _style, qgis=True),
}  # fmt: skip
