"""The minutes of a draw of lots (biên bản bốc thăm) on A4: how it was held, what everybody drew, room to sign.

They are a Vietnamese document with the heading that such documents have, whatever language the catalog is in.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Bookmark, Page
from boothapp.catalog.pdf.document import Document, Sheet
from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.pdf.publish import published
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.draws import DrawBooth, DrawResult, Minutes
from boothapp.domain.personal_numbers import masked
from boothapp.domain.printed_text import printable
from boothapp.domain.progress import Progress, silent

W, H, EDGE, TOP, BOTTOM = 210.0, 297.0, 20.0, 18.0, 278.0  # millimetres
ROW_H, LINE_H, SIGN_H = 8.2, 6.0, 46.0
BODY, SMALL, TITLE, NAME = 11.0, 9.5, 17.0, 10.5  # points
NAME_H = 4.8  # from line to line of a long name
CODE_W = 15.0  # of a booth's number
LEFTS = (EDGE, 31.0, 96.0, 114.0, 140.0, 164.0, W - EDGE)  # of the columns, and the right edge
HEADS = ("TT", "Đơn vị", "Gian", "Nhà", "Ghi chú", "Ký nhận")
HEAD = "head"  # where the only bookmark leads
SIGNERS = ("Thư ký", "Đại diện đơn vị tham gia", "Đại diện Ban tổ chức")
PINNED, NONE_LEFT, UNDRAWN = "Giữ trước", "Chưa có gian", "Chưa bốc"


def write(minutes: Minutes, target: Path, progress: Progress = silent) -> int:
    """Write the minutes to a PDF and return how many pages they have. Raises FairError when it cannot be written."""
    setting = Setting(Typefaces(), printable(minutes.fair_name))
    pages = _Minutes(setting, minutes).pages()
    with published(target) as file:
        document = Document(PdfFile(file), setting, Maps(()), pages, Sheet(W * MM, H * MM, 1.0, W, H))
        title = f"Biên bản bốc thăm gian hàng – {_named(minutes)}"
        document.write(
            [Bookmark(title, HEAD)], {"Title": title, "Creator": "boothapp", "Producer": "boothapp"}, "vi", progress
        )
    return len(pages)


@dataclass(frozen=True)
class _Minutes:
    setting: Setting
    minutes: Minutes

    def pages(self) -> list[Page]:
        d = Drawing(self.setting)
        drawings = [d]
        y = self._table_head(d, self._head(d))
        for result in self.minutes.results:
            if y + _height(self._names(d, result), self._hall_lines(d, result)) > BOTTOM:
                d = Drawing(self.setting)
                drawings.append(d)
                y = self._table_head(d, TOP)
            y = self._row(d, y, result)
        y += LINE_H
        for words, told in self._booth_lists():
            for number, line in enumerate(d.lines(f"{words}: {told}", W - 2 * EDGE, "body", size=SMALL)):
                if y + LINE_H > BOTTOM:
                    d = Drawing(self.setting)
                    drawings.append(d)
                    y = TOP
                y += 4.9 if number else LINE_H
                d.text(EDGE, y, line, "body", size=SMALL)
        if y + SIGN_H + 2 * LINE_H > BOTTOM:
            d = Drawing(self.setting)
            drawings.append(d)
            y = TOP
        self._end(d, y + 4)
        return list(self._numbered(drawings))

    def _numbered(self, drawings: Sequence[Drawing]) -> Iterator[Page]:
        for number, d in enumerate(drawings, 1):
            told = f"Số bốc thăm {printable(self.minutes.draw.seed)} · Trang {number}/{len(drawings)}"
            d.text(W - EDGE, H - 11, told, "row", "text2", align="right", size=8.5)
            for at, line in enumerate(d.lines(self.setting.fair, 110, "row")):
                d.text(EDGE, H - 11 + at * 3.4, line, "row", "text2")
            page = Page(number)
            if number == 1:
                page.anchors[HEAD] = 0.0
            page.put(0, 0, d.block())
            yield page

    def _head(self, d: Drawing) -> float:
        """Draw the heading and how the draw was held; return where the table begins."""
        minutes, left, right = self.minutes, 58.0, 148.0
        d.text(left, TOP + 4, "BAN TỔ CHỨC", "name", align="center", size=BODY)
        y = TOP + 9.5
        for line in d.lines(self.setting.fair, 72, "row", size=10.5):
            d.text(left, y, line, "row", align="center", size=10.5)
            y += 4.8
        foot = max(y, TOP + 19)
        d.text(right, TOP + 4, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "name", align="center", size=10)
        motto = d.text(right, TOP + 9.5, "Độc lập – Tự do – Hạnh phúc", "name", align="center", size=10)
        d.line(right - motto / 2, TOP + 11.5, right + motto / 2, TOP + 11.5, "text", line=0.6)
        d.text(W / 2, foot + 10, "BIÊN BẢN BỐC THĂM GIAN HÀNG", "h2", "deep", align="center", size=TITLE)
        y = foot + 17
        for line in d.lines(_named(minutes), 165, "name", size=12):
            d.text(W / 2, y, line, "name", align="center", size=12)
            y += 5.6
        y += 4.4
        for words, told in self._facts():
            at = d.text(EDGE, y, words, "body", "text2", size=BODY)
            for line in d.lines(told, W - 2 * EDGE - 42, "h4", size=BODY):
                d.text(EDGE + max(at, 40) + 2, y, line, "h4", size=BODY)
                y += LINE_H
        for line in d.lines(self._how(), W - 2 * EDGE, "body", size=SMALL):
            d.text(EDGE, y + 0.5, line, "body", "text", size=SMALL)
            y += 4.9
        return y + 2

    def _facts(self) -> Iterator[tuple[str, str]]:
        minutes, results = self.minutes, self.minutes.results
        at = datetime.fromisoformat(minutes.draw.drawn_at).astimezone()
        yield "Thời gian", f"{at:%H} giờ {at:%M}, ngày {at:%d} tháng {at:%m} năm {at:%Y}"
        if minutes.venue:
            yield "Địa điểm", printable(minutes.venue)
        if minutes.host:
            yield "Đơn vị đăng cai", printable(minutes.host)
        if minutes.draw.drawn_by:
            yield "Người bốc thăm", masked(printable(minutes.draw.drawn_by))
        yield "Số bốc thăm", printable(minutes.draw.seed)
        if minutes.draw.broken_off:
            yield "Dừng giữa chừng", masked(printable(minutes.draw.broken_off))
        given = sum(one.booth_id is not None for one in results)
        undrawn = sum(one.undrawn for one in results)
        without = len(results) - given - undrawn
        yield (
            "Kết quả",
            f"{len(results)} đơn vị, {given} gian"
            + (f"; {without} đơn vị chưa có gian" if without else "")
            + (f"; {undrawn} đơn vị chưa bốc" if undrawn else ""),
        )

    def _booth_lists(self) -> Iterator[tuple[str, str]]:
        minutes = self.minutes
        drawn = {one.booth_id for one in minutes.results}
        in_it = [one for one in minutes.booths if not one.left_out]
        for words, booths in (
            ("Gian đem bốc", in_it),
            ("Chưa ai bốc", [one for one in in_it if one.booth_id not in drawn]),
            ("Gian trống để ngoài", [one for one in minutes.booths if one.left_out]),
        ):
            if booths:
                yield words, _told(booths)

    def _hall(self, booth_id: str | None) -> str:
        return next((printable(one.hall_name) for one in self.minutes.booths if one.booth_id == booth_id), "")

    def _how(self) -> str:
        text = (
            "Thứ tự bốc và gian của từng đơn vị được tính từ số bốc thăm trên; đơn vị cần điện, nước hay đất trống chỉ "
            "bốc vào gian đáp ứng được; gian trong khu dành cho một tỉnh hay một nhóm hàng chỉ đơn vị của tỉnh đó, "
            "nhóm hàng đó bốc vào. Gian ghi “Giữ trước” không bốc thăm. Cách tính: xếp đơn vị theo "
            "SHA-256(“số/exhibitors/mã đơn vị”), xếp gian theo SHA-256(“số/booths/mã gian”); mỗi đơn vị nhận gian đầu "
            "hàng còn lại đáp ứng được. Mã của đơn vị và gian có trong bản sao lưu .zip của hội chợ "
            "(tables/draw_results.jsonl và draw_booths.jsonl)."
        )
        if self.minutes.repeats:
            return f"{text} Đã tính lại từ số bốc thăm khi in biên bản: kết quả trùng khớp."
        return (
            f"{text} Dữ liệu đã sửa sau khi bốc thăm: tính lại hôm nay ra kết quả khác; bảng dưới là kết quả khi bốc."
        )

    def _table_head(self, d: Drawing, y: float) -> float:
        d.rect(EDGE, y, W - 2 * EDGE, ROW_H, "tint_grey")
        self._frame(d, y)
        for left, words in zip(LEFTS, HEADS, strict=False):
            d.text(left + 2, y + 5.5, words, "row_bold", size=NAME)
        return y + ROW_H

    def _row(self, d: Drawing, y: float, result: DrawResult) -> float:
        d.about(result.exhibitor_id, f'the line of "{result.exhibitor_name}"')
        names, hall = self._names(d, result), self._hall_lines(d, result)
        high = _height(names, hall)
        self._frame(d, y, high)
        d.text(LEFTS[0] + 2, y + 5.5, str(result.position), "row", size=NAME)
        for number, line in enumerate(names):
            d.text(LEFTS[1] + 2, y + 5.5 + number * NAME_H, line, "row", size=NAME)
        code = printable(result.booth_code) or "–"
        size = min(12.0, 12.0 * CODE_W / d.width(code, "row_bold", 12))
        d.text(LEFTS[2] + 2, y + 5.5, code, "row_bold", "deep", size=size)
        for number, line in enumerate(hall):
            d.text(LEFTS[3] + 2, y + 5.5 + number * NAME_H, line, "row", size=9)
        note = UNDRAWN if result.undrawn else PINNED if result.pinned else "" if result.booth_id else NONE_LEFT
        d.text(LEFTS[4] + 2, y + 5.5, d.one_line(note, 21, "row", "note", size=9), "row", "text2", size=9)
        return y + high

    def _names(self, d: Drawing, result: DrawResult) -> list[str]:
        """Return the name in lines: minutes to sign cut none."""
        return d.lines(masked(printable(result.exhibitor_name)), LEFTS[2] - LEFTS[1] - 4, "row", size=NAME)

    def _hall_lines(self, d: Drawing, result: DrawResult) -> list[str]:
        """Return the name of the hall in lines: halls of one fair often begin alike."""
        return d.lines(self._hall(result.booth_id), LEFTS[4] - LEFTS[3] - 4, "row", size=9)

    def _frame(self, d: Drawing, y: float, high: float = ROW_H) -> None:
        d.rect(EDGE, y, W - 2 * EDGE, high, stroke="line")
        for x in LEFTS[1:-1]:
            d.line(x, y, x, y + high, "line")

    def _end(self, d: Drawing, y: float) -> None:
        """Draw the last sentence and where three people sign."""
        d.text(EDGE, y + 4, "Biên bản đã đọc lại cho mọi người cùng nghe và nhất trí ký tên.", "body", size=BODY)
        for number, words in enumerate(SIGNERS):
            x = EDGE + (W - 2 * EDGE) * (number + 0.5) / len(SIGNERS)
            d.text(x, y + 15, words, "name", align="center", size=BODY)
            d.text(x, y + 20, "(Ký, ghi rõ họ tên)", "body", "text2", align="center", size=SMALL)


def _named(minutes: Minutes) -> str:
    """Return what the draw is called; the name that the English window proposes is put into the minutes' language."""
    return printable(re.sub(r"^Draw (\d+)$", r"Bốc thăm lần \1", minutes.draw.name))


def _told(booths: Sequence[DrawBooth]) -> str:
    """Return how many booths there are and which, hall by hall."""
    halls: dict[str, list[str]] = {}
    for one in booths:
        halls.setdefault(printable(one.hall_name), []).append(printable(one.booth_code))
    return f"{len(booths)} gian: " + "; ".join(f"{hall}: {', '.join(codes)}" for hall, codes in halls.items())


def _height(*cells: Sequence[str]) -> float:
    return ROW_H + NAME_H * max(0, *(len(lines) - 1 for lines in cells))
