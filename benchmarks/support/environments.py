"""Interpreters with other tools in them, each made on demand under build/rivals."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "build" / "rivals"
RASTER_TOOLS = (
    "links", "numpy<2.5", "scipy", "shapely>=2", "scikit-image==0.26.0", "numba==0.68.1",
)  # fmt: skip
"""scikit-image, and numba for our own optional compiled loops."""


def python_with(name, *packages):
    """The interpreter of the environment ``name``, which holds these packages."""
    python = FOLDER / name / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(FOLDER / name)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *packages], check=True)
    return str(python)
