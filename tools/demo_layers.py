"""The steps between two algorithms of the demo (with QGIS's Python): layers from layers.

Usage: python tools/demo_layers.py habitat layers.gpkg resistance.tif result.gpkg
       python tools/demo_layers.py network result.gpkg guild …
       python tools/demo_layers.py crossings result.gpkg count
"""

import sys

from osgeo import gdal, ogr

HABITAT = ("forest", "broadleaved_forest", "conifer_forest", "scrub", "heath", "grassland")
BARRIER = 100
"""Resistance from which a road or railway bounds a patch of habitat [P]."""
CROSSING_MARGIN_M = 20
"""A crossing reaches this far past the edge of what it crosses [P]."""
SPREAD_M = 500
"""Cuts nearer than this to a worse one belong to its place [P]."""
BESIDE = 20
"""Of the cuts near a place, those of this rank or a better one are mended with it [P]."""


def main():
    gdal.UseExceptions()
    ogr.UseExceptions()
    what, *arguments = sys.argv[1:]
    {"habitat": cut_habitat, "network": join_network, "crossings": place_crossings}[what](
        *arguments
    )


def cut_habitat(package, resistance, result):
    """Habitat of the cells that no strong barrier takes: patches end at main roads."""
    surface = gdal.Open(resistance)
    rows = surface.ReadAsArray()
    source = ogr.Open(package)
    listed = ", ".join(f"'{name}'" for name in HABITAT)
    polygons = source.ExecuteSQL(f"SELECT * FROM habitat WHERE class IN ({listed})")
    if polygons.GetFeatureCount() == 0:
        sys.exit("The extract holds no forest, scrub, heath or grassland: there is nothing to link")
    grid = gdal.GetDriverByName("MEM").Create(
        "", surface.RasterXSize, surface.RasterYSize, 1, gdal.GDT_Byte
    )
    grid.SetGeoTransform(surface.GetGeoTransform())
    grid.SetProjection(surface.GetProjection())
    gdal.RasterizeLayer(grid, [1], polygons, burn_values=[1])
    habitat = grid.ReadAsArray()
    habitat[~((rows >= 1) & (rows < BARRIER))] = 0  # not a number and nodata too
    grid.GetRasterBand(1).WriteArray(habitat)
    target, layer = new_layer(result, "habitat", polygons.GetSpatialRef(), ogr.wkbPolygon)
    gdal.Polygonize(grid.GetRasterBand(1), grid.GetRasterBand(1), layer, -1)
    source.ReleaseResultSet(polygons)
    del layer, target


def join_network(result, *guilds):
    """The corridors of all guilds as one network: how much of the best gain each may bring."""
    source = ogr.Open(result, update=1)
    spatial = source.GetLayerByName(f"corridors_{guilds[0]}").GetSpatialRef()
    layer = source.CreateLayer("network", spatial, ogr.wkbMultiPolygon, ["OVERWRITE=YES"])
    for name, kind in (("guild", ogr.OFTString), ("link_id", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.CreateField(ogr.FieldDefn("importance", ogr.OFTReal))
    source.StartTransaction()
    for guild in guilds:
        gains = {f["link_id"]: f["d_ec_pct"] for f in source.GetLayerByName(f"links_{guild}")}
        most = max((gain for gain in gains.values() if gain is not None), default=0)
        if not most:
            sys.exit(f"Improving links wins nothing for {guild}: no fragmentation to rank")
        for corridor in source.GetLayerByName(f"corridors_{guild}"):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["guild"], feature["link_id"] = guild, corridor["link_id"]
            # The root: a few links hold most of the gain, and the others should be told apart too.
            feature["importance"] = ((gains[corridor["link_id"]] or 0) / most) ** 0.5
            feature.SetGeometry(corridor.GetGeometryRef())
            layer.CreateFeature(feature)
    source.CommitTransaction()


def place_crossings(result, count):
    """Crossings at the worst places, each as wide as what it crosses and a little more.

    The worst cuts often lie together, at one junction: the next worst one that is not near a place
    chosen before is the next place. Of the cuts near a place those are mended that matter, too.
    """
    source = ogr.Open(result, update=1)
    cuts = source.GetLayerByName("fragmentation_points")
    if cuts.GetLayerDefn().GetFieldIndex("place") < 0:
        cuts.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
    ranked = sorted((cut for cut in cuts if cut["rank"]), key=lambda cut: cut["rank"])
    layer = source.CreateLayer("crossings", cuts.GetSpatialRef(), ogr.wkbPolygon, ["OVERWRITE=YES"])
    for name, kind in (("site_id", ogr.OFTString), ("place", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    source.StartTransaction()
    for number, place in enumerate(worst_places(ranked, int(count)), start=1):
        for cut in place:
            cut["place"] = number
            cuts.SetFeature(cut)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["site_id"], feature["place"] = cut["site_id"], number
            radius = (cut["width_m"] or 0) / 2 + CROSSING_MARGIN_M
            feature.SetGeometry(cut.GetGeometryRef().Buffer(radius))
            layer.CreateFeature(feature)
    source.CommitTransaction()


def worst_places(ranked, count):
    """Lists of cuts, worst first: the worst of each place, and those near it that matter."""
    places = []
    for cut in ranked:
        near = [p for p in places if distance(p[0], cut) < SPREAD_M]
        if near and cut["rank"] <= BESIDE:
            min(near, key=lambda place: distance(place[0], cut)).append(cut)
        elif not near and len(places) < count:
            places.append([cut])
    return places


def distance(one, other):
    return one.GetGeometryRef().Distance(other.GetGeometryRef())


def new_layer(path, name, spatial, kind):
    target = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    return target, target.CreateLayer(name, spatial, kind)


if __name__ == "__main__":
    main()
