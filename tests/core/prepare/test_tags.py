"""Tags arrive whole, whatever signs they hold."""

from greenblue.core.prepare.tags import TagSets, column, field_name, parse_hstore


def test_tags_are_found_under_their_key_and_under_their_field_name():
    tags = parse_hstore('"highway"=>"motorway","CEMT"=>"Va","bridge:structure"=>"arch"')
    assert tags["highway"] == "motorway"
    assert tags["CEMT"] == tags["cemt"] == "Va"
    assert tags["bridge_structure"] == "arch"


def test_quotes_commas_arrows_and_backslashes_belong_to_the_value():
    tags = parse_hstore(r'"name"=>"d\"Eau, \\ =>","ref"=>"N3"')
    assert tags == {"name": 'd"Eau, \\ =>', "ref": "N3"}


def test_non_ascii_values_stay_and_empty_ones_are_no_value():
    assert parse_hstore('"name"=>"Forêt de Soignes – Zoniënwoud","ref"=>" "') == {
        "name": "Forêt de Soignes – Zoniënwoud"
    }
    assert parse_hstore(None) == {} == parse_hstore("")


def test_a_lower_case_tag_is_not_hidden_by_an_upper_case_one():
    tags = parse_hstore('"Name"=>"wrong","name"=>"right"')
    assert tags["name"] == "right" and tags["Name"] == "wrong"


def test_equal_texts_share_a_number():
    sets = TagSets()
    numbers = [sets.number(t) for t in ('"a"=>"1"', '"a"=>"2"', '"a"=>"1"')]
    assert numbers == [0, 1, 0]
    assert column(sets.parsed(), "a").tolist() == ["1", "2"]
    assert column(sets.parsed(), "b").tolist() == [None, None]


def test_a_field_name_is_lower_case_without_colons():
    assert field_name("abandoned:railway") == "abandoned_railway"
