"""Which cells of an .xlsx workbook are shown in a font of the time before Unicode (.VnTime, VNI-Times).

Only the few tags that tell it are looked for, as text: nothing is resolved, so nothing can blow up.
"""

import html
import posixpath
import re
from pathlib import Path
from zipfile import ZipFile

from boothapp.domain import legacy_text

Cell = tuple[int, int]
Font = tuple[legacy_text.Encoding, bool]  # encoding, and whether it shows capitals only
Fonts = dict[Font, list[Cell]]

_FONT = re.compile(r"<(?:\w+:)?font>.*?</(?:\w+:)?font>|<(?:\w+:)?font\s*/>", re.S)
_NAME = re.compile(r"<(?:\w+:)?name\s[^>]*?val=\"([^\"]*)\"")
_FORMATS = re.compile(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.S)
_FORMAT = re.compile(r"<(?:\w+:)?xf\b[^>]*>")
_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_LINK = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_CELL = re.compile(r"<(?:\w+:)?c\s[^>]*>")
_ATTRIBUTE = re.compile(r"([\w:]+)=\"([^\"]*)\"")
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_FOLDER = "xl"


def legacy_fonts(path: Path) -> dict[str, Fonts]:
    """Return the cells in such fonts for each sheet name; {} when the workbook has none or tells it otherwise."""
    with ZipFile(path) as archive:
        names = set(archive.namelist())
        if not {f"{_FOLDER}/styles.xml", f"{_FOLDER}/workbook.xml"} <= names:
            return {}
        formats = _formats(_text(archive, f"{_FOLDER}/styles.xml"))
        if not formats:
            return {}
        sheets = _sheet_parts(archive, names)
        return {name: _cells(_text(archive, part), formats) for name, part in sheets.items() if part in names}


def _text(archive: ZipFile, part: str) -> str:
    return archive.read(part).decode("utf-8", "replace")


def _formats(styles: str) -> dict[str, Font]:
    """Return the legacy font of each cell format that has one, by the number cells name it with."""
    fonts = [
        legacy_text.font_encoding(name[1] if (name := _NAME.search(font)) else "") for font in _FONT.findall(styles)
    ]
    if not any(encoding for encoding, _ in fonts):
        return {}
    found: dict[str, Font] = {}
    formats = _FORMATS.search(styles)
    for number, tag in enumerate(_FORMAT.findall(formats[0] if formats else "")):
        font = _attributes(tag).get("fontId", "")
        if font.isdecimal() and int(font) < len(fonts):
            encoding, capitals = fonts[int(font)]
            if encoding:
                found[str(number)] = encoding, capitals
    return found


def _sheet_parts(archive: ZipFile, names: set[str]) -> dict[str, str]:
    links = f"{_FOLDER}/_rels/workbook.xml.rels"
    if links not in names:
        return {}
    parts = {}
    for tag in _LINK.findall(_text(archive, links)):
        link = _attributes(tag)
        parts[link.get("Id", "")] = posixpath.normpath(posixpath.join("/", _FOLDER, link.get("Target", ""))).lstrip("/")
    sheets = map(_attributes, _SHEET.findall(_text(archive, f"{_FOLDER}/workbook.xml")))
    return {html.unescape(sheet.get("name", "")): parts.get(sheet.get("r:id", ""), "") for sheet in sheets}


def _cells(sheet: str, formats: dict[str, Font]) -> Fonts:
    found: Fonts = {}
    for tag in _CELL.findall(sheet):
        given = _attributes(tag)
        font, place = formats.get(given.get("s", "")), _REFERENCE.fullmatch(given.get("r", ""))
        if font and place:
            found.setdefault(font, []).append((int(place[2]) - 1, _column(place[1])))
    return found


def _attributes(tag: str) -> dict[str, str]:
    return dict(_ATTRIBUTE.findall(tag))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
