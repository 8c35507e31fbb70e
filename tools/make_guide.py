"""Turn the user guide, docs/guide/*/*.md, into HTML that opens without a network.

The Markdown it knows: headings, anchors, paragraphs, lists of one level, tables, fenced code, and
inside a line code, bold, italic, links and pictures. Everything else is text and is escaped.
"""

import argparse
import base64
import html
import re
from pathlib import Path

from tree import ROOT

LANGUAGES = {"en": "English", "nl": "Nederlands", "fr": "Français", "de": "Deutsch"}
REFERENCE = "algorithms.md"
"""The generated reference, which lies beside the guide and becomes one of its English pages."""
STYLE = """
body { max-width: 50em; margin: 1.5em auto; padding: 0 1em; color: #1c2420; background: #fff;
  font: 16px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
nav { font-size: .9em; border-bottom: 2px solid #2b7a5c; padding-bottom: .4em; }
h1, h2, h3 { line-height: 1.2; color: #14503a; } h2 { margin-top: 1.8em; }
a { color: #0b5f8a; } img { max-width: 100%; border: 1px solid #c4ccc8; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #c4ccc8; padding: .25em .6em; text-align: left; vertical-align: top; }
th { background: #eaf2ee; } code { background: #f1f4f2; padding: 0 .2em; }
pre { background: #f1f4f2; padding: .7em; white-space: pre-wrap; } pre code { padding: 0; }
@media print { nav { display: none; } body { max-width: none; } }
"""
_INLINE = re.compile(
    r"`(?P<code>[^`]+)`"
    r"|!\[(?P<alt>[^\]]*)\]\((?P<picture>[^)\s]+)\)"
    r"|\[(?P<label>[^\]]+)\]\((?P<target>[^)\s]+)\)"
    r"|\*\*(?P<bold>.+?)\*\*"
    r"|(?<![\w*])\*(?P<italic>[^*\s](?:[^*]*[^*\s])?)\*(?!\w)"
)
_ITEM = re.compile(r"(?P<mark>[-*]|\d+\.) +(?P<text>.*)")
_ANCHOR = re.compile(r'<a id="(?P<id>\w+)"></a>')
_BLOCK = re.compile(r"#{1,6} |```|\||[-*] |\d+\. ")


def pages(docs=ROOT / "docs"):
    """``{"en/index.html": text, …}``: every page of the guide; none where there is no guide."""
    sources = {f"{p.parent.name}/{p.name}": p for p in sorted((docs / "guide").glob("*/*.md"))}
    if sources and (docs / REFERENCE).is_file():
        sources[f"en/{REFERENCE}"] = docs / REFERENCE
    return {
        name[: -len(".md")] + ".html": page(path, name.split("/")[0])
        for name, path in sorted(sources.items())
    }


def page(path, language):
    """One page of HTML, pictures inside it."""
    text = path.read_text(encoding="utf-8")
    title = next((line[2:] for line in text.splitlines() if line.startswith("# ")), path.stem)
    home = "" if language == "en" else "../en/"
    starts = " · ".join(
        f'<a href="{"" if other == language else f"../{other}/"}quickstart.html"'
        f' hreflang="{other}" lang="{other}">{name}</a>'
        for other, name in LANGUAGES.items()
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(_plain(title))} – GreenBlue</title>\n"
        f"<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<nav><a href="{home}index.html" lang="en">GreenBlue user guide</a> · {starts}</nav>\n'
        f"<main>\n{convert(text, path.parent)}</main>\n</body>\n</html>\n"
    )


def convert(text, folder):
    """The HTML of a Markdown text; pictures are sought from ``folder``."""
    lines, out = text.splitlines(), []
    while lines:
        if not lines[0].strip():
            lines.pop(0)
        elif lines[0].startswith("```"):
            lines.pop(0)
            code = _take(lines, lambda line: not line.startswith("```"))
            lines[:1] = []
            out.append(f"<pre><code>{html.escape(chr(10).join(code))}</code></pre>")
        elif found := _ANCHOR.fullmatch(lines[0]):
            lines.pop(0)
            out.append(f'<a id="{found["id"]}"></a>')
        elif re.match(r"#{1,6} ", lines[0]):
            marks, words = lines.pop(0).split(" ", 1)
            level = len(marks)
            out.append(f'<h{level} id="{slug(words)}">{_inline(words, folder)}</h{level}>')
        elif lines[0].startswith("|"):
            out.append(_table(_take(lines, lambda line: line.startswith("|")), folder))
        elif _ITEM.match(lines[0]):
            out.append(_list(lines, folder))
        else:
            first = lines.pop(0)
            rest = _take(lines, lambda line: line.strip() and not _BLOCK.match(line))
            out.append(f"<p>{_inline(' '.join([first, *rest]), folder)}</p>")
    return "".join(f"{block}\n" for block in out)


def slug(heading):
    """The anchor of a heading, as code hosts make it."""
    return re.sub(r"[^\w\- ]", "", _plain(heading).lower()).strip().replace(" ", "-")


def _take(lines, wanted):
    taken = []
    while lines and wanted(lines[0]):
        taken.append(lines.pop(0))
    return taken


def _list(lines, folder):
    """Items, each with its indented lines; a blank line between items does not end the list."""
    tag = "ol" if lines[0][0].isdigit() else "ul"
    items = []
    while lines and (found := _ITEM.match(lines[0])):
        lines.pop(0)
        more = _take(lines, lambda line: line.startswith("  ") and line.strip())
        items.append(" ".join([found["text"], *(line.strip() for line in more)]))
        if len(lines) > 1 and not lines[0].strip() and _ITEM.match(lines[1]):
            lines.pop(0)
    return f"<{tag}>" + "".join(f"<li>{_inline(i, folder)}</li>" for i in items) + f"</{tag}>"


def _table(rows, folder):
    """The first row is the head, the second the rule below it."""
    cells = [[c.strip().replace("\\|", "|") for c in _cells(row)] for row in rows]

    def line(row, tag):
        return "<tr>" + "".join(f"<{tag}>{_inline(c, folder)}</{tag}>" for c in row) + "</tr>"

    body = "".join(line(row, "td") for row in cells[2:])
    return f"<table><thead>{line(cells[0], 'th')}</thead><tbody>{body}</tbody></table>"


def _cells(row):
    return re.split(r"(?<!\\)\|", row.strip().strip("|"))


def _inline(text, folder):
    out, at = [], 0
    for found in _INLINE.finditer(text):
        out += [html.escape(text[at : found.start()]), _marked(found, folder)]
        at = found.end()
    return "".join([*out, html.escape(text[at:])])


def _marked(found, folder):
    if found["code"]:
        return f"<code>{html.escape(found['code'])}</code>"
    if found["picture"]:
        data = base64.b64encode((folder / found["picture"]).read_bytes()).decode()
        alt = html.escape(found["alt"])
        return f'<img src="data:image/png;base64,{data}" alt="{alt}">'
    if found["target"]:
        label = _inline(found["label"], folder)
        return f'<a href="{html.escape(_target(found["target"]))}">{label}</a>'
    tag = "strong" if found["bold"] else "em"
    return f"<{tag}>{_inline(found['bold'] or found['italic'], folder)}</{tag}>"


def _target(target):
    """Where a link leads once the pages are HTML."""
    if re.match(r"https?://|#", target):
        return target
    target = target.replace(f"../../{REFERENCE}", REFERENCE)
    return re.sub(r"\.md(?=#|$)", ".html", target)


def _plain(text):
    """A text without its marks."""
    kinds = ("code", "alt", "label", "bold", "italic")
    return _INLINE.sub(lambda found: next(filter(None, found.group(*kinds)), ""), text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "guide")
    folder = parser.parse_args().folder
    written = pages()
    for name, text in written.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{len(written)} pages in {folder}")


if __name__ == "__main__":
    main()
