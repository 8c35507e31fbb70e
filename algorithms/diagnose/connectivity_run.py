"""One run of "Measure connectivity": reading, one call of core, the numbers."""

import os

import shapely

from ...core import schema
from ...core.diagnose.connectivity.compiled import used_for
from ...core.diagnose.connectivity.measures import Wanted, measure
from ...core.diagnose.connectivity.patch_graph import Kernel
from ..base import progress_of
from . import connectivity_changes
from . import connectivity_io as door


class Run:
    """What was read; measured on request."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._report = report
        policy = algorithm.parameterAsEnumString(parameters, "INVALID", context)
        given = algorithm, parameters, context, feedback
        options = {"invalid": policy, "report": report}
        self._patches, self.crs = door.read_patches(
            *given, progress=progress_of(feedback, 0.0, 0.04), **options
        )
        self._links = door.read_links(
            *given, self._patches, self.crs, progress=progress_of(feedback, 0.04, 0.08), **options
        )
        self._changes = connectivity_changes.read_changes(
            *given, self._patches, self._links, self.crs, **options
        )
        self._tell(feedback)

    def _tell(self, feedback):
        tr = self._algorithm.tr
        if self._parameters.get("CHANGES") and not self._changes:
            feedback.pushWarning(tr("The layer of changes is empty: there is nothing to compare."))
        if self._switch("IMPORTANCE") and used_for(len(self._patches)):
            feedback.pushInfo(tr("What removals cost is computed by numba."))
        if not len(self._links):
            feedback.pushWarning(
                tr("Layer “{layer}” holds no links: every patch stands alone.").format(
                    layer=self._links.name
                )
            )
        loops = int((self._links["link_from"] == self._links["link_to"]).sum())
        if loops:
            feedback.pushWarning(
                tr("Layer “{layer}”: {count} links lead back to their own patch and add nothing.")
                .format(layer=self._links.name, count=loops)
            )  # fmt: skip

    def layer_of(self, name):
        """The schema layer of an output: patches are polygons or points."""
        points = (shapely.get_dimensions(self._patches.geometry) == 0).all()
        if name == "OUTPUT_PATCHES" and points:
            return schema.CONNECTIVITY_POINTS
        return self._algorithm.OUTPUT_LAYERS[name]

    def measure(self, progress):
        """The output tables and numbers."""
        kernel = Kernel(self._number("DISTANCE"), self._number("PROBABILITY"))
        threshold = self._number("INDEX_THRESHOLD")
        wanted = Wanted(
            threshold=kernel.distance if threshold is None else threshold,
            importance=self._switch("IMPORTANCE"),
            hop_importance=self._switch("IIC_IMPORTANCE"),
            centrality=self._switch("BETWEENNESS"),
            improved=self._number("IMPROVED_COST"),
            changes=tuple(change.change for change in self._changes),
            workers=os.cpu_count() or 1,
        )
        network = door.network_of(self._patches, self._links)
        found = measure(network, kernel, wanted, progress)
        return door.tables(found, self._patches, self._links, self._changes), self._totals(found)

    def _totals(self, found):
        totals = {"EC": found.pc.equivalent, "EC_IIC": found.iic.equivalent}
        landscape = self._number("LANDSCAPE_AREA")
        if landscape is not None:
            totals["PC"] = found.pc.numerator / landscape**2
            totals["IIC"] = found.iic.numerator / landscape**2
        if found.what_if is not None:
            totals["EC_ALL_CHANGES"] = found.what_if.together.equivalent
        totals["COMPONENT_COUNT"] = len(found.components)
        totals["PATCH_COUNT"] = len(self._patches)
        totals["LINK_COUNT"] = len(self._links)
        totals["SKIPPED_COUNT"] = self._report.skipped_count
        return totals

    def _number(self, name):
        return self._algorithm.optional_number(self._parameters, name, self._context)

    def _switch(self, name):
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)
