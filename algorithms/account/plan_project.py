"""The QGIS project beside a plan: layers, relations, themes, layout; then it is the user's."""

import os
import re
import shutil
import tempfile
import zipfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayerTreeModel,
    QgsMapThemeCollection,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from ...core.account.plan.tables import plan_layers
from ...core.errors import GreenBlueError
from ...core.schema import plan
from ...core.text import mark
from ..io.plan_file import plan_meta
from ..io.safe_files import explained
from .plan_forms import dress, dressing_of
from .plan_layout import add_layout

GROUPS = (
    (mark("Commitments"), ("commitments_point", "commitments_line", "commitments_area")),
    (mark("Proposals"), ("crossing_proposals", "crossing_footprints", "hedge_proposals")),
    (mark("Where the network is cut"), ("fragmentation_points", "sections")),
    (mark("Green-blue network"), ("habitat_links", "habitat_patches")),
    (mark("Surroundings"), ("infrastructure", "territory")),
    (mark("Tables of the plan"), ("checklist_answers", "evidence", "runs", "plan_meta")),
)
"""Groups of the layer tree from top to bottom, with their tables."""

THEMES = (
    (mark("Network"), ("habitat_links", "habitat_patches", "infrastructure", "territory")),
    (mark("Conflicts"), (
        "fragmentation_points", "sections", "habitat_patches", "infrastructure", "territory",
    )),
    (mark("Proposals"), (
        "crossing_proposals", "crossing_footprints", "hedge_proposals", "fragmentation_points",
        "habitat_patches", "infrastructure", "territory",
    )),
    (mark("Commitments by status"), (
        "commitments_point", "commitments_line", "commitments_area", "infrastructure",
        "habitat_patches", "territory",
    )),
)  # fmt: skip
"""Map themes and the layers that each shows; the project opens with the last, and the cuts."""

CUTS = "fragmentation_points"

OPENED = "commitments_line"
"""The layer whose legend is unfolded at first."""

CHILDREN = {"evidence": mark("Evidence"), "checklist_answers": mark("Answers to the checklist")}


@dataclass(frozen=True)
class Written:
    """``kept``: a project was there already and was not touched; ``former``: where it went."""

    path: Path
    kept: bool
    former: Optional[Path] = None


def write_project(package, translate, context, former_version=None):
    """Write the QGIS project of a plan beside it, under its name.

    Parameters
    ----------
    package : str or Path
        Of the plan.
    translate : callable
        English text → text in the plan's language.
    context : QgsProcessingContext
    former_version : str
        Version that the plan's tables had until now, where they were brought up to date: then a
        project that is there lacks forms of new tables. It is kept under another name.

    Returns
    -------
    Written

    Raises
    ------
    GreenBlueError
        When the project cannot be written.
    """
    package = Path(package)
    path = package.with_suffix(".qgz")
    former = None
    if path.exists():
        if former_version is None:
            return Written(path, True)
        with explained(path):
            former = _free(path.with_name(f"{path.stem}_v{former_version}.qgz"))
            shutil.copy2(path, former)
    project = QgsProject()
    try:
        _fill(project, package, translate, context)
        _save(project, path)
    finally:
        project.clear()
    return Written(path, False, former)


def _free(path):
    """This name, or with a number behind where there is such a file."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return found


def _fill(project, package, translate, context):
    meta, crs = plan_meta(package)
    project.setTransformContext(context.transformContext())
    project.setTitle(meta.get("title", package.stem))
    project.setCrs(crs)
    project.setEllipsoid(crs.ellipsoidAcronym())
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    for key in ("title", "nis", "language", "guilds", "credits"):
        QgsExpressionContextUtils.setProjectVariable(project, f"greenblue_{key}", meta.get(key, ""))
    dressing = dressing_of(package, translate)
    layers = _add_layers(project, package, translate)
    relations = _add_relations(project, layers, translate)
    for name in (layer.id for layer in plan.COMMITMENTS):
        dress(layers[name], name, dressing, relations[name])
    extent = _extent(layers)
    view = QgsReferencedRectangle(extent, crs)
    project.viewSettings().setDefaultViewExtent(view)
    project.viewSettings().setPresetFullExtent(view)
    _add_themes(project, layers, translate)
    _credit(project, meta)
    add_layout(project, layers, extent, translate)


def _add_layers(project, package, translate):
    """All tables of the plan in their groups, each with the style that the plan keeps."""
    layers = {}
    known = plan_layers()
    for title, names in GROUPS:
        group = project.layerTreeRoot().addGroup(translate(title))
        for name in (n for n in names if n in known):
            source = f"{package}|layername={name}"
            layer = QgsVectorLayer(source, translate(known[name].title), "ogr")
            if not layer.isValid() or project.addMapLayer(layer, False) is None:
                raise GreenBlueError(
                    "The table {table} of the plan {path} cannot be opened. Check that the file "
                    "is whole, or restore a backup.",
                    table=name,
                    path=package,
                )
            group.addLayer(layer).setExpanded(name == OPENED)
            layers[name] = layer
        group.setExpanded(title != GROUPS[-1][0])
    return layers


def _add_relations(project, layers, translate):
    """Answers and evidence belong to a commitment; they stay when it is deleted."""
    found = {}
    manager = project.relationManager()
    for parent in (layer.id for layer in plan.COMMITMENTS):
        found[parent] = []
        for child, label in CHILDREN.items():
            relation = QgsRelation(QgsRelationContext(project))
            relation.setId(f"{parent}_{child}")
            relation.setName(translate(label))
            relation.setReferencedLayer(layers[parent].id())
            relation.setReferencingLayer(layers[child].id())
            relation.addFieldPair("commitment", "uuid")
            relation.setStrength(QgsRelation.RelationStrength.Association)
            manager.addRelation(relation)
            found[parent].append(manager.relation(relation.id()))
    return found


def _add_themes(project, layers, translate):
    root = project.layerTreeRoot()
    model = QgsLayerTreeModel(root)
    for title, shown in THEMES:
        for name, layer in layers.items():
            root.findLayer(layer).setItemVisibilityChecked(name in shown)
        record = QgsMapThemeCollection.createThemeFromCurrentState(root, model)
        project.mapThemeCollection().insert(translate(title), record)
    root.findLayer(layers[CUTS]).setItemVisibilityChecked(True)


def _extent(layers):
    """The territory with a margin."""
    extent = QgsRectangle(layers["territory"].extent())
    return extent.buffered(0.04 * max(extent.width(), extent.height()))


def _credit(project, meta):
    credits_ = meta.get("credits", "")
    metadata = project.metadata()
    metadata.setTitle(project.title())
    metadata.setAbstract(credits_)
    metadata.setLanguage(meta.get("language", ""))
    project.setMetadata(metadata)
    if credits_:
        project.writeEntry("CopyrightLabel", "/Enabled", True)
        project.writeEntry("CopyrightLabel", "/Label", credits_)
        project.writeEntry("CopyrightLabel", "/Placement", 3)


def _save(project, path):
    """Write beside under another name, then put in place in one step."""
    with explained(path):
        handle, name = tempfile.mkstemp(".qgz", ".greenblue-", path.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            if not project.write(str(temporary)):
                raise GreenBlueError(
                    "The project {path} could not be written: {problem}. The plan itself is there.",
                    path=path,
                    problem=project.error(),
                )
            _repack(temporary, path.stem)
            os.replace(temporary, path)
        finally:
            for left in path.parent.glob(f"{temporary.stem}*"):
                left.unlink()


def _repack(path, stem):
    """Give the parts of the archive the project's name, and labels the font of each machine."""
    with closing(zipfile.ZipFile(path)) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    with closing(zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)) as archive:
        for name, content in contents.items():
            if name.endswith(".qgs"):
                content = re.sub(rb' fontFamily="[^"]*"', b"", content)
            ending = name[name.rindex(".") :]  # QGIS names them by what precedes the first dot
            archive.writestr(f"{stem}{ending}", content)
