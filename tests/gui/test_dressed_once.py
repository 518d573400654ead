"""A page is dressed by the style sheet where it stands: what is moved afterwards is dressed all over again."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.gui.page_table import PAGES
from boothapp.gui.shell.main_window import MainWindow


class DressedAgain(QObject):
    """Counts the widgets that are given a style although they had it."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.StyleChange
            and isinstance(watched, QWidget)
            and watched.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        ):
            self.count += 1
        return False


def test_pages_are_not_dressed_again_while_they_are_put_together(window: MainWindow, qapp: QApplication) -> None:
    again = DressedAgain()
    qapp.installEventFilter(again)
    times = {}
    for entry in PAGES:
        before, known = again.count, window.stack.count()
        page = window.go(entry.key)
        if window.stack.count() > known:
            times[entry.key] = (again.count - before) / len(page.findChildren(QWidget))
    qapp.removeEventFilter(again)
    assert {key: round(share, 1) for key, share in times.items() if share > 1.5} == {}
