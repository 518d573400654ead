"""Lists out: exhibitors and their products as a workbook or text file that Excel opens without running anything."""

import csv
import io
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import IO, Any

from boothapp.domain.dates import format_day
from boothapp.domain.errors import FairError
from boothapp.domain.printed_words import KIND_NAMES, STATUS_NAMES
from boothapp.domain.progress import Progress, silent
from boothapp.domain.recognition import ParsedRecognition, called, parse_recognitions
from boothapp.domain.safe_cells import safe_text

Part = Mapping[str, Any]
Cell = str | int | None

_LONGEST_CELL, _MOST_ROWS = 32_767, 1_048_576  # of an Excel sheet
_LEAST_SPACE_M2 = 0.01  # what two decimals can tell


def write_xlsx(fair: Part, file: IO[bytes], progress: Progress = silent) -> tuple[str, ...]:
    """Write one row per product of `fair` (the object of `export --json`) as an Excel workbook.

    Texts are written as texts, never as formulas or links. Returns a sentence for every text that no cell can hold
    and that was cut. The same fair gives the same bytes. Raises FairError when it has more rows than a sheet, OSError.
    """
    from xlsxwriter.exceptions import XlsxWriterException

    rows = list(_told(fair, progress))
    if len(rows) >= _MOST_ROWS:
        raise FairError("too_many_rows", "The fair has more products than an Excel sheet has rows; export it as .csv.")
    try:
        # its own folder: XlsxWriter forgets its temporary files when the disk is full
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
            return _write_workbook(fair["fair"]["name"], rows, _UntilItFails(file), place)
    except XlsxWriterException as error:
        if isinstance(error.__context__, OSError):
            raise error.__context__ from None
        raise


class _UntilItFails:
    """Takes what XlsxWriter's zip file writes until a write fails, and swallows the rest.

    XlsxWriter leaves a zip file that failed to the garbage collector, which would try to finish it.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._failed = False

    def write(self, data: bytes) -> int:
        return self._unless_failed(lambda: self._file.write(data), len(data))

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._unless_failed(lambda: self._file.seek(offset, whence), offset)

    def tell(self) -> int:
        return self._unless_failed(self._file.tell, 0)

    def flush(self) -> None:
        self._unless_failed(lambda: self._file.flush() or 0, 0)

    def _unless_failed(self, call: Callable[[], int], otherwise: int) -> int:
        if self._failed:
            return otherwise
        try:
            return call()
        except OSError:
            self._failed = True
            raise


def _write_workbook(title: str, rows: list[list[Cell]], file: _UntilItFails, place: str) -> tuple[str, ...]:
    from xlsxwriter import Workbook

    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = Workbook(file, plain | {"constant_memory": True, "tmpdir": place})
    workbook.set_properties({"title": title, "created": datetime(2000, 1, 1)})  # no clock in it
    sheet = workbook.add_worksheet("Danh sách")
    bold, top = workbook.add_format({"bold": True, "bottom": 1}), workbook.add_format({"valign": "top"})
    words = workbook.add_format({"valign": "top", "num_format": 49})  # Excel's "Text": a 0 in front stays
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(_COLUMNS) - 1)
    for number, (heading, width, _) in enumerate(_COLUMNS):
        sheet.set_column(number, number, width, top if heading in _OF_NUMBERS else words)
        sheet.write_string(0, number, heading, bold)
    cut: list[str] = []
    for line, row in enumerate(rows, 1):
        for number, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(line, number, cell, top)
            elif cell:
                sheet.write_string(line, number, _fitting(cell, row, number, cut), words)
    workbook.close()
    return tuple(cut)


def write_csv(fair: Part, file: IO[bytes], progress: Progress = silent) -> tuple[str, ...]:
    """Write the same rows as `write_xlsx` as CSV: UTF-8 with a byte order mark, commas, CRLF.

    A text that a spreadsheet would run gets an apostrophe in front, which our own import takes off again.
    """
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([heading for heading, _, _ in _COLUMNS])
        for row in _told(fair, progress):
            writer.writerow([safe_text(cell) if isinstance(cell, str) else cell for cell in row])
    finally:
        text.detach()  # flushes; the file stays the caller's
    return ()


def _told(fair: Part, progress: Progress) -> Iterator[list[Cell]]:
    exhibitors = fair["exhibitors"]
    for done, exhibitor in enumerate(exhibitors):
        progress(done, len(exhibitors), "writing the list")
        for product in exhibitor["products"] or [None]:
            yield [value(exhibitor, product) for _, _, value in _COLUMNS]


def _fitting(text: str, row: list[Cell], number: int, cut: list[str]) -> str:
    if len(text) <= _LONGEST_CELL:
        return text
    cut.append(
        f"“{_COLUMNS[number][0]}” of “{row[2]}” is longer than a cell of Excel may be and was cut; "
        "the .csv and .json have all of it."
    )
    return text[: _LONGEST_CELL - 1] + "…"


def _recognition(found: Part) -> str:
    """A recognition as it was written, or in words the import reads back, with what the fair knows of it besides."""
    words = [called(found["scheme"], found["level"], found["stars"], str(found["text"]))]
    told = _dates_told(words[0])
    day = found["decision_date"]
    if found["year"] and found["year"] != told.year and not (day or "").startswith(str(found["year"])):
        words.append(f"năm {found['year']}")
    if found["decision_no"] and found["decision_no"] != told.decision_no:
        words.append(f"(QĐ {found['decision_no']}{_on_day(' ngày', day)})")
    elif day and day != told.decision_date:
        words.append(f"(QĐ{_on_day(' ngày', day)})")
    if found["expires_on"] and found["expires_on"] != told.expires_on:
        words.append(f"({_on_day('hết hạn', found['expires_on'])})")
    return " ".join(filter(None, words))


def _dates_told(text: str) -> ParsedRecognition:
    parsed = parse_recognitions(text)
    return parsed[0] if len(parsed) == 1 else ParsedRecognition("other")


def _on_day(words: str, iso: str | None) -> str:
    return f"{words} {format_day(date.fromisoformat(iso))}" if iso else ""


def _booths_requested(exhibitor: Part, _: Part | None) -> Cell:
    booths: int | None = exhibitor["booths_requested"]
    space: float | None = exhibitor["raw_space_m2"]
    if not space or space < _LEAST_SPACE_M2:
        return booths
    bare = f"{space:g} m2 đất trống".replace(".", ",")
    return f"{booths} gian + {bare}" if booths else bare


def _of_exhibitor(name: str) -> Callable[[Part, Part | None], Cell]:
    return lambda exhibitor, _: exhibitor[name]


def _of_product(name: str) -> Callable[[Part, Part | None], Cell]:
    return lambda _, product: product[name] if product else None


def _price(_: Part, product: Part | None) -> Cell:
    if not product:
        return None
    price: Cell = product["price_text"] if product["price"] is None else product["price"]
    return price


def _recognitions(_: Part, product: Part | None) -> Cell:
    if not product:
        return None
    certificates = [str(certificate["name"]) for certificate in product["certificates"]]
    return "; ".join([*map(_recognition, product["recognitions"]), *certificates])


_OF_NUMBERS = frozenset(("Số gian đăng ký", "Giá bán"))
# heading, width in characters, value
_COLUMNS: tuple[tuple[str, int, Callable[[Part, Part | None], Cell]], ...] = (
    ("Mã đơn vị", 12, _of_exhibitor("id")),  # with the next column it tells the import that the list is ours
    ("Mã sản phẩm", 12, _of_product("id")),
    ("Tên đơn vị", 40, _of_exhibitor("name")),
    ("Tên tiếng Anh", 30, _of_exhibitor("name_en")),
    ("Tên biển gian hàng", 30, _of_exhibitor("fascia_name")),
    ("Loại hình", 16, lambda exhibitor, _: KIND_NAMES.get(exhibitor["kind"], ("",))[0]),
    ("Tỉnh/thành phố", 16, _of_exhibitor("province")),
    ("Địa chỉ", 40, _of_exhibitor("address")),
    ("Người liên hệ", 22, _of_exhibitor("contact")),
    ("Điện thoại", 16, _of_exhibitor("phone")),
    ("Email", 24, _of_exhibitor("email")),
    ("Website", 24, _of_exhibitor("website")),
    ("Mã số thuế", 15, _of_exhibitor("tax_id")),
    ("Số gian đăng ký", 10, _booths_requested),
    ("Gian hàng", 12, lambda exhibitor, _: ", ".join(exhibitor["booths"])),
    ("Trạng thái", 14, lambda exhibitor, _: STATUS_NAMES[exhibitor["status"]][0]),
    ("Đồng ý in thông tin liên hệ", 12, lambda exhibitor, _: "Có" if exhibitor["consent"] else None),
    ("Nguyện vọng", 30, _of_exhibitor("wishes")),
    ("Ghi chú", 30, _of_exhibitor("note")),
    ("Giới thiệu", 40, _of_exhibitor("intro")),
    ("Sản phẩm", 36, _of_product("name")),
    ("Tên sản phẩm tiếng Anh", 30, _of_product("name_en")),
    ("Nhóm sản phẩm", 24, _of_product("group")),
    ("Quy cách", 18, _of_product("specification")),
    ("Giá bán", 14, _price),
    ("Đơn vị tính", 10, _of_product("unit")),
    ("Mô tả", 40, _of_product("description")),
    ("Danh hiệu", 30, _recognitions),
)
