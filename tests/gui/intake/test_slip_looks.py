"""What the slip looks like where things come close to each other."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from boothapp.gui.intake.page import IntakePage


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
