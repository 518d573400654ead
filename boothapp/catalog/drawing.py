"""Drawing a block in millimetres from its top left corner, y downwards; text sits on its base line.

Texts are printable (see `printed_text.printable`) and never markup.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from boothapp.catalog.block import Block, Note, WebLink
from boothapp.catalog.lines import bound, break_lines, cut_lines, ended
from boothapp.catalog.photo_files import photo_name
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import FILL, MM, STROKE, STYLES
from boothapp.domain.catalog import CatalogPhoto

Point = tuple[float, float]
Curve = tuple[float, float, float, float, float, float]  # two control points and the end
ROUND = 0.5523  # control points of a quarter circle (cubic Bézier)
SLACK = 1e-6  # of a length that was computed to fit exactly
LEAST_DPI, MM_PER_INCH = 200, 25.4  # below it photos look coarse in print
BASE_LINE = 0.76  # of the line box, from its top


class Drawing:
    """Collects operators and what they refer to. `about` names the record that the next texts belong to."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self._faces, self._face = setting.faces, setting.faces.face
        self._operators: list[str] = []
        self._photos: list[CatalogPhoto] = []
        self._ornaments: list[str] = []
        self._notes: list[Note] = []
        self._links: list[WebLink] = []
        self._letters: set[tuple[str, str]] = set()
        self._record, self._subject = "", ""
        self._fill = ""

    def block(self, height: float = 0.0) -> Block:
        """Return what was drawn as a block `height` millimetres high."""
        operators = "\n".join(self._operators)
        photos, ornaments, notes = tuple(self._photos), tuple(self._ornaments), tuple(self._notes)
        return Block(height, operators, photos, ornaments, notes, tuple(sorted(self._letters)), tuple(self._links))

    def about(self, record: str, subject: str) -> None:
        self._record, self._subject = record, subject

    def note(self, code: str, detail: str = "") -> None:
        self._notes.append(Note(code, self._record, self._subject, detail))

    def web_link(self, x: float, y: float, w: float, h: float, address: str) -> None:
        """Let a place lead to a website."""
        self._links.append(WebLink(x, y, w, h, address))

    # ---- shapes ------------------------------------------------------------------------------------------------

    def rect(
        self, x: float, y: float, w: float, h: float, fill: str = "", *, stroke: str = "", line: float = 0.4
    ) -> None:
        self._paint(f"{x * MM:.2f} {-(y + h) * MM:.2f} {w * MM:.2f} {h * MM:.2f} re", fill, stroke, line)

    def rects(self, boxes: Iterable[tuple[float, float, float, float]], fill: str) -> None:
        """Fill rectangles (x, y, width, height) as one shape: no seam is seen where they touch."""
        parts = [f"{x * MM:.2f} {-(y + h) * MM:.2f} {w * MM:.2f} {h * MM:.2f} re" for x, y, w, h in boxes]
        if parts:
            self._paint("\n".join(parts), fill, "", 0.0)

    def rounded(
        self, x: float, y: float, w: float, h: float, radius: float, *, fill: str, stroke: str = "", line: float = 0.4
    ) -> None:
        r, k = radius, radius * (1 - ROUND)
        path: list[Point | Curve] = [
            (x + r, y),
            (x + w - r, y),
            (x + w - k, y, x + w, y + k, x + w, y + r),
            (x + w, y + h - r),
            (x + w, y + h - k, x + w - k, y + h, x + w - r, y + h),
            (x + r, y + h),
            (x + k, y + h, x, y + h - k, x, y + h - r),
            (x, y + r),
            (x, y + k, x + k, y, x + r, y),
        ]
        self.shape(path, fill, stroke=stroke, line=line)

    def circle(self, x: float, y: float, r: float, fill: str = "", *, stroke: str = "", line: float = 0.4) -> None:
        k = r * ROUND
        path: list[Point | Curve] = [
            (x + r, y),
            (x + r, y + k, x + k, y + r, x, y + r),
            (x - k, y + r, x - r, y + k, x - r, y),
            (x - r, y - k, x - k, y - r, x, y - r),
            (x + k, y - r, x + r, y - k, x + r, y),
        ]
        self.shape(path, fill, stroke=stroke, line=line)

    def shape(self, path: Sequence[Point | Curve], fill: str = "", *, stroke: str = "", line: float = 0.4) -> None:
        """Draw a closed path of corners and curves."""
        self._paint(_path(path) + " h", fill, stroke, line)

    def arch(self, x: float, y: float, r: float, fill: str = "", *, stroke: str = "", line: float = 0.4) -> None:
        """Draw the upper half of a circle around (x, y); filled it is closed."""
        k = r * ROUND
        path = _path([(x - r, y), (x - r, y - k, x - k, y - r, x, y - r), (x + k, y - r, x + r, y - k, x + r, y)])
        self._paint(path + (" h" if fill else ""), fill, stroke, line)

    def line(self, x0: float, y0: float, x1: float, y1: float, ink: str = "hair", *, line: float = 0.4) -> None:
        self._paint(f"{x0 * MM:.2f} {-y0 * MM:.2f} m {x1 * MM:.2f} {-y1 * MM:.2f} l", "", ink, line)

    def dots(self, x0: float, x1: float, y: float, ink: str = "line") -> None:
        """Draw a dotted leader; nothing when there is no room for two dots."""
        if x1 - x0 > 1.5:
            self._operators.append("[.1 2] 0 d")
            self.line(x0, y, x1, y, ink, line=0.5)
            self._operators.append("[] 0 d")

    @contextmanager
    def clipped(self, x: float, y: float, w: float, h: float) -> Iterator[None]:
        self._operators.append(f"q {x * MM:.2f} {-(y + h) * MM:.2f} {w * MM:.2f} {h * MM:.2f} re W n")
        self._fill = ""
        yield
        self._operators.append("Q")
        self._fill = ""

    @contextmanager
    def dashed(self, dash: float, gap: float) -> Iterator[None]:
        """Draw the lines within in dashes of these lengths."""
        self._operators.append(f"[{dash * MM:.2f} {gap * MM:.2f}] 0 d")
        yield
        self._operators.append("[] 0 d")

    def _paint(self, path: str, fill: str, stroke: str, line: float) -> None:
        if fill:
            self._use(fill)
        if stroke:
            self._operators.append(f"{STROKE[stroke]} {line:g} w")
        self._operators.append(f"{path} {'B' if fill and stroke else 'f' if fill else 'S'}")

    def _use(self, ink: str) -> None:
        if ink != self._fill:
            self._operators.append(FILL[ink])
            self._fill = ink

    # ---- pictures ----------------------------------------------------------------------------------------------

    def photo(self, photo: CatalogPhoto, x: float, y: float, w: float, h: float, *, above: float = 0.62) -> None:
        """Fill the frame with the photo; what sticks out is clipped, the share `above` of it at the head."""
        scale = max(w / photo.width_px, h / photo.height_px)
        wide, high = photo.width_px * scale, photo.height_px * scale
        left, top = x - (wide - w) / 2, y - (high - h) * above
        frame = f"{x * MM:.2f} {-(y + h) * MM:.2f} {w * MM:.2f} {h * MM:.2f} re W n"
        place = f"{wide * MM:.2f} 0 0 {high * MM:.2f} {left * MM:.2f} {-(top + high) * MM:.2f} cm"
        self._operators.append(f"q {frame} {place} /{photo_name(photo)} Do Q")
        dpi = MM_PER_INCH / scale
        if dpi < LEAST_DPI and not photo.illustration:
            self.note("photo_coarse", f"{dpi:.0f}")
        self._photos.append(photo)

    def ornament(self, key: str, x: float, y: float, *, scale: float = 1.0) -> None:
        self._operators.append(f"q {scale:g} 0 0 {scale:g} {x * MM:.2f} {-y * MM:.2f} cm /{key} Do Q")
        self._ornaments.append(key)

    # ---- text --------------------------------------------------------------------------------------------------

    def width(self, text: str, style: str, size: float = 0.0, tracking: float = 0.0) -> float:
        """Return the width of a line in millimetres; `tracking` is in points."""
        known = STYLES[style]
        return (self._face(known.role).width(text, size or known.size) + tracking * len(text)) / MM

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: str,
        ink: str = "text",
        *,
        align: str = "left",
        size: float = 0.0,
        tracking: float = 0.0,
    ) -> float:
        """Draw one line with its base line at `y`; return its width in millimetres."""
        if not text:
            return 0.0
        known = STYLES[style]
        size = size or known.size
        width = (self._face(known.role).width(text, size) + tracking * len(text)) / MM
        if align != "left":
            x -= width if align == "right" else width / 2
        self._use(ink)
        shown = self._faces.show(known.role, text, size)
        if tracking:
            shown = f"{tracking:g} Tc {shown} 0 Tc"
        self._operators.append(f"BT {x * MM:.2f} {-y * MM:.2f} Td {shown} ET")
        if self._faces.uncommon or self._faces.missing:
            self._keep_letters()
        return width

    def fitted(
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        style: str,
        *,
        ink: str = "text",
        align: str = "left",
        smallest: float = 0.8,
        field: str = "",
    ) -> float:
        """Draw one line no wider than `width`: shrunk to `smallest` of its size at most, then cut and noted."""
        size, natural = STYLES[style].size, self.width(text, style)
        if natural > width:
            size *= max(smallest, width / natural)
            text = self.one_line(text, width, style, field, size=size)
        return self.text(x, y, text, style, ink, align=align, size=size)

    def one_line(self, text: str, width: float, style: str, field: str, *, size: float) -> str:
        """Return `text`, cut and noted under `field` when it is wider than `width`."""
        if self.width(text, style, size) <= width + SLACK:
            return text
        self.note("text_cut", field)
        return ended(self._face(STYLES[style].role).words, text, width * MM * 1000 / size)

    def lines(
        self, text: str, width: float, style: str, most: int = 0, field: str = "", *, size: float = 0.0
    ) -> list[str]:
        """Break `text` into lines of `width`; more than `most` lines are cut and noted under `field`."""
        known = STYLES[style]
        words = self._face(known.role).words
        ems = width * MM * 1000 / (size or known.size)
        broken = break_lines(words, bound(text), ems)
        if most and len(broken) > most:
            self.note("text_cut", field)
            return cut_lines(words, broken, most, ems)
        return broken

    def paragraph(
        self, x: float, y: float, lines: Sequence[str], style: str, ink: str = "text", *, size: float = 0.0
    ) -> float:
        """Draw broken lines, the first line box starting at `y`; return the y below the last."""
        if not lines:
            return y
        known = STYLES[style]
        size, leading = size or known.size, known.leading
        self._use(ink)
        shown = "\nT* ".join([self._faces.show(known.role, line, size) for line in lines])
        start = -y * MM - leading * BASE_LINE
        self._operators.append(f"BT {leading:g} TL {x * MM:.2f} {start:.2f} Td {shown} ET")
        if self._faces.uncommon or self._faces.missing:
            self._keep_letters()
        return y + len(lines) * leading / MM

    def _keep_letters(self) -> None:
        """Take over what the faces have met since they were last asked."""
        if self._faces.uncommon:
            self._letters |= self._faces.uncommon
            self._faces.uncommon.clear()
        if self._faces.missing:
            self.note("glyph_missing", "".join(sorted(self._faces.missing)))
            self._faces.missing.clear()


def _path(points: Sequence[Point | Curve]) -> str:
    parts = [f"{points[0][0] * MM:.2f} {-points[0][1] * MM:.2f} m"]
    for point in points[1:]:
        numbers = " ".join([f"{(-v if i % 2 else v) * MM:.2f}" for i, v in enumerate(point)])
        parts.append(f"{numbers} {'c' if len(point) == 6 else 'l'}")
    return " ".join(parts)
