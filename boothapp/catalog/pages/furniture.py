"""What stands on every inner page: running head, folio, and the booth tab to thumb the book by."""

from collections.abc import Sequence

from boothapp.catalog.booth_label import zone
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MARGIN, MM, PAGE_W, STYLES, TEXT_W, TOP

HEAD_BASE, HEAD_RULE, FOLIO_BASE = 10.4, 12.6, 203.6
FOLIO_GAP = 7.2
TAB_W, TAB_H, TAB_TOP, TAB_STEP, TAB_SPAN = 10.5, 17.0, 94.0, 21.0, 105.0
RIGHT_EDGE = MARGIN + TEXT_W
MOST_OUTER_W, TRACKING = 88.0, 0.35  # millimetres of a running head for its section; points


def running_head(setting: Setting, page: Page, outer: str, inner: str, ink: str = "text2") -> None:
    """Put head line, rule and folio on the page; `outer` names the section in tracked capitals."""
    d = Drawing(setting)
    right = page.right_hand
    out_x, out_align = (RIGHT_EDGE, "right") if right else (MARGIN, "left")
    in_x, in_align = (MARGIN, "left") if right else (RIGHT_EDGE, "right")
    d.about("", "the fair")
    room = MOST_OUTER_W - TRACKING * len(outer) / MM
    shown = d.one_line(outer.upper(), room, "kick", "running head", size=STYLES["kick"].size)
    wide = d.text(out_x, HEAD_BASE, shown, "kick", ink, align=out_align, tracking=TRACKING)
    if inner:
        d.fitted(in_x, HEAD_BASE, inner, TEXT_W - wide - 6, "cap", ink="text2", align=in_align, field="short name")
    d.line(MARGIN, HEAD_RULE, RIGHT_EDGE, HEAD_RULE, "line")
    page.put(0, 0, d.block())
    folio(setting, page)


def folio(setting: Setting, page: Page) -> None:
    """Put the page number in the outer corner, the fair's short name beside it."""
    d, right = Drawing(setting), page.right_hand
    d.about("", "the fair")
    out_x, out_align = (RIGHT_EDGE, "right") if right else (MARGIN, "left")
    d.text(out_x, FOLIO_BASE, str(page.number), "folio", align=out_align)
    beside = out_x - FOLIO_GAP if right else out_x + FOLIO_GAP
    d.fitted(
        beside,
        FOLIO_BASE - 0.1,
        setting.fair,
        TEXT_W - FOLIO_GAP - 4,
        "cap",
        ink="text2",
        align=out_align,
        field="short name",
    )
    page.put(0, 0, d.block())


def booth_tab(setting: Setting, page: Page, first: str, last: str, zones: Sequence[str]) -> None:
    """Put the tab with the page's first and last booth on the outer edge, at the height of the first booth's zone."""
    d = Drawing(setting)
    slot = zones.index(zone(first)) if zone(first) in zones else 0
    step = TAB_STEP if len(zones) <= 5 else TAB_SPAN / len(zones)
    x, y = (PAGE_W - TAB_W if page.right_hand else -3.0), min(TAB_TOP + slot * step, TAB_TOP + TAB_SPAN - TAB_H)
    d.about("", "the fair")
    d.rect(x, y, TAB_W + 3.0, TAB_H, "deep")
    middle, room = (PAGE_W - 5.6 if page.right_hand else 5.6), 8.2
    if first == last:
        d.fitted(middle, y + 9.8, first, room, "tab", ink="paper", align="center", smallest=0.5, field="booth number")
    else:
        d.fitted(middle, y + 6.2, first, room, "tab", ink="paper", align="center", smallest=0.5, field="booth number")
        d.line(middle - 1.3, y + 8.4, middle + 1.3, y + 8.4, "paper", line=0.6)
        d.fitted(middle, y + 13.6, last, room, "tab", ink="paper", align="center", smallest=0.5, field="booth number")
    page.put(0, 0, d.block())


def page_title(d: Drawing, text: str, english: str) -> float:
    """Draw the title of a page at its head; return the y where the page goes on."""
    wide = d.text(MARGIN, TOP + 7, text, "h1")
    if english:
        d.text(MARGIN + wide + 3, TOP + 7, english, "en", "text2", size=9)
    d.line(MARGIN, TOP + 11, RIGHT_EDGE, TOP + 11, "text", line=1.1)
    return TOP + 15.5
