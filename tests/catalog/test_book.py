"""The printed catalog read back: what stands where, what leads where, what is embedded."""

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from catalog_samples import Printed, content, exhibitor, genuine_content, jpeg_file, links, photo, product, squeezed

from boothapp.catalog import render
from boothapp.domain.catalog import (
    CatalogContent,
    CatalogMark,
    CatalogOptions,
    CatalogOrganiser,
    CatalogPhoto,
    CatalogResult,
)
from boothapp.domain.errors import Cancelled, FairError


def printed(tmp_path: Path, book: CatalogContent, **options: str) -> tuple[Printed, CatalogResult]:
    target = tmp_path / "book.pdf"
    result = render(book, CatalogOptions(**options), target)
    assert result.bytes == target.stat().st_size
    reader = Printed(target)
    assert result.pages == len(reader.pages)
    return reader, result


def page_of(result: CatalogResult, number: int = 1) -> int:
    return (result.page_of or {})[f"exhibitor-{number}"]


def entry_page(reader: Printed, result: CatalogResult) -> str:
    """Return the words of the page where the first sample exhibitor stands."""
    return reader.pages[page_of(result) - 1]


@pytest.fixture(scope="module")
def genuine(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, CatalogContent, CatalogResult]:
    folder = tmp_path_factory.mktemp("book")
    book = genuine_content(folder)
    return folder / "book.pdf", book, render(book, CatalogOptions(), folder / "book.pdf")


def test_every_exhibitor_stands_on_the_page_that_is_told(genuine: tuple[Path, CatalogContent, CatalogResult]) -> None:
    path, book, result = genuine
    reader, page_of = Printed(path), result.page_of or {}
    assert len(page_of) == len(book.exhibitors)
    for shown in book.exhibitors:
        assert squeezed(shown.name) in reader.pages[page_of[shown.id] - 1]


def test_pages_are_numbered_from_the_cover(genuine: tuple[Path, CatalogContent, CatalogResult]) -> None:
    pages = Printed(genuine[0]).pages
    for number, text in enumerate(pages[1:-1], 2):
        assert re.search(rf"\b{number}\b", text)


def test_bookmarks_lead_through_provinces_to_exhibitors(genuine: tuple[Path, CatalogContent, CatalogResult]) -> None:
    path, book, result = genuine
    marks, page_of = Printed(path).bookmarks, result.page_of or {}
    assert [title for level, title, _ in marks if level == 0][1:3] == ["Cách dùng danh mục", "Mục lục theo tỉnh"]
    assert [title for level, title, _ in marks if level == 0][-2:] == ["Bảng tra tên A–Z", "Bảng tra sản phẩm A–Z"]
    inner = [(title, page) for level, title, page in marks if level == 1]
    assert inner == [(shown.name, page_of[shown.id]) for shown in book.exhibitors]


def test_fonts_are_embedded_and_photos_are_the_renditions_themselves(
    genuine: tuple[Path, CatalogContent, CatalogResult],
) -> None:
    path, book, _ = genuine
    renditions = {p.photo.rendition.read_bytes() for e in book.exhibitors for p in e.products if p.photo}
    with pikepdf.Pdf.open(path) as pdf:
        fonts = [
            thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"
        ]
        assert "Helvetica" not in str([font.BaseFont for font in fonts])
        for font in fonts:
            if font.Subtype == "/CIDFontType2":
                assert "/FontFile2" in font.FontDescriptor
                assert re.fullmatch(r"/[A-Z]{6}\+[A-Za-z-]+", str(font.BaseFont))
        pictures = [t for t in pdf.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image"]
        assert {picture.read_raw_bytes() for picture in pictures} == renditions
        assert {str(picture.Filter) for picture in pictures} == {"/DCTDecode"}
        assert not pdf.check_pdf_syntax()
    assert b"ASCII85" not in path.read_bytes()


def test_properties_and_language(tmp_path: Path) -> None:
    printed(
        tmp_path,
        content(
            exhibitor(1),
            organisers=(CatalogOrganiser("Cục Công Thương"), CatalogOrganiser("Sở Công Thương Quảng Ninh")),
        ),
    )
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        assert str(pdf.Root.Lang) == "vi"
        assert str(pdf.docinfo.Title) == "Hội chợ triển lãm hàng công nghiệp nông thôn"
        assert str(pdf.docinfo.Author) == "Cục Công Thương, Sở Công Thương Quảng Ninh"
        assert "/CreationDate" not in pdf.docinfo
        assert all("/TrimBox" in page for page in pdf.pages)


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    book = genuine_content(tmp_path, 20)
    for name in ("one.pdf", "two.pdf"):
        render(book, CatalogOptions(), tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    other = replace(book, dates="1.8.2024")
    render(other, CatalogOptions(), tmp_path / "three.pdf")
    with pikepdf.Pdf.open(tmp_path / "one.pdf") as one, pikepdf.Pdf.open(tmp_path / "three.pdf") as three:
        assert one.trailer.ID[0] != three.trailer.ID[0]


@pytest.mark.parametrize(("paper", "size"), [("a5", (419.53, 595.28)), ("a4", (595.28, 841.89))])
def test_paper(tmp_path: Path, paper: str, size: tuple[float, float]) -> None:
    printed(tmp_path, genuine_content(tmp_path, 12), paper=paper)
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        assert pdf[0].get_size() == pytest.approx(size, abs=0.01)
    assert all(words.endswith(f" {to}") for _, words, to in links(tmp_path / "book.pdf"))


def test_papers_have_the_same_pages(tmp_path: Path) -> None:
    book = genuine_content(tmp_path, 30)
    a5, a4 = (printed(tmp_path, book, paper=paper)[0].pages for paper in ("a5", "a4"))
    assert a5 == a4


@pytest.mark.parametrize("language", ["vi", "vi-en"])
def test_english_names_only_in_the_bilingual_book(tmp_path: Path, language: str) -> None:
    shown = exhibitor(1, "Hợp tác xã chè Hảo Đạt", name_en="Hao Dat Tea Cooperative")
    shown = replace(
        shown, products=(product(1, "Chè đinh", name_en="Single-bud tea"), product(2, "Taco", name_en="Taco"))
    )
    text = entry_page(*printed(tmp_path, content(shown), language=language))
    assert ("Hao Dat Tea Cooperative" in text) is (language == "vi-en")
    assert ("Single-bud tea" in text) is (language == "vi-en")
    assert text.count("Taco") == 1


@pytest.mark.parametrize("wrong", [{"paper": "a3"}, {"design": "ba-cot"}, {"language": "fr"}])
def test_what_is_not_offered_is_told(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(FairError) as caught:
        printed(tmp_path, content(), **wrong)
    assert next(iter(wrong.values())) in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_fair_without_exhibitors(tmp_path: Path) -> None:
    reader, result = printed(tmp_path, content())
    assert result.findings == ()
    assert len(reader.pages) == 4
    assert "Chưa có đơn vị tham gia." in reader.text
    assert printed(tmp_path, CatalogContent(""))[1].pages == 4


def test_an_exhibitor_with_nothing(tmp_path: Path) -> None:
    bare = exhibitor(1, "Cơ sở An Bình", province="", booths=())
    reader, result = printed(tmp_path, content(bare))
    assert result.findings == ()
    assert "Chưa rõ tỉnh" in reader.pages[2]
    assert "Cơ sở An Bình" in reader.pages[3]
    assert "An Bình (Cơ sở)" in reader.text


def test_contact_is_printed_as_given_and_no_more(tmp_path: Path) -> None:
    with_phone = exhibitor(1, phone="0912 345 678", website="example.vn", address="Xóm 5, xã Tân Cương")
    reader, _ = printed(tmp_path, content(with_phone, exhibitor(2)))
    assert "Xóm 5, xã Tân Cương 0912 345 678 · example.vn" in reader.text
    assert reader.text.count("0912") == 1


def test_prices_and_absent_prices(tmp_path: Path) -> None:
    shown = exhibitor(1, products=(product(1, price="32.000–45.000 đ/hộp"), product(2)))
    text = entry_page(*printed(tmp_path, content(shown)))
    assert "32.000–45.000 đ/hộp" in text
    assert text.count("Liên hệ") == 1


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 7, 13, 60])
def test_every_product_is_printed_once(tmp_path: Path, count: int) -> None:
    shown = exhibitor(
        1, products=tuple(product(i, f"Hàng-{i}-mẫu", photo=photo(tmp_path, i % 3)) for i in range(count))
    )
    reader, result = printed(tmp_path, content(shown, exhibitor(2)))
    body = " ".join(reader.pages[page_of(result) - 1 : page_of(result, 2)])
    assert [body.count(f"Hàng-{i}-mẫu") for i in range(count)] == [1] * count


def test_illustrations_say_so(tmp_path: Path) -> None:
    pair = (product(1, photo=photo(tmp_path, 1)), product(2, photo=photo(tmp_path, 2, illustration=True)))
    assert printed(tmp_path, content(exhibitor(1, products=pair)))[0].text.count("ảnh minh họa") == 1


def test_marks(tmp_path: Path) -> None:
    marks = (
        CatalogMark("other", text="VietGAP"),
        CatalogMark("other", text="HACCP"),
        CatalogMark("ocop", stars=3),
        CatalogMark("ocop", stars=5),
        CatalogMark("cnnt", "tinh"),
        CatalogMark("cnnt", "quoc_gia"),
    )
    text = entry_page(*printed(tmp_path, content(exhibitor(1, products=(product(1, marks=marks),)))))
    assert "OCOP" in text
    assert "CNNT quốc gia" in text
    assert "CNNT cấp tỉnh" not in text
    assert "VietGAP" in text
    assert "HACCP" not in text


def test_a_lost_photo_is_a_tile_and_a_finding(tmp_path: Path) -> None:
    lost = product(1, "Chè đinh", group="Chè, trà", photo=CatalogPhoto("0" * 64, None, 0, 0))
    gone = product(2, "Hồng trà", group="Chè, trà", photo=CatalogPhoto("1" * 64, tmp_path / "gone.jpg", 400, 300))
    broken_file = tmp_path / "broken.jpg"
    broken_file.write_bytes(b"no picture")
    broken = product(3, "Trà sen", photo=CatalogPhoto("2" * 64, broken_file, 400, 300))
    reader, result = printed(tmp_path, content(exhibitor(1, products=(lost, gone, broken))))
    assert [(f.level, f.code, f.record, f.page) for f in result.findings] == [
        ("error", "photo_lost", f"product-{number}", page_of(result)) for number in (1, 2, 3)
    ]
    assert entry_page(reader, result).count("Chè, trà") == 2


def test_one_photo_in_two_places_is_stored_once(tmp_path: Path) -> None:
    shown = exhibitor(1, products=tuple(product(i, photo=photo(tmp_path, 1)) for i in range(4)))
    printed(tmp_path, content(shown))
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        pictures = [t for t in pdf.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image"]
        assert len(pictures) == 1


def test_a_photo_turned_for_one_product_is_a_picture_of_its_own(tmp_path: Path) -> None:
    one = photo(tmp_path, 1)
    turned = replace(one, rotation_deg=180, rendition=jpeg_file(tmp_path / "turned.jpg"))
    printed(tmp_path, content(exhibitor(1, products=(product(1, photo=one), product(2, photo=turned)))))
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        pictures = [t for t in pdf.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image"]
        assert len({picture.read_raw_bytes() for picture in pictures}) == 2


def test_a_grey_photo_keeps_its_colour_space(tmp_path: Path) -> None:
    path = jpeg_file(tmp_path / "grey.jpg", (120, 90), "L")
    shown = exhibitor(1, products=(product(1, photo=CatalogPhoto("3" * 64, path, 120, 90)),))
    printed(tmp_path, content(shown))
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        picture = next(t for t in pdf.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image")
        assert picture.ColorSpace == "/DeviceGray"


HOSTILE = [
    "façade và Łódź",
    unicodedata.normalize("NFD", "Hợp tác xã chè Phìn Hồ"),
    "<b>đậm</b> &amp; <para>",
    "(ngoặc \\ ) ) ( \\n",
    "%PDF- endstream endobj",
    "ẪẴẬẶỖỘ ẲẲẲ",
    "a\u0000b\u200bc\ud83cd",
    "{x} %s %(y)s",
    "\u202eđảo ngược",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_print_as_themselves(tmp_path: Path, text: str) -> None:
    shown = exhibitor(1, text, address=text, phone=text, kind=text, province=text, booths=(text,), products=(
        product(1, text, specification=text, price=text, group=text, marks=(CatalogMark("other", text=text),)),
    ))  # fmt: skip
    book = content(
        shown, fair_name=text, short_name=text, theme=text, organisers=(CatalogOrganiser(text),), place=text, dates=text
    )
    reader, result = printed(tmp_path, book, language="vi-en")
    seen = squeezed(re.sub("[\u200b\u202e]", "", unicodedata.normalize("NFC", text)).replace("\0", " "))
    assert seen.replace("\ud83c", "\ufffd") in entry_page(reader, result)
    assert {finding.code for finding in result.findings} <= {"text_cut", "glyph_missing"}


@pytest.mark.parametrize("text", ["茶", "🍵", "عربي", "ไทย"])
def test_letters_that_no_font_has_are_marked_and_told(tmp_path: Path, text: str) -> None:
    reader, result = printed(tmp_path, content(exhibitor(1, products=(product(1, f"Trà {text}"),))))
    finding = next(f for f in result.findings if f.code == "glyph_missing")
    assert (finding.level, finding.record, finding.page) == ("error", "product-1", page_of(result))
    assert finding.field == "name"
    assert all(letter in finding.message for letter in text)
    assert "Trà \ufffd" in entry_page(reader, result)


def test_each_field_with_a_missing_letter_is_told(tmp_path: Path) -> None:
    shown = exhibitor(1, "HTX 茶", address="Số 茶, 山", products=(product(1, "Trà", specification="茶"),))
    _, result = printed(tmp_path, content(shown, fair_name="Hội chợ 茶", dates="茶"))
    told = {(f.record, f.field) for f in result.findings if f.code == "glyph_missing"}
    assert told == {("exhibitor-1", "name"), ("exhibitor-1", "address"), ("product-1", "specification")} | {
        ("", "fair name"),
        ("", "dates"),
    }


@pytest.mark.parametrize("text", ["★★★ OCOP", "☎ 0912", "① chè", "dəniz", "Ελλάδα", "Чай", "façade Łódź q\u0307"])
def test_letters_of_the_fallback_fonts_are_embedded_and_read_back(tmp_path: Path, text: str) -> None:
    reader, result = printed(tmp_path, content(exhibitor(1, text), fair_name=text))
    assert not result.findings
    assert text in unicodedata.normalize("NFC", entry_page(reader, result))
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        fonts = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/FontDescriptor" in thing]
        assert len({str(font.BaseFont) for font in fonts}) == len(fonts) >= 8
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_long_names_are_whole_and_long_texts_are_cut_with_a_finding(tmp_path: Path) -> None:
    name = (
        "Công ty Cổ phần Đầu tư Xây dựng và Phát triển Công nghiệp nông thôn miền núi phía Bắc Việt Nam "
        "Thiên Thuận Tường Hai"
    )
    assert len(name) >= 115
    endless = ("Làm từ nguyên liệu địa phương theo công thức gia truyền. " * 80)[:4000]
    shown = exhibitor(1, name, products=(product(1, endless, specification=endless), product(2)))
    quiet = exhibitor(2, "Cơ sở Mộc", address=endless, intro=endless)
    reader, result = printed(tmp_path, content(shown, quiet, exhibitor(3, endless)))
    assert name in entry_page(reader, result)
    assert {(f.code, f.record) for f in result.findings} == {
        ("text_cut", record) for record in ("product-1", "exhibitor-2", "exhibitor-3")
    } | {("text_cut", "exhibitor-1")}  # as a guide word of the index
    assert reader.text.count("…") >= 5


def test_the_old_book_stays_when_the_user_stops(tmp_path: Path) -> None:
    book = genuine_content(tmp_path, 10)
    target = tmp_path / "book.pdf"
    target.write_bytes(b"old")
    before = sorted(tmp_path.iterdir())
    calls = 0

    def counting(done: int, total: int, doing: str) -> None:
        nonlocal calls
        calls += 1
        assert 0 <= done <= total

    render(book, CatalogOptions(), tmp_path / "whole.pdf", counting)
    (tmp_path / "whole.pdf").unlink()
    for stop in range(0, calls, 5):
        left = stop

        def stopping(done: int, total: int, doing: str) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        with pytest.raises(Cancelled):
            render(book, CatalogOptions(), target, stopping)
        assert target.read_bytes() == b"old"
        assert sorted(tmp_path.iterdir()) == before
