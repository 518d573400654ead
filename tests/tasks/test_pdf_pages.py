"""One thread at a time opens PDFs: PDFium ended the program when a picture of a hall came in during a print."""

import threading
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from boothapp.tasks import pdf_pages

BOOTHAPP = Path(pdf_pages.__file__).parents[1]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    Image.new("RGB", (40, 20), "white").save(tmp_path / "a.pdf", "PDF")
    return tmp_path / "a.pdf"


def test_a_second_pdf_waits_until_the_first_is_closed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    class Watched(pypdfium2.PdfDocument):  # type: ignore[misc]
        def __init__(self, source: object) -> None:
            opened.append(source)
            super().__init__(source)

    def look() -> None:
        asked.set()
        with pdf_pages.opened(file) as pdf:
            sizes.append(pdf_pages.picture(pdf, 0, long_side_px=400).size)

    monkeypatch.setattr(pypdfium2, "PdfDocument", Watched)
    asked, sizes = threading.Event(), []
    other = threading.Thread(target=look)
    with pdf_pages.opened(file) as pdf:
        other.start()
        asked.wait()
        assert pdf_pages.picture(pdf, 0, dpi=72).size == (40, 20)
        assert len(opened) == 1
    other.join()
    assert sizes == [(400, 200)]


def test_nobody_else_opens_pdfs() -> None:
    users = [path.name for path in BOOTHAPP.rglob("*.py") if "import pypdfium2" in path.read_text("utf-8")]
    assert users == ["pdf_pages.py"]
