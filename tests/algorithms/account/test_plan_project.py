"""The project of a plan opens as a planner expects it, and is ready for the field."""

import json
import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from greenblue.algorithms.account.plan_project import GROUPS, THEMES
from greenblue.core.account.plan.tables import plan_layers
from greenblue.core.schema import plan as schema
from greenblue.core.schema import plan_forms as forms
from qgis.core import (
    QgsEditFormConfig,
    QgsExpressionContextUtils,
    QgsFieldConstraints,
    QgsGeometry,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from tests.algorithms.account.conftest import X, Y, municipalities

ROOT = Path(__file__).resolve().parents[3]

COMMITMENTS = [layer.id for layer in schema.COMMITMENTS]


@pytest.fixture
def project(plan):
    """The plan's project, opened."""
    opened = QgsProject.instance()
    assert opened.read(str(plan.with_suffix(".qgz")))
    yield opened
    opened.clear()


def layer_of(project, table):
    return next(
        layer for layer in project.mapLayers().values()
        if layer.source().endswith(f"|layername={table}")
    )  # fmt: skip


def table_of(layer):
    return layer.source().rpartition("layername=")[2]


def test_every_table_of_the_plan_is_in_the_project_and_opens(project):
    layers = project.mapLayers().values()
    assert sorted(map(table_of, layers)) == sorted(plan_layers())
    assert all(layer.isValid() for layer in layers)
    assert sorted(name for _, names in GROUPS for name in names) == sorted(plan_layers())
    assert project.title() == "Test" and project.crs().authid() == "EPSG:31370"
    assert project.ellipsoid() == project.crs().ellipsoidAcronym()


def test_themes_and_layout_are_there(project):
    themes = project.mapThemeCollection()
    assert sorted(themes.mapThemes()) == sorted(title for title, _ in THEMES)
    shown = {table_of(layer) for layer in themes.mapThemeVisibleLayers("Conflicts")}
    assert {"fragmentation_points", "sections"} <= shown and "commitments_line" not in shown
    root = project.layerTreeRoot()
    seen = {table_of(node.layer()) for node in root.findLayers() if node.isVisible()}
    assert {"fragmentation_points", "commitments_line", "habitat_patches"} <= seen
    assert "sections" not in seen
    layout = project.layoutManager().layoutByName("Overview (A3)")
    size = layout.pageCollection().page(0).pageSize()
    assert (size.width(), size.height()) == (420, 297)
    scope = QgsExpressionContextUtils.projectScope(project)
    assert scope.variable("greenblue_nis") == "44021 44043"


def test_answers_and_evidence_belong_to_commitments(project):
    relations = project.relationManager().relations()
    assert len(relations) == 6 and all(r.isValid() for r in relations.values())
    pairs = {
        (table_of(r.referencedLayer()), table_of(r.referencingLayer())) for r in relations.values()
    }
    assert pairs == {(c, d) for c in COMMITMENTS for d in ("evidence", "checklist_answers")}
    assert all(r.fieldPairs() == {"commitment": "uuid"} for r in relations.values())


@pytest.mark.parametrize("table", COMMITMENTS)
def test_the_form_has_every_field_on_a_tab(project, table):
    layer = layer_of(project, table)
    config = layer.editFormConfig()
    assert config.layout() == QgsEditFormConfig.EditorLayout.TabLayout
    tabs = config.tabs()
    assert [tab.name() for tab in tabs] == [title for title, _ in forms.TABS["commitments"]]
    fields = {child.name() for tab in tabs for child in tab.children()}
    assert set(layer.fields().names()) - {"fid"} <= fields


def test_a_layer_of_the_plan_alone_has_its_widgets_names_and_rules(plan):
    layer = QgsVectorLayer(f"{plan}|layername=commitments_line", "x", "ogr")
    fields = layer.fields()

    def widget(name):
        return layer.editorWidgetSetup(fields.lookupField(name))

    choices = {k: v for pair in widget("status").config()["map"] for k, v in pair.items()}
    assert choices["Realised"] == "realised" and list(choices.values()) == list(
        schema.STATUS_LADDER
    )
    measures = [v for pair in widget("measure_code").config()["map"] for v in pair.values()]
    assert "verge_late" in measures and "pond" not in measures
    assert [v for pair in widget("nis").config()["map"] for v in pair.values()] == [
        "44021",
        "44043",
    ]
    assert widget("date_planned").type() == "DateTime" and widget("shared").type() == "CheckBox"
    assert widget("width_m").type() == "Range" and widget("owner").type() == "UniqueValues"
    photo = widget("evidence_uri")
    assert photo.type() == "ExternalResource" and photo.config()["RelativeStorage"] == 1
    assert layer.attributeAlias(fields.lookupField("length_ell")) == "Length [m]"
    kinds = QgsFieldConstraints.Constraint
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    rules = dict.fromkeys(set(forms.RULES) & set(fields.names()), kinds.ConstraintExpression)
    for name, kind in {**rules, "uuid": kinds.ConstraintUnique}.items():
        kept = fields.field(name).constraints()
        assert kept.constraints() & kind and kept.constraintStrength(kind) == soft, name
    first = layer.renderer().rootRule().children()[0]
    assert first.label() == "Infrastructure: realised"


def test_no_rule_or_default_has_a_mistake_in_its_expression(project):
    from qgis.core import QgsExpression

    for table in forms.EDITED:
        layer = layer_of(project, table)
        for index, field in enumerate(layer.fields()):
            for text in (
                layer.defaultValueDefinition(index).expression(),
                layer.constraintExpression(index),
            ):
                expression = QgsExpression(text)
                assert not text or not expression.hasParserError(), (field.name(), text)
                unknown = expression.referencedColumns() - {*layer.fields().names(), ""}
                assert unknown <= {"*"}, (field.name(), unknown)


def test_a_commitment_drawn_in_qgis_is_filled_in_by_itself(project):
    layer = layer_of(project, "commitments_line")
    assert layer.startEditing()
    line = QgsGeometry.fromWkt(f"LINESTRING ({X} {Y}, {X + 1000} {Y})")
    context = layer.createExpressionContext()
    feature = QgsVectorLayerUtils.createFeature(layer, line, {}, context)
    assert layer.addFeature(feature) and layer.commitChanges(), layer.commitErrors()
    saved = next(layer.getFeatures())
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", saved["uuid"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", saved["created"])
    assert saved["created"] == saved["modified"]
    assert (saved["status"], saved["target"], saved["additionality"]) == (
        "planned",
        "I",
        "improved",
    )
    assert abs(saved["length_ell"] - 1000) < 0.2 and saved["length_2d"] == 1000
    assert saved["shared"] is False


def test_the_only_municipality_of_a_plan_is_filled_in(create, tmp_path):
    create(TERRITORY=municipalities(("44021",), ("Gent",)))
    layer = QgsVectorLayer(f"{tmp_path}/plan.gpkg|layername=commitments_point", "x", "ogr")
    feature = QgsVectorLayerUtils.createFeature(
        layer, QgsGeometry(), {}, layer.createExpressionContext()
    )
    found = [feature[name] for name in ("nis", "nis_vintage", "region", "degurba")]
    assert found == ["44021", 2025, "Flanders", 1]


def test_the_time_that_is_filled_in_is_utc_whatever_the_clock(project, monkeypatch):
    import time
    from datetime import datetime, timezone

    from qgis.core import QgsExpression

    now = datetime.now(timezone.utc)
    for zone in ("Europe/Brussels", "America/New_York", "Pacific/Auckland"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        text = QgsExpression(forms.UTC_NOW).evaluate()
        assert abs((datetime.fromisoformat(text) - now).total_seconds()) < 120, zone
    monkeypatch.undo()
    time.tzset()


# What QField's packaging refuses or warns of, in our words.


def test_the_project_has_relative_paths_to_files_beside_it(plan):
    with zipfile.ZipFile(plan.with_suffix(".qgz")) as archive:
        # Newer QGIS puts its auxiliary storage beside the project.
        assert set(archive.namelist()) - {"plan.db"} == {"plan.qgs"}
        text = archive.read("plan.qgs").decode()
    sources = set(re.findall(r"<datasource>([^<]+)</datasource>", text))
    assert sources and all(source.startswith("./plan.gpkg|layername=") for source in sources)
    assert str(plan.parent) not in text and str(ROOT) not in text
    assert 'fontFamily="' not in text
    assert not re.search(r'<homePath path="[^"]+"', text)


def test_layers_are_files_beside_the_project_with_plain_names_and_an_integer_key(project, plan):
    for layer in project.mapLayers().values():
        assert layer.dataProvider().name() == "ogr", "no memory layer"
        path = Path(QgsProviderRegistry.instance().decodeUri("ogr", layer.source())["path"])
        assert path.parent == plan.parent and path.name.isascii()
        assert re.fullmatch(r"[A-Za-z0-9._-]+", path.name)
        keys = layer.primaryKeyAttributes()
        assert [layer.fields().at(k).name() for k in keys] == ["fid"]
        assert layer.dataProvider().encoding() == "UTF-8"
        assert all(name.isascii() for name in layer.fields().names())


def test_every_layer_says_what_is_done_with_it_in_the_field(project):
    for layer in project.mapLayers().values():
        edited = table_of(layer) in forms.EDITED
        assert layer.customProperty("QFieldSync/action") == ("offline" if edited else "copy")
        assert layer.customProperty("QFieldSync/cloud_action") in ("offline", "no_action")


@pytest.mark.parametrize("table", forms.EDITED)
def test_photos_get_a_name_under_dcim(project, table):
    layer = layer_of(project, table)
    fields = [f for f in forms.ATTACHMENTS if layer.fields().lookupField(f) >= 0]
    naming = json.loads(layer.customProperty("QFieldSync/attachment_naming", "{}"))
    assert sorted(naming) == sorted(fields)
    for expression in naming.values():
        assert expression.startswith(f"'DCIM/{table}_' || format_date(now()")
        assert expression.endswith("|| '.{extension}'")


def test_every_table_keeps_its_style_as_the_default_without_a_font(plan):
    with closing(sqlite3.connect(plan)) as database:
        rows = database.execute("SELECT f_table_name, styleQML, useAsDefault FROM layer_styles")
        kept = {name: (qml, default) for name, qml, default in rows}
    assert sorted(kept) == sorted(plan_layers())
    assert all(default for _, default in kept.values())
    assert not any('fontFamily="' in qml for qml, _ in kept.values())


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_the_names_of_fields_follow_the_language_of_the_plan(create, tmp_path, language):
    from greenblue.algorithms.language import translator

    tr = translator(language)
    if tr("Area") == "Area":
        pytest.skip("the translations are not compiled here: make package")
    create(TERRITORY=municipalities(), LANGUAGE=language)
    layer = QgsVectorLayer(f"{tmp_path}/plan.gpkg|layername=habitat_patches", "x", "ogr")
    alias = layer.attributeAlias(layer.fields().lookupField("area_ha"))
    assert alias == f"{tr('Area')} [ha]"
