"""How the tables of a plan are filled in: widgets, defaults, rules, tabs, kept as their style."""

import json
from dataclasses import dataclass

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ...core.account.plan.measures_list import Measure, checked_measures, fitting
from ...core.account.plan.tables import plan_layers
from ...core.account.plan.territory import region_of
from ...core.dossier.names import names_of
from ...core.rules import read_rules
from ...core.schema import LAYERS, plan
from ...core.schema import plan_forms as forms
from .. import presentation
from ..base import RESOURCES
from ..io.compat import as_tab
from ..io.plan_file import read_plan

MEASURES = RESOURCES / "rules" / "measures.csv"
QUESTIONS = RESOURCES / "rules" / "checklist.csv"
DATE = {
    "display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True,
    "allow_null": True, "field_iso_format": False,
}  # fmt: skip
# As the widget keeps it: by path, relative to the project, shown as a picture.
ATTACHMENT = {
    "StorageMode": 0, "RelativeStorage": 1, "DocumentViewer": 1, "DocumentViewerHeight": 0,
    "DocumentViewerWidth": 0, "FileWidget": True, "FileWidgetButton": True, "FullUrl": True,
    "UseLink": True, "FileWidgetFilter": "", "DefaultRoot": "",
}  # fmt: skip


@dataclass(frozen=True)
class Question:
    """What the form needs of a row of the checklist."""

    id: str
    question: str


@dataclass(frozen=True)
class Dressing:
    """What the forms of one plan offer.

    ``territory`` is the plan's table; ``translate`` gives texts in the plan's language;
    ``names`` are those of coded values, in English.
    """

    measures: tuple
    questions: tuple
    territory: object
    meta: dict
    translate: object
    names: dict


def dressing_of(path, translate):
    """The `Dressing` of a plan, from its file and the plugin's tables."""
    read = read_plan(path, ("territory",))
    return Dressing(
        checked_measures(read_rules(MEASURES, Measure)),
        read_rules(QUESTIONS, Question),
        read.tables["territory"],
        read.meta,
        translate,
        names_of(RESOURCES / "rules"),
    )


def save_styles(path, names, translate):
    """Keep the style and form of tables in the plan itself, as the default of each."""
    dressing = dressing_of(path, translate)
    for name in names:
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        dress(layer, name, dressing)
        presentation.save_style(layer, name)
        presentation.without_fonts(str(path), name)


def dress(layer, name, dressing, relations=()):
    """Style, names, widgets, defaults, rules and tabs of one table of a plan.

    ``relations`` are those of the project in which this table is the parent.
    """
    of = plan.STEP_LAYERS.get(name, name)
    presentation.dress(layer, LAYERS[of], None, dressing.translate)
    for column in plan.STEP_FIELDS.get(name, ()):
        alias = dressing.translate(column.alias)
        layer.setFieldAlias(layer.fields().lookupField(column.name), alias)
    form = "commitments" if name.startswith("commitments_") else name
    for column in plan_layers()[name].fields:
        index = layer.fields().lookupField(column.name)
        if index >= 0:
            layer.setEditorWidgetSetup(index, _widget(column, name, form, dressing))
            if name in forms.EDITED:
                _set_default(layer, index, column.name, name, dressing)
                _set_rule(layer, index, column.name, dressing.translate)
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("Hidden", {}))
    if form in forms.TABS:
        layer.setEditFormConfig(_form(layer, form, relations, dressing.translate))
        layer.setDisplayExpression(_display(form))
    _ready_for_the_field(layer, name)


def _widget(column, name, form, dressing):
    """The editor widget of one field."""
    coded = plan.CODED.get(form, {}).get(column.name)
    choices = _choices(column.name, name, dressing)
    if coded:
        tr = dressing.translate
        pairs = [{tr(label): str(code)} for code, label in plan.CODES[coded]]
        return QgsEditorWidgetSetup("ValueMap", {"map": pairs})
    if choices:
        return QgsEditorWidgetSetup("ValueMap", {"map": choices})
    if column.name in forms.ATTACHMENTS and name in forms.EDITED:
        return QgsEditorWidgetSetup("ExternalResource", ATTACHMENT)
    if column.name in forms.RANGES and column.kind in ("int", "real"):
        low, high, step, decimals = forms.RANGES[column.name]
        config = {"Min": low, "Max": high, "Step": step, "Precision": decimals,
                  "Style": "SpinBox", "AllowNull": True}  # fmt: skip
        return QgsEditorWidgetSetup("Range", config)
    if column.kind == "real" and column.unit in forms.DECIMALS and name not in forms.EDITED:
        config = {"Precision": forms.DECIMALS[column.unit], "Style": "SpinBox", "AllowNull": True}
        return QgsEditorWidgetSetup("Range", config)
    if column.kind == "date":
        return QgsEditorWidgetSetup("DateTime", DATE)
    if column.kind == "bool":
        return QgsEditorWidgetSetup("CheckBox", {"CheckedState": "", "UncheckedState": ""})
    if column.name in forms.SUGGESTED:
        return QgsEditorWidgetSetup("UniqueValues", {"Editable": True})
    long = column.name in forms.LONG_TEXTS
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": long, "UseHtml": False})


def _choices(field, name, dressing):
    """Pairs of name and code for fields whose codes come from a table."""
    if field == "measure_code":
        kind = name.rpartition("_")[2]
        label = "{target}: {name}"
        return [
            {label.format(target=m.target, name=dressing.translate(m.name)): m.code}
            for m in fitting(dressing.measures, kind)
        ]
    if field == "question":
        return [{f"{q.id} {dressing.translate(q.question)}": q.id} for q in dressing.questions]
    table = forms.NAMED.get(name, {}).get(field)
    if table:
        codes = dressing.names[table].items()
        return [{dressing.translate(label): str(code)} for code, label in codes]
    if field == "nis" and name in forms.EDITED:
        table = dressing.territory
        pairs = zip(table["name"], table["nis"])
        return [{f"{label or nis} ({nis})": nis} for label, nis in pairs if nis]
    return []


def _set_default(layer, index, field, name, dressing):
    own = forms.DEFAULTS_OF.get(name, {})
    expression, always = own.get(field) or forms.DEFAULTS.get(field) or ("", False)
    codes = [code for code in dressing.territory["nis"] if code]
    # Of several municipalities it is not known in which one the commitment will lie.
    if len(codes) == 1 and name in [layer.id for layer in plan.COMMITMENTS]:
        expression = _of_the_municipality(field, dressing) or expression
    if expression:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(expression, always))


def _of_the_municipality(field, dressing):
    """Default of a field that is the same throughout the only municipality of a plan.

    It is an expression, so that what the plan says is quoted.
    """
    nis = next(code for code in dressing.territory["nis"] if code)
    degurba = dressing.territory["degurba"][0]
    vintage = dressing.meta.get("nis_vintage", "").strip()
    region = dressing.meta.get("region") or region_of(nis)
    values = {
        "nis": QgsExpression.quotedString(nis),
        "nis_vintage": vintage if vintage.isdecimal() else "",
        "region": QgsExpression.quotedString(region) if region else "",
        "degurba": str(int(degurba)) if degurba in (1, 2, 3) else "",
    }
    return values.get(field, "")


def _set_rule(layer, index, field, translate):
    """Rules warn and do not refuse: in the field half a record is better than none."""
    constraint = QgsFieldConstraints.Constraint
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    if field in forms.RULES:
        expression, meaning = forms.RULES[field]
        layer.setConstraintExpression(index, expression, translate(meaning))
        layer.setFieldConstraint(index, constraint.ConstraintExpression, soft)
    if field == "uuid":
        layer.setFieldConstraint(index, constraint.ConstraintNotNull, soft)
        layer.setFieldConstraint(index, constraint.ConstraintUnique, soft)


def _form(layer, form, relations, translate):
    """Tabs with their fields; evidence and answers on the tab of evidence."""
    config = layer.editFormConfig()
    config.clearTabs()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    root = config.invisibleRootContainer()
    for number, (title, fields) in enumerate(forms.TABS[form]):
        tab = QgsAttributeEditorContainer(translate(title), root)
        as_tab(tab, True)
        tab.setColumnCount(1)
        for field in fields:
            index = layer.fields().lookupField(field)
            tab.addChildElement(QgsAttributeEditorField(field, index, tab))
        for relation in relations if number == forms.RELATION_TAB else ():
            box = QgsAttributeEditorContainer(relation.name(), tab)
            as_tab(box, False)
            editor = QgsAttributeEditorRelation(relation, box)
            editor.setRelationWidgetTypeId("relation_editor")
            box.addChildElement(editor)
            tab.addChildElement(box)
        config.addTab(tab)
    for field in forms.READ_ONLY:
        index = layer.fields().lookupField(field)
        if index >= 0:
            config.setReadOnly(index, True)
    return config


def _display(form):
    return {
        "commitments": 'coalesce("name", represent_value("measure_code"), "uuid")',
        "checklist_answers": "\"question\" || ': ' || coalesce(\"answer\", '?')",
        "evidence": 'coalesce("caption", "uri", "kind")',
    }[form]


def _ready_for_the_field(layer, name):
    """What QField's packaging asks of a layer, and where it puts photos."""
    edited = name in forms.EDITED
    layer.setCustomProperty("QFieldSync/action", "offline" if edited else "copy")
    layer.setCustomProperty("QFieldSync/cloud_action", "offline" if edited else "no_action")
    naming = {
        field: f"'{forms.PHOTO_FOLDER}/{name}_' || format_date(now(),'yyyyMMddhhmmsszzz')"
        for field in forms.ATTACHMENTS
        if edited and layer.fields().lookupField(field) >= 0
    }
    if naming:
        photos = {field: f"{text} || '.jpg'" for field, text in naming.items()}
        files = {field: f"{text} || '.{{extension}}'" for field, text in naming.items()}
        layer.setCustomProperty("QFieldSync/photo_naming", json.dumps(photos))
        layer.setCustomProperty("QFieldSync/attachment_naming", json.dumps(files))
