"""Parts of pictures: sound ones, where they are seen once staff turned the picture, and how large they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain import crops
from boothapp.domain.photo import Photo

PART = (0.1, 0.2, 0.5, 0.9)


def test_a_part_is_sound_or_none() -> None:
    assert crops.crop(-1, 0, 2, 1) is None
    assert crops.crop(0.10004, 0, 1, 1) == (0.1, 0, 1, 1)
    for box in ((0.5, 0, 0.5, 1), (0, 0.99, 1, 1), (0.9, 0, 0.1, 1), (2, 2, 3, 3)):
        with pytest.raises(ValueError, match="left"):
            crops.crop(*box)


@pytest.mark.parametrize(
    ("turn", "seen"),
    [(0, PART), (90, (0.1, 0.1, 0.8, 0.5)), (180, (0.5, 0.1, 0.9, 0.8)), (270, (0.2, 0.5, 0.9, 0.9))],
)
def test_where_a_part_is_seen(turn: int, seen: crops.Crop) -> None:
    assert crops.as_seen(PART, turn) == pytest.approx(seen)
    assert crops.from_seen(crops.as_seen(PART, turn), turn) == pytest.approx(PART)


@given(st.sampled_from([1.0, 4 / 3, 0.75]), st.integers(40, 9000), st.integers(40, 9000))
def test_the_middle_of_a_ratio(ratio: float, width: int, height: int) -> None:
    part = crops.centred(ratio, (width, height))
    if not 1 / 30 < width / height < 30:
        return  # too long for its width: something is left, that is all
    cut_width, cut_height = crops.cut((width, height), part)
    assert cut_width / cut_height == pytest.approx(ratio, abs=2 * (1 + ratio) / min(cut_width, cut_height) + 0.002)
    assert cut_width >= width - 1 or cut_height >= height - 1


@given(st.integers(1, 50), st.integers(1, 50), st.floats(0, 1), st.floats(0, 1))
def test_a_part_has_at_least_one_pixel_and_lies_inside(width: int, height: int, left: float, top: float) -> None:
    box = crops.pixels((width, height), (left, top, min(1, left + 0.02), min(1, top + 0.02)))
    assert 0 <= box[0] < box[2] <= width and 0 <= box[1] < box[3] <= height


def test_what_of_a_photo_is_seen() -> None:
    photo = Photo("product", "a" * 64, "jpg", 1000, 800, 9, rotation_deg=90)
    assert (photo.crop, photo.seen_px) == (None, (800, 1000))
    cut = Photo("product", "a" * 64, "jpg", 1000, 800, 9, crop_left=0, crop_top=0, crop_right=0.4, crop_bottom=0.5)
    assert cut.seen_px == (400, 400) and cut.is_small and not photo.is_small
    assert crops.dpi(567, 60) == 240
