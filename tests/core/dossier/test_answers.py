"""Answers of several people merge by time and author; GreenBlue answers what it can."""

import itertools

import numpy as np
import shapely
from greenblue.core.dossier.answers import Answer, answers_of, instant, merged, question_key
from greenblue.core.dossier.checklist import Question
from greenblue.core.dossier.computed_answers import Surroundings, computed_answers, reason_sentence
from greenblue.core.table import Table
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NAMES = ("zones", "gain", "net_length", "continuity", "constraints")
QUESTIONS = [Question(n, "C1", "One", 1, 1, "?", computed_by=n) for n in NAMES]
SOME = st.lists(
    st.builds(
        Answer,
        question=st.sampled_from(["1.1", "1.2"]),
        answer=st.sampled_from(["yes", "no", ""]),
        source=st.sampled_from(["user", "computed"]),
        author=st.sampled_from(["Ann", "Bo"]),
        modified=st.sampled_from(
            ["2026-01-01T10:00:00Z", "2026-01-01T11:00:00+01:00", "2026-02-01", ""]
        ),
        evidence=st.sampled_from([(), ("a",), ("b",)]),
    ),
    max_size=6,
)


def test_the_latest_answer_of_a_person_is_kept_and_the_other_is_reported():
    ann = Answer("1.1", "yes", author="Ann", modified="2026-03-01T10:00:00Z")
    bo = Answer("1.1", "no", author="Bo", modified="2026-03-01T11:30:00+02:00")  # 09:30 in UTC
    kept, overruled = merged([bo], [ann])
    assert kept == (ann,) and overruled == (bo,)


def test_a_person_is_never_overruled_by_a_later_computation():
    person = Answer("1.1", "partly", reason="the map is old", modified="2026-01-01")
    computed = Answer("1.1", "yes", "computed", modified="2026-06-01")
    assert merged([person], [computed]) == ((person,), ())


def test_evidence_of_people_who_agree_is_put_together():
    one = Answer("1.1", "yes", author="Ann", modified="2026-01-01", evidence=("b.jpg",))
    two = Answer("1.1", "yes", author="Bo", modified="2026-01-02", evidence=("a.jpg",))
    kept, _ = merged([one], [two])
    assert kept[0].author == "Bo" and kept[0].evidence == ("a.jpg", "b.jpg")


def test_the_same_moment_in_two_time_zones_merges_to_the_same_answer():
    utc = Answer("1.1", "yes", author="Ann", modified="2026-01-01T10:00:00Z")
    local = Answer("1.1", "yes", author="Ann", modified="2026-01-01T11:00:00+01:00")
    assert merged([utc], [local]) == merged([local], [utc])


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SOME, SOME, SOME)
def test_the_order_of_merging_does_not_matter(a, b, c):
    results = {merged(*order) for order in itertools.permutations((a, b, c))}
    assert len(results) == 1
    kept = next(iter(results))[0]
    assert merged(kept, kept)[0] == kept
    assert len({k.question for k in kept}) == len(kept)


def test_questions_sort_by_number_and_times_without_a_zone_are_utc():
    assert sorted(["1.10", "x", "2.1", "1.2"], key=question_key) == ["1.2", "1.10", "2.1", "x"]
    assert instant("2026-01-01T00:00:00") == instant("2026-01-01T01:00:00+01:00")
    assert instant("yesterday") == instant(None) == float("-inf")


def test_a_plan_gives_answers_by_commitment_with_their_evidence():
    def text(*values):
        return np.array(values, dtype=object)

    table = Table(None, {
        "uuid": text("1", "2"), "commitment": text("a", "a"), "question": text("1.1", "1.2"),
        "answer": text("yes", "no"), "source": text("user", None), "remark": text(None, "why"),
        "reason": text(None, None), "author": text("Ann", None), "modified": text("2026-01-01", None),
    })  # fmt: skip
    proof = Table(None, {
        "commitment": text("a", "a"), "question": text("1.1", "1.1"), "uri": text("DCIM/1.jpg", None),
    })  # fmt: skip
    found = answers_of(table, proof)
    assert [a.question for a in found["a"]] == ["1.1", "1.2"]
    assert found["a"][0].evidence == ("DCIM/1.jpg",) and found["a"][1].remark == "why"


def test_two_zones_at_the_ends_are_joined_one_is_half_none_is_no():
    zones = np.array([shapely.box(0, 0, 100, 100), shapely.box(300, 0, 400, 100)])

    def answer(line):
        found = computed_answers(
            {"geometry": shapely.from_wkt(line)}, Surroundings(zones=zones), QUESTIONS
        )
        return {a.question: a.answer for a in found}["zones"]

    assert answer("LINESTRING (115 50, 285 50)") == "yes"
    assert answer("LINESTRING (115 50, 250 50)") == "partly"
    assert answer("LINESTRING (150 50, 250 50)") == "no"


def test_gain_answers_by_percent_or_by_a_closed_gap():
    def answer(d_ec, gap=None):
        found = computed_answers({"d_ec": d_ec}, Surroundings(ec_ha=1000.0, gap_m=gap), QUESTIONS)
        return {a.question: a.answer for a in found}.get("gain", "")

    assert [answer(v) for v in (1.0, 0.5, 0.0, float("nan"), None)] == [
        "yes",
        "partly",
        "no",
        "",
        "",
    ]
    assert answer(None, 200.0) == "yes" and answer(None, 201.0) == ""


def test_net_length_subtracts_removals_and_says_nothing_of_mere_management():
    def answer(action, removed):
        row = {"length_ell": 120.0, "action_type": action}
        found = computed_answers(row, Surroundings(removed_m=removed), QUESTIONS)
        return {a.question: a.answer for a in found}.get("net_length", "")

    assert [answer("create", r) for r in (0.0, 120.0, None)] == ["yes", "no", ""]
    assert answer("manage", 0.0) == ""


def test_continuity_counts_ends_near_existing_elements():
    hedge = np.array([shapely.from_wkt("LINESTRING (0 0, 100 0)")])
    near = {"geometry": shapely.from_wkt("LINESTRING (115 0, 300 0)")}
    both = {"geometry": shapely.from_wkt("MULTILINESTRING ((115 0, 120 30), (120 30, 60 19))")}
    pond = {"geometry": shapely.box(40, 15, 50, 30)}
    got = [
        computed_answers(c, Surroundings(elements=hedge), QUESTIONS)[0] for c in (near, both, pond)
    ]
    assert [a.answer for a in got] == ["partly", "yes", "yes"]
    assert reason_sentence(got[0]) == "1 of 2 ends within 20 m of an existing element"


def test_broken_safety_rules_are_named_and_nothing_is_guessed_where_nothing_is_known():
    found = computed_answers({}, Surroundings(rules_broken=("K9", "G2")), QUESTIONS)
    assert [(a.answer, reason_sentence(a)) for a in found] == [("no", "rules not met: G2, K9")]
    assert computed_answers({}, Surroundings(rules_broken=()), QUESTIONS)[0].answer == "yes"
    assert computed_answers({}, Surroundings(), QUESTIONS) == ()


def test_a_reason_is_composed_in_the_users_language_and_foreign_text_is_kept():
    line = {"length_ell": 1234.5, "action_type": "create"}
    answer = computed_answers(line, Surroundings(removed_m=0.0), QUESTIONS)[0]
    text = reason_sentence(
        answer, lambda t: t.replace(" removed", " weg"), lambda v, d: f"{v:.{d}f}".replace(".", ",")
    )
    assert text == "1234,5 m made, 0,0 m weg: net 1234,5 m"
    assert reason_sentence(Answer("1", "yes", "computed", reason="by hand")) == "by hand"
