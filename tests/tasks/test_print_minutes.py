"""The minutes of a draw of lots tell which booths were in it, where they stand and how far the draw came."""

from pathlib import Path

import pypdfium2

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Booth, Hall
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import draw_lots, print_minutes


def test_minutes_of_a_draw_broken_off_list_all_booths_with_their_halls(fair: Fair, tmp_path: Path) -> None:
    names, booths = ["e1", "e2", "e3"], ["a1", "a2", "b1"]
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà Chính", 40, 30, id="a"), Hall("Nhà Phụ", 40, 30, id="b"))
        records.save(fair.db, *(Exhibitor(f"Cơ sở {id_}", id=id_) for id_ in names))
        records.save(fair.db, *(Booth(id_[0], id_.upper(), 3.0 * n, 0, id=id_) for n, id_ in enumerate(booths)))
        records.save(fair.db, Booth("b", "B9", 20, 0, id="b9"))
    lots = draw_lots.draw(fair, names, booths, "7")
    made = draw_lots.apply(fair, "Draw 1", "7", lots, booth_ids=booths, announced=1, broken_off="Mất điện")
    target = tmp_path / "minutes.pdf"
    print_minutes.write(print_minutes.read(fair, made), target)
    with pypdfium2.PdfDocument(target) as pdf:
        told = " ".join(pdf[0].get_textpage().get_text_bounded().split())
    assert "Bốc thăm lần 1" in told and "Draw 1" not in told
    assert "Mất điện" in told and "2 đơn vị chưa bốc" in told and told.count("Chưa bốc") == 2
    assert "3 gian: Nhà Chính: A1, A2; Nhà Phụ: B1" in told
    assert "1 gian: Nhà Phụ: B9" in told
    assert "SHA-256" in told and "kết quả trùng khớp" in told and "khu dành cho một tỉnh hay một nhóm hàng" in told
