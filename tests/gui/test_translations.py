"""The words of the window: complete in both languages, and no word outside them."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTabBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.fair import FairFacts
from boothapp.gui import page_table, theme, translation
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store.fair import create_fair

ROOT = Path(__file__).parents[2]
I18N = ROOT / "resources" / "i18n"
SOURCES = sorted((ROOT / "boothapp" / "gui").rglob("*.py"))
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
VIETNAMESE = re.compile("[À-ÖØ-öø-ỹ]")
PLACEHOLDER = re.compile(r"\{\w*\}")
OWN_NAMES = {"Tiếng Việt"}  # a language is offered under its own name, so that who cannot read the other finds it


def messages(name: str) -> list[tuple[str, str, str, str]]:
    """Return (context, source, translation, what is unfinished about it) of each message."""
    found = []
    for context in ElementTree.parse(I18N / name).iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            assert words is not None
            text = "".join(words.itertext())
            found.append(
                (
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    text,
                    words.get("type", "" if text else "empty"),
                )
            )
    return found


def tool(name: str, *arguments: str | Path) -> None:
    program = shutil.which(name, path=Path(sys.executable).parent)
    assert program is not None, f"{name} comes with PySide6"
    done = subprocess.run([program, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_sources_have_no_message_that_the_committed_file_lacks(tmp_path: Path) -> None:
    copy = tmp_path / "boothapp_en.ts"
    shutil.copy(I18N / "boothapp_en.ts", copy)
    languages = ("-source-language", "vi_VN", "-target-language", "en_GB")
    tool("pyside6-lupdate", "-locations", "none", "-no-obsolete", *languages, *SOURCES, "-ts", copy)
    assert copy.read_text("utf-8") == (I18N / "boothapp_en.ts").read_text("utf-8")


@pytest.mark.parametrize("name", ["boothapp_en", "qtbase_vi"])
def test_the_compiled_file_is_made_of_the_readable_one(name: str, tmp_path: Path) -> None:
    tool("pyside6-lrelease", I18N / f"{name}.ts", "-qm", tmp_path / f"{name}.qm")
    assert (tmp_path / f"{name}.qm").read_bytes() == (I18N / f"{name}.qm").read_bytes()


@pytest.mark.parametrize("name", ["boothapp_en.ts", "qtbase_vi.ts"])
def test_every_message_is_translated(name: str) -> None:
    found = messages(name)
    assert len(found) > 100
    assert [(context, source) for context, source, _, unfinished in found if unfinished] == []


def test_a_translation_has_the_placeholders_of_its_source() -> None:
    def placeholders(text: str) -> list[str]:
        return sorted(PLACEHOLDER.findall(text))

    found = messages("boothapp_en.ts")
    assert [pair for _, *pair, _ in found if placeholders(pair[0]) != placeholders(pair[1])] == []


def test_nothing_is_exclaimed_and_no_english_word_is_left_vietnamese() -> None:
    found = [message for message in messages("boothapp_en.ts") if message[1] != message[2]]
    assert [source for _, source, words, _ in found if "!" in source + words] == []
    # names of currencies, statuses in lists and people stay; a sentence has fewer of them than of other words
    letters = [(words, len(VIETNAMESE.findall(words))) for _, _, words, _ in found]
    assert [words for words, strange in letters if strange > 5] == []


# what is said of several only, or of a number that is never one
OF_SEVERAL = {
    "Chưa dán: {count} dòng, mỗi lần tối đa {most}. Danh sách dài hơn: dùng Nhập Excel",
    "Còn {count} việc đang chạy.",
    "Còn {days} ngày đến khai mạc {day}",
    "Ghép {count} ảnh",
    "Gian {booth} đang xếp cho {count} đơn vị",
    "Một lần tạo nhiều nhất {count} gian.",
    "Nhập {count} tệp",
    "{count} tệp này không phải danh sách, ảnh hay hội chợ",
    "{count} tệp này không phải ảnh",
    "{days} ngày trước",
    "Ô có {count} chữ, dài bất thường; đã giữ, kiểm tra lại: “{text}”.",
    "“{text}” được hiểu là {count} sản phẩm: {parts}.",
}
COUNTED = re.compile(r"\{(count|days|products|photos|pages|rows|minutes|seconds)\} (?!more\b)[a-z]{3,}s\b")


def test_counts_are_right_for_one_as_well() -> None:
    """An English count stands behind its noun, or beside one that has no plural."""
    told = [(source, words) for _, source, words, _ in messages("boothapp_en.ts") if COUNTED.search(words)]
    assert [one for one in told if one[0] not in OF_SEVERAL] == []


def test_every_text_is_looked_up_where_the_tool_files_it() -> None:
    """The tool reads Python by its letters: a call under another name, or a class it misses, goes astray silently."""
    filed = {(context, source) for context, source, _, _ in messages("boothapp_en.ts")}
    asked = {text for path in SOURCES for text in _asked_for(ast.parse(path.read_text("utf-8")), "")}
    assert asked == filed


def _asked_for(node: ast.AST, of_class: str) -> Iterator[tuple[str, str]]:
    """Yield (context, text) of each literal that is translated below `node`."""
    for part in ast.iter_child_nodes(node):
        call = part if isinstance(part, ast.Call) else None
        name = _called(call) if call else ""
        literals = [str(one.value) for one in call.args if isinstance(one, ast.Constant)] if call else []
        if name == "tr" and literals:
            yield of_class, literals[0]
        elif name in TRANSLATING and len(literals) > 1:
            yield literals[0], literals[1]
        yield from _asked_for(part, part.name if isinstance(part, ast.ClassDef) else of_class)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_words_for_the_eye_stand_only_where_translators_find_them() -> None:
    stray = []
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        known = {id(part) for node in ast.walk(tree) for part in _translated_or_told(node)}
        stray += [
            f"{path.relative_to(ROOT)}:{node.lineno} {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known
            if VIETNAMESE.search(node.value) and node.value not in OWN_NAMES
        ]
    assert stray == []


def _translated_or_told(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the literals in `node` that are arguments of a call that translates, or a docstring."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.Call) and _called(node) in TRANSLATING:
        yield from node.args


@pytest.fixture
def english_window(tmp_path: Path, preferences: Preferences, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    create_fair(tmp_path / "Fair", FairFacts("Fair", opens_on="2026-11-29", closes_on="2026-12-04"))
    document = Document(tmp_path / "Fair", "Desk 2")
    theme.apply(qapp, "light")
    translation.use("en")
    jobs = Jobs()
    made = MainWindow(document, preferences, jobs)
    qtbot.addWidget(made)
    made.restore({})
    made.show()
    qtbot.waitExposed(made)
    yield made
    jobs.stop_all()
    made.close()
    document.close()
    translation.use("vi")


def test_no_page_shows_vietnamese_words_in_english(english_window: MainWindow) -> None:
    sentences = [
        re.compile(".*".join(map(re.escape, PLACEHOLDER.split(source))), re.DOTALL)
        for _, source, words, _ in messages("boothapp_en.ts")
        if VIETNAMESE.search(source) and source != words
    ]
    left = []
    for entry in page_table.PAGES:
        english_window.go(entry.key)
        shown = {text for text in _texts(english_window) if VIETNAMESE.search(text)}
        left += [(entry.key, text) for text in shown if any(words.fullmatch(text.strip()) for words in sentences)]
    assert left == [], left


def _texts(window: QWidget) -> Iterator[str]:
    """Yield every word a window shows or tells, its pages included."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from map(widget.itemText, range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from map(widget.tabText, range(widget.count()))
        if isinstance(widget, QTableView) and (model := widget.model()):
            heads = range(model.columnCount())
            yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in heads)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
