"""How far the connectivity told rests on the resistance values: the same at three contrasts."""

import numpy as np

from ..diagnose.connectivity.indices import probability_of_connectivity
from ..diagnose.connectivity.patch_graph import Kernel, Network

CONTRASTS = (0.1, 1.0, 10.0)


def at_contrasts(patches, links, distance):
    """Equivalent connectivity with ground a tenth and ten times as dear as the table says.

    Parameters
    ----------
    patches : Table
        With ``patch_id`` and ``area_ha``.
    links : Table
        With ``from_id``, ``to_id``, ``cost`` and ``length_m`` (effective and real metres).
    distance : float
        Median dispersal distance in effective metres.

    Returns
    -------
    list of (float, float)
        (contrast, EC in hectares); none where there are no patches.

    Notes
    -----
    A path of length L that cost c costs ``L + contrast · (c − L)``, its course unchanged: at a
    higher contrast animals may find a cheaper way, so that the highest figure is a lower bound.
    O(n (n + m) log n) for n patches and m links, three times.
    """
    place = {str(name): number for number, name in enumerate(patches.columns.get("patch_id", ()))}
    if not place:
        return []
    columns = (links.columns.get(name, ()) for name in ("from_id", "to_id"))
    tail, head = (np.array([place.get(str(i), -1) for i in ids], dtype=int) for ids in columns)
    known = (tail >= 0) & (head >= 0)
    cost, length = (
        np.array(links.columns.get(name, ()), dtype=float)[known] for name in ("cost", "length_m")
    )
    kernel, found = Kernel(distance), []
    for contrast in CONTRASTS:
        dear = np.maximum(length + contrast * (cost - length), 0.0)
        network = Network(patches["area_ha"].astype(float), tail[known], head[known], dear)
        found.append((contrast, probability_of_connectivity(network, kernel).equivalent))
    return found
