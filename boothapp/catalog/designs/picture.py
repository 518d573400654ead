"""The picture of a product in its frame: the photo, or a tile with the name of its group, never a grey hole."""

from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.ornaments import TILE_SIZES, tile_cell
from boothapp.catalog.photo_files import is_there
from boothapp.catalog.styles import REGIONS, STYLES
from boothapp.domain.catalog import CatalogPhoto, CatalogProduct

WIDEST_LABEL, WIDE_FROM = 34.0, 30.0  # millimetres: of a tile's label; of a tile, for a higher label
LEAST_LABEL, LABEL_LINE = 0.85, 2.3  # of its type size; millimetres from line to line where a long one takes several
LEAST_SHOWN = 0.6  # of a photo that fills its frame; one that would lose more is shown whole on a tinted ground
LABEL_LINES, LABEL_EDGE = 3, 1.1  # millimetres free above and below several lines


@dataclass(frozen=True)
class Frame:
    x: float
    y: float
    w: float
    h: float


def draw_picture(d: Drawing, frame: Frame, product: CatalogProduct, region: str) -> None:
    """Fill the frame; its width is one of `TILE_SIZES`, its height no more than the one beside it."""
    photo = product.photo
    d.about(product.id, f'product "{product.name}"')
    if photo and is_there(photo):
        _draw_photo(d, frame, photo, region)
        if photo.illustration:
            draw_illustration_label(d, frame.x, frame.y + frame.h)
        return
    if photo:
        d.note("photo_lost")
    _draw_tile(d, frame, product.group or d.setting.say(wording.PRODUCT), region)


def _draw_photo(d: Drawing, frame: Frame, photo: CatalogPhoto, region: str) -> None:
    ratio, wanted = photo.width_px / photo.height_px, frame.w / frame.h
    if LEAST_SHOWN * wanted <= ratio <= wanted / LEAST_SHOWN:
        d.photo(photo, frame.x, frame.y, frame.w, frame.h)
        return
    w = min(frame.w, frame.h * ratio)
    h = w / ratio
    d.rect(frame.x, frame.y, frame.w, frame.h, REGIONS[region].tint)
    d.photo(photo, frame.x + (frame.w - w) / 2, frame.y + (frame.h - h) / 2, w, h)


def draw_illustration_label(d: Drawing, x: float, foot: float) -> None:
    """Say at the foot of a picture that it is no photo."""
    label = d.setting.say(wording.ILLUSTRATION)
    d.rect(x, foot - 2.7, d.width(label, "badge") + 1.6, 2.7, "paper")
    d.text(x + 0.8, foot - 0.8, label, "badge", "text2")


def _draw_tile(d: Drawing, frame: Frame, group: str, region: str) -> None:
    number = min(range(len(TILE_SIZES)), key=lambda i: abs(TILE_SIZES[i][0] - frame.w))
    cell = tile_cell(TILE_SIZES[number])
    rows = max(round(frame.h / cell), 1)
    with d.clipped(frame.x, frame.y, frame.w, frame.h):  # in whole rows: no motif is cut at the foot
        d.ornament(f"Tile{number or ''}{region}", frame.x, frame.y, scale=frame.h / rows / cell)
    wide, high = min(frame.w - 4, WIDEST_LABEL), 8.0 if frame.w > WIDE_FROM else 6.0
    middle, centre = frame.x + frame.w / 2, frame.y + frame.h / 2
    ink, room = REGIONS[region].ink, wide - 2
    size = STYLES["kick"].size * LEAST_LABEL
    if d.width(group, "kick") * LEAST_LABEL <= room:
        d.rect(middle - wide / 2, centre - high / 2, wide, high, "paper")
        d.fitted(middle, centre + 0.85, group, room, "kick", ink=ink, align="center", smallest=LEAST_LABEL)
        return
    most = LABEL_LINES if frame.h >= LABEL_LINES * LABEL_LINE + 2 * LABEL_EDGE else LABEL_LINES - 1
    lines = d.lines(group, room, "kick", most, "group", size=size)
    high = max(high, len(lines) * LABEL_LINE + 2 * LABEL_EDGE)
    d.rect(middle - wide / 2, centre - high / 2, wide, high, "paper")
    for i, line in enumerate(lines):
        base = centre + 0.7 + (i - (len(lines) - 1) / 2) * LABEL_LINE
        d.text(middle, base, line, "kick", ink, align="center", size=size)
