"""How long it is to the opening of the fair, or how far the fair is, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from boothapp.domain.fair import FairFacts
from boothapp.gui.translation import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP("Opening", "Chưa có ngày khai mạc")
_BEFORE = QT_TRANSLATE_NOOP("Opening", "Còn {days} ngày đến khai mạc {day}")
_TOMORROW = QT_TRANSLATE_NOOP("Opening", "Ngày mai khai mạc, {day}")
_TODAY = QT_TRANSLATE_NOOP("Opening", "Hôm nay khai mạc")
_DURING = QT_TRANSLATE_NOOP("Opening", "Hội chợ ngày thứ {days}")
_LAST = QT_TRANSLATE_NOOP("Opening", "Hôm nay bế mạc")
_AFTER = QT_TRANSLATE_NOOP("Opening", "Đã bế mạc {day}")


def opening_words(facts: FairFacts, today: date) -> tuple[str, str]:
    """Return the words of a chip and its kind."""
    opens = facts.opening_day
    if opens is None:
        return _said(_UNKNOWN), "warn"
    closes = date.fromisoformat(facts.closes_on) if facts.closes_on else opens
    days = (opens - today).days
    if days > 1:
        return _said(_BEFORE).format(days=days, day=_day(opens, today)), "info"
    if days == 1:
        return _said(_TOMORROW).format(day=_day(opens, today)), "info"
    if days == 0:
        return _said(_TODAY), "ok"
    if today > closes:
        return _said(_AFTER).format(day=_day(closes, today)), "plain"
    return (_said(_LAST) if today == closes else _said(_DURING).format(days=1 - days)), "ok"


def _day(day: date, today: date) -> str:
    return f"{day:%d/%m}" if day.year == today.year else f"{day:%d/%m/%Y}"


def _said(text: str) -> str:
    return QCoreApplication.translate("Opening", text)
