"""One cost-distance pass from all patches at once, by other tools: arrays of costs."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

CELL = 10.0
GRASS = """
set -e
g.region -s n={rows} s=0 e={cols} w=0 rows={rows} cols={cols}
for map in resistance patches; do
  r.in.bin --q -d input=$map.bin output=$map bytes=8 north={rows} south=0 east={cols} west=0 \\
    rows={rows} cols={cols} anull=0
done
times > before.txt
r.cost --q input=resistance start_raster=patches output=cost memory=2000
times > after.txt
r.out.bin --q input=cost output=cost.bin bytes=8 null=inf
"""


def scikit_image(resistance, labels):
    from skimage.graph import MCP_Geometric

    passes = MCP_Geometric(resistance, sampling=(CELL, CELL))
    return passes.find_costs(np.argwhere(labels > 0))[0]


def scipy_dijkstra(resistance, labels):
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import dijkstra

    number = np.arange(resistance.size).reshape(resistance.shape)
    ends, weights = [], []
    for first, second, length in (
        (np.s_[:, :-1], np.s_[:, 1:], 1.0),
        (np.s_[:-1], np.s_[1:], 1.0),
        (np.s_[:-1, :-1], np.s_[1:, 1:], 2**0.5),
        (np.s_[:-1, 1:], np.s_[1:, :-1], 2**0.5),
    ):
        ends.append((number[first].ravel(), number[second].ravel()))
        step = (resistance[first] + resistance[second]) / 2 * CELL * length
        weights.append(step.ravel())
    tail, head = (np.concatenate(column) for column in zip(*ends))
    graph = coo_array((np.concatenate(weights), (tail, head)), shape=(number.size,) * 2).tocsr()
    sources = np.flatnonzero(labels)
    cost = dijkstra(graph, directed=False, indices=sources, min_only=True)
    return cost.reshape(resistance.shape)


def grass(resistance, labels):
    """``r.cost``: costs and its processor seconds; None where GRASS is not installed."""
    if shutil.which("grass") is None:
        return None
    rows, cols = resistance.shape
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for raster, values in (("resistance", resistance), ("patches", labels > 0)):
            np.nan_to_num(values, nan=0.0).astype(np.float64).tofile(folder / f"{raster}.bin")
        (folder / "run.sh").write_text(GRASS.format(rows=rows, cols=cols))
        subprocess.run(
            ["grass", "--tmp-location", "XY", "--exec", "bash", "run.sh"],
            cwd=folder, check=True, capture_output=True,
        )  # fmt: skip
        before, after = (
            _seconds((folder / f"{when}.txt").read_text().splitlines()[-1])
            for when in ("before", "after")
        )
        cost = np.fromfile(folder / "cost.bin").reshape(rows, cols)
    return cost * CELL, after - before


def _seconds(line):
    """Processor seconds of child processes as ``times`` prints them."""
    parts = [word.rstrip("s").split("m") for word in line.split()]
    return sum(60 * float(minutes) + float(seconds) for minutes, seconds in parts)
