import pytest

from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.row_kinds import RowKind, kind_of_row, section_of
from boothapp.spreadsheets.sheets import Range, Sheet

FIELDS = ("number", "name", "address", "phone", "product", "booths_requested")
HEADER = Header(-1, -1, dict(enumerate(FIELDS)), {})


def of(row: str, merges: list[Range] | None = None) -> RowKind:
    return kind_of_row(Sheet("S", [[cell.strip() for cell in row.split("|")]], merges or []), 0, HEADER)


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("", "empty"),
        (" |  | ", "empty"),
        ("1 | HTX A | Xã B | 0912345678 | Chè | 1", "data"),
        (" |  |  |  | Chè | ", "data"),
        ("3 |  |  |  | Chè | ", "data"),
        ("4 | HTX A", "data"),
        (" | HTX A | | | | ", "data"),
        (" | Tổng công ty Giấy | Xã A | | Giấy | ", "data"),
        (" | Cộng đồng Mường | Xã A | | Vải | ", "data"),
        (" | Công ty Cộng Hưởng | | | Loa | ", "data"),
        ("5 | Tổng Hợp | Xã B | | Chè |", "data"),
        (" | Tổng cộng | | | | 12", "total"),
        ("Tổng cộng | | | | | 12", "total"),
        ("TỔNG SỐ: 12 gian | | | | | ", "total"),
        ("Cộng | | | | 5 sản phẩm | 3", "total"),
        (" | Cộng tỉnh Hà Giang | | | | 3", "total"),
        (" | Tổng cộng: 5 đơn vị, 7 gian hàng | | | |", "total"),
        (" | | | Hà Giang, ngày 5 tháng 6 năm 2026", "signature"),
        (" | | | ......, ngày ... tháng ... năm 2026", "signature"),
        ("NGƯỜI LẬP BIỂU | | | KT. GIÁM ĐỐC", "signature"),
        (" | Người lập | | | Giám đốc", "signature"),
        (" | | | TM. UBND TỈNH", "signature"),
        ("Nơi nhận: | | | ", "signature"),
        ("(Ký, ghi rõ họ tên) | | | (Ký, đóng dấu)", "signature"),
        ("Ghi chú: danh sách có thể thay đổi", "note"),
        (" | Lưu ý: nộp trước 1/7", "note"),
        ("Bằng chữ: Ba gian hàng", "note"),
        ("* Đơn vị 3 gửi sau", "note"),
        (" | * HTX Ba", "data"),
        (" | | | | * Chè", "data"),
        ("I | Tỉnh Thái Nguyên", "section"),
        (" | TỈNH CAO BẰNG", "section"),
        ("I. TỈNH BẮC GIANG (2 đơn vị)", "section"),
        ("A. Doanh nghiệp", "section"),
        ("II | Hợp tác xã | | | | 5", "section"),
        ("III | Huyện Phú Lương", "section"),
        ("1 | Thái Nguyên", "data"),
        ("2 | Hợp tác xã", "data"),
    ],
)
def test_kinds(row: str, kind: RowKind) -> None:
    assert of(row) == kind


@pytest.mark.parametrize(
    ("row", "province", "kind"),
    [
        ("I | Tỉnh Thái Nguyên", "Thái Nguyên", ""),
        ("I. Tỉnh Hà Giang", "Hà Giang", ""),
        ("TP. HẢI PHÒNG", "Hải Phòng", ""),
        (" | Thành phố Hà Nội: 12 đơn vị", "Hà Nội", ""),
        ("A | Doanh nghiệp", "", "enterprise"),
        ("B. Hợp tác xã", "", "cooperative"),
        ("C. Các hộ kinh doanh", "", "household"),
        ("II | Khối doanh nghiệp", "", "enterprise"),
        ("I | Khu vực phía Bắc", "", ""),
    ],
)
def test_what_a_section_says(row: str, province: str, kind: str) -> None:
    section = section_of(Sheet("S", [[cell.strip() for cell in row.split("|")]]), 0, HEADER)
    assert section is not None
    assert (section.province, section.kind) == (province, kind)


def test_a_merged_row_is_a_heading() -> None:
    assert of(" | Đợt bổ sung | | | | ", [(0, 1, 0, 5)]) == "section"
    assert of(" | Đợt bổ sung | | | | ") == "data"
