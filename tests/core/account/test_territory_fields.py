"""Which field of a boundary layer holds the code, and which the name."""

from pathlib import Path

from greenblue.core.account.plan.territory import UsualField, usual_fields
from greenblue.core.rules import read_rules

RULES = Path(__file__).parents[3] / "resources" / "rules" / "territory_fields.csv"
USUAL = read_rules(RULES, UsualField)


def test_the_likeliest_field_is_taken_whatever_its_capitals():
    found = usual_fields(["fid", "NAAM", "MUN_CODE", "NISCODE", "Population"], USUAL)
    assert found == {"nis": "NISCODE", "name": "NAAM", "degurba": None, "pop": "Population"}


def test_of_two_fields_that_differ_in_capitals_only_the_first_is_taken():
    assert usual_fields(["Nis", "NIS"], USUAL)["nis"] == "Nis"


def test_a_layer_without_usual_names_and_one_without_fields():
    nothing = {"nis": None, "name": None, "degurba": None, "pop": None}
    assert usual_fields(["a", "b"], USUAL) == nothing == usual_fields([], USUAL)


def test_no_name_is_usual_for_two_things():
    names = [rule.field for rule in USUAL]
    assert len(set(names)) == len(names) and all(name == name.lower() for name in names)
