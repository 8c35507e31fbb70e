"""Collect the texts that users see into ``i18n/greenblue_<language>.ts``, for Qt Linguist.

All texts are in the one context "GreenBlue". They come from literals in the code, the help, the
rule tables and the legends of the styles. Qt's own collector knows none but the first of these,
and files those under the name of the class around them. Texts already translated stay so, new
ones are "unfinished", vanished ones go. English needs no file.
"""

import argparse
import ast
import csv
import json
import re
import sys
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tree import ROOT

CONTEXT = "GreenBlue"
LANGUAGES = ("nl", "fr", "de")
MARKERS = {"tr", "_tr", "translate", "mark", "GreenBlueError"}
"""Functions whose text is translated; ``translate`` may take the context before it."""
SHOWN = {
    "pushInfo", "pushWarning", "reportError", "setProgressText", "QgsProcessingException"
}  # fmt: skip
"""Functions that show their text as it is: a literal there has missed its translation."""
COLUMNS = (
    "name", "animals", "criterion_name", "question", "evidence", "guidance", "sentence", "scope",
    "text", "meaning",
)  # fmt: skip
LEGEND = ("category", "range", "rule", "item", "paletteEntry")

# Where no literal is expected: texts that are marked or collected elsewhere. A constant in
# capitals is marked where it is set; the attributes are those of schema, rules and legends.
PASSED_ON = {
    "": r".+\.(title|alias|name|label(\(\))?|template)|_?[A-Z_]+(\[.+\])?|mark\(.+\)",
    "algorithms/account/account_results.py": r"template",
    "algorithms/account/plan_forms.py": r"meaning|title|label|q\.question",
    "algorithms/account/plan_project.py": r"title|label",
    "algorithms/base.py": r"text|self\.help_texts\(\)\[.+\]",
    "algorithms/io/read.py": r"template",
    "algorithms/language.py": r"text(\.encode\(.+\))?",
    "algorithms/presentation.py": r"text",
    "core/account/report/drawn.py": r"name",
    "core/propose/measures/curve_plot.py": r"axis",
    "ui/dlg_assistant.py": r"label|guild\.animals",
    "ui/dlg_checklist.py": r"question\.(question|guidance|evidence)",
    "ui/model_checklist.py": r"ANSWER_NAMES.+|(entry\.question|question|row)\.\w+",
    "ui/words.py": r"text",
    "core/propose/crossings/texts.py": (
        r"text|topo|template|.+\.sentence|_scope\(.+\)|VAT\.get\(.+\)"
    ),
    "core/diagnose/fragmentation/reasons.py": r"text|template|kinds\[of\('pass_kind'\)\]",
}


def collect(root=ROOT):
    """All texts, sorted; exits with one line per text that could not be translated at run time."""
    found, faults = set(), []
    for path in _python_files(root):
        name = path.relative_to(root).as_posix()
        texts, wrong = literals(path.read_text(encoding="utf-8"), name)
        found.update(texts)
        faults += wrong
    if faults:
        sys.exit("\n".join(faults))
    resources = root / "resources"
    for path in resources.glob("help/*.json"):
        helps = json.loads(path.read_text(encoding="utf-8"))
        found.update(text for key, text in helps.items() if key != "TAGS")
    tables = ("rules/*.csv", "rules/hedge_rules/*.csv", "dossier/*.csv")
    for path in (path for pattern in tables for path in resources.glob(pattern)):
        found.update(_names(path))
    for path in resources.glob("styles/*.qml"):
        found.update(e.get("label") for e in ElementTree.parse(path).iter() if e.tag in LEGEND)
    # Without a letter there is nothing to translate: "1–5" is that everywhere.
    return sorted(text for text in found - {None} if re.search(r"[^\W\d_]", text))


def _python_files(root):
    folders = (root / name for name in ("algorithms", "core", "ui"))
    return [root / "plugin.py", *sorted(f for folder in folders for f in folder.rglob("*.py"))]


def _names(path):
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return [row[column] for row in rows for column in COLUMNS if row.get(column)]


def literals(source, name):
    """Texts to translate in one Python file, and sentences on what cannot be translated there."""
    texts, faults = [], []
    known = re.compile("|".join(filter(None, (PASSED_ON[""], PASSED_ON.get(name)))))
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        function = getattr(call.func, "id", None) or getattr(call.func, "attr", None)
        if function in SHOWN:
            bare = call.args[:1] and isinstance(call.args[0], (ast.Constant, ast.JoinedStr))
            if bare:
                faults.append(f"{name}:{call.lineno}: shown without translation: give it to tr()")
        elif function in MARKERS and call.args:
            text = call.args[-1 if function == "translate" else 0]
            choices = [text.body, text.orelse] if isinstance(text, ast.IfExp) else [text]
            for choice in choices:
                if isinstance(choice, ast.Constant):
                    texts.append(choice.value)
                elif not known.fullmatch(ast.unparse(choice)):
                    what = ast.unparse(choice)
                    faults.append(f"{name}:{call.lineno}: {function}() wants a literal, not {what}")
    return texts, faults


def read(path):
    """The finished translations of a ``.ts`` file; none where there is no file yet."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    pairs = ((m.findtext("source"), m.find("translation")) for m in messages)
    return {source: t.text for source, t in pairs if t.text and t.get("type") is None}


def written(texts, done, language):
    """The text of a ``.ts`` file as Qt Linguist would save it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text in texts:
        kind = "" if text in done else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{_escaped(text)}</source>",
            f"        <translation{kind}>{_escaped(done.get(text, ''))}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _escaped(text):
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether they are up to date")
    check = parser.parse_args().check
    texts = collect()
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"greenblue_{language}.ts"
        done = read(path)
        text = written(texts, done, language)
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            left = sum(source not in done for source in texts)
            print(f"{path.relative_to(ROOT)}: {len(texts)} texts, {left} not translated")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path.relative_to(ROOT)} is stale: run make translations")


if __name__ == "__main__":
    main()
