"""Texts in a language that need not be the one of QGIS."""

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

LANGUAGES = ("en", "nl", "fr", "de")
I18N = Path(__file__).resolve().parents[1] / "i18n"


def language_of_qgis():
    """The language that QGIS shows, where GreenBlue has it; else English."""
    from qgis.core import QgsApplication

    application = QgsApplication.instance()
    name = application.locale() if application is not None else QLocale().name()
    return name[:2] if name[:2] in LANGUAGES else "en"


def catalogue(language):
    """The file with GreenBlue's texts in ``language``; a checkout has it after ``make package``."""
    return I18N / f"greenblue_{language}.qm"


def translator(language):
    """A function English text → text in ``language``.

    The translations are not installed: the rest of QGIS keeps its language.
    """
    if language == language_of_qgis():
        return lambda text: QCoreApplication.translate("GreenBlue", text)
    qt = QTranslator()
    if language == "en" or not qt.load(str(catalogue(language))):
        return lambda text: text
    # As bytes: PyQt takes a str only where it is plain ASCII.
    return lambda text: qt.translate("GreenBlue", text.encode("utf-8")) or text


def spoken_names(names, said):
    """Names as they are said here, then in each language of GreenBlue, by code."""
    others = [translator(language) for language in LANGUAGES]
    return {code: (said(name), *(other(name) for other in others)) for code, name in names.items()}
