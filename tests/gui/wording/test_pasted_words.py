"""What is said of rows that cannot be pasted has room above the table."""

import pytest

from boothapp.domain.problems import Problem
from boothapp.domain.slip import SlipProduct
from boothapp.gui.wording.pasted import left_out_words
from boothapp.spreadsheets.copied_products import CopiedProduct


@pytest.mark.parametrize("code", ["kind_unknown", "province_unknown"])
def test_a_long_cell_is_not_repeated_whole(code: str) -> None:
    problem = Problem("kind", code, "", data={"text": "Hợp tác xã " * 500})
    words = left_out_words([CopiedProduct(1, SlipProduct(), problem)])
    assert "Hợp tác xã" in words and len(words) < 120
