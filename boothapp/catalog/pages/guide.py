"""Page 2: how to find things in this book, what the marks of recognition mean, the regions and their textures."""

from collections.abc import Iterator, Sequence

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import LEVELS, chosen, draw_marks
from boothapp.catalog.minimap import Maps
from boothapp.catalog.ornaments import SWATCH_H, SWATCH_W
from boothapp.catalog.page import Page
from boothapp.catalog.pages.furniture import page_title, running_head
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, MM, REGIONS, STYLES, TEXT_W
from boothapp.catalog.wording import Words
from boothapp.domain.catalog import CatalogContent, CatalogMark

STEP_X, STEP_W, STEP_H, STEP_GAP = MARGIN + 9.0, 74.0, 14.4, 1.6
MAP_W = 30.0
SWATCHES = 3  # of regions in a row; more of them are narrower
LABEL_W, MARK_ROW_H, MARK_ENGLISH_H = 30.0, 5.4, 2.5
INDEXES = (
    ("booth index", Words("theo số gian", "by booth")),
    ("index", Words("theo tên A–Z", "by name A–Z")),
    ("group index", Words("theo nhóm sản phẩm", "by product group")),
)
BY_BOOTH = Words("Tìm theo gian", "By booth")
BY_BOOTH_TEXT = Words(
    "Số gian đứng đầu mỗi đơn vị. Nhãn ở mép trang cho biết gian đầu và gian cuối của trang; lật nhanh để tìm.",
    "The booth number heads each entry. The tab at the edge names the first and last booth of the page.",
)
BY_PROVINCE, BY_ZONE = Words("Tìm theo tỉnh", "By province"), Words("Tìm theo khu", "By zone")
BY_REGION_TEXT = Words(
    "Các tỉnh xếp theo vùng. Mỗi vùng có một màu và một hoa văn riêng, nhận ra được cả khi in đen trắng.",
    "Provinces stand by region. Each region has a colour and a texture of its own, told apart in black and white too.",
)
BY_PROVINCE_TEXT = Words("Các đơn vị xếp theo tỉnh, thành phố.", "Exhibitors stand by province.")
BY_ZONE_TEXT = Words("Các đơn vị xếp theo khu của gian hàng.", "Exhibitors stand by the zone of their booth.")
BY_INDEX, INDEX_TEXT = Words("Tìm theo bảng tra", "By index"), Words("Bảng tra", "Indexes")
BY_MAP = Words("Tìm đường đi", "The way there")
BY_MAP_TEXT = Words(
    "Ô vuông đen trên sơ đồ nhỏ là vị trí gian; tam giác là cửa vào, khung trống là sân khấu. Sơ đồ lớn:",
    "On the small map black squares are the booth, a triangle is a gate, an empty frame the stage. Floor plan:",
)
PRICES = Words("Giá do đơn vị khai và có thể thay đổi.", "Prices as stated by the exhibitors.")
ON_REQUEST = Words("“Liên hệ”: xin hỏi giá ở đơn vị.", "“On request”: please ask the exhibitor.")
TELEPHONES = Words("Điện thoại chỉ in khi đơn vị đồng ý.", "Telephone numbers only by consent.")

Step = tuple[Words, Words]
Meaning = tuple[CatalogMark, Words]


def guide_part(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Part:
    """Return page 2."""

    def draw(first: int, page_of: PageOf) -> list[Page]:
        page, d = Page(first), Drawing(setting)
        running_head(setting, page, setting.say(wording.GUIDE_SHORT), setting.fair)
        d.about("", "the guide")
        top = page_title(d, setting.say(wording.GUIDE), setting.also(wording.GUIDE))
        y = top
        for number, (head, text) in enumerate(_steps(provinces, content, page_of), 1):
            y = _draw_step(d, y, number, head, text)
        booths = next((exhibitor.places[:1] for exhibitor in content.exhibitors if exhibitor.booths), ())
        map_h = Maps(content.halls).draw(d, MARGIN + TEXT_W - MAP_W, top + 1, MAP_W, booths)
        y = _draw_marks(d, max(y, top + map_h + 4), list(_legend(content)))
        y = _draw_regions(d, y + 2, [key for key in REGIONS if key and any(p.region == key for p in provinces)])
        _draw_remark(d, y, content)
        page.put(0, 0, d.block())
        return [page]

    return Part("guide", wording.GUIDE_SHORT, 1, draw)


def _steps(provinces: Sequence[Province], content: CatalogContent, page_of: PageOf) -> Iterator[Step]:
    if any(exhibitor.booths for exhibitor in content.exhibitors):
        yield BY_BOOTH, BY_BOOTH_TEXT
    if any(province.is_zone for province in provinces):
        yield BY_ZONE, BY_ZONE_TEXT
    elif any(province.region for province in provinces):
        yield BY_PROVINCE, BY_REGION_TEXT
    else:
        yield BY_PROVINCE, BY_PROVINCE_TEXT
    found = [(words, page_of[key]) for key, words in INDEXES if key in page_of]
    if found:
        vi = ", ".join(f"{words.vi} (trang {page})" for words, page in found)
        en = ", ".join(f"{words.en} (page {page})" for words, page in found)
        yield BY_INDEX, Words(f"{INDEX_TEXT.vi} {vi}.", f"{INDEX_TEXT.en} {en}.")
    if "plan" in page_of and any(hall.booths for hall in content.halls):
        at = page_of["plan"]
        yield BY_MAP, Words(f"{BY_MAP_TEXT.vi} trang {at}.", f"{BY_MAP_TEXT.en} page {at}.")


def _draw_step(d: Drawing, y: float, number: int, head: Words, text: Words) -> float:
    setting = d.setting
    d.text(MARGIN, y + 5.4, str(number), "figure", "green", size=17)
    wide = d.text(STEP_X, y + 3.2, setting.say(head), "h4")
    d.text(STEP_X + wide + 2, y + 3.2, setting.also(head), "en", "text2")
    below = d.paragraph(STEP_X, y + 4.6, d.lines(setting.say(text), STEP_W, "small"), "small", "text2")
    if english := setting.also(text):
        below = d.paragraph(STEP_X, below, d.lines(english, STEP_W, "en", size=6.4), "en", "text2", size=6.4)
    return max(below, y + STEP_H) + STEP_GAP


def _legend(content: CatalogContent) -> Iterator[Meaning]:
    """Yield an example of every kind of mark in the book, best first, with what it means."""
    held = {product.marks for exhibitor in content.exhibitors for product in exhibitor.products}
    printed = {mark for marks in held for mark in chosen(marks)}
    if ocop := [mark for mark in printed if mark.scheme == "ocop"]:
        yield max(ocop, key=lambda mark: mark.stars or 0), wording.OCOP_LEGEND
    levels = {mark.level if mark.level in LEVELS else "" for mark in printed if mark.scheme == "cnnt"}
    name = wording.CNNT_LEGEND
    for i, level in enumerate(sorted(levels, key=[*LEVELS, ""].index)):
        told = wording.LEVEL_LEGENDS.get(level, Words("", ""))
        first = Words(f"{name.vi} {told.vi}".strip() + ".", f"{name.en}, {told.en}".strip(", ") + ".")
        yield CatalogMark("cnnt", level), Words(f"… {told.vi}.", f"… {told.en}.") if i and level else first
    if others := [mark for mark in printed if mark.scheme not in ("ocop", "cnnt")]:
        yield min(others, key=lambda mark: (len(mark.text), mark.text)), wording.OTHER_LEGEND


def _draw_marks(d: Drawing, y: float, legend: Sequence[Meaning]) -> float:
    d.line(MARGIN, y, MARGIN + TEXT_W, y, "line")
    if not legend:
        return y + 2
    _draw_head(d, y + 7, wording.MARKS)
    y += 10.5
    for mark, words in legend:
        draw_marks(d, MARGIN, y, [mark], LABEL_W - 2)
        d.text(MARGIN + LABEL_W, y + 2.5, d.setting.say(words), "small")
        if english := d.setting.also(words):
            d.text(MARGIN + LABEL_W, y + 5.0, english, "cap", "text2")
            y += MARK_ENGLISH_H
        y += MARK_ROW_H
    return y


def _draw_regions(d: Drawing, y: float, regions: Sequence[str]) -> float:
    if not regions:
        return y
    _draw_head(d, y + 4, wording.REGIONS)
    high = SWATCH_H if d.setting.language != "vi-en" else SWATCH_H * 2 / 3  # whole cells of the texture
    foot = y + 7 + high
    wide = SWATCH_W if len(regions) <= SWATCHES else SWATCH_W * 3 / 4
    gap = (TEXT_W - max(len(regions), SWATCHES) * wide) / (max(len(regions), SWATCHES) - 1)
    below = foot
    for i, key in enumerate(regions):
        x, region = MARGIN + i * (wide + gap), REGIONS[key]
        with d.clipped(x, y + 7, wide, high):
            d.ornament(f"Swatch{key}", x, y + 7)
        names = d.lines(d.setting.say(region.name), wide, "row_bold", 2, "region")
        end = d.paragraph(x, foot + 1, names, "row_bold", region.ink)
        english = d.lines(d.setting.also(region.name), wide, "cap", 2, "region")
        below = max(below, d.paragraph(x, end, english, "cap", "text2"))
    return below + 1


def _draw_head(d: Drawing, base: float, words: Words) -> None:
    wide = d.text(MARGIN, base, d.setting.say(words), "h3")
    d.text(MARGIN + wide + 2.5, base, d.setting.also(words), "en", "text2")


def _draw_remark(d: Drawing, y: float, content: CatalogContent) -> None:
    """Say at the foot, when there is room, how far prices and telephone numbers can be relied on."""
    priced = {bool(product.price) for exhibitor in content.exhibitors for product in exhibitor.products}
    told = ((True in priced, PRICES), (False in priced, ON_REQUEST), (bool(content.exhibitors), TELEPHONES))
    remark = " ".join(d.setting.say(words) for is_told, words in told if is_told)
    lines = d.lines(remark, TEXT_W, "small")
    top = BOTTOM - len(lines) * STYLES["small"].leading / MM
    if top > y + 1:
        d.paragraph(MARGIN, top, lines, "small", "text2")
