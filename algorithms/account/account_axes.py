"""The infrastructure axes of an account: given, of the plan, or made of raw infrastructure."""

import numpy as np

from ...core.errors import GreenBlueError
from ...core.infrastructure.register import register_rows
from ...core.progress import part
from ...core.table import Table
from .. import infrastructure
from ..io.crs import ellipsoidal_lengths
from ..io.source import open_source


def axes_of(work, box, progress):
    """The axes that were given, those of the plan, or axes made from raw infrastructure."""
    if work.given("AXES"):
        return _axes_layer(work)
    if any(work.given(n) for n in ("ROADS", "RAILWAYS", "WATERWAYS")):
        return _raw_axes(work, box, progress)
    if work.plan is not None and len(work.plan.tables["infrastructure"]):
        table = work.to_metric(work.plan.tables["infrastructure"])
        return table.with_columns(scale=work.scale(table.geometry))
    if work.plan is None:
        raise GreenBlueError("Give the infrastructure: axes, or roads, railways or waterways.")
    work.feedback.pushWarning(work.algorithm.tr(
        "The plan holds no infrastructure, and none is given: commitments of target I match "
        "nothing."
    ))  # fmt: skip
    return Table(np.empty(0, dtype=object), {}, "infrastructure")


def _axes_layer(work):
    source = open_source(work.algorithm, work.parameters, "AXES", work.context)
    present = {f.name().lower(): f.name() for f in source.fields()}
    kinds = {"axis_id": "text", "kind": "text", "name": "text", "width_m": "number",
             "m_from": "number"}  # fmt: skip
    fields = {k: present[k] for k in kinds if k in present}
    table = work.read("AXES", fields=fields, kinds=kinds, geometry="LineString")
    return table.with_columns(scale=work.scale(table.geometry))


def _raw_axes(work, box, progress):
    rules = infrastructure.profile(work.algorithm, work.parameters, work.context)
    classes = infrastructure.barriers(work.algorithm, work.parameters, work.context)
    if work.given("OUTPUT_DRAWN"):  # lengths of the whole register are asked for
        box = None
    sources = infrastructure.read_sources(
        work.algorithm, work.parameters, work.context, work.feedback, rules, work.metric,
        box, progress=part(progress, 0.0, 0.3), **work.reading,
    )  # fmt: skip
    axes, origin = infrastructure.axes_and_origin(
        sources, rules, classes, work.metric, work.context, part(progress, 0.3, 1.0)
    )
    for name, table in sources.items():
        length = ellipsoidal_lengths(table.geometry, work.metric, work.context)
        table = table.with_columns(length_m=length)
        work.register.append(register_rows(table, name, rules, axes, origin))
    return axes
