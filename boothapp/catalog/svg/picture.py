"""A page of line drawings and words as an SVG picture.

It is made from the very operators that go into the PDF, so that both show the same. Words are outlines; what they say
is kept beside them for screen readers.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html import escape

from boothapp.catalog.page import Page, Placed
from boothapp.catalog.pdf.document import Sheet
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.svg.glyph_outlines import outline

_TOKEN = re.compile(r"\((?:[^\\()]|\\.)*\)|[A-Za-z/][\w*]*|\[|\]|[-+]?[\d.]+|\S", re.DOTALL)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_NUMBER = re.compile(r"[-+]?[\d.]+")
_OF_WORDS = frozenset(("Td", "TL", "T*", "Tf", "Tc", "Tj"))


def picture(page: Page, setting: Setting, sheet: Sheet, title: str) -> str:
    """Return the page as an SVG document as large as the paper. Raises ValueError for a page with photographs."""
    drawn = _Picture(setting)
    body = "".join(drawn.placed(placed) for placed in page.placed)
    w, h = sheet.page_w * MM, sheet.page_h * MM
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{sheet.w / MM:g}mm" height="{sheet.h / MM:g}mm" viewBox="0 0 {w:.2f} {h:.2f}">\n'
        f"<title>{escape(title)}</title>\n<defs>\n{drawn.definitions}</defs>\n"
        f'<rect width="{w:.2f}" height="{h:.2f}" fill="#fff"/>\n{body}</svg>\n'
    )


@dataclass(frozen=True)
class _Pen:
    """What the operators have set so far."""

    fill: str = "#000"
    stroke: str = "#000"
    width: str = "1"
    dash: str = ""
    groups: int = 0  # to close where this state ends


@dataclass
class _Words:
    """A text object while it is read: where the line begins, and how letters are set."""

    x: float = 0.0
    y: float = 0.0
    at: float = 0.0  # along the line
    leading: float = 0.0
    role: str = ""
    size: float = 0.0
    spacing: float = 0.0
    shown: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


class _Picture:
    def __init__(self, setting: Setting) -> None:
        self._face = setting.faces.face
        self._glyphs: dict[tuple[str, str], str] = {}  # (role, letter) -> id of its outline
        self._clips: list[str] = []
        self._outlines: list[str] = []

    @property
    def definitions(self) -> str:
        return "".join([*self._outlines, *self._clips])

    def placed(self, placed: Placed) -> str:
        x, y = placed.x * MM, placed.y * MM
        return f'<g transform="translate({x:.2f} {y:.2f})">\n{"".join(self._drawn(placed.block.operators))}</g>\n'

    def _drawn(self, operators: str) -> Iterator[str]:
        pens, words, path = [_Pen()], _Words(), _Path()
        waiting: list[str] = []
        for token in _TOKEN.findall(operators):
            if token[0] in "([]/" or _NUMBER.fullmatch(token):
                waiting.append(token)
                continue
            pen = pens[-1]
            match token:
                case "re" | "m" | "l" | "c" | "h":
                    path.add(token, waiting)
                case "f" | "S" | "B":
                    yield _painted(path.taken(), token, pen)
                case "W":
                    yield self._clip(path.taken())
                    pens[-1] = replace(pen, groups=pen.groups + 1)
                case "q":
                    pens.append(replace(pen, groups=0))
                case "Q":
                    yield "</g>\n" * pens.pop().groups
                case "BT":
                    words = _Words()
                case "ET":
                    yield _told(words, pen.fill)
                case _ if token in _OF_WORDS:
                    self._show(words, token, waiting)
                case _:
                    pens[-1] = _changed(pen, token, waiting)
            waiting = []

    def _show(self, words: _Words, token: str, waiting: list[str]) -> None:
        match token:
            case "Td":
                words.x, words.y, words.at = float(waiting[0]), -float(waiting[1]), 0.0
            case "TL":
                words.leading = float(waiting[0])
            case "T*":
                words.y, words.at = words.y + words.leading, 0.0
            case "Tf":
                words.role, words.size = waiting[0][1:], float(waiting[1])
            case "Tc":
                words.spacing = float(waiting[0])
            case "Tj":
                self._letters(words, _text(waiting[0]))

    def _letters(self, words: _Words, text: str) -> None:
        truetype = self._face(words.role).truetype
        scale = words.size / truetype.unitsPerEm
        parts, along = [], 0.0
        for letter in text:
            if name := self._glyph(words.role, letter):
                parts.append(f'<use xlink:href="#{name}" x="{along / scale:.0f}"/>')
            along += truetype.charWidths[ord(letter)] * words.size / 1000 + words.spacing
        place = f"translate({words.x + words.at:.2f} {words.y:.2f}) scale({scale:.5g})"
        words.shown.append(f'<g transform="{place}">{"".join(parts)}</g>')
        words.said.append(text)
        words.at += along

    def _glyph(self, role: str, letter: str) -> str:
        key = role, letter
        if key not in self._glyphs:
            drawn = outline(self._face(role).truetype, letter)
            self._glyphs[key] = f"g{len(self._glyphs)}" if drawn else ""
            if drawn:
                self._outlines.append(f'<path id="{self._glyphs[key]}" d="{drawn}"/>\n')
        return self._glyphs[key]

    def _clip(self, path: str) -> str:
        name = f"c{len(self._clips)}"
        self._clips.append(f'<clipPath id="{name}"><path d="{path}"/></clipPath>\n')
        return f'<g clip-path="url(#{name})">\n'


class _Path:
    """A path as it is built, y turned downwards."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def add(self, operator: str, numbers: list[str]) -> None:
        if operator == "h":
            self._parts.append("Z")
            return
        v = [-float(number) if i % 2 else float(number) for i, number in enumerate(numbers)]
        if operator == "re":
            x, y, w, h = v
            self._parts.append(f"M{x:.2f} {y:.2f}h{w:.2f}v{h:.2f}h{-w:.2f}Z")
        else:
            self._parts.append(operator.upper() + " ".join(f"{n:.2f}" for n in v))

    def taken(self) -> str:
        """Return the path and begin another."""
        parts, self._parts = self._parts, []
        return "".join(parts)


def _changed(pen: _Pen, operator: str, values: list[str]) -> _Pen:
    match operator:
        case "rg" | "g":
            return replace(pen, fill=_ink(values))
        case "RG" | "G":
            return replace(pen, stroke=_ink(values))
        case "w":
            return replace(pen, width=values[0])
        case "d":
            return replace(pen, dash=" ".join(values[1:-2]))
        case "n":
            return pen  # the path was for clipping only
    raise ValueError(f"an SVG picture of a page with the operator {operator}")


def _painted(path: str, operator: str, pen: _Pen) -> str:
    fill = pen.fill if operator in "fB" else "none"
    line = f' stroke="{pen.stroke}" stroke-width="{pen.width}"' if operator in "SB" else ""
    dash = f' stroke-dasharray="{pen.dash}"' if pen.dash and line else ""
    return f'<path fill="{fill}"{line}{dash} d="{path}"/>\n'


def _told(words: _Words, fill: str) -> str:
    said = escape("".join(words.said), quote=True)
    return f'<g role="img" aria-label="{said}" fill="{fill}">{"".join(words.shown)}</g>\n'


def _ink(values: list[str]) -> str:
    shares = [float(value) for value in values] * (3 if len(values) == 1 else 1)
    return "#" + "".join(f"{round(share * 255):02x}" for share in shares)


def _text(literal: str) -> str:
    """Return what a PDF string says (see `typefaces`)."""
    raw = literal[1:-1].encode("latin-1")
    return _ESCAPED.sub(lambda found: b"\r" if found[1] == b"r" else found[1], raw).decode("utf-16-be")
