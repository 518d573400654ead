"""How the book looks: type styles, inks and regions, and the measures of its pages (in millimetres).

Line distances keep the marks of stacked Vietnamese letters apart: no style lies below the height from the highest mark
to the lowest dot of its face (1.25 em Be Vietnam Pro, 1.08 em Fraunces, 1.10 em Barlow, measured on the font files).
"""

from dataclasses import dataclass

from boothapp.catalog.wording import Words

MM = 72 / 25.4  # points in a millimetre

PAGE_W, PAGE_H = 148.0, 210.0  # A5; other papers are the same page enlarged
MARGIN, TEXT_W = 14.0, 120.0
TOP, BOTTOM = 17.5, 196.0
COLUMN, GUTTER = 58.0, 4.0
GRID = 5.5 / MM  # entries start on it
PAPER_SIZES = {"a5": (148.0, 210.0), "a4": (210.0, 297.0)}


@dataclass(frozen=True)
class Style:
    role: str  # of the typeface
    size: float  # points
    leading: float  # points from line to line


STYLES = {
    "cover": Style("display", 27, 33),
    "h1": Style("display", 19, 27.5),
    "province": Style("display", 33, 44),
    "h2": Style("display", 15.5, 22),
    "band": Style("display", 14, 20),
    "h3": Style("display", 10.5, 15),
    "strip": Style("display", 11.5, 15),
    "guide": Style("display", 8.5, 12),
    "h4": Style("text_semibold", 8.1, 11.3),
    "name": Style("text_semibold", 7.2, 10),
    "lead": Style("text", 9, 13.75),
    "body": Style("text", 7.7, 11),
    "small": Style("text", 6.7, 9.6),
    "en": Style("text_italic", 6.9, 9.6),
    "en_large": Style("text_italic", 8.2, 11.5),
    "spec": Style("narrow", 6.8, 8.6),
    "code": Style("narrow_semibold", 6.8, 8.6),
    "row": Style("narrow", 7.6, 10),
    "row_medium": Style("narrow_medium", 7.6, 10),
    "row_bold": Style("narrow_semibold", 7.6, 10),
    "price": Style("narrow_semibold", 8.2, 10),
    "no_price": Style("narrow", 8.2, 10),
    "kick": Style("narrow_semibold", 6.6, 9),
    "cap": Style("narrow", 6.2, 8),
    "badge": Style("narrow_semibold", 5.6, 7.5),
    "folio": Style("number", 10, 12),
    "tab": Style("number", 9.5, 12),
    "plate": Style("number", 16.5, 19),
    "booth": Style("number", 12.5, 15),
    "figure": Style("number", 21, 25),
    "dates": Style("number", 13, 16),
}

INKS = {
    "text": "#17211D",
    "text2": "#4C5A54",
    "line": "#AAB6B0",
    "hair": "#D5DCD8",
    "paper": "#FFFFFF",
    "cream": "#F6F0E4",
    "sand": "#E7DAC1",
    "deep": "#10392E",
    "green": "#0B7A5E",
    "brick": "#B4472B",
    "indigo": "#234E78",
    "gold": "#D9942A",
    "tint_green": "#E1EFE8",
    "tint_brick": "#F7E6DF",
    "tint_indigo": "#E3EAF2",
    "tint_grey": "#EBEEEC",
}


@dataclass(frozen=True)
class Region:
    ink: str
    tint: str
    name: Words


OTHER_REGION = "O"  # of provinces that lie in no region of a fair that has regions
REGIONS = {
    "M": Region("green", "tint_green", Words("Trung du và miền núi", "Northern midlands and mountains")),
    "D": Region("brick", "tint_brick", Words("Đồng bằng sông Hồng", "Red River Delta")),
    "T": Region("indigo", "tint_indigo", Words("Bắc Trung Bộ", "North Central")),
    OTHER_REGION: Region("text2", "tint_grey", Words("Các tỉnh, thành phố khác", "Other provinces")),
    "": Region("green", "tint_green", Words("", "")),  # a fair without regions has one accent
}


def _operators(ink: str, operator: str) -> str:
    red, green, blue = (int(ink[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f} {operator}"


FILL = {name: _operators(ink, "rg") for name, ink in INKS.items()}
STROKE = {name: _operators(ink, "RG") for name, ink in INKS.items()}
