"""Photos turned, cut, ordered, moved and removed: what screen and catalog show then, and undo."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import catalog_content, catalog_photos, history, photos, records, renditions
from boothapp.store.fair import Fair
from boothapp.tasks import add_photos, edit_photos

COLOURS = {"a": (200, 30, 30), "b": (30, 160, 30), "c": (30, 30, 200), "d": (220, 200, 40)}


@pytest.fixture
def goods(fair: Fair) -> tuple[Product, Product]:
    exhibitor = Exhibitor("HTX", id="e")
    pair = Product("e", "Chè", id="p"), Product("e", "Trà", id="q")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, *pair)
    return pair


def quarters(path: Path, size: tuple[int, int] = (2000, 1200), orientation: int = 1) -> Path:
    """A picture of four colours: a b over c d, as it is seen."""
    image = Image.new("RGB", size)
    width, height = size[0] // 2, size[1] // 2
    for number, colour in enumerate(COLOURS.values()):
        image.paste(
            colour, (number % 2 * width, number // 2 * height, (number % 2 + 1) * width, (number // 2 + 1) * height)
        )
    exif = Image.Exif()
    exif[0x0112] = orientation
    turned = image.transpose(Image.Transpose.ROTATE_90) if orientation == 6 else image
    turned.save(path, exif=exif, quality=95)
    return path


def shown(path: Path) -> str:
    """Which colours lie in the corners, row by row."""
    with Image.open(path) as image:
        seen = image.convert("RGB")
        near, far = (8, 8), (seen.width - 9, seen.height - 9)
        corners = [(x, y) for y in (near[1], far[1]) for x in (near[0], far[0])]
        return "".join(min(COLOURS, key=lambda name: _far(COLOURS[name], seen.getpixel(at))) for at in corners)


def _far(one: tuple[int, ...], other: Any) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def added(fair: Fair, file: Path, product: str = "p") -> Photo:
    return add_photos.to_product(fair, product, [file])[0].photo


def made(fair: Fair, photo: Photo, size: renditions.Size) -> Path:
    assert renditions.make_renditions(fair.folder, [photo], sizes=[size]) == []
    found = renditions.of_photo(fair.folder, photo, size)
    assert found
    return found


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("ending", ["jpg", "png"])
def test_screen_and_print_show_the_part_as_staff_turned_it(
    fair: Fair, goods: Any, tmp_path: Path, orientation: int, ending: str
) -> None:
    photo = added(fair, quarters(tmp_path / f"a.{ending}", orientation=orientation))
    assert (photo.width_px, photo.height_px) == (2000, 1200)
    (photo,) = edit_photos.crop(fair, photo.id, (0.5, 0.0, 1.0, 1.0))
    assert photo.crop == (0.5, 0, 1, 1) and photo.seen_px == (1000, 1200)
    assert {
        size: shown(made(fair, photo, size)) for size in ("print", "screen512", "screen256", "large")
    } == dict.fromkeys(("print", "screen512", "screen256", "large"), "bbdd")
    (turned,) = edit_photos.rotate(fair, [photo.id])
    assert turned.seen_px == (1200, 1000) and shown(made(fair, turned, "print")) == "dbdb"
    (upper,) = edit_photos.crop(fair, photo.id, (0.5, 0.0, 1.0, 0.5))  # of the whole as it is seen now: ca over db
    assert upper.crop == (0.0, 0.0, 0.5, 0.5) and shown(made(fair, upper, "print")) == "aaaa"
    (whole,) = edit_photos.crop(fair, photo.id, None)
    assert whole.crop is None and shown(made(fair, whole, "print")) == "cadb"


@pytest.mark.parametrize(
    "part", [(0.25, 0.25, 0.75, 0.75), (0.0, 0.0, 0.1, 1.0), (0.1, 0.2, 0.31, 0.27), (0, 0, 1, 0.9)]
)
@pytest.mark.parametrize(("size", "ending"), [((4032, 3024), "jpg"), ((3000, 4001), "jpg"), ((1921, 1080), "png")])
def test_the_size_of_a_part_is_known_before_it_is_made(
    fair: Fair, goods: Any, tmp_path: Path, part: tuple[float, ...], size: tuple[int, int], ending: str
) -> None:
    photo = added(fair, quarters(tmp_path / f"a.{ending}", size))
    (photo,) = edit_photos.crop(fair, photo.id, part)
    for turn in (0, 90):
        photo = replace(photo, rotation_deg=turn)
        planned = catalog_photos.photo_unprinted(fair.folder, photo, "print")
        made(fair, photo, "print")
        printed = catalog_photos.photo_as_printed(fair.folder, {}, photo, "print")
        assert (planned.width_px, planned.height_px) == (printed.width_px, printed.height_px)
        assert max(printed.width_px, printed.height_px) <= 1024


def test_the_catalog_prints_the_part_and_no_block_of_before(fair: Fair, goods: Any, tmp_path: Path) -> None:
    from boothapp.catalog.photo_files import photo_name
    from boothapp.catalog.printed_items import flat

    photo = added(fair, quarters(tmp_path / "a.jpg"))

    def printed() -> Any:
        renditions.make_renditions(fair.folder, catalog_photos.photos_printed(fair.db), sizes=["print"])
        return catalog_content.read(fair).exhibitors[0].products[0].photo

    before = printed()
    edit_photos.crop(fair, photo.id, (0, 0, 0.5, 0.5))
    after = printed()
    assert shown(after.rendition) == "aaaa" and (after.width_px, after.height_px) == (1000, 600)
    assert after.rendition != before.rendition and photo_name(after) != photo_name(before)
    assert flat(after) != flat(before)


def test_a_small_part_of_a_giant_picture_is_sharp(fair: Fair, goods: Any, tmp_path: Path) -> None:
    photo = added(fair, quarters(tmp_path / "a.jpg", (6000, 7000)))  # more than is decoded here unless it is reduced
    (photo,) = edit_photos.crop(fair, photo.id, (0, 0, 0.2, 0.2))
    with Image.open(made(fair, photo, "print")) as image:
        assert max(image.size) == 1024


def test_one_ratio_for_many(fair: Fair, goods: Any, tmp_path: Path, content: Callable[[Fair], Any]) -> None:
    wide, high = added(fair, quarters(tmp_path / "a.jpg")), added(fair, quarters(tmp_path / "b.jpg", (600, 1000)))
    edit_photos.rotate(fair, [high.id], -90)
    before = content(fair)
    found = edit_photos.crop_to_ratio(fair, [wide.id, high.id], 4 / 3)
    assert [photo.seen_px[0] / photo.seen_px[1] for photo in found] == pytest.approx([4 / 3, 4 / 3], rel=0.01)
    entry = history.undo(fair)
    assert (entry.code, entry.data) == ("crop_photos", {"count": 2, "product": "Chè"}) and content(fair) == before


def test_order_main_photo_moving_copying_and_removing(
    fair: Fair, goods: Any, tmp_path: Path, content: Callable[[Fair], Any]
) -> None:
    ids = [added(fair, quarters(tmp_path / f"{n}.jpg", (600 + n, 500))).id for n in range(3)]
    before = content(fair)

    def order(product: str = "p") -> list[str]:
        return [photo.id for photo in photos.of_product(fair.db, product)]

    edit_photos.make_main(fair, ids[2])
    assert order() == [ids[2], ids[0], ids[1]]
    edit_photos.reorder(fair, "p", [ids[1], ids[0], "gone"])
    assert order() == [ids[1], ids[0], ids[2]]
    edit_photos.rotate(fair, [ids[0]])
    edit_photos.copy(fair, [ids[0], ids[0]], "q")
    (copied,) = photos.of_product(fair.db, "q")
    assert copied.id != ids[0] and copied.rotation_deg == 90 and len(order()) == 3
    edit_photos.move(fair, [ids[0], ids[1]], "q")
    assert order() == [ids[2]] and order("q") == [copied.id, ids[1]]
    assert edit_photos.remove(fair, [ids[1]]) == 1 and order("q") == [copied.id]
    for _ in range(6):
        history.undo(fair)
    assert content(fair) == before


def test_nothing_to_do_is_no_edit(fair: Fair, goods: Any, tmp_path: Path) -> None:
    photo = added(fair, quarters(tmp_path / "a.jpg", (600, 500)))
    count = len(history.entries(fair))
    edit_photos.make_main(fair, photo.id)
    edit_photos.move(fair, [photo.id], "p")
    edit_photos.copy(fair, [photo.id], "p")
    edit_photos.crop(fair, photo.id, None)
    assert len(history.entries(fair)) == count


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda fair, photo: edit_photos.crop(fair, photo.id, (0.5, 0.5, 0.5, 0.6)), "crop_too_small"),
        (lambda fair, photo: edit_photos.rotate(fair, ["gone"]), "no_such_photo"),
        (lambda fair, photo: edit_photos.move(fair, [photo.id], "gone"), "no_such_product"),
    ],
)
def test_what_cannot_be_done(
    fair: Fair, goods: Any, tmp_path: Path, act: Callable[[Fair, Photo], object], code: str
) -> None:
    photo = added(fair, quarters(tmp_path / "a.jpg", (600, 500)))
    with pytest.raises(FairError) as error:
        act(fair, photo)
    assert error.value.code == code
