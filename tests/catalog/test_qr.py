"""QR codes read back from what is drawn, and where the one of an exhibitor leads."""

import re

import pytest
from qr_reading import read

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.qr import LONGEST, MODULE, QUIET, draw_qr, matrix, qr_side, web_address
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces

ADDRESSES = [
    "http://a.vn",
    "https://www.chetanhuong.vn",
    "https://ocop.example.vn/san-pham/che-dinh?m=1",
    "x" * LONGEST,
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_matrix_says_the_address(address: str) -> None:
    assert read(matrix(address)) == address


@pytest.mark.parametrize("module", [MODULE, 0.55])
@pytest.mark.parametrize("address", ADDRESSES)
def test_what_is_drawn_is_the_matrix_within_its_white(address: str, module: float) -> None:
    d = Drawing(Setting(Typefaces(), "Hội chợ"))
    side = draw_qr(d, 3, 5, address, module=module)
    assert side == pytest.approx((len(matrix(address)) + 2 * QUIET) * module) == qr_side(address, module)
    boxes = [
        [float(v) / MM / module for v in found]
        for found in re.findall(r"(\S+) (\S+) (\S+) (\S+) re", d.block().operators)
    ]
    white, *runs = boxes
    assert white[2] == pytest.approx(len(matrix(address)) + 8, abs=0.03)
    modules = [[0] * len(matrix(address)) for _ in matrix(address)]
    for x, y, w, h in runs:
        assert h == pytest.approx(1, abs=0.03)
        row, first = round(-(y + h) - 5 / module - QUIET), round(x - 3 / module - QUIET)
        modules[row][first : first + round(w)] = [1] * round(w)
    assert read(modules) == address
    assert len(runs) == sum(len(re.findall(b"\x01+", row)) for row in matrix(address))


def test_modules_are_never_smaller_than_paper_takes() -> None:
    with pytest.raises(ValueError, match="too small"):
        draw_qr(Drawing(Setting(Typefaces(), "Hội chợ")), 0, 0, "http://a.vn", module=0.39)


@pytest.mark.parametrize(
    ("website", "address"),
    [
        ("chetanhuong.vn", "http://chetanhuong.vn"),
        ("www.gomchudau.com.vn/", "http://www.gomchudau.com.vn/"),
        ("HTTPS://Facebook.com/Che.Hao.Dat?id=7", "https://Facebook.com/Che.Hao.Dat?id=7"),
        ("https://chèhảođạt.vn/sản-phẩm", "https://xn--chhot-5ra30av10spa.vn/s%E1%BA%A3n-ph%E1%BA%A9m"),
        ("", ""),
        ("không có", ""),
        ("chưa", ""),
        ("chehaodat@gmail.com", ""),
        ("https://www.tiktok.com/@chehaodat", "https://www.tiktok.com/@chehaodat"),
        ("http://user:word@a.vn", ""),
        ("0912345678", ""),
        ("a.vn; b.vn", ""),
        ("1.2.3.4", ""),
        ("ftp://a.vn", ""),
        ("javascript://a.vn/%0aalert(1)", ""),
        ("..vn", ""),
        ("-a-.vn", ""),
        ("http://", ""),
        ("a" * 64 + ".vn", ""),
        ("a.vn/" + "b" * 60, ""),
    ],
)
def test_a_code_leads_to_the_website_given_or_there_is_none(website: str, address: str) -> None:
    assert web_address(website) == address
