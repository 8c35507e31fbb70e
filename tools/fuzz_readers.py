"""What GreenBlue reads from outside, each as one function that takes the bytes of a file.

A reader may refuse with `GreenBlueError`. Any other exception is a finding; so are a hang,
memory without bound, network access and files outside of its folder, which `guarded` tells.
`tools/fuzz.py` and `tests/hostile` drive these.
"""

import contextlib
import tempfile
from pathlib import Path

import fuzz_files
import fuzz_plans
import fuzz_tables
from fuzz_guard import guarded

SCRATCH = "/dev/shm" if Path("/dev/shm").is_dir() else None
READERS = {**fuzz_tables.READERS, **fuzz_plans.READERS, **fuzz_files.READERS}
"""By the name that ``tools/fuzz.py`` takes."""

_warm = set()


def warm_up(name):
    """Have a reader read its good files, which it may not refuse; what it imports is loaded."""
    if name not in _warm:
        for data in seeds(name):
            _read(name, data)
        _warm.add(name)


def seeds(name):
    """Bytes of good files."""
    if name == "plan_file":
        return (fuzz_plans.good_plan(),)
    return tuple(s if isinstance(s, bytes) else s.read_bytes() for s in READERS[name].seeds)


def read(name, data):
    """Have a reader read some bytes; refusing them is fine.

    Raises
    ------
    Escaped, or whatever a reader should not raise
    """
    from greenblue.core.errors import GreenBlueError

    warm_up(name)
    with contextlib.suppress(GreenBlueError):
        _read(name, data, guarded)


def _read(name, data, guard=contextlib.nullcontext):
    reader = READERS[name]
    with tempfile.TemporaryDirectory(dir=SCRATCH) as folder:
        path = Path(folder) / f"file{reader.ending}"
        path.write_bytes(data)
        with guard(folder):
            reader.use(path)
