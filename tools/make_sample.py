#!/usr/bin/env python3
"""Write the sample municipality into resources/sample (or another folder).

Usage: python tools/make_sample.py [FOLDER]

Needs numpy, scipy and shapely 2; no network, no other data. The same versions of these
give the same bytes on the same kind of processor; on another, vertices may differ by a centimetre.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(folder=HERE.parent / "resources" / "sample"):
    """Make the files and say how large they are."""
    sys.path.insert(0, str(HERE))
    from sample.build import Sample

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in Sample().files().items():
        (folder / name).write_bytes(content)
        print(f"{name}: {len(content) / 1000:.0f} kB")


if __name__ == "__main__":
    main(*sys.argv[1:2])
