"""Rows of the ledger from intervals: who, where, how long, counted or why not."""

import numpy as np

from ...schema.plan import CODES
from ...table import Table
from ..linear_reference import pieces
from . import commitments as c
from .blocks import BEFORE, SELF
from .commitments import REASONS
from .places import shared
from .standing import APART, COUNTED, OUT, PIPELINE
from .uncertainty import relative_uncertainty

_ONE_SIDE = ("km_side",)
STATUS_NAMES = dict(CODES["status"])


class Book:
    """Makes ledger rows for the commitments of one account."""

    def __init__(self, table, stands, rule, options, tr):
        self._table, self._stands, self._options, self._tr = table, stands, options, tr
        owner = np.where(table["owner"] != "", table["owner"], table["manager"])
        self._owner = np.where(table["counting_owner"] != "", table["counting_owner"], owner)
        self._u_rel = relative_uncertainty(
            table["u_rel"], options.geometry_source, rule.uncertainties
        )

    def on_axes(self, axes, block, places):
        """Rows of intervals on axes, told apart by municipality and zone."""
        alone = np.isin(block.quantity, _ONE_SIDE)
        side = np.where(alone, block.side, "")
        row, start, end, share, nis, zone = shared(places, block.axis, block.start, block.end, side)
        part = block.take(row)
        geometry = pieces(axes, part.axis, start / 1000, end / 1000)
        scale = axes.table["scale"][part.axis]
        given = part.line
        zone = np.where(zone == "", self._table["zone_ubr"][given], zone)
        nis = np.where(nis == "", self._fallback(places, given), nis)
        where = {
            "axis_id": np.where(part.quantity == "km_le", "", axes.table["axis_id"][part.axis]),
            "axis_nm": axes.table["name"][part.axis],
            "m_from": start / 1000,
            "m_to": end / 1000,
            "side": part.side,
            "length_m": (end - start) / 1000 * share,
            "plan_m": (end - start) / 1000 * share / scale,
            "share": share,
            "nis": nis,
            "zone_ubr": zone,
        }
        tally, code, detail = self.judged(given, part.keeper)
        apart = (part.quantity != "km_le") & (zone != "") & ~np.isin(zone, self._options.zones)
        apart &= np.isin(tally, (COUNTED, PIPELINE))
        tally, code, detail = tally.copy(), code.copy(), detail.copy()
        tally[apart], code[apart], detail[apart] = APART, c.ZONE, zone[apart]
        return self.rows(geometry, part.quantity, given, where, tally, code, detail)

    def _fallback(self, places, line):
        """Without municipalities a row has the NIS code of its commitment."""
        known = any((side != "").any() for side in places.nis)
        return np.full(len(line), "", dtype=object) if known else self._table["nis"][line]

    def judged(self, line, keeper):
        """Tally and reason: the commitment's own, or that another one counts these metres."""
        tally, code = self._stands.tally[line].copy(), self._stands.code[line].copy()
        detail = self._stands.detail[line].copy()
        beaten = (keeper != SELF) & (tally != OUT)
        there = beaten & (keeper == BEFORE)
        tally[beaten], code[beaten] = OUT, c.DUPLICATE
        detail[beaten] = self._table["uuid"][keeper[beaten]]
        code[there], detail[there] = c.EXISTED, ""
        return tally, code, detail

    def rows(self, geometry, quantity, line, where, tally, code, detail):
        """The table of the rows; ``where`` has the columns about place and length."""
        table, stands = self._table, self._stands
        where = {"amount": where["length_m"] / 1000, **where}
        columns = {
            "commitment": table["uuid"][line],
            "name": table["name"][line],
            **where,
            "quantity": quantity,
            "target": table["target"][line],
            "status": stands.status[line],
            "year": stands.year[line],
            "owner": self._owner[line],
            "manager": table["manager"][line],
            "additionality": table["additionality"][line],
            "tally": tally,
            "counted": tally == COUNTED,
            "reason": code,
            "why_not": self._sentences(code, detail),
            "u_rel": self._u_rel[line],
        }
        return Table(geometry, columns, "ledger")

    def _sentences(self, code, detail):
        """Reasons in words; a loop over the distinct ones."""
        text, said = {}, self._tr
        for key in set(zip(code, detail)):
            why, more = key
            if why == c.STATUS:  # the sentence names the status as the reader knows it
                name = said(STATUS_NAMES.get(more, more))
                more = name[:1].lower() + name[1:]
            text[key] = self._tr(REASONS[why]).format(detail=more) if why else ""
        return np.array([text[key] for key in zip(code, detail)], dtype=object)

    def unmatched(self, located):
        """Rows of what goes with no axis, or has no geometry; only of what is about axes."""
        import shapely

        line, geometry, code = located.loose
        keep = (self._table["target"][line] != "II") | (code == c.NO_GEOMETRY)
        line, geometry, code = line[keep], geometry[keep], code[keep]
        planar = np.nan_to_num(shapely.length(geometry))
        count = len(line)
        detail = np.full(count, "", dtype=object)
        m = [self._table[k][line] for k in ("m_from", "m_to")]
        beyond = np.flatnonzero(code == c.BEYOND)
        detail[beyond] = [f"{a:g}–{b:g} m" for a, b in zip(m[0][beyond], m[1][beyond])]
        where = {
            "axis_id": np.full(count, "", dtype=object),
            "axis_nm": np.full(count, "", dtype=object),
            "m_from": np.full(count, np.nan),
            "m_to": np.full(count, np.nan),
            "side": self._table["side"][line],
            "length_m": planar * self._table["scale"][line],
            "plan_m": planar,
            "share": np.ones(count),
            "nis": self._table["nis"][line],
            "zone_ubr": self._table["zone_ubr"][line],
        }
        quantity = np.full(count, "unmatched", dtype=object)
        out = np.full(count, OUT, dtype=object)
        return self.rows(geometry, quantity, line, where, out, code, detail)
