"""Find what ruff and flake8-qgis let pass but QGIS 4 or Python 3.9 would not.

Enum members are to be written with their enum (``Qt.AlignmentFlag.AlignLeft``), since Qt 6 knows
no other way. Which names are members is asked of the running PyQt5 and PyQGIS. ``QVariant`` is
left out: QGIS 4 gives it its Qt 5 members back, but not ``QVariant.Type``.
"""

import ast
import importlib
import sys

from tree import ROOT, source_files


def faults(source, path="<text>"):
    """Sentences ``path:line: what to write instead`` for one file's text."""
    tree = ast.parse(source, path, feature_version=(3, 9))
    names = dict(_imported_from_qgis(tree))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            better = _scoped(node, names)
            if better:
                found.append(f"{path}:{node.lineno}: write {better}")
        elif _is_strict_zip(node):
            found.append(f"{path}:{node.lineno}: zip(strict=…) needs Python 3.10")
    return found


def _is_strict_zip(node):
    return (
        isinstance(node, ast.Call)
        and getattr(node.func, "id", None) == "zip"
        and any(keyword.arg == "strict" for keyword in node.keywords)
    )


def _imported_from_qgis(tree):
    """Pairs of a local name and the object of PyQGIS or Qt that it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    yield alias.asname or alias.name, getattr(module, alias.name)


def _scoped(node, names):
    """The scoped spelling of an unscoped enum member; None for anything else."""
    owner = _value(node.value, names)
    if not isinstance(owner, type) or owner.__name__ == "QVariant":
        return None
    member = getattr(owner, node.attr, None)
    for base in owner.__mro__:
        for name, value in vars(base).items():
            if isinstance(value, type) and value is type(member) and value is not type(None):
                return f"{ast.unparse(node.value)}.{name}.{node.attr}"
    return None


def _value(node, names):
    """What a dotted name stands for, as far as it starts at an imported one."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(_value(node.value, names), node.attr, None)
    return None


def main():
    files = [path for path in source_files() if path.suffix == ".py"]
    found = [f for path in files for f in faults((ROOT / path).read_text("utf-8"), str(path))]
    print("\n".join(found) if found else f"{len(files)} files: enums scoped, Python 3.9 syntax.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
