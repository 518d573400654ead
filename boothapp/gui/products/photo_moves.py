"""Pictures and photos brought to a product: what letting go does is said first, then done in one edit."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from boothapp.gui.page_table import is_page
from boothapp.gui.products.dragging import Dragged, carrying, copied
from boothapp.gui.products.photo_arrivals import PhotoArrivals
from boothapp.gui.widgets.copied_pictures import copied_picture, no_picture_words
from boothapp.gui.widgets.file_drops import Answer
from boothapp.gui.widgets.photo_drop import adding_words
from boothapp.gui.wording.shortened import short
from boothapp.gui.workplace import Workplace


class PhotoMoves(QObject):
    """Files come through `arrivals`; photos of the fair are moved, copied or put in front."""

    def __init__(self, workplace: Workplace, arrivals: PhotoArrivals, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._arrivals = workplace, arrivals

    def _name(self, product_id: str) -> str:
        from boothapp.domain.product import Product
        from boothapp.store import records

        found = records.get(self._workplace.document.fair.db, Product, product_id)
        return found.name if found else ""

    def _are_of(self, photo_ids: tuple[str, ...], product_id: str) -> bool:
        from boothapp.store import photos

        shown = {photo.id for photo in photos.of_product(self._workplace.document.fair.db, product_id)}
        return shown.issuperset(photo_ids)

    def answer(self, what: Dragged, product_id: str) -> Answer | None:
        """Say what letting go over a product does, or why nothing; without a product files are to be matched."""
        if what.files and not product_id:
            return Answer(self.tr("Ghép ảnh với sản phẩm")) if is_page("photos") else None
        if what.files:
            return Answer(adding_words(self._name(product_id)))
        if not product_id:
            return Answer(self.tr("Thả ảnh lên một sản phẩm"), refused=True)
        if self._are_of(what.photos, product_id):
            return Answer(self.tr("Ảnh đang ở sản phẩm này"), refused=True)
        words = self.tr("Chép ảnh sang “{name}”") if what.copy else self.tr("Chuyển ảnh sang “{name}”")
        return Answer(words.format(name=short(self._name(product_id))))

    def take(self, what: Dragged, product_id: str) -> bool:
        """Do what `answer` said. Returns whether photos of the fair were brought to the product."""
        if what.files and not product_id:
            self._workplace.go("photos", files=list(what.files))
        elif what.files:
            self._arrivals.take_files(product_id, what.files)
        elif self._are_of(what.photos, product_id):
            self._workplace.messages.toast(self.tr("Ảnh đang ở sản phẩm này"))
        else:
            return self._put(what, product_id)
        return False

    def _put(self, what: Dragged, product_id: str) -> bool:
        from boothapp.tasks import edit_photos

        with self._workplace.messages.reporting():
            put = edit_photos.copy if what.copy else edit_photos.move
            put(self._workplace.document.fair, what.photos, product_id)
            told = self.tr("Đã chép ảnh sang “{name}”") if what.copy else self.tr("Đã chuyển ảnh sang “{name}”")
            undo = self._workplace.undo_offer()
            self._workplace.messages.toast(told.format(name=short(self._name(product_id))), undo)
            return True
        return False

    # the clipboard

    def copy(self, photo_ids: list[str], *, cut: bool = False) -> None:
        """Put photos on the clipboard, to be pasted at another product; `cut` moves them there."""
        QGuiApplication.clipboard().setMimeData(carrying(photo_ids, cut=cut))
        words = self.tr("Dán ở sản phẩm khác để chuyển ảnh sang") if cut else self.tr("Đã sao chép {count} ảnh")
        self._workplace.messages.toast(words.format(count=len(photo_ids)))

    def paste(self, product_id: str) -> None:
        """Bring what is on the clipboard to a product."""
        if found := copied():
            if self.take(found, product_id) and not found.copy:
                QGuiApplication.clipboard().clear()  # they are not there any more
        elif picture := copied_picture():
            self._arrivals.take_picture(product_id, picture)
        else:
            self._workplace.messages.toast(no_picture_words())
