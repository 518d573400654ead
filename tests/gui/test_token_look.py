"""Colours, type sizes and gaps have one source: no other module has its own, and pairs of colours can be read."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from boothapp.gui import theme
from boothapp.gui.tokens import DARK, LIGHT, SPACE, TYPE

GUI = Path(theme.__file__).parent
SOURCES = sorted(file for file in GUI.rglob("*.py") if file.name not in ("tokens.py", "theme.py"))
HEX = re.compile(r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3,4})\b")
TYPE_SIZE = re.compile(r"font(?:-size)?:\s*(?!\$size_|inherit|\$)[^;]*\d")
SIZE_CALLS = {"setPixelSize", "setPointSize", "setPointSizeF"}
GROUNDS = ("app", "surface", "sunken", "tint", "selection", "warn_tint", "danger_tint", "info_tint")
PAIRS = [
    *(("text", ground) for ground in GROUNDS),
    *(("text2", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in ("app", "surface")),
    *(("primary", ground) for ground in ("app", "surface")),
    *(("tint_text", ground) for ground in ("surface", "tint", "selection")),
    *((tone, ground) for tone in ("info", "warn", "danger") for ground in ("app", "surface", f"{tone}_tint")),
    *(("on_primary", ground) for ground in ("primary", "primary_hover", "primary_pressed")),
    ("surface", "text"),
    ("surface", "tint_text"),
    ("surface", "danger"),
    *((f"booth_{s}_text", f"booth_{s}") for s in ("free", "held", "assigned", "confirmed", "blocked", "conflict")),
    *(("text2", ground) for ground in ("violet_tint", "rose_tint")),
]
EDGES = [
    ("field_border", "surface"),
    *(("primary", ground) for ground in GROUNDS),
    ("text", "surface"),  # the ring of a primary button
    *((tone, ground) for tone in ("info", "warn", "danger", "muted", "text2") for ground in GROUNDS),
]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2: 1 to 21."""
    dark, light = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_and_edges_can_be_seen(tokens: dict[str, str]) -> None:
    hard = [pair for pair in PAIRS if contrast(tokens[pair[0]], tokens[pair[1]]) < 4.5]
    faint = [edge for edge in EDGES if contrast(tokens[edge[0]], tokens[edge[1]]) < 3]
    assert (hard, faint) == ([], [])


def test_both_themes_have_the_same_tokens_and_spaces_lie_on_the_grid() -> None:
    assert LIGHT.keys() == DARK.keys()
    assert all(space % SPACE[0] == 0 for space in SPACE)
    assert min(pixels for pixels, _ in TYPE.values()) >= 11


def foreign(tree: ast.Module) -> Iterator[str]:
    """What a module says of colours and type sizes itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if HEX.search(node.value):
                yield f"{node.lineno}: colour in “{node.value[:60]}”"
            if TYPE_SIZE.search(node.value):
                yield f"{node.lineno}: type size in “{node.value[:60]}”"
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("GlobalColor"):
            if node.attr != "transparent":
                yield f"{node.lineno}: Qt's own colour {node.attr}"
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in ("QColor", "fromRgb", "fromString") and node.args:
                yield f"{node.lineno}: a colour is made"
            if name in SIZE_CALLS and not isinstance(node.args[0], ast.Call):
                yield f"{node.lineno}: a type size is set"
            if name == "addSpacing" and isinstance(node.args[0], ast.Constant) and node.args[0].value not in SPACE:
                yield f"{node.lineno}: a gap of {node.args[0].value}"


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(GUI).as_posix())
def test_no_module_has_a_colour_a_type_size_or_a_gap_of_its_own(file: Path) -> None:
    assert list(foreign(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "line",
    [
        'x = "color: #0B7A5E;"',
        'x = "#fff"',
        "x = QColor(1, 2, 3)",
        'x = QColor("red")',
        "x = Qt.GlobalColor.red",
        "font.setPixelSize(13)",
        'x = "font-size: 12px;"',
        "row.addSpacing(6)",
    ],
)
def test_the_look_at_modules_finds_what_it_is_for(line: str) -> None:
    assert list(foreign(ast.parse(line))) != []


def test_a_theme_changes_colours_only(qapp: QApplication) -> None:
    """So everything that fits in one of them fits in the other."""
    sheets = []
    for mode in ("light", "dark"):
        theme.apply(qapp, mode)
        sheets.append(re.sub(r"url\([^)]*\)", "picture", HEX.sub("colour", theme.style_sheet())))
    theme.apply(qapp, "light")
    assert sheets[0] == sheets[1]


@pytest.mark.parametrize(("mode", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_what_qt_offers_below_a_field_has_a_ground(
    qapp: QApplication, qtbot: QtBot, mode: str, tokens: dict[str, str]
) -> None:
    theme.apply(qapp, mode)
    line = QLineEdit()  # as in Qt's own dialog for files
    qtbot.addWidget(line)
    offered = QCompleter(["danh-sach.xlsx", "danh-sach-2.xlsx"], line)
    line.setCompleter(offered)
    line.show()
    line.setText("danh")
    offered.complete()
    shown = offered.popup().viewport().grab().toImage()
    assert shown.pixelColor(shown.width() - 3, shown.height() // 2).name() == tokens["surface"].lower()
    offered.popup().hide()
    theme.apply(qapp, "light")
