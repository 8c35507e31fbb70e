"""OpenStreetMap tags as columns.

Many features carry exactly the same tags, so tags are kept once per distinct set and a
feature knows the number of its set; parsing and matching cost per set, not per feature.
"""

import re
from functools import lru_cache

import numpy as np

from ..progress import chunks, silent

CHUNK = 10_000
_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)")


@lru_cache(maxsize=4096)
def field_name(key):
    """The field that holds a tag: lower case, with ``:`` and other signs as ``_``."""
    return re.sub(r"[^a-z0-9_]", "_", key.lower())


def parse_hstore(text):
    """Tags of one feature from their text form ``"key"=>"value","key"=>"value"``.

    Parameters
    ----------
    text : str or None
        As GDAL's OSM driver gives it in ``all_tags``; ``\\`` escapes quotes and itself.

    Returns
    -------
    dict of str to str
        Each tag under its own key, and under its field name where that is free.
        Blanks at the ends of values are dropped, and so are empty values.
    """
    tags = {}
    for key, value in _PAIR.findall(text or ""):
        if "\\" in key or "\\" in value:
            key, value = _ESCAPED.sub(r"\1", key), _ESCAPED.sub(r"\1", value)
        if value.strip():
            tags[key] = value.strip()
    for key in list(tags):
        tags.setdefault(field_name(key), tags[key])
    return tags


class TagSets:
    """Distinct sets of tags, numbered in the order in which they are first seen."""

    def __init__(self):
        self._numbers = {}

    def number(self, text):
        """The number of a set given in text form; the same text has the same number."""
        return self._numbers.setdefault(text, len(self._numbers))

    def parsed(self, progress=silent):
        """All sets so far, parsed, in the order of their numbers; may raise Cancelled."""
        texts = list(self._numbers)
        found = []
        for rows in chunks(progress, len(texts), CHUNK):
            found += [parse_hstore(text) for text in texts[rows]]
        return found


def column(tag_sets, key):
    """One tag over many sets.

    Parameters
    ----------
    tag_sets : list of dict, length n
    key : str
        A tag's key or its field name.

    Returns
    -------
    ndarray of object (str or None), shape (n,)
    """
    result = np.empty(len(tag_sets), dtype=object)
    result[:] = [tags.get(key) for tags in tag_sets]
    return result
