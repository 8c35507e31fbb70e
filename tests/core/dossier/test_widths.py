"""Columns as wide as their words: none is cut, none is empty space."""

from greenblue.core.dossier.document import Column, DataTable
from greenblue.core.dossier.widths import ROOM, column_shares
from hypothesis import given
from hypothesis import strategies as st


def table(rows, *columns):
    return DataTable("", columns, tuple(rows))


def test_long_texts_get_more_room_than_numbers():
    rows = [("1", "A road with quite a long name, regional road", "12"), ("2", "E411", "7")]
    rank, name, score = column_shares(
        table(rows, Column("Rank", "", True), Column("Road"), Column("Score", "", True))
    )
    assert name > 2 * rank and name > 2 * score


def test_no_column_is_narrower_than_its_longest_word_where_there_is_room():
    rows = [("x", "word " * 40, "Terhulpensesteenweg")]
    shares = column_shares(table(rows, Column("A"), Column("B"), Column("C")))
    assert shares[2] > shares[0] and shares[2] * ROOM / 100 > 0.5 * len("Terhulpensesteenweg")


def test_where_room_is_short_only_the_longest_words_are_broken():
    rows = [("1", "Chaussée", *("Antidisestablishmentarianisms",) * 5)]
    names = ("Rank", "Severity", *("Verantwortungsbereichsnummer",) * 5)
    shares = column_shares(table(rows, *map(Column, names)))
    assert shares[0] * ROOM / 100 > 0.6 * len("Rank") and max(shares) - min(shares[2:]) < 1e-9


def test_a_table_without_rows_has_widths_too():
    assert sum(column_shares(table([], Column("A"), Column("Longer name")))) > 99.9


cells = st.text(max_size=200)


@given(st.lists(st.tuples(cells, cells, cells), max_size=5))
def test_shares_are_positive_and_fill_the_width(rows):
    shares = column_shares(table(rows, Column("A"), Column("B", "km", True), Column("C")))
    assert min(shares) > 0 and abs(sum(shares) - 100) < 1e-6


def test_an_id_beside_numbers_and_a_name_with_a_note_stay_whole():
    rows = [(str(n), f"S{n:04d}", "a word " * 9, "47") for n in range(100)]
    width = Column("Width", "m", True, ("note",))
    shares = column_shares(
        table(rows, Column("Rank", "", True), Column("Site"), Column("Road"), width)
    )
    # digits are 0.64 of their height wide, bold letters 0.68; a space parts words from numbers
    assert shares[1] * ROOM / 100 > 5 * 0.64 + 0.9 + 0.6
    assert shares[3] * ROOM / 100 > 5 * 0.68 + 2 * 0.46 + 0.3 + 0.6


def test_what_is_left_goes_where_it_spares_lines():
    rows = [("the left and the right verge of the road", "the question is not answered " * 6)] * 5
    side, reason = column_shares(table(rows, Column("Side"), Column("Counted")))
    assert reason > 1.5 * side  # both are longer than any column may ask for
