"""The package is the same bytes each time, and holds what git would export."""

import shutil
import subprocess
import zipfile

import package
import pytest
import tree

TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl"><context><name>GreenBlue</name><message>
<source>corridor</source><translation>verbinding</translation></message></context></TS>
"""


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A small checkout without git, as the packaging sees it."""
    root = tmp_path / "some checkout"
    for name in ("core/a.py", "core/__pycache__/a.pyc", "tests/t.py", ".venv/x.py", "build/b.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    (root / "metadata.txt").write_text("[general]\nversion=1.2.3\nabout=100 % é\n", "utf-8")
    for name in (".gitignore", ".gitattributes"):
        shutil.copy(tree.ROOT / name, root / name)
    monkeypatch.setattr(tree, "ROOT", root)
    monkeypatch.setattr(package, "ROOT", root)
    return root


def contents(path):
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_only_the_plugins_own_files_are_packed(checkout, tmp_path):
    built = package.build(tmp_path / "dist")
    assert built.name == "greenblue-1.2.3.zip"
    assert contents(built) == ["greenblue/core/a.py", "greenblue/metadata.txt"]


def test_the_same_files_give_the_same_bytes(checkout, tmp_path):
    first = package.build(tmp_path / "first").read_bytes()
    (checkout / "core" / "a.py").touch()
    assert package.build(tmp_path / "second").read_bytes() == first


def test_a_translation_is_packed_compiled(checkout, tmp_path):
    (checkout / "i18n").mkdir()
    (checkout / "i18n" / "greenblue_nl.ts").write_text(TRANSLATION, "utf-8")
    try:
        built = package.build(tmp_path / "dist")
    except SystemExit:
        pytest.skip("lrelease is not installed")
    assert "greenblue/i18n/greenblue_nl.qm" in contents(built)
    assert "greenblue/i18n/greenblue_nl.ts" not in contents(built)
    assert sorted(path.name for path in (checkout / "i18n").iterdir()) == [
        "greenblue_nl.qm",
        "greenblue_nl.ts",
    ]


def git(*arguments, text=""):
    if not (tree.ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("this checkout is not a git repository")
    done = subprocess.run(
        ["git", *arguments], cwd=tree.ROOT, input=text, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_the_source_files_are_those_that_git_does_not_ignore():
    listed = git("ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0")
    present = {name for name in listed if name and (tree.ROOT / name).exists()}
    assert {path.as_posix() for path in tree.source_files()} == present


def test_the_package_leaves_out_what_git_would_not_export():
    sources = [path.as_posix() for path in tree.source_files()]
    exported = set()
    for name in sources:
        folders = ["/".join(name.split("/")[:n]) for n in range(1, name.count("/") + 2)]
        exported.add((name, tuple(folders)))
    asked = sorted({folder for _, folders in exported for folder in folders})
    answers = git("check-attr", "-z", "--stdin", "export-ignore", text="\0".join(asked)).split("\0")
    ignored = {path for path, value in zip(answers[::3], answers[2::3]) if value == "set"}
    expected = {name for name, folders in exported if not ignored & set(folders)}
    assert {path.as_posix() for path in tree.package_files()} == expected
