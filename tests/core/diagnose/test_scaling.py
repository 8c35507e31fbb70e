"""A landscape of other units: what must grow with them does, and by how much; the rest stays."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.circuits.current import circuit, current_flow
from greenblue.core.diagnose.connectivity.importance import importance
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.diagnose.links.planar import find_links
from greenblue.core.diagnose.mesh.effective import measure_polygons

TIMES = (0.25, 3.0, 1000.0)
FIELDS = ("a", "b", "start", "row", "col")


@pytest.fixture
def raster():
    """Resistances and six patches, some of several cells."""
    chance = np.random.default_rng(5)
    labels = np.zeros((40, 50), dtype=np.int32)
    for number, (row, col) in enumerate(
        ((3, 4), (5, 40), (20, 22), (33, 6), (34, 44), (12, 15)), 1
    ):
        labels[row : row + 3, col : col + number] = number
    return chance.integers(4, 240, labels.shape).astype(float), labels


@pytest.mark.parametrize("times", TIMES)
def test_costs_grow_with_resistance_and_cell_size_and_paths_stay(raster, times):
    resistance, labels = raster
    links = find_links(resistance, labels, 10.0)
    assert len(links) > 6
    for dearer in (
        find_links(resistance * times, labels, 10.0),
        find_links(resistance, labels, 10.0 * times),
    ):
        assert dearer.cost == pytest.approx(links.cost * times, rel=1e-12)
        for name in FIELDS:
            assert np.array_equal(getattr(dearer, name), getattr(links, name)), name


@pytest.mark.parametrize("times", TIMES)
def test_effective_resistance_grows_with_resistance_and_current_stays(raster, times):
    resistance, labels = raster
    flow = current_flow(circuit(resistance, labels))
    other = current_flow(circuit(resistance * times, labels))
    assert other.resistance == pytest.approx(flow.resistance * times, rel=1e-9)
    assert np.nanmax(np.abs(other.current - flow.current)) < 1e-9


@pytest.mark.parametrize("times", TIMES)
def test_equivalent_connectivity_grows_with_area_and_importance_stays(times):
    chance = np.random.default_rng(8)
    area = chance.lognormal(2, 1, 30)
    ends = np.array([(i, j) for i in range(30) for j in range(i + 1, 30) if chance.random() < 0.1])
    distance = chance.uniform(50, 900, len(ends))
    found = importance(Network(area, *ends.T, distance), Kernel(400.0, 0.5))
    larger = importance(Network(area * times, *ends.T, distance), Kernel(400.0, 0.5))
    wider = importance(Network(area, *ends.T, distance * times), Kernel(400.0 * times, 0.5))
    assert larger.index.equivalent == pytest.approx(found.index.equivalent * times, rel=1e-12)
    assert wider.index.equivalent == pytest.approx(found.index.equivalent, rel=1e-12)
    for other in (larger, wider):
        assert other.patches["d"] == pytest.approx(found.patches["d"], rel=1e-9)
        assert other.links["d"] == pytest.approx(found.links["d"], rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("times", TIMES)
def test_mesh_size_grows_with_the_square_of_lengths_and_division_stays(times):
    chance = np.random.default_rng(3)
    x, y = chance.uniform(0, 900, (2, 40))
    habitat = shapely.box(x, y, x + chance.uniform(20, 200, 40), y + chance.uniform(20, 200, 40))
    units = shapely.box([0, 600], [0, 0], [600, 1200], [1200, 1200])
    roads = shapely.linestrings([[(0, 333), (1200, 555)], [(420, 0), (380, 1200)]])

    def measured(k):
        layers = (shapely.transform(layer, lambda xy: xy * k) for layer in (habitat, units, roads))
        habitat_k, units_k, roads_k = layers
        return measure_polygons(habitat_k, units_k, barriers=roads_k, half_width_m=6.0 * k)

    plain, scaled = measured(1.0), measured(times)
    for one, other in ((plain.units, scaled.units), (plain.total, scaled.total)):
        assert np.array_equal(one.patches, other.patches)
        for name, power in (("cut_m2", 2), ("cbc_m2", 2), ("seff", -2), ("divi", 0), ("split", 0)):
            value = getattr(one, name) * times**power
            assert getattr(other, name) == pytest.approx(value, rel=1e-9), name
