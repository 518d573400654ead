import pytest

from boothapp.spreadsheets.heading_words import completed, is_full_price


@pytest.mark.parametrize(
    ("field", "heading", "cell", "typed"),
    [
        ("price", "Giá bán", "45000", "45000"),
        ("price", "Giá bán (đồng)", "45", "45"),
        ("price", "Giá bán (nghìn đồng)", "45", "45.000"),
        ("price", "Giá (ngàn đồng)", "45,5", "45.500"),
        ("price", "Giá (1.000đ)", "1200", "1.200.000"),
        ("price", "Giá (1000 đồng)", "1.200", "1.200.000"),
        ("price", "Giá (ĐVT: 1.000 đồng)", "45 - 60", "45.000 - 60.000"),
        ("price", "Giá (1.000đ)", "45.000", "45.000"),
        ("price", "Giá (1.000đ)", "45k", "45k"),
        ("price", "Giá (1.000đ)", "Liên hệ", "Liên hệ"),
        ("price", "Đơn giá (triệu đồng)", "1,2", "1.200.000"),
        ("price", "Giá bán (đ/kg)", "45.000", "45.000 đ/kg"),
        ("price", "Giá bán (VNĐ/sản phẩm)", "45.000", "45.000"),
        ("specification", "Khối lượng (g)", "500", "500 g"),
        ("specification", "Khối lượng (kg)", "0,5", "0,5 kg"),
        ("specification", "Khối lượng (g)", "500 ml", "500 ml"),
        ("specification", "Quy cách (ghi rõ)", "500", "500"),
        ("recognition", "CNNT tiêu biểu", "x", "CNNT tiêu biểu"),
        ("recognition", "VietGAP", "Có", "VietGAP"),
        ("recognition", "Hạng sao", "4", "OCOP 4 sao"),
        ("recognition", "Chứng nhận", "4", "4"),
        ("recognition", "Hạng sao", "4 sao", "4 sao"),
        ("booths_requested", "Diện tích đăng ký", "18", "18 m²"),
        ("booths_requested", "Nhu cầu (m²)", "18", "18 m²"),
        ("booths_requested", "Số gian", "2", "2"),
        ("booths_requested", "Số gian (9 m2)", "2", "2"),
        ("booths_requested", "Diện tích (m2)", "2 gian", "2 gian"),
        ("address", "Địa chỉ (1.000đ)", "45", "45"),
    ],
)
def test_a_clerk_reads_the_heading_too(field: str, heading: str, cell: str, typed: str) -> None:
    assert completed(field, heading, cell) == typed


@pytest.mark.parametrize(("cell", "full"), [("9999", False), ("10000", True), ("9" * 5000, True), ("²", False)])
def test_a_figure_of_any_length_is_a_full_price_or_not(cell: str, full: bool) -> None:
    assert is_full_price(cell) is full
