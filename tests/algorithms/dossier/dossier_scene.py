"""A plan whose names would do harm if they were more than text, and the words of its dossiers."""

import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtGui import QColor, QImage

from tests.algorithms.account.conftest import (
    Feedback,
    crossings,
    hedges,
    memory_layer,
    municipalities,
)

TITLE = "Plan <b>Gent</b> & [% 1+1 %]"
HOSTILE = "<script>alert(1)</script> & 'verge'"


def run(algorithm, feedback=None, **parameters):
    """Results and what was said; raises what the algorithm raises."""
    instance = QgsApplication.processingRegistry().createAlgorithmById(f"greenblue:{algorithm}")
    context, feedback = QgsProcessingContext(), feedback or Feedback()
    context.setProject(QgsProject.instance())
    good, problem = instance.checkParameterValues(parameters, context)
    assert good, problem
    results, good = instance.run(parameters, context, feedback, catchExceptions=False)
    context.temporaryLayerStore().removeAllMapLayers()
    return results, feedback


def sites():
    fields = {"site_id": "string", "rank": "integer", "class": "string", "score": "double", "name": "string",
              "kind": "string", "barrier": "string", "traffic": "double", "aadt_src": "string"}  # fmt: skip
    return memory_layer("Point", fields, [
        ("POINT (120 500)", "S1", 1, "very_high", 81.0, "E34", "road", "R2", 45123.0, "count"),
        ("POINT (800 300)", "S2", 2, "low", 12.0, HOSTILE, "road", "R7", 600.0, "class_default"),
    ], "sites")  # fmt: skip


def axes():
    fields = {"axis_id": "string", "kind": "string", "name": "string", "barrier": "string", "width_m": "double",
              "m_from": "double", "m_to": "double"}  # fmt: skip
    row = ("LINESTRING (0 500, 2000 500)", "E34", "road", "E34", "R2", 40.0, 0.0, 2000.0)
    return memory_layer("LineString", fields, [row], "axes")


def filled(path):
    """A plan with sites, proposals, commitments, answers and evidence."""
    run("createplan", TERRITORY=municipalities(), TITLE=TITLE, LANGUAGE="nl", POINTS=sites(), AXES=axes(),
        CROSSINGS=crossings(), HEDGES=hedges(), OUTPUT=str(path))  # fmt: skip
    run("addtoplan", PLAN=str(path), PROPOSALS=crossings(2), OWNER="Region")
    verge = memory_layer(
        "LineString", {"name": "string"}, [("LINESTRING (100 510, 900 510)", HOSTILE)]
    )
    run("addtoplan", PLAN=str(path), PROPOSALS=verge, MEASURE="verge_late", STATUS="realised",
        DATE_REALISED="2025-05-01", DURATION=10)  # fmt: skip
    with closing(sqlite3.connect(path)) as database, database:
        (uuid,) = database.execute("SELECT uuid FROM commitments_line").fetchone()
        rows = [(f"a{n}", uuid, f"{c}.{n}", "yes") for c in range(1, 7) for n in range(1, 5)]
        database.executemany(
            "INSERT INTO checklist_answers (uuid, commitment, question, answer, source) VALUES (?, ?, ?, ?, 'user')",
            [(f"{u}{q}", c, q, a) for u, c, q, a in rows],
        )
        proofs = [
            ("1.1", "photo", "DCIM/verge.png"),
            ("1.2", "file", "../secret.pdf"),
            ("1.3", "photo", "DCIM/broken.jpg"),
        ]
        database.executemany(
            "INSERT INTO evidence (uuid, commitment, question, kind, uri) VALUES (?, ?, ?, ?, ?)",
            [(f"e{q}", uuid, q, kind, uri) for q, kind, uri in proofs],
        )
    (path.parent / "DCIM").mkdir(exist_ok=True)
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#3a7d44"))
    assert image.save(str(path.parent / "DCIM" / "verge.png"))
    (path.parent / "DCIM" / "broken.jpg").write_bytes(b"no picture")


def text_of(pdf):
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode("utf-8")
