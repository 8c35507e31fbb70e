"""The only door between QGIS and core."""

from .. import dependencies

dependencies.load()  # before any module here imports shapely
