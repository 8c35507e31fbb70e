"""JSON from files and rows that anybody may have written."""

import json


def parsed(text):
    """What a JSON text says.

    Parameters
    ----------
    text : str

    Raises
    ------
    ValueError
        No JSON, or nested too deep to be read.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def parsed_dict(text):
    """A JSON object as dict; empty for anything else: no text, no JSON, a list, a number."""
    try:
        found = parsed(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
