import pytest

from boothapp.spreadsheets.ditto_cells import is_ditto
from boothapp.spreadsheets.labelled_lines import Parts, is_address, parts, whole


@pytest.mark.parametrize(
    ("text", "before", "named"),
    [
        ("HTX Một\nĐịa chỉ: Xã A\nMST: 0100233488", "HTX Một", [("address", "Xã A"), ("tax_id", "0100233488")]),
        ("Đ/c: Xã A, tỉnh B. ĐT: 0912000111", "", [("address", "Xã A, tỉnh B"), ("phone", "0912000111")]),
        ("ĐT: 0218 3852 111; Fax: 0218 3852 112", "", [("phone", "0218 3852 111; Fax: 0218 3852 112")]),
        ("HTX Một: sản xuất chè", "HTX Một: sản xuất chè", []),
    ],
)
def test_labels_in_a_text(text: str, before: str, named: Parts) -> None:
    assert parts(text) == (before, named)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Đ/c Thôn 1, xã A", [("address", "Thôn 1, xã A")]),
        ("0912000111", [("phone", "0912000111")]),
        ("mot@htx.vn", [("email", "mot@htx.vn")]),
        ("HTX Một", []),
        ("Công ty CP 26 Tháng 3", []),
        ("HTX Một ĐT: 0912000111", []),
    ],
)
def test_texts_of_labels_only(text: str, named: Parts) -> None:
    assert whole(text) == named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thôn 1, xã A", True),
        ("Số 5 Lê Lợi", True),
        ("Tân Cương, Thái Nguyên", True),
        ("Bà Tâm, Quảng Ninh", False),
        ("Nguyễn Văn An", False),
        ("Tổ trưởng Nam", False),
        ("Số điện thoại", False),
    ],
)
def test_what_is_an_address(text: str, expected: bool) -> None:
    assert is_address(text) is expected


@pytest.mark.parametrize(
    "text", ["nt", "-nt-", "n/t", "NT", "(nt)", "Như trên", "như trên.", "//", "〃", '"', "”", "''"]
)
def test_as_above(text: str) -> None:
    assert is_ditto(text)


@pytest.mark.parametrize("text", ["", "-", "/", "Nam", "Như Quỳnh", "NTK", "Nhà máy trên đồi", "..."])
def test_not_as_above(text: str) -> None:
    assert not is_ditto(text)
