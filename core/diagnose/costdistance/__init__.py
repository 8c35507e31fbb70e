"""Cost distance over a raster: the cells, the engine that spreads costs, the zones of patches."""
