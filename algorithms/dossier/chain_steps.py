"""The steps of a long chain of algorithms, remembered so that a later run goes on from there."""

import json
from pathlib import Path

from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingMultiStepFeedback,
    QgsProperty,
)

from ...core.errors import Cancelled, GreenBlueError
from ...core.json_text import parsed_dict
from .. import provenance
from ..io.file_state import file_state
from ..io.plan_runs import remember_run
from ..io.safe_files import safe_file
from .main_thread import run_in_main_thread


class ChainSteps:
    """Runs algorithms; finished steps of an earlier run with the same inputs are taken over.

    ``steps.json`` in the folder ``work`` says from what each result was made.
    """

    def __init__(self, folder, count, again, tr, context, feedback):
        self._folder, self._work, self._count = folder, folder / "work", count
        self._tr, self._context, self._feedback = tr, context, feedback
        self._number, self.reused, self.skipped = 0, 0, 0
        self._ran = {}
        try:
            self._work.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise GreenBlueError(
                "The folder {folder} cannot be made: {problem}. Choose another one.",
                folder=self._work, problem=error.strerror or error,
            ) from error  # fmt: skip
        self._memory = self._work / "steps.json"
        self._steps = {}
        if self._memory.is_file() and not again:
            # damaged: every step is taken anew
            self._steps = parsed_dict(self._memory.read_bytes().decode("utf-8", "replace"))

    def leave_out(self, count=1):
        """Steps that are not needed this time."""
        self._number += count

    def step(self, key, name, parameters, made, always=False):
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
        outputs = {d.name() for d in algorithm.outputDefinitions() if d.type() == "outputNumber"}
        before = None if always else self.known(key, given, made, outputs)
        if before:
            self._feedback.pushInfo(
                self._tr("{step}: taken over from an earlier run.").format(step=title)
            )
            self.reused += 1
            self.skipped += before["results"].get("SKIPPED_COUNT", 0)
            self._ran[key] = (algorithm, parameters, before)
            return before["results"]
        self._feedback.pushInfo(self._tr("{step} …").format(step=title))
        try:
            results = self._run(algorithm, parameters, steps)
        except QgsProcessingException as error:
            raise GreenBlueError(
                "The step “{step}” ({key}) failed: {problem} What was made before lies in "
                "{folder}; run again with the same folder to go on from there.",
                step=title, key=key, problem=_sentences(str(error)), folder=self._folder,
            ) from error  # fmt: skip
        if self._feedback.isCanceled():
            raise Cancelled
        kept = {n: v for n, v in results.items() if isinstance(v, (str, int, float, bool))}
        self.skipped += kept.get("SKIPPED_COUNT", 0)
        self._steps[key] = {"given": given, "results": kept, "date": provenance.now()}
        self._ran[key] = (algorithm, parameters, self._steps[key])
        with safe_file(self._memory) as temporary:
            temporary.write_text(json.dumps(self._steps, indent=1), encoding="utf-8")
        return kept

    def known(self, key, given, made, numbers=()):
        """What an earlier run remembers of a step; None where it has to be taken (again).

        Only results that name what this step makes, and hold its ``numbers``, are believed:
        the memory is a file that anybody may have changed.
        """
        before = self._steps.get(key)
        if not isinstance(before, dict) or before.get("given") != given:
            return None
        results = before.get("results")
        if not isinstance(results, dict) or not all(p.exists() for p in made):
            return None
        if not isinstance(before.get("date", ""), str):
            return None
        own = {Path(), *made, self._folder / "plan.qgz"}
        for name, value in results.items():
            path = isinstance(value, str) and name not in numbers
            if not (Path(value.split("|")[0]) in own if path else isinstance(value, (int, float))):
                return None
        return before if results.keys() >= set(numbers) else None

    def remember(self, key, plan, told=None):
        """Have a plan remember a step that leaves no trace in it: once, however often asked.

        ``told`` is what else, in plain values, the plan is to know of its results.
        """
        if key in self._ran:
            algorithm, parameters, kept = self._ran[key]
            date = kept.get("date", "")
            remember_run(plan, algorithm, parameters, kept["results"], date, told)

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
        text = layer.source() if layer is not None else _text(value)
        path = Path(text.split("|")[0])
        own = self._folder in path.parents and path.parent != self._work
        if len(text) < 1000 and path.is_file() and not own:
            return [text, file_state(path)]
        return text


def _sentences(text):
    """The lines of a message, each with its full stop."""
    return " ".join(line.rstrip(". ") + "." for line in text.splitlines() if line.strip())


def _text(value):
    """A parameter's value as text that is the same for the same value."""
    if isinstance(value, QgsProperty):
        return value.asExpression()
    if isinstance(value, QgsCoordinateReferenceSystem):
        return value.authid() or value.toWkt()
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return f"{value.source.asExpression()} {value.selectedFeaturesOnly}"
    return str(value)
