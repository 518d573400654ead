"""Shares of a booth stand where the booth stands, and nothing else does."""

import pytest

from boothapp.catalog.booth_label import without_slot


@pytest.mark.parametrize(
    ("booth", "whole"), [("A09a", "A09"), ("A12", "A12"), ("A1", "A1"), ("Nhà", "Nhà"), ("12b", "12"), ("", "")]
)
def test_without_slot(booth: str, whole: str) -> None:
    assert without_slot(booth) == whole
