"""The sample municipality: as it is kept, and made anew."""

import gzip
import xml.etree.ElementTree as ElementTree

import pytest
from greenblue.tools.sample.build import NAME, Sample

from tests.core.sample.osm_file import FOLDER, Osm


@pytest.fixture(scope="package")
def sample():
    return Sample()


@pytest.fixture(scope="package")
def osm():
    return Osm(ElementTree.fromstring(gzip.decompress((FOLDER / f"{NAME}.osm.gz").read_bytes())))
