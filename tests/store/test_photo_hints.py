"""What a look at a photo tells; calibrated on pictures made for it and on the drawings of the sample fair."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from boothapp.domain.photo import Photo
from boothapp.resource_files import rows
from boothapp.store import illustrations, photo_hints, renditions
from boothapp.store.photo_files import take_in_bytes
from boothapp.store.photo_hints import Look

Change = Callable[[Image.Image], Image.Image]


def scene(seed: int = 1, size: tuple[int, int] = (1200, 900)) -> Image.Image:
    """A table full of things, with the grain of a camera."""
    dice = random.Random(seed)
    image = Image.new("RGB", size, (150, 140, 120))
    draw = ImageDraw.Draw(image)
    for _ in range(60):
        x, y, side = dice.randrange(size[0]), dice.randrange(size[1]), dice.randrange(20, 220)
        colour = tuple(dice.randrange(20, 240) for _ in range(3))
        shape = draw.ellipse if dice.random() < 0.5 else draw.rectangle
        shape((x, y, x + side, y + dice.randrange(20, 220)), fill=colour, outline=(30, 30, 30))
    return Image.blend(image, Image.effect_noise(size, 40).convert("RGB"), 0.06)


def photo(folder: Path, image: Image.Image, name: str = "anh.jpg", quality: int = 90, *, drawn: bool = False) -> Photo:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    stored = take_in_bytes(folder, out.getvalue(), name)
    renditions.rendition(folder, stored.sha256, stored.extension, "screen512")
    size = stored.width_px, stored.height_px, stored.bytes
    return Photo("product", stored.sha256, stored.extension, *size, original_name=name, illustration=drawn)


def codes(folder: Path, image: Image.Image) -> list[str]:
    return [hint.code for hint in photo_hints.hints(folder, photo(folder, image))]


def blurred(share: float) -> Change:
    return lambda image: image.filter(ImageFilter.GaussianBlur(max(image.size) * share))


def lit(factor: float) -> Change:
    return lambda image: ImageEnhance.Brightness(image).enhance(factor)


def washed_out(image: Image.Image) -> Image.Image:
    return Image.blend(image, Image.new("RGB", image.size, "white"), 0.8)


def on_white(image: Image.Image) -> Image.Image:
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image.resize((image.width // 3, image.height // 3)), (image.width // 3, image.height // 3))
    return ground


def partly_sharp(image: Image.Image) -> Image.Image:
    soft = blurred(0.02)(image)
    soft.paste(image.crop((200, 200, 800, 700)), (200, 200))
    return soft


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda image: image, []),
        (lambda image: image.resize((600, 450)), []),
        (lambda image: image.convert("L").convert("RGB"), []),
        (lit(0.7), []),
        (lit(1.4), []),
        (on_white, []),
        (partly_sharp, []),
        (blurred(0.0005), []),
        (blurred(0.006), ["photo_blurred"]),
        (blurred(0.02), ["photo_blurred"]),
        (lit(0.2), ["photo_dark"]),
        (washed_out, ["photo_bright"]),
        (lambda image: image.resize((400, 300)), ["photo_small"]),
        (lambda image: Image.new("RGB", image.size, (90, 120, 90)), []),  # one colour: nothing could be sharp
    ],
)
@pytest.mark.parametrize("seed", [1, 2])
def test_hints(tmp_path: Path, change: Change, expected: list[str], seed: int) -> None:
    assert codes(tmp_path, change(scene(seed))) == expected


def test_no_drawing_of_the_sample_would_be_called_dark_bright_or_blurred(tmp_path: Path) -> None:
    for kind in sorted({row["kind"] for row in rows("illustration-kinds.csv")}):
        drawn = Image.open(io.BytesIO(illustrations.draw(kind, 0)))
        assert codes(tmp_path, drawn.convert("RGB")) == [], kind


def test_drawings_are_not_judged(tmp_path: Path) -> None:
    drawn = photo(tmp_path, Image.new("RGB", (300, 200)), drawn=True)
    assert photo_hints.hints(tmp_path, drawn) == [] == list(photo_hints.twins(tmp_path, drawn, [drawn]))


@pytest.mark.parametrize("size", [(1, 1), (2, 900), (9, 9), (33, 5)])
def test_tiny_pictures_are_looked_at_too(tmp_path: Path, size: tuple[int, int]) -> None:
    assert "photo_small" in codes(tmp_path, scene(size=size)) or size == (2, 900)


def test_a_picture_saved_again_is_found(tmp_path: Path) -> None:
    ours = photo(tmp_path, scene(1), "a.jpg")
    others = [
        photo(tmp_path, scene(1).resize((800, 600)), "nho.jpg"),
        photo(tmp_path, scene(1), "nen.jpg", quality=40),
        photo(tmp_path, lit(1.15)(scene(1)), "sang.jpg"),
        *(photo(tmp_path, scene(seed), f"{seed}.jpg") for seed in range(2, 12)),
        photo(tmp_path, Image.new("RGB", (800, 600), "white"), "trang.jpg"),
        photo(tmp_path, Image.new("RGB", (800, 601), "white"), "trang2.jpg"),
    ]
    found = list(photo_hints.twins(tmp_path, ours, [ours, *others]))
    assert {hint.code for hint in found} == {"photo_duplicate"} and {hint.record for hint in found} == {ours.id}
    assert [any(f"“{other.original_name}”" in hint.message for hint in found) for other in others] == [True] * 3 + [
        False
    ] * 12


def test_pairs_among_many_are_found_without_comparing_all() -> None:
    dice = random.Random(3)
    prints = {f"{number:05}": dice.getrandbits(64) for number in range(5000)}
    prints["twin"] = prints["00042"] ^ 0b1_0000_0000_0000_0000_0000_0001_0001
    prints["cousin"] = prints["00043"] ^ 0xFF
    looks = {id_: Look(10, 100, 200, 99, f"{bits:016x}") for id_, bits in prints.items()}
    assert photo_hints.same_pictures(looks) == [("00042", "twin")]


def test_a_look_is_kept_and_taken_anew_when_it_is_broken(tmp_path: Path) -> None:
    one = photo(tmp_path, scene())
    first = photo_hints.look(tmp_path, one)
    (kept,) = (tmp_path / "cache" / "looks").rglob("*.json")
    for broken in ("", "[]", '{"middle": 1}'):
        kept.write_text(broken)
        assert photo_hints.look(tmp_path, one) == first
    kept.write_text(kept.read_text().replace(str(first.middle), "7.0") if first else "")
    assert photo_hints.look(tmp_path, one).middle == 7.0
    bare = Photo("product", "b" * 64, "jpg", 900, 900, 9)
    assert photo_hints.look(tmp_path, bare) is None and photo_hints.hints(tmp_path, bare) == []


def test_a_look_that_cannot_be_kept_is_taken_all_the_same(tmp_path: Path) -> None:
    one = photo(tmp_path, scene())
    (tmp_path / "cache" / "looks").write_text("in the way")
    assert photo_hints.look(tmp_path, one) == photo_hints.look(tmp_path, one) is not None
