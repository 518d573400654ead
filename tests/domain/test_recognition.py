from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.recognition import ParsedRecognition, ocop_expiry, parse_recognitions, valid_on
from boothapp.resource_files import rows


def ocop(stars: int | None, year: int | None = None, **more: str) -> ParsedRecognition:
    return ParsedRecognition("ocop", stars=stars, year=year, **more)


def cnnt(level: str, year: int | None = None, **more: str) -> ParsedRecognition:
    return ParsedRecognition("cnnt", level=level, year=year, **more)


def other(level: str = "", year: int | None = None, **more: str) -> ParsedRecognition:
    return ParsedRecognition("other", level=level, year=year, **more)


def without_text(found: ParsedRecognition) -> ParsedRecognition:
    return ParsedRecognition(**{**vars(found), "text": ""})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OCOP 4 sao", ocop(4)),
        ("4 sao OCOP", ocop(4)),
        ("OCOP-4 sao", ocop(4)),
        ("OCOP: 4sao", ocop(4)),
        ("OCOP 04 sao", ocop(4)),
        ("OCOP 4", ocop(4)),
        ("OCOP 5★", ocop(5)),
        ("OCOP 4*", ocop(4)),
        ("OCOP ★★★", ocop(3)),
        ("OCOP ⭐⭐⭐⭐", ocop(4)),
        ("Bốn sao OCOP", ocop(4)),
        ("4-star OCOP", ocop(4)),
        ("4 sao", ocop(4)),
        ("Đạt chứng nhận OCOP hạng 4 sao năm 2021", ocop(4, 2021)),
        ("Sản phẩm OCOP hạng 3 năm 2022", ocop(3, 2022)),
        ("OCOP 3 sao (2021)", ocop(3, 2021)),
        ("OCOP 3 sao 12/2023", ocop(3, 2023)),
        ("OCOP 4 sao cấp tỉnh năm 2021", ParsedRecognition("ocop", "tinh", 4, 2021)),
        ("OCOP, 4 sao, năm 2021", ocop(4, 2021)),
        ("OCOP", ocop(None)),
        ("OCOP 3 sản phẩm", ocop(None)),
        ("OCOP tiềm năng 5 sao", ocop(None)),
        ("OCOP 3-4 sao", ocop(None)),
        ("OCOP 3 - 4 sao", ocop(None)),
        ("OCOP 4,5 sao", ocop(None)),
        ("OCOP giai đoạn 2021-2025", ocop(None)),
        (
            "OCOP 3 sao (QĐ 123/QĐ-UBND ngày 12/5/2023)",
            ocop(3, 2023, decision_no="123/QĐ-UBND", decision_date="2023-05-12"),
        ),
        (
            "OCOP 4 sao\nQuyết định số: 4261 / QÐ – UBND ngày 30 tháng 12 năm 2021",
            ocop(4, 2021, decision_no="4261/QĐ-UBND", decision_date="2021-12-30"),
        ),
        (
            "OCOP 4 sao theo QĐ 123 ngày 12/5/23 của UBND tỉnh",
            ocop(4, 2023, decision_no="123", decision_date="2023-05-12"),
        ),
        ("OCOP 3 sao do UBND huyện cấp năm 2021", ocop(3, 2021)),
        ("OCOP 3 sao, có giá trị đến 12/5/2026", ocop(3, expires_on="2026-05-12")),
        (
            "OCOP 3 sao, QĐ 9/QĐ-UBND ngày 12/5/2023 (hạn đến ngày 12/5/2026)",
            ocop(3, 2023, decision_no="9/QĐ-UBND", decision_date="2023-05-12", expires_on="2026-05-12"),
        ),
        ("CNNT tiêu biểu cấp quốc gia", cnnt("quoc_gia")),
        ("CNNT tiêu biểu khu vực phía Bắc năm 2022", cnnt("khu_vuc", 2022)),
        ("CNNT tiêu biểu KV phía Bắc 2022", cnnt("khu_vuc", 2022)),
        ("CNNT tiêu biểu khu vực miền Trung - Tây Nguyên năm 2024", cnnt("khu_vuc", 2024)),
        ("Sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh năm 2023", cnnt("tinh", 2023)),
        ("SP CNNTTB tỉnh 2022", cnnt("tinh", 2022)),
        ("CNNT tiêu biểu cấp thành phố", cnnt("tinh")),
        ("CNNT tiêu biểu cấp huyện, năm 2021", cnnt("huyen", 2021)),
        ("CNNT tieu bieu cap quoc gia 2023", cnnt("quoc_gia", 2023)),
        ("Outstanding rural industrial product, national level, 2025", cnnt("quoc_gia", 2025)),
        (
            "CNNT tiêu biểu khu vực (QĐ số 76/QĐ-CTĐP ngày 20/9/2022)",
            cnnt("khu_vuc", 2022, decision_no="76/QĐ-CTĐP", decision_date="2022-09-20"),
        ),
        (
            "Quyết định số 3116/QĐ-BCT ngày 1/12/2023 của Bộ Công Thương: CNNT tiêu biểu cấp quốc gia",
            cnnt("quoc_gia", 2023, decision_no="3116/QĐ-BCT", decision_date="2023-12-01"),
        ),
        ("Làng nghề cấp tỉnh", other("tinh")),
        ("Sản phẩm tiêu biểu của HTX cấp tỉnh", other("tinh")),
        ("VietGAP", other()),
        ("ISO 22000:2018", other()),
        ("Sao vàng đất Việt 2018", other(year=2018)),
        ("đang đăng ký OCOP 3 sao", other()),
        ("Dự kiến đạt OCOP 4 sao năm 2024", other(year=2024)),
        ("Chưa có OCOP", other()),
    ],
)
def test_one_recognition(text, expected):
    (found,) = parse_recognitions(text)
    assert without_text(found) == expected
    assert found.text == text.replace("Ð", "Đ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OCOP 4 sao, CNNT tiêu biểu cấp tỉnh năm 2022, VietGAP",
            [
                ocop(4, text="OCOP 4 sao"),
                cnnt("tinh", 2022, text="CNNT tiêu biểu cấp tỉnh năm 2022"),
                other(text="VietGAP"),
            ],
        ),
        (
            "OCOP 4 sao; HACCP; ISO 22000:2018",
            [ocop(4, text="OCOP 4 sao"), other(text="HACCP"), other(text="ISO 22000:2018")],
        ),
        ("- OCOP 3 sao\n- VietGAP", [ocop(3, text="OCOP 3 sao"), other(text="VietGAP")]),
        ("OCOP 4 sao CNNT cấp tỉnh", [ocop(4, text="OCOP 4 sao"), cnnt("tinh", text="CNNT cấp tỉnh")]),
        ("CNNT cấp tỉnh 4 sao OCOP", [cnnt("tinh", text="CNNT cấp tỉnh"), ocop(4, text="4 sao OCOP")]),
        (
            "OCOP 3 sao (2021) - CNNT (cấp tỉnh, 2022)",
            [ocop(3, 2021, text="OCOP 3 sao (2021)"), cnnt("tinh", 2022, text="CNNT (cấp tỉnh, 2022)")],
        ),
        ("OCOP 3 sao 2020, 4 sao 2022", [ocop(3, 2020, text="OCOP 3 sao 2020"), ocop(4, 2022, text="4 sao 2022")]),
        ("OCOP 3 sao 2020, 2023", [ocop(3, 2020, text="OCOP 3 sao 2020"), ocop(3, 2023, text="2023")]),
        (
            "CNNT tiêu biểu cấp tỉnh 2020, khu vực 2022, quốc gia 2023",
            [
                cnnt("tinh", 2020, text="CNNT tiêu biểu cấp tỉnh 2020"),
                cnnt("khu_vuc", 2022, text="khu vực 2022"),
                cnnt("quoc_gia", 2023, text="quốc gia 2023"),
            ],
        ),
        (
            "CNNT tiêu biểu cấp tỉnh và khu vực, QĐ 76/QĐ-CTĐP ngày 20/9/2022",
            [
                cnnt("tinh", text="CNNT tiêu biểu cấp tỉnh"),
                cnnt(
                    "khu_vuc",
                    2022,
                    decision_no="76/QĐ-CTĐP",
                    decision_date="2022-09-20",
                    text="khu vực, QĐ 76/QĐ-CTĐP ngày 20/9/2022",
                ),
            ],
        ),
        (
            "OCOP 4 sao, chứng nhận hữu cơ và VietGAP",
            [ocop(4, text="OCOP 4 sao"), other(text="chứng nhận hữu cơ"), other(text="VietGAP")],
        ),
        ("Huy chương vàng 2020; Cúp vàng", [other(year=2020, text="Huy chương vàng 2020"), other(text="Cúp vàng")]),
    ],
)
def test_several_in_a_cell(text, expected):
    assert parse_recognitions(text) == tuple(expected)


@pytest.mark.parametrize("text", ["", " ", "-", "Không", "không có", "Chưa", "chưa có", "0", "…", "x"])
def test_nothing(text):
    assert parse_recognitions(text) == ()


def test_real_lists():
    kinds = {"cấp huyện": "huyen", "cấp tỉnh": "tinh", "khu vực": "khu_vuc", "cấp quốc gia": "quoc_gia"}
    for row in rows("real-products.csv"):
        found = parse_recognitions(row["recognition"])
        if not row["recognition"]:
            assert found == ()
            continue
        (one,) = found
        assert one.text == row["recognition"]
        if "CNNT" in one.text:
            assert (one.scheme, [one.level]) == ("cnnt", [code for words, code in kinds.items() if words in one.text])
        elif "OCOP" in one.text and "tiềm năng" not in one.text:
            assert (one.scheme, one.stars) == ("ocop", int(one.text[5]) if one.text != "OCOP" else None)


@given(st.text() | st.text("OCPNT 1234sao,;()/-–Qquyếtđịnhvàcấptỉnhnăm20\n*★", max_size=60))
def test_no_text_is_an_error(text):
    for one in parse_recognitions(text):
        assert one.stars is None or (one.scheme == "ocop" and 1 <= one.stars <= 5)
        assert one.text


@given(
    st.lists(st.sampled_from(["OCOP 3 sao", "CNNT cấp tỉnh 2022", "VietGAP", "HACCP", "OCOP 5 sao 2021"]), min_size=1)
)
def test_lines_are_recognitions_of_their_own(lines):
    for between in ("\n", "; ", "\n- "):
        assert [one.text for one in parse_recognitions(between.join(lines))] == lines


@pytest.mark.parametrize(
    ("decided", "last"),
    [
        (date(2021, 12, 30), date(2024, 12, 30)),
        (date(2023, 8, 31), date(2026, 8, 31)),
        (date(2024, 2, 29), date(2027, 2, 28)),
        (date(2021, 2, 28), date(2024, 2, 28)),
    ],
)
def test_ocop_holds_36_months(decided, last):
    assert ocop_expiry(decided) == last
    assert valid_on("ocop", decided, None, last) is True
    assert valid_on("ocop", decided, None, last + timedelta(days=1)) is False
    assert valid_on("ocop", decided, None, decided - timedelta(days=1)) is False


@given(st.dates(date(2018, 1, 1), date(2100, 1, 1)))
def test_the_last_day_is_in_the_same_month_three_years_later(decided):
    last = ocop_expiry(decided)
    assert (last.year, last.month) == (decided.year + 3, decided.month)
    assert last.day == decided.day or (decided.month, decided.day, last.day) == (2, 29, 28)


@pytest.mark.parametrize(
    ("scheme", "decided", "expires", "year", "valid"),
    [
        ("ocop", None, date(2023, 7, 27), None, True),
        ("ocop", None, date(2023, 7, 26), None, False),
        ("ocop", date(2015, 1, 1), date(2030, 1, 1), None, True),
        ("ocop", None, None, None, None),
        ("ocop", None, None, 2019, False),
        ("ocop", None, None, 2020, None),
        ("ocop", None, None, 2021, True),
        ("ocop", None, None, 2023, True),
        ("ocop", None, None, 2024, False),
        ("cnnt", date(2015, 1, 1), None, 2015, True),
        ("cnnt", date(2023, 12, 1), None, 2023, False),
        ("cnnt", None, None, 2024, False),
        ("cnnt", None, None, None, True),
        ("other", None, None, 2022, None),
        ("other", None, date(2024, 1, 1), None, True),
    ],
)
def test_valid_on_the_opening_day(scheme, decided, expires, year, valid):
    assert valid_on(scheme, decided, expires, date(2023, 7, 27), year=year) is valid
