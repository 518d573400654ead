import re

import pytest

from boothapp.domain.syllables import is_folded_syllable, is_syllable
from boothapp.domain.text import fold
from boothapp.resource_files import rows


@pytest.mark.parametrize(
    "word", ["chè", "Hảo", "ĐẠT", "nghiệp", "Gìn", "giếng", "quốc", "Yên", "ở", "hoà", "hòa", "khuỷu", "Kạn"]
)
def test_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word",
    ["café", "Société", "bac", "bàc", "céng", "nghà", "kghe", "chÌ", "hẢo", "Coâng", "w", "", "1", "fé", "b\u0301"],
)
def test_no_syllables(word):
    assert not is_syllable(word)


def test_published_names_are_made_of_syllables():
    texts = [row[column] for row in rows("real-products.csv") for column in ("exhibitor", "product", "province_2023")]
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()}
    assert len(words) > 450
    assert {word for word in words if not is_syllable(word)} == set()
    assert {fold(word) for word in words if not is_folded_syllable(fold(word))} == set()
