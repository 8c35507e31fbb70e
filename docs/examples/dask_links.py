"""Links of a large region on a Dask cluster.

    python docs/examples/dask_links.py resistance.npy patches.npy --cell 10 --cutoff 2000

Both rasters are numpy files on a disk that every worker sees; they are read window by
window. Without ``--scheduler`` two local worker processes are started. The workers must
be able to import the plugin as ``greenblue``: install it, or put the folder that holds
it on PYTHONPATH. Needs ``pip install "dask[distributed]"``; the plugin itself never does.

Prints the number of links and their total cost, and writes them to ``--output`` as CSV.
"""

import argparse
from dataclasses import dataclass

import numpy as np
from dask.distributed import Client, LocalCluster
from greenblue.core.diagnose.links.tiles import link_region


@dataclass(frozen=True)
class NumpyReader:
    """Reads windows of a numpy file; goes to the workers as its path alone."""

    path: str

    def __call__(self, window):
        row, col, height, width = window
        raster = np.load(self.path, mmap_mode="r")
        return np.array(raster[row : row + height, col : col + width])


def cluster_map(client):
    """``map`` on a cluster: results in the order of the items."""
    return lambda work, items: client.gather(client.map(work, list(items), pure=False))


def main():
    options = arguments()
    if options.scheduler:
        with Client(options.scheduler) as client:
            run(client, options)
        return
    local = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    with local as cluster, Client(cluster) as client:
        run(client, options)


def run(client, options):
    links = link_region(
        NumpyReader(options.resistance),
        NumpyReader(options.patches),
        np.load(options.resistance, mmap_mode="r").shape,
        options.cell,
        cutoff=options.cutoff,
        memory_bytes=int(options.memory_mb * 1e6),
        map=cluster_map(client),
    )
    if options.output:
        rows = np.column_stack([links.a, links.b, links.cost])
        np.savetxt(options.output, rows, fmt=["%d", "%d", "%.17g"], delimiter=",")
    workers = len(client.scheduler_info()["workers"])
    print(f"{len(links)} links, total cost {links.cost.sum():.3f}, on {workers} workers")  # noqa: T201


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("resistance", help="numpy file, 1 or more, NaN where impassable")
    parser.add_argument("patches", help="numpy file of the same shape, patch numbers, 0 for none")
    parser.add_argument("--cell", type=float, required=True, help="cell size in metres")
    parser.add_argument("--cutoff", type=float, required=True, help="effective metres")
    parser.add_argument("--memory-mb", type=float, default=2000, help="for each worker")
    parser.add_argument("--scheduler", help="address of a running scheduler")
    parser.add_argument("--output", help="CSV of patch, patch, cost")
    return parser.parse_args()


if __name__ == "__main__":
    main()
