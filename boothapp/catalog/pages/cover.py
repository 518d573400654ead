"""The cover, drawn from the fair's own facts above its picture or, without one, a band of craft tiles."""

from collections.abc import Sequence

from boothapp.catalog import wording
from boothapp.catalog.craft_tiles import TILE, mosaic
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.pages.part import Part
from boothapp.catalog.photo_files import is_there
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MARGIN, MM, PAGE_H, PAGE_W, STYLES, TEXT_W
from boothapp.domain.catalog import CatalogContent, CatalogPhoto
from boothapp.domain.text import fold

BAND_TOP, BLEED = PAGE_H - 4 * TILE, 4.0
TITLE_TOP, FACTS_TOP = 29.0, BAND_TOP - 20
TITLE_SIZES = (27.0, 23.0, 19.5, 16.5, 14.0)
COUNTRY = ("viet nam", "vietnam")
PLACE_W, SMALL_PLACE = 56.0, 12.5
LIFT = 4.5  # of the facts, for a line with the venue below them


def cover_part(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Part:
    """Return page 1."""
    return Part("cover", wording.KICKER, 1, lambda _first, _page_of: [_page(setting, content, provinces)], listed=False)


def _page(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Page:
    page, d = Page(1), Drawing(setting)
    d.rect(-BLEED, -BLEED, PAGE_W + 2 * BLEED, PAGE_H + 2 * BLEED, "cream")
    _band(d, content.cover)
    d.about("", "the fair")
    kicker = wording.PLAN_KICKER if any(hall.booths for hall in content.halls) else wording.KICKER
    d.text(MARGIN, 20, setting.say(kicker).upper(), "kick", "green", size=7.4, tracking=0.55)
    d.line(MARGIN, 24, MARGIN + TEXT_W, 24, "deep", line=1)
    y = _title(d, content.fair_name)
    if content.edition:
        y = d.paragraph(MARGIN, y + 1.5, d.lines(content.edition, TEXT_W, "lead", 2, "edition"), "lead", "deep")
    if content.fair_name_en:
        english = ", ".join(filter(None, (content.fair_name_en, content.edition_en)))
        lines = d.lines(english, TEXT_W, "en", 2, "English name", size=9)
        y = d.paragraph(MARGIN, y + 1.5, lines, "en", "text2", size=9)
    where = _where(d, content)
    lift = LIFT if where else 0.0
    if content.theme:
        room = int((FACTS_TOP - lift - y - 4) * MM / STYLES["lead"].leading)
        d.paragraph(MARGIN, y + 3, d.lines(content.theme, TEXT_W, "lead", max(room, 1), "theme"), "lead", "text2")
    d.text(MARGIN, BAND_TOP - 6, where, "row", "text2")
    _facts(d, content, provinces, BAND_TOP - lift)
    page.put(0, 0, d.block())
    return page


def _band(d: Drawing, picture: CatalogPhoto | None) -> None:
    """Fill the foot of the page with the picture, over its edges; craft tiles stand where there is none."""
    d.about("", "the cover")
    if picture and is_there(picture):
        d.photo(picture, -BLEED, BAND_TOP, PAGE_W + 2 * BLEED, PAGE_H - BAND_TOP + BLEED, above=0.5)
        return
    if picture:
        d.note("photo_lost")
    mosaic(d, BAND_TOP, 4, bleeds=True)


def _title(d: Drawing, name: str) -> float:
    """Draw the fair's name in even lines, as large as the room above the facts allows; return the y below."""
    by_hand = [line for line in name.splitlines() if line.strip()]
    for size in TITLE_SIZES:
        step = STYLES["cover"].leading / STYLES["cover"].size * size / MM
        most = int((FACTS_TOP - 22 - TITLE_TOP) / step)
        lines = by_hand if len(by_hand) > 1 else _even_lines(d, name, size)
        if len(lines) <= min(most, 4) and all(d.width(line, "cover", size) <= TEXT_W for line in lines):
            break
    else:
        lines = d.lines(name, TEXT_W, "cover", most, "name", size=size)
    y = TITLE_TOP
    for line in lines:
        d.text(MARGIN, y + step * 0.74, line, "cover", "deep", size=size)
        y += step
    return y


def _even_lines(d: Drawing, name: str, size: float) -> list[str]:
    """Break the name into as few lines as its width needs, all about as long as each other."""
    lines = d.lines(name, TEXT_W, "cover", size=size)
    width = TEXT_W
    while width > TEXT_W / 3 and len(tighter := d.lines(name, width - 1, "cover", size=size)) <= len(lines):
        lines, width = tighter, width - 1
    return lines


def _where(d: Drawing, content: CatalogContent) -> str:
    """Return the venue with its street, as much of it as one line holds, or else the host; "" for neither."""
    town, before = town_of(content.place)
    wheres = (", ".join(filter(None, (content.venue, before))), content.venue, content.host)
    new = [where for where in wheres if where and town_of(where) != (town, "")]  # "Tỉnh Quảng Ninh" says it twice
    return next((where for where in new if d.width(where, "row") <= TEXT_W), "")


def _facts(d: Drawing, content: CatalogContent, provinces: Sequence[Province], foot: float) -> None:
    """Draw place and dates on the left, the counts on the right, some millimetres above `foot`."""
    town, _ = town_of(content.place)
    if town:
        _place(d, foot - 12, town)
    if content.dates:
        d.fitted(MARGIN, foot - 6, content.dates, PLACE_W, "dates", smallest=0.6, field="dates")
    x = MARGIN + TEXT_W
    products = sum(len(exhibitor.products) for exhibitor in content.exhibitors)
    known = [province for province in provinces if province.is_known]
    for count, words in (
        (products, wording.PRODUCTS), (len(content.exhibitors), wording.EXHIBITORS), (len(known), wording.PROVINCES),
    ):  # fmt: skip
        if count:
            figure, label = d.setting.number(count), d.setting.noun(count, words)
            wide = max(d.width(label, "row", size=7), d.width(figure, "figure"), 14)
            d.text(x, foot - 10.5, figure, "figure", "deep", align="right")
            d.text(x, foot - 6, label, "row", "text2", align="right", size=7)
            x -= wide + 5


def town_of(address: str) -> tuple[str, str]:
    """Return what an address ends with, the province or town, and what stands before it."""
    parts = [part.strip() for part in address.split(",") if part.strip()]
    if len(parts) > 1 and fold(parts[-1]) in COUNTRY:
        parts.pop()
    if not parts:
        return "", ""
    town = parts[-1]
    if fold(town).startswith("tinh "):
        town = town[len("tỉnh ") :].strip()
    return town[:1].upper() + town[1:], ", ".join(parts[:-1])


def _place(d: Drawing, base: float, place: str) -> None:
    """Draw the place on one line, or on two smaller ones when it is long."""
    if d.width(place, "h1") <= PLACE_W:
        d.text(MARGIN, base, place, "h1", "brick")
        return
    lines = d.lines(place, PLACE_W, "h1", 2, "place", size=SMALL_PLACE)
    for i, line in enumerate(reversed(lines)):
        d.text(MARGIN, base - i * 5.4, line, "h1", "brick", size=SMALL_PLACE)
