"""GreenBlue's method: pure functions on shapely, numpy and scipy arrays.

Nothing below this package imports qgis, osgeo or PyQt.
"""
