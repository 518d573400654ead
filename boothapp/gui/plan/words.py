"""What the canvas says of booths, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.covered import covered
from boothapp.gui.plan.plan_state import BoothState
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures

_STATES = {
    "free": QT_TRANSLATE_NOOP("Plan", "Trống"),
    "held": QT_TRANSLATE_NOOP("Plan", "Giữ chỗ"),
    "assigned": QT_TRANSLATE_NOOP("Plan", "Đã xếp"),
    "confirmed": QT_TRANSLATE_NOOP("Plan", "Đã xác nhận gian"),
    "blocked": QT_TRANSLATE_NOOP("Plan", "Khóa"),
    "conflict": QT_TRANSLATE_NOOP("Plan", "Trùng"),
}
_SAID = {
    "assign": QT_TRANSLATE_NOOP("Plan", "Xếp vào {booth}"),
    "choose": QT_TRANSLATE_NOOP("Plan", "Chọn cách xếp vào {booth}"),
    "share": QT_TRANSLATE_NOOP("Plan", "Xếp chung gian {booth}"),
    "blocked": QT_TRANSLATE_NOOP("Plan", "Gian {booth} đang khóa"),
    "to_zone": QT_TRANSLATE_NOOP("Plan", "Xếp vào các gian trống của khu {zone}"),
    "to_pavilion": QT_TRANSLATE_NOOP("Plan", "Xếp vào {pavilion}"),
    "no_booth": QT_TRANSLATE_NOOP("Plan", "Thả vào một gian hoặc một khu"),
    "only_pavilion": QT_TRANSLATE_NOOP("Plan", "Thả đoàn vào một khu gian hàng"),
    "read_only": QT_TRANSLATE_NOOP("Plan", "Hội chợ đang mở chỉ để xem"),
    "move_into": QT_TRANSLATE_NOOP("Plan", "Chuyển {one} sang {other}"),
    "vacate": QT_TRANSLATE_NOOP("Plan", "Bỏ gán {booth}"),
    "fixed": QT_TRANSLATE_NOOP("Plan", "Vị trí của {booth} đã khóa"),
    "stays": QT_TRANSLATE_NOOP("Plan", "Không dời theo, vị trí đã khóa: {booths}"),
    "fixed_thing": QT_TRANSLATE_NOOP("Plan", "Vị trí đã khóa"),
    "corners": QT_TRANSLATE_NOOP("Plan", "Kéo góc: sửa hình · bấm đúp vào cạnh: thêm góc · Delete: bỏ góc đã bấm"),
    "would_cover": QT_TRANSLATE_NOOP("Plan", "Gian {booth} sẽ chồng lên gian khác; chưa dời gian nào"),
    "overlap": QT_TRANSLATE_NOOP("Plan", "Gian {booth} sẽ chồng lên gian khác; giữ Alt để vẫn đặt"),
}


def state_word(state: str) -> str:
    """Return the word for one of the STATES of a booth."""
    return QCoreApplication.translate("Plan", _STATES[state])


def said(what: str, **values: str) -> str:
    """Return what the canvas says of a drop, with names filled in."""
    return covered(QCoreApplication.translate("Plan", _SAID[what]).format(**values))


def told(booth: BoothState) -> str:
    """Return a booth in one line: number, who is in it, state, size."""
    size = measures.size(booth.box.w, booth.box.h)
    return covered(" · ".join(filter(None, (booth.code, booth.names, state_word(booth.state), size))))


def confirmed_words(*booths: BoothState) -> str:
    """Say who has agreed to which of these booths; "" for nobody."""
    words = QCoreApplication.translate("Plan", "Đã xác nhận: {names} ở {booth}.")
    told = []
    for booth in booths:
        names = ", ".join(one.name for one in booth.occupants if one.status == "confirmed")
        if names:
            told.append(words.format(names=names, booth=booth.code))
    return " ".join(told)
