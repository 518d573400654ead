"""The tab "Cần in lại": what was printed and is wrong is listed, led to, taken off and brought back."""

from dataclasses import replace
from pathlib import Path

import pytest
from hall_of_booths import fill
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Hall
from boothapp.domain.plan_sheets import PlanOptions
from boothapp.gui import theme
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import history, records
from boothapp.tasks import print_plan

_LONG_MS = 30_000  # a busy machine is no failure


@pytest.fixture
def page(window: MainWindow, document: Document, tmp_path: Path) -> PlanPage:
    """A fair whose plan was printed; then somebody got another name."""
    fill(document)
    document.reprints._soon.setInterval(0)  # nothing is waited for
    print_plan.make(document.fair, PlanOptions("a4"), tmp_path / "p.pdf", freeze="Lần 1")
    made = window.go("plan")
    assert isinstance(made, PlanPage)
    return made


def rename(document: Document, name: str) -> None:
    taken = {one.exhibitor_id for one in records.where(document.fair.db, Assignment)}
    one = next(one for one in records.where(document.fair.db, Exhibitor) if one.id in taken)
    with document.fair.edit("test"):
        records.save(document.fair.db, replace(one, name=name))


def rows(page: PlanPage) -> list[str]:
    tree = page.reprints.rows
    heads = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [head.child(at).text(0) for head in heads for at in range(head.childCount())]


def looked(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not document.reprints.running and not document.reprints._stale, timeout=_LONG_MS)


def test_what_is_wrong_is_taken_off_and_comes_back(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    page.right.show_tab("reprints")
    looked(page, document, qtbot)
    qtbot.waitUntil(lambda: "vẫn đúng" in page.reprints.empty._words.text(), timeout=_LONG_MS)
    assert not page.reprints.rows.isVisible()
    rename(document, "HTX Tên Mới")
    looked(page, document, qtbot)
    qtbot.waitUntil(lambda: rows(page) == ["Nhà A\nđổi danh sách đơn vị, trang 1"], timeout=_LONG_MS)
    assert "1" in page.right.tabs.tabText(page.right.tabs.currentIndex())
    tree = page.reprints.rows
    tree.selectAll()
    tree.setFocus()
    picture, place = tree.viewport().grab().toImage(), tree.visualItemRect(tree.topLevelItem(0).child(0))
    assert picture.pixelColor(place.right() - 2, place.center().y()) == theme.colour("selection")
    page.reprints.done.click()
    assert rows(page) == [] and page.reprints.back.isVisible()
    assert "ngoài các mục đã bỏ" in page.reprints.empty._words.text()
    page.reprints.back.click()
    assert len(rows(page)) == 1
    history.undo(document.fair)
    looked(page, document, qtbot)
    qtbot.waitUntil(lambda: not page.reprints.rows.isVisible(), timeout=_LONG_MS)


def test_without_a_print_run_it_says_how_to_begin(window: MainWindow, document: Document, qtbot: QtBot) -> None:
    fill(document)
    page = window.go("plan")
    page.right.show_tab("reprints")
    looked(page, document, qtbot)
    qtbot.waitUntil(lambda: "chính thức" in page.reprints.empty._words.text(), timeout=_LONG_MS)


def test_no_row_is_cut(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    name = "Liên hiệp Hợp tác xã Sản xuất, Chế biến và Tiêu thụ Nông sản hữu cơ, Dược liệu Tây Nguyên Xanh"
    with document.fair.edit("test"):
        records.save(
            document.fair.db, replace(records.get(document.fair.db, Hall, "h"), name=name), Assignment("b1", "tea")
        )
    page.right.show_tab("reprints")
    looked(page, document, qtbot)
    qtbot.waitUntil(lambda: bool(rows(page)), timeout=_LONG_MS)
    tree = page.reprints.rows
    row = tree.topLevelItem(0).child(0)
    place = tree.visualItemRect(row)
    words = int(Qt.TextFlag.TextWordWrap)
    needed = tree.fontMetrics().boundingRect(QRect(0, 0, place.width(), 10_000), words, row.text(0))
    assert name in row.text(0) and needed.height() > 3 * tree.fontMetrics().lineSpacing()
    assert needed.height() <= place.height() and needed.width() <= place.width()
    assert name in row.toolTip(0)
