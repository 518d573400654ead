import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.spreadsheets.product_cells import split


@pytest.mark.parametrize(
    ("cell", "products"),
    [
        ("Chè đinh\nChè nõn tôm", ["Chè đinh", "Chè nõn tôm"]),
        ("Chè đinh\r\n\r\n Chè nõn ", ["Chè đinh", "Chè nõn"]),
        ("- Chè đinh\n- Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("– Chè đinh\n— Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("-Chè đinh\n-Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("- Chè đinh - Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("• Chè đinh • Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("•Chè đinh•Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("· Chè đinh\n· Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("\uf0b7 Chè đinh\n\uf0b7 Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("+ Chè đinh + Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("+ Chè đinh\n+ Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("1. Chè đinh 2. Chè nõn 3. Trà", ["Chè đinh", "Chè nõn", "Trà"]),
        ("1.Chè đinh 2.Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("1) Chè đinh\n2) Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("1- Chè đinh\n2- Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("1. Chè đinh; 2. Chè nõn;", ["Chè đinh", "Chè nõn"]),
        ("01. Chè đinh\n02. Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("a) Chè đinh\nb) Chè nõn", ["Chè đinh", "Chè nõn"]),
        ("Chè đinh; Chè nõn; Trà", ["Chè đinh", "Chè nõn", "Trà"]),
        ("Chè đinh;\nChè nõn;\nTrà.", ["Chè đinh", "Chè nõn", "Trà."]),
        ("Chè đinh,\nChè nõn", ["Chè đinh", "Chè nõn"]),
        ("Chè (đinh; nõn); Trà", ["Chè (đinh; nõn)", "Trà"]),
        ("- Chè đinh\nthượng hạng\n- Chè nõn", ["Chè đinh thượng hạng", "Chè nõn"]),
        ("Chè xanh\n(hộp 100 g)\nChè đen", ["Chè xanh (hộp 100 g)", "Chè đen"]),
        ("1. Chè: đinh, nõn\n2. Trà", ["Chè: đinh, nõn", "Trà"]),
    ],
)
@pytest.mark.parametrize("alone", [True, False])
def test_products_listed_in_a_cell(cell: str, products: list[str], alone: bool) -> None:
    assert split(cell, alone=alone) == products


@pytest.mark.parametrize(
    ("cell", "products"),
    [
        ("Chè xanh, chè đen, trà hoa vàng", ["Chè xanh", "chè đen", "trà hoa vàng"]),
        ("Bò khô, lợn sấy", ["Bò khô", "lợn sấy"]),
        ("Bơ, sữa chua", ["Bơ", "sữa chua"]),
        ("Đông trùng hạ thảo, nấm linh chi", ["Đông trùng hạ thảo", "nấm linh chi"]),
        ("Lò sấy, lò rang", ["Lò sấy", "lò rang"]),
        ("Gạo ST25, gạo nếp", ["Gạo ST25", "gạo nếp"]),
    ],
)
def test_short_names_are_parted_at_commas_when_they_are_alone(cell: str, products: list[str]) -> None:
    assert split(cell, alone=True) == products
    assert split(cell, alone=False) == [cell]


@pytest.mark.parametrize(
    "cell",
    [
        "Chè xanh,chè đen",
        "Bộ ấm chén, khay trà",
        "BỘ ấm chén, khay trà",
        "Bo am chen, khay tra",
        "Nhóm rau, quả",
        "Các loại mứt, kẹo",
        "Các sản phẩm từ chè, mật ong",
        "Set quà Tết, hộp trà",
        "Combo gạo, miến",
        "Nước mắm 500 ml, nước mắm 1 lít",
        "Trà hộp 20 gói, cà phê",
        "Rượu 29%, rượu 40%",
        "Trà (túi lọc), cà phê",
        "Tranh 30x40, khăn lụa",
        "Rượu ngô men lá Bản Phố, chưng cất thủ công theo phương pháp truyền thống",
        "Vải lanh, 100",
        "Mật ong 1.000 ml",
        "Nước mắm 40; 35",
        "Chè Tân Cương - Thái Nguyên",
        "Cà phê 3 in 1 + quà",
        "Gạo loại 1. Thơm",
        "7 Up chanh",
        "Trà 2. 0",
        "Gốm 12-15 cm",
        "Miến dong",
        "10. Chè",
    ],
)
def test_cells_that_name_one_product(cell: str) -> None:
    assert split(cell, alone=True) == [cell]


@pytest.mark.parametrize(
    ("cell", "product"),
    [
        ("", None),
        (" \n ", None),
        ("Chè;", "Chè"),
        ("; Chè ;", "Chè"),
        ("Chè,", "Chè"),
        ("- Chè", "Chè"),
        ("• Chè", "Chè"),
        ("1. Chè", "Chè"),
        ("Vải thổ cẩm\n(khăn,\ntúi)", "Vải thổ cẩm (khăn, túi)"),
        ("Mật ong\n500 ml", "Mật ong 500 ml"),
    ],
)
def test_what_stands_around_a_name_goes(cell: str, product: str | None) -> None:
    assert split(cell, alone=True) == ([product] if product else [])


@given(st.text(st.sampled_from("Chè 12.;,-•+()\n"), max_size=30), st.booleans())
def test_no_letter_is_lost_and_every_part_has_one(cell: str, alone: bool) -> None:
    parts = split(cell, alone=alone)
    letters = [char for char in cell if char.isalpha()]
    assert [char for part in parts for char in part if char.isalpha()] == letters
    if len(parts) > 1:
        assert all(any(map(str.isalpha, part)) for part in parts)
