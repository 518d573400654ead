"""What an edit did, in words; nothing but the program's own sentences is ever filled in."""

import pytest

from boothapp.cli.wording import edit_sentence


@pytest.mark.parametrize("code", ["{", "{0}", "{file.__class__}", "{file!r:>9999999}", "a_newer_code"])
def test_a_code_that_is_not_ours_is_shown_as_it_is(code):
    assert edit_sentence("undo", code, {"file": "a.xlsx"}) == f"Took back: {code}"


def test_data_are_filled_in_once():
    assert edit_sentence("edit", "import", {"file": "{file.__class__}"}) == "Imported {file.__class__}"
    assert edit_sentence("edit", "import", {}) == "Imported …"


def test_one_record_is_told_by_its_name_and_without_a_persons_number():
    one = {"count": 1, "name": "Hộ Xuân 001085001234"}
    assert edit_sentence("edit", "edit_exhibitors", one) == "Changed Hộ Xuân •••• 1234"
    assert edit_sentence("edit", "edit_exhibitors", one | {"count": 2}).startswith("Changed 2 exhibitors")
    assert edit_sentence("edit", "intake", {"count": 1, "exhibitor": "HTX"}) == "Took in HTX with 1 product"
