from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.dates import format_day, format_span, parse_date, with_year

DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "27/7/2023",
        "27/07/2023",
        "27-7-23",
        "27.7.2023",
        "27 / 7 / 2023",
        "27 7 2023",
        "270723",
        "27072023",
        "20230727",
        "2023-07-27",
        "2023/7/27",
        "2023-07-27 00:00:00",
        "2023-07-27T08:30:00.000",
        "2023-07-27T00:00:00Z",
        "2023-07-27T00:00:00+07:00",
        "27/07/2023 08:30",
        "ngày 27/7/2023",
        "Ngày 27 tháng 7 năm 2023",
        "27 tháng 07 năm 2023",
        "Quảng Ninh, ngày 27 tháng 7 năm 2023",
        "Thứ Năm, 27 tháng 7, 2023",
        "Thứ 5, 27/7/2023",
        "\u00a027/7/2023 ",
        "ngày 27 tháng 7 năm 2023",  # NFD
    ],
)
def test_every_way_of_writing_a_day_is_that_day(text):
    assert parse_date(text) == date(2023, 7, 27)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7/2023",
        "2023",
        "31/2/2023",
        "29/2/2023",
        "7/27/2023",
        "27/7-2023",
        "27/7/223",
        "27/7/0023",
        "27/7/1023",
        "45134",
        "271323",
        "27/7/2023 - 1/8/2023",
        "HSD: 27/7/2023 hoặc sớm hơn",
        "0912345678",
        "ngày mai",
        "٢٧/٧/٢٠٢٣",
    ],
)
def test_anything_else_is_no_day(text):
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "year"), [("1/2/00", 2000), ("1/2/69", 2069), ("1/2/70", 1970), ("1/2/99", 1999), ("29/2/24", 2024)]
)
def test_two_digits_of_a_year(text, year):
    day = parse_date(text)
    assert day is not None
    assert day.year == year


def test_the_day_stands_first():
    assert parse_date("03/04/2023") == date(2023, 4, 3)


@given(DAYS)
def test_a_printed_day_reads_back(day):
    assert parse_date(format_day(day)) == day
    assert parse_date(day.isoformat()) == day
    assert parse_date(str(datetime(day.year, day.month, day.day))) == day
    assert parse_date(f"{day.day:02}{day.month:02}{day.year % 100:02}") == day
    assert parse_date(f"ngày {day.day} tháng {day.month} năm {day.year}") == day


@given(st.text())
def test_no_text_is_an_error(text):
    parse_date(text)


def test_a_day_is_printed_with_two_digits():
    assert format_day(date(2023, 7, 2)) == "02/07/2023"


@pytest.mark.parametrize(
    ("opens", "closes", "text"),
    [
        (date(2023, 7, 27), date(2023, 8, 1), "27.7 – 1.8.2023"),
        (date(2023, 8, 1), date(2023, 8, 5), "1 – 5.8.2023"),
        (date(2023, 8, 1), date(2023, 8, 1), "1.8.2023"),
        (date(2023, 12, 30), date(2024, 1, 2), "30.12.2023 – 2.1.2024"),
        (date(2023, 8, 1), date(2024, 8, 1), "1.8.2023 – 1.8.2024"),
    ],
)
def test_the_days_of_a_fair(opens, closes, text):
    assert format_span(opens, closes) == text


@pytest.mark.parametrize(
    ("text", "near", "read"),
    [
        ("28/7", date(2026, 7, 27), "28/7/2026"),
        ("ngày 1.8", date(2026, 7, 27), "1/8/2026"),
        ("1 tháng 8", date(2026, 7, 27), "1/8/2026"),
        ("2/1", date(2026, 12, 29), "2/1/2027"),
        ("30-12", date(2026, 1, 3), "30/12/2025"),
        ("29/2", date(2027, 7, 1), "29/2/2028"),
        ("31/4", date(2026, 4, 1), "31/4"),
        ("28/7/2023", date(2026, 7, 27), "28/7/2023"),
        ("8:30", date(2026, 7, 27), "8:30"),
        ("thứ hai", date(2026, 7, 27), "thứ hai"),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_another(text, near, read):
    assert with_year(text, near) == read
