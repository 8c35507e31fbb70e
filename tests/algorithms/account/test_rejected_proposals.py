"""A proposal that is rejected with a reason stays so, is drawn grey, and is added nowhere."""

import sqlite3
from contextlib import closing

import pytest
from greenblue.algorithms import provenance
from greenblue.algorithms.io.plan_file import read_plan
from greenblue.core.schema.plan import VERSION
from greenblue.core.table import Table
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from tests.algorithms.account.conftest import crossings, hedges, memory_layer

REASON = "The owner says no"


def reject(path, table, prop_id, reason=REASON):
    """As the list of the panel does: through the edit buffer of the layer."""
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.startEditing()
    field = layer.fields().lookupField("rejected")
    (feature,) = layer.getFeatures(f"\"prop_id\" = '{prop_id}'")
    assert layer.changeAttributeValue(feature.id(), field, reason)
    assert layer.commitChanges(), layer.commitErrors()


def reasons(path, table):
    rows = read_plan(path).tables[table]
    return dict(zip(rows["prop_id"], rows["rejected"]))


@pytest.fixture
def rejected(create, plan):
    """A plan with three crossings and two hedges, of which C2 and H1 are rejected."""
    create(CROSSINGS=crossings(), HEDGES=hedges())
    reject(plan, "crossing_proposals", "C2")
    reject(plan, "hedge_proposals", "H1")
    return plan


def test_a_reason_is_typed_into_the_layer_and_taken_back_by_undo(create, plan):
    create(CROSSINGS=crossings())
    layer = QgsVectorLayer(f"{plan}|layername=crossing_proposals", "c", "ogr")
    field = layer.fields().lookupField("rejected")
    assert layer.attributeDisplayName(field) == "Rejected because"
    (feature,) = layer.getFeatures("\"prop_id\" = 'C1'")
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), field, REASON)
    layer.undoStack().undo()
    assert layer.commitChanges()
    assert reasons(plan, "crossing_proposals") == {"C1": None, "C2": None, "C3": None}


def test_rejected_proposals_are_drawn_grey_and_open_ones_as_before(rejected):
    for table in ("crossing_proposals", "hedge_proposals"):
        layer = QgsVectorLayer(f"{rejected}|layername={table}", table, "ogr")
        rules = layer.renderer().rootRule().children()
        assert rules[-1].label() == "Rejected" and rules[-1].symbol().color().name() == "#8c8c8c"
        context = layer.createExpressionContext()
        for feature in layer.getFeatures():
            context.setFeature(feature)
            drawn = [r.label() for r in rules if not r.isElse() and r.filter().evaluate(context)]
            assert (drawn == ["Rejected"]) == (feature["prop_id"] in ("C2", "H1"))
            assert len(drawn) == 1


def test_the_same_proposals_taken_up_again_keep_their_reason(create, rejected):
    names = dict.fromkeys(("prop_id", "struct", "kind"), "string")
    moved = memory_layer("Point", names, [
        ("POINT (112 503)", "C7", "X2", "road"), ("POINT (112 540)", "C8", "X2", "road"),
        ("POINT (112 503)", "C9", "X5", "road"),
    ])  # fmt: skip
    run = create(CROSSINGS=moved, HEDGES=hedges())
    assert reasons(rejected, "crossing_proposals") == {"C7": REASON, "C8": None, "C9": None}
    assert reasons(rejected, "hedge_proposals") == {"H1": REASON, "H2": None}
    assert sum("1 proposals stay rejected" in text for text in run.infos) == 2


def test_a_step_that_writes_into_the_plan_itself_keeps_them_too(greenblue, rejected):
    from greenblue.algorithms.outputs import write_outputs
    from greenblue.core.schema import CROSSING_PROPOSALS
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "greenblue:proposecrossings"
    )
    old = read_plan(rejected)
    columns = {n: old.tables["crossing_proposals"][n] for n in CROSSING_PROPOSALS.names()}
    new = Table(old.tables["crossing_proposals"].geometry, columns)
    parameters = {"OUTPUT_POINTS": f"ogr:dbname='{rejected}' table=\"crossing_proposals\" (geom)"}
    context = QgsProcessingContext()
    record = provenance.record(algorithm, parameters, context, old.crs)
    write_outputs(
        algorithm, parameters, context, QgsProcessingFeedback(False),
        {"OUTPUT_POINTS": new}, old.crs, record,
    )  # fmt: skip
    assert reasons(rejected, "crossing_proposals") == {"C1": None, "C2": REASON, "C3": None}
    layer = QgsVectorLayer(f"{rejected}|layername=crossing_proposals", "c", "ogr")
    assert layer.renderer().rootRule().children()[-1].label() == "Rejected"
    assert layer.attributeDisplayName(layer.fields().lookupField("rejected")) == "Rejected because"


def test_rejected_proposals_become_no_commitments_and_are_counted(add, rejected):
    layer = QgsVectorLayer(f"{rejected}|layername=crossing_proposals", "c", "ogr")
    run = add(layer)
    assert run.results["ADDED_COUNT"] == 2 and run.results["REJECTED_COUNT"] == 1
    assert any("1 rejected proposals are left out" in text for text in run.warnings)
    found = read_plan(rejected).tables["commitments_point"]["proposal_id"]
    assert sorted(found) == ["C1", "C3"]


def test_a_chosen_measure_whose_proposal_is_rejected_is_left_out(add, rejected):
    fields = {"measure_id": "string", "prop_id": "string", "kind": "string", "chosen": "bool"}
    chosen = [("", f"M{n}", f"H{n}", "hedge", True) for n in (1, 2)]
    run = add(memory_layer("None", fields, chosen))
    assert run.results["REJECTED_COUNT"] == 1
    assert list(read_plan(rejected).tables["commitments_line"]["proposal_id"]) == ["H2"]


def test_a_plan_from_before_rejections_gets_the_field_and_loses_nothing(create, plan):
    create(CROSSINGS=crossings(), HEDGES=hedges())
    with closing(sqlite3.connect(plan)) as database, database:
        for table in ("crossing_proposals", "hedge_proposals"):
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            assert columns[-1] == "rejected"
        database.execute("UPDATE plan_meta SET value = '1' WHERE key = 'schema_version'")
    from osgeo import ogr

    dataset = ogr.Open(str(plan), 1)
    for table in ("crossing_proposals", "hedge_proposals"):
        layer = dataset.GetLayerByName(table)
        layer.DeleteField(layer.GetLayerDefn().GetFieldIndex("rejected"))
    del layer, dataset
    create()
    after = read_plan(plan)
    assert after.meta["schema_version"] == str(VERSION)
    assert list(after.tables["crossing_proposals"]["prop_id"]) == ["C1", "C2", "C3"]
    assert reasons(plan, "hedge_proposals") == {"H1": None, "H2": None}
    reject(plan, "hedge_proposals", "H2")
    assert reasons(plan, "hedge_proposals") == {"H1": None, "H2": REASON}
