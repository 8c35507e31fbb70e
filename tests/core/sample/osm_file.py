"""The sample's map data, read without any GIS library."""

from pathlib import Path

import numpy as np

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "sample"


class Osm:
    """The committed file, read without any GIS library."""

    def __init__(self, root):
        self.root = root
        self.nodes = {n.get("id"): (float(n.get("lon")), float(n.get("lat")))
                      for n in root.iter("node")}  # fmt: skip
        self.ways = [([nd.get("ref") for nd in w.iter("nd")], tags_of(w))
                     for w in root.iter("way")]  # fmt: skip
        self.node_tags = {n.get("id"): tags_of(n) for n in root.iter("node") if len(n)}

    def with_tag(self, key, *values):
        return [(refs, tags) for refs, tags in self.ways if tags.get(key) in values]


def tags_of(element):
    return {t.get("k"): t.get("v") for t in element.iter("tag")}


def metres(osm, refs):
    """A local metric approximation, good to a few centimetres for what is measured here."""
    lonlat = np.array([osm.nodes[r] for r in refs])
    return (lonlat - [4.94, 50.76]) * [70_540.0, 111_250.0]
