"""The words of the windows in QGIS's language."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text):
    """The text in QGIS's language; English where it has no translation."""
    return QCoreApplication.translate("GreenBlue", text)
