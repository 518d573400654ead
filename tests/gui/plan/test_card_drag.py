"""What goes beside the pointer while an exhibitor or a delegation is dragged from its list."""

from collections.abc import Iterator

import pytest
from hall_of_booths import fill
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import fonts
from boothapp.gui.document import Document
from boothapp.gui.plan import card_drag
from boothapp.gui.plan.assigning.unplaced_list import CardList
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.dragged_ids import Carried, carried
from boothapp.store import records

LONG = "Công ty trách nhiệm hữu hạn một thành viên sản xuất thương mại và xuất nhập khẩu lương thực Đồng Tháp Mười"


@pytest.fixture
def page(window: MainWindow, document: Document) -> PlanPage:
    fill(document)
    with document.fair.edit("test"):
        records.save(
            document.fair.db,
            Exhibitor(LONG, booths_requested=1, id="long"),
            Exhibitor("Đoàn Gia Lai", kind="province_delegation", province="Gia Lai", booths_requested=1, id="gialai"),
        )
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    return found


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QDrag]]:
    """The drags that were begun; the platform is asked for none."""
    drags: list[QDrag] = []

    def begin(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        drags.append(drag)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", begin)
    yield drags
    drags.clear()


def drag(rows: QListView, row: int) -> None:
    """Press on a row and move the mouse away."""
    viewport, here = rows.viewport(), QPointF(rows.visualRect(rows.model().index(row, 0)).center())
    button = Qt.MouseButton.LeftButton
    for kind, by in ((QEvent.Type.MouseButtonPress, 0), (QEvent.Type.MouseMove, 20), (QEvent.Type.MouseMove, 40)):
        at = here + QPointF(by, 0)
        own = button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, at, viewport.mapToGlobal(at), own, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, event)


def test_a_small_card_stands_beside_the_pointer_and_hides_nothing_below_it(page: PlanPage, begun: list[QDrag]) -> None:
    cards = page.assigning.list.cards
    drag(cards, page.assigning.list.model.row_of("long"))
    (dragged,) = begun
    size = dragged.pixmap().deviceIndependentSize()
    assert size.width() <= 190 and size.height() < 30
    card = QPoint(0, 0) - dragged.hotSpot()  # its upper left corner from the pointer
    assert card.x() > 0 and card.y() + size.height() < 0
    assert carried(dragged.mimeData()) == Carried("exhibitors", ("long",))


def test_a_delegation_is_dragged_by_its_row(page: PlanPage, begun: list[QDrag]) -> None:
    page.left.show_tab("delegations")
    rows = page.delegations.list
    at = next(at for at, row in enumerate(page.delegations.model.rows) if row.title == "Gia Lai")
    drag(rows, at)
    assert carried(begun[0].mimeData()) == Carried("delegation", ("gialai",))


def test_the_card_names_who_is_dragged_and_nothing_else(page: PlanPage) -> None:
    waiting, figures = page.assigning.list.model, page.delegations.model
    page.left.show_tab("delegations")
    named = {waiting.name(row) for row in waiting.rows} | {figures.name(row) for row in figures.rows}
    assert {"Gia Lai", "Lương thực Đồng Tháp Mười"} <= named


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_card_is_sharp_at_every_ratio_and_as_wide_as_its_words(page: PlanPage, ratio: float) -> None:
    short, long = card_drag.card_of("HTX Chè", ratio), card_drag.card_of(LONG, ratio)
    assert short.devicePixelRatio() == ratio
    room = short.deviceIndependentSize().width()
    assert QFontMetrics(fonts.font(Role.LABEL)).horizontalAdvance("HTX Chè") < room
    assert room < long.deviceIndependentSize().width() <= 190


def test_cards_are_as_high_as_their_words_need_in_any_width(page: PlanPage, qtbot: QtBot) -> None:
    model = page.assigning.list.model
    cards, row = CardList(model, "cards", "Đơn vị"), model.row_of("long")
    qtbot.addWidget(cards)

    def high() -> int:
        return cards.visualRect(model.index(row, 0)).height()

    cards.resize(600, 300)
    cards.show()
    low = high()
    cards.resize(180, 300)
    qtbot.waitUntil(lambda: high() > low)
    cards.resize(600, 300)
    qtbot.waitUntil(lambda: high() == low)
