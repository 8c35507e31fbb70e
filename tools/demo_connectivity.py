"""The demo's second part: links and corridors of two guilds, and what mending the worst cuts wins.

Resistance, links, corridors and connectivity are modelled for each guild; the corridors are the
network in which the cuts are sought; crossings at the worst of them are built into the resistance,
and links and connectivity are modelled again. Links have no cutoff: those that a motorway puts out
of reach are the ones to mend; in EC they weigh what their cost leaves, next to nothing. A corridor
is as important as what EC would gain if its link cost no more than the median dispersal distance.
"""

import csv
import json
import re
import sqlite3
import sys
from contextlib import closing

from tree import ROOT

GUILDS = ("large_mammals", "small_mammals")
WORST = 5
REACH = 4.3219
"""Times the median dispersal distance: what one animal in twenty exceeds."""
CELL_M = 10
STRIP_M = {"large_mammals": 200, "small_mammals": 50}
SLACK_SHARE = 0.1
"""Slack of corridors as a part of the median dispersal distance [P]."""
BUILD_LAYERS = {
    "COVER": "land_cover",
    "ROADS": "roads",
    "RAILWAYS": "railways",
    "WATERWAYS": "waterways",
    "CAR_PARKS": "car_parks",
    "BARRIERS": "barriers",
    "HEDGES": "landscape_elements",
}
CUT_LAYERS = ("roads", "railways", "waterways", "car_parks", "passages", "barriers")


class Connectivity:
    """One run beside the first demo's GeoPackage; ``step`` and ``runner`` are the demo's."""

    def __init__(self, package, step, runner, place, credit):
        self.package, self.step, self.runner = package, step, runner
        self.place, self.credit = place, credit
        self.folder = package.parent
        self.result = self.folder / "greenblue_connectivity.gpkg"
        self.guilds = guild_rows()

    def run(self):
        """Make everything and print the table."""
        for old in self.folder.glob("*connectivity*"):
            old.unlink()
        before = {guild: self.model(guild) for guild in GUILDS}
        self.script("Joining the corridors", "network", self.result, *GUILDS)
        self.algorithm("Finding where corridors are cut", "findfragmentationpoints", self.cuts())
        self.script("Placing crossings", "crossings", self.result, WORST)
        after = {guild: self.model(guild, mended=True) for guild in GUILDS}
        facts = self.facts(before, after)
        self.draw(facts)
        print_gain(facts)

    def files(self):
        """What a reader opens, and what it is."""
        return (
            (self.result.with_suffix(".qgz"), "links and corridors: open this in QGIS"),
            (self.folder / "connectivity.png", "map of links and gains"),
            (self.result, "its layers"),
        )

    def model(self, guild, mended=False):
        """EC and counts of a guild, before or after mending; the layers go to the result."""
        row = self.guilds[guild]
        state = "_mended" if mended else ""
        surface = self.folder / f"connectivity_resistance_{guild}{state}.tif"
        when = "with crossings" if mended else "as it is"
        d50 = float(row["d50_m"])
        self.algorithm(
            f"Resistance for {row['name']}, {when}",
            "buildresistance",
            {
                **{key: self.layer(self.package, name) for key, name in BUILD_LAYERS.items()},
                **({"CROSSINGS": self.layer(self.result, "crossings")} if mended else {}),
                "GUILD": guild,
                "CELL_SIZE": CELL_M,
                "OUTPUT": surface,
            },
        )
        habitat = self.folder / f"connectivity_habitat_{guild}.gpkg"
        if not mended:
            self.script("Cutting habitat", "habitat", self.package, surface, habitat)
        self.algorithm(
            f"Links for {row['name']}, {when}",
            "linkhabitats",
            {
                "HABITAT": self.layer(habitat, "habitat"),
                "RESISTANCE": surface,
                "MIN_AREA": row["min_patch_ha"],
                "CORRIDOR_SLACK": d50 * SLACK_SHARE,
                "SLACK_UNIT": "metres",
                "CORRIDOR_WIDTH": STRIP_M[guild],
                "OUTPUT_PATCHES": self.table(f"modelled_patches_{guild}{state}"),
                "OUTPUT_LINKS": self.table(f"modelled_links_{guild}{state}"),
                **({} if mended else {"OUTPUT_CORRIDORS": self.table(f"corridors_{guild}")}),
            },
        )
        said = self.algorithm(
            f"Connectivity for {row['name']}, {when}",
            "measureconnectivity",
            {
                "PATCHES": self.layer(self.result, f"modelled_patches_{guild}{state}"),
                "PATCH_ID": "patch_id",
                "LINKS": self.layer(self.result, f"modelled_links_{guild}{state}"),
                "LINK_ID": "link_id",
                "FROM_FIELD": "from_id",
                "TO_FIELD": "to_id",
                "COST_FIELD": "cost",
                "DISTANCE": d50,
                "IMPROVED_COST": d50,
                "OUTPUT_PATCHES": self.table(f"patches_{guild}{state}"),
                "OUTPUT_LINKS": self.table(f"links_{guild}{state}"),
            },
        )
        return {
            "EC": number(said, "EC"),
            "PATCH_COUNT": int(number(said, "PATCH_COUNT")),
            "LINK_COUNT": int(number(said, "LINK_COUNT")),
            "IN_REACH": self.in_reach(guild, state),
        }

    def cuts(self):
        return {
            "CORRIDORS": self.layer(self.result, "network"),
            "IMPORTANCE_FIELD": "importance",
            **{name.upper(): self.layer(self.package, name) for name in CUT_LAYERS},
            "OUTPUT_POINTS": self.table("fragmentation_points"),
            "OUTPUT_SECTIONS": self.table("fragmentation_sections"),
        }

    def algorithm(self, title, name, arguments):
        return self.step(title, self.runner(name, arguments))

    def script(self, title, *arguments):
        script = ROOT / "tools" / "demo_layers.py"
        return self.step(title, [sys.executable, str(script), *map(str, arguments)])

    @staticmethod
    def layer(path, name):
        return f"{path}|layername={name}"

    def table(self, name):
        return f"ogr:dbname='{self.result}' table=\"{name}\" (geom)"

    def facts(self, before, after):
        """What map and table show."""
        guilds = {
            guild: {
                "name": self.guilds[guild]["name"],
                "reach": self.reach(guild),
                "before": before[guild],
                "after": after[guild],
            }
            for guild in GUILDS
        }
        return {"place": self.place, "credit": self.credit, "mended": WORST, "guilds": guilds}

    def reach(self, guild):
        """Effective metres that one animal in twenty exceeds."""
        return REACH * float(self.guilds[guild]["d50_m"])

    def in_reach(self, guild, state):
        with closing(sqlite3.connect(self.result)) as database:
            return database.execute(
                f"SELECT count(*) FROM modelled_links_{guild}{state} WHERE cost <= ?",
                (self.reach(guild),),
            ).fetchone()[0]

    def draw(self, facts):
        file = self.folder / "connectivity_facts.json"
        file.write_text(json.dumps(facts), encoding="utf-8")
        script = ROOT / "tools" / "demo_connectivity_map.py"
        paths = (self.result, self.package, file, self.folder / "connectivity.png")
        self.step("Drawing the map", [sys.executable, str(script), *map(str, paths)])
        file.unlink()


def print_gain(facts):
    """A line for each guild: its network and what mending wins."""
    print(f"\nEquivalent connectivity (EC), and after mending the {facts['mended']} worst places")
    rows = [("guild", "patches", "links", "in reach", "mended", "EC ha", "mended", "gain %")]
    for m in facts["guilds"].values():
        before, after = m["before"], m["after"]
        rows.append((
            m["name"], str(before["PATCH_COUNT"]), str(before["LINK_COUNT"]),
            str(before["IN_REACH"]), str(after["IN_REACH"]),
            f"{before['EC']:.1f}", f"{after['EC']:.1f}",
            f"{100 * (after['EC'] / before['EC'] - 1):+.1f}",
        ))  # fmt: skip
    widths = [max(map(len, column)) for column in zip(*rows)]
    for name, *values in rows:
        cells = (value.rjust(width) for value, width in zip(values, widths[1:]))
        print("  ".join((name.ljust(widths[0]), *cells)))


def guild_rows():
    """The plugin's guilds by id."""
    with open(ROOT / "resources" / "rules" / "guilds.csv", encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return {row["id"]: row for row in csv.DictReader(lines)}


def number(said, name):
    """A number that an algorithm gives, from what the runner printed."""
    found = re.search(rf"^{name}:\s+(\S+)", said, re.MULTILINE)
    if found is None:
        sys.exit(f"The algorithm gave no {name}")
    return float(found.group(1))
