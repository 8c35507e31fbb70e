"""Write docs/algorithms.md from the provider, the help files and core/schema.

Usage: python tools/make_docs.py [--check]

The text is English and the same on every version of QGIS; tests compare it with the file.
"""

import argparse
import importlib.util
import sys

from tree import ROOT

PAGE = ROOT / "docs" / "algorithms.md"
INTRODUCTION = """# Algorithms

Reference of all GreenBlue algorithms, made by `make docs` from the plugin itself: do not edit it by
hand. Names, ids and field names stay the same in later versions. On the command line:
`make process ARGS='help greenblue:…'`.
"""
# By the number of QGIS's source type.
GEOMETRIES = {-1: "any geometry", 0: "point", 1: "line", 2: "polygon", 5: "any, tables too"}
KINDS = {
    "boolean": "yes/no",
    "crs": "coordinate reference system",
    "distance": "distance",
    "extent": "extent",
    "string": "text",
    "raster": "raster",
    "band": "raster band",
    "multilayer": "several layers",
    "outputNumber": "number",
    "outputString": "text",
    "outputFile": "file",
    "outputHtml": "HTML file",
    "outputVector": "vector layer",
    "outputRaster": "raster",
    "outputFolder": "folder",
}
FIELD_KINDS = {-1: "field", 0: "number field", 1: "text field", 2: "date field"}
SCHEMA_KINDS = {"int": "whole number", "real": "number", "bool": "yes/no"}
LIMIT = 1e300  # QGIS gives the ends of the number range where there is no limit


def page(listed):
    """The whole document.

    Parameters
    ----------
    listed : list of GreenBlueAlgorithm
        As the provider made them, in its order.
    """
    parts = [INTRODUCTION]
    groups = {}
    for algorithm in listed:
        groups.setdefault(algorithm.group(), []).append(algorithm)
    for group in sorted(groups):
        parts.append(f"## {group}\n")
        parts += [section(algorithm) for algorithm in groups[group]]
    return "\n".join(parts)


def section(algorithm):
    """One algorithm: description, parameters, outputs, fields."""
    texts = algorithm.help_texts()
    definitions = algorithm.parameterDefinitions()
    given = [p for p in definitions if not p.isDestination()]
    return "\n".join([
        f'<a id="{algorithm.name()}"></a>\n',
        f"### {algorithm.displayName()}\n",
        f"`greenblue:{algorithm.name()}`\n",
        texts["ALG_DESC"].replace("\n", "\n\n") + "\n",
        "#### Parameters\n",
        table(PARAMETER_HEAD, [parameter_row(p, texts) for p in given]),
        "#### Outputs\n",
        table(PARAMETER_HEAD, [output_row(algorithm, o, texts) for o in outputs_of(algorithm)]),
        *fields(algorithm.OUTPUT_LAYERS),
    ])  # fmt: skip


PARAMETER_HEAD = ("Label", "Name", "Type", "Description")


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(escaped(c) for c in row) + " |\n" for row in lines)


def escaped(cell):
    return str(cell).replace("|", "\\|").replace("\n", "<br>")


def parameter_row(parameter, texts):
    flags = parameter.flags()
    words = [kind_of(parameter)]
    if flags & parameter.Flag.FlagOptional:
        words.append("optional")
    if flags & parameter.Flag.FlagAdvanced:
        words.append("advanced")
    default = default_of(parameter)
    if default:
        words.append(f"default {default}")
    label = parameter.description()
    return label, f"`{parameter.name()}`", ", ".join(words), texts[parameter.name()]


def kind_of(parameter):
    """The type in words, with what may be chosen."""
    kind = parameter.type()
    if kind == "enum":
        return "choice: " + ", ".join(f"`{option}`" for option in parameter.options())
    if kind == "source":
        types = [GEOMETRIES[number(t)] for t in parameter.dataTypes()]
        return "vector layer: " + " or ".join(types)
    if kind == "field":
        of = parameter.parentLayerParameterName()
        return f"{FIELD_KINDS[number(parameter.dataType())]} of `{of}`"
    if kind == "file":
        if number(parameter.behavior()) == 1:
            return "folder"
        return f"file ({endings(parameter.fileFilter() or '*.' + parameter.extension())})"
    if kind in ("number", "distance"):
        return number_kind(parameter)
    return KINDS.get(kind, kind)


def number_kind(parameter):
    if parameter.type() == "distance":
        word = "distance in metres"
    else:
        word = "whole number" if number(parameter.dataType()) == 0 else "number"
    least, most = parameter.minimum(), parameter.maximum()
    if least > -LIMIT and abs(least) < 2**31 - 1:
        word += f" from {least:g}"
    if most < LIMIT and most < 2**31 - 1:
        word += f" to {most:g}"
    return word


def endings(file_filter):
    """The patterns of a file filter such as ``Tables (*.csv *.txt)``."""
    return file_filter.rpartition("(")[2].rstrip(")") if "(" in file_filter else file_filter


def number(value):
    """The number of an enum member: plain in older versions of QGIS."""
    return int(getattr(value, "value", value))


def default_of(parameter):
    value = parameter.defaultValue()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return f"{value:g}"
    return f"`{value}`" if isinstance(value, str) and value else ""


def outputs_of(algorithm):
    """Outputs with a text of their own; QGIS adds some (a report's page) that have none."""
    texts = algorithm.help_texts()
    return [output for output in algorithm.outputDefinitions() if output.name() in texts]


def output_row(algorithm, output, texts):
    layer = algorithm.OUTPUT_LAYERS.get(output.name())
    kind = KINDS.get(output.type(), output.type())
    if layer is not None:
        kind = "table" if layer.geometry == "None" else f"vector layer: {layer.geometry}"
    parameter = algorithm.parameterDefinition(output.name())
    if parameter is not None and parameter.flags() & parameter.Flag.FlagOptional:
        kind += ", optional"
    return output.description(), f"`{output.name()}`", kind, texts[output.name()]


def fields(layers):
    """One table of fields per layer; layers with the same fields share it."""
    shared = {}
    for layer in layers.values():
        shared.setdefault(layer.fields, []).append(layer.title)
    for columns, titles in shared.items():
        yield f"#### Fields of {', '.join(titles)}\n"
        yield table(("Field", "Type", "Unit", "Meaning"), field_rows(columns))


def field_rows(columns):
    """A row per field; neighbours that say the same share one."""
    rows = []
    for field in columns:
        row = [
            f"`{field.name}`", SCHEMA_KINDS.get(field.kind, field.kind), field.unit, field.meaning
        ]  # fmt: skip
        if rows and rows[-1][1:] == row[1:]:
            rows[-1][0] += f", {row[0]}"
        else:
            rows.append(row)
    return rows


def algorithms():
    """All algorithms of this checkout, which becomes the package ``greenblue``."""
    if "greenblue" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["greenblue"])
    from greenblue.algorithms.provider import ALGORITHMS

    return [algorithm().create() for algorithm in ALGORITHMS]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    check = parser.parse_args().check
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    text = page(algorithms())
    if not check:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        sys.exit("docs/algorithms.md is stale: run make docs")
    application.exitQgis()


if __name__ == "__main__":
    main()
