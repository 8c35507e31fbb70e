"""The values of traffic, and an example of severity, from the shared vectors."""

import json
from pathlib import Path

import numpy as np
import pytest
from greenblue.core.diagnose.fragmentation.crossing_success import (
    crossing_success,
    kill_probability,
)
from greenblue.core.diagnose.fragmentation.severity import combine

SPEC = Path(__file__).resolve().parents[4] / "shared" / "reference" / "domain_test_vectors.json"


def vectors():
    if not SPEC.exists():
        pytest.skip("needs ../shared/reference/domain_test_vectors.json beside this checkout")
    return json.loads(SPEC.read_text(encoding="utf-8"))


def test_the_chance_of_crossing_between_vehicles():
    for row in vectors()["traffic"]["van_langevelde"]:
        found = crossing_success(row["AADT"], row["B"], row["L"], row["v"])
        assert found == pytest.approx(row["P_success"], rel=1e-12)


def test_the_chance_of_being_killed():
    row = vectors()["traffic"]["hels_buchwald"]
    found = kill_probability(row["N_per_min"], row["a"], row["v"], row["alpha"])
    assert found == pytest.approx(row["P"], rel=1e-12)


def test_the_severity_example():
    row = vectors()["severity"]
    barrier = combine(np.array(row["b"])[:, None])[0]
    assert barrier == pytest.approx(row["B"])
    assert barrier * (1 - row["perm"]) == pytest.approx(row["Beff"])
    assert 100 * row["I"] * barrier * (1 - row["perm"]) == pytest.approx(row["S"])
