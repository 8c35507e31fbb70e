"""All benchmarks, one after the other: ``make bench [ARGS='fragmentation links']``."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
OTHERS = {"run.py"}


def main():
    names = sys.argv[1:] or sorted(p.stem for p in FOLDER.glob("*.py") if p.name not in OTHERS)
    for name in names:
        print(f"== {name}", flush=True)
        subprocess.run([sys.executable, str(FOLDER / f"{name}.py")], check=True)


if __name__ == "__main__":
    main()
