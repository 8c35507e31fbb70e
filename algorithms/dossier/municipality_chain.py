"""The chain of algorithms behind greenblue:planmunicipality, and what it remembers of each."""

import json
from pathlib import Path

from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingMultiStepFeedback,
    QgsVectorLayer,
)

from ...core.diagnose.resistance import read_guilds
from ...core.errors import Cancelled, GreenBlueError
from ..base import RESOURCES
from ..io.plan_runs import remember_run
from ..io.safe_files import safe_file
from ..propose.propose_hedges import GUILDS as HEDGE_GUILDS
from .main_thread import run_in_main_thread

PREPARED = {
    "ROADS": "roads", "RAILWAYS": "railways", "WATERWAYS": "waterways", "CAR_PARKS": "car_parks",
    "HABITAT": "habitat", "LAND_COVER": "land_cover", "ELEMENTS": "landscape_elements",
    "PASSAGES": "passages", "BARRIERS": "barriers",
}  # fmt: skip
"""Input of the chain → layer that greenblue:prepareosm makes of an extract."""
TERRITORY = ("TERRITORY", "NIS_FIELD", "NAME_FIELD", "TITLE")
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
        self._steps, self._number, self._reused, self._skipped = None, 0, 0, 0
        self._count = 11 + 2 * len(self._guilds)

    def run(self):
        self._begin()
        layers = self._prepare()
        cuts = self._cuts(layers)
        links = {guild: self._links(guild, layers) for guild in self._guilds}
        crossings, hedges = self._proposals(layers, cuts, links)
        plan = self._plan(cuts, crossings, hedges, links)
        chosen = self._choose(plan, crossings, hedges, links)
        account = self._account(plan)
        dossier = self._dossier(plan)
        return {
            "OUTPUT_FOLDER": str(self._folder), "PLAN": plan["OUTPUT"],
            "PROJECT": plan["PROJECT"], "ACCOUNT": account.get("OUTPUT_HTML", ""),
            "DOSSIER": dossier["OUTPUT_FOLDER"], "SITE_COUNT": cuts["SITE_COUNT"],
            "PROPOSAL_COUNT": _count(crossings["OUTPUT_POINTS"]) + hedges["HEDGE_COUNT"],
            "CHOSEN_COUNT": chosen.get("CHOSEN_COUNT", 0),
            "KM_INFRASTRUCTURE": account.get("KM_INFRASTRUCTURE", 0.0),
            "KM_LANDSCAPE_ELEMENTS": account.get("KM_LANDSCAPE_ELEMENTS", 0.0),
            "REUSED_COUNT": self._reused, "SKIPPED_COUNT": self._skipped,
        }  # fmt: skip

    def _begin(self):
        try:
            self._work.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise GreenBlueError(
                "The folder {folder} cannot be made: {problem}. Choose another one.",
                folder=self._work, problem=error.strerror or error,
            ) from error  # fmt: skip
        self._memory = self._work / "steps.json"
        self._steps = {}
        again = self._algorithm.parameterAsBoolean(self._parameters, "AGAIN", self._context)
        if self._memory.is_file() and not again:
            try:
                self._steps = json.loads(self._memory.read_text(encoding="utf-8"))
            except ValueError:  # damaged: every step is taken anew
                self._steps = {}

    def _prepare(self):
        """Layers to work on: the user's own, else those from the extract."""
        own = {n: self._parameters[n] for n in PREPARED if self._parameters.get(n)}
        osm = self._algorithm.parameterAsFile(self._parameters, "OSM", self._context)
        if not osm:
            self._number += 1
            return {name: own.get(name) for name in PREPARED}
        target = self._work / "prepared.gpkg"
        self._step("prepare", "prepareosm", {"INPUT": osm, "LOAD": False, "OUTPUT": str(target)},
                   [target])  # fmt: skip
        made = {name: f"{target}|layername={layer}" for name, layer in PREPARED.items()}
        return {**made, **own}

    def _cuts(self, layers):
        names = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "PASSAGES", "BARRIERS")
        outputs = {
            f"OUTPUT_{name}": str(self._work / f"cuts_{name.lower()}.gpkg")
            for name in ("POINTS", "SECTIONS", "AXES")
        }
        gap = self._parameters.get("NETWORK_GAP", 90.0)
        return self._step("cuts", "findfragmentationpoints", {
            "CORRIDORS": layers["HABITAT"], **{n: layers[n] for n in names}, "NETWORK_GAP": gap,
            **outputs,
        }, outputs.values())  # fmt: skip

    def _links(self, guild, layers):
        """Patches and links of one guild."""
        facts = self._facts(guild)
        surface = self._work / f"resistance_{guild}.tif"
        names = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "BARRIERS")
        self._step(f"resistance {guild}", "buildresistance", {
            "COVER": layers["LAND_COVER"], **{n: layers[n] for n in names},
            "HEDGES": layers["ELEMENTS"], "GUILD": guild,
            "CELL_SIZE": self._parameters.get("CELL_SIZE", 20.0), "OUTPUT": str(surface),
        }, [surface])  # fmt: skip
        outputs = {
            f"OUTPUT_{name}": str(self._work / f"{name.lower()}_{guild}.gpkg")
            for name in ("PATCHES", "LINKS")
        }
        made = self._step(f"links {guild}", "linkhabitats", {
            "HABITAT": layers["HABITAT"], "MIN_AREA": facts.min_patch_ha,
            "RESISTANCE": str(surface), "CUTOFF": FAR * facts.d50_m, "CORRIDOR_SLACK": 0.0,
            **outputs,
        }, outputs.values())  # fmt: skip
        return {**made, "RESISTANCE": str(surface)}

    def _proposals(self, layers, cuts, links):
        """Crossings for the first guild, hedges for the last one that uses hedges."""
        first = self._guilds[0]
        raw = {n: str(self._work / f"crossings_{n.lower()}.gpkg") for n in ("POINTS", "FOOTPRINTS")}
        crossings = self._step("crossings", "proposecrossings", {
            "SECTIONS": cuts["OUTPUT_SECTIONS"], "POINTS": cuts["OUTPUT_POINTS"],
            "HABITAT": layers["HABITAT"], "PATCHES": links[first]["OUTPUT_PATCHES"],
            "LINKS": links[first]["OUTPUT_LINKS"], "COVER": layers["LAND_COVER"],
            "ELEMENTS": layers["ELEMENTS"], "WATERWAYS": layers["WATERWAYS"],
            "PASSAGES": layers["PASSAGES"], "DEM": self._parameters.get("ELEVATION"),
            "GUILDS": [first], "OUTPUT_POINTS": raw["POINTS"],
            "OUTPUT_FOOTPRINTS": raw["FOOTPRINTS"],
        }, raw.values())  # fmt: skip
        crossings = {
            "OUTPUT_POINTS": self._inside("crossings", crossings["OUTPUT_POINTS"]),
            "OUTPUT_FOOTPRINTS": self._inside("footprints", crossings["OUTPUT_FOOTPRINTS"]),
        }
        guild = self.hedge_guild(self._guilds)
        target = self._work / "hedges.gpkg"
        known = links.get(guild, {})
        hedges = self._step("hedges", "proposehedges", {
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
        self._step(f"{name} inside", "native:extractbylocation", {
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
        return self._step("plan", "createplan", {
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
            self._number += 3
            self._feedback.pushInfo(self._algorithm.tr("There is nothing to choose from."))
            return {}
        target, plot = self._work / "measures.gpkg", self._work / "measures.html"
        facts = [self._facts(guild) for guild in self._guilds]
        outputs = {
            "OUTPUT": str(target), "OUTPUT_PLOT": str(plot),
            "OUTPUT_POINTS": str(self._work / "measures_points.gpkg"),
            "OUTPUT_LINES": str(self._work / "measures_lines.gpkg"),
        }  # fmt: skip
        chosen = self._step("choose", "prioritisemeasures", {
            "CANDIDATES": [layer for layer, _ in there],
            "CANDIDATE_GUILDS": "; ".join(guild for _, guild in there),
            "PATCHES": [links[g]["OUTPUT_PATCHES"] for g in self._guilds],
            "LINKS": [links[g]["OUTPUT_LINKS"] for g in self._guilds],
            "GUILDS": "; ".join(self._guilds),
            "DISTANCES": "; ".join(str(f.d50_m) for f in facts),
            "BUDGET": self._parameters.get("BUDGET", 5_000_000.0), "BUDGET_UNIT": "euro", **outputs,
        }, outputs.values())  # fmt: skip
        self._told(plan, chosen, "prioritisemeasures")
        for kind in ("POINTS", "LINES"):
            self._step(f"add {kind.lower()}", "addtoplan", {
                "PLAN": plan["OUTPUT"], "PROPOSALS": chosen[f"OUTPUT_{kind}"],
            }, [Path(plan["OUTPUT"])])  # fmt: skip
        return chosen

    def _account(self, plan):
        outputs = {
            "OUTPUT_LEDGER": str(self._work / "ledger.gpkg"),
            "OUTPUT_HTML": str(self._folder / "account.html"),
        }
        return self._told(plan, self._step(
            "account", "accountmanagedkm", {"PLAN": plan["OUTPUT"], **outputs}, outputs.values(),
            always=True,
        ), "accountmanagedkm")  # fmt: skip

    def _dossier(self, plan):
        folder = self._folder / "dossier"
        return self._told(plan, self._step("dossier", "createdossier", {
            "PLAN": plan["OUTPUT"], "LANGUAGES": self._languages(),
            "FORMATS": self._parameters.get("FORMATS", ["html", "pdf", "odt"]),
            "OUTPUT_FOLDER": str(folder),
        }, [folder], always=True), "createdossier")  # fmt: skip

    def _told(self, plan, results, name):
        """Have the plan remember a run that leaves no trace in it."""
        algorithm = QgsApplication.processingRegistry().algorithmById(f"greenblue:{name}")
        remember_run(plan["OUTPUT"], algorithm, {"PLAN": plan["OUTPUT"]}, results)
        return results

    def _languages(self):
        chosen = self._algorithm.parameterAsEnumStrings(
            self._parameters, "LANGUAGES", self._context
        )
        return chosen or ["en"]

    def _facts(self, guild):
        return {g.id: g for g in read_guilds(RESOURCES / "rules" / "guilds.csv")}[guild]

    def _step(self, key, name, parameters, made, always=False):
        """Run an algorithm, unless an earlier run did so on the same inputs."""
        made = [Path(path) for path in made]
        parameters = {n: v for n, v in parameters.items() if v is not None}
        algorithm = QgsApplication.processingRegistry().algorithmById(
            name if ":" in name else f"greenblue:{name}"
        )
        title = algorithm.displayName()
        steps = QgsProcessingMultiStepFeedback(self._count, self._feedback)
        steps.setCurrentStep(min(self._number, self._count - 1))
        self._number += 1
        if self._feedback.isCanceled():
            raise Cancelled
        given = self._fingerprint(algorithm, parameters)
        before = self._steps.get(key, {})
        if not always and before.get("given") == given and all(p.exists() for p in made):
            self._feedback.pushInfo(
                self._algorithm.tr("{step}: taken over from an earlier run.").format(step=title)
            )
            self._reused += 1
            self._skipped += before["results"].get("SKIPPED_COUNT", 0)
            return before["results"]
        self._feedback.pushInfo(self._algorithm.tr("{step} …").format(step=title))
        try:
            results = self._run(algorithm, parameters, steps)
        except QgsProcessingException as error:
            raise GreenBlueError(
                "The step “{step}” ({key}) failed: {problem} What was made before lies in "
                "{folder}; run again with the same folder to go on from there.",
                step=title, key=key, problem=str(error).rstrip("\n"), folder=self._folder,
            ) from error  # fmt: skip
        if self._feedback.isCanceled():
            raise Cancelled
        kept = {n: v for n, v in results.items() if isinstance(v, (str, int, float, bool))}
        self._skipped += kept.get("SKIPPED_COUNT", 0)
        self._steps[key] = {"given": given, "results": kept}
        with safe_file(self._memory) as temporary:
            temporary.write_text(json.dumps(self._steps, indent=1), encoding="utf-8")
        return kept

    def _run(self, algorithm, parameters, feedback):
        if algorithm.flags() & algorithm.Flag.FlagNoThreading:
            return run_in_main_thread(algorithm.id(), parameters, feedback, self._context)
        return processing.run(
            algorithm.id(), parameters, context=self._context, feedback=feedback,
            is_child_algorithm=True,
        )  # fmt: skip

    def _fingerprint(self, algorithm, parameters):
        """The parameters, and the state of every file and layer that they name to be read."""
        written = {d.name() for d in algorithm.destinationParameterDefinitions()}
        return {
            name: str(value) if name in written else self._state(value)
            for name, value in sorted(parameters.items())
        }

    def _state(self, value):
        if isinstance(value, (list, tuple)):
            return [self._state(v) for v in value]
        if isinstance(value, (bool, int, float)):
            return value
        layer = self._context.getMapLayer(value) if isinstance(value, str) else None
        source = getattr(value, "source", None)
        text = source().asExpression() if callable(source) and not isinstance(value, str) else value
        text = layer.source() if layer is not None else str(text)
        path = Path(text.split("|")[0])
        if len(text) < 1000 and path.is_file() and self._folder not in path.parents:
            facts = path.stat()
            return [text, facts.st_size, facts.st_mtime_ns]
        if len(text) < 1000 and path.is_file() and path.parent == self._work:
            return [text, path.stat().st_mtime_ns]
        return text


def _count(path):
    """Number of features in a file."""
    return QgsVectorLayer(path, "", "ogr").featureCount()
