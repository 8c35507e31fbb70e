"""All measures of a network in one go."""

import numpy as np
import pytest
from greenblue.core.diagnose.connectivity.importance import importance
from greenblue.core.diagnose.connectivity.indices import probability_of_connectivity
from greenblue.core.diagnose.connectivity.measures import Wanted, measure
from greenblue.core.diagnose.connectivity.whatif import RemoveLink
from greenblue.core.errors import Cancelled

from .networks import chain, planar


def test_every_measure_is_that_of_its_own_function():
    network, (_, kernel) = planar(60), chain()
    found = measure(network, kernel, Wanted(1.5, hop_importance=True, improved=0.1))
    alone = importance(network, kernel)
    assert found.pc == alone.index
    assert found.pc.numerator == pytest.approx(
        probability_of_connectivity(network, kernel).numerator, rel=1e-12
    )
    for name, column in (("d_pc", "d"), ("d_conn", "d_conn"), ("component", "component")):
        assert (found.patches[name] == alone.patches[column]).all()
    assert (found.links["d_pc"] == alone.links["d"]).all()
    assert (found.components["ec"] ** 2).sum() == pytest.approx(found.pc.numerator)
    assert not any(
        np.isnan(c).any() for t in (found.patches, found.links) for c in t.columns.values()
    )
    assert found.what_if is None


def test_what_is_not_wanted_is_missing():
    network, kernel = chain()
    wanted = Wanted(250, importance=False, centrality=False, changes=(RemoveLink(0),))
    found = measure(network, kernel, wanted)
    for table in (found.patches, found.links):
        missing = {name for name, column in table.columns.items() if np.isnan(column).all()}
        assert missing == set(table.columns) - {"component"}
    assert len(found.what_if.alone) == 1 and found.iic.equivalent == 16


@pytest.mark.parametrize("stop", [0.0, 0.15, 0.5, 0.75, 0.85, 0.95])
def test_cancel_stops_in_every_stage(stop):
    network, kernel = chain()
    wanted = Wanted(250, hop_importance=True, improved=1.0, changes=(RemoveLink(0),))
    with pytest.raises(Cancelled):
        measure(network, kernel, wanted, progress=lambda fraction: fraction < stop)
