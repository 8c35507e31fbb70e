"""An office's own style sheet is read, unless it would tell the web who reads the dossier."""

from pathlib import Path

import pytest
from greenblue.core.dossier.style_sheet import MOST_BYTES, read_style_sheet
from greenblue.core.errors import GreenBlueError

ROOT = Path(__file__).resolve().parents[3]


def read(folder, text):
    path = folder / "dossier.css"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_style_sheet(path)


@pytest.mark.parametrize("name", ["dossier", "account"])
def test_our_own_are_read(name):
    path = ROOT / "resources" / "dossier" / f"{name}.css"
    assert read_style_sheet(path) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    ["h1 { color: #285 } /* groen */", '\ufeffq::before { content: "\\201C" }',
     "p { background: url(data:image/png;base64,AA==) }",
     "p { background: url( 'data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"/>' ) }"],
)  # fmt: skip
def test_what_draws_with_its_own_means_is_read(tmp_path, text):
    assert read(tmp_path, text) == text.lstrip("\ufeff")


@pytest.mark.parametrize(
    "text",
    ['@import "a.css";', "@IMPORT url(a.css);", "p { background: url(https://a.be/b.png) }",
     "p { background: url(//a.be/b.png) }", r"p { background: url(\\\\a.be/b.png) }",
     'p { background: image-set("//a.be/b.png" 1x) }', r"\40 import '\2f\2f a.be'",
     "p { background: u\\72l(http\\3a //a.be) }",
     'a { b: url("data:/*") } @import "//a"; c { content: "*/" }',
     "p { background: url('data:a'), url(https://a.be) }"],
)  # fmt: skip
def test_what_fetches_from_the_web_is_refused(tmp_path, text):
    with pytest.raises(GreenBlueError, match="from the web"):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"p { content: '\xe9' }", "UTF-8"), (b" " * (MOST_BYTES + 1), "larger than 1 MB")],
    ids=["latin", "large"],
)
def test_another_encoding_or_a_huge_file_is_refused(tmp_path, data, sentence):
    with pytest.raises(GreenBlueError, match=sentence):
        read(tmp_path, data)


def test_a_folder_of_that_name_is_refused(tmp_path):
    with pytest.raises(GreenBlueError, match="cannot be read"):
        read_style_sheet(tmp_path)
