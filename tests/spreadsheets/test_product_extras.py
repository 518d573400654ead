import pytest

from boothapp.spreadsheets.product_extras import Parted, part, rejoined


@pytest.mark.parametrize(
    ("cell", "parted"),
    [
        ("Chè đinh - 500.000đ/kg", Parted("Chè đinh", price="500.000đ/kg")),
        ("Chè - 27.000 - 32.000đ/kg", Parted("Chè", price="27.000 - 32.000đ/kg")),
        ("Chè giá 50.000 đồng/kg", Parted("Chè", price="50.000 đồng/kg")),
        ("Chè đinh - 150.000đ - OCOP 4 sao", Parted("Chè đinh", price="150.000đ", recognition="OCOP 4 sao")),
        ("Nem (10.000đ/chiếc, OCOP 3 sao)", Parted("Nem", price="10.000đ/chiếc", recognition="OCOP 3 sao")),
        ("Nước mắm (chai 500ml, giá 60.000đ)", Parted("Nước mắm (chai 500ml)", price="60.000đ")),
        ("Rau cải (VietGAP)", Parted("Rau cải", recognition="VietGAP")),
        ("Bình gốm (CNNT tiêu biểu cấp tỉnh)", Parted("Bình gốm", recognition="CNNT tiêu biểu cấp tỉnh")),
        ("Mận (OCOP 4 sao, VietGAP)", Parted("Mận", recognition="OCOP 4 sao; VietGAP")),
        (
            "Mận (VietGAP, OCOP 3 sao, CNNT cấp tỉnh)",
            Parted("Mận", recognition="VietGAP; OCOP 3 sao; CNNT cấp tỉnh"),
        ),
        ("Chè - VietGAP - OCOP 4 sao", Parted("Chè", recognition="VietGAP; OCOP 4 sao")),
        ("Bưởi (VietGAP), bánh gai", Parted("Bưởi (VietGAP), bánh gai", recognition_left=True)),
        ("Na - OCOP 4 sao, mơ - OCOP 3 sao", Parted("Na - OCOP 4 sao, mơ - OCOP 3 sao", recognition_left=True)),
        ("Mận sấy ****", Parted("Mận sấy ****", recognition_left=True)),
        ("Chè 500.000đ/kg", Parted("Chè 500.000đ/kg", price_left=True)),
        ("Chè đinh - 500.000", Parted("Chè đinh - 500.000", price_left=True)),
        ("Chè - 50.000đ, na - 30.000đ", Parted("Chè - 50.000đ, na - 30.000đ", price_left=True)),
        ("Miến dong OCOP 4 sao", Parted("Miến dong OCOP 4 sao", recognition_left=True)),
        ("Gạo ST25 (túi 5 kg)", Parted("Gạo ST25 (túi 5 kg)")),
        ("Trà 100% - 50g", Parted("Trà 100% - 50g")),
        ("Rượu 40% vol - 500ml", Parted("Rượu 40% vol - 500ml")),
    ],
)
def test_prices_and_recognitions_in_a_name(cell: str, parted: Parted) -> None:
    assert part(cell) == parted


def test_a_line_that_is_a_price_belongs_to_the_product_above() -> None:
    assert rejoined(["Chè", "50.000đ/kg", "Na", "OCOP 4 sao"]) == ["Chè - 50.000đ/kg", "Na - OCOP 4 sao"]
