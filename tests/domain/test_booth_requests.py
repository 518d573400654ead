import pytest

from boothapp.domain.booth_requests import BoothRequest, parse_request


@pytest.mark.parametrize(
    ("text", "booths", "raw_space_m2"),
    [
        ("2", 2, None),
        ("02", 2, None),
        ("2.0", 2, None),
        ("0", 0, None),
        ("02 gian", 2, None),
        ("2 gian hàng", 2, None),
        ("2 gian tiêu chuẩn", 2, None),
        ("02 gian TC", 2, None),
        ("Đăng ký 1 gian", 1, None),
        ("hai gian", 2, None),
        ("02 (hai) gian", 2, None),
        ("1 gian 9m2", 1, None),
        ("1 gian (3m x 3m)", 1, None),
        ("2 gian (18 m2)", 2, None),
        ("1 booth", 1, None),
        ("18 m2", None, 18.0),
        ("18m²", None, 18.0),
        ("36 m2 đất trống", None, 36.0),
        ("Đất trống: 22,5 m2", None, 22.5),
        ("100 mét vuông", None, 100.0),
        ("1 gian + 18 m2 đất trống", 1, 18.0),
        ("2 gian và 36m2", 2, 36.0),
    ],
)
def test_how_much_room_is_asked_for(text: str, booths: int | None, raw_space_m2: float | None) -> None:
    assert parse_request(text) == BoothRequest(booths, raw_space_m2)


@pytest.mark.parametrize("text", ["2 gian góc", "1 gian, gần cửa ra vào", "02 gian liền nhau"])
def test_a_text_that_says_more_is_not_complete(text: str) -> None:
    found = parse_request(text)
    assert found is not None
    assert found.booths == int(text.split(maxsplit=1)[0])
    assert not found.complete


@pytest.mark.parametrize(
    "text",
    [
        "",
        "vài gian",
        "1-2 gian",
        "2 hoặc 3 gian",
        "2, 3",
        "0912345678",
        "9999",
        "1/2 gian",
        "có",
        "0 m2",
        "99999 m2",
        "A05",
    ],
)
def test_no_guess_where_the_text_does_not_say_how_much(text: str) -> None:
    assert parse_request(text) is None
