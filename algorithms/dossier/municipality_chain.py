"""The chain of algorithms behind greenblue:planmunicipality, and what it remembers of each."""

from pathlib import Path

from qgis.core import (
    QgsProperty,
    QgsVectorLayer,
)

from ...core.diagnose.resistance.surface import read_guilds
from ...core.dossier.material import STEPS
from ..base import RESOURCES
from ..io.compat import is_null
from ..io.crs import working_crs
from ..io.source import extent_of
from ..propose.propose_hedges import GUILDS as HEDGE_GUILDS
from .chain_steps import ChainSteps

PREPARED = {
    "ROADS": "roads", "RAILWAYS": "railways", "WATERWAYS": "waterways", "CAR_PARKS": "car_parks",
    "HABITAT": "habitat", "LAND_COVER": "land_cover", "ELEMENTS": "landscape_elements",
    "PASSAGES": "passages", "BARRIERS": "barriers",
}  # fmt: skip
"""Input of the chain → layer that greenblue:prepareosm makes of an extract."""
TERRITORY = ("TERRITORY", "NIS_FIELD", "NAME_FIELD", "TITLE")
STRIP = """CASE WHEN "barrier" IN ('R1','R2','R3','R4','R5','T1','T2','T4','C1','C2')
 THEN "width_m" / 2 + 2 ELSE 0 END"""
"""Half the width of infrastructure that bounds patches [P], and a little more; 0 = bounds none."""
FAR = 4.3219
"""Distance that one animal in twenty exceeds ÷ median distance, exponential kernel."""


class Chain:
    """One run; finished steps of an earlier run with the same inputs are taken over.

    What was made lies in the folder ``work`` beside the plan, with ``steps.json``, which says
    from what each was made.
    """

    def __init__(self, algorithm, parameters, context, feedback):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback
        self._folder = Path(algorithm.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        self._work = self._folder / "work"
        self._guilds = algorithm.parameterAsEnumStrings(parameters, "GUILDS", context)
        again = algorithm.parameterAsBoolean(parameters, "AGAIN", context)
        self._steps = ChainSteps(
            self._folder, 16 + 2 * len(self._guilds), again, algorithm.tr, context, feedback
        )

    def run(self):
        layers = self._prepare()
        cuts = self._cuts(layers)
        layers["PATCHES"] = self._cut_habitat(layers["HABITAT"], cuts["OUTPUT_AXES"])
        links = {guild: self._links(guild, layers) for guild in self._guilds}
        crossings, hedges = self._proposals(layers, cuts, links)
        plan = self._plan(cuts, crossings, hedges, links)
        chosen = self._choose(plan, crossings, hedges, links)
        account = self._account(plan)
        self._mesh(layers)
        # Resistance is a raster, crossings pass through QGIS's own algorithm, and the plan holds
        # the links of the first guild only: their layers tell the plan nothing of these runs.
        surfaces = [f"resistance {guild}" for guild in self._guilds]
        others = [f"links {guild}" for guild in self._guilds[1:]]
        for key in ("prepare", *surfaces, *others, "crossings", "mesh", "account"):
            self._steps.remember(key, plan["OUTPUT"])
        if chosen:
            told = {STEPS: _steps_of(chosen["OUTPUT_CURVE"])}
            self._steps.remember("choose", plan["OUTPUT"], told)
        dossier = self._dossier(plan)
        self._steps.remember("dossier", plan["OUTPUT"])
        return {
            "OUTPUT_FOLDER": str(self._folder), "PLAN": plan["OUTPUT"],
            "PROJECT": plan["PROJECT"], "ACCOUNT": account.get("OUTPUT_HTML", ""),
            "DOSSIER": dossier["OUTPUT_FOLDER"], "SITE_COUNT": cuts["SITE_COUNT"],
            "PROPOSAL_COUNT": _count(crossings["OUTPUT_POINTS"]) + hedges["HEDGE_COUNT"],
            "CHOSEN_COUNT": chosen.get("CHOSEN_COUNT", 0),
            "KM_INFRASTRUCTURE": account.get("KM_INFRASTRUCTURE", 0.0),
            "KM_LANDSCAPE_ELEMENTS": account.get("KM_LANDSCAPE_ELEMENTS", 0.0),
            "REUSED_COUNT": self._steps.reused, "SKIPPED_COUNT": self._steps.skipped,
        }  # fmt: skip

    def _prepare(self):
        """Layers to work on: the user's own, else those from the extract."""
        own = {n: self._parameters[n] for n in PREPARED if self._parameters.get(n)}
        osm = self._algorithm.parameterAsFile(self._parameters, "OSM", self._context)
        if not osm:
            self._steps.leave_out()
            return {name: own.get(name) for name in PREPARED}
        target = self._work / "prepared.gpkg"
        self._steps.step("prepare", "prepareosm", {
            "INPUT": osm, "LOAD": False, "OUTPUT": str(target),
        }, [target])  # fmt: skip
        made = {name: f"{target}|layername={layer}" for name, layer in PREPARED.items()}
        return {**made, **own}

    def _cuts(self, layers):
        names = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "PASSAGES", "BARRIERS")
        outputs = {
            f"OUTPUT_{name}": str(self._work / f"cuts_{name.lower()}.gpkg")
            for name in ("POINTS", "SECTIONS", "AXES")
        }
        gap = self._parameters.get("NETWORK_GAP", 90.0)
        return self._steps.step("cuts", "findfragmentationpoints", {
            "CORRIDORS": layers["HABITAT"], **{n: layers[n] for n in names}, "NETWORK_GAP": gap,
            **outputs,
        }, outputs.values())  # fmt: skip

    def _cut_habitat(self, habitat, axes):
        """Habitat without the strips of main infrastructure: woods are often drawn across it."""
        paths = {n: self._work / f"habitat_{n}.gpkg" for n in ("axes", "strips", "sound", "cut")}
        metric = self._algorithm.parameterAsSource(self._parameters, "TERRITORY", self._context)
        crs = working_crs(metric.sourceCrs(), extent_of(metric), self._context)
        for name, parameters in (
            ("native:reprojectlayer", {
                "INPUT": axes, "TARGET_CRS": crs, "OUTPUT": str(paths["axes"]),
            }),
            ("native:buffer", {
                "INPUT": str(paths["axes"]),
                "DISTANCE": QgsProperty.fromExpression(STRIP), "DISSOLVE": True,
                "OUTPUT": str(paths["strips"]),
            }),
            ("native:fixgeometries", {"INPUT": habitat, "OUTPUT": str(paths["sound"])}),
            ("native:difference", {
                "INPUT": str(paths["sound"]), "OVERLAY": str(paths["strips"]),
                "OUTPUT": str(paths["cut"]),
            }),
        ):  # fmt: skip
            self._steps.step(f"habitat: {name}", name, parameters, [parameters["OUTPUT"]])
        return str(paths["cut"])

    def _links(self, guild, layers):
        """Patches and links of one guild."""
        facts = self._facts(guild)
        surface = self._work / f"resistance_{guild}.tif"
        names = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "BARRIERS")
        self._steps.step(f"resistance {guild}", "buildresistance", {
            "COVER": layers["LAND_COVER"], **{n: layers[n] for n in names},
            "HEDGES": layers["ELEMENTS"], "GUILD": guild,
            "CELL_SIZE": self._parameters.get("CELL_SIZE", 20.0), "OUTPUT": str(surface),
        }, [surface])  # fmt: skip
        outputs = {
            f"OUTPUT_{name}": str(self._work / f"{name.lower()}_{guild}.gpkg")
            for name in ("PATCHES", "LINKS")
        }
        made = self._steps.step(f"links {guild}", "linkhabitats", {
            "HABITAT": layers["PATCHES"], "MIN_AREA": facts.min_patch_ha,
            "RESISTANCE": str(surface), "CUTOFF": round(FAR * facts.d50_m, 2),
            "CORRIDOR_SLACK": 0.0,
            **outputs,
        }, outputs.values())  # fmt: skip
        return {**made, "RESISTANCE": str(surface)}

    def _proposals(self, layers, cuts, links):
        """Crossings for the first guild, hedges for the last one that uses hedges."""
        first = self._guilds[0]
        raw = {n: str(self._work / f"crossings_{n.lower()}.gpkg") for n in ("POINTS", "FOOTPRINTS")}
        crossings = self._steps.step("crossings", "proposecrossings", {
            "SECTIONS": cuts["OUTPUT_SECTIONS"], "POINTS": cuts["OUTPUT_POINTS"],
            "HABITAT": layers["HABITAT"], "PATCHES": links[first]["OUTPUT_PATCHES"],
            "LINKS": links[first]["OUTPUT_LINKS"], "COVER": layers["LAND_COVER"],
            "ELEMENTS": layers["ELEMENTS"], "WATERWAYS": layers["WATERWAYS"],
            "PASSAGES": layers["PASSAGES"], "DEM": self._parameters.get("ELEVATION"),
            "RESISTANCE": links[first]["RESISTANCE"], "GUILDS": [first],
            "OUTPUT_POINTS": raw["POINTS"],
            "OUTPUT_FOOTPRINTS": raw["FOOTPRINTS"],
        }, raw.values())  # fmt: skip
        crossings = {
            "OUTPUT_POINTS": self._inside("crossings", crossings["OUTPUT_POINTS"]),
            "OUTPUT_FOOTPRINTS": self._inside("footprints", crossings["OUTPUT_FOOTPRINTS"]),
        }
        guild = self.hedge_guild(self._guilds)
        target = self._work / "hedges.gpkg"
        known = links.get(guild, {})
        hedges = self._steps.step("hedges", "proposehedges", {
            "ELEMENTS": layers["ELEMENTS"], "HABITAT": layers["HABITAT"],
            "LAND_COVER": layers["LAND_COVER"], "ROADS": layers["ROADS"],
            "RAILWAYS": layers["RAILWAYS"], "WATERWAYS": layers["WATERWAYS"],
            "AREA": self._parameters["TERRITORY"], "PATCHES": known.get("OUTPUT_PATCHES"),
            "LINKS": known.get("OUTPUT_LINKS"), "GUILD": guild,
            "RULE_SET": self._parameters.get("RULE_SET"), "OUTPUT": str(target),
        }, [target])  # fmt: skip
        return crossings, hedges

    def _inside(self, name, layer):
        """What lies in the territory, at least in part."""
        target = self._work / f"{name}_inside.gpkg"
        self._steps.step(f"{name} inside", "native:extractbylocation", {
            "INPUT": layer, "PREDICATE": [0], "INTERSECT": self._parameters["TERRITORY"],
            "OUTPUT": str(target),
        }, [target])  # fmt: skip
        return str(target)

    @staticmethod
    def hedge_guild(guilds):
        """The last of the chosen guilds that hedges are proposed for; else the usual one."""
        fitting = [guild for guild in guilds if guild in HEDGE_GUILDS]
        return fitting[-1] if fitting else HEDGE_GUILDS[0]

    def _plan(self, cuts, crossings, hedges, links):
        target, first = self._folder / "plan.gpkg", self._guilds[0]
        language = self._languages()[0]
        return self._steps.step("plan", "createplan", {
            **{n: self._parameters.get(n) for n in TERRITORY},
            "LANGUAGE": language, "GUILDS": " ".join(self._guilds), "AXES": cuts["OUTPUT_AXES"],
            "POINTS": cuts["OUTPUT_POINTS"], "SECTIONS": cuts["OUTPUT_SECTIONS"],
            "CROSSINGS": crossings["OUTPUT_POINTS"], "FOOTPRINTS": crossings["OUTPUT_FOOTPRINTS"],
            "HEDGES": hedges["OUTPUT"], "PATCHES": links[first]["OUTPUT_PATCHES"],
            "LINKS": links[first]["OUTPUT_LINKS"], "OUTPUT": str(target),
        }, [target])  # fmt: skip

    def _choose(self, plan, crossings, hedges, links):
        """Measures within the budget become commitments."""
        proposed = [
            (crossings["OUTPUT_POINTS"], _count(crossings["OUTPUT_POINTS"]), self._guilds[0]),
            (hedges["OUTPUT"], hedges["HEDGE_COUNT"], self.hedge_guild(self._guilds)),
        ]
        there = [(layer, guild) for layer, count, guild in proposed if count and guild in links]
        if not there:
            self._steps.leave_out(3)
            self._feedback.pushInfo(self._algorithm.tr("There is nothing to choose from."))
            return {}
        target, plot = self._work / "measures.gpkg", self._work / "measures.html"
        curve = self._work / "measures_curve.gpkg"
        facts = [self._facts(guild) for guild in self._guilds]
        outputs = {
            "OUTPUT": str(target), "OUTPUT_PLOT": str(plot), "OUTPUT_CURVE": str(curve),
            "OUTPUT_POINTS": str(self._work / "measures_points.gpkg"),
            "OUTPUT_LINES": str(self._work / "measures_lines.gpkg"),
        }  # fmt: skip
        chosen = self._steps.step("choose", "prioritisemeasures", {
            "CANDIDATES": [layer for layer, _ in there],
            "CANDIDATE_GUILDS": "; ".join(guild for _, guild in there),
            "PATCHES": [links[g]["OUTPUT_PATCHES"] for g in self._guilds],
            "LINKS": [links[g]["OUTPUT_LINKS"] for g in self._guilds],
            "GUILDS": "; ".join(self._guilds),
            "DISTANCES": "; ".join(str(f.d50_m) for f in facts),
            "BUDGET": self._parameters.get("BUDGET", 5_000_000.0), "BUDGET_UNIT": "euro", **outputs,
        }, outputs.values())  # fmt: skip
        for kind in ("POINTS", "LINES"):
            self._steps.step(f"add {kind.lower()}", "addtoplan", {
                "PLAN": plan["OUTPUT"], "PROPOSALS": chosen[f"OUTPUT_{kind}"],
            }, [Path(plan["OUTPUT"])])  # fmt: skip
        return chosen

    def _mesh(self, layers):
        """The effective mesh size of the territory: a figure for the dossier."""
        outputs = {
            f"OUTPUT_{name}": str(self._work / f"mesh_{name.lower()}.gpkg")
            for name in ("UNITS", "TOTAL")
        }
        self._steps.step("mesh", "measurefragmentation", {
            "HABITAT": [layers["HABITAT"]], "UNITS": self._parameters["TERRITORY"],
            **{n: layers[n] for n in ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS")}, **outputs,
        }, outputs.values())  # fmt: skip

    def _account(self, plan):
        outputs = {
            "OUTPUT_LEDGER": str(self._work / "ledger.gpkg"),
            "OUTPUT_HTML": str(self._folder / "account.html"),
        }
        return self._steps.step("account", "accountmanagedkm", {"PLAN": plan["OUTPUT"], **outputs},
                                outputs.values(), always=True)  # fmt: skip

    def _dossier(self, plan):
        folder = self._folder / "dossier"
        return self._steps.step("dossier", "createdossier", {
            "PLAN": plan["OUTPUT"], "LANGUAGES": self._languages(),
            "FORMATS": self._parameters.get("FORMATS", ["html", "pdf", "odt"]),
            "OUTPUT_FOLDER": str(folder),
        }, [folder], always=True)  # fmt: skip

    def _languages(self):
        chosen = self._algorithm.parameterAsEnumStrings(
            self._parameters, "LANGUAGES", self._context
        )
        return chosen or ["en"]

    def _facts(self, guild):
        return {g.id: g for g in read_guilds(RESOURCES / "rules" / "guilds.csv")}[guild]


def _steps_of(path):
    """The curve of gain and cost as rows of plain values."""
    fields = {"guild": "guild", "measure": "prop_id", "cost": "cum_cost", "ec": "ec"}
    layer = QgsVectorLayer(path, "", "ogr")
    # as many rows as measures were chosen, times the groups
    rows = sorted(layer.getFeatures(), key=lambda row: (row["step"], str(row["guild"])))
    read = ({key: row[name] for key, name in fields.items()} for row in rows)
    return [{key: None if is_null(v) else v for key, v in row.items()} for row in read]


def _count(path):
    """Number of features in a file."""
    return QgsVectorLayer(path, "", "ogr").featureCount()
