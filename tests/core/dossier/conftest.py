"""The document of a small plan."""

import pytest
from greenblue.core.dossier.contents import dossier

from .plan_tables import accounted, material, words


@pytest.fixture(scope="module")
def document():
    return dossier(material(account=accounted()), words())
