"""The municipalities of an account, by the codes of one year's list."""

import re

import numpy as np

from ...core.account.plan.territory import normal_nis, successor
from ..io.source import open_source


def municipalities(work):
    """Polygons with code, name and degree of urbanisation, of the layer or else the plan."""
    if not work.given("MUNICIPALITIES"):
        if work.plan is None or not len(work.plan.tables["territory"]):
            return None
        return _by_code(work.to_metric(work.plan.tables["territory"]), work)
    source = open_source(work.algorithm, work.parameters, "MUNICIPALITIES", work.context)
    present = {f.name().lower(): f.name() for f in source.fields()}
    fields = {
        column: work.text(name) or present.get(column)
        for column, name in (
            ("nis", "NIS_FIELD"), ("name", "NAME_FIELD"), ("degurba", "DEGURBA_FIELD"),
        )
    }  # fmt: skip
    kinds = {"nis": "text", "name": "text", "degurba": "number"}
    table = work.read("MUNICIPALITIES", fields=fields, kinds=kinds, geometry="Polygon")
    if "nis" not in table.columns:
        table = table.with_columns(nis=np.array([str(f) for f in table.fid], dtype=object))
    return _by_code(table, work)


def _by_code(table, work):
    """Municipalities sorted by code, those that merged by their new one; texts without None."""
    count = len(table)
    nis = np.array([_plain(n, r"\d{5}") for n in table["nis"]], dtype=object)
    name = table.columns.get("name", np.full(count, "", dtype=object))
    name = np.array([_plain(n, r"[^\['\"\]]+") for n in name], dtype=object)
    new_name = {m.new_nis: m.new_name for m in work.mergers}
    now = np.array([successor(n, work.mergers, work.vintage) for n in nis], dtype=object)
    name = np.where(now == nis, name, [new_name.get(n, "") for n in now]).astype(object)
    nis = now
    order = np.argsort(nis.astype(str), kind="stable")
    return table.with_columns(nis=nis, name=name).take(order)


def _plain(value, pattern):
    """A text out of what some downloads put around it: ['11002'] is 11002."""
    text = str(value or "")
    inner = re.fullmatch(rf"\[['\"]({pattern})['\"]\]", text.strip())
    return inner.group(1) if inner else normal_nis(text) or text
