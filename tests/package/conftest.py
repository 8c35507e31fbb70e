"""The built zip, opened as the plugin site would open it."""

import os
import zipfile
from pathlib import Path

import package
import pytest


@pytest.fixture(scope="session")
def built_zip(tmp_path_factory):
    """The zip under test: the one in GREENBLUE_ZIP, or one built for this run."""
    given = os.environ.get("GREENBLUE_ZIP")
    return Path(given) if given else package.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def unzipped(built_zip, tmp_path_factory):
    """The plugin's folder, unzipped."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(built_zip) as archive:
        archive.extractall(folder)
    return folder / "greenblue"
