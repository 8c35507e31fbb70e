"""Habitat of "Link habitat patches": polygons or cells of a class, as patches on the ground."""

from contextlib import contextmanager

import numpy as np

from ...core.diagnose.links.habitat_patches import merged, place_order
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.table import Table
from ...core.text import id_list
from ..io.crs import ellipsoidal_areas
from ..io.raster import warped
from ..io.raster_windows import raster_windows


class Habitat:
    """Reads the patches of one run.

    Parameters
    ----------
    work : links_io.Work
        Its parameters, context and feedback.
    ground : Ground
    """

    def __init__(self, work, ground):
        self._work, self._ground = work, ground
        self._tr = work.algorithm.tr

    def read(self, progress):
        """The patches with a cell, as rows of the layer of patches; the ground knows their cells.

        Returns
        -------
        Table
            ``patch_id``, ``area_ha``, ``features``; label k + 1 on the ground is row k.

        Raises
        ------
        GreenBlueError
            No habitat, none large enough, none on the raster.
        """
        if self._work.parameters.get("HABITAT_RASTER"):
            geometry, features, on, name = self._of_raster(progress)
        else:
            geometry, features, on, name = self._of_polygons(progress)
        self._tell_lost(on, features, name)
        ids = np.arange(1, on.sum() + 1).astype(str).astype(object)
        area = ellipsoidal_areas(geometry[on], self._work.crs, self._work.context) / 1e4
        columns = {"patch_id": ids, "area_ha": area, "features": features[on]}
        return Table(geometry[on], columns, name)

    def _of_polygons(self, progress):
        work = self._work
        table = work.read("HABITAT", part(progress, 0.0, 0.4), geometry="Polygon")
        if not len(table):
            raise GreenBlueError(
                "Layer “{layer}” holds no habitat polygons to link.", layer=table.name
            )
        if work.yes("MERGE"):
            geometry, fids = merged(table.geometry, table.fid, part(progress, 0.4, 0.6))
        else:
            order = place_order(table.geometry, table.fid)
            geometry, fids = table.geometry[order], [[f] for f in table.fid[order].tolist()]
        area = ellipsoidal_areas(geometry, work.crs, work.context) / 1e4
        large = area >= work.number("MIN_AREA")
        self._tell_small(large, table.name)
        kept = np.flatnonzero(large)
        features = np.array([", ".join(map(str, fids[k])) for k in kept], dtype=object)
        on = self._ground.place(geometry[kept], part(progress, 0.6, 1.0))
        return geometry[kept], features, on, table.name

    def _of_raster(self, progress):
        work = self._work
        layer = work.raster("HABITAT_RASTER")
        classes = class_numbers(work.text("HABITAT_CLASSES"))
        with self._on_ground(layer) as habitat:
            geometry, on = self._ground.label(habitat, classes, work.number("MIN_AREA"), progress)
        features = np.full(len(geometry), None, dtype=object)
        return geometry, features, on, layer.name()

    @contextmanager
    def _on_ground(self, layer):
        """The habitat raster on the cells of the resistance raster."""
        ground, here = self._ground, raster_windows(layer)
        cell = ground.transform[1]
        off = np.abs(np.subtract(here.transform, ground.transform)).max()
        if here.shape == ground.shape and off < 1e-6 * cell and layer.crs() == self._work.crs:
            yield here
            return
        self._work.feedback.pushInfo(
            self._tr(
                "The raster “{layer}” has other cells than the resistance surface; each cell "
                "there takes the class at its centre."
            ).format(layer=layer.name())
        )
        with warped(layer, ground.shape, ground.transform, self._work.crs) as there:
            yield raster_windows(there)

    def _tell_small(self, large, layer):
        least = self._work.number("MIN_AREA")
        if not large.any():
            raise GreenBlueError(
                "No habitat of layer “{layer}” is as large as {area:g} ha. Allow smaller patches.",
                layer=layer,
                area=least,
            )
        if not large.all():
            self._work.feedback.pushInfo(
                self._tr("{count} patches are smaller than {area} ha and left out.").format(
                    count=np.count_nonzero(~large), area=f"{least:g}"
                )
            )

    def _tell_lost(self, on, features, layer):
        if not on.any():
            raise GreenBlueError(
                "No habitat of layer “{layer}” lies on cells with a resistance. Check that the "
                "layer and the resistance surface cover the same area.",
                layer=layer,
            )
        if on.all():
            return
        text = self._tr(
            "{count} patches lie on no cell with a resistance (nodata, off the raster or "
            "under another patch) and are left out; features {ids}"
        )
        if features[0] is None:
            text = self._tr("{count} patches lie on no cell with a resistance and are left out.")
        self._work.warn(text, count=np.count_nonzero(~on), ids=id_list(features[~on]))


def class_numbers(text):
    """Classes written with commas, semicolons or blanks between them.

    Raises
    ------
    GreenBlueError
        Something that is no whole number.
    """
    words = text.replace(",", " ").replace(";", " ").split()
    try:
        return [int(word) for word in words]
    except ValueError as error:
        raise GreenBlueError(
            "The classes of a raster are whole numbers, not “{text}”.", text=text
        ) from error
