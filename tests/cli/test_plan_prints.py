"""`print FAIR plan` and `print FAIR minutes` at a terminal."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from boothapp.cli.program import run
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import draw_lots

LONG = "Liên hiệp Hợp tác xã Sản xuất, Chế biến và Tiêu thụ Nông sản hữu cơ, Dược liệu Tây Nguyên Xanh tỉnh Đắk Lắk"

LONG_FAIR = (
    "Hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu và sản phẩm mỗi xã một sản phẩm khu vực phía Bắc năm 2026"
)


def test_an_svg_that_is_a_print_run(fair: Fair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hall, one = Hall("Nhà A", 30, 20), Exhibitor("HTX Một")
    booth = Booth(hall.id, "A1", 1, 1)
    with fair.edit("test"):
        records.save(fair.db, hall, one, booth, Assignment(booth.id, one.id))
    fair.close()
    target = tmp_path / "x.svg"
    words = ["print", str(fair.folder), "plan", "-o", str(target), "--black-and-white", "--freeze", "Lần 1"]
    assert (run(words), target.read_text()[:5]) == (0, "<?xml")
    assert run(words) == 1
    assert "There is a print run “Lần 1” already" in capsys.readouterr().err
    assert run(["check", str(fair.folder), "--since", "lan 1"]) == 0
    assert "Nothing differs from the print run “Lần 1”" in capsys.readouterr().out


def test_further_pictures_replace_others_only_when_told(
    fair: Fair, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = Hall("Nhà A", 30, 20), Hall("Nhà B", 30, 20, 1)
    with fair.edit("test"):
        records.save(fair.db, one, two, Booth(one.id, "A1", 1, 1), Booth(two.id, "B1", 1, 1))
    fair.close()
    other = tmp_path / "x-2.svg"
    other.write_text("other")
    words = ["print", str(fair.folder), "plan", "-o", str(tmp_path / "x.svg")]
    assert (run(words), other.read_text()) == (1, "other")
    assert "x-2.svg already" in capsys.readouterr().err
    assert (run([*words, "--replace"]), other.read_text()[:5]) == (0, "<?xml")


def test_minutes_of_a_draw(fair: Fair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["print", str(fair.folder), "minutes", "-o", str(tmp_path / "biên bản.pdf")]
    hall, names = Hall("Nhà A", 300, 20), [f"HTX số {n}" for n in range(59)] + [LONG]
    exhibitors = [Exhibitor(name) for name in names]
    booths = [Booth(hall.id, f"KHU-GIỮA-{n + 1}a", 3 * n, 1) for n in range(59)]
    with fair.edit("test"):
        records.save(fair.db, hall, *exhibitors, *booths)
    ids, booth_ids = [one.id for one in exhibitors], [one.id for one in booths]
    lots = draw_lots.draw(fair, ids, booth_ids, "271828", {ids[0]: booth_ids[0]})
    draw_lots.apply(fair, "Khu A", "271828", lots, "Bà Hà")
    with fair.edit("test"):
        records.save(fair.db, replace(fair.facts, name=LONG_FAIR))
    fair.close()
    assert run([*words, "--draw", "khu a"]) == 0
    with pypdfium2.PdfDocument(tmp_path / "biên bản.pdf") as pdf:
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
        assert len(pdf) == 3
    text = " ".join(text.split())
    assert all(name in text for name in (*names, *(booth.code for booth in booths)))  # none is cut
    assert text.startswith(f"BAN TỔ CHỨC {LONG_FAIR}") and "…" not in text
    for told in ("271828", "Bà Hà", "kết quả trùng khớp", "60 đơn vị, 59 gian; 1 đơn vị chưa có gian", "Giữ trước"):
        assert told in text, told
    assert run([*words, "--draw", "Khu B"]) == 1
    assert "There is no draw of lots “Khu B”; the fair has: Khu A." in capsys.readouterr().err
    assert run([*words[:-1], "x.docx"]) == 1


def test_no_minutes_before_a_draw(fair: Fair, capsys: pytest.CaptureFixture[str]) -> None:
    fair.close()
    assert run(["print", str(fair.folder), "minutes", "-o", "x.pdf"]) == 1
    assert "No lots have been drawn" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (["minutes", "--paper", "a0"], "--paper belongs to `print FAIR plan`"),
        (["minutes", "--here", "1,1"], "--here belongs to `print FAIR plan`"),
        (["minutes", "--black-and-white"], "--black-and-white belongs to `print FAIR plan`"),
        (["minutes", "--hall", "A"], "--hall belongs to `print FAIR plan`"),
        (["minutes", "--freeze", "Lần 1"], "--freeze belongs to `print FAIR plan`"),
        (["minutes", "--language", "en"], "--language belongs to `print FAIR plan`"),
        (["minutes", "--for-builders"], "--for-builders belongs to `print FAIR plan`"),
        (["plan", "--for-builders", "--here", "1,1"], "--here belongs to the sheet for visitors"),
        (["plan", "--for-builders", "--freeze", "Lần 1"], "--freeze belongs to the sheet for visitors"),
        (["plan", "--draw", "Khu A"], "--draw belongs to `print FAIR minutes`"),
    ],
)
def test_options_of_another_kind_of_sheet_are_refused(
    fair: Fair, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], option: str
) -> None:
    fair.close()
    target = tmp_path / "x.pdf"
    assert run(["print", str(fair.folder), *words, "-o", str(target)]) == 2
    told = capsys.readouterr().err
    assert option in told and told.count("\n") == 1
    assert not target.exists()


@pytest.mark.parametrize(
    ("here", "told"), [("40,3", "lies outside Nhà A, which is 30 × 20 m"), ("1,1", "2 are printed")]
)
def test_you_are_here_needs_one_hall_and_a_place_in_it(
    fair: Fair, tmp_path: Path, capsys: pytest.CaptureFixture[str], here: str, told: str
) -> None:
    halls = [Hall("Nhà A", 30, 20), Hall("Nhà B", 30, 20)]
    with fair.edit("test"):
        records.save(fair.db, *halls, *(Booth(hall.id, "A1", 1, 1) for hall in halls))
    fair.close()
    one = ["--hall", "Nhà A"] if here == "40,3" else []
    assert run(["print", str(fair.folder), "plan", "-o", str(tmp_path / "x.pdf"), "--here", here, *one]) == 1
    assert told in capsys.readouterr().err
