"""Readers of tables that an office may bring instead of ours."""

import numpy as np
import shapely
from fuzz_guard import RULES, Reader, resources

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


READERS = {
    "profile": Reader(resources("rules/profiles/*.csv"), ".csv", _profile),
    "barriers": Reader(resources("rules/barriers.csv"), ".csv", _barriers),
    "structures": Reader(resources("rules/structures.csv"), ".csv", _structures),
    "decisions": Reader(resources("rules/decisions.csv"), ".csv", _decisions),
    "weights": Reader(resources("rules/crossing_weights.csv"), ".csv", _weights),
    "hedge_rules": Reader(resources("rules/hedge_rules/*.csv"), ".csv", _hedge_rules),
    "species": Reader(resources("rules/hedge_species.csv"), ".csv", _species),
    "resistance": Reader(resources("rules/resistance/*.csv"), ".csv", _resistance),
    "cover_codes": Reader(resources("rules/land_cover/*.csv"), ".csv", _cover_codes),
    "checklist": Reader(resources("rules/checklist.csv"), ".csv", _checklist),
    "texts": Reader(resources("dossier/texts.csv"), ".csv", _texts),
    "counting": Reader(resources("rules/accounting.csv"), ".csv", _counting),
    "osm_rules": Reader(resources("rules/osm_layers.csv"), ".csv", _osm_rules),
}
