"""Everything that "Measure connectivity" tells of a network, in one go."""

from dataclasses import dataclass

import numpy as np

from ...progress import part, silent
from ...table import Table
from .centrality import betweenness
from .connections import link_improvement
from .importance import hop_importance, importance
from .indices import (
    Index,
    components,
    integral_index_of_connectivity,
    probability_of_connectivity,
)
from .whatif import WhatIf, what_if


@dataclass(frozen=True)
class Wanted:
    """What is to be measured beside the indices and components.

    Parameters
    ----------
    threshold : float
        The longest link that counts for IIC.
    importance, hop_importance, centrality : bool
        dPC, dIIC and betweenness of every patch and link.
    improved : float or None
        The distance to which each link in turn is shortened; None for none.
    changes : tuple
        The changes of :mod:`whatif <.whatif>`; empty for none.
    workers : int
        Threads for dPC and dIIC.
    """

    threshold: float
    importance: bool = True
    hop_importance: bool = False
    centrality: bool = True
    improved: float = None
    changes: tuple = ()
    workers: int = 1


@dataclass(frozen=True)
class Measures:
    """What was measured; the indices are those of A_L = 1.

    Attributes
    ----------
    pc, iic : Index
    components : Table without geometry, one row per component
        As :func:`~.indices.components` gives it.
    patches : Table without geometry, one row per patch
        ``component``; ``d_pc``, ``d_intra``, ``d_flux``, ``d_conn`` and ``d_iic`` in %;
        ``bc``, ``bc_norm``, ``bc_flux``. NaN for what was not wanted.
    links : Table without geometry, one row per link
        ``component`` (NaN for links between components: infinite ones); ``d_pc`` and ``d_iic``
        in %; ``bc``, ``bc_flux``; ``ec_impr`` and ``d_ec_pct``. NaN for what was not wanted.
    what_if : WhatIf or None
    """

    pc: Index
    iic: Index
    components: Table
    patches: Table
    links: Table
    what_if: WhatIf


def measure(network, kernel, wanted, progress=silent):
    """All measures of a network.

    Parameters
    ----------
    network : Network
    kernel : Kernel
    wanted : Wanted
    progress : callable

    Returns
    -------
    Measures

    Raises
    ------
    GreenBlueError
        As the measures themselves; see there for sources and complexity.
    """
    parts, label = components(network, kernel, part(progress, 0.0, 0.1))
    iic = integral_index_of_connectivity(
        network, wanted.threshold, progress=part(progress, 0.1, 0.2)
    )
    ends = label[network.link_from], label[network.link_to]
    patches = {"component": label}
    links = {"component": np.where(ends[0] == ends[1], ends[0], np.nan)}
    pc = _importances(network, kernel, wanted, patches, links, part(progress, 0.2, 0.7))
    _centralities(network, kernel, wanted, patches, links, part(progress, 0.7, 0.8))
    _improvements(network, kernel, wanted, links, part(progress, 0.8, 0.9))
    changed = None
    if wanted.changes:
        changed = what_if(network, kernel, wanted.changes, part(progress, 0.9, 1.0))
    return Measures(pc, iic, parts, Table(None, patches), Table(None, links), changed)


def _importances(network, kernel, wanted, patches, links, progress):
    """Add dPC and dIIC; PC comes with them."""
    whole, hops = part(progress, 0.0, 0.6), part(progress, 0.6, 1.0)
    if wanted.importance:
        found = importance(network, kernel, workers=wanted.workers, progress=whole)
        pc, of_patches, of_links = found.index, found.patches.columns, found.links.columns
    else:
        pc, of_patches, of_links = probability_of_connectivity(network, kernel, 1.0, whole), {}, {}
    for column, name in (("d", "d_pc"), ("d_intra",) * 2, ("d_flux",) * 2, ("d_conn",) * 2):
        patches[name] = of_patches.get(column, np.full(network.size, np.nan))
    links["d_pc"] = of_links.get("d", np.full(network.links, np.nan))
    patches["d_iic"], links["d_iic"] = (np.full(n, np.nan) for n in (network.size, network.links))
    if wanted.hop_importance:
        found = hop_importance(network, wanted.threshold, workers=wanted.workers, progress=hops)
        patches["d_iic"], links["d_iic"] = found.patches["d"], found.links["d"]
    return pc


def _centralities(network, kernel, wanted, patches, links, progress):
    of_patches, of_links = {}, {}
    if wanted.centrality:
        found = betweenness(network, kernel, progress=progress)
        of_patches, of_links = found.patches.columns, found.links.columns
    for name in ("bc", "bc_norm", "bc_flux"):
        patches[name] = of_patches.get(name, np.full(network.size, np.nan))
    for name in ("bc", "bc_flux"):
        links[name] = of_links.get(name, np.full(network.links, np.nan))


def _improvements(network, kernel, wanted, links, progress):
    found = {}
    if wanted.improved is not None:
        found = link_improvement(network, kernel, wanted.improved, progress).columns
    for name, column in (("ec_impr", "ec"), ("d_ec_pct", "d_ec_pct")):
        links[name] = found.get(column, np.full(network.links, np.nan))
