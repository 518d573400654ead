import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.same_values import parts, respelled, says, words


@pytest.mark.parametrize(
    ("field", "present", "value"),
    [
        ("address", "Xóm 9, xã Tân Cương", "xom 9 - Xã Tân Cương"),
        ("address", "Số 1 (cũ)", "Số 1 cũ"),
        ("specification", "hộp 100 g", "Hộp 100g"),
        ("specification", "1,5 lít", "1.5 lít"),
        ("note", "“Gian góc”", "gian góc."),
        ("phone", "0912345678", "+84 912.345.678"),
        ("phone", "0912 345 678 / 0987 654 321", "0987654321"),
        ("phone", "xin hỏi sau", "Xin hỏi sau"),
        ("email", "An@Example.vn; b@example.vn", "b@example.vn, an@example.vn"),
        ("website", "https://www.haodat.vn/", "haodat.vn"),
        ("tax_id", "0100233488", "01 0023 3488"),
        ("tax_id", "0314409058-002", "0314409058002"),
        ("barcode", "8934563138165", "8934563 138165"),
    ],
)
def test_two_ways_to_write_one_value(field: str, present: str, value: str) -> None:
    assert says(field, present, value)


@pytest.mark.parametrize(
    ("field", "present", "value"),
    [
        ("address", "Xóm 9", "Xóm 19"),
        ("specification", "1,5 lít", "15 lít"),
        ("specification", "40%", "40"),
        ("note", "★★★★", "★★★"),
        ("phone", "0987654321", "0912 345 678 / 0987 654 321"),
        ("phone", "0912345678", "0987654321"),
        ("email", "an@example.vn", "binh@example.vn"),
        ("tax_id", "0314409058-002", "0314409058"),
        ("tax_id", "đang xin cấp", "0314409058"),
        ("name", "", "HTX"),
    ],
)
def test_values_that_differ(field: str, present: str, value: str) -> None:
    assert not says(field, present, value)


FIELDS = st.sampled_from(["name", "phone", "email", "website", "tax_id", "barcode", "price"])
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(FIELDS, TEXTS)
def test_every_value_says_itself_and_the_empty_one(field: str, text: str) -> None:
    assert says(field, text, text)
    assert says(field, text, "")


@given(TEXTS.filter(lambda text: text.strip()))
def test_a_visible_text_always_says_something(text: str) -> None:
    assert words(text)
    assert parts("note", text)


@pytest.mark.parametrize(
    ("present", "value", "news"),
    [
        ("Hông Phong", "Hồng Phong", True),
        ("Xa Duc", "Xã Đức", True),
        ("Xã Đức", "Xa Duc", False),
        ("hoà", "Hòa", False),
        ("Trà", "Chè", False),
        ("Số 5, xã A", "Số 5 - xã Ă", True),
        ("", "Ă", False),
    ],
)
def test_other_marks_on_the_same_words(present: str, value: str, news: bool) -> None:
    assert respelled(present, value) is news
