"""From the tables of an earlier plan version to those of this one."""

from ...core.schema.plan import VERSION

MIGRATIONS = {
    # Plans that say no version: they lack tables and columns, which are added in any case.
    0: (),
    # Proposals could not be rejected; the column is added.
    1: (),
}
"""Version → SQL statements that lead to the next version, beyond adding tables and columns."""


def migrate(dataset, version, migrations=None, target=VERSION):
    """Bring the tables of a plan from ``version`` to ``target``, step by step.

    Parameters
    ----------
    dataset : osgeo.gdal.Dataset
        Of the copy that is being changed; GDAL knows the functions that its triggers use.
    version : int
    migrations : dict of int to sequence of str
        `MIGRATIONS` unless given.
    target : int

    Raises
    ------
    KeyError
        When a version has no migration: a fault of the program, found by its tests.
    """
    steps = MIGRATIONS if migrations is None else migrations
    for number in range(version, target):
        for statement in steps[number]:
            dataset.ExecuteSQL(statement)
