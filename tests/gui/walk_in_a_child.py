"""The walk at the intake desk, in a process of its own that the test kills: it says on its output how far it is.

Run as a program: fair, file of preferences, how many letters the last field gets (it goes on until it is killed).
"""

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_vietnamese import copy_picture, type_here

from boothapp.gui.app import App
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow

SLIPS = (
    ("HTX Mật ong Krông Năng", "0905 123 456", ("Mật ong hoa cà phê", "Phấn hoa")),
    ("Cơ sở Gốm Yang Tao", "0912 345 678", ("Bình gốm men lam",)),
    ("Công ty Chè Tân Cương", "0208 3847 999", ("Chè đinh", "Chè nõn tôm")),
)
FOURTH = ("Hợp tác xã Dệt Mỹ Nghiệp", "0907 111 222", "Khăn thổ cẩm")
NOTE = "Đường vào gian phải rộng, có điện ba pha và nước. "
_BETWEEN_LETTERS = 0.012  # seconds
_LONGEST_WAIT = 60.0


def say(*words: object) -> None:
    print(*words, flush=True)


def wait_until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + _LONGEST_WAIT
    while not holds():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.002)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def fill(page: IntakePage, name: str, phone: str, products: tuple[str, ...], first_colour: int) -> None:
    """Type a slip; each product gets a pasted picture."""
    wait_until(page.form.fields["name"].line.hasFocus)
    for text in (name, "", phone):
        type_here(text)
        press(Qt.Key.Key_Return)
    for number, product in enumerate(products):
        page.rows.add()
        type_here(product)
        copy_picture(first_colour + 0x20 * number)
        press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def walk(app: App, letters: int) -> None:
    window = app.window
    assert isinstance(window, MainWindow)
    wait_until(lambda: window.page is not None)
    window.activateWindow()
    page = window.go("intake")
    assert isinstance(page, IntakePage)
    page.form.fields["group"].line.setFocus()
    press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    page.form.fields["name"].line.setFocus()
    for number, (name, phone, products) in enumerate(SLIPS):
        fill(page, name, phone, products, 0x402010 * (number + 1))
        press(Qt.Key.Key_F9)
        wait_until(lambda number=number: len(page.side.recent) == number + 1 and page.slip().is_blank)
        say("saved", number + 1)
    fill(page, *FOURTH[:2], FOURTH[2:], 0x10C0A0)
    wait_until(lambda: page.slip().rows[-1].photos)
    line = page.form.fields["note"].line
    line.setFocus()
    page.draft.keep()
    last = page.draft.kept_at

    def tell_what_is_kept() -> None:  # after each turn of the event loop, before another letter
        nonlocal last
        if page.draft.kept_at != last:
            last = page.draft.kept_at
            say("kept", len(page.slip().note))

    for number in range(letters):
        type_here(NOTE[number % len(NOTE)])
        say("typed", number + 1, time.monotonic())
        until = time.monotonic() + _BETWEEN_LETTERS
        wait_until(lambda until=until: tell_what_is_kept() or time.monotonic() > until)
    say("waits")
    wait_until(tell_what_is_kept)


if __name__ == "__main__":
    fair, preferences, count = sys.argv[1:]
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    gc.disable()  # as the program does
    started = App(Preferences(Path(preferences)))
    assert started.start(Path(fair))
    walk(started, int(count))
