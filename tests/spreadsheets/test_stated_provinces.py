import pytest

from boothapp.spreadsheets.stated_provinces import Stated, in_titles, province_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thái Nguyên", "Thái Nguyên"),
        ("TỈNH HÀ GIANG", "Hà Giang"),
        ("T. Lào Cai", "Lào Cai"),
        ("yen bai", "Yên Bái"),
        ("TP Hải Phòng", "Hải Phòng"),
        ("Sheet1", ""),
        ("Danh sách", ""),
        ("", ""),
    ],
)
def test_names(text: str, name: str) -> None:
    assert province_name(text) == name


@pytest.mark.parametrize(
    ("titles", "province", "certain"),
    [
        (["UBND TỈNH THÁI NGUYÊN"], "Thái Nguyên", True),
        (["ỦY BAN NHÂN DÂN TỈNH HÀ GIANG"], "Hà Giang", True),
        (["SỞ CÔNG THƯƠNG NAM ĐỊNH", "THAM GIA HỘI CHỢ TẠI TỈNH QUẢNG NINH"], "Nam Định", True),
        (["HỘI CHỢ TỈNH QUẢNG NINH", "SỞ CÔNG THƯƠNG TỈNH NAM ĐỊNH"], "Nam Định", True),
        (["TRUNG TÂM KHUYẾN CÔNG TỈNH CAO BẰNG"], "Cao Bằng", True),
        (["DANH SÁCH ĐƠN VỊ TỈNH LẠNG SƠN THAM GIA HỘI CHỢ TẠI TỈNH QUẢNG NINH"], "Lạng Sơn", True),
        (["DANH SÁCH THAM GIA HỘI CHỢ NĂM 2026 - TỈNH SƠN LA"], "Sơn La", True),
        (["DANH SÁCH THAM GIA HỘI CHỢ TỈNH HƯNG YÊN"], "Hưng Yên", False),
        (["DANH SÁCH TỈNH THÁI NGUYÊN NĂM 2026"], "Thái Nguyên", True),
        (["Tỉnh: Phú Thọ"], "Phú Thọ", True),
        (["REGISTRATION LIST - BAC NINH PROVINCE"], "Bắc Ninh", True),
        (["Bac Ninh Province"], "Bắc Ninh", True),
        (["Fair of industrial goods of Hai Phong city"], "Hải Phòng", False),
        (["Đơn vị: Thành phố Hải Phòng"], "Hải Phòng", True),
    ],
)
def test_titles(titles: list[str], province: str, certain: bool) -> None:
    assert in_titles(titles) == Stated(province, certain)


@pytest.mark.parametrize(
    "title",
    [
        "DANH SÁCH ĐƠN VỊ THAM GIA HỘI CHỢ TẠI TỈNH QUẢNG NINH",
        "Địa điểm: thành phố Hạ Long, tỉnh Quảng Ninh",
        "HỘI CHỢ HÀNG CÔNG NGHIỆP NÔNG THÔN KHU VỰC PHÍA BẮC",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Fair in Quang Ninh province",
        "Danh sách cấp tỉnh",
        "",
    ],
)
def test_titles_that_do_not_say_it(title: str) -> None:
    assert in_titles([title]) is None
