import pytest

from boothapp.resource_files import rows
from boothapp.spreadsheets.heading_fields import field_of, folded
from boothapp.spreadsheets.headings import Header, headers, is_header_again
from boothapp.spreadsheets.sheets import Sheet

HEADINGS = {
    "number": "STT; TT; Số TT; Số⏎TT; No.; #; S.TT; Số thứ tự",
    "name": (
        "Tên đơn vị; ĐƠN VỊ; Ten don vi; Tên doanh nghiệp/HTX/cơ sở; Tên đơn vị (viết hoa); Đơn vị tham gia hội chợ; "
        "Chủ thể OCOP; Cơ sở CNNT; Tên cơ sở CNNT tham gia; Tên tổ chức, cá nhân; Company name; Tên DN, HTX, hộ KD; "
        "Tên gian hàng/đơn vị; Tên đơn vị/cá nhân; Tên cơ sở sản xuất, kinh doanh; Đơn vị đăng ký tham gia"
    ),
    "name_en": "Tên tiếng Anh; Tên giao dịch (tiếng Anh); Tên đơn vị (tiếng Anh); English name",
    "fascia_name": "Tên biển gian hàng; Tên in trên biển hiệu gian hàng; Tên biển hiệu",
    "kind": "Loại hình; Loại hình DN; Loại hình doanh nghiệp; Loại hình tổ chức",
    "province": "Tỉnh; Tỉnh/TP; Tỉnh, thành phố; Tỉnh/thành phố; Địa phương; Tỉnh/ thành",
    "address": "Địa chỉ; Địa chỉ sản xuất; Địa chỉ trụ sở chính; Địa chỉ (xã, huyện); Địa chỉ cơ sở; ĐC; Address",
    "contact": "Người liên hệ; Họ và tên người liên hệ; Người đại diện; Họ tên chủ cơ sở; Cán bộ đầu mối; Giám đốc",
    "contact_role": "Chức vụ; Chức danh",
    "phone": "Điện thoại; SĐT; ĐT; Số điện thoại liên hệ; Số ĐT; ĐTDĐ; Di động; Điện thoại di động; Tel.; Hotline"
    "; SĐT 2; ĐT 2; SĐT/Zalo",
    "email": "Email; E-mail; Thư điện tử; Địa chỉ email; Hòm thư điện tử",
    "website": "Website; Web/Fanpage; Trang web; Facebook",
    "tax_id": "MST; Mã số thuế; Mã số thuế/CCCD; Mã số doanh nghiệp; MSDN; Mã số thuế (ĐKKD)",
    "registration_no": "Số ĐKKD; Giấy phép kinh doanh; Số giấy phép ĐKKD",
    "booths_requested": (
        "Số gian; Số gian hàng; Số lượng gian hàng đăng ký; Số gian hàng đăng ký; SL gian hàng; Đăng ký gian hàng; "
        "Số gian hàng tiêu chuẩn; Số lượng gian; Diện tích (m2); Nhu cầu (gian); Đăng ký (gian tiêu chuẩn 3m x 3m)"
    ),
    "wishes": "Nguyện vọng; Yêu cầu khác; Đề xuất, kiến nghị; Nhu cầu điện, nước",
    "note": "Ghi chú; Ghi chu; GC; Ghi chú (nếu có)",
    "product": (
        "Sản phẩm; SẢN PHẨM; Tên sản phẩm; Sản phẩm trưng bày; Mặt hàng; Sản phẩm tham gia hội chợ; Tên hàng hóa; "
        "Tên hàng hoá; Sản phẩm đăng ký tham gia; Tên sản phẩm, bộ sản phẩm; Sản phẩm trưng bày, giới thiệu; "
        "Danh mục sản phẩm; Sản phẩm chủ yếu; Sản phẩm, hàng hóa tham gia; Products; Tên sản phẩm/bộ sản phẩm"
    ),
    "product_en": "Tên sản phẩm tiếng Anh; Tên sản phẩm (tiếng Anh)",
    "group": "Nhóm sản phẩm; Nhóm hàng; Ngành hàng; Ngành nghề; Lĩnh vực; Lĩnh vực sản xuất kinh doanh",
    "specification": "Quy cách; Qui cách; Quy cách đóng gói; Khối lượng; Trọng lượng; Dung tích/khối lượng",
    "unit": "ĐVT; Đơn vị tính",
    "price": "Giá; Giá bán; Đơn giá; Đơn giá (đồng); Giá bán lẻ (VNĐ); Giá bán (đ/sp); Giá bán (1.000đ); Giá niêm yết",
    "description": "Mô tả; Mô tả sản phẩm; Đặc điểm; Giới thiệu sản phẩm; Công dụng",
    "recognition": "Danh hiệu; Chứng nhận; Hạng sao; Số sao OCOP; Chứng nhận đạt được; Giấy chứng nhận; Đạt chứng nhận",
    "barcode": "Mã vạch; Mã số, mã vạch",
    "origin": "Xuất xứ; Nguồn gốc",
    "contact_phone": "SĐT người liên hệ; Điện thoại người đại diện; Số điện thoại người liên hệ; ĐT người liên hệ",
    "address_phone": "Địa chỉ, điện thoại; Địa chỉ - SĐT; Địa chỉ, số điện thoại; Địa chỉ/ĐT; Địa chỉ, ĐT liên hệ",
    "contact_with_phone": "Người liên hệ, SĐT; Người liên hệ/Điện thoại; Người đại diện, số điện thoại; Liên hệ",
    "hamlet": "Thôn/xóm; Thôn, bản; Tổ dân phố",
    "commune": "Xã; Phường; Xã/Phường; Phường/xã; Xã, phường, thị trấn; Xã (phường)",
    "district": "Huyện; Quận/huyện; Huyện, thị xã, thành phố; Địa bàn",
    "name_address": "Tên, địa chỉ đơn vị; Tên và địa chỉ; Tên đơn vị, địa chỉ; Tên cơ sở, địa chỉ",
}
CASES = [
    (heading.strip().replace("⏎", "\n"), name) for name, listed in HEADINGS.items() for heading in listed.split(";")
]


@pytest.mark.parametrize(("heading", "name"), CASES)
def test_what_a_heading_names(heading: str, name: str) -> None:
    assert field_of(heading) == name
    assert field_of(f" {heading.upper()}: ") == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "HTX Chè Hảo Đạt",
        "Đơn vị HTX Chè Hảo Đạt ở xã Tân Cương",
        "Chè",
        "0912345678",
        "Số lao động",
        "Trọng lượng hàng (kg)",
        "Kích thước gian",
        "Vốn đầu tư",
        "Năm thành lập",
        "Doanh thu năm 2025",
        "Công ty TNHH Một",
        "Hợp tác xã Hai",
        "Giá đỗ sạch",
        "Tổng cộng",
        "(1)",
    ],
)
def test_what_is_no_heading(text: str) -> None:
    assert field_of(text) == ""


def test_every_heading_is_said_once() -> None:
    seen: dict[str, str] = {}
    for row in rows("column-synonyms.csv"):
        for heading in row["headings"].split(";"):
            assert seen.setdefault(folded(heading), row["field"]) == row["field"], heading


def sheet(*lines: str, merges: list[tuple[int, int, int, int]] | None = None) -> Sheet:
    return Sheet("S", [[cell.strip() for cell in line.split("|")] for line in lines], merges or [])


def fields(header: Header) -> list[str]:
    return list(header.fields.values())


def test_titles_above_are_no_header() -> None:
    found = headers(sheet("DANH SÁCH ĐƠN VỊ", "Tỉnh Hà Giang | Năm 2026", "TT | Đơn vị | Sản phẩm", "1 | A | B"))
    assert [(one.first_row, one.last_row, fields(one)) for one in found] == [(2, 2, ["number", "name", "product"])]


def test_a_second_row_under_a_group() -> None:
    lines = ("TT | Đơn vị | Liên hệ | ", " | | Họ tên | SĐT", "1 | HTX A | Lan | 0912")
    (found,) = headers(sheet(*lines, merges=[(0, 2, 0, 3)]))
    assert (found.last_row, fields(found)) == (1, ["number", "name", "contact", "phone"])


def test_a_first_row_of_data_is_no_second_header() -> None:
    (found,) = headers(sheet("TT | Đơn vị | Sản phẩm | Ghi chú", " | HTX A | Sản phẩm mới | "))
    assert found.last_row == 0


@pytest.mark.parametrize("numbers", ["(1) | (2) | (3)", "1 | 2 | 3", "A | B | C", "A | B | 1"])
def test_a_row_that_counts_the_columns(numbers: str) -> None:
    (found,) = headers(sheet("TT | Đơn vị | Sản phẩm", numbers, "1 | HTX A | Chè"))
    assert found.last_row == 1


def test_a_first_exhibitor_is_not_taken_for_counting() -> None:
    (found,) = headers(sheet("TT | Đơn vị | Số gian", "1 | X | 3"))
    assert found.last_row == 0


def test_a_header_repeated_on_the_next_page_is_one() -> None:
    lines = ("TT | Đơn vị | Sản phẩm", "1 | HTX A | Chè", "TT | Đơn vị | Sản phẩm", "2 | HTX B | Mật")
    drawn = sheet(*lines)
    (found,) = headers(drawn)
    assert [is_header_again(drawn, row, found) for row in range(1, 4)] == [False, True, False]


def test_columns_with_one_meaning() -> None:
    (found,) = headers(sheet("TT | Đơn vị | Di động | Cố định | Sản phẩm 1 | Sản phẩm 2 | Giá | Giá niêm yết"))
    assert fields(found) == ["number", "name", "phone", "phone", "product", "product", "price"]
    assert found.unknown == {7: "Giá niêm yết"}
