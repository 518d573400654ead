"""Numbers for booths that are about to be drawn."""

import pytest

from boothapp.gui.plan.tools.next_codes import NextCodes


@pytest.mark.parametrize(
    ("codes", "like", "given"),
    [
        ([], "", ["A01", "A02"]),
        (["A01", "A06", "B3"], "A01", ["A07", "A08"]),
        (["A01", "B3"], "", ["B4", "B5"]),
        (["A01"], "C007", ["C008", "C009"]),
        (["A99"], "A99", ["A100", "A101"]),
        (["no number"], "", ["A01", "A02"]),
    ],
)
def test_each_number_follows_the_highest_of_those_that_begin_alike(
    codes: list[str], like: str, given: list[str]
) -> None:
    numbers = NextCodes(codes)
    assert [numbers.next(like) for _ in given] == given
