"""Marking sentences for translation inside ``core``, which cannot translate."""


def mark(text):
    """Give ``text`` back unchanged; ``make translations`` finds it by this call."""
    return text


def untranslated(text):
    """The translator of callers that want English."""
    return text


def id_list(ids, limit=10):
    """Feature ids as a short text: all of them up to ``limit``, then how many more."""
    ids = list(ids)
    shown = ", ".join(str(i) for i in ids[:limit])
    return shown if len(ids) <= limit else f"{shown} … (+{len(ids) - limit})"
