"""``core`` runs under plain Python: it never imports QGIS, GDAL or Qt."""

import ast
from pathlib import Path

CORE = Path(__file__).resolve().parents[2] / "core"
FORBIDDEN = {"qgis", "osgeo", "processing", "PyQt5", "PyQt6"}


def imported_names(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module.split(".")[0]


def test_core_imports_neither_qgis_nor_gdal_nor_qt():
    modules = sorted(CORE.rglob("*.py"))
    assert modules
    guilty = [(str(m), sorted(FORBIDDEN & set(imported_names(m)))) for m in modules]
    assert [g for g in guilty if g[1]] == []


def test_core_reaches_no_other_room():
    for module in CORE.rglob("*.py"):
        depth = len(module.relative_to(CORE).parts)
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.level <= depth, f"{module} imports from outside core"
