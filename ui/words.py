"""The words and numbers of the windows in QGIS's language."""

from qgis.PyQt.QtCore import QCoreApplication

from ..algorithms.language import language_of_qgis
from ..core.dossier.words import Words


def tr(text):
    """The text in QGIS's language; English where it has no translation."""
    return QCoreApplication.translate("GreenBlue", text)


def number(value, decimals=0):
    """A number as the dossier writes it: 10 000 with a narrow space, decimals after the sign
    of QGIS's language.

    ``QLocale`` would not do: QGIS takes the signs between thousands from it unless asked.
    """
    return Words(language_of_qgis()).number(value, decimals)
