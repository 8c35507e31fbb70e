"""Tables of a plan, and points to fill it with."""

import sqlite3
from contextlib import closing

from tests.algorithms.account.conftest import memory_layer

RECORD = {
    "format": "greenblue-run/1", "algorithm": "greenblue:findfragmentationpoints",
    "date": "2026-01-02T03:04:05+00:00", "results": {"SITE_COUNT": 1},
}  # fmt: skip


def tables_of(path):
    with closing(sqlite3.connect(path)) as database:
        return {r[0] for r in database.execute("SELECT table_name FROM gpkg_contents")}


def points(run=RECORD, sites=("1",)):
    return memory_layer(
        "Point", {"site_id": "string", "rank": "integer", "score": "double", "fence": "bool"},
        [(f"POINT ({100 * i} 100)", site, i + 1, 80.5, True) for i, site in enumerate(sites)],
        "points", run,
    )  # fmt: skip
