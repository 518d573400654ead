import pytest
from workbook_cases import legacy

from boothapp.spreadsheets.legacy_cells import decode_sheet
from boothapp.spreadsheets.sheets import Sheet

TOLD = "Hợp tác xã Chè Tân Cương"


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
@pytest.mark.parametrize(
    "cells",
    [
        [TOLD, "Cơ sở Nón lá", "Cốm", "Cơ", "HTX A"],
        [TOLD, "Xã Đồng Hỷ, ĐT 0912345678", "½ kg", "Trà 100 g"],
        ["Cốm Làng Vòng", "Bánh cốm", "Cơm cháy"],
    ],
)
def test_a_sheet_in_old_letters(encoding: str, cells: list[str]) -> None:
    sheet = Sheet("S", [[legacy(encoding, cell)] for cell in cells])
    found = decode_sheet(sheet)
    assert [row[0] for row in sheet.rows] == cells
    assert [one.encoding for one in found] == [encoding]


@pytest.mark.parametrize(
    "cells",
    [
        [TOLD, "Hà Nội", "Khay mây", "Lò"],
        ["Hà", "Lê", "Trà", "café", "Ø 20", "5 m²", "½"],
        ["Crème brûlée", "Müller", "São Paulo"],
        ["Đà", "Bò khô", "Cá cơm"],
    ],
)
def test_unicode_is_left_alone(cells: list[str]) -> None:
    sheet = Sheet("S", [[cell] for cell in cells])
    assert decode_sheet(sheet) == []
    assert [row[0] for row in sheet.rows] == cells


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
def test_a_column_that_was_converted_by_half(encoding: str) -> None:
    cells = ["Cơ sở Một", "Khay mây", "Hợp tác xã Hai", "Lò nướng"]
    sheet = Sheet("S", [[cells[0]], [cells[1]], [legacy(encoding, cells[2])], [cells[3]]])
    (found,) = decode_sheet(sheet)
    assert [row[0] for row in sheet.rows] == cells
    assert (found.row, found.before, found.after) == (2, legacy(encoding, cells[2]), cells[2])


def test_what_reads_well_both_ways_follows_its_neighbours() -> None:
    old = [legacy("vni", text) for text in (TOLD, "Cơm", "Nông sản Hai")]  # "Côm" reads as well as "Cơm"
    sheet = Sheet("S", [["Người lập"], [], [], [], [], *([text] for text in old)])
    assert [one.certain for one in decode_sheet(sheet)] == [True, True]
    assert [row[0] for row in sheet.rows[5:]] == [TOLD, "Cơm", "Nông sản Hai"]


def test_where_its_neighbours_disagree_it_stays_and_is_told() -> None:
    sheet = Sheet("S", [["Người lập"], ["Côm"], [legacy("vni", TOLD)]])
    found = decode_sheet(sheet)
    assert [row[0] for row in sheet.rows] == ["Người lập", "Côm", TOLD]
    assert [(one.row, one.certain, one.after) for one in found] == [(1, False, "Cơm"), (2, True, TOLD)]


@pytest.mark.parametrize(("capitals", "shown"), [(True, "HỢP TÁC XÃ CHÈ TÂN CƯƠNG"), (False, TOLD)])
def test_the_font_tells_too(capitals: bool, shown: str) -> None:
    cells = [(0, 0), (1, 0)]
    rows = [[legacy("tcvn3", TOLD)], ["HTX Mai"], ["Người lập"]]
    sheet = Sheet("S", rows, legacy_fonts={("tcvn3", capitals): cells})
    decode_sheet(sheet)
    assert sheet.rows == [[shown], ["HTX MAI" if capitals else "HTX Mai"], ["Người lập"]]


def test_a_font_set_over_unicode_text_changes_nothing() -> None:
    rows = [[TOLD], ["Hà mây"], ["Trà"]]
    sheet = Sheet("S", [list(row) for row in rows], legacy_fonts={("tcvn3", False): [(0, 0), (1, 0), (2, 0)]})
    decode_sheet(sheet)
    assert sheet.rows == rows
