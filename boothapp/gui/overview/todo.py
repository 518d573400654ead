"""What is to be done next for the fair: one sentence and one button each, the most pressing first."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from boothapp.domain.catalog import Finding
from boothapp.gui.fair_check import FairCheck
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.filled import filled
from boothapp.gui.wording.finding_details import finding_detail
from boothapp.gui.wording.measures import counted

if TYPE_CHECKING:
    from boothapp.store.figures import Figures
    from boothapp.tasks.begun_draws import Begun


@dataclass(frozen=True)
class Todo:
    """A line of the list; its button shows a page, gives a command, or one after the other."""

    key: str
    icon: str
    colour: str  # token
    sentence: str
    verb: str
    page: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    command: str = ""


_FILL_IN = QT_TRANSLATE_NOOP("Todo", "Bổ sung")
_COMPARE, _ANSWER = QT_TRANSLATE_NOOP("Todo", "So sánh"), QT_TRANSLATE_NOOP("Todo", "Trả lời")
# code of findings that are counted -> icon, colour, sentence, verb, page, what it shows there
_COUNTED = {
    "no_photo": (
        ("photo", "warn", QT_TRANSLATE_NOOP("Todo", "{count} sản phẩm chưa có ảnh")),
        (QT_TRANSLATE_NOOP("Todo", "Thêm ảnh"), "products", {"missing": "photo"}),
    ),
    "no_booth": (
        ("building-store", "warn", QT_TRANSLATE_NOOP("Todo", "{count} đơn vị chưa xếp gian")),
        (QT_TRANSLATE_NOOP("Todo", "Xếp gian"), "plan", {}),
    ),
    "no_product": (
        ("packages", "warn", QT_TRANSLATE_NOOP("Todo", "{count} đơn vị chưa có sản phẩm")),
        (_FILL_IN, "exhibitors", {"missing": "products"}),
    ),
    "no_phone": (
        ("phone", "info", QT_TRANSLATE_NOOP("Todo", "{count} đơn vị thiếu số điện thoại")),
        (_FILL_IN, "exhibitors", {"missing": "phone"}),
    ),
    "no_price": (
        ("tag", "info", QT_TRANSLATE_NOOP("Todo", "{count} sản phẩm chưa có giá")),
        (_FILL_IN, "products", {"missing": "price"}),
    ),
}
_OLD_DAYS = 2  # of a copy on a stick: neither of today nor of yesterday
_PRESSING = ("no_photo", "no_booth", "no_product")


def todos(figures: "Figures", check: FairCheck, today: date, begun: "Begun | None" = None) -> list[Todo]:
    """Return what is to be done; what only the check knows is there once it has ended.

    `begun` is a draw of lots in the middle of which the program ended.
    """
    found = check.open
    counts = Counter(finding.code for finding in found)
    return [
        *_draw(begun),
        *_draft(figures),
        *_errors(found),
        *(_counted(code, counts[code]) for code in _PRESSING if counts[code]),
        *_facts(found),
        *(_counted(code, counts[code]) for code in _COUNTED if counts[code] and code not in _PRESSING),
        *_print_run(figures),
        *_questions(figures, found),
        *_backup(figures, today),
    ]


def _draw(begun: "Begun | None") -> Iterator[Todo]:
    if begun:
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "Bốc thăm chưa xong: {name}, đã công bố {count}/{whole} kết quả"))
        sentence = filled(sentence, {"name": begun.name, "count": begun.announced, "whole": len(begun.lots)})
        verb = _said(QT_TRANSLATE_NOOP("Todo", "Bốc tiếp"))
        yield Todo("draw", "ticket", "warn", sentence, verb, "plan", command="plan.lots")


def _draft(figures: "Figures") -> Iterator[Todo]:
    if figures.draft is not None:
        named = QT_TRANSLATE_NOOP("Todo", "Còn phiếu đang nhập dở: {name}")
        sentence = named if figures.draft else QT_TRANSLATE_NOOP("Todo", "Còn một phiếu đang nhập dở")
        verb = _said(QT_TRANSLATE_NOOP("Todo", "Mở phiếu"))
        yield Todo("draft", "forms", "info", filled(_said(sentence), {"name": figures.draft}), verb, "intake")


def _errors(found: tuple[Finding, ...]) -> Iterator[Todo]:
    errors = [finding for finding in found if finding.level == "error"]
    twice = [finding for finding in errors if finding.code == "booth_twice"]
    if len(twice) == 1:
        booth, ids = twice[0].data["booth"], list(twice[0].data["exhibitors"])
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "Gian {booth} đang xếp cho {count} đơn vị"))
        sentence = filled(sentence, {"booth": booth, "count": len(ids)})
        verb = _said(QT_TRANSLATE_NOOP("Todo", "Sửa ngay"))
        yield Todo("booth_twice", "alert-triangle", "danger", sentence, verb, "exhibitors", {"ids": ids})
        errors.remove(twice[0])
    if errors:
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "{count} lỗi cần sửa trước khi in"))
        sentence = filled(sentence, {"count": counted(len(errors))})
        verb = _said(QT_TRANSLATE_NOOP("Todo", "Xem lỗi"))
        yield Todo("errors", "alert-triangle", "danger", sentence, verb, "checks", {"level": "error"})


def _counted(code: str, count: int) -> Todo:
    (icon, colour, sentence), (verb, page, arguments) = _COUNTED[code]
    return Todo(code, icon, colour, filled(_said(sentence), {"count": counted(count)}), _said(verb), page, arguments)


def _facts(found: tuple[Finding, ...]) -> Iterator[Todo]:
    missing = [finding for finding in found if finding.code == "fact_missing"]
    if missing:
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "Danh mục còn thiếu {facts}"))
        sentence = filled(sentence, {"facts": ", ".join(finding_detail(finding) for finding in missing)})
        colour = "warn" if any(finding.level == "warning" for finding in missing) else "info"
        where = {"section": "fair", "fact": missing[0].field}
        yield Todo("facts", "tent", colour, sentence, _said(_FILL_IN), "settings", where)


def _print_run(figures: "Figures") -> Iterator[Todo]:
    if figures.print_run and figures.print_run.edits_since:
        on = datetime.fromisoformat(figures.print_run.made_at).astimezone()
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "Danh mục in lần cuối {day}, từ đó có {count} thay đổi"))
        sentence = filled(sentence, {"day": f"{on:%d/%m}", "count": counted(figures.print_run.edits_since)})
        yield Todo(
            "print_run", "book-2", "info", sentence, _said(QT_TRANSLATE_NOOP("Todo", "Xuất lại")), command="print"
        )


def _questions(figures: "Figures", found: tuple[Finding, ...]) -> Iterator[Todo]:
    pairs, others = figures.possible_duplicates, figures.open_questions - figures.possible_duplicates
    if pairs:
        sentence = filled(
            _said(QT_TRANSLATE_NOOP("Todo", "{count} cặp đơn vị có thể trùng")), {"count": counted(pairs)}
        )
        yield Todo("pairs", "users", "info", sentence, _said(_COMPARE), "exhibitors", {"questions": True})
    ids = {id_ for finding in found if finding.code == "duplicate" for id_ in finding.data["exhibitors"]}
    if ids:
        sentence = filled(
            _said(QT_TRANSLATE_NOOP("Todo", "{count} đơn vị cùng tên, cùng tỉnh")), {"count": counted(len(ids))}
        )
        yield Todo("same_name", "users", "info", sentence, _said(_COMPARE), "exhibitors", {"ids": sorted(ids)})
    if others > 0:
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "{count} câu hỏi của lần nhập danh sách chưa trả lời"))
        sentence = filled(sentence, {"count": counted(others)})
        yield Todo("questions", "help", "info", sentence, _said(_ANSWER), "exhibitors", {"questions": True})


def _backup(figures: "Figures", today: date) -> Iterator[Todo]:
    """Copies inside the folder make themselves; what only the user can do is to carry one away from this machine."""
    copy = figures.copied_out
    if copy is None:
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "Chưa sao lưu ra USB lần nào: mọi bản sao đều nằm trên máy này"))
        if not figures.backed_up_at:
            sentence = _said(QT_TRANSLATE_NOOP("Todo", "Chưa có bản sao lưu nào"))
    else:
        made = copy.made_at.astimezone()
        if not copy.edits_since or (today - made.date()).days < _OLD_DAYS:
            return
        sentence = _said(QT_TRANSLATE_NOOP("Todo", "Chưa sao lưu ra USB từ {day}, từ đó có {count} thay đổi"))
        sentence = filled(sentence, {"day": f"{made:%d/%m}", "count": counted(copy.edits_since)})
    verb = _said(QT_TRANSLATE_NOOP("Todo", "Sao lưu"))
    yield Todo("backup", "database", "muted", sentence, verb, command="backup.usb")


def _said(text: str) -> str:
    return QCoreApplication.translate("Todo", text)
