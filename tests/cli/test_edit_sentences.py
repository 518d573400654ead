"""What an edit did, in words; nothing but the program's own sentences is ever filled in."""

import pytest

from boothapp.cli.wording import edit_sentence


@pytest.mark.parametrize("code", ["{", "{0}", "{file.__class__}", "{file!r:>9999999}", "a_newer_code"])
def test_a_code_that_is_not_ours_is_shown_as_it_is(code):
    assert edit_sentence("undo", code, {"file": "a.xlsx"}) == f"Took back: {code}"


def test_data_are_filled_in_once():
    assert edit_sentence("edit", "import", {"file": "{file.__class__}"}) == "Imported {file.__class__}"
    assert edit_sentence("edit", "import", {}) == "Imported …"
