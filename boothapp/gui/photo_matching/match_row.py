"""A picture of the list and the product it is to belong to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from boothapp.domain.errors import FairError
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.errors import explained

SURE, LOOK, OPEN, CHOSEN, FAILED = "sure", "look", "open", "chosen", "failed"
LEVELS = (SURE, LOOK, OPEN)  # what chips count; the others are among them

WORDS = {
    SURE: QT_TRANSLATE_NOOP("Matches", "Chắc chắn"),
    LOOK: QT_TRANSLATE_NOOP("Matches", "Nên xem lại"),
    OPEN: QT_TRANSLATE_NOOP("Matches", "Chưa rõ"),
    CHOSEN: QT_TRANSLATE_NOOP("Matches", "Tự chọn"),
    FAILED: QT_TRANSLATE_NOOP("Matches", "Không mở được"),
}
CHIPS = {SURE: "ok", CHOSEN: "ok", LOOK: "warn", OPEN: "plain", FAILED: "danger"}  # kind of the chip
REASONS = {
    "id": QT_TRANSLATE_NOOP("Matches", "Tên tệp là mã sản phẩm."),
    "booth": QT_TRANSLATE_NOOP("Matches", "Theo số gian trong tên tệp hoặc thư mục."),
    "booth_number": QT_TRANSLATE_NOOP("Matches", "Theo số gian và số thứ tự sản phẩm."),
    "booth_product": QT_TRANSLATE_NOOP("Matches", "Theo số gian và tên sản phẩm."),
    "exhibitor": QT_TRANSLATE_NOOP("Matches", "Theo tên đơn vị trong tên tệp hoặc thư mục."),
    "exhibitor_number": QT_TRANSLATE_NOOP("Matches", "Theo tên đơn vị và số thứ tự sản phẩm."),
    "exhibitor_product": QT_TRANSLATE_NOOP("Matches", "Theo tên đơn vị và tên sản phẩm."),
    "product": QT_TRANSLATE_NOOP("Matches", "Theo tên sản phẩm."),
    "gone": QT_TRANSLATE_NOOP("Matches", "Sản phẩm đã chọn không còn trong hội chợ."),
    "none": QT_TRANSLATE_NOOP("Matches", "Tên tệp không giống sản phẩm nào."),
}


@dataclass(frozen=True)
class MatchRow:
    file: Path
    product_id: str = ""
    product: str = ""
    exhibitor_id: str = ""
    exhibitor: str = ""  # with its booths
    level: str = OPEN
    reason: str = "none"
    ticked: bool = False
    error: FairError | None = None  # why the picture cannot be used

    @property
    def counted_as(self) -> str:
        """The chip that counts this row."""
        return {CHOSEN: SURE, FAILED: LOOK}.get(self.level, self.level)

    def words(self) -> str:
        """Return how sure the product is."""
        return QCoreApplication.translate("Matches", WORDS[self.level])

    def why(self) -> str:
        """Return what the product was told by, or why the picture could not be used."""
        if self.error:
            return explained(self.error).what
        if self.level == CHOSEN:
            return ""
        return QCoreApplication.translate("Matches", REASONS.get(self.reason, REASONS["none"]))
