import pytest

from boothapp.spreadsheets.joint_cells import part_address, part_phone


@pytest.mark.parametrize(
    ("cell", "before", "phone"),
    [
        ("Xã Tân Cương. ĐT: 0912 345 678", "Xã Tân Cương", "0912 345 678"),
        ("Xã Tân Cương - SĐT 0912345678", "Xã Tân Cương", "0912345678"),
        ("Xã Tân Cương\n0912345678", "Xã Tân Cương", "0912345678"),
        ("Nguyễn Văn An - 0912.345.678", "Nguyễn Văn An", "0912.345.678"),
        ("Nguyễn Văn An (0912345678)", "Nguyễn Văn An", "0912345678"),
        ("Nguyễn Văn An, điện thoại 0912345678 / 0987654321", "Nguyễn Văn An", "0912345678 / 0987654321"),
        ("Số 12, đường 30/4, xã A", "Số 12, đường 30/4, xã A", ""),
        ("Thôn 3, xã B, Tel: (0208) 3820 111", "Thôn 3, xã B", "(0208) 3820 111"),
        ("0912345678", "", "0912345678"),
        ("Chị Lan +84 912 345 678", "Chị Lan", "+84 912 345 678"),
        ("Điện Biên, xã C", "Điện Biên, xã C", ""),
        ("Chợ Điện Thoại Cũ", "Chợ Điện Thoại Cũ", ""),
        ("", "", ""),
    ],
)
def test_a_telephone_behind_other_words(cell: str, before: str, phone: str) -> None:
    assert part_phone(cell) == (before, phone)


@pytest.mark.parametrize(
    ("cell", "name", "address"),
    [
        ("HTX Một\nThôn 1, xã A", "HTX Một", "Thôn 1, xã A"),
        ("HTX Một - Địa chỉ: Thôn 1", "HTX Một", "Thôn 1"),
        ("HTX Một; Đ/c: Thôn 1", "HTX Một", "Thôn 1"),
        ("HTX Một. ĐC: Thôn 1", "HTX Một", "Thôn 1"),
        ("HTX Một\nĐịa chỉ: Thôn 1", "HTX Một", "Thôn 1"),
        ("HTX Một\nThôn 1\nxã A", "HTX Một", "Thôn 1, xã A"),
        ("HTX Một", "HTX Một", ""),
        ("HTX Một, xã A", "HTX Một, xã A", ""),
    ],
)
def test_an_address_behind_a_name(cell: str, name: str, address: str) -> None:
    assert part_address(cell) == (name, address)
