"""The result of "Prioritise measures" as the tables of its outputs, its numbers and its page."""

import numpy as np

from ...core.propose.measures.curve_plot import Curve, page
from ...core.table import Table
from ..language import language_of_qgis


class Tables:
    """What one run found, said in the fields of the schema.

    ``table`` holds the measures as they were read, ``found`` is of ``core.propose.prioritise``.
    """

    def __init__(self, table, found, guilds, tr):
        self._table, self._found, self._tr = table, found, tr
        self._names = [guild.name for guild in guilds]
        self._weight = found.weight
        self._order = np.array(found.sequence.measures, dtype=np.int64)
        self._ec = found.sequence.equivalent
        cost = np.nan_to_num(table["cost_eur"][self._order])
        length = np.nan_to_num(table["length_m"][self._order])
        self._cost = np.concatenate([[0.0], np.cumsum(cost)])
        self._km = np.concatenate([[0.0], np.cumsum(length) / 1000])
        gain = self._ec / self._ec[0] - 1
        self._share = np.column_stack([gain @ self._weight, gain]) * 100
        self._ids = np.array([f"M{k + 1}" for k in range(len(table))], dtype=object)

    def measures(self, years, share, records, level):
        """The table of all measures, without geometry."""
        table, order, count = self._table, self._order, len(self._table)
        steps = self._ec @ self._weight
        columns = {"rank": np.arange(1, len(order) + 1), "gain_seq": np.diff(steps),
                   "gain_pct": np.diff(self._share[:, 0]), "cum_cost": self._cost[1:],
                   "cum_km": self._km[1:], "cum_ec": steps[1:]}  # fmt: skip
        for name, values in columns.items():
            columns[name] = np.full(count, np.nan)
            columns[name][order] = values
        why = np.full(count, None, dtype=object)
        for measure, reason in self._found.reasons.items():
            why[measure] = reason.sentence(self._tr)
        return Table(None, {
            "measure_id": self._ids, "prop_id": table["name"], "kind": table["kind"],
            "guild": self._guilds(), "chosen": ~np.isnan(columns["rank"]), "why_not": why,
            "year": years, "cost_eur": table["cost_eur"], "length_m": table["length_m"],
            "gain_alone": self._found.alone @ self._weight, "top_share": share,
            "n_obs": records, "certainty": level, **columns,
        })  # fmt: skip

    def _guilds(self):
        """The species groups on which each measure has effects, else the one that it names."""
        texts = np.empty(len(self._table), dtype=object)
        for row, (own, lines) in enumerate(zip(self._table["guild"], self._table["effects"])):
            named = sorted({line.guild or own for line in lines} - {""})
            texts[row] = ", ".join(named) or own or None
        return texts

    def curve(self):
        """EC after each step: a row for each species group, and one for all of several."""
        ec, gain, names = self._ec, self._share[:, 1:], self._names
        if len(names) > 1:
            ec, gain = np.column_stack([ec @ self._weight, ec]), self._share
            names = ["all", *names]
        each, steps = len(names), len(ec)
        none = np.array([None], dtype=object)
        return Table(None, {
            "step": np.repeat(np.arange(steps), each),
            "measure_id": np.repeat(np.concatenate([none, self._ids[self._order]]), each),
            "prop_id": np.repeat(np.concatenate([none, self._table["name"][self._order]]), each),
            "guild": np.array([name or None for name in names] * steps, dtype=object),
            "ec": ec.ravel(), "gain_pct": gain.ravel(),
            "cum_cost": np.repeat(self._cost, each), "cum_km": np.repeat(self._km, each),
        })  # fmt: skip

    def page(self, in_km):
        """The picture of the curve as an HTML text."""
        several = len(self._names) > 1
        curve = Curve(
            self._km if in_km else self._cost,
            self._share[:, 0],
            dict(zip(self._names, self._share[:, 1:].T)) if several else {},
            tuple(self._table["name"][self._order]),
            100 * self._found.bound,
            in_km,
        )
        return page(curve, self._tr, language_of_qgis())

    def numbers(self):
        """The output numbers."""
        ec = self._ec @ self._weight
        return {
            "EC_BEFORE": float(ec[0]),
            "EC_AFTER": float(ec[-1]),
            "GAIN_PCT": 100 * self._found.score,
            "UPPER_BOUND_PCT": 100 * self._found.bound,
            "COST": float(self._cost[-1]),
            "KM": float(self._km[-1]),
            "CHOSEN_COUNT": len(self._order),
            "CANDIDATE_COUNT": len(self._table),
        }
