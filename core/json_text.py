"""JSON, and values as Python writes them, from files and rows that anybody may have written."""

import ast
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


def literal(text):
    """The value that a parameter's Python text stands for: a text, number, truth value, list.

    Raises
    ------
    ValueError
        It is none: an expression of QGIS, nested too deep, or no Python at all.
    """
    try:
        return ast.literal_eval(text)
    except (SyntaxError, TypeError, RecursionError, MemoryError) as error:
        raise ValueError(f"no plain value: {text!s:.50}") from error
