"""A plan with hostile names, and its dossiers."""

import pytest

from tests.algorithms.dossier.dossier_scene import filled


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return tmp_path_factory.mktemp("made")


@pytest.fixture
def plan(greenblue, made):
    """The plan, made once for all tests, which only read it."""
    path = made / "plan.gpkg"
    if not path.exists():
        filled(path)
    return path
