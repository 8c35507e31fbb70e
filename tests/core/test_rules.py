"""Rule files say what is wrong, where; conditions mean what they say."""

from dataclasses import dataclass

import numpy as np
import pytest
from greenblue.core.errors import GreenBlueError
from greenblue.core.rules import Condition, first_match, holds, parse_condition, parse_rules


@dataclass(frozen=True)
class Row:
    code: str
    width_m: float
    when: Condition
    fenced: bool = False


GOOD = "# a comment\ncode,width_m,when,fenced\nR1,47,highway=motorway; lanes>=3,yes\nR2,40,highway=motorway,\n"
COLUMNS = {
    "highway": np.array(["motorway", "motorway", None, "track"], dtype=object),
    "lanes": np.array(["3", "2", None, "x"], dtype=object),
}


def test_a_rule_file_becomes_rows_in_file_order():
    rows = parse_rules(GOOD, Row)
    assert [r.code for r in rows] == ["R1", "R2"]
    assert rows[0].width_m == 47.0 and rows[0].fenced and not rows[1].fenced


def test_a_wrong_value_is_named_with_line_and_column():
    with pytest.raises(GreenBlueError, match=r"line 4, column width_m: \"wide\""):
        parse_rules(GOOD.replace("R2,40", "R2,wide"), Row, "mine.csv")


def test_a_row_may_know_its_line():
    @dataclass(frozen=True)
    class Numbered:
        code: str
        line: int = 0

    rows = parse_rules("# a comment\ncode\nR1\n\nR2\n", Numbered)
    assert [(r.code, r.line) for r in rows] == [("R1", 3), ("R2", 5)]


def test_a_missing_column_is_named():
    with pytest.raises(GreenBlueError, match="lacks the column.*width_m"):
        parse_rules("code,when\nR1,\n", Row)


@pytest.mark.parametrize("text", ["", "# only a comment\n"])
def test_an_empty_file_is_refused(text):
    with pytest.raises(GreenBlueError, match="is empty"):
        parse_rules(text, Row)


def test_the_first_rule_that_holds_wins():
    conditions = [r.when for r in parse_rules(GOOD, Row)]
    assert first_match(conditions, COLUMNS.get, 4).tolist() == [0, 1, -1, -1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("highway=motorway|track", [True, True, False, True]),
        ("highway=*", [True, True, False, True]),
        ("highway=-", [False, False, True, False]),
        ("highway!=motorway", [False, False, True, True]),
        ("lanes<3", [False, True, False, False]),
        ("absent=yes", [False] * 4),
        ("absent=-", [True] * 4),
        ("", [True] * 4),
    ],
)
def test_conditions(text, expected):
    assert holds(parse_condition(text), COLUMNS.get, 4).tolist() == expected
