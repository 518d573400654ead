"""What the user chose on this machine, and what a spoiled file of it means: as if nothing was chosen."""

import platform
from pathlib import Path

import pytest

from boothapp.gui.preferences import Preferences


def test_the_eight_fairs_opened_last_are_known_by_their_titles(preferences: Preferences, tmp_path: Path) -> None:
    for number in range(10):
        preferences.opened(tmp_path / f"F{number}", f"Hội chợ {number}")
    preferences.opened(tmp_path / "F5", "Hội chợ năm")
    assert [folder.name for folder in preferences.recent] == ["F5", "F9", "F8", "F7", "F6", "F4", "F3", "F2"]
    assert preferences.title_of(tmp_path / "F5") == "Hội chợ năm"
    assert preferences.title_of(tmp_path / "other") == "other"


def test_a_fair_that_moved_keeps_its_place_and_one_forgotten_goes(preferences: Preferences, tmp_path: Path) -> None:
    for name in ("C", "B", "A"):
        preferences.opened(tmp_path / name, name)
    preferences.moved(tmp_path / "B", tmp_path / "usb" / "B")
    preferences.forget(tmp_path / "C")
    assert preferences.recent == [tmp_path / "A", tmp_path / "usb" / "B"]


def test_each_kind_of_file_is_chosen_where_it_was_last_while_that_is_there(
    preferences: Preferences, tmp_path: Path
) -> None:
    assert preferences.folder("photos") == ""
    stick = tmp_path / "usb"
    stick.mkdir()
    file = stick / "a.jpg"
    file.touch()
    preferences.chosen_from("photos", str(file))
    preferences.chosen_from("lists", str(tmp_path))
    preferences.chosen_from("photos", "")  # the dialog was left
    assert (preferences.folder("photos"), preferences.folder("lists")) == (str(stick), str(tmp_path))
    file.unlink()
    stick.rmdir()
    assert preferences.folder("photos") == ""


def test_a_folder_that_nobody_can_look_at_any_more_stops_no_choice(preferences: Preferences, tmp_path: Path) -> None:
    """A network drive that is gone raises where a missing folder does not, as a name that is too long does."""
    gone = tmp_path / ("x" * 300)
    preferences.chosen_from("photos", str(gone / "a.jpg"))
    assert preferences.folder("photos") == ""


@pytest.mark.parametrize("recent", ["[]", "nonsense", "{1", "7", "[" * 100_000])
def test_a_spoiled_file_means_the_usual(recent: str, tmp_path: Path) -> None:
    file = tmp_path / "boothapp.ini"
    file.write_text(
        f"[General]\nrecent={recent}\ntheme=pink\nlanguage=xx\ntext_percent={'9' * 5000}\ndesk=@ByteArray(x)\n",
        encoding="utf-8",
    )
    spoiled = Preferences(file)
    assert (spoiled.recent, spoiled.theme, spoiled.language, spoiled.text_percent) == ([], "auto", "vi", 100)
    assert spoiled.desk == platform.node()
