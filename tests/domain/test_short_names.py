"""Short names: what tells an exhibitor from others is what a booth of the plan has room for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.short_names import short_name
from boothapp.domain.text import clean


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Công ty TNHH Sản xuất thương mại tinh dầu Minh Hồng", "Tinh dầu Minh Hồng"),
        ("Công ty Cổ phần Đầu tư xây dựng và phát triển Việt Bắc", "Việt Bắc"),
        ("Công ty CP Xây dựng và sản xuất Bia - Rượu - Nước giải khát", "Bia - Rượu - Nước giải khát"),
        ("CÔNG TY CP GỐM SỨ CHU ĐẬU", "GỐM SỨ CHU ĐẬU"),
        ("CTCP Hoàng Giang", "Hoàng Giang"),
        ("Công ty TNHH MTV Thương mại Thành An", "Thành An"),
        ("Công ty TNHH Thương mại Lan", "Thương mại Lan"),  # one word is too few to be known by
        ("Doanh nghiệp tư nhân Long Thuận", "Long Thuận"),
        ("Xí nghiệp Chè Tây Sơn", "Chè Tây Sơn"),
        ("Hợp tác xã chế biến chè Phìn Hồ", "HTX chè Phìn Hồ"),
        ("HTX sản xuất, kinh doanh và dịch vụ nông nghiệp Quảng Phúc", "HTX nông nghiệp Quảng Phúc"),
        ("HTX chè Hảo Đạt", "HTX chè Hảo Đạt"),
        ("Tổ hợp tác dệt thổ cẩm Lùng Tám", "THT dệt thổ cẩm Lùng Tám"),
        ("Cơ sở sản xuất bánh kẹo Việt Hương", "Bánh kẹo Việt Hương"),
        ("Hộ kinh doanh ông Nguyễn Văn An", "Nguyễn Văn An"),
        ("Chi nhánh Công ty TNHH Mây tre Âu Cơ", "CN Mây tre Âu Cơ"),
        ("Maika Food Co., Ltd", "Maika Food"),
        ("Gian hàng chung tỉnh Phú Yên", "Tỉnh Phú Yên"),
        ("Sở Công Thương tỉnh Lào Cai", "SCT Lào Cai"),
        ("Tổng công ty Dệt may Hà Nội", "Tổng công ty Dệt may Hà Nội"),  # the name people know
        ("Thương mại điện tử Sendo", "Thương mại điện tử Sendo"),  # no legal form: it may be the name itself
        ("Công ty TNHH", "Công ty TNHH"),
        ("", ""),
    ],
)
def test_what_tells_an_exhibitor_stands_first(name: str, short: str) -> None:
    assert short_name(name) == short


def test_the_name_that_was_chosen_is_taken() -> None:
    assert short_name("Công ty CP Gốm sứ Chu Đậu", " Chu Đậu ") == "Chu Đậu"


@given(st.text(max_size=60))
def test_only_nothing_has_no_short_name(name: str) -> None:
    assert bool(short_name(name)) == bool(clean(name))
