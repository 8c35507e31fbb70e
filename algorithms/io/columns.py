"""From attribute values to whole columns: the same arrays whichever road they came by."""

import json
import re

import numpy as np

from .compat import is_null

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_DECIMAL_COMMA = re.compile(r"[+-]?\d*,(\d{1,2}|\d{4,})")

_MAX_SHARED = 20_000
_FORMS = {"QDateTime": "yyyy-MM-ddTHH:mm:ss", "QDate": "yyyy-MM-dd", "QTime": "HH:mm:ss"}


class Column:
    """Collects the values of one field, batch by batch.

    Parameters
    ----------
    kind : str
        text, int, real, bool or other, as the source has it.
    """

    def __init__(self, kind):
        self._kind = kind
        self._data = []
        self._known = []
        self._shared = {}

    def add(self, values, rows):
        """Append the ``rows`` of a batch: an array of GDAL's or a list of QGIS's values."""
        if isinstance(values, np.ndarray):
            self._add_array(values[rows])
        else:
            self._add_values(
                values if isinstance(rows, slice) else [v for v, r in zip(values, rows) if r]
            )

    def array(self, keep, wanted=None):
        """The rows of ``keep`` (boolean mask) in the form of `Table`.

        Parameters
        ----------
        keep : ndarray of bool
        wanted : {"text", "number", None}
            What the caller needs; None for what the source has.

        Returns
        -------
        values : ndarray
        not_numbers : ndarray of bool
            Where a text stands that is no number, if numbers are wanted.
        """
        data = np.concatenate(self._data)[keep] if self._data else self._empty()
        known = np.concatenate(self._known)[keep] if self._known else np.zeros(0, bool)
        fine = np.zeros(len(data), bool)
        if self._kind in ("text", "other"):
            return _numbers(data) if wanted == "number" else (data, fine)
        if wanted == "text":
            return _texts(data, known), fine
        if self._kind == "real":
            return np.where(known & np.isfinite(data), data, np.nan), fine
        if known.all() and wanted != "number":
            return data, fine
        return np.where(known, data, np.nan).astype(np.float64), fine

    def _add_values(self, values):
        known = np.array([not is_null(v) for v in values], dtype=bool)
        if self._kind in ("text", "other"):
            as_text = self._same_object if self._kind == "text" else _text_of_other
            data = np.empty(len(values), dtype=object)
            data[:] = [as_text(v) if k else None for v, k in zip(values, known)]
        else:
            type_ = {"int": np.int64, "real": np.float64, "bool": bool}[self._kind]
            data = np.array([v if k else 0 for v, k in zip(values, known)], dtype=type_)
        self._append(data, known)

    def _add_array(self, array):
        known = ~np.ma.getmaskarray(array)
        data = np.ma.getdata(array)
        if self._kind == "text":
            data = self._decoded(data.tolist())
            data[~known] = None
            known = known & (data != None)  # noqa: E711 (element by element)
        else:
            type_ = {"int": np.int64, "real": np.float64, "bool": bool}[self._kind]
            data = np.where(known, data, 0).astype(type_)
        self._append(data, known)

    def _append(self, data, known):
        self._data.append(data)
        self._known.append(known)

    def _same_object(self, text):
        """One object for equal texts, which saves memory; not for texts that are all different."""
        if len(self._shared) > _MAX_SHARED:
            self._shared.clear()
        return self._shared.setdefault(text, text)

    def _decoded(self, values):
        """Texts of the stream: bytes, or since GDAL 3.8 str and None where some are far longer."""
        distinct = set(values)
        if len(self._shared) > _MAX_SHARED:
            self._shared.clear()
        for raw in distinct.difference(self._shared):
            packed = isinstance(raw, bytes)
            self._shared[raw] = raw.decode("utf-8", errors="replace") if packed else raw
        texts = np.empty(len(values), dtype=object)
        texts[:] = [self._shared[raw] for raw in values]
        return texts

    def _empty(self):
        types = {"int": np.int64, "real": np.float64, "bool": bool}
        return np.zeros(0, dtype=types.get(self._kind, object))


def _text_of_other(value):
    """Dates and times in ISO form, lists and maps as JSON."""
    form = _FORMS.get(type(value).__name__)
    if form:
        return value.toString(form)
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def _texts(data, known):
    result = np.empty(len(data), dtype=object)
    result[:] = [
        (str(int(v)) if float(v).is_integer() else str(v)) if k else None
        for v, k in zip(data.tolist(), known)
    ]
    return result


def _numbers(texts):
    """Strict numbers; "50,5" counts, "1,234" does not, since it may mean two things."""
    distinct = {t: _number(t) for t in set(texts.tolist()) if t is not None}
    values = np.array([distinct.get(t, np.nan) for t in texts], dtype=np.float64)
    not_numbers = np.array(
        [t is not None and t.strip() != "" and np.isnan(distinct[t]) for t in texts], dtype=bool
    )
    return values, not_numbers


def _number(text):
    text = text.strip()
    if _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    if not _NUMBER.fullmatch(text):
        return np.nan
    value = float(text)
    return value if np.isfinite(value) else np.nan
