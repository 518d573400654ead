"""The minutes of a draw of lots tell which booths were in it, where they stand and how far the draw came."""

import hashlib
import json
import zipfile
from pathlib import Path

import pypdfium2

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Booth, Hall
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import draw_lots, export_fair, print_minutes, remove_records


def test_minutes_of_a_draw_broken_off_list_all_booths_with_their_halls(fair: Fair, tmp_path: Path) -> None:
    names, booths = ["e1", "e2", "e3"], ["a1", "a2", "b1"]
    with fair.edit("test"):
        main, side = "Nhà Chính – gian tiêu chuẩn", "Nhà Phụ – gian tiêu chuẩn"
        records.save(fair.db, Hall(main, 40, 30, id="a"), Hall(side, 40, 30, id="b"))
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
    assert f"3 gian: {main}: A1, A2; {side}: B1" in told and "…" not in told
    assert f"1 gian: {side}: B9" in told
    assert "SHA-256" in told and "kết quả trùng khớp" in told and "khu dành cho một tỉnh hay một nhóm hàng" in told


def test_a_draw_is_reproduced_from_what_the_minutes_name(fair: Fair, tmp_path: Path) -> None:
    names, booths = [f"e{n}" for n in range(5)], [f"a{n}" for n in range(6)]
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà Chính", 40, 30, id="a"))
        records.save(fair.db, *(Exhibitor(f"Cơ sở {id_}", id=id_) for id_ in names))
        records.save(fair.db, *(Booth("a", id_.upper(), 3.0 * n, 0, id=id_) for n, id_ in enumerate(booths)))
    made = draw_lots.apply(fair, "", "7", draw_lots.draw(fair, names, booths, "7"), booth_ids=booths)
    remove_records.remove(fair, "exhibitors", ["e1"])  # the list of those that take part has it no more
    print_minutes.write(print_minutes.read(fair, made), tmp_path / "minutes.pdf")
    with pypdfium2.PdfDocument(tmp_path / "minutes.pdf") as pdf:
        told = " ".join(pdf[0].get_textpage().get_text_bounded().split())
    export_fair.to_file(fair, tmp_path / "fair.zip")
    with zipfile.ZipFile(tmp_path / "fair.zip") as archive:
        rows = {}
        for table in ("draw_results", "draw_booths"):
            assert table in told
            rows[table] = [json.loads(line) for line in archive.read(f"tables/{table}.jsonl").splitlines()]

    def order(purpose: str, ids: list[str]) -> list[str]:
        return sorted(ids, key=lambda id_: hashlib.sha256(f"7/{purpose}/{id_}".encode()).hexdigest())

    results = sorted(rows["draw_results"], key=lambda row: int(row["position"]))
    drawn = [(row["exhibitor_id"], row["booth_id"]) for row in results]
    in_it = [row["booth_id"] for row in rows["draw_booths"]]
    assert drawn == list(zip(order("exhibitors", names), order("booths", in_it), strict=False))
