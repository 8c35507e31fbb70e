"""Memory that is not there: a sentence instead of a traceback."""

import numpy as np

from tests.hostile.conftest import good  # noqa: F401 (a fixture)
from tests.hostile.good import algorithm, run


def test_a_run_that_finds_no_memory_says_so_in_a_sentence(good, monkeypatch):  # noqa: F811
    more_than_any_machine_has = 1 << 50
    kind = type(algorithm("measurefragmentation"))
    monkeypatch.setattr(kind, "compute", lambda *_: np.empty(more_than_any_machine_has))
    _, _, refused = run("measurefragmentation", good.parameters("measurefragmentation"))
    assert refused.startswith("There is not enough memory for this run.")
