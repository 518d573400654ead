"""How long a registration list takes from the file to the committed fair, beside the floor: python-calamine alone.

    python3 -m uv run python benchmarks/import.py [--rows 50000] [--rounds 3]

Each round times, in turn: calamine reading every cell (nothing else), our reading in the child process, the plan,
the write. Ratios are of one round; the median of the rounds is printed.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")
HEADINGS = ("STT", "Tên đơn vị", "Mã số thuế", "Địa chỉ", "Điện thoại", "Sản phẩm", "Quy cách", "Giá bán", "Danh hiệu")
WORDS = ("chè", "cam", "mật ong", "miến", "dong", "rượu", "gạo", "lụa", "gốm", "mây", "tre đan", "hương", "quế", "nấm")
PLACES = ("Tân Cương", "Phìn Hồ", "Đông La", "Phú Lương", "Na Rì", "Bắc Hà", "Mộc Châu", "Kim Bôi", "Ba Chẽ", "Chu Đậu")
PROVINCES = ("Thái Nguyên", "Lạng Sơn", "Phú Thọ", "Sơn La", "Quảng Ninh", "Nghệ An", "Hà Tĩnh", "Bắc Ninh")


def make_list(path: Path, rows: int) -> None:
    """Write a list of `rows` product rows, one to five an exhibitor, one sheet a province."""
    import xlsxwriter

    chance = random.Random(20261124)
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    for number, province in enumerate(PROVINCES):
        sheet = book.add_worksheet(province)
        sheet.write_row(0, 0, [f"DANH SÁCH ĐƠN VỊ THAM GIA HỘI CHỢ - TỈNH {province.upper()}"])
        sheet.write_row(2, 0, HEADINGS)
        row = 3
        while row < 3 + rows // len(PROVINCES):
            row = _exhibitor(sheet, row, 3 + rows // len(PROVINCES), number, chance)
    book.close()


def _exhibitor(sheet: object, row: int, end: int, province: int, chance: random.Random) -> int:
    name = f"HTX {chance.choice(WORDS)} {chance.choice(PLACES)} {chance.choice(PLACES)} {province}{row}"
    address, phone = f"Xóm {row % 20}, xã {chance.choice(PLACES)}", f"09{chance.randrange(10**8):08d}"
    own = [row, name, _tax_code(chance), address, phone]
    for position in range(min(chance.randint(1, 5), end - row)):
        product = f"{chance.choice(WORDS).capitalize()} {chance.choice(PLACES)} {position}"
        price = f"{chance.randrange(20, 900)}.000 đ/hộp"
        mark = chance.choice(("OCOP 3 sao", "OCOP 4 sao", "", "CNNT tiêu biểu cấp tỉnh"))
        sheet.write_row(row, 0, [*(own if position == 0 else [""] * 5), product, "hộp 500 g", price, mark])  # type: ignore[attr-defined]
        row += 1
    return row


def _tax_code(chance: random.Random) -> str:
    while True:
        digits = [chance.randrange(10) for _ in range(9)]
        check = 10 - sum(w * d for w, d in zip((31, 29, 23, 19, 17, 13, 7, 5, 3), digits, strict=True)) % 11
        if check < 10:
            return "".join(map(str, [*digits, check]))


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


def calamine_alone(path: Path) -> int:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def round_of(path: Path, folder: Path) -> dict[str, float]:
    from boothapp.domain.fair import FairFacts
    from boothapp.spreadsheets import read_list
    from boothapp.store.fair import open_fair
    from boothapp.tasks import import_list, new_fair

    new_fair.make(folder, FairFacts("Hội chợ", opens_on="2026-07-27"))
    floor, _ = timed(lambda: calamine_alone(path))
    with open_fair(folder, write=True) as fair:
        read, registration = timed(lambda: read_list(path))
        known = import_list.read(fair)
        plan, planned = timed(lambda: import_list.plan(registration, known))
        write, _ = timed(lambda: import_list.apply(fair, planned))
        again, _ = timed(lambda: import_list.import_file(fair, path))
    whole = read + plan + write
    return {"calamine alone": floor, "read": read, "plan": plan, "write": write, "whole": whole, "again": again}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "danh-sach.xlsx"
        make_list(path, chosen.rows)
        rounds = [round_of(path, Path(place) / f"fair{number}") for number in range(chosen.rounds)]
    print(f"{chosen.rows} rows, {chosen.rounds} rounds, medians")
    for stage in rounds[0]:
        seconds = statistics.median(times[stage] for times in rounds)
        ratio = statistics.median(times[stage] / times["calamine alone"] for times in rounds)
        print(f"{stage:15} {seconds:8.2f} s   {ratio:6.2f} x calamine alone")


if __name__ == "__main__":
    main()
