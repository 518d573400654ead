"""What the history says of booths has no gap at its end and counts one as one."""

import re

from boothapp.cli.wording import EDITS, edit_sentence


def test_a_hold_for_nobody_and_one_booth() -> None:
    assert edit_sentence("edit", "hold_booths", {"booths": "B13", "held_for": ""}).endswith("Held B13")
    assert edit_sentence("edit", "hold_booths", {"booths": "B13", "held_for": "Bắc Ninh"}).endswith("for Bắc Ninh")
    assert edit_sentence("edit", "add_booths", {"count": 1, "booths": "B13"}).endswith("Added the booth B13")


def test_nothing_is_counted_as_1_booths() -> None:
    counted = {code for code, words in EDITS.items() if re.search(r"\{count\} \w+s\b", words)}
    told = [edit_sentence("edit", code, {"count": 1, "products": 1}) for code in counted]
    assert counted and [words for words in told if re.search(r"\b1 \w+s\b", words)] == []
