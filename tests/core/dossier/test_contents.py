"""The dossier as a document: twelve sections, and what each must hold."""

import dataclasses
import json
import re

import numpy as np
from greenblue.core.dossier.contents import dossier
from greenblue.core.dossier.document import (
    Bullets,
    Chart,
    DataTable,
    Facts,
    Paragraph,
    blocks_of,
    figures_of,
    numbered_notes,
    refs_of,
    sheets_of,
)
from greenblue.core.dossier.material import LISTED, TextRule
from greenblue.core.dossier.words import filled
from greenblue.core.table import Table

from tests.core.dossier.plan_tables import section

from .plan_tables import HOSTILE, UUIDS, accounted, material, plan_tables, table, words


def tables_of(part):
    return {b.caption: b for b in blocks_of(part) if isinstance(b, DataTable)}


def test_there_are_twelve_numbered_sections(document):
    assert [s.number for s in document.sections] == [str(n) for n in range(1, 13)]
    assert all(s.title for s in document.sections)


def test_every_note_that_is_referred_to_exists_and_is_numbered_by_first_use(document):
    numbers, shown = numbered_notes(document)
    assert set(numbers) <= set(document.notes)
    assert sorted(numbers.values()) == list(range(1, len(numbers) + 1))
    for part in document.sections:
        used = {key for block in blocks_of(part) for key in refs_of(block)}
        assert set(shown[part.key]) == used


def test_every_number_column_has_a_unit_or_counts_things(document):
    plain = ("Rank", "Species", "Plants", "Number", "Commitments", "Features", "Value", "Amount",
             "Yes", "Partly", "No", "Not applicable", "Still open", "of which computed", "No evidence", "Commitments answered",
             "with a known cost", "Price year")  # fmt: skip
    for part in document.sections:
        for block in blocks_of(part):
            if isinstance(block, DataTable):
                bare = [c.name for c in block.columns if c.numeric and not c.unit]
                assert set(bare) <= set(plain), block.caption


def test_the_summary_tells_sites_kilometres_cost_gain_and_class(document):
    facts = next(b for b in section(document, "summary").blocks if isinstance(b, Facts))
    found = {row.label: row.value for row in facts.rows}
    assert found["Sites where the network is cut"] == "2"
    assert found["I: managed infrastructure: counted (realised or verified)"].startswith(
        "1.00\u00a0km (0.97–1.03)"
    )
    assert found["II: landscape elements: promised"].startswith("0.14\u00a0km")
    assert found["Cost of the commitments (known for 2 of 2)"] == "€\u00a03\u202f400"
    part = 4000 * 20 / 30689
    label = f"I: managed infrastructure: the same, share of the territory's part of {part:.1f} km"
    assert found[label] == f"{100 / part:.0f}\u00a0%"
    assert found["Commitments of class C (40 to 60)"] == "1"
    assert all(row.refs for row in facts.rows)


def test_costs_have_a_range_where_they_are_as_the_proposal_had_them():
    tables = plan_tables()
    lines = tables["commitments_line"]
    proposed = np.where(lines["name"] == "Hedge along the brook", "H1", None)
    tables["commitments_line"] = lines.with_columns(proposal_id=proposed)
    summary = section(dossier(material(tables=tables), words()), "summary")
    found = {row.label: row.value for b in summary.blocks if isinstance(b, Facts) for row in b.rows}
    assert found["Cost of the commitments (known for 2 of 2)"] == (
        "€\u00a03\u202f400 (€\u00a03\u202f000–3\u202f800)"
    )


def test_a_cost_that_nobody_entered_is_not_said_to_be_nothing():
    tables = plan_tables()
    lines = tables["commitments_line"]
    tables["commitments_line"] = lines.with_columns(cost_eur=np.array([np.nan, 1900.0, 0.0]))
    part = section(dossier(material(tables=tables), words()), "costs")
    costs = tables_of(part)["Costs of the commitments by status"]
    assert {row[0]: row[2:] for row in costs.rows} == {
        "Realised": ("0", "–"), "Planned": ("1", "1\u202f900"), "Idea": ("1", "0"),
    }  # fmt: skip


def test_an_idea_is_never_shown_as_promised(document):
    sums = tables_of(section(document, "km"))["Kilometres by target and status"]
    rows = {row[:2]: row[2] for row in sums.rows}
    assert rows["II: landscape elements", "Promised: planned, decided or permitted"] == "0.14"
    assert rows["II: landscape elements", "Ideas"] == "0.30"


def test_the_ledger_says_of_every_row_whether_it_counts(document):
    ledger = tables_of(section(document, "km"))["Every stretch, and whether it counts"]
    counted = [row[-1] for row in ledger.rows]
    assert "yes" in counted and all(counted)
    assert len(ledger.rows) == len(accounted().ledger)


def test_a_site_sheet_holds_the_proposal_that_mends_it(document):
    sheet = next(s for s in sheets_of(document) if s.key == "site:S1")
    assert [f.caption for f in sheet.facts] == ["The cut", "Proposal C1"]
    values = {row.label: row.value for facts in sheet.facts for row in facts.rows}
    assert values["Traffic"] == "45\u202f000\u00a0vehicles/day (by class)"
    assert values["Structure"] == "ecoduct"
    assert values["Cost"].endswith("prices of 2018")


def test_a_commitment_sheet_holds_answers_and_photo(document):
    sheet = next(s for s in sheets_of(document) if s.title == HOSTILE)
    assert [p.key for p in sheet.photos] == ["photo:0"]
    judged = {row.label: row.value for row in sheet.facts[1].rows}
    assert judged["Answered"] == "100\u00a0%" and judged["Class"] == "C (40 to 60)"
    assert sum(value == "Yes; no evidence" for value in judged.values()) == 23


def test_what_greenblue_answers_itself_is_shown_as_not_signed_and_counts_nothing(document):
    sheet = next(s for s in sheets_of(document) if s.title == "Hedge along the brook")
    judged = {row.label.split(" ")[0]: row for row in sheet.facts[1].rows}
    assert judged["Answered"].value == "no question yet" and "Score" not in judged
    assert judged["1.2"].value.startswith("Yes; computed, not signed: ")
    assert judged["1.2"].refs == ("unsigned",)
    questions = tables_of(section(document, "checklist"))["Answers to the 24 questions"]
    names = [column.name for column in questions.columns]
    row = dict(zip(names, next(row for row in questions.rows if row[0] == "1.2")))
    assert (row["Yes"], row["Still open"], row["of which computed"]) == ("1", "2", "1")


def test_a_computed_answer_is_no_longer_shown_once_a_person_answered():
    made = material()
    signed, open_one = UUIDS[0], UUIDS[1]
    assert made.unsigned[signed] == {} and "1.2" in made.unsigned[open_one]


def test_charts_say_in_words_what_they_show(document):
    charts = [b for s in document.sections for b in blocks_of(s) if isinstance(b, Chart)]
    assert {c.key for c in charts} == {
        "chart:km_I", "chart:km_II", "chart:ec", "chart:gain_cost", "chart:checklist"
    }  # fmt: skip
    for chart in charts:
        assert "<title>" in chart.svg and "<desc>" in chart.svg and chart.alt


def test_the_order_of_features_changes_nothing():
    first = dossier(material(plan_tables(1), account=accounted()), words())
    other = dossier(material(plan_tables(-1), account=accounted(plan_tables(-1))), words())
    assert first == other


def test_an_empty_plan_gives_a_dossier_that_says_so():
    empty = dossier(material(tables={}), words())
    said = [
        r for s in empty.sections for b in blocks_of(s) if isinstance(b, Paragraph) for r in b.runs
    ]
    assert "Nothing is committed yet." in said
    assert sheets_of(empty) == [] and [f.key for f in figures_of(empty)] == ["map:overview"]


def test_no_sheets_where_none_are_wanted():
    assert sheets_of(dossier(material(account=accounted(), max_sheets=0), words())) == []


def test_a_long_table_is_cut_and_says_so():
    sites = [
        {"site_id": f"S{n}", "rank": n, "class": "low", "score": 1.0, "kind": "road"}
        for n in range(1, 131)
    ]
    tables = {"fragmentation_points": table("fragmentation_points", sites, ["POINT (0 0)"] * 130)}
    part = section(dossier(material(tables=tables), words()), "sites")
    assert len(tables_of(part)["Fragmentation points by rank"].rows) == LISTED
    said = [b.runs[0] for b in blocks_of(part) if isinstance(b, Paragraph)]
    assert "The first 100 of 130 are listed; the plan holds them all." in said


def test_an_offices_own_text_goes_first_and_reaches_into_nothing():
    own = (
        TextRule("foreword", "Van {municipality}: {title.__class__} {0}", "nl"),
        TextRule("foreword", "For all", "*"),
    )
    given = material(own_texts=own)
    assert given.say(words("nl"), "foreword") == "Van Merelvoorde: {title.__class__} {0}"
    assert given.say(words("fr"), "foreword") == "For all"
    assert filled("{a} {b}", {"a": "{b}"}) == "{b} {b}"


def test_the_last_choice_of_measures_says_what_they_win_for_which_animals():
    tables = plan_tables()
    runs = [
        {
            "run_id": f"r{n}", "algorithm": "greenblue:prioritisemeasures",
            "date": f"2026-10-0{n}T10:00:00+00:00", "layers": "",
            "record": json.dumps({"versions": {}, "inputs": {}, "parameters": {
                "GUILDS": "'large_mammals; small_mammals'", "DISTANCES": "'2500; 800'",
            }}),
            "results": json.dumps({"EC_BEFORE": 400.0, "EC_AFTER": 400.0 + 10 * n}),
        }
        for n in (2, 1)
    ]  # fmt: skip
    tables["runs"] = table("runs", runs)
    effect = section(dossier(material(tables, account=accounted()), words()), "effect")
    (row,) = tables_of(effect)["Equivalent connectivity before and after"].rows
    assert row[0].startswith("chosen measures (") and row[1] == "2\u202f500; 800"
    assert row[3:6] == ("400.0", "420.0", "20.0")


def test_what_is_won_is_told_for_each_species_group_where_the_run_tells_its_steps():
    steps = [
        {"guild": guild, "measure": measure, "cost": cost, "ec": ec * share}
        for measure, cost, ec in ((None, 0.0, 400.0), ("C1", 5000.0, 410.0), ("H1", 6000.0, 412.0))
        for guild, share in (("all", 1.0), ("large_mammals", 1.5), ("small_mammals", 0.5))
    ]
    hostile = [{"guild": 7}, "step", {"guild": "all", "measure": "C9", "cost": "x", "ec": 1.0}]
    tables = plan_tables()
    tables["runs"] = table("runs", [{
        "run_id": "r1", "algorithm": "greenblue:prioritisemeasures", "date": "2026-10-01",
        "record": json.dumps({"versions": {}, "inputs": {}, "parameters": {
            "GUILDS": "'large_mammals; small_mammals'", "DISTANCES": "'2500; 800'",
        }}),
        "results": json.dumps({
            "EC_BEFORE": 400.0, "EC_AFTER": 412.0, "GAIN_PCT": 3.25, "EC_STEPS": hostile + steps,
        }),
    }])  # fmt: skip
    made = material(tables, account=accounted())
    effect = tables_of(section(dossier(made, words()), "effect"))
    large, small = effect["Equivalent connectivity before and after"].rows
    assert "large mammals" in large[0] and large[3:6] == ("600.0", "618.0", "18.0")
    assert "small ground mammals" in small[0] and small[3:6] == ("200.0", "206.0", "6.0")
    assert effect["What is won for what it costs, mean of the species groups"].rows == (
        ("C1", "5\u202f000", "10.00"), ("H1", "6\u202f000", "12.00"),
    )  # fmt: skip
    summary = section(dossier(made, words()), "summary")
    rows = next(b for b in summary.blocks if isinstance(b, Facts)).rows
    mean = next(r.value for r in rows if r.label.endswith("mean of the species groups"))
    assert re.sub(r"\s", " ", mean) == "12.0 ha (3.25 %)"  # a mean of shares, not 12 of 400


def test_connectivity_is_told_at_three_contrasts_of_the_resistance():
    tables = plan_tables()
    tables["habitat_patches"] = Table(
        None, {"patch_id": np.array(["a", "b"], dtype=object), "area_ha": np.array([30.0, 40.0])}
    )
    tables["habitat_links"] = Table(None, {
        "from_id": np.array(["a"], dtype=object), "to_id": np.array(["b"], dtype=object),
        "cost": np.array([1100.0]), "length_m": np.array([100.0]),
    })  # fmt: skip
    made = dataclasses.replace(
        material(tables, account=accounted()),
        meta={"guilds": "large_mammals small_mammals"}, distances={"large_mammals": 1000.0},
    )  # fmt: skip
    effect = tables_of(section(dossier(made, words("nl")), "effect"))
    name = next(n for n in effect if n.startswith("How far this rests"))

    def ec(metres):  # two patches: EC² = a² + b² + 2 a b p
        return (30.0**2 + 40.0**2 + 2 * 30.0 * 40.0 * 0.5 ** (metres / 1000.0)) ** 0.5

    values = [ec(200.0), ec(1100.0), ec(10100.0)]
    assert [row[0] for row in effect[name].rows] == ["× 0,1", "× 1", "× 10"]
    assert [row[1] for row in effect[name].rows] == [f"{v:.1f}".replace(".", ",") for v in values]
    assert effect[name].rows[1][2] == "100,0"


def test_low_sites_without_a_proposal_have_no_sheet():
    whole = dossier(material(account=accounted()), words())
    assert [s.key for s in sheets_of(whole) if s.key.startswith("site:")] == ["site:S1"]
    tables = plan_tables()
    tables["crossing_proposals"]["site_id"][0] = "S2"
    whole = dossier(material(tables, account=accounted()), words())
    assert [s.key for s in sheets_of(whole) if s.key.startswith("site:")] == ["site:S1", "site:S2"]


def test_the_summary_says_what_is_done_and_what_is_realised_but_does_not_count_yet():
    tables = plan_tables()
    tables["commitments_line"]["knock_outs"][0] = "1.1 no"
    summary = section(dossier(material(tables, account=accounted(tables)), words()), "summary")
    facts = {row.label: row.value for b in summary.blocks if isinstance(b, Facts) for row in b.rows}
    waiting = facts["I: managed infrastructure: realised, not counted yet"]
    assert waiting.startswith("1.00\u00a0km")
    (actions,) = [b for b in summary.blocks if isinstance(b, Bullets)][1:]
    said = [item[0] for item in actions.items]
    assert said[0].endswith("1 (of which realised: 1), 1.23\u00a0km as drawn")
    assert len(said) == 2, "ideas are not promised"


def test_commitments_of_one_name_are_numbered_alike_on_sheets_and_in_tables():
    tables = plan_tables()
    lines = tables["commitments_line"]
    names = np.array(["Long Lane", None, "Long Lane"], dtype=object)
    tables["commitments_line"] = lines.with_columns(name=names)
    given = material(tables=tables, account=accounted(tables))
    assert given.called == {
        UUIDS[0]: "Long Lane (1)", UUIDS[1]: UUIDS[1], UUIDS[2]: "Long Lane (2)",
    }  # fmt: skip
    document = dossier(given, words())
    sheets = [s.title for s in sheets_of(document) if s.key.startswith("commitment:")]
    assert sorted(sheets) == sorted(given.called.values())
    for key, caption in (
        ("checklist", "Scores of the commitments"), ("permits", "Permits and constraints by commitment"),
        ("monitoring", "Calendar of the commitments"), ("km", "Every stretch, and whether it counts"),
    ):  # fmt: skip
        whole = tables_of(section(document, key))
        at = [c.name for c in whole[caption].columns].index("Commitment")
        assert {line[at] for line in whole[caption].rows} == set(given.called.values()), caption
