"""A picture on the clipboard: whether there is one, and its bytes as those of a file."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter


def clipboard_data() -> QMimeData:
    """Return what was copied; Qt has nothing at all when the clipboard is empty."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def has_picture(data: QMimeData) -> bool:
    """Tell whether something is a picture; a spreadsheet's cells come as text and as a picture of themselves."""
    return data.hasImage() and not data.hasText()


def copied_picture() -> QImage | None:
    """Return the picture that was copied, None when something else was."""
    image = QGuiApplication.clipboard().image() if has_picture(clipboard_data()) else QImage()
    return None if image.isNull() else image


def no_picture_words() -> str:
    """Return why there was no picture to paste; Qt opens none of more than 256 MB."""
    translate = QCoreApplication.translate
    data = clipboard_data()
    if has_picture(data):
        return translate("CopiedPictures", "Ảnh đã sao chép quá lớn hoặc bị hỏng. Lưu thành tệp rồi thả vào đây.")
    if data.formats() and not data.text():  # a table without its text, a picture of another kind
        return translate("CopiedPictures", "Không dán được nội dung này. Sao chép lại dưới dạng chữ hoặc ảnh.")
    return translate("CopiedPictures", "Chưa có ảnh nào được sao chép")


def png_of(image: QImage) -> bytes:
    """Return a picture as the bytes of a file that keeps every pixel.

    Twelve megapixels take a second: work for a job, not for the window. Raises ValueError when Qt cannot write it.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    if not writer.write(image):
        raise ValueError(writer.errorString())
    return bytes(buffer.data().data())
