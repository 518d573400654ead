"""Names offered below a line while it is typed."""

import pytest

from boothapp.domain.offers import offered

NAMES = ["Sản phẩm chế biến nông sản", "Thực phẩm sơ chế", "Nước chè xanh", "Chế biến từ gạo", "Chè", "Cà phê, ca cao"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("chè", ["Chè", "Chế biến từ gạo", "Sản phẩm chế biến nông sản", "Thực phẩm sơ chế", "Nước chè xanh"]),
        ("CHE", ["Chè", "Chế biến từ gạo", "Sản phẩm chế biến nông sản", "Thực phẩm sơ chế", "Nước chè xanh"]),
        ("pham che", ["Sản phẩm chế biến nông sản", "Thực phẩm sơ chế"]),
        ("ca", ["Cà phê, ca cao"]),
        ("gạo từ", ["Chế biến từ gạo"]),
        ("mật", []),
        (" ", []),
    ],
)
def test_the_likeliest_comes_first(typed: str, expected: list[str]) -> None:
    assert offered(typed, NAMES) == expected


def test_no_more_than_fit_are_offered() -> None:
    assert offered("n", ["Nấm"] * 20 + ["N"], most=3) == ["N", "Nấm", "Nấm"]
