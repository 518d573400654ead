import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.money import (
    Price,
    format_price,
    format_range_text,
    is_on_request,
    parse_price,
    parse_range,
    printed_price,
    says_price,
)
from boothapp.domain.units import unit
from boothapp.resource_files import rows

UNITS = [row["unit"] for row in rows("units.csv")]


@pytest.mark.parametrize(
    ("text", "dong", "for_unit"),
    [
        ("145k", 145_000, ""),
        ("50000đ (giá bán lẻ)", 50_000, ""),
        ("120.000 đ/hộp (bán lẻ)", 120_000, "hộp"),
        ("50.000đ (giá tại hội chợ)", 50_000, ""),
        ("145K", 145_000, ""),
        ("145 k", 145_000, ""),
        ("2,5k", 2_500, ""),
        ("15k5", 15_500, ""),
        ("1.250k", 1_250_000, ""),
        ("150 nghìn", 150_000, ""),
        ("150 ngàn", 150_000, ""),
        ("150 nghin dong", 150_000, ""),
        ("35ngđ/kg", 35_000, "kg"),
        ("1,2 triệu", 1_200_000, ""),
        ("1.2tr", 1_200_000, ""),
        ("1,25 triệu đồng", 1_250_000, ""),
        ("0,5 triệu", 500_000, ""),
        ("0.250 triệu", 250_000, ""),
        ("2 tr 5", 2_500_000, ""),
        ("2tr5", 2_500_000, ""),
        ("2 triệu rưỡi", 2_500_000, ""),
        ("1 triệu 250", 1_250_000, ""),
        ("1tr250k", 1_250_000, ""),
        ("1 triệu 250.000", 1_250_000, ""),
        ("1 triệu 250 nghìn đồng/bộ", 1_250_000, "bộ"),
        ("1 triệu 2/bộ", 1_200_000, "bộ"),
        ("1 tỷ 2", 1_200_000_000, ""),
        ("3,5 tỉ", 3_500_000_000, ""),
        ("250.000đ", 250_000, ""),
        ("250.000 Đ", 250_000, ""),
        ("250.000d", 250_000, ""),
        ("250.000 ₫", 250_000, ""),
        ("250.000 đồng", 250_000, ""),
        ("250,000 VND", 250_000, ""),
        ("VND 250,000", 250_000, ""),
        ("250.000 vnđ", 250_000, ""),
        ("250.000,-", 250_000, ""),
        ("giá: 250.000đ.", 250_000, ""),
        ("Giá bán 250.000", 250_000, ""),
        ("120000", 120_000, ""),
        ("120000.0", 120_000, ""),
        ("120000,00", 120_000, ""),
        ("1.2E5", 120_000, ""),
        ("1.250.000", 1_250_000, ""),
        ("1,250,000", 1_250_000, ""),
        ("1 250 000", 1_250_000, ""),
        ("1\u00a0250\u00a0000\u00a0₫", 1_250_000, ""),
        ("1'250'000", 1_250_000, ""),
        ("1.250.000,00", 1_250_000, ""),
        ("1,250,000.00", 1_250_000, ""),
        ("250.000 đ/kg", 250_000, "kg"),
        ("250.000Đ/KG", 250_000, "kg"),
        ("250.000 đ / hộp", 250_000, "hộp"),
        ("250.000/hop", 250_000, "hộp"),
        ("200.000 đồng/bộ", 200_000, "bộ"),
        ("120.000 đồng một kg", 120_000, "kg"),
        ("120.000đ/1kg", 120_000, "kg"),
        ("120.000đ 1 hộp", 120_000, "hộp"),
        ("120.000đ/100gr", 120_000, "100 g"),
        ("120.000 đ/m2", 120_000, "m²"),
        ("120k/2kg", 120_000, "2kg"),
        ("35.000đ/hộp 500g", 35_000, "hộp 500g"),
        ("145.000 VNĐ/1 hộp 500g", 145_000, "hộp 500g"),
        ("70k/hộp (10 gói)", 70_000, "hộp (10 gói)"),
        ("120.000đ/kg (chưa VAT)", 120_000, "kg (chưa VAT)"),
        ("120.000đ/kg khô", 120_000, "kg khô"),
        ("120.000đ/suất ăn", 120_000, "suất ăn"),
        ("35 (nghìn đồng/kg)", 35_000, "kg"),
        ("35 (ĐVT: nghìn đồng)", 35_000, ""),
        ("35 (1.000đ)", 35_000, ""),
        ("35 (1000 đ/kg)", 35_000, "kg"),
        ("1,2 triệu", 1_200_000, ""),  # NFD
    ],
)
def test_one_figure(text, dong, for_unit):
    assert parse_price(text) == Price(dong, "", for_unit)


@pytest.mark.parametrize(
    ("text", "for_unit", "printed"),
    [
        ("27.000 - 32.000 đồng/kg", "kg", "27.000–32.000 đ/kg"),
        ("27.000đ-32.000đ/kg", "kg", "27.000–32.000 đ/kg"),
        ("27.000đ/kg - 32.000đ/kg", "kg", "27.000–32.000 đ/kg"),
        ("từ 27.000 đến 32.000 đồng/kg", "kg", "27.000–32.000 đ/kg"),
        ("27-32k/kg", "kg", "27.000–32.000 đ/kg"),
        ("27k–32k", "", "27.000–32.000 đ"),
        ("27 ~ 32 nghìn", "", "27.000–32.000 đ"),
        ("85 - 95 (nghìn đồng/kg)", "kg", "85.000–95.000 đ/kg"),
        ("1-2 triệu", "", "1.000.000–2.000.000 đ"),
        ("1tr2 - 1tr5/bộ", "bộ", "1.200.000–1.500.000 đ/bộ"),
        ("500k - 1,2 triệu", "", "500.000–1.200.000 đ"),
        ("120 000 - 150 000", "", "120.000–150.000 đ"),
        ("từ 50.000", "", "từ 50.000 đ"),
        ("Từ 50k/kg", "kg", "từ 50.000 đ/kg"),
        ("50.000 trở lên", "", "từ 50.000 đ"),
    ],
)
def test_ranges_and_words_are_kept_as_written(text, for_unit, printed):
    price = parse_price(text)
    assert price == Price(None, text, for_unit)
    assert printed_price(price.dong, price.text, price.unit) == printed


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "---",
        "…",
        "Liên hệ",
        "LIÊN HỆ",
        "Lien he",
        "giá liên hệ",
        "thỏa thuận",
        "Thoả thuận",
        "Giá theo thỏa thuận",
        "LH: 0912 345 678",
        "theo thời giá",
        "Giá tại gian",
        "Bán theo đợt",
    ],
)
def test_on_request(text):
    price = parse_price(text)
    assert price == Price(None, text.strip())
    assert is_on_request(text)
    assert printed_price(None, text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "35",
        "35.0",
        "999",
        "(250.000)",
        "32.000 - 27.000",
        "27.000 - 27.000",
        "27.000đ/kg - 32.000đ/hộp",
        "10.000 - 20.000 - 30.000",
        "250.000/300.000",
        "250.000đ (đã gồm VAT)",
        "120.000đ/kg - loại 1",
        "120.000đ/kg; 65.000đ/nửa kg",
        "khoảng 50.000",
        "~50.000",
    ],
)
def test_amounts_with_a_doubt_or_a_remark_are_printed_as_typed(text):
    assert parse_price(text) == Price(None, text, doubtful=True)
    assert says_price(text)
    assert printed_price(None, text) == text


@pytest.mark.parametrize(
    "text",
    [
        "1,5",
        "-250.000",
        "0912345678",
        "250.5",
        "1.25.000",
        "1.250,000",
        "12.345.67",
        "1.250 triệu",
        "145.000k",
        "35.000 nghìn",
        "1,2 triệu 5",
        "2 triệu 1 bộ",
        "500 - 1 triệu",
        "250.000 kg",
        "$5",
        "5 USD",
        "1.25E+05",
        "1000000000000",
        "12/2023",
        "15.3.2023",
    ],
)
def test_figures_that_are_no_price_for_certain_are_kept_but_not_printed(text):
    assert parse_price(text) == Price(None, text, doubtful=True)
    assert not says_price(text)
    assert printed_price(None, text) == ""


def test_words_are_no_price():
    for text in ("abc", "abc 50.000", "giá 5 sao"):
        assert not says_price(text)
        assert printed_price(None, text) == ""


def test_zero_is_doubtful_and_never_printed():
    for text in ("0", "0.0", "0 đ", "0 VND"):
        assert parse_price(text) == Price(None, text, doubtful=True)
        assert printed_price(None, text) == ""
    assert printed_price(0, "") == ""


def test_a_small_amount_that_says_dong_is_taken_but_doubtful():
    assert parse_price("500 đồng/viên") == Price(500, "", "viên", doubtful=True)
    assert parse_price("0,5k") == Price(500, "", "", doubtful=True)


@pytest.mark.parametrize(
    ("dong", "for_unit", "text"),
    [
        (120_000, "hộp", "120.000 đ/hộp"),
        (27_000, "", "27.000 đ"),
        (1_250_000, "bộ", "1.250.000 đ/bộ"),
        (500, "", "500 đ"),
    ],
)
def test_printed_figure(dong, for_unit, text):
    assert format_price(dong, for_unit) == text


def test_the_unit_column_serves_a_range_without_one():
    assert printed_price(None, "27-32k", "kg") == "27.000–32.000 đ/kg"
    assert printed_price(None, "27-32k/hộp", "kg") == "27.000–32.000 đ/hộp"
    assert format_range_text("Bán theo đợt", "kg") == "Bán theo đợt"


@given(st.integers(1, 10**12 - 1), st.sampled_from(["", *UNITS]))
def test_a_printed_price_reads_back(dong, for_unit):
    price = parse_price(format_price(dong, for_unit))
    assert (price.dong, price.text, price.unit) == (dong, "", for_unit)


@given(st.integers(1000, 10**11), st.integers(1, 10**11), st.sampled_from(["", *UNITS]))
def test_a_printed_range_reads_back(low, more, for_unit):
    printed = format_range_text(f"{low} - {low + more} đồng", for_unit)
    assert parse_range(printed) == (low, low + more, for_unit)
    assert format_range_text(printed) == printed


@given(
    st.integers(1000, 10**9),
    st.sampled_from(["{}", "{:,}", "{}.0", "{:,} VND", "{}đ", "{:,}.00", "{:.4e}"]),
)
def test_a_figure_is_never_read_as_another(dong, form):
    text = form.format(dong)
    price = parse_price(text)
    assert price.dong == dong or (price.dong is None and price.text == text)
    if "e" not in form:
        assert price.dong == dong


@given(st.text() | st.text("0123456789.,' k-–đ/()trniệugh"))
def test_no_text_is_an_error(text):
    price = parse_price(text)
    assert (price.dong is None) or (price.dong > 0 and price.text == "")
    printed_price(price.dong, price.text, price.unit)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("KG", "kg"),
        ("Kg.", "kg"),
        ("kí lô", "kg"),
        ("1 kg", "kg"),
        ("100gr", "100 g"),
        ("lit", "lít"),
        ("m2", "m²"),
        ("đ/Hộp", "hộp"),
        ("VNĐ", ""),
        ("đồng / kg", "kg"),
        ("Hop 500g", "hộp 500g"),
        ("1 hộp 500g", "hộp 500g"),
        ("Lọ", "lọ"),
        ("sp", "sản phẩm"),
        ("khúc", "khúc"),
        ("", ""),
    ],
)
def test_units(typed, printed):
    assert unit(typed) == printed


@pytest.mark.parametrize("name", UNITS)
def test_a_printed_unit_stays(name):
    assert unit(name) == name
    assert unit(name.upper()) == name
