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
    side, count = draw_qr(d, 3, 5, address, module=module), len(matrix(address))
    assert side == pytest.approx((count + 2 * QUIET) * module) == qr_side(address, module)
    operators = d.block().operators
    white, *runs = re.findall(r"(\S+) (\S+) (\S+) (\S+) re", operators)
    assert [float(v) / MM for v in white] == pytest.approx([3, -5 - side, side, side], abs=0.01)
    placed = re.search(r"q (\S+) 0 0 (\S+) (\S+) (\S+) cm", operators).groups()
    corner = 3 + QUIET * module, -5 - QUIET * module
    assert [float(v) / MM for v in placed] == pytest.approx([module, module, *corner], abs=0.01)
    modules = [[0] * count for _ in range(count)]
    for x, y, w, h in ((int(v) for v in run) for run in runs):
        assert h == 1
        modules[-y - 1][x : x + w] = [1] * w
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
