"""docs/algorithms.md says what the plugin is now."""

import make_docs


def test_the_reference_is_up_to_date(greenblue):
    written = make_docs.PAGE.read_text(encoding="utf-8")
    assert make_docs.page(make_docs.algorithms()) == written, "run: make docs"


def test_every_parameter_output_and_field_is_in_the_reference(greenblue):
    text = make_docs.page(make_docs.algorithms())
    for algorithm in make_docs.algorithms():
        names = [p.name() for p in algorithm.parameterDefinitions()]
        names += [o.name() for o in algorithm.outputDefinitions()]
        names += [f.name for layer in algorithm.OUTPUT_LAYERS.values() for f in layer.fields]
        assert not [name for name in names if f"`{name}`" not in text]


def test_a_bar_in_a_text_does_not_break_its_table():
    assert make_docs.table(("a",), [["x|y\nz"]]).splitlines()[-1] == "| x\\|y<br>z |"
