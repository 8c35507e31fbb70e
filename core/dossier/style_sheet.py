"""The style sheet of a dossier: an office may bring its own, which then fetches nothing."""

import re

from ..errors import GreenBlueError

MOST_BYTES = 1_000_000
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.S)
_INLINE = re.compile(r"""url\(\s*(?:"data:[^"]*"|'data:[^']*'|data:[^)"']*)\s*\)""", re.I)
_FETCHES = re.compile(r"@import|://|[\"'(]\s*[\\/]{2}", re.I)


def read_style_sheet(path):
    """The text of a style sheet.

    Parameters
    ----------
    path : pathlib.Path

    Returns
    -------
    str

    Raises
    ------
    GreenBlueError
        When it cannot be read, is too large, or names a place on the web: a page that is
        published must not tell somebody else who reads it.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GreenBlueError(
            "The file {file} cannot be read: {problem}. Check the path and your rights to it.",
            file=path, problem=error.strerror or error,
        ) from error  # fmt: skip
    if len(data) > MOST_BYTES:
        raise GreenBlueError(
            "The style sheet {file} is larger than 1 MB. Leave out what the dossier does not need.",
            file=path,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GreenBlueError(
            "The style sheet {file} is not in UTF-8. Save it with this encoding.", file=path
        ) from error
    # Comments count: one that begins within a text would hide what follows.
    if _FETCHES.search(_INLINE.sub("", _ESCAPE.sub(_meant, text))):
        raise GreenBlueError(
            "The style sheet {file} fetches something from the web. Use only what lies in it "
            "(data: instead of addresses).",
            file=path,
        )
    return text


def _meant(escape):
    if escape.group(2):
        return escape.group(2)
    code = int(escape.group(1), 16)
    return chr(code) if 0 < code < 0x110000 else "\ufffd"
