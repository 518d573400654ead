"""What the slip looks like where things come close to each other."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.slip import SlipProduct
from boothapp.gui.intake import side_panel
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.intake.product_card import ProductCard
from boothapp.gui.widgets.plain import ElidedLabel
from boothapp.store.recent_slips import RecentSlip

TOLD = "20/07 · 12 SP · 14 ảnh"


def test_words_of_the_empty_place_do_not_lie_below_those_of_photos_on_their_way(page: IntakePage) -> None:
    place = page.rows.editor.photos
    page.rows.expect_photos(page.rows.active.id, 2)
    [told] = [one for one in place.findChildren(QLabel) if one.isVisible()]
    assert told.text() == "đang nhận 2 ảnh…"
    seen, below_icon = place.grab().toImage(), place.height() // 2 + 2
    words = QRect(8, below_icon, place.width() - 16, told.y() - below_icon - 1)
    shown = {seen.pixel(x, y) for x in range(words.left(), words.right()) for y in range(words.top(), words.bottom())}
    assert words.height() > 8 and len(shown) == 1


def test_the_tick_of_consent_is_in_line_with_the_field_beside_it(page: IntakePage) -> None:
    page.form.open_more(True)
    consent, form = page.form.consent, page.form

    def middle(part: QWidget) -> int:
        return part.mapTo(form, QPoint(0, part.height() // 2)).y()

    page.form.layout().activate()
    website = middle(page.form.fields["website"].line)
    assert abs(middle(consent.tick) - website) <= 1 and abs(middle(consent.how) - website) <= 1


def test_a_province_gets_its_marks_when_its_field_is_left(page: IntakePage) -> None:
    place = page.form.fields["place"]
    place.fill("Vinh, nghe an")
    place.line.setFocus()
    page.form.fields["note"].line.setFocus()
    assert place.text == "Vinh, Nghệ An"


@pytest.mark.parametrize("wide", [True, False])
def test_the_counts_of_a_saved_slip_are_never_cut(
    page: IntakePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wide: bool
) -> None:
    if not wide:  # as in large type
        monkeypatch.setattr(side_panel, "_CARD_WIDTH", 170)
    saved = RecentSlip("e1", "HTX Chè", "2026-07-20T03:00:00+00:00", "", "", 12, 14, ("phone",))
    page.side.show_recent([saved])
    [card] = page.side._cards
    card.setFixedWidth(side_panel._CARD_WIDTH + 16)
    card.show()
    counts, state = (one for one in card.findChildren(QLabel) if one.text() in (TOLD, "Thiếu SĐT"))
    qtbot.waitUntil(lambda: counts.width() > 50)
    assert isinstance(counts, ElidedLabel) and not counts.toolTip()
    assert (state.mapTo(card, QPoint()).y() < counts.geometry().bottom()) == wide


@pytest.mark.parametrize(("price", "unit", "shown"), [("250.000 đ/kg", "", "/ kg"), ("250.000 đ/kg", "hộp", "/ hộp")])
def test_a_card_shows_the_unit_that_is_saved(tmp_path: Path, qtbot: QtBot, price: str, unit: str, shown: str) -> None:
    card = ProductCard(SlipProduct("Chè móc câu", price=price, unit=unit), tmp_path)
    qtbot.addWidget(card)
    assert [one.text() for one in card.findChildren(QLabel) if one.text().startswith("/")] == [shown]


def test_fields_of_the_slip_are_no_wider_on_a_wide_screen(page: IntakePage, qtbot: QtBot) -> None:
    page.window().resize(1920, 900)
    qtbot.waitUntil(lambda: page.width() > 1600)
    page.window().grab()
    assert page.form.width() < 1120 and page.form.mapTo(page, QPoint(0, 0)).x() < 40
