"""Files taken into the fair through the page's own widgets."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui import messages
from boothapp.gui.app import App
from boothapp.gui.imports import import_run, page
from boothapp.gui.imports.page import ImportPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.store import archive, backups, records
from boothapp.store.fair import create_fair, open_fair

HEAD = "STT,Tên đơn vị,Tỉnh,Điện thoại,Sản phẩm,Ghi riêng\n"
LIST = f"{HEAD}1,HTX chè Hảo Đạt,Thái Nguyên,0912345678,Chè móc câu,x\n,,Thái Nguyên,,Chè đinh,\n"
LEFT_OUT = f"{LIST}2,,Hà Nội,0912000111,Bánh cốm,\nTổng,,,,3,\n"


@pytest.fixture
def csv(tmp_path: Path) -> Callable[..., Path]:
    def made(text: str = LIST, name: str = "thai-nguyen.csv") -> Path:
        (tmp_path / name).write_text(text, encoding="utf-8-sig")
        return tmp_path / name

    return made


def reach(shown: ImportPage, state: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown.run.state == state, timeout=20_000)


def reach_writing(shown: ImportPage, qtbot: QtBot) -> None:
    """Wait for the first slice; the next come when this returns to the event loop."""

    def writes(done: int, total: int) -> bool:
        return shown.run.state == import_run.WRITING and total > 0

    with qtbot.waitSignal(shown.run.progressed, check_params_cb=writes, timeout=20_000):
        pass


def opened(window: MainWindow, qtbot: QtBot, *files: Path) -> ImportPage:
    shown = window.go("import", files=list(files))
    assert isinstance(shown, ImportPage)
    reach(shown, import_run.SHOWN, qtbot)
    return shown


def exhibitors(window: MainWindow) -> list[str]:
    return [one.name for one in records.where(window.document.fair.db, Exhibitor, order="name")]


def words(shown: ImportPage) -> str:
    return " | ".join(one.text() for one in shown.findChildren(QLabel) if one.isVisible())


def table(rows: Any) -> list[list[str]]:
    model = rows.texts
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def many(count: int) -> str:
    return HEAD + "".join(f"{n},HTX Nông sản số {n},Cà Mau,,Mật ong {n},\n" for n in range(1, count + 1))


def test_a_list_is_shown_taken_in_and_taken_back(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    shown = opened(window, qtbot, csv())
    assert exhibitors(window) == [] and shown.accept.text().strip() == "Nhập 1 đơn vị, 2 sản phẩm"
    assert table(shown.findings.exhibitors) == [["HTX chè Hảo Đạt", "Thái Nguyên", "Mới", "2 mới"]]
    for told in ("1 đơn vị, 2 sản phẩm · Thái Nguyên", "Ghi riêng", "Bỏ qua", "Tên sản phẩm", "1 đơn vị mới"):
        assert told in words(shown)
    qtbot.mouseClick(shown.accept, Qt.MouseButton.LeftButton)
    reach(shown, import_run.WRITTEN, qtbot)
    assert exhibitors(window) == ["HTX chè Hảo Đạt"] and len(backups.listed(window.document.folder)) == 1
    toast = [one for one in window.findChildren(Toast) if one.isVisible()][-1]
    assert toast.message.what == "Đã nhập thai-nguyen.csv"
    undo = toast.findChild(QPushButton, "toast.action0")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    reach(shown, import_run.SHOWN, qtbot)  # and can be taken in again
    assert exhibitors(window) == [] and shown.accept.isEnabled()


def test_the_same_list_again_brings_nothing(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    shown = opened(window, qtbot, csv())
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    shown = opened(window, qtbot, csv())
    assert "Mọi thứ trong tệp đã có trong hội chợ." in words(shown) and not shown.accept.isEnabled()
    assert "1 đơn vị không đổi" in words(shown) and "2 sản phẩm đã có" in words(shown)


def test_what_a_file_says_twice_is_accounted_for(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    shown = opened(
        window,
        qtbot,
        csv(f"{LIST}2,HTX Tân Hương,Thái Nguyên,,,\n3,HTX chè Hảo Đạt,Thái Nguyên,0912345678,Chè đinh,\n"),
    )
    assert "3 đơn vị, 3 sản phẩm · Thái Nguyên" in words(shown)
    chips = [one.text() for one in shown.outcome.chips if one.isVisible()]
    assert chips == ["2 đơn vị mới", "2 sản phẩm mới", "1 đơn vị lặp lại trong tệp", "1 sản phẩm đã có"]
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    told = "Đã nhập: 2 đơn vị mới, 2 sản phẩm mới (1 đơn vị lặp lại trong tệp, 1 sản phẩm đã có)"
    assert shown.outcome.words.text() == told


def test_what_lists_complete_is_named(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    with window.document.fair.edit("test"):
        one = Exhibitor("HTX chè Hảo Đạt", province="Thái Nguyên", province_code="19")
        records.save(window.document.fair.db, one, Product(one.id, "Chè đinh"))
    shown = opened(window, qtbot, csv())
    assert table(shown.findings.exhibitors) == [["HTX chè Hảo Đạt", "Thái Nguyên", "Thêm điện thoại", "1 mới"]]


def test_written_in_slices_it_can_be_stopped_and_nothing_else_comes_between(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]
) -> None:
    shown = opened(window, qtbot, csv(many(400)))
    shown.accept.click()
    reach_writing(shown, qtbot)
    assert "Đang ghi…" in words(shown)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(window.sidebar, Qt.MouseButton.LeftButton)
    assert not window.close() and window.page is shown and shown.run.state == import_run.WRITING
    qtbot.mouseClick(shown.stop_button, Qt.MouseButton.LeftButton)
    assert shown.run.state == import_run.SHOWN and exhibitors(window) == []
    with window.document.fair.edit("test"):
        records.save(window.document.fair.db, Exhibitor("Của ta"))
    reach(shown, import_run.SHOWN, qtbot)
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert len(exhibitors(window)) == 401 and window.document.undoable is not None
    assert window.document.undoable.code == "import"


def test_leaving_while_it_writes_takes_it_back(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    shown = opened(window, qtbot, csv(many(400)))
    shown.accept.click()
    reach_writing(shown, qtbot)
    window.go("exhibitors")
    assert shown.run.state == import_run.SHOWN and exhibitors(window) == []


def test_a_fair_that_changes_is_planned_anew(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    shown = opened(window, qtbot, csv())
    with window.document.fair.edit("test"):
        records.save(window.document.fair.db, Exhibitor("HTX chè Hảo Đạt"))
    assert shown.run.state == import_run.MATCHING
    reach(shown, import_run.SHOWN, qtbot)
    assert table(shown.findings.exhibitors)[0][2] == "Thêm tỉnh, điện thoại"
    shown.accept.click()
    with window.document.fair.edit("test"):  # while the backup is made
        records.save(window.document.fair.db, Exhibitor("HTX khác"))
    with qtbot.waitSignal(shown.run.overtaken):
        pass
    reach(shown, import_run.SHOWN, qtbot)
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert exhibitors(window) == ["HTX chè Hảo Đạt", "HTX khác"]


def test_a_plan_nobody_looks_at_is_made_anew_on_return(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]
) -> None:
    shown = opened(window, qtbot, csv())
    window.go("exhibitors")
    with window.document.fair.edit("test"):
        records.save(window.document.fair.db, Exhibitor("HTX chè Hảo Đạt"))
    assert shown.run.state == import_run.SHOWN
    window.go("import")
    reach(shown, import_run.SHOWN, qtbot)
    assert table(shown.findings.exhibitors)[0][2] == "Thêm tỉnh, điện thoại"


def test_a_file_that_cannot_be_read_is_no_dead_end(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = csv("", "bad.xlsx")
    bad.write_bytes(b"%PDF-1.4")
    shown = window.go("import", files=[bad, csv(name="sau.csv")])
    with qtbot.waitSignal(shown.run.failed, timeout=20_000):
        pass
    assert shown.failed.words.text() == "bad.xlsx không phải bảng tính." and shown.failed.words.isVisible()
    assert shown.failed.details.isHidden()
    qtbot.mouseClick(shown.failed.go_on, Qt.MouseButton.LeftButton)
    reach(shown, import_run.SHOWN, qtbot)
    assert shown.run.file.name == "sau.csv" and "tệp 2/2" in words(shown)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(csv(many(3), "khac.csv"))], ""))
    qtbot.mouseClick(shown.choose, Qt.MouseButton.LeftButton)
    reach(shown, import_run.SHOWN, qtbot)
    assert shown.run.file.name == "khac.csv"


def test_several_files_one_after_the_other(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    shown = opened(window, qtbot, csv(), csv(many(2), "hai.csv"))
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert shown.accept.text().strip() == "Tệp tiếp theo: hai.csv"
    shown.accept.click()
    reach(shown, import_run.SHOWN, qtbot)
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert len(exhibitors(window)) == 3 and shown.accept.text().strip() == "Xem các đơn vị"
    shown.accept.click()
    assert window.page is not None and window.page.key == "exhibitors"
    chip = window.page.findChild(QPushButton, "exhibitors.chip.only")
    assert chip is not None and chip.text().strip() == "Từ lần nhập hai.csv"


def test_a_file_that_brings_nothing_or_is_not_wanted_leads_to_the_next(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]
) -> None:
    shown = opened(window, qtbot, csv(), csv(), csv(many(2), "hai.csv"), csv(many(3), "ba.csv"))
    assert shown.skip.isVisible() and shown.skip.toolTip() == "Tệp tiếp theo: thai-nguyen.csv"
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert not shown.skip.isVisible()
    shown.accept.click()
    reach(shown, import_run.SHOWN, qtbot)
    assert "Mọi thứ trong tệp đã có trong hội chợ." in words(shown) and not shown.skip.isVisible()
    assert shown.accept.text().strip() == "Tệp tiếp theo: hai.csv" and shown.accept.isEnabled()
    shown.accept.click()
    reach(shown, import_run.SHOWN, qtbot)
    qtbot.mouseClick(shown.skip, Qt.MouseButton.LeftButton)
    reach(shown, import_run.SHOWN, qtbot)
    assert "ba.csv (tệp 4/4)" in words(shown) and not shown.skip.isVisible()
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert len(exhibitors(window)) == 4


def test_files_that_come_while_others_wait_are_put_behind_them(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]
) -> None:
    shown = opened(window, qtbot, csv(), csv(many(2), "hai.csv"))
    window.go("import", files=[csv(many(3), "ba.csv")])
    assert shown.run.file.name == "thai-nguyen.csv" and "thai-nguyen.csv (tệp 1/3)" in words(shown)
    assert "Tệp xếp sau các tệp đang chờ: 1" in [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    shown.skip.click()
    with qtbot.waitSignal(shown.run.stopped):
        qtbot.mouseClick(shown.stop_button, Qt.MouseButton.LeftButton)
    window.go("import", files=[csv(many(4), "bon.csv")])
    reach(shown, import_run.SHOWN, qtbot)
    assert shown.run.file.name == "bon.csv", "nothing was under way that it could wait for"
    shown.skip.click()
    reach(shown, import_run.SHOWN, qtbot)
    assert shown.run.file.name == "ba.csv" and not shown.skip.isVisible()


def test_reading_can_be_stopped(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    shown = window.go("import", files=[csv()])
    with qtbot.waitSignal(shown.run.stopped):
        qtbot.mouseClick(shown.stop_button, Qt.MouseButton.LeftButton)
    assert shown.run.state == import_run.IDLE and shown.pick_button.isVisible()


def test_questions_are_answered_right_there(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]) -> None:
    with window.document.fair.edit("test"):
        known = Exhibitor("HTX chè Hảo Đạt", phone="0912345678", address="Xóm 9")
        records.save(window.document.fair.db, known)
    shown = opened(window, qtbot, csv("Tên đơn vị,Điện thoại,Địa chỉ\nHTX chè Hảo Đạt,0912345678,Xóm 10\n"))
    (asked,) = table(shown.findings.asked)
    assert asked[0] == "HTX chè Hảo Đạt · Địa chỉ: danh sách ghi “Xóm 10”, hội chợ có “Xóm 9”."
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert shown.findings.questions.isVisible() and shown.findings.questions.count == 1
    taken = shown.findings.questions.findChild(QPushButton, "question.list")
    qtbot.mouseClick(taken, Qt.MouseButton.LeftButton)
    (one,) = records.where(window.document.fair.db, Exhibitor)
    assert one.address == "Xóm 10" and "Không còn câu hỏi nào." in words(shown)


def test_booths_that_a_list_does_not_number_are_asked_for(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]
) -> None:
    listed = "Tên đơn vị,Tỉnh,Số gian\nHTX chè Hảo Đạt,Thái Nguyên,một / nhiều\nHTX Tân Hương,Thái Nguyên,một\n"
    shown = opened(window, qtbot, csv(listed))
    (asked,) = table(shown.findings.asked)
    assert asked[0] == "HTX chè Hảo Đạt xin mấy gian? Danh sách ghi “một / nhiều”."
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert "Xin mấy gian? Danh sách ghi “một / nhiều”." in words(shown)
    two = shown.findings.questions.findChild(QPushButton, "question.booths.2")
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    wanted = {one.name: one.booths_requested for one in records.where(window.document.fair.db, Exhibitor)}
    assert wanted == {"HTX chè Hảo Đạt": 2, "HTX Tân Hương": 1} and "Không còn câu hỏi nào." in words(shown)
    shown = opened(window, qtbot, csv(listed))
    assert not table(shown.findings.asked)  # nobody is asked twice


def test_answering_by_key_goes_on_to_the_next_question(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]
) -> None:
    rows = "".join(f"HTX {name},Thái Nguyên,nhiều\n" for name in ("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy"))
    shown = opened(window, qtbot, csv("Tên đơn vị,Tỉnh,Số gian\n" + rows))
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    column = shown.findings.questions
    two = column.cards[5].findChild(QPushButton, "question.booths.2")
    two.setFocus()
    for left in range(6, 0, -1):
        focus = window.focusWidget()
        assert focus.objectName() == "question.booths.2" and column.cards[min(5, left)].isAncestorOf(focus)
        qtbot.waitUntil(lambda one=focus: not one.visibleRegion().isEmpty())  # scrolled to
        qtbot.keyClick(focus, Qt.Key.Key_Return)
        assert column.count == left
    wanted = [one.booths_requested for one in records.where(window.document.fair.db, Exhibitor)]
    assert sorted(wanted, key=str) == [2, 2, 2, 2, 2, 2, None]


def test_a_likely_duplicate_is_compared_side_by_side(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path]
) -> None:
    with window.document.fair.edit("test"):
        records.save(window.document.fair.db, Exhibitor("HTX Nông nghiệp chè Hảo Đạt", province="Thái Nguyên"))
    shown = opened(window, qtbot, csv())
    assert table(shown.findings.asked)[0][0].endswith("hay trùng với HTX Nông nghiệp chè Hảo Đạt (Thái Nguyên)?")
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    compare = next(
        one
        for one in shown.findings.questions.findChildren(QPushButton)
        if one.objectName().startswith("question.same")
    )
    qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    merge = window.findChild(QPushButton, "merge.apply")
    assert window.page is not None and window.page.key == "exhibitors" and merge.isVisible()
    qtbot.mouseClick(merge, Qt.MouseButton.LeftButton)
    assert len(exhibitors(window)) == 1
    window.go("import")
    assert "Không còn câu hỏi nào." in words(shown)


def test_rows_left_out_are_saved_to_be_sent_back(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path], tmp_path: Path
) -> None:
    shown = opened(window, qtbot, csv(LEFT_OUT))
    assert [row[0][:8] for row in table(shown.findings.left_out)] == ["Thiếu tê", "Dòng tổn"]
    assert shown.findings.tabs.tabText(3) == "Không nhập 1"  # a row of totals is missed by nobody
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert shown.outcome.save.isVisible() and shown.outcome.save.text().strip() == "Lưu 1 dòng không nhập"
    target = tmp_path / "gui-lai"
    shown.left_out.save(target)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)
    import python_calamine

    rows = python_calamine.CalamineWorkbook.from_path(target.with_suffix(".xlsx")).get_sheet_by_index(0).to_python()
    assert rows[0] == ["Dòng", "STT", "Tên đơn vị", "Tỉnh", "Điện thoại", "Sản phẩm", "Ghi riêng", "Lý do không nhập"]
    assert rows[1][0] == 4 and rows[1][5] == "Bánh cốm" and str(rows[1][-1]).startswith("Thiếu tên đơn vị")


@pytest.mark.parametrize("known", ["", "1,HTX chè Hảo Đạt,Thái Nguyên\n"])
def test_rows_left_out_of_a_list_that_brings_nothing_are_saved_too(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path], known: str
) -> None:
    if known:
        with window.document.fair.edit("test"):
            records.save(window.document.fair.db, Exhibitor("HTX chè Hảo Đạt", province="Thái Nguyên"))
    shown = opened(window, qtbot, csv(f"STT,Tên đơn vị,Tỉnh\n{known}2,,Hà Nội\n"))
    assert not shown.accept.isEnabled() and "Tệp không có gì mới để nhập." in words(shown)
    assert shown.outcome.save.isVisible() and shown.outcome.save.text().strip() == "Lưu 1 dòng không nhập"


def test_an_archive_of_another_fair(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    create_fair(tmp_path / "khac", FairFacts("Hội chợ khác"))
    with open_fair(tmp_path / "khac", write=True) as fair, fair.edit("test"):
        one = Exhibitor("HTX của họ")
        hall = Hall("Nhà B", 30, 20)
        records.save(
            fair.db, one, Product(one.id, "Miến"), hall, *(Booth(hall.id, f"B{n}", 3 * n, 0) for n in range(3))
        )
    archive.write(tmp_path / "khac", tmp_path / "khac.zip")
    with window.document.fair.edit("test"):
        records.save(window.document.fair.db, Exhibitor("Của ta"))
    shown = opened(window, qtbot, tmp_path / "khac.zip")
    assert shown.accept.text().strip() == "Nhập 1 đơn vị, 1 sản phẩm" and "tệp lưu trữ của một hội chợ" in words(shown)
    assert [one.text() for one in shown.outcome.chips if one.isVisible()][-2:] == ["1 nhà mới", "3 gian mới"]
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert shown.outcome.words.text().endswith("1 sản phẩm mới, 1 nhà mới, 3 gian mới")
    assert exhibitors(window) == ["Của ta", "HTX của họ"] and not shown.outcome.save.isVisible()


def test_an_archive_that_another_took_the_place_of_is_shown_anew(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("Một", "Hai"):
        create_fair(tmp_path / name, FairFacts("Hội chợ khác"))
        with open_fair(tmp_path / name, write=True) as fair, fair.edit("test"):
            records.save(fair.db, Exhibitor(f"HTX {name}"), *(Exhibitor(f"Cơ sở {name} {n}") for n in range(len(name))))
        archive.write(tmp_path / name, tmp_path / f"{name}.zip")
    with window.document.fair.edit("test"):
        records.save(window.document.fair.db, Exhibitor("Của ta"))
    shown = opened(window, qtbot, tmp_path / "Một.zip")
    (tmp_path / "Hai.zip").replace(tmp_path / "Một.zip")
    shown.accept.click()
    assert shown.run.state == import_run.READING
    reach(shown, import_run.SHOWN, qtbot)
    assert exhibitors(window) == ["Của ta"], "nothing is written that was not shown"
    shown.accept.click()
    reach(shown, import_run.WRITTEN, qtbot)
    assert "HTX Hai" in exhibitors(window) and "HTX Một" not in exhibitors(window)


def test_the_command_asks_for_a_file_and_returning_does_not(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(page.QFileDialog, "getOpenFileNames", lambda *_: asked.append(1) or ([], ""))
    window.go("import")
    assert not asked
    window.commands.action("import").trigger()
    assert asked and isinstance(window.page, ImportPage)
    opened(window, qtbot, csv())
    assert len(asked) == 1
    window.commands.action("import").trigger()
    assert len(asked) == 2, "also while another file is shown that was not taken"


def test_a_fair_open_for_reading_takes_nothing(
    window: MainWindow, qtbot: QtBot, csv: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.document.fair), "writable", False)
    shown = opened(window, qtbot, csv())
    assert not shown.accept.isEnabled() and "chỉ để xem" in words(shown)


@pytest.mark.parametrize("state", ["start", "shown", "written"])
def test_nothing_is_clipped(window: MainWindow, qtbot: QtBot, csv: Callable[..., Path], state: str) -> None:
    window.resize(1180, 600)
    long = LEFT_OUT.replace("HTX chè Hảo Đạt", "Hợp tác xã sản xuất và tiêu thụ chè " * 6)
    shown = window.go("import") if state == "start" else opened(window, qtbot, csv(long, "a" * 60 + ".csv"))
    if state == "written":
        shown.accept.click()
        reach(shown, import_run.WRITTEN, qtbot)
    QApplication.processEvents()
    assert shown.minimumSizeHint().width() <= 984 and shown.minimumSizeHint().height() <= 520
    for one in (*shown.findChildren(QLabel), *shown.findChildren(QPushButton)):
        if one.isVisible() and type(one) in (QLabel, QPushButton):
            assert (
                one.wordWrap()
                if isinstance(one, QLabel) and one.sizeHint().width() > one.width()
                else (one.sizeHint().width() <= one.width())
            ), one.text()


def test_who_waits_for_the_backup_before_an_import_waits_for_the_import(
    app: App, qtbot: QtBot, csv: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = app.window
    assert isinstance(window, MainWindow)
    folder = window.document.folder
    shown = opened(window, qtbot, csv(many(30)))
    monkeypatch.setattr(messages, "asked", lambda *_, **__: 0)  # wait, then close
    shown.accept.click()
    assert shown.run.state == import_run.BACKING_UP
    window.close()
    qtbot.waitUntil(lambda: app.window is None, timeout=20_000)
    with open_fair(folder) as fair:
        assert len(records.where(fair.db, Exhibitor)) == 30
