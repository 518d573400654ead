"""The endings that are offered are those of what the program reads."""

from boothapp.domain import file_endings
from boothapp.store.picture_formats import FORMATS


def test_every_picture_format_can_be_chosen() -> None:
    assert {f".{ending}" for ending in FORMATS} <= set(file_endings.PICTURES)
    assert file_endings.patterns((".zip", ".csv")) == "*.zip *.csv"
