"""Installing replaces an older copy whole, and never touches what a link points at."""

import zipfile

import install
import pytest


@pytest.fixture
def built(tmp_path):
    path = tmp_path / "greenblue-9.9.9.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("greenblue/metadata.txt", "new")
    return path


def test_the_plugin_lands_in_the_profile(built, tmp_path):
    target = install.install(built, tmp_path / "python")
    assert target == tmp_path / "python" / "plugins" / "greenblue"
    assert (target / "metadata.txt").read_text() == "new"


def test_nothing_of_an_older_copy_stays(built, tmp_path):
    old = tmp_path / "python" / "plugins" / "greenblue"
    old.mkdir(parents=True)
    (old / "removed_since.py").write_text("old")
    target = install.install(built, tmp_path / "python")
    assert [path.name for path in target.iterdir()] == ["metadata.txt"]
    assert [path.name for path in (tmp_path / "python").iterdir()] == ["plugins"]


def test_a_link_to_a_checkout_is_replaced_and_the_checkout_kept(built, tmp_path):
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    (checkout / "plugin.py").write_text("work")
    plugins = tmp_path / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "greenblue").symlink_to(checkout)
    target = install.install(built, tmp_path / "python")
    assert not target.is_symlink() and (target / "metadata.txt").exists()
    assert (checkout / "plugin.py").read_text() == "work"


def test_a_damaged_zip_leaves_the_older_copy_in_place(tmp_path):
    old = tmp_path / "python" / "plugins" / "greenblue"
    old.mkdir(parents=True)
    (old / "metadata.txt").write_text("old")
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(b"PK not a zip")
    with pytest.raises(zipfile.BadZipFile):
        install.install(damaged, tmp_path / "python")
    assert (old / "metadata.txt").read_text() == "old"


def test_the_profiles_are_where_the_platform_keeps_them(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(install.sys, "platform", "linux")
    assert install.profiles_folder() == tmp_path / ".local/share/QGIS/QGIS3/profiles"
    monkeypatch.setattr(install.sys, "platform", "darwin")
    assert install.profiles_folder() == tmp_path / "Library/Application Support/QGIS/QGIS3/profiles"
