"""Which version of the plugin this is."""

from pathlib import Path


def version():
    """The plugin's version, from metadata.txt."""
    metadata = Path(__file__).resolve().parents[1] / "metadata.txt"
    for line in metadata.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.split("=", 1)[1].strip()
    return ""
