"""Everything the window can show, one after the other, over the fair of `full_fair`."""

import contextlib
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

from boothapp.domain.slip import Slip, SlipProduct
from boothapp.gui.imports import import_run
from boothapp.gui.messages import Message
from boothapp.gui.settings.section_table import SECTIONS
from boothapp.gui.shell import status_row
from boothapp.gui.shell.job_list import JobList
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.gui.widgets.paste_repair import PasteRepair
from tests.gui import plan_scenes
from tests.gui.full_fair import COFFEE, FARM, LONG, TEA, TWIN
from tests.gui.waiting import end_toasts, settle

COPIED = "Tên sản phẩm\tQuy cách\tGiá bán\nChè đinh nõn\tHộp 100 g\t450.000\nChè móc câu\tTúi\tmột trăm"
Scene = tuple[str, QWidget]  # what it is called, what there is to look at


def all_scenes(window: Any, folder: Path) -> Iterator[Scene]:
    """Go through everything; `folder` is where `full_fair` made list and pictures."""
    for part in (_overview, _intake, _exhibitors, _products, _checks, _bin, _settings, _notices, _dialogs):
        yield from part(window)
    yield from plan_scenes.scenes(window, folder)
    yield from _import(window, folder)
    yield from _photos(window, folder)


def _overview(window: Any) -> Iterator[Scene]:
    page = window.go("overview")
    settle(lambda: page.check.known)
    yield "overview", window


def _intake(window: Any) -> Iterator[Scene]:
    page = window.go("intake")
    yield "intake, blank", page
    page.open_exhibitor(FARM)
    page.form.open_more(True)
    page.form.pin(["place", "group", "booths_requested"])
    page.rows.add()
    yield "intake, an exhibitor that is known", page
    page._begin(Slip(name=LONG, phone="0905 123 456"))
    page.known.look()
    settle(lambda: page.side._heading.isVisibleTo(page))
    page.form.fields["phone"].set_problem("Còn thiếu 3 chữ số. Ví dụ: 0905 123 456")
    page.footer.show_draft(datetime.now(UTC) - timedelta(seconds=59))
    yield "intake, duplicates", page
    page._begin(Slip(products=(SlipProduct(price="chín mươi"), SlipProduct(name="Chè"))))
    page.save()
    yield "intake, problems", page
    page._begin(Slip())
    page.form.open_more(False)
    page.form.pin([])
    QGuiApplication.clipboard().setText(COPIED)
    page.cells.paste()
    yield "intake, products pasted", page
    page.cells.stop()
    page.form.fields["note"].line.setFocus()
    page.form.fields["note"].line.insert("Céng hßa x· héi chñ nghÜa ViÖt Nam")
    yield "intake, an old font", window
    page._begin(Slip())


def _exhibitors(window: Any) -> Iterator[Scene]:
    page = window.go("exhibitors", id=FARM)
    tabs = page.details.panel.tabs
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        yield f"exhibitors, {tabs.tabText(number)}", page
    tabs.setCurrentIndex(0)
    ids = page.list.model.ids
    page.table.choose_all([FARM, TWIN])
    page.set_many()
    yield "exhibitors, several set at once", page
    page.compare()
    yield "exhibitors, two compared", page
    page._duplicates.start()
    settle(page.details.duplicates.isVisible)
    yield "exhibitors, duplicates", page
    page.details.duplicates.done.emit()
    page.list.kinds.choose(["household"])
    page.search_box.setText("không có ai tên như thế này cả")
    page.list.refresh()
    yield "exhibitors, none found", page
    page.list.show_all()
    assert page.list.model.ids == ids
    page.table.choose(FARM)
    page.table.setFocus()
    QGuiApplication.clipboard().setText("HTX thử một\tHợp tác xã\tKhông có tỉnh này\nHTX thử hai\tkhông rõ\tĐắk Lắk")
    page.table.cells.paste()
    yield "exhibitors, a block pasted", page
    page.findChild(QPushButton, "paste.way0").click()
    window.banners.banner.findChild(QPushButton, "banner.action0").click()
    yield "exhibitors, a pasted row put right", page
    page.findChild(PasteRepair).end()
    window.commands.action("undo").trigger()
    window.banners.close_banner()
    end_toasts(window)
    with question() as boxes:
        page.table.choose_all([FARM, TEA])
        page.remove()
        yield "exhibitors, removal", boxes[0]


def _products(window: Any) -> Iterator[Scene]:
    page = window.go("products", id=COFFEE)
    yield "products, gallery", page
    page.list.filters.switch(["photo"])
    page.list.refresh()
    yield "products, filtered", page
    page.list.show_all()
    page.list.choose(COFFEE)
    bar = page.details.panel.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.show_as("table")
    yield "products, table", page
    page.list.table.choose_all(page.list.model.ids[:3])
    page.set_many()
    yield "products, several set at once", page
    page.new_record()
    yield "products, a new one", page
    page.details.show_panel()
    page.show_as("gallery")
    page.list.choose(COFFEE)
    page.desk.crop()
    settle(lambda: page.desk.cropper.dialog)
    yield "products, crop", page.desk.cropper.dialog
    page.desk.cropper.dialog.reject()


def _checks(window: Any) -> Iterator[Scene]:
    page = window.go("checks")
    settle(lambda: page.check.known and not page.check.running)
    yield "checks", page
    page.search_box.setText("không có việc nào như thế")
    page.refresh()
    yield "checks, none found", page
    page._show_all()


def _bin(window: Any) -> Iterator[Scene]:
    page = window.go("bin")
    yield "bin", page


def _settings(window: Any) -> Iterator[Scene]:
    for entry in SECTIONS:
        page = window.go("settings", section=entry.key)
        yield f"settings, {entry.key}", page
        if entry.key == "fair":
            for rows in page.section.lists.values():
                rows.add()
            yield "settings, lists of the fair", page
        elif entry.key == "backup":
            page.section.list.setFocus()
            page.section.look.click()
            settle(lambda: not window.jobs.running)
            yield "settings, a backup compared", page


def _notices(window: Any) -> Iterator[Scene]:
    window.go("overview")
    verbs = (("Chọn ảnh khác", int), ("Bỏ qua ảnh này", int))
    why = "Tệp bị hỏng hoặc chép chưa xong. Chép lại từ điện thoại hoặc chọn ảnh khác; các ảnh còn lại đã được thêm."
    for tone in ("info", "danger"):
        window.messages.tell(Message("Không mở được ảnh IMG_2041.JPG.", why, tone, "UnidentifiedImageError", verbs))
        yield f"banner, {tone}", window
    window.banners.close_banner()
    window.messages.toast(f"Đã lưu {LONG} · 3 sản phẩm", ("Hoàn tác", int))
    yield "toast", window
    end_toasts(window)


def _dialogs(window: Any) -> Iterator[Scene]:
    page = window.go("products", id=COFFEE)
    for command, name in (("palette", "palette"), ("keys", "keyList")):
        window.commands.action(command).trigger()
        dialog = window.findChild(QDialog, name)
        yield name, dialog
        dialog.close()
    status_row._SHOWN_AFTER_S = -1.0  # else a job is shown when it has run for a second
    window.commands.action("sidebar").trigger()
    job = window.jobs.start(f"Đang sao lưu ra {LONG}", _endless, None, lambda error: None)
    job.total, job.done = 500, 75
    window.status.refresh()
    yield "a job, a narrow sidebar", window
    window.commands.action("sidebar").trigger()
    listed = JobList(window.jobs, window.status)
    yield "jobs", listed
    listed.close()
    job.cancel()
    settle(lambda: not window.jobs.running)
    assert page.isVisible()


@contextlib.contextmanager
def question() -> Iterator[list[QMessageBox]]:
    """Show questions instead of waiting for an answer; all are closed at the end."""
    boxes: list[QMessageBox] = []
    before = QMessageBox.exec

    def show(box: QMessageBox) -> int:
        boxes.append(box)
        box.show()
        return 0

    QMessageBox.exec = show  # type: ignore[method-assign]
    try:
        yield boxes
    finally:
        QMessageBox.exec = before  # type: ignore[method-assign]
        for box in boxes:
            box.close()


def empty_scenes(window: Any) -> Iterator[Scene]:
    """The pages of a fair without a record."""
    for key in ("overview", "intake", "exhibitors", "products", "plan", "checks", "bin"):
        page = window.go(key)
        settle(lambda: not window.document.check.running)
        yield f"{key}, empty", page


def _endless(progress: Callable[[int, int, str], None]) -> None:
    while True:
        progress(75, 500, "")
        time.sleep(0.01)


def _import(window: Any, folder: Path) -> Iterator[Scene]:
    page = window.go("import")
    yield "import, begin", page
    window.go("import", files=[folder / "dang-ky-thai-nguyen.csv"])
    settle(lambda: page.run.state == import_run.SHOWN)
    for number in range(page.findings.tabs.count()):
        page.findings.tabs.setCurrentIndex(number)
        yield f"import, found {number}", page
    page.run.state = import_run.WRITTEN
    page._show_state()
    yield "import, done", page
    end_toasts(window)
    page._show_failure(OSError(13, "Permission denied", "/media/usb/danh sách đăng ký.xlsx"))
    yield "import, failed", page


def _photos(window: Any, folder: Path) -> Iterator[Scene]:
    page = window.go("photos")
    yield "photos, begin", page
    window.go("photos", files=[folder / "Ảnh"])
    settle(lambda: page.model.rows and not window.jobs.running)
    yield "photos, proposals", page
    page.list.show_level("open" if not page.model.counts()["open"] else "sure")
    yield "photos, only some of them", page
    page.list.show_level("")
    page.leave()


def welcome_scenes(window: WelcomeWindow, folder: Path) -> Iterator[Scene]:
    """What the window shows without a fair."""
    yield "welcome", window
    window.begin_fair(folder / "dang-ky-thai-nguyen.csv")
    yield "welcome, a new fair", window
    window.show_cards()
