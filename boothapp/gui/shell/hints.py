"""A hint for who sees a page for the first time: one line in the row below everything, until it is understood."""

from PySide6.QtCore import QCoreApplication, QObject

from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.page_stack import PageStack
from boothapp.gui.shell.status_row import StatusRow
from boothapp.gui.translation import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "overview": QT_TRANSLATE_NOOP(
        "Hints", "Mỗi việc cần làm có nút dẫn tới chỗ sửa. Ctrl+K tìm mọi thứ, F1 xem phím tắt."
    ),
    "intake": QT_TRANSLATE_NOOP("Hints", "Enter sang ô sau, Ctrl+Enter thêm sản phẩm, F9 lưu và nhận đơn vị tiếp."),
    "exhibitors": QT_TRANSLATE_NOOP(
        "Hints", "Tìm không cần gõ dấu. F2 sửa ô, Ctrl+D điền xuống, dán cả khối từ Excel."
    ),
    "products": QT_TRANSLATE_NOOP(
        "Hints", "Kéo ảnh vào sản phẩm hoặc dán bằng Ctrl+V. Chọn nhiều sản phẩm để sửa cùng lúc."
    ),
    "plan": QT_TRANSLATE_NOOP("Hints", "Ctrl và lăn chuột: phóng to. F8, F9: thu gọn hai bên. F7: bảng các gian."),
    "checks": QT_TRANSLATE_NOOP("Hints", "Enter dẫn tới chỗ cần sửa, Del bỏ qua lần này."),
    "settings": QT_TRANSLATE_NOOP("Hints", "Thay đổi được lưu ngay khi rời ô."),
    "import": QT_TRANSLATE_NOOP("Hints", "Xem trước rồi mới nhập; nhập xong vẫn hoàn tác được."),
    "photos": QT_TRANSLATE_NOOP("Hints", "Space đánh dấu ảnh, Enter thêm các ảnh đã đánh dấu."),
    "bin": QT_TRANSLATE_NOOP("Hints", "Mục đã xóa nằm ở đây, lấy lại lúc nào cũng được."),
}


class Hints(QObject):
    """Once a page: a hint that was closed, or whose page was left, does not come again."""

    def __init__(self, stack: PageStack, row: StatusRow, preferences: Preferences) -> None:
        super().__init__(row)
        self._stack, self._row, self._preferences = stack, row, preferences
        self._shown = ""  # key of its page
        stack.currentChanged.connect(self._page_shown)
        row.hint_closed.connect(self._close)

    def _page_shown(self) -> None:
        page = self._stack.page
        if page is None or page.key == self._shown:
            return
        self._close()
        if page.key in WORDS and not self._preferences.hint_seen(page.key):
            self._shown = page.key
            self._row.show_hint(QCoreApplication.translate("Hints", WORDS[page.key]))

    def _close(self) -> None:
        if self._shown:
            self._preferences.see_hint(self._shown)
            self._shown = ""
            self._row.show_hint("")
