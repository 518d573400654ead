"""What stands above an exhibitor's products in a column: rule, booth, name, contact, small map, code, introduction.

The code of a website is as wide as the booth's plate and stands below it; what is written stays beside them.
"""

from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.designs.contact import draw_contact
from boothapp.catalog.designs.heading import about
from boothapp.catalog.designs.plate import COLUMN_PLATE
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.qr import MODULE, QUIET, draw_qr, matrix, web_address
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import COLUMN, REGIONS
from boothapp.domain.catalog import CatalogExhibitor

MAP_W, MAP_GAP = 8.6, 1.6
TEXT_X = 14.6  # of a head beside its plate
HEAD_TOP, NAME_TOP, HEAD_FOOT = 1.8, 0.9, 2.2
RULE = 1.1  # points
BELOW_RULE = 0.3  # where the white of a code may begin
INTRO_LINES, ALONE_LINES, BESIDE_LINES = 4, 5, 5  # across the column; the same without products; beside a code
INTRO_EN_SHARE = 0.75  # of the lines of the Vietnamese one
INTRO_GAP, BESIDE_GAP, EN_GAP = 1.4, 0.7, 0.4


@dataclass(frozen=True)
class _Rail:
    """Booth and code at the left, and where the text beside them begins."""

    text_x: float
    plate_foot: float
    code_foot: float  # of the white around the code; 0 = no code


def entry_head(setting: Setting, maps: Maps, exhibitor: CatalogExhibitor, region: str) -> Block:
    """Return the head of an exhibitor."""
    d = _begun(setting, exhibitor, region)
    rail = _draw_rail(d, exhibitor)
    x = rail.text_x
    map_h = maps.draw(d, COLUMN - MAP_W, HEAD_TOP, MAP_W, exhibitor.places)
    y, wide = NAME_TOP, COLUMN - x - (MAP_W + MAP_GAP if map_h else 0.0)
    style, lines = "h4", d.lines(exhibitor.name, wide, "h4")
    if len(lines) > 4:
        style, lines = "name", d.lines(exhibitor.name, wide, "name", 12, "name")
    y = d.paragraph(x, y, lines, style)
    if exhibitor.name_en:
        y = d.paragraph(x, y, d.lines(exhibitor.name_en, wide, "en", 4, "English name"), "en", "text2")
    y = draw_contact(d, x, y, wide, exhibitor)
    y = max(y, HEAD_TOP + map_h)
    if rail.code_foot:
        y = _draw_introduction(d, x, y, exhibitor, gap=BESIDE_GAP, most=BESIDE_LINES)
        return d.block(max(y + HEAD_FOOT, rail.code_foot))
    most = INTRO_LINES if exhibitor.products else ALONE_LINES
    y = _draw_introduction(d, 0, max(y, rail.plate_foot), exhibitor, gap=INTRO_GAP, most=most)
    return d.block(y + HEAD_FOOT)


def entry_short_head(setting: Setting, exhibitor: CatalogExhibitor, region: str) -> Block:
    """Return the head of a further column of an exhibitor."""
    d = _begun(setting, exhibitor, region)
    x = _draw_plate(d, exhibitor)
    y = d.paragraph(x, NAME_TOP, d.lines(exhibitor.name, COLUMN - x, "row_bold", 3, "name"), "row_bold")
    d.text(x, y + 2.4, setting.say(wording.CONTINUED), "cap", "text2")
    return d.block(max(y + 3, HEAD_TOP + COLUMN_PLATE.h) + HEAD_FOOT)


def _begun(setting: Setting, exhibitor: CatalogExhibitor, region: str) -> Drawing:
    d = about(setting, exhibitor)
    d.line(0, 0, COLUMN, 0, REGIONS[region].ink, line=RULE)
    return d


def _draw_plate(d: Drawing, exhibitor: CatalogExhibitor) -> float:
    """Draw the booth; return where the text beside it begins."""
    if not exhibitor.booths:
        return 0.0
    COLUMN_PLATE.draw(d, 0, HEAD_TOP, booth_label(exhibitor.booths))
    return TEXT_X


def _draw_rail(d: Drawing, exhibitor: CatalogExhibitor) -> _Rail:
    text_x, plate_foot = _draw_plate(d, exhibitor), HEAD_TOP + COLUMN_PLATE.h
    address = web_address(exhibitor.website)
    if not address:
        return _Rail(text_x, plate_foot, 0.0)
    modules = len(matrix(address))
    module = max(MODULE, min(COLUMN_PLATE.w / modules, TEXT_X / (modules + QUIET)))
    top = plate_foot if exhibitor.booths else BELOW_RULE
    side = draw_qr(d, -QUIET * module, top, address, module=module)
    return _Rail(max(TEXT_X, side - QUIET * module), plate_foot, top + side)


def _draw_introduction(d: Drawing, x: float, y: float, exhibitor: CatalogExhibitor, *, gap: float, most: int) -> float:
    """Draw the introduction up to the right edge of the column and the English one below it; return the y below."""
    texts = (
        (exhibitor.intro, "small", most, "introduction"),
        (exhibitor.intro_en, "en", round(most * INTRO_EN_SHARE), "English introduction"),
    )
    for text, style, lines, field in texts:
        if text:
            y = d.paragraph(x, y + gap, d.lines(text, COLUMN - x, style, lines, field), style, "text2")
            gap = EN_GAP
    return y
