"""What a reader of files from outside may do while it is fuzzed: no network, no other files."""

import contextlib
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "resources" / "rules"
FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "os.system", "subprocess.Popen", "os.exec",
             "os.posix_spawn", "exec", "ctypes.dlopen", "os.remove", "os.rename")  # fmt: skip


@dataclass(frozen=True)
class Reader:
    """One kind of file: where good ones lie, its ending, and what is done with its bytes."""

    seeds: tuple
    ending: str
    use: object
    qgis: bool = False


class Escaped(Exception):
    """A file made the program do what no file may."""


_watched = []


def _watch(event, arguments):
    if not _watched:
        return
    if event in FORBIDDEN and not _in_own_folder(event, arguments):
        raise Escaped(f"{event} {arguments!r:.200}")
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path = arguments[0] if isinstance(arguments[0], str) else arguments[0].decode()
        if not path.startswith(tuple(_watched[-1])):
            raise Escaped(f"open {path!r:.200}")


def _in_own_folder(event, arguments):
    """Whether a reader removes what it unpacked itself; rmtree names its folder by a descriptor."""
    if event != "os.remove" or arguments[1] < 0:
        return False
    return os.readlink(f"/proc/self/fd/{arguments[1]}").startswith(_watched[-1][-1])


@contextlib.contextmanager
def guarded(*folders):
    """Within it Python reaches neither the network nor files outside of some folders."""
    if not getattr(sys, "_greenblue_watch", False):
        sys.addaudithook(_watch)
        sys._greenblue_watch = True
    known = [str(ROOT), sys.prefix, sys.base_prefix, "/proc/self", tempfile.gettempdir()]
    _watched.append([*known, *map(str, folders)])
    try:
        yield
    finally:
        _watched.pop()


def resources(*patterns):
    """Good files of ours, by patterns within ``resources``."""
    return tuple(p for pattern in patterns for p in sorted((ROOT / "resources").glob(pattern)))
