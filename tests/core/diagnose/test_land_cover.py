"""Codes of land cover rasters."""

import numpy as np
import pytest
from greenblue.core.diagnose.resistance.land_cover import (
    CoverCode,
    cover_resistance,
    read_cover_codes,
)
from greenblue.core.diagnose.resistance.surface import read_resistance
from greenblue.core.errors import GreenBlueError

from tests.core.diagnose.test_resistance_tables import RULES

TABLE = read_resistance(RULES / "resistance" / "amphibians.csv")


def test_each_code_gets_the_resistance_of_its_cover_class():
    codes = [CoverCode(1, "wetland"), CoverCode(2, "arable"), CoverCode(3, "-")]
    values = np.array([[1, 2], [3, 1]])
    found = cover_resistance(values, np.array([[True, True], [True, False]]), codes, TABLE)
    assert found[0].tolist() == [1, 50]
    assert np.isnan(found[1]).all()


def test_codes_without_a_class_are_refused_by_name():
    with pytest.raises(GreenBlueError, match="codes without a cover class: 7, 9"):
        cover_resistance(
            np.array([[9, 7, 1]]), np.ones((1, 3), bool), [CoverCode(1, "arable")], TABLE
        )


@pytest.mark.parametrize(("file", "count"), [("lu_nara", 9), ("corine", 44)])
def test_the_shipped_tables_name_every_code_and_only_classes_of_the_resistance_tables(file, count):
    codes = read_cover_codes(RULES / "land_cover" / f"{file}.csv")
    assert [c.code for c in codes] == list(range(1, count + 1))
    known = {r.code for r in TABLE.rows if r.kind == "cover"} | {"-"}
    assert {c.cover for c in codes} <= known
