"""Reads which patches must be connected, for "Prioritise measures"."""

import re

import numpy as np

from ...core.errors import GreenBlueError
from ...core.propose.measures.demands import Demand
from ...core.text import id_list

FAR = 0.05
"""Probability of going all the way below which patches do not count as connected (d05)."""


def demands_of(read, guilds):
    """The pairs of patches that must be connected, in the order in which they are written.

    ``read`` is the Reader of the run; its parameter CONNECT holds patch ids with a comma between
    and pairs with a semicolon between, with the name of the guild before where there are several.
    """
    found = []
    for text in re.split(r"[;\n]", read.text("CONNECT")):
        head, colon, rest = text.partition(":")
        named = [k for k, guild in enumerate(guilds) if colon and guild.name == head.strip()]
        if len(guilds) > 1 and text.strip() and not named:
            raise GreenBlueError(
                "“{label}”: write the species group before “{text}”, with a colon between: one "
                "of {names}.",
                label=read.label("CONNECT"),
                text=text.strip(),
                names=", ".join(guild.name for guild in guilds),
            )
        ids = [part.strip() for part in (rest if named else text).split(",") if part.strip()]
        if ids:
            found += _pairs(read, ids, guilds, named[0] if named else 0)
    return found


def _pairs(read, ids, guilds, number):
    """Each patch with the next."""
    guild = guilds[number]
    place = {str(name): position for position, name in enumerate(guild.network.patch_id)}
    unknown = [name for name in ids if name not in place]
    if unknown:
        raise GreenBlueError(
            "“{label}”: no patch is called {ids}.", label=read.label("CONNECT"),
            ids=id_list(unknown),
        )  # fmt: skip
    if len(set(ids)) < max(len(ids), 2):
        raise GreenBlueError(
            "“{label}”: “{text}” needs two different patches, with a comma between.",
            label=read.label("CONNECT"),
            text=", ".join(ids),
        )
    most = read.number("CONNECT_COST")
    if most is None:
        most = -np.log(FAR) / guild.kernel.rate
    group = f"{guild.name}: " if len(guilds) > 1 else ""
    return [
        Demand(number, place[a], place[b], most, f"{group}{a} – {b}") for a, b in zip(ids, ids[1:])
    ]
