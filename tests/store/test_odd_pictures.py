"""Every odd photo comes out upright, in its colours, at its size, whatever its name says."""

import hashlib
import itertools
from pathlib import Path

import pytest
from odd_cases import CASES, Odd
from PIL import Image

from boothapp.store import pictures, renditions
from boothapp.store.photo_files import StoredPhoto, take_in
from boothapp.store.picture_formats import FORMATS
from boothapp.store.picture_readers import ends_early

NAMES = ("IMG_0001.HEIC.jpg", "ảnh chụp.png", "scan", ".jpg", "bảng giá.xlsx", "a.PDF", "Ảnh (1).JPEG", "x.webp.tif")
IN_A_CHILD = {"tiff", "avif", "heic"}  # of each delicate format; the others are spared the start of a process


def quarters(path: Path) -> tuple[tuple[int, int, int], ...]:
    with Image.open(path) as image:
        small = image.resize((2, 2), Image.Resampling.BOX) if min(image.size) > 1 else image.resize((2, 2))
        return tuple(small.getpixel((x, y)) for y in (0, 1) for x in (0, 1))


def greys(colours: tuple[tuple[int, int, int], ...]) -> list[int]:
    return [(299 * red + 587 * green + 114 * blue) // 1000 for red, green, blue in colours]


def differ(found: object, wanted: object) -> int:
    return max(abs(a - b) for a, b in zip(found, wanted, strict=True))


def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the work of the child process be done in this one."""

    def decode(path: Path, kind, name: str, wanted, _progress) -> pictures.PrintPicture:
        with path.open("rb") as file:
            return pictures._decode(file, kind, name, wanted, in_child=True)

    monkeypatch.setattr(pictures, "_in_child", decode)


@pytest.mark.parametrize(("case", "name"), list(zip(CASES, itertools.cycle(NAMES), strict=False)))
def test_an_odd_photo(case: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd: Odd = CASES[case]
    if case not in IN_A_CHILD:
        here(monkeypatch)
    data = odd.make()
    (tmp_path / name).write_bytes(data)
    fair = tmp_path / "Hội chợ 2026"
    fair.mkdir()
    stored = take_in(fair, tmp_path / name)
    sha256 = hashlib.sha256(data).hexdigest()
    file = f"photos/{sha256[:2]}/{sha256}.{odd.extension}"
    assert stored == StoredPhoto(
        sha256, odd.extension, file, *odd.size, len(data), already=False, ended_early=odd.early
    )
    assert (fair / file).read_bytes() == data
    if odd.extension == "jpg":
        with (fair / file).open("rb") as original:
            assert ends_early(original) is odd.early
    printed = pictures.reduced_size(odd.size, FORMATS[odd.extension])
    for size in renditions.SIZES:
        path = renditions.rendition(fair, sha256, odd.extension, size)
        assert renditions.upright_size(path) == pictures.fitted(printed, renditions.LONG_SIDES_PX[size])
        found = quarters(path)
        assert differ(greys(found), odd.signature) <= 10 + odd.slack // 10, found
        assert max(differ(*pair) for pair in zip(found, odd.colours, strict=True)) <= odd.slack, found


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 60
