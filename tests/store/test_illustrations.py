import csv
import io
from collections import Counter

import pytest
from PIL import Image, ImageChops, ImageStat

from boothapp.resource_files import resource, rows
from boothapp.store import illustrations
from boothapp.store.illustrations import KINDS, draw, kind_for
from boothapp.store.illustrations.outlines import smooth


def picture(kind: str, seed: int, **size: tuple[int, int]) -> Image.Image:
    return Image.open(io.BytesIO(draw(kind, seed, **size)))


def test_there_are_drawings_enough_for_a_fair() -> None:
    assert len(KINDS) == len(set(KINDS)) >= 30


@pytest.mark.parametrize("kind", KINDS)
def test_a_drawing_is_a_picture_of_print_size_with_something_on_it(kind: str) -> None:
    image = picture(kind, 0)
    assert image.format == "JPEG" and image.mode == "RGB" and image.size == (1000, 750)
    middle = image.crop((200, 100, 800, 650))
    assert max(ImageStat.Stat(middle.convert("L")).stddev) > 20
    for corner in ((0, 0), (999, 0)):  # things stand in the middle, with air around them
        assert sum(image.getpixel(corner)) > 600 or kind == "place"


@pytest.mark.parametrize("kind", KINDS)
def test_seeds_give_other_colours_and_the_same_seed_the_same_bytes(kind: str) -> None:
    drawings = [draw(kind, seed, size=(400, 300)) for seed in range(3)]
    assert len(set(drawings)) == 3
    assert draw(kind, 1, size=(400, 300)) == drawings[1]


def test_no_words_are_painted_into_a_drawing() -> None:
    """The book prints "ảnh minh họa" beside it: where that once stood, the table is as plain as elsewhere."""
    image = picture("tea", 0).convert("L")
    corner, beside = image.crop((835, 700, 972, 726)), image.crop((680, 700, 817, 726))
    assert ImageStat.Stat(corner).stddev[0] < 2 * ImageStat.Stat(beside).stddev[0]


def test_other_sizes_show_the_same_drawing() -> None:
    small, large = picture("vase", 1, size=(400, 300)), picture("vase", 1, size=(1600, 1200))
    assert (small.size, large.size) == ((400, 300), (1600, 1200))
    difference = ImageChops.difference(small, large.resize(small.size, Image.Resampling.BOX))
    assert max(ImageStat.Stat(difference).mean) < 3


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Chè móc câu", "tea"),
        ("HỒNG TRÀ HỘP 100GR", "tea"),
        ("Chè đậu đen cốt dừa Hoàng Gia", "cake"),
        ("Bánh đậu trà xanh rồng vàng", "cake"),
        ("Mật ong hoa rừng", "jar"),
        ("mat ong", "jar"),
        ("Rượu ngô Đại Hoàng", "bottle"),
        ("Nước mắm Phú Quốc Khải Hoàn 40 độ đạm", "sauce"),
        ("Nước khoáng thiên nhiên", "water"),
        ("Bún trắng khô cô Luyến", "noodle"),
        ("Gạo Séng Cù", "rice"),
        ("Bộ sản phẩm Trà hoa vàng", "tea"),
        ("Bò 1 nắng muối kiến vàng", "pack"),
        ("Bộ khay trà tiến vua", "wood"),
        ("Lụa tơ tằm Nha Xá", "silk"),
        ("Tấm trải trang trí Thổ cẩm", "textile"),
        ("Cà phê bột nguyên chất", "coffee"),
        ("Cá kho Nhân Hậu", "fish"),
        ("Gốm Phù Lãng", "vase"),
        ("Fish Sauce collection", "sauce"),
        ("Natural wood iron door", "wood"),
        ("Bo san pham la", "box"),
        ("", "box"),
        ("★★★", "box"),
    ],
)
def test_the_first_telling_word_of_a_name_chooses_the_kind(name: str, kind: str) -> None:
    assert kind_for(name) == kind


def test_the_group_helps_when_the_name_tells_nothing() -> None:
    assert kind_for("Nhất Phẩm", "Vải, may mặc") == "textile"
    assert kind_for("Nhất Phẩm", "Đồ uống") == "bottle"
    assert kind_for("Trà Nhất Phẩm", "Đồ uống") == "tea"


def test_the_table_of_words_is_sound() -> None:
    words = [row["word"] for row in rows("illustration-kinds.csv")]
    assert len(words) == len(set(words))
    assert all(word == word.casefold().strip() for word in words)
    assert {row["kind"] for row in rows("illustration-kinds.csv")} <= set(KINDS)


def test_nearly_every_published_product_finds_its_kind_by_its_name() -> None:
    with resource("data/real-products.csv").open(encoding="utf-8-sig", newline="") as file:
        found = Counter(kind_for(row["product"], row["group"]) for row in csv.DictReader(file))
    assert found["box"] <= 5
    assert len(found) >= 30


def test_a_smooth_curve_goes_through_its_points_and_does_not_swing_out() -> None:
    points = [(76.0, 260.0), (76.0, 540.0), (70.0, 560.0)]
    curve = smooth(points)
    assert set(points) <= set(curve)
    assert all(259 <= y <= 561 and 69 <= x <= 78 for x, y in curve)


def test_an_unknown_kind_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError, match="spaceship"):
        illustrations.draw("spaceship", 0)
