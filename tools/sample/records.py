"""Invented field records: animals found dead on the roads, and traffic counts."""

import numpy as np
import shapely

from . import plan
from .shapes import generator

WINDOW = shapely.box(10, 10, plan.WIDTH - 10, plan.HEIGHT - 10)

SPECIES = {  # name: (months, largest count, weight on a large road, weight on a small one)
    "Capreolus capreolus": ((4, 5, 10, 11), 1, 3.0, 1.0),
    "Sus scrofa": ((10, 11, 12), 1, 0.8, 0.3),
    "Meles meles": ((3, 4, 8, 9), 1, 1.6, 0.8),
    "Erinaceus europaeus": ((4, 5, 6, 7, 8, 9), 1, 1.5, 4.0),
    "Vulpes vulpes": ((1, 2, 6, 7, 10), 1, 2.0, 1.2),
    "Sciurus vulgaris": ((4, 5, 9, 10), 1, 0.8, 1.4),
    "Martes foina": ((3, 4, 7, 8), 1, 1.0, 0.8),
    "Mustela putorius": ((3, 4, 9), 1, 0.7, 0.5),
    "Bufo bufo": ((3, 4), 45, 0.2, 1.6),
    "Tyto alba": ((1, 2, 11, 12), 1, 1.0, 0.2),
}
AADT = {"A101": (58_400, 41_700), "N1010": (13_200, 9_100), "N1017": (6_300,),
        "N1023": (7_400, 5_200)}  # fmt: skip


def roadkill(corridors, roads, landscape):
    """Rows (x, y, date, species, count), clustered where roads cut woods, heath and wet land."""
    rng = generator("roadkill")
    network = landscape.natural.buffer(40)
    shapely.prepare(network)
    weight = {"primary": 5.0, "secondary": 4.0, "tertiary": 1.6, "unclassified": 0.35}
    spots, chances, large = [], [], []
    for line in [*corridors.carriageways, *roads.planned]:
        share = 4.0 if line.kind == "motorway" else weight.get(line.tags["highway"], 0.0)
        points = shapely.get_coordinates(line.geometry.segmentize(15.0))
        for spot in points[shapely.contains_xy(WINDOW, points)]:
            inside = shapely.contains_xy(network, *spot)
            spots.append(spot)
            chances.append(share * (9.0 if inside else 0.6))
            large.append(share >= 4.0)
    chances = np.array(chances) / np.sum(chances)
    rows = []
    for pick in rng.choice(len(spots), 190, p=chances):
        odds = np.array([v[2] if large[pick] else v[3] for v in SPECIES.values()])
        name = list(SPECIES)[rng.choice(len(SPECIES), p=odds / odds.sum())]
        months, most = SPECIES[name][:2]
        date = f"{rng.integers(2019, 2025)}-{rng.choice(months):02d}-{rng.integers(1, 29):02d}"
        spot = spots[pick] + rng.normal(0, 4, 2)
        rows.append((*spot, date, name, int(rng.integers(1, most + 1))))
    return sorted(rows, key=lambda r: (r[2], r[0]))


def traffic_counts(corridors, roads):
    """Rows (x, y, ref, year, vehicles per day in both directions) at counting posts."""
    rows = []
    for ref, counts in AADT.items():
        motorway = ref == "A101"
        line = corridors.carriageways[0] if motorway else roads.by_key[ref]
        for i, count in enumerate(counts):
            share = (i + 1) / (len(counts) + 1)
            place = line.geometry.interpolate(share if len(counts) > 1 else 0.4, normalized=True)
            rows.append((place.x, place.y, ref, 2023, count))
    return rows
