"""Reads proposals, patches and links for "Prioritise measures"."""

import re

import numpy as np
import shapely

from ...core.account.plan.rejections import rejected_rows
from ...core.errors import GreenBlueError
from ...core.propose.measures.effects import read_effects
from ...core.table import Table, concatenate
from ...core.text import id_list
from ..diagnose.connectivity_io import identifiers, natural_order
from ..io.crs import ellipsoidal_lengths
from ..io.read import read_table
from ..io.source import open_source

KINDS = np.array(["crossing", "hedge", "other"], dtype=object)  # of points, lines and areas
STATES = {"locked": ("locked", "lock", "in"), "excluded": ("excluded", "exclude", "out")}


class Reader:
    """Reads layers of the parameters of one run."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback
        self._options = {"invalid": self.text("INVALID"), "report": report}

    def text(self, name):
        text = self._algorithm.parameterAsString(self._parameters, name, self._context)
        return (text or "").strip()

    def texts(self, name):
        """The parts of a text between commas, semicolons or ends of lines; none when empty."""
        return [part.strip() for part in re.split(r"[,;\n]", self.text(name)) if part.strip()]

    def numbers(self, name, count, default):
        """One number for each of ``count`` things; ``default`` for all where nothing is given."""
        parts = [part for part in re.split(r"[;\s]+", self.text(name)) if part]
        label = self._algorithm.parameterDefinition(name).description()
        try:
            numbers = [float(part.replace(",", ".")) for part in parts] or [default] * count
        except ValueError:
            raise GreenBlueError(
                "“{label}”: “{text}” is no list of numbers. Write them with a semicolon between.",
                label=label, text=self.text(name),
            ) from None  # fmt: skip
        if count and len(numbers) != count:
            raise GreenBlueError(
                "“{label}”: {count} numbers are needed, {given} are given.",
                label=label, count=count, given=len(numbers),
            )  # fmt: skip
        if not all(0 <= number < np.inf for number in numbers):
            raise GreenBlueError("“{label}”: numbers must be 0 or more.", label=label)
        return numbers

    def layers(self, name):
        """The layers of a parameter that takes several."""
        layers = self._algorithm.parameterAsLayerList(self._parameters, name, self._context)
        given = self._parameters.get(name)
        if not layers or (isinstance(given, (list, tuple)) and len(layers) < len(given)):
            raise GreenBlueError(
                "Not every layer of “{label}” can be opened.",
                label=self._algorithm.parameterDefinition(name).description(),
            )
        return layers

    def read(self, name, layer, fields, kinds, **options):
        """One layer as a table; fields that it lacks are left out where they are optional ("?")."""
        own = {**self._parameters, name: layer}
        known = open_source(self._algorithm, own, name, self._context).fields()
        wanted = {
            column: field.lstrip("?")
            for column, field in fields.items()
            if field and not (field[0] == "?" and known.lookupField(field[1:]) < 0)
        }
        return read_table(
            self._algorithm, own, name, self._context, self._feedback, fields=wanted,
            kinds=kinds, **{**self._options, **options},
        )  # fmt: skip

    def candidates(self, crs, in_km):
        """All proposals, whatever the order of layers and features.

        Columns: name, guild, kind, cost (in the unit of the budget), cost_eur, length_m,
        together, either, rejected (why, or None), locked, excluded, effects (lists of Effect).
        """
        layers = self.layers("CANDIDATES")
        guilds = self.texts("CANDIDATE_GUILDS")
        if guilds and len(guilds) != len(layers):
            raise GreenBlueError(
                "Name one species group for each of the {count} layers of proposals, or none.",
                count=len(layers),
            )
        tables = [
            self._candidates(layer, crs, in_km, guilds[k] if guilds else "")
            for k, layer in enumerate(layers)
        ]
        table = concatenate(tables)
        if not len(table):
            raise GreenBlueError(
                "The layers of proposals are empty: there is nothing to choose from."
            )
        return self._listed(self._merged(_in_order(table)))

    def _candidates(self, layer, crs, in_km, guild):
        cost = self.text("COST_FIELD")
        fields = {
            "name": "?prop_id", "guild": "?guild", "length": "?length_m", "effects": "effects",
            "cost": f"?{cost}" if in_km else cost, "together": self.text("TOGETHER_FIELD"),
            "either": self.text("EITHER_FIELD"), "status": self.text("STATUS_FIELD"),
        }  # fmt: skip
        fields["rejected"] = "?rejected"
        for column in ("together", "either", "status"):  # a field of one layer only will do
            fields[column] = fields[column] and "?" + fields[column]
        kinds = dict.fromkeys(fields, "text")
        kinds["cost"] = kinds["length"] = "number"
        read = self.read("CANDIDATES", layer, fields, kinds, crs=crs)
        lines = read_effects(read["effects"], read.fid, read.name)
        effects = np.empty(len(read), dtype=object)
        effects[:] = [[] for _ in range(len(read))]
        for line in lines:
            effects[line.measure].append(line)
        length = self._lengths(read, crs)
        euro = read.columns.get("cost", np.full(len(read), np.nan))
        guilds = _filled(read, "guild")
        guilds[guilds == ""] = guild
        status = _filled(read, "status")
        flags = {k: np.isin([s.lower() for s in status], v) for k, v in STATES.items()}
        return Table(read.geometry, {
            "name": identifiers(read, "name"), "guild": guilds,
            "kind": KINDS[shapely.get_dimensions(read.geometry)],
            "cost": length / 1000 if in_km else euro, "cost_eur": euro, "length_m": length,
            "together": _or_none(read, "together"), "either": _or_none(read, "either"),
            "rejected": _or_none(read, "rejected"),
            "effects": effects, **flags,
        }, read.name, read.fid)  # fmt: skip

    def _lengths(self, table, crs):
        """Length field, else the length of the line on the ellipsoid; NaN without any of both."""
        length = table.columns.get("length", np.full(len(table), np.nan)).copy()
        if table.geometry is None:
            return length
        lines = np.isnan(length) & (shapely.get_dimensions(table.geometry) == 1)
        length[lines] = ellipsoidal_lengths(table.geometry[lines], crs, self._context)
        return length

    def records(self, crs):
        """The records of animals that say something; None where none are given."""
        if self._parameters.get("OBSERVATIONS") in (None, ""):
            return None
        table = self.read("OBSERVATIONS", self._parameters["OBSERVATIONS"], {"count": "?count"},
                          {"count": "number"}, geometry="Point", crs=crs)  # fmt: skip
        points = table.geometry
        if "count" in table.columns:
            points = points[table["count"] != 0]
        return shapely.get_parts(points)

    def _merged(self, table):
        """Measures of one name at one place are one measure, with the effects of all of them."""
        shape = shapely.to_wkb(table.geometry)
        first, keep = {}, []
        for row, key in enumerate(zip(table["name"], shape)):
            if key in first:
                into = first[key]
                table["effects"][into] = table["effects"][into] + table["effects"][row]
                for column in ("cost", "cost_eur"):
                    table[column][into] = np.fmax(table[column][into], table[column][row])
                table["rejected"][into] = table["rejected"][into] or table["rejected"][row]
                for column in ("locked", "excluded"):
                    table[column][into] |= table[column][row]
            else:
                first[key] = row
                keep.append(row)
        if len(keep) < len(table):
            doubles = sorted(set(table["name"][np.setdiff1d(np.arange(len(table)), keep)]))
            self._feedback.pushWarning(
                self._algorithm.tr(
                    "Measures with the same name at the same place count as one: {ids}"
                ).format(ids=id_list(doubles))
            )
        return table.take(keep)

    def _listed(self, table):
        """Adds what is locked and excluded by the lists of names."""
        for column, name in (("locked", "LOCKED"), ("excluded", "EXCLUDED")):
            named = self.texts(name)
            unknown = sorted(set(named) - set(table["name"]))
            if unknown:
                raise GreenBlueError(
                    "“{label}”: no proposal is called {ids}.",
                    label=self._algorithm.parameterDefinition(name).description(),
                    ids=id_list(unknown),
                )
            table.columns[column] = table[column] | np.isin(table["name"].astype(str), named)
        table.columns["excluded"] = table["excluded"] | rejected_rows(table)
        return table

    def label(self, name):
        """What a parameter is called."""
        return self._algorithm.parameterDefinition(name).description()

    def number(self, name):
        """The value of a number parameter, None where it is left empty."""
        return self._algorithm.optional_number(self._parameters, name, self._context)

    def network(self, patches, links, crs):
        """Columns ``id`` and ``attribute`` of the patches; ``id``, ``from``, ``to`` (positions),
        ``cost`` and ``length`` of the links; the position of each patch id."""
        attribute = self.text("ATTRIBUTE_FIELD")
        of_patches = self.read(
            "PATCHES", patches, {"id": "patch_id", "attribute": attribute},
            {"id": "text", "attribute": "number"}, every=True,
        )  # fmt: skip
        if not len(of_patches):
            raise GreenBlueError(
                "Layer “{layer}” holds no patches. Choose a layer with habitat patches.",
                layer=of_patches.name,
            )
        names = identifiers(of_patches, "id")
        _check_patches(names, of_patches)
        order = natural_order(names)
        place = {name: position for position, name in enumerate(names[order])}
        of_links = self.read(
            "LINKS", links,
            {"from": "from_id", "to": "to_id", "cost": "cost", "length": "?length_m",
             "id": "?link_id"},
            {"from": "text", "to": "text", "cost": "number", "length": "number", "id": "text"},
            every=True, crs=crs,
        )  # fmt: skip
        ends = [identifiers(of_links, side) for side in ("from", "to")]
        found = [np.array([place.get(end, -1) for end in side], dtype=np.int64) for side in ends]
        lost = (found[0] < 0) | (found[1] < 0)
        if lost.any():
            raise GreenBlueError(
                "Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not "
                "have. Give the layers of patches and links in the same order.",
                layer=of_links.name, ids=id_list(of_links.fid[lost]), patches=of_patches.name,
            )  # fmt: skip
        nodes = Table(None, {"id": names[order], "attribute": of_patches["attribute"][order]},
                      of_patches.name, of_patches.fid[order])  # fmt: skip
        edges = Table(None, {"from": found[0], "to": found[1], "cost": of_links["cost"],
                             "length": self._lengths(of_links, crs),
                             "id": _filled(of_links, "id")},
                      of_links.name, of_links.fid)  # fmt: skip
        low, high = np.minimum(*found), np.maximum(*found)
        return nodes, edges.take(np.lexsort([edges["cost"], high, low])), place


def _in_order(table):
    """Sorted by name, place and cost, so that the order of the features says nothing."""
    names = natural_order(table["name"])
    rank = np.empty(len(table), dtype=np.int64)
    rank[names] = np.arange(len(table))
    _, group = np.unique(table["name"].astype(str), return_inverse=True)
    first = np.full(group.max() + 1 if len(group) else 0, len(table))
    np.minimum.at(first, group, rank)
    shape = np.array([shape or b"" for shape in shapely.to_wkb(table.geometry)], dtype=object)
    keys = [(first[g], s, c) for g, s, c in zip(group, shape, np.nan_to_num(table["cost"], nan=-1))]
    return table.take(np.array(sorted(range(len(keys)), key=keys.__getitem__), dtype=np.int64))


def _check_patches(names, table):
    known, count = np.unique(names.astype(str), return_counts=True)
    if (count > 1).any() or (names == "").any():
        raise GreenBlueError(
            "Layer “{layer}” holds these patch ids more than once or without a text: {ids}. Each "
            "patch needs an id of its own.",
            layer=table.name,
            ids=id_list(known[(count > 1) | (known == "")]),
        )


def _filled(table, column):
    """A text column without blanks around; "" where it or a value is missing."""
    if column not in table.columns:
        return np.full(len(table), "", dtype=object)
    return identifiers(table, column)


def _or_none(table, column):
    texts = _filled(table, column)
    texts[texts == ""] = None
    return texts
