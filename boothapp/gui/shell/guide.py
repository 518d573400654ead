"""The user guide in a window of its own, as the file beside the program has it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from boothapp.gui import theme
from boothapp.resource_files import document

_SIZE = (820, 640)


def guide_file() -> Path | None:
    """Return the guide, None where it was not installed."""
    file = document("huong-dan.md")
    return file if file.is_file() else None


class Guide(QWidget):
    """Office laptops have no program for Markdown, so the guide is shown here."""

    def __init__(self, window: QWidget, file: Path) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hướng dẫn sử dụng"))
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.document().setBaseUrl(QUrl.fromLocalFile(str(file)))
        self.text.document().setDefaultStyleSheet(f"a {{ color: {theme.hex_of('primary')}; }}")
        self.text.document().setDocumentMargin(24)
        self.text.document().setMarkdown(
            file.read_text(encoding="utf-8"), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.resize(*_SIZE)
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
