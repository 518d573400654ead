import errno
import io
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import odd_pictures as odd
import pytest
from dressed_photos import DRESSED, segments, tells
from PIL import Image

from boothapp import durable
from boothapp.domain.errors import DamagedFair, Refused
from boothapp.domain.photo import Photo
from boothapp.store import photo_files, pictures, renditions
from boothapp.store.photo_files import StoredPhoto, take_in_bytes
from boothapp.store.picture_formats import FORMATS
from boothapp.store.renditions import LONG_SIDES_PX, SIZES, cached, make_renditions, rendition, upright_size

SIDES = {"print": range(960, 1025), "screen512": (512,), "screen256": (256,)}


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    return tmp_path


def photo_of(stored: StoredPhoto) -> Photo:
    return Photo("product", stored.sha256, stored.extension, stored.width_px, stored.height_px, stored.bytes)


def make(fair: Path, stored: StoredPhoto, size: str, rotation_deg: int = 0) -> Path:
    return rendition(fair, stored.sha256, stored.extension, size, rotation_deg)


def dimensions(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        image.load()
        return image.size


@pytest.mark.parametrize(
    ("size", "options"),
    [
        ((4000, 3000), {}),
        ((4032, 3024), {"subsampling": 2}),
        ((3968, 2976), {}),
        ((4160, 3120), {}),
        ((1999, 1499), {"progressive": True}),
        ((1000, 750), {}),
        ((300, 200), {}),
        ((8, 2400), {}),
        ((2400, 8), {}),
    ],
)
def test_the_long_side_is_that_of_the_size_and_nothing_is_enlarged(
    fair: Path, size: tuple[int, int], options: dict
) -> None:
    stored = take_in_bytes(fair, odd.photo(size, **options), "a.jpg")
    assert (stored.width_px, stored.height_px) == size
    for name in SIZES:
        path = make(fair, stored, name)
        width, height = dimensions(path)
        assert upright_size(path) == (width, height)
        assert max(width, height) in SIDES[name] or max(width, height) == max(size) < SIDES[name][0]
        assert abs(width / height - size[0] / size[1]) < 0.01 * size[0] / size[1] or min(width, height) <= 3


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_staff_turn_the_upright_picture_clockwise(fair: Path, kind: str, orientation: int, rotation: int) -> None:
    stored = take_in_bytes(fair, odd.encoded(odd.upright(), kind, orientation), "a")
    assert (stored.width_px, stored.height_px) == odd.SIZE  # whatever staff do later
    expected = odd.upright().rotate(-rotation, expand=True)
    for name in SIZES:
        with Image.open(make(fair, stored, name, rotation)) as image:
            assert image.size == expected.size
            for x, y in ((8, 8), (image.width - 8, 8), (8, image.height - 8)):
                found, wanted = image.getpixel((x, y)), expected.getpixel((x, y))
                assert all(abs(a - b) < 24 for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("kind", "size", "orientation"),
    [
        *(("JPEG", size, turn) for turn in (1, 6) for size in ((4032, 3024), (3000, 4001), (1919, 961), (1920, 1081))),
        ("JPEG", (2047, 3), 1),
        ("JPEG", (1000, 1024), 1),
        ("PNG", (1921, 1080), 6),
        ("TIFF", (1921, 1080), 6),
    ],
)
def test_the_size_of_the_print_is_known_before_it_is_made(
    fair: Path, kind: str, size: tuple[int, int], orientation: int
) -> None:
    stored = take_in_bytes(fair, odd.encoded(odd.upright(size=size), kind, orientation), "a")
    known = pictures.reduced_size((stored.width_px, stored.height_px), FORMATS[stored.extension])
    assert dimensions(make(fair, stored, "print")) == known


def test_a_turned_rendition_is_another_file(fair: Path) -> None:
    stored = take_in_bytes(fair, odd.encoded(odd.upright(), "JPEG"), "a.jpg")
    names = {make(fair, stored, size, turn).name for size in SIZES for turn in (0, 90, 180, 270)}
    assert len(names) == 12
    assert f"{stored.sha256}-print-v2.jpg" in names


@pytest.mark.parametrize("kind", DRESSED)
def test_nothing_but_pixels_reaches_a_rendition(fair: Path, kind: str) -> None:
    data = DRESSED[kind]()
    assert tells(data)
    stored = take_in_bytes(fair, data, "a")
    for size in LONG_SIDES_PX:
        jpeg = make(fair, stored, size).read_bytes()
        assert not tells(jpeg)
        assert segments(jpeg) == [0xE0, 0xDB, 0xDB, 0xC0, 0xC4, 0xC4, 0xC4, 0xC4, 0xDA]
        assert jpeg.count(b"\xff\xd8\xff") == 1 and jpeg.endswith(b"\xff\xd9")  # no second picture
        with Image.open(io.BytesIO(jpeg)) as image:
            assert image.mode == "RGB"
            assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
            across, down = image.info["jfif_density"]
            assert across == down > 0 and not image.info["jfif_unit"]  # pixels are square, of no size in inches
    assert (fair / stored.file).read_bytes() == data


def test_the_same_original_gives_the_same_bytes_by_every_way(tmp_path: Path) -> None:
    data = odd.photo((1600, 1200))
    all_at_once, one_by_one = tmp_path / "a", tmp_path / "b"
    for fair in (all_at_once, one_by_one):
        fair.mkdir()
    stored = [take_in_bytes(fair, data, "a.jpg") for fair in (all_at_once, one_by_one)]
    make_renditions(all_at_once, [photo_of(stored[0])])
    for file in (one_by_one / "cache").rglob("*.jpg"):
        file.unlink()
    for size in reversed(SIZES):
        assert make(one_by_one, stored[1], size).read_bytes() == make(all_at_once, stored[0], size).read_bytes()


def test_cached_makes_nothing_and_takes_nothing_half_written(fair: Path) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")
    path = cached(fair, stored.sha256, "print")
    assert path and cached(fair, stored.sha256, "screen256") is None
    assert cached(fair, stored.sha256, "print", 90) is None
    whole = path.read_bytes()
    for damage in (b"", b"\xff", bytes(len(whole)), whole[:-40]):
        path.write_bytes(damage)
        assert cached(fair, stored.sha256, "print") is None
        assert make(fair, stored, "print").read_bytes() == whole
    assert not list(fair.rglob("*.tmp"))


def test_the_cache_may_be_thrown_away_at_any_time(fair: Path) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")
    before = {path: path.read_bytes() for size in SIZES for path in [make(fair, stored, size)]}
    for path in before:
        path.unlink()
        path.parent.exists() and not any(path.parent.iterdir()) and path.parent.rmdir()
    assert {path: path.read_bytes() for size in SIZES for path in [make(fair, stored, size)]} == before


def test_a_foreign_file_under_the_name_of_a_rendition_is_said_to_be_damaged(fair: Path) -> None:
    path = fair / "x.jpg"
    for content in (
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0\0\0",
        b"text",
        odd.encoded(odd.upright(), "JPEG", progressive=True),
    ):
        path.write_bytes(content)
        with pytest.raises(DamagedFair):
            upright_size(path)


def lost(path: Path) -> None:
    path.unlink()


def damaged(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff" + b"?" * 200)


def foreign(path: Path) -> None:
    Image.new("RGB", (64, 48), "red").save(path, "JPEG")


@pytest.mark.parametrize(
    ("mischief", "code"), [(lost, "photo_missing"), (damaged, "photo_damaged"), (foreign, "photo_damaged")]
)
def test_a_lost_or_damaged_original_is_said_in_words(fair: Path, mischief, code: str) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")
    for path in (fair / "cache").rglob("*.jpg"):
        path.unlink()
    mischief(fair / stored.file)
    with pytest.raises(DamagedFair) as error:
        make(fair, stored, "screen256")
    assert error.value.code == code
    assert stored.file in str(error.value)


def test_a_photo_too_heavy_for_this_computer_is_not_called_damaged(fair: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")
    make(fair, stored, "print").unlink()

    def heavy(*_: object, **__: object) -> None:
        raise Refused("photo_heavy", "“a.jpg” needs more than 1.5 GB of memory to open.", {"limit": "memory"})

    monkeypatch.setattr(pictures, "print_picture", heavy)
    with pytest.raises(DamagedFair, match=r"more than 1\.5 GB") as error:
        make(fair, stored, "print")
    assert (error.value.code, error.value.data) == ("photo_heavy", {"limit": "memory"})


def test_an_original_of_a_format_to_come_is_said_in_words(fair: Path) -> None:
    with pytest.raises(DamagedFair, match="newer version"):
        rendition(fair, "ab" * 32, "jxl", "print")


def test_make_renditions_makes_all_sizes_tells_how_far_and_goes_on_after_a_loss(fair: Path) -> None:
    stored = [take_in_bytes(fair, odd.photo((320 + 8 * k, 240)), f"{k}.jpg") for k in range(6)]
    photos = [photo_of(one) for one in stored]
    photos[5] = replace(photos[5], rotation_deg=90)
    for path in (fair / "cache").rglob("*.jpg"):
        path.unlink()
    (fair / stored[2].file).unlink()
    told: list[tuple[int, int]] = []
    failed = make_renditions(fair, iter(photos), lambda done, total, doing: told.append((done, total)))
    assert [(photo, error.code) for photo, error in failed] == [(photos[2], "photo_missing")]
    assert list(dict.fromkeys(told)) == [(done, 6) for done in range(7)]
    for photo in photos[:2] + photos[3:]:
        assert all(cached(fair, photo.sha256, size, photo.rotation_deg) for size in SIZES)
    told.clear()
    assert make_renditions(fair, photos[:2], lambda done, total, doing: told.append((done, total))) == []
    assert told == []  # all were there


def test_only_the_sizes_asked_for_are_made(fair: Path) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")
    (print_size,) = (fair / "cache").rglob("*.jpg")
    print_size.unlink()
    assert make_renditions(fair, [photo_of(stored)], sizes=("print",)) == []
    assert list((fair / "cache").rglob("*.jpg")) == [print_size]


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (odd.photo((2400, 1800)), (1600, 1200)),
        (odd.encoded(odd.upright(size=(1800, 2400)), "TIFF"), (1200, 1600)),  # in a child process
        (odd.photo((1200, 900)), (1200, 900)),
    ],
)
def test_the_large_size_is_made_from_the_original_when_it_is_asked_for(
    fair: Path, data: bytes, size: tuple[int, int]
) -> None:
    stored = take_in_bytes(fair, data, "a")
    assert make_renditions(fair, [photo_of(stored)]) == []
    assert cached(fair, stored.sha256, "large") is None
    assert make_renditions(fair, [replace(photo_of(stored), rotation_deg=90)], sizes=("large",)) == []
    assert dimensions(cached(fair, stored.sha256, "large", 90)) == size[::-1]
    assert dimensions(make(fair, stored, "large")) == size
    assert upright_size(cached(fair, stored.sha256, "print")) == pictures.fitted(size, 1024)
    made = renditions.prints_elsewhere(fair, [replace(photo_of(stored), rotation_deg=180)], fair / "e", size="large")
    assert dimensions(made[stored.sha256, 180, None]) == size


def test_a_catalog_of_a_fair_on_read_only_media_gets_what_the_cache_lacks_elsewhere(fair: Path, tmp_path: Path) -> None:
    stored = [take_in_bytes(fair, odd.photo((320 + 8 * k, 240)), f"{k}.jpg") for k in range(4)]
    photos = [replace(photo_of(stored[0]), rotation_deg=90), *map(photo_of, stored)]
    _, lost, lacking = (cached(fair, one.sha256, "print") for one in stored[:3])
    lost.unlink()
    (fair / stored[1].file).unlink()
    whole = lacking.read_bytes()
    lacking.unlink()
    before = sorted(fair.rglob("*"))
    place = tmp_path / "elsewhere"
    made = renditions.prints_elsewhere(fair, [*photos, *photos], place)
    assert set(made) == {(stored[0].sha256, 90, None), (stored[2].sha256, 0, None)}
    assert made[stored[2].sha256, 0, None].read_bytes() == whole
    assert sorted(path for path in fair.rglob("*") if place not in [path, *path.parents]) == before


def test_make_renditions_works_on_two_threads(fair: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = [take_in_bytes(fair, odd.photo((320 + 8 * k, 240)), f"{k}.jpg") for k in range(4)]
    both = threading.Barrier(2, timeout=20)
    monkeypatch.setattr(renditions, "rendition", lambda *_, **__: both.wait())  # with one thread it would break
    assert make_renditions(fair, [photo_of(one) for one in stored], sizes=("screen256",)) == []


def test_a_full_disk_is_told_as_it_is_and_leaves_no_half_made_rendition(
    fair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(durable.Path, "replace", full)
        with pytest.raises(OSError, match="No space left"):
            make(fair, stored, "screen256")
        with pytest.raises(OSError, match="No space left"):
            make_renditions(fair, [photo_of(stored)])
    assert not list(fair.rglob("*.tmp"))
    assert make_renditions(fair, [photo_of(stored)]) == []


def test_many_threads_may_want_the_same_rendition_at_once(fair: Path) -> None:
    stored = take_in_bytes(fair, odd.photo((1600, 1200)), "a.jpg")
    with ThreadPoolExecutor(8) as pool:
        paths = set(pool.map(lambda _: make(fair, stored, "screen256"), range(40)))
    assert len(paths) == 1 and dimensions(paths.pop()) == (256, 192)
    assert not list(fair.rglob("*.tmp"))


def test_an_original_is_decoded_once_for_all_sizes_and_reduced_while_it_is(
    fair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[tuple[int, int]] = []
    real = pictures.shrunk

    def noting(image: Image.Image, factor: int) -> Image.Image:
        decoded.append(image.size)
        return real(image, factor)

    monkeypatch.setattr(pictures, "shrunk", noting)
    stored = photo_files.take_in_bytes(fair, odd.photo((4000, 3000)), "a.jpg")
    make_renditions(fair, [photo_of(stored)])
    assert decoded == [(1000, 750)]


def zeros(path: Path) -> None:
    """What a bad sector leaves; header and end are whole."""
    jpeg = path.read_bytes()
    path.write_bytes(jpeg[:700] + bytes(512) + jpeg[1212:])


def another(path: Path) -> None:
    """A rendition of ours, of another photo."""
    stored = take_in_bytes(path.parents[3], odd.photo((640, 400)), "b.jpg")
    path.write_bytes(make(path.parents[3], stored, "print").read_bytes())


@pytest.mark.parametrize(
    "bad",
    [
        zeros,
        another,
        lambda path: path.write_bytes(path.read_bytes() + b"\xff\xd9"),
        lambda path: path.write_bytes(b"\0" * 200 + b"\xff\xd9"),
        lambda path: path.write_bytes(odd.encoded(odd.upright(), "JPEG", progressive=True)),
        lambda path: path.write_bytes(odd.encoded(odd.upright(), "JPEG", exif=b"Exif\0\0OWNER")),
        lambda path: (path.unlink(), os.mkfifo(path)),
        lambda path: (path.unlink(), path.symlink_to("/dev/zero")),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="no pipes in folders")
def test_what_is_no_rendition_of_ours_is_made_anew(fair: Path, bad: Callable[[Path], object]) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")
    path = make(fair, stored, "print")
    good = path.read_bytes()
    assert cached(fair, stored.sha256, "print") == path
    bad(path)
    assert cached(fair, stored.sha256, "print") is None
    assert make(fair, stored, "print").read_bytes() == good


@pytest.mark.skipif(os.name == "nt", reason="no pipes in folders")
@pytest.mark.parametrize("bad", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to(path)])
def test_an_original_that_is_no_file_any_more_is_damage(fair: Path, bad: Callable[[Path], object]) -> None:
    stored = take_in_bytes(fair, odd.photo((640, 480)), "a.jpg")
    make(fair, stored, "print").unlink()
    (fair / stored.file).unlink()
    bad(fair / stored.file)
    with pytest.raises(DamagedFair):
        make(fair, stored, "print")
