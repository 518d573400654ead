"""What is asked before something that cannot simply go on is seen whole."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from boothapp.gui import fonts, messages, theme
from boothapp.gui.wording.errors import Explanation
from tests.gui.scenes import question

LONG = "Xóa “Công ty Cổ phần Đầu tư xây dựng và phát triển Việt Bắc chi nhánh tỉnh Lạng Sơn”?"


@pytest.mark.parametrize("what", ["Xóa 12 sản phẩm?", "Xóa “Gian hàng chung tỉnh Quảng Bình”?", LONG])
@pytest.mark.parametrize("percent", [100, 125, 150])
def test_the_bold_words_are_not_cut(qapp: QApplication, what: str, percent: int) -> None:
    fonts.load(percent)
    theme.apply(qapp, "light")
    try:
        with question() as boxes:
            messages.asked(None, Explanation(what, "Có thể lấy lại trong Thùng rác."), ["Xóa", "Hủy"], default=1)
            [box] = boxes
            label = box.findChild(QLabel, "qt_msgbox_label")
            assert label is not None and " ".join(label.text().split()) == what
            hint = label.sizeHint()
            assert hint.width() <= label.width() and hint.height() <= label.height()
    finally:
        fonts.load()
        theme.apply(qapp, "light")
