"""Tables of an HTML page: many offices' systems write one and call it .xls."""

from html.parser import HTMLParser
from pathlib import Path

from boothapp.spreadsheets.file_kinds import refuse
from boothapp.spreadsheets.text_files import decode

_LINE_TAGS = {"br", "p", "div", "li"}
_MOST_SPAN = 1000
_MOST_CELLS = 2_000_000
_DEEPEST = 20


def read_tables(path: Path) -> list[list[list[str]]]:
    """Return the outermost tables as rows of texts; a cell that spans rows or columns stands in its first place."""
    parser = _Tables()
    try:
        parser.feed(decode(path.read_bytes()))
        parser.close()
    except _TooMuchError:
        refuse("far_cells", path, "has tables in tables or cells that span far too much. Ask for an Excel workbook")
    tables = [rows for rows in parser.tables if rows]
    if not tables:
        refuse("not_a_list", path, "is a web page without a table. Ask for an Excel workbook")
    return tables


class _TooMuchError(Exception):
    """The page is made to cost time and memory, or holds no list."""


class _Tables(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._depth = 0
        self._cells = 0
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._taken: dict[tuple[int, int], bool] = {}  # places that a cell above reaches down to

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth > _DEEPEST:
                raise _TooMuchError
            if self._depth == 1:
                self.tables.append([])
                self._taken = {}
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.tables[-1].append([])
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
            if not self.tables[-1]:
                self.tables[-1].append([])
            given = dict(attributes)
            self._span = (_count(given.get("rowspan")), _count(given.get("colspan")))
            self._cell = []
        elif tag in _LINE_TAGS and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            if self._depth == 1:
                self._end_cell()
            self._depth = max(0, self._depth - 1)
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(" ".join(data.split("\n")))

    def close(self) -> None:
        super().close()
        if self.tables:
            self._end_cell()

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        rows, number = self.tables[-1], len(self.tables[-1]) - 1
        row = rows[number]
        while self._taken.get((number, len(row))):
            row.append("")
        down, across = self._span
        self._cells += down * across
        if self._cells > _MOST_CELLS:
            raise _TooMuchError
        for below in range(1, down):
            for beside in range(across):
                self._taken[number + below, len(row) + beside] = True
        row.append("".join(self._cell).strip())
        row.extend([""] * (across - 1))
        self._cell = None


def _count(text: str | None) -> int:
    return min(max(int(text), 1), _MOST_SPAN) if text and text.isdecimal() and len(text) < 9 else 1
