"""The changes layer of "Measure connectivity": rows of actions, made into core's changes."""

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ...core.diagnose.connectivity.whatif import (
    AddLink,
    AddPatch,
    ChangeLink,
    ChangePatch,
    RemoveLink,
    RemovePatch,
)
from ...core.errors import GreenBlueError
from ...core.table import Table
from ...core.text import id_list
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths
from ..io.read import read_table
from ..io.source import open_source
from .connectivity_io import identifiers

ACTIONS = (
    "add_patch", "remove_patch", "change_patch", "add_link", "remove_link", "change_link",
)  # fmt: skip
TEXTS = ("patch_id", "link_id", "from_id", "to_id")
NUMBERS = ("attr", "cost")


@dataclass(frozen=True)
class Change:
    """One change as core wants it, and how the user calls it."""

    change: object
    action: str
    what: str
    rows: str


def read_changes(algorithm, parameters, context, feedback, patches, links, crs, **options):
    """The changes in the order of the layer, a new patch together with the links to it."""
    source = open_source(algorithm, parameters, "CHANGES", context)
    if source is None:
        return []
    fields = {n: n for n in (*TEXTS, *NUMBERS) if source.fields().lookupField(n) >= 0}
    kinds = {n: "number" if n in NUMBERS else "text" for n in (*fields, "action")}
    table = read_table(
        algorithm, parameters, "CHANGES", context, feedback,
        fields={**fields, "action": "action"}, kinds=kinds, crs=crs, every=True, **options,
    )  # fmt: skip
    rows = _filled(table, crs, context, parameters)
    return _Reader(rows, patches, links).changes()


def _filled(table, crs, context, parameters):
    """All columns; where no field says otherwise, area and length follow from the drawing."""
    count = len(table)
    columns = {
        name: identifiers(table, name) if name in table.columns else np.full(count, "", object)
        for name in ("action", *TEXTS)
    }
    for name, own, measure, dimension, unit in (
        ("attr", "ATTRIBUTE_FIELD", ellipsoidal_areas, 2, 1e4),
        ("cost", "COST_FIELD", ellipsoidal_lengths, 1, 1.0),
    ):
        values = table.columns.get(name, np.full(count, np.nan))
        if table.geometry is not None and not parameters.get(own):
            drawn = np.isnan(values) & (shapely.get_dimensions(table.geometry) == dimension)
            values = values.copy()
            values[drawn] = measure(table.geometry[drawn], crs, context) / unit
        columns[name] = values
    return Table(None, columns, table.name, table.fid)


class _Reader:
    """Looks up what the rows name. A loop over rows: measures are few, and each is checked."""

    def __init__(self, rows, patches, links):
        self._rows = rows
        self._patch = {name: place for place, name in enumerate(patches["id"])}
        self._size = len(patches)
        self._link, self._between = {}, {}
        ends = np.sort(np.stack([links["link_from"], links["link_to"]]), axis=0).T.tolist()
        for place, (name, pair) in enumerate(zip(links["id"], ends)):
            self._link.setdefault(name, []).append(place)
            self._between.setdefault(tuple(pair), []).append(place)
        self._touched = {}

    def changes(self):
        self._check_actions()
        actions = self._rows["action"]
        new = np.flatnonzero(actions == "add_patch").tolist()
        found = {row: self._added_patch(row, self._size + k) for k, row in enumerate(new)}
        for row in range(len(self._rows)):
            if actions[row] == "add_link":
                self._add_link(row, found, new)
            elif actions[row] != "add_patch":
                kind, what = actions[row].split("_")
                found[row] = (self._on_patch if what == "patch" else self._on_link)(row, kind)
        return [found[row] for row in sorted(found)]

    def _check_actions(self):
        unknown = ~np.isin(self._rows["action"].astype(str), ACTIONS)
        if unknown.any():
            raise GreenBlueError(
                "Layer “{layer}”: the action of features {ids} is none of {actions}.",
                layer=self._rows.name,
                ids=id_list(self._rows.fid[unknown]),
                actions=", ".join(ACTIONS),
            )

    def _added_patch(self, row, place):
        name = self._rows["patch_id"][row]
        if not name or name in self._patch:
            raise GreenBlueError(
                "Layer “{layer}”, feature {id}: a new patch needs a patch_id that no other patch "
                "has, not “{name}”.",
                layer=self._rows.name,
                id=self._rows.fid[row],
                name=name,
            )
        self._patch[name] = place
        return self._named(AddPatch(self._number(row, "attr")), row, name)

    def _add_link(self, row, found, new):
        """A link to a new patch is part of that patch; any other is a change of its own."""
        a, b = (self._place(row, side) for side in ("from_id", "to_id"))
        cost = self._number(row, "cost")
        if max(a, b) < self._size:
            found[row] = self._named(AddLink(a, b, cost), row, self._pair(row))
            return
        owner = new[max(a, b) - self._size]
        patch = found[owner]
        links = (*patch.change.links, (min(a, b), cost))
        found[owner] = replace(
            patch,
            change=replace(patch.change, links=links),
            rows=f"{patch.rows}, {self._rows.fid[row]}",
        )

    def _on_patch(self, row, kind):
        place, name = self._place(row, "patch_id", self._size), self._rows["patch_id"][row]
        self._once(row, "patch", place)
        if kind == "remove":
            return self._named(RemovePatch(place), row, name)
        return self._named(ChangePatch(place, self._number(row, "attr")), row, name)

    def _on_link(self, row, kind):
        place = self._link_place(row)
        self._once(row, "link", place)
        name = self._rows["link_id"][row] or self._pair(row)
        if kind == "remove":
            return self._named(RemoveLink(place), row, name)
        return self._named(ChangeLink(place, self._number(row, "cost")), row, name)

    def _named(self, change, row, name):
        return Change(change, self._rows["action"][row], name, str(self._rows.fid[row]))

    def _pair(self, row):
        return f"{self._rows['from_id'][row]} – {self._rows['to_id'][row]}"

    def _place(self, row, column, limit=np.inf):
        name = self._rows[column][row]
        place = self._patch.get(name, np.inf)
        if place >= limit or place == np.inf:
            raise GreenBlueError(
                "Layer “{layer}”, feature {id}: {field} names the patch “{name}”, which does not "
                "exist.",
                layer=self._rows.name,
                id=self._rows.fid[row],
                field=column,
                name=name,
            )
        return place

    def _link_place(self, row):
        """By link_id, else by the two patches; there must be exactly one."""
        name = self._rows["link_id"][row]
        if name:
            places = self._link.get(name, [])
        else:
            ends = sorted(self._place(row, side) for side in ("from_id", "to_id"))
            places, name = self._between.get(tuple(ends), []), self._pair(row)
        if len(places) != 1:
            raise GreenBlueError(
                "Layer “{layer}”, feature {id}: {count} links are called “{name}”. Give the "
                "link_id of one link.",
                layer=self._rows.name,
                id=self._rows.fid[row],
                count=len(places),
                name=name,
            )
        return places[0]

    def _once(self, row, kind, place):
        other = self._touched.setdefault((kind, place), row)
        if other != row:
            raise GreenBlueError(
                "Layer “{layer}”: features {ids} change or remove the same patch or link. Keep "
                "one of them.",
                layer=self._rows.name,
                ids=id_list(self._rows.fid[[other, row]]),
            )

    def _number(self, row, column):
        value = float(self._rows[column][row])
        if not value >= 0:
            raise GreenBlueError(
                "Layer “{layer}”, feature {id}: {field} is empty or negative; {action} needs it.",
                layer=self._rows.name,
                id=self._rows.fid[row],
                field=column,
                action=self._rows["action"][row],
            )
        return value
