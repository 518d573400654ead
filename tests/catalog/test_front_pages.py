"""The pages in front of the entries read back: guide, organiser's word, facts and programme, covers."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from catalog_samples import Printed, content, exhibitor, product
from halls import hall
from qr_reading import read

from boothapp.catalog import render
from boothapp.catalog.book import lay_out
from boothapp.catalog.pages.back_cover import QR_MODULE
from boothapp.catalog.pages.cover import town_of
from boothapp.catalog.qr import QUIET
from boothapp.catalog.styles import MM, PAGE_W
from boothapp.domain.catalog import (
    CatalogContent,
    CatalogEvent,
    CatalogHall,
    CatalogMark,
    CatalogOptions,
    CatalogOrganiser,
    CatalogPlanItem,
    CatalogProduct,
    CatalogResult,
)

LANGUAGES = ("vi", "en", "vi-en")
EMERGENCY = (("Công an", "113"), ("Cứu hỏa", "114"), ("Cấp cứu", "115"), ("Không có số", ""))
WORD = "Lời mở đầu ngắn.\nĐoạn thứ hai của lời giới thiệu."
PROGRAMME = (
    CatalogEvent("Mở cửa", "Open", time="8:00 – 21:00"),
    CatalogEvent("Lễ khai mạc", "Opening ceremony", "27.7.2023", "9:00", "Sân khấu"),
    CatalogEvent("Lễ bế mạc", "Closing ceremony", "1.8.2023", "16:00", "Nhà văn hóa"),
)


def printed(tmp_path: Path, language: str = "vi", **facts: Any) -> tuple[Printed, CatalogResult, CatalogContent]:
    book = content(exhibitor(1), **facts)
    result = render(book, CatalogOptions(language=language), tmp_path / "book.pdf")
    return Printed(tmp_path / "book.pdf"), result, book


def page_of(reader: Printed, key: str, book: CatalogContent, language: str = "vi") -> str:
    return reader.pages[lay_out(book, CatalogOptions(language=language)).page_of[key] - 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_explains_marks_and_names_the_pages_of_the_indexes(tmp_path: Path, language: str) -> None:
    levels = (CatalogMark("cnnt", level) for level in ("huyen", "tinh", "khu_vuc", "quoc_gia"))
    marks = [CatalogMark("ocop", stars=4), *levels, CatalogMark("other", text="VietGAP")]
    book = content(exhibitor(1, products=tuple(product(i, marks=(mark,)) for i, mark in enumerate(marks))))
    render(book, CatalogOptions(language=language), tmp_path / "book.pdf")
    guide = Printed(tmp_path / "book.pdf").pages[1]
    pages = lay_out(book, CatalogOptions(language=language)).page_of
    for mark in ("OCOP", "CNNT quốc gia", "CNNT khu vực", "CNNT cấp tỉnh", "CNNT cấp huyện", "VietGAP"):
        assert mark in guide
    vietnamese = (
        f"theo tên A–Z (trang {pages['index']})",
        "Dấu hiệu công nhận",
        "tiêu biểu cấp quốc gia.",
        "… cấp tỉnh.",
    )
    english = (f"by name A–Z (page {pages['index']})", "Marks of recognition", "product, national level.")
    assert all((words in guide) is (language != "en") for words in vietnamese)
    assert all((words in guide) is (language != "vi") for words in english)
    assert "sơ đồ" not in guide.lower()  # there is none


def test_the_guide_explains_only_what_occurs(tmp_path: Path) -> None:
    def guide(*products: CatalogProduct) -> str:
        render(content(exhibitor(1, products=products)), CatalogOptions(), tmp_path / "book.pdf")
        return Printed(tmp_path / "book.pdf").pages[1]

    none = guide()
    assert not any(words in none for words in ("OCOP", "CNNT", "Dấu hiệu", "Liên hệ", "Giá do đơn vị khai"))
    assert "Điện thoại chỉ in" in none
    provincial = guide(product(1, price="120.000 đ", marks=(CatalogMark("cnnt", "tinh"),)))
    assert "CNNT cấp tỉnh Sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh." in provincial
    assert not any(words in provincial for words in ("OCOP", "quốc gia", "VietGAP", "Liên hệ"))
    assert "Giá do đơn vị khai" in provincial
    unknown = guide(product(1, marks=(CatalogMark("cnnt"),)), product(2, marks=(CatalogMark("cnnt", "huyen"),)))
    assert "CNNT tiêu biểu Sản phẩm công nghiệp nông thôn tiêu biểu." in unknown
    assert "“Liên hệ”" in unknown and "Giá do" not in unknown


@pytest.mark.parametrize(("language", "pages"), [("vi", 1), ("en", 1), ("vi-en", 2)])
def test_the_word_is_printed_with_its_signature(tmp_path: Path, language: str, pages: int) -> None:
    facts = {"word": WORD, "word_en": "A short lead.\nSecond paragraph.", "word_signed_by": "Trưởng Ban tổ chức"}
    reader, result, _ = printed(tmp_path, language, emergency=EMERGENCY, **facts)
    assert result.findings == ()
    assert ("Đoạn thứ hai của lời giới thiệu." in reader.text) is (language != "en")
    assert ("Second paragraph." in reader.text) is (language != "vi")
    assert reader.text.count("Trưởng Ban tổ chức") == pages
    assert reader.text.count("113") == 1
    heads = [page.split(" Hội chợ")[0] for page in reader.pages if "Second paragraph." in page]
    assert heads == [] if language == "vi" else ["FOREWORD" in head for head in heads] == [True]
    assert ("Fire brigade" in reader.text) is (language != "vi")
    assert "Không có số" not in reader.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_word_goes_on_to_further_pages_and_is_signed_at_its_end(tmp_path: Path, language: str) -> None:
    """Every word is printed, in order; the numbers stand at the foot where the first language ends."""
    words = [f"Lời-{number}-giới-thiệu-ẪẴẶ." for number in range(200)]
    english = [f"Word-{number}-of-the-foreword." for number in range(220)]
    book = {
        "word": "\n".join(" ".join(words[i : i + 20]) for i in range(0, len(words), 20)),
        "word_en": "\n".join(" ".join(english[i : i + 20]) for i in range(0, len(english), 20)),
        "word_signed_by": "Trưởng Ban tổ chức",
    }
    assert len(book["word"]) > 4000
    reader, result, _ = printed(tmp_path, language, emergency=EMERGENCY, **book)
    assert result.findings == ()
    for shown, told in ((language != "en", words), (language != "vi", english)):
        places = [reader.text.find(word) for word in told]
        assert places == sorted(places) and (places[0] > 0) is shown and (places[-1] > 0) is shown
    ends = [page for page in reader.pages if "Trưởng Ban tổ chức" in page]
    assert len(ends) == (2 if language == "vi-en" else 1)
    for page, last in zip(ends, [english[-1]] if language == "en" else [words[-1], english[-1]], strict=False):
        assert page.index(last) < page.index("Trưởng Ban tổ chức")
    assert [page for page in reader.pages if " 113 " in page] == ends[:1]
    assert [page.count("LỜI GIỚI THIỆU") + page.count("FOREWORD") for page in ends] == [1] * len(ends)


def test_a_signature_takes_one_line_where_it_can_and_even_ones_where_not(tmp_path: Path) -> None:
    short = "Trưởng ban tổ chức Hội chợ hàng công nghiệp nông thôn"
    printed(tmp_path, word=WORD, word_signed_by=short)
    assert _lines_with(tmp_path, "Trưởng ban") == [short]
    long = "Phó Chủ tịch Ủy ban nhân dân tỉnh Quảng Ninh, Trưởng ban tổ chức Hội chợ triển lãm hàng công nghiệp"
    printed(tmp_path, word=WORD, word_signed_by=long)
    assert [line.rstrip(",") for line in _lines_with(tmp_path, "Phó Chủ tịch", "hàng công nghiệp")] == long.split(", ")
    printed(tmp_path, word=WORD, word_signed_by=long.replace(",", " và"))
    lines = _lines_with(tmp_path, "Phó Chủ tịch", "hàng công nghiệp")
    assert " ".join(lines) == long.replace(",", " và")
    assert len(lines) == 2 and len(lines[1]) > len(lines[0]) / 2


def _lines_with(tmp_path: Path, *words: str) -> list[str]:
    """Return the lines of the page of the word that have one of `words`."""
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        text = pdf[3].get_textpage()
        lines = [text.get_text_bounded(*text.get_rect(i)).strip() for i in range(text.count_rects())]
    return [line for line in lines if any(word in line for word in words)]


def test_the_information_desk_is_where_the_plan_has_it(tmp_path: Path) -> None:
    shown = hall(1, 2, 3)
    desk = CatalogPlanItem("service", 1.0, 20.0, 3.0, 3.0, text="Quầy thông tin")
    other = CatalogHall("two", "Nhà B", 10, 10)
    reader, _, _ = printed(tmp_path, word=WORD, halls=(CatalogHall("h", "Nhà A", 40, 24, shown.booths, (desk,)), other))
    assert "i Quầy thông tin: Nhà A, gần gian A07" in reader.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_and_programme(tmp_path: Path, language: str) -> None:
    facts = {
        "hours": "8:00 – 21:00", "venue": "Cung Quy hoạch", "place": "Quảng Ninh", "hotline": "0203 000 111",
        "website": "hoicho.example.vn", "organisers": (CatalogOrganiser("Bộ Công Thương", "MOIT", "Chỉ đạo"),),
    }  # fmt: skip
    reader, _, book = printed(tmp_path, language, programme=PROGRAMME, emergency=EMERGENCY, **facts)
    page = page_of(reader, "facts", book, language)
    for text in ("Cung Quy hoạch, Quảng Ninh", "0203 000 111", "hoicho.example.vn", "27.7.2023", "9:00", "115"):
        assert text in page
    assert page.index("27.7.2023") < page.index("1.8.2023")
    vietnamese = ("Chỉ đạo: Bộ Công Thương", "Hằng ngày", "Lễ khai mạc", "Giờ mở cửa", "Sân khấu")
    english = ("Under the direction of: MOIT", "Every day", "Opening ceremony", "Opening hours", "Stage")
    assert all((words in page) is (language != "en") for words in vietnamese)
    assert all((words in page) is (language != "vi") for words in english)
    assert "Nhà văn hóa" in page  # a place without English stays as it is


def test_a_long_programme_goes_on_and_no_day_stands_alone_at_a_foot(tmp_path: Path) -> None:
    events = [CatalogEvent(f"Việc {day}-{i}.", day=f"{day}.7.2023") for day in range(1, 29) for i in range(3)]
    reader, _, book = printed(tmp_path, programme=tuple(events), hours="8:00")
    first = lay_out(book, CatalogOptions()).page_of["facts"]
    texts = [text for text in reader.pages[first - 1 :] if "Việc" in text]
    assert len(texts) > 1
    for event in events:
        assert sum(text.count(event.title) for text in texts) == 1
    for text in texts:
        assert not text.split("Hội chợ")[0].rstrip(" 0123456789").endswith(".7")


def test_a_fair_with_nothing_more_to_say_has_no_page_of_facts(tmp_path: Path) -> None:
    reader, _, book = printed(tmp_path, dates="27.7 – 1.8.2023", place="Quảng Ninh", theme="Chủ đề")
    keys = [part.key for part in lay_out(book, CatalogOptions()).front]
    assert keys[:3] == ["cover", "guide", "contents"]
    assert not {"facts", "foreword", "plan", "advertisement"} & set(keys)
    assert "Quảng Ninh" in reader.pages[0]


def test_the_back_cover_has_the_whole_name_and_where_and_when(tmp_path: Path) -> None:
    name = "Hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu, sản phẩm OCOP, làng nghề " * 3
    venue, place = "Trung tâm Hội nghị và Triển lãm", "Số 1 đường Hùng Vương, tỉnh Thái Nguyên"
    facts = {"fair_name": name, "dates": "1 – 3.12.2026", "hours": "8:00 – 21:00"}
    reader, result, _ = printed(tmp_path, venue=venue, place=place, **facts)
    back = reader.pages[-1]
    for words in (name.strip(), venue, place, "1 – 3.12.2026 · Mở cửa 8:00 – 21:00"):
        assert words in back
    assert all(finding.page != result.pages for finding in result.findings)
    assert f"{venue} 1 – 3.12.2026" in printed(tmp_path, venue=venue, **facts)[0].pages[-1]
    once = printed(tmp_path, venue=f"{venue}, {place}", place=place, **facts)[0].pages[-1]
    assert once.count(place) == 1


def test_the_back_cover_has_a_code_that_leads_to_the_website(tmp_path: Path) -> None:
    reader, _, _ = printed(tmp_path, website="hoicho.example.vn", hotline="0203 000 111")
    assert "hoicho.example.vn" in reader.pages[-1]
    assert "0203 000 111" in reader.pages[-1]
    assert _code(tmp_path / "book.pdf") == "http://hoicho.example.vn"
    without = printed(tmp_path, website="xem trang của sở")[0]
    assert "Quét" not in without.pages[-1]


def _code(path: Path) -> str:
    """Read the code from the picture of the last page: the only white below its middle on the left."""
    scale = 4
    with pypdfium2.PdfDocument(path) as pdf:
        picture = pdf[len(pdf) - 1].render(scale=scale, grayscale=True).to_pil()
    picture = picture.crop((0, picture.height // 2, picture.width // 3, int(picture.height * 0.79)))
    box = picture.point(lambda grey: 255 if grey > 250 else 0).getbbox()
    assert box
    picture, step = picture.crop(box), QR_MODULE * 72 / 25.4 * scale
    count = round(picture.height / step)
    centres = [int((i + 0.5) * step) for i in range(QUIET, count - QUIET)]
    return read([[int(picture.getpixel((x, y)) < 128) for x in centres] for y in centres])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("booths", [(), ("A01",)])
def test_a_fair_without_booths_does_not_speak_of_them(tmp_path: Path, language: str, booths: tuple[str, ...]) -> None:
    book = content(*(exhibitor(i, booths=booths, products=(product(i, "Chè đinh"),)) for i in range(2)))
    render(book, CatalogOptions(language=language), tmp_path / "book.pdf")
    pages = Printed(tmp_path / "book.pdf").pages
    guide, name_index = pages[1], page_of(Printed(tmp_path / "book.pdf"), "index", book, language)
    groups = page_of(Printed(tmp_path / "book.pdf"), "group index", book, language)
    for page, words in (
        (guide, ("Tìm theo gian", "By booth")),
        (name_index, ("số gian", "Bold: booth")),
        (groups, ("số gian", "Bold: booth")),
    ):
        assert any(word in page for word in words) is bool(booths)
    assert "OCOP" in groups
    assert groups.count("Số 1") == groups.count("Số 0") == 1  # whose tea it is


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_host_is_told_once_and_no_role_stands_without_a_name(tmp_path: Path, language: str) -> None:
    organisers = (
        CatalogOrganiser("Tỉnh Quảng Ninh", "Quảng Ninh province", "Đăng cai"),
        CatalogOrganiser("Bộ Công Thương", role="Chủ trì"),
    )
    reader, _, book = printed(tmp_path, language, host="Tỉnh Quảng Ninh", organisers=organisers)
    page = page_of(reader, "facts", book, language)
    assert page.count("Quảng Ninh") == (2 if language == "vi-en" else 1)
    assert page.count("In charge") == (1 if language == "en" else 0)
    alone, _, book = printed(tmp_path, language, host="Tỉnh Quảng Ninh", organisers=organisers[1:])
    assert "Tỉnh Quảng Ninh" in page_of(alone, "facts", book, language)


@pytest.mark.parametrize(
    ("address", "town"),
    [
        ("Quảng Ninh", "Quảng Ninh"),
        ("Số 8 đường Hạ Long, phường Bãi Cháy, tỉnh Quảng Ninh", "Quảng Ninh"),
        ("1 Lê Lợi, thành phố Huế, Việt Nam", "Thành phố Huế"),
        ("Hà Nội, ", "Hà Nội"),
        ("", ""),
    ],
)
def test_the_cover_prints_the_last_part_of_an_address_as_its_town(address: str, town: str) -> None:
    assert town_of(address)[0] == town


def test_the_cover_prints_the_venue_below_where_it_fits(tmp_path: Path) -> None:
    where = {"place": "Số 8 đường Hạ Long, tỉnh Quảng Ninh", "dates": "27.7 – 1.8.2023"}
    assert "Cung Quy hoạch, Số 8 đường Hạ Long" in printed(tmp_path, venue="Cung Quy hoạch", **where)[0].pages[0]
    long = printed(tmp_path, venue="Cung " * 40, host="UBND tỉnh Quảng Ninh", **where)[0].pages[0]
    assert "Cung" not in long
    assert "UBND tỉnh Quảng Ninh" in long
    assert "Tỉnh Quảng Ninh" not in printed(tmp_path, host="Tỉnh Quảng Ninh", **where)[0].pages[0]


@pytest.mark.parametrize("venue", ["", "Cung Quy hoạch"])
def test_the_facts_of_the_cover_stand_clear_of_the_tiles_and_each_other(tmp_path: Path, venue: str) -> None:
    printed(tmp_path, dates="27.7 – 1.8.2023", place="Số 8 đường Hạ Long, tỉnh Quảng Ninh", venue=venue)
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        _, foot, _, _ = pdf[0].get_trimbox()
        text = pdf[0].get_textpage()
        boxes = {text.get_text_bounded(*box).strip(): box for box in map(text.get_rect, range(text.count_rects()))}
    tiles_top = foot + 4 * PAGE_W / 7 * MM
    lowest = sorted(box[1] for box in boxes.values())
    assert lowest[0] - tiles_top > 4 * MM
    where, dates = boxes.get(f"{venue}, Số 8 đường Hạ Long"), boxes["27.7 – 1.8.2023"]
    assert (where is not None) is bool(venue)
    assert where is None or dates[1] > where[3] + 1
