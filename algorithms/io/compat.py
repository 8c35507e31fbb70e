"""The few places where QGIS 3.22, 3.38 and 4 want different words."""

from qgis.core import NULL, Qgis, QgsField, QgsMapLayer, QgsTextFormat
from qgis.PyQt.QtCore import QMetaType, QVariant

_TYPES = {
    "text": ("QString", "String"),
    "int": ("LongLong", "LongLong"),
    "real": ("Double", "Double"),
    "bool": ("Bool", "Bool"),
    "date": ("QDate", "Date"),
}
# Numbers of the value types, equal in Qt 5 and Qt 6.
_KINDS = {1: "bool", 2: "int", 3: "int", 4: "int", 5: "int", 6: "real", 10: "text", 38: "real"}


def field(name, kind):
    """A field of kind text, int, real, bool or date."""
    new, old = _TYPES[kind]
    type_ = (
        getattr(QMetaType.Type, new) if Qgis.QGIS_VERSION_INT >= 33800 else getattr(QVariant, old)
    )
    return QgsField(name, type_)


def kind_of(qgs_field):
    """text, int, real or bool; "other" for dates, times, lists and whatever else there is."""
    type_ = qgs_field.type()
    return _KINDS.get(int(getattr(type_, "value", type_)), "other")


def as_tab(container, tab):
    """Make a container of a form a tab, or else a box with a title."""
    if hasattr(container, "setType"):
        kinds = Qgis.AttributeEditorContainerType
        container.setType(kinds.Tab if tab else kinds.GroupBox)
    else:
        container.setIsGroupBox(not tab)


def save_beside(layer):
    """Keep the style of a layer as the default one of its file."""
    if Qgis.QGIS_VERSION_INT >= 32600:
        layer.saveDefaultStyle(QgsMapLayer.StyleCategory.AllStyleCategories)
    else:
        layer.saveDefaultStyle()


def save_in_database(layer, name, description):
    """Keep the style of a layer in its database, as the default one."""
    newest = hasattr(layer, "saveStyleToDatabaseV2")
    save = layer.saveStyleToDatabaseV2 if newest else layer.saveStyleToDatabase
    save(name, description, True, "")


def font_of_label(label):
    """Font of a label in a layout."""
    return label.textFormat().toQFont() if hasattr(label, "textFormat") else label.font()


def text_of_label(label, font, color=None):
    """Font, and colour where one is given, of a label in a layout."""
    if not hasattr(label, "setTextFormat"):
        label.setFont(font)
        if color is not None:
            label.setFontColor(color)
        return
    text = QgsTextFormat.fromQFont(font)
    text.setColor(label.textFormat().color() if color is None else color)
    label.setTextFormat(text)


def font_of_legend(style):
    """Font of a part of a legend in a layout."""
    return style.textFormat().toQFont() if hasattr(style, "textFormat") else style.font()


def text_of_legend(legend, part, font):
    """Font of a part of a legend in a layout."""
    style = legend.style(part)
    if not hasattr(style, "setTextFormat"):
        legend.setStyleFont(part, font)
        return
    text = QgsTextFormat.fromQFont(font)
    text.setColor(style.textFormat().color())
    style.setTextFormat(text)
    legend.setStyle(part, style)


def is_null(value):
    """Whether an attribute is missing, in whichever form QGIS gives that."""
    return value is None or value == NULL
