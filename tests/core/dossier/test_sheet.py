"""A checklist being answered, for one commitment or for several."""

from greenblue.core.dossier.answers import COMPUTED, Answer
from greenblue.core.dossier.checklist import Question
from greenblue.core.dossier.sheet import Sheet

ZONES = Question(
    "1.1", "C1", "Zones", 50.0, 2.0, "Joins zones?", knock_out="all", computed_by="zones"
)
PLANTS = Question("2.1", "C2", "Plants", 50.0, 1.0, "Native?")
NOW, LATER = "2026-05-01T10:00:00Z", "2026-05-02T10:00:00Z"


def computed(answer):
    return Answer(
        "1.1", answer, COMPUTED, reason='{"by": "zones"}', author="GreenBlue", modified=NOW
    )


def test_an_answer_goes_to_all_commitments_and_says_what_to_save():
    sheet = Sheet([ZONES, PLANTS], {"b": (), "a": ()}, "An")
    changed = sheet.set(PLANTS, NOW, answer="yes")
    assert {c: (a.answer, a.author, a.modified) for c, a in changed.items()} == {
        "a": ("yes", "An", NOW), "b": ("yes", "An", NOW)
    }  # fmt: skip
    assert sheet.entry(PLANTS).answer == "yes" and sheet.entry(PLANTS).unsupported


def test_different_answers_are_shown_as_mixed():
    sheet = Sheet([PLANTS], {"a": [Answer("2.1", "yes")], "b": [Answer("2.1", "no")]}, "An")
    assert (sheet.entry(PLANTS).answer, sheet.entry(PLANTS).mixed) == ("", True)


def test_a_computed_answer_is_shown_as_such_and_counts():
    sheet = Sheet([ZONES], {"a": [computed("yes")]}, "An")
    assert sheet.entry(ZONES).source == COMPUTED
    assert sheet.scores()["a"].total == 100.0


def test_overriding_a_computed_answer_wants_a_reason_and_makes_it_a_persons():
    sheet = Sheet([ZONES], {"a": [computed("no")]}, "An")
    assert sheet.wants_reason(ZONES, "yes") and not sheet.wants_reason(ZONES, "no")
    changed = sheet.set(ZONES, LATER, answer="yes", reason="the map is old")["a"]
    assert (changed.source, changed.reason, changed.uuid) == ("user", "the map is old", "")
    assert sheet.entry(ZONES).computed.answer == "no"


def test_the_later_of_two_peoples_answers_holds_and_the_other_row_is_kept():
    theirs = Answer("2.1", "no", author="Bo", modified=NOW, uuid="u1")
    sheet = Sheet([PLANTS], {"a": [theirs]}, "An")
    mine = sheet.set(PLANTS, LATER, answer="yes")["a"]
    assert mine.uuid == "" and mine.author == "An"
    again = sheet.set(PLANTS, LATER, remark="seen")["a"]
    assert (again.answer, again.remark) == ("yes", "seen")


def test_evidence_lifts_an_unsupported_answer():
    sheet = Sheet([PLANTS], {"a": ()}, "An")
    sheet.set(PLANTS, NOW, answer="yes")
    assert sheet.scores()["a"].total == 50.0
    sheet.set(PLANTS, NOW, evidence=("DCIM/a.jpg",))
    assert sheet.scores()["a"].total == 100.0 and not sheet.entry(PLANTS).unsupported


def test_undo_puts_back_what_was_there():
    sheet = Sheet([PLANTS], {"a": [Answer("2.1", "no", author="An", uuid="u1")]}, "An")
    before = sheet.snapshot(PLANTS)
    sheet.set(PLANTS, LATER, answer="yes")
    assert sheet.restore(PLANTS, before)["a"].answer == "no"
    assert sheet.entry(PLANTS).answer == "no"


def test_undoing_a_first_answer_takes_its_row_away():
    sheet = Sheet([PLANTS], {"a": [Answer("2.1", "no", author="Bo", uuid="u1")]}, "An")
    before = sheet.snapshot(PLANTS)
    sheet.set(PLANTS, LATER, answer="yes")
    assert sheet.restore(PLANTS, before) == {"a": None}
    assert sheet.entry(PLANTS).author == "Bo"
