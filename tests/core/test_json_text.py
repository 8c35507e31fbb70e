"""Values of parameters, as records of runs keep them."""

import pytest
from greenblue.core.json_text import literal


@pytest.mark.parametrize("value", ["it's", 3, 0.5, True, None, ["a", "b"], "C:\\plans"])
def test_a_plain_value_comes_back(value):
    assert literal(repr(value)) == value


@pytest.mark.parametrize(
    "text",
    ["QgsProperty.fromExpression('1+1')", "__import__('os')", "-" * 100_000 + "1", "[" * 1000,
     "{[]: 1}", "1" * 5000, "\0", "", 5, None],
    ids=lambda text: str(text)[:12].replace("\0", "zero"),
)  # fmt: skip
def test_anything_else_is_no_value(text):
    with pytest.raises(ValueError, match=r".*"):
        literal(text)
