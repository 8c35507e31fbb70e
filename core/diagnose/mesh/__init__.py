"""Effective mesh size, on polygons and on cells."""
