import pytest

from boothapp.domain.fair import ProductGroup
from boothapp.domain.product_groups import find
from boothapp.resource_files import rows

GROUPS = tuple(
    ProductGroup(row["scheme"], row["code"], row["name_vi"], row["name_en"])
    for row in rows("product-groups.csv")
    if row["scheme"] != "OCOP-2018"
)


@pytest.mark.parametrize(
    ("text", "scheme", "code"),
    [
        ("Sản phẩm thủ công mỹ nghệ", "CNNT", "1"),
        ("thủ công mỹ nghệ", "CNNT", "1"),
        ("Hàng thủ công mỹ nghệ", "OCOP", "IV"),
        ("Nhóm 1", "CNNT", "1"),
        ("CNNT 1", "CNNT", "1"),
        ("1", "CNNT", "1"),
        ("OCOP I.5", "OCOP", "I.5"),
        ("I.3.a", "OCOP", "I.3.a"),
        ("Nhóm II: Đồ uống", "OCOP", "II"),
        ("THUC PHAM", "OCOP", "I"),
        ("Nhóm hàng thực phẩm", "OCOP", "I"),
        ("Handicrafts", "CNNT", "1"),
        ("Sản phẩm chế biến nông, lâm, thuỷ sản và thực phẩm", "CNNT", "2"),
    ],
)
def test_the_group_a_list_means(text: str, scheme: str, code: str) -> None:
    found = find(text, GROUPS)
    assert found is not None
    assert (found.scheme, found.code) == (scheme, code)


@pytest.mark.parametrize("text", ["", "Khác hẳn", "9", "Nhóm", "Sản phẩm", "Chè Thái Nguyên"])
def test_other_texts_name_none(text: str) -> None:
    assert find(text, GROUPS) is None


def test_a_code_of_two_schemes_names_none() -> None:
    assert find("1", [*GROUPS, ProductGroup("riêng", "1", "Nhóm riêng")]) is None
