"""Form fields: what is wrong is read below them."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from boothapp.gui.widgets.fields import Field, LineEdit


def test_a_long_sentence_below_a_narrow_field_takes_lines_and_is_not_cut(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field = Field("Điện thoại", LineEdit("phone"))
    column = QVBoxLayout(form)
    column.addWidget(field)
    column.addStretch(1)
    form.resize(190, 300)
    form.show()
    field.set_problem("Còn thiếu")
    high = field.heightForWidth(field.width())
    qtbot.waitUntil(lambda: field.height() == high)
    field.set_problem("Còn thiếu 3 chữ số. Ví dụ: 0905 123 456")
    said = next(one for one in field.findChildren(QLabel) if one.text().startswith("Còn thiếu"))
    qtbot.waitUntil(lambda: field.height() > high)
    assert said.heightForWidth(said.width()) <= said.height()
    field.set_problem("")
    qtbot.waitUntil(lambda: field.height() == high)
