"""Makes the repository root importable as ``greenblue``, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

if "greenblue" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])
