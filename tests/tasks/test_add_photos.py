"""Adding pictures to a product: what is said of those that will not look well."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from boothapp.domain.errors import Cancelled, FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.store import history, photos, records
from boothapp.store.fair import Fair
from boothapp.tasks import add_photos, preflight


@pytest.fixture
def product(fair: Fair) -> Product:
    exhibitor = Exhibitor("HTX Một")
    made = Product(exhibitor.id, "Chè")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, made)
    return made


def jpeg(path: Path, size: tuple[int, int], share: float = 1.0) -> Path:
    """A picture of noise, of whose bytes only a share is there."""
    Image.effect_noise(size, 60).convert("RGB").save(path)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return path


@pytest.mark.parametrize(
    ("size", "share", "hints"),
    [
        ((800, 600), 1.0, []),
        ((800, 600), 0.5, ["photo_ended_early"]),
        ((459, 345), 1.0, ["photo_small"]),
        ((344, 2000), 1.0, ["photo_small"]),
        ((1, 6000), 1.0, ["photo_small"]),
        ((345, 460), 1.0, []),
        ((200, 100), 0.6, ["photo_ended_early", "photo_small"]),
    ],
)
def test_hints(fair: Fair, product: Product, tmp_path: Path, size: tuple[int, int], share: float, hints: list[str]):
    for _ in range(2):  # the second time the fair has the file already
        (added,) = add_photos.to_product(fair, product.id, [jpeg(tmp_path / "anh.jpg", size, share)])
        assert [hint.code for hint in added.hints if hint.code != "photo_blurred"] == hints  # noise, reduced to a line
        assert all("anh.jpg" in hint.message for hint in added.hints)


@pytest.mark.parametrize("product_id", ["", "nobody"])
def test_no_such_product(fair: Fair, product_id: str, tmp_path: Path) -> None:
    with pytest.raises(FairError, match=f"“{product_id}”"):
        add_photos.to_product(fair, product_id, [jpeg(tmp_path / "a.jpg", (8, 8))])


def test_a_picture_given_twice_or_shown_before_is_added_once(fair: Fair, product: Product, tmp_path: Path) -> None:
    one, other = jpeg(tmp_path / "a.jpg", (800, 600)), jpeg(tmp_path / "b.jpg", (600, 800))
    again = tmp_path / "again.png"
    again.write_bytes(one.read_bytes())
    added = add_photos.to_product(fair, product.id, [one, other, again])
    assert [picture.already for picture in added] == [False, False, True]
    assert added[0].photo == added[2].photo != added[1].photo
    assert all((fair.folder / picture.rendition).is_file() for picture in added)
    assert [picture.already for picture in add_photos.to_product(fair, product.id, [other])] == [True]
    assert len(photos.of_product(fair.db, product.id)) == 2


def test_the_name_that_is_kept_is_clean_text(fair: Fair, product: Product, tmp_path: Path) -> None:
    (added,) = add_photos.to_product(fair, product.id, [jpeg(tmp_path / "a\u202e  b\n.jpg", (800, 600))])
    assert added.photo.original_name == "a b .jpg"


def test_of_many_files_those_that_can_be_used_are_taken(fair: Fair, product: Product, tmp_path: Path) -> None:
    other = Product(product.exhibitor_id, "Trà")
    with fair.edit("test"):
        records.save(fair.db, other)
    good = [jpeg(tmp_path / f"{number}.jpg", (640 + number, 480)) for number in range(11)]
    broken = tmp_path / "hong.jpg"
    broken.write_bytes(b"no picture")
    taken = add_photos.take_all(fair.folder, [good[0], broken, *good[1:]])
    assert [file for file, _ in taken.pictures] == good and not taken.stopped
    assert [(file, error.code) for file, error in taken.failed] == [(broken, "photo_format")]
    chosen = [(product.id if number % 2 else other.id, *one) for number, one in enumerate(taken.pictures)]
    assert add_photos.add_taken(fair, [*chosen, ("gone", *taken.pictures[0])]) == 11
    assert [photo.original_name for photo in photos.of_product(fair.db, product.id)] == [
        f"{n}.jpg" for n in range(1, 11, 2)
    ]
    entry = history.entries(fair)[0]
    assert (entry.code, entry.data["count"], entry.data["products"]) == ("add_many_photos", 11, 2)
    assert add_photos.add_taken(fair, chosen) == 0 == add_photos.add_taken(fair, [("gone", *taken.pictures[0])])
    assert history.entries(fair)[0].id == entry.id


def test_what_was_taken_before_somebody_stopped_is_kept(fair: Fair, tmp_path: Path) -> None:
    files = [jpeg(tmp_path / f"{number}.jpg", (64, 48)) for number in range(20)]

    def stop(done: int, total: int, doing: str) -> None:
        assert total == 20
        if done > 9:
            raise Cancelled

    taken = add_photos.take_all(fair.folder, files, stop)
    assert taken.stopped and [file for file, _ in taken.pictures] == files[:8]


def test_pictures_in_folders(tmp_path: Path) -> None:
    inner = tmp_path / "b"
    inner.mkdir()
    for name in ("b/2.JPG", "b/1.heic", "a.txt", "c.png", ".DS_Store"):
        (tmp_path / name).write_bytes(b"")
    given = tmp_path / "a.txt"
    assert add_photos.pictures_in([tmp_path, given, given]) == [
        tmp_path / "c.png",
        inner / "1.heic",
        inner / "2.JPG",
        given,
    ]


def test_a_folder_that_cannot_be_looked_into_is_told_and_keeps_nothing_else_out(
    fair: Fair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, unseen = tmp_path / "closed", tmp_path / ("x" * 300)
    closed.mkdir()
    good = jpeg(tmp_path / "a.jpg", (64, 48))
    look = os.scandir

    def scandir(place: str) -> Any:
        if Path(place) == closed:
            raise PermissionError(errno.EACCES, "Permission denied", place)
        return look(place)

    monkeypatch.setattr(os, "scandir", scandir)
    taken = add_photos.take_all(fair.folder, add_photos.pictures_in([tmp_path, unseen]))
    assert [file for file, _ in taken.pictures] == [good]
    assert [file for file, _ in taken.failed] == [closed, unseen]


@pytest.mark.parametrize("share", [1.0, 0.7])
def test_a_check_tells_later_that_a_file_was_cut_off(
    fair: Fair, product: Product, tmp_path: Path, share: float
) -> None:
    files = [
        jpeg(tmp_path / f"{number}.jpg", (800, 600), share if number == "main" else 0.7) for number in ("main", "b")
    ]
    add_photos.to_product(fair, product.id, files)
    found = [finding for finding in preflight.findings(fair) if finding.code == "photo_ended_early"]
    assert [(one.level, one.record) for one in found] == [("warning", product.id)] * (share < 1)  # "b" is not printed
    assert all(one.page and "“main.jpg”" in one.message for one in found)
