"""The source check finds what it is there to find, and nothing else."""

import check_source
import pytest


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", "Qt.AlignmentFlag.AlignLeft"),
        ("from qgis.PyQt import QtCore\nQtCore.Qt.AlignLeft", "QtCore.Qt.AlignmentFlag.AlignLeft"),
        ("from qgis.PyQt.QtWidgets import QDialog as D\nD.Accepted", "D.DialogCode.Accepted"),
        (
            "from qgis.core import QgsProcessing\nQgsProcessing.TypeVectorLine",
            "QgsProcessing.SourceType.TypeVectorLine",
        ),
        (
            "from qgis.core import QgsWkbTypes\nQgsWkbTypes.LineGeometry",
            "QgsWkbTypes.GeometryType.LineGeometry",
        ),
        (
            "from qgis.core import QgsProcessingParameterNumber\nQgsProcessingParameterNumber.Double",
            "QgsProcessingParameterNumber.Type.Double",
        ),
        ("from qgis.core import Qgis\nQgis.Warning", "Qgis.MessageLevel.Warning"),
    ],
)
def test_an_enum_member_without_its_enum_is_found(text, better):
    assert check_source.faults(text) == [f"<text>:2: write {better}"]


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft",
        "from qgis.core import QgsProcessing\nQgsProcessing.SourceType.TypeVectorLine",
        "from qgis.core import QgsProcessing\nQgsProcessing.TEMPORARY_OUTPUT",
        "from qgis.core import QgsFeatureSink\nQgsFeatureSink.Flag.FastInsert",
        "from qgis.core import QgsVectorLayer\nQgsVectorLayer.isValid",
        "from qgis.PyQt.QtCore import QVariant\nQVariant.Int",
        "class Qt:\n    AlignLeft = 1\nQt.AlignLeft",
        "zip(a, b)",
    ],
)
def test_anything_else_is_let_pass(text):
    assert check_source.faults(text) == []


def test_a_strict_zip_is_found():
    assert "Python 3.10" in check_source.faults("zip(a, b, strict=True)")[0]


def test_syntax_newer_than_python_3_9_is_refused():
    with pytest.raises(SyntaxError):
        check_source.faults("match a:\n    case 1:\n        pass")
