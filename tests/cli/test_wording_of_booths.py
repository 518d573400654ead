"""What the history says of booths has no gap at its end and counts one as one."""

from boothapp.cli.wording import edit_sentence


def test_a_hold_for_nobody_and_one_booth() -> None:
    assert edit_sentence("edit", "hold_booths", {"booths": "B13", "held_for": ""}).endswith("Held B13")
    assert edit_sentence("edit", "hold_booths", {"booths": "B13", "held_for": "Bắc Ninh"}).endswith("for Bắc Ninh")
    assert edit_sentence("edit", "add_booths", {"count": 1, "booths": "B13"}).endswith("Added the booth B13")
