"""Pages of PDF files as pictures.

PDFium takes one thread at a time: two PDFs that are open in two threads end the program sooner or later.
"""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.errors import FairError, Refused

if TYPE_CHECKING:
    from PIL import Image
    from pypdfium2 import PdfDocument

_one_at_a_time = threading.Lock()


@contextlib.contextmanager
def opened(source: Path | bytes) -> "Iterator[PdfDocument]":
    """Open a PDF, once no other thread has one open; a thread opens one at a time.

    Raises FairError when there is no such file, Refused when it cannot be read or, later, one of its pages.
    """
    import pypdfium2

    name = source.name if isinstance(source, Path) else "The PDF"
    if isinstance(source, Path) and not source.is_file():
        raise FairError("no_such_file", f"There is no file {name}; choose another one.")
    with _one_at_a_time:
        try:
            with pypdfium2.PdfDocument(source) as pdf:
                yield pdf
        except pypdfium2.PdfiumError as error:
            message = f"{name} cannot be read as a PDF: it is damaged or locked. Choose another file."
            raise Refused("pdf_unreadable", message, {"file": name}) from error


def picture(pdf: "PdfDocument", number: int, *, dpi: float = 0, long_side_px: int = 0) -> "Image.Image":
    """Return a page of an open PDF, counted from 0, at this resolution or with a long side of so many pixels."""
    page = pdf[number]
    drawn: Image.Image = page.render(scale=dpi / 72 if dpi else long_side_px / max(page.get_size())).to_pil()
    return drawn
