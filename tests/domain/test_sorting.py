"""The order is compared with ICU's, which Qt ships; the program itself never asks it."""

import itertools
import random
import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale

from boothapp.domain.sorting import sort_key
from boothapp.resource_files import rows

TONED = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
VIETNAMESE = TONED + TONED.upper()
SIGNS = " -.,()/&'\"+%×–“”‘’:;!?@#*_=<>°±²³½…™®©№′″•·[]{}|~^`$€₫£\u00a0—"
FOREIGN = "éèêëçÇŁłüÜößØøñÑæœÆåÅčšžŠðþÿąęğıŐűſ"
MARKS = "\u0300\u0301\u0303\u0309\u0323\u0308\u0327"


@pytest.fixture(scope="module")
def collator() -> QCollator:
    collator = QCollator(QLocale("vi_VN"))
    collator.setNumericMode(True)
    return collator


def sign(difference: int) -> int:
    return (difference > 0) - (difference < 0)


def compared(a: str, b: str) -> int:
    one, other = sort_key(a), sort_key(b)
    return (one > other) - (one < other)


def disagreements(collator: QCollator, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(a, b) for a, b in pairs if compared(a, b) != sign(collator.compare(a, b))]


def neighbours(texts: set[str]) -> list[tuple[str, str]]:
    """Pairs whose order, when it is right, makes the order of all right."""
    ordered = sorted(texts, key=sort_key)
    return list(itertools.pairwise(ordered))


def test_published_names_stand_as_icu_puts_them(collator):
    names = {row[column] for row in rows("real-products.csv") for column in ("exhibitor", "product")} - {""}
    assert len(names) > 390
    assert disagreements(collator, neighbours(names)) == []


def test_the_measured_order_of_words(collator):
    words = ["A2", "A10", "An", "Áo", "Ăn", "Â", "Ấp", "Da", "Dương", "Đa", "Đông", "Xa", "Xà", "Xã", "Xạ"]
    pairs = [(a, b) for position, a in enumerate(words) for b in words[position + 1 :]]
    assert [pair for pair in pairs if compared(*pair) != -1] == []
    assert disagreements(collator, pairs) == []


def test_every_latin_letter_and_common_sign_stands_where_icu_puts_it(collator):
    common = [*range(0x180), *range(0x1EA0, 0x1EFA), *range(0x2010, 0x2030), *range(0x2032, 0x2060)]
    signs = {chr(code) for code in common} - {"\u2052"} | set("€₫№™←→−∞≈≤≥■□●★☆✓✔⅓¼½¾①②⑩ﬁＡｂ　：（）")
    assert disagreements(collator, neighbours(signs)) == []
    assert disagreements(collator, neighbours({f"a{sign}b" for sign in signs})) == []


def random_pairs(seed: int, count: int) -> list[tuple[str, str]]:
    """Pairs of random texts; half of them differ in one or two places only."""
    dice = random.Random(seed)
    alphabets = [
        TONED[:20] + "  ",
        VIETNAMESE + "   ",
        VIETNAMESE + SIGNS,
        VIETNAMESE + "0123456789" * 3 + " .",
        VIETNAMESE + FOREIGN + SIGNS + "0123456789",
        VIETNAMESE + FOREIGN + "aeiouyAEOU" * 4,
        "aeiouyAEIOUY" + MARKS,
        "aAáÁ01 .-",
        "0019 ",
    ]
    pairs = []
    for _ in range(count):
        alphabet = dice.choice(alphabets)
        one = [dice.choice(alphabet) for _ in range(dice.randrange(12))]
        if dice.random() < 0.4:
            other = [dice.choice(alphabet) for _ in range(dice.randrange(12))]
        else:
            other = list(one)
            for _ in range(dice.randrange(3)):
                place = dice.randrange(len(other) + 1)
                other[place : place + dice.randrange(2)] = dice.choice(alphabet)
            if other and dice.random() < 0.3:
                place = dice.randrange(len(other))
                other[place] = other[place].swapcase()
        form = "NFD" if dice.random() < 0.1 else "NFC"
        pairs.append(("".join(one), unicodedata.normalize(form, "".join(other))))
    return pairs


def test_50_000_random_pairs_stand_as_icu_puts_them(collator):
    assert disagreements(collator, random_pairs(20260727, 50_000))[:10] == []


@pytest.mark.parametrize("digits", [1, 9, 10, 11, 20, 253, 254, 255, 508, 509])
def test_numbers_of_any_length_stand_by_value(collator, digits):
    dice = random.Random(digits)
    numbers = ["".join(dice.choice("0129") for _ in range(digits)) for _ in range(12)]
    numbers += [f"000{number}" for number in numbers[:6]] + [f"A{number}b" for number in numbers[:6]]
    assert disagreements(collator, [(a, b) for a in numbers for b in numbers]) == []


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Bà An", "Ba Bình"),  # letters of the whole text first, tones afterwards
        ("An", "an\u0323"),
        ("an", "An"),
        ("Chè 2", "Chè 10"),
        ("A 2", "A-2"),
        ("A-2", "A2"),
        ("Dao", "Đao"),
        ("HTX 007", "HTX 08"),
        ("zz", "字"),
    ],
)
def test_single_rules(earlier, later):
    assert sort_key(earlier) < sort_key(later)


def test_one_text_in_two_normal_forms_has_one_key():
    assert sort_key(unicodedata.normalize("NFD", "Hợp tác xã Tuyết Hương")) == sort_key("Hợp tác xã Tuyết Hương")


def test_sqlite_orders_the_keys_as_python_does():
    texts = [text for pair in random_pairs(3, 500) for text in pair] + ["字", "😀", "Ж", "\ud800", "a\0b"]
    keys = [sort_key(text) for text in texts]
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE t (key TEXT NOT NULL) STRICT")
        db.executemany("INSERT INTO t VALUES (?)", [(key,) for key in keys])
        assert [key for (key,) in db.execute("SELECT key FROM t ORDER BY key")] == sorted(keys)
    db.close()


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_has_a_key_that_sqlite_can_keep(text):
    key = sort_key(text)
    assert "\0" not in key
    key.encode()
    assert sort_key(text) == key
