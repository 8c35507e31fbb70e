"""The one thing that crosses between rooms: geometries and columns of equal length."""

from dataclasses import dataclass, field

import numpy as np
import shapely


@dataclass
class Table:
    """Features as columns.

    Parameters
    ----------
    geometry : ndarray of shapely geometries, shape (n,), or None
        None for a table without geometry. A missing geometry is None in the array.
    columns : dict of str to ndarray, each of shape (n,)
        Text columns are object arrays of ``str`` or None; number columns are
        float64 with NaN for missing, or int64 where nothing is missing.
    name : str
        What the user calls the layer; used in messages.
    fid : ndarray, shape (n,)
        Feature ids of the source; used in messages. Defaults to 0 … n − 1.
    """

    geometry: object
    columns: dict = field(default_factory=dict)
    name: str = ""
    fid: object = None

    def __post_init__(self):
        lengths = {len(c) for c in self.columns.values()}
        if self.geometry is not None:
            lengths.add(len(self.geometry))
        if len(lengths) > 1:
            raise ValueError(f"columns of unequal length in table {self.name!r}: {lengths}")
        self._length = lengths.pop() if lengths else 0
        if self.fid is None:
            self.fid = np.arange(self._length)

    def __len__(self):
        return self._length

    def __getitem__(self, name):
        return self.columns[name]

    def take(self, index):
        """Rows by position, boolean mask or slice, in the given order."""
        if not isinstance(index, slice):
            index = np.asarray(index)
            index = index if index.dtype == bool else index.astype(np.int64)
        return Table(
            None if self.geometry is None else self.geometry[index],
            {k: c[index] for k, c in self.columns.items()},
            self.name,
            self.fid[index],
        )

    def sort(self, *names):
        """Rows sorted by the named columns, the first being the main key (stable)."""
        return self.take(np.lexsort([self.columns[n] for n in reversed(names)]))

    def with_columns(self, geometry=None, **columns):
        """A copy with columns added or replaced (and the geometry, where given)."""
        return Table(
            self.geometry if geometry is None else geometry,
            {**self.columns, **columns},
            self.name,
            self.fid,
        )


def concatenate(tables, name=""):
    """One table below another; they must have the same columns."""
    tables = list(tables)
    first = tables[0]
    return Table(
        None if first.geometry is None else np.concatenate([t.geometry for t in tables]),
        {k: np.concatenate([t.columns[k] for t in tables]) for k in first.columns},
        name or first.name,
        np.concatenate([t.fid for t in tables]),
    )


def told_once(geometry, *keys):
    """Positions of the features left when the same shape, drawn anyhow, counts once.

    Parameters
    ----------
    geometry : ndarray of geometries, shape (n,)
    *keys : ndarray of str or None, shape (n,)
        Which of several is left: that with the lowest of these, so that the order of the
        features says nothing.

    Returns
    -------
    ndarray of int
        In rising order. Sources often hold a thing twice, as a whole and as its only part.

    Notes
    -----
    O(n log n).
    """
    _, shape = np.unique(shapely.to_wkb(shapely.normalize(geometry)), return_inverse=True)
    texts = [np.array([str(v or "") for v in key]) for key in reversed(keys)]
    order = np.lexsort((*texts, shape))
    return np.sort(order[np.unique(shape[order], return_index=True)[1]])


def groups(keys, values):
    """The values of each key.

    Parameters
    ----------
    keys : ndarray of int, shape (n,)
        In any order.
    values : ndarray, shape (n,)

    Returns
    -------
    iterator of (int, ndarray)
        Keys in rising order, each with its values in the order given.

    Notes
    -----
    O(n log n), where asking for each key anew takes as many passes as there are keys.
    """
    order = np.argsort(keys, kind="stable")
    found, first = np.unique(keys[order], return_index=True)
    return zip(found.tolist(), np.split(values[order], first[1:]))
