"""What a card of the unplaced list and an offer of booths say, in the language of the interface."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.covered import covered
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures
from boothapp.gui.wording.kinds import kind_word
from boothapp.gui.wording.needs import need_word

if TYPE_CHECKING:
    from boothapp.tasks.waiting_exhibitors import Waiting

_AGAINST = {
    "no_power": QT_TRANSLATE_NOOP("Plan", "không có điện"),
    "no_water": QT_TRANSLATE_NOOP("Plan", "không có nước"),
    "not_raw": QT_TRANSLATE_NOOP("Plan", "không đủ đất trống"),
    "other_group": QT_TRANSLATE_NOOP("Plan", "khu của nhóm hàng khác"),
    "others_pavilion": QT_TRANSLATE_NOOP("Plan", "khu gian hàng của đoàn khác"),
}
_CORNER = QT_TRANSLATE_NOOP("Plan", "góc")
_SAID = {
    "booths": QT_TRANSLATE_NOOP("Plan", "{count} gian"),
    "has": QT_TRANSLATE_NOOP("Plan", "đã có {count} gian"),
    "missing": QT_TRANSLATE_NOOP("Plan", "còn thiếu {count}"),
    "raw": QT_TRANSLATE_NOOP("Plan", "đất trống {area} m²"),
    "no_province": QT_TRANSLATE_NOOP("Plan", "Chưa rõ tỉnh"),
    "take_run": QT_TRANSLATE_NOOP("Plan", "Enter: xếp vào {booths}"),
    "take_run_or_one": QT_TRANSLATE_NOOP("Plan", "Enter: xếp vào {booths} · Esc: chỉ {one}"),
    "doubtful": QT_TRANSLATE_NOOP("Plan", "Xếp vào {booth}: {why}"),
}


def card_said(what: str, **values: object) -> str:
    """Return one of the sentences above, with its values filled in."""
    return covered(QCoreApplication.translate("Plan", _SAID[what]).format(**values))


def against(codes: Iterable[str]) -> str:
    """Return what speaks against a booth for an exhibitor, "" for nothing."""
    return ", ".join(QCoreApplication.translate("Plan", _AGAINST[code]) for code in codes if code in _AGAINST)


def title(one: "Waiting", fits: Callable[[str], bool]) -> str:
    """Return a name; one without room for all of it is the short one, which begins with what tells it from others."""
    shown = covered(one.name)
    return shown if fits(shown) else covered(one.short)


def meta(one: "Waiting", first: str = "") -> str:
    """Return the second line of a card: goods, else province or kind; how many booths, what is missing and needed.

    With `first` it begins with that.
    """
    parts = [first or one.group or one.province or kind_word(one.kind), card_said("booths", count=one.asked)]
    if one.had and one.missing:
        parts.append(card_said("missing", count=one.missing))
    if one.raw_m2:
        parts.append(card_said("raw", area=measures.number(one.raw_m2)))
    parts += (
        QCoreApplication.translate("Plan", _CORNER) if need == "corner" else need_word(need).lower()
        for need in one.needs
    )
    return covered(" · ".join(filter(None, parts)))


def whole(one: "Waiting") -> str:
    """Return all that a card has to tell, in lines."""
    return covered("\n".join(filter(None, (one.name, one.province, meta(one), one.wishes))))
