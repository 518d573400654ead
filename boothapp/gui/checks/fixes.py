"""Where the button beside a finding leads, and what can be done for all findings of one kind at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from boothapp.domain.catalog import Finding
from boothapp.gui.page_table import is_page
from boothapp.gui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from boothapp.tasks.fair_findings import Subject

_PAGE_OF = {"exhibitor": "exhibitors", "product": "products"}
# code -> the page's filter that shows all that lack this
_MISSING = {
    "no_phone": "phone",
    "no_booth": "booth",
    "no_product": "products",
    "no_consent": "consent",
    "no_photo": "photo",
    "no_price": "price",
}
_SETTINGS = {
    "fact_missing": "fair",
    **dict.fromkeys(("backup_damaged", "texts_untidy", "keys_wrong", "search_wrong", "schema_changed"), "backup"),
    **dict.fromkeys(("database_missing", "database_empty", "database_foreign", "database_damaged"), "backup"),
    **dict.fromkeys(("parent_lost", "row_damaged", "history_wrong", "facts_missing"), "backup"),
}


@dataclass(frozen=True)
class Fix:
    """Something a button does: it shows a page, or lets booths be shared."""

    words: str  # Vietnamese source
    page: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    booth_ids: tuple[str, ...] = ()  # to be shared

    def said(self) -> str:
        return QCoreApplication.translate("Fixes", self.words)


_FIX = QT_TRANSLATE_NOOP("Fixes", "Sửa")
_FILL_IN = QT_TRANSLATE_NOOP("Fixes", "Bổ sung")
_PLACE = QT_TRANSLATE_NOOP("Fixes", "Xếp gian")
_ANSWER = QT_TRANSLATE_NOOP("Fixes", "Trả lời")
_COMPARE = QT_TRANSLATE_NOOP("Fixes", "So sánh")
_LIST = QT_TRANSLATE_NOOP("Fixes", "Mở danh sách")
_SHARE = QT_TRANSLATE_NOOP("Fixes", "Xếp chung gian")
_BIN = QT_TRANSLATE_NOOP("Fixes", "Mở Thùng rác")


def fix(finding: Finding, subject: "Subject | None") -> Fix | None:
    """Return what leads to the cause of a finding; None where nothing in the window does."""
    found = _leading(finding, subject)
    return found if found and is_page(found.page) else None


def _leading(finding: Finding, subject: "Subject | None") -> Fix | None:
    """The way by the code, else by what the finding is about."""
    section = _SETTINGS.get(finding.code)
    of_fair = finding.code in ("text_cut", "glyph_missing") and not finding.record
    found = None
    if section or of_fair:
        to_fill = finding.code == "fact_missing"
        where = {"section": section or "fair"} | ({"fact": finding.field} if to_fill and finding.field else {})
        found = Fix(_FILL_IN if to_fill else _FIX, "settings", where)
    elif finding.code == "open_question":
        found = Fix(_ANSWER, "exhibitors", {"id": finding.record} if finding.record else {"questions": True})
    elif finding.code in ("duplicate", "booth_twice"):
        words = _COMPARE if finding.code == "duplicate" else _FIX
        found = Fix(words, "exhibitors", {"ids": list(finding.data.get("exhibitors", ()))})
    elif finding.code == "photo_lost_in_bin":
        found = Fix(_BIN, "bin")
    elif finding.code == "no_booth":
        found = Fix(_PLACE, "plan", {"place_exhibitor": finding.record})
    elif finding.code in ("booth_code_twice", "booth_code_in_halls"):
        found = Fix(_FIX, "plan", {"booth": finding.record})
    elif subject and subject.kind in _PAGE_OF:
        words = _FILL_IN if finding.code in _MISSING else _FIX
        found = Fix(words, _PAGE_OF[subject.kind], {"id": subject.id})
    return found


def fix_all(findings: Sequence[Finding], subjects: "Sequence[Subject | None]", *, some: bool = False) -> Fix | None:
    """Return what can be done for several findings of one kind together; None where there is nothing.

    With `some` the kind may have more findings, which are not meant.
    """
    code = findings[0].code
    if code == "booth_twice":
        return Fix(_SHARE, booth_ids=tuple(finding.record for finding in findings))
    if code == "open_question":
        return Fix(_ANSWER, "exhibitors", {"questions": True}) if is_page("exhibitors") else None
    if code in _SETTINGS:
        return fix(findings[0], None)
    kinds = {subject.kind if subject else "" for subject in subjects}
    page = _PAGE_OF.get(next(iter(kinds)), "") if len(kinds) == 1 else ""
    if len(findings) < 2 or not is_page(page):
        return None
    if code in _MISSING and not some:
        return Fix(_LIST, page, {"missing": _MISSING[code]})
    return Fix(_LIST, page, {"ids": list(dict.fromkeys(finding.record for finding in findings))})
