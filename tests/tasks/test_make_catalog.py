"""From the fair to the PDF: which pictures an export decodes, and which it finds in the cache."""

import shutil
import sqlite3
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from boothapp.domain.catalog import CatalogOptions, CatalogResult
from boothapp.domain.errors import DamagedFair
from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.fair import ProgrammeItem
from boothapp.domain.plan import Booth, Hall
from boothapp.domain.product import Product, Recognition
from boothapp.store import photo_files, photos, pictures, records
from boothapp.store.fair import Fair, open_fair
from boothapp.store.renditions import Size, cached, upright_size
from boothapp.tasks import catalog_layout, make_catalog

HIGHLIGHT = CatalogOptions("noi-bat")
SHOWS = Exhibitor("HTX chè Hảo Đạt", province="Thái Nguyên")
PRODUCTS = [Product(SHOWS.id, name, position=i) for i, name in enumerate(("Chè đinh", "Chè búp", "Mật ong", "Gạo nếp"))]
SIZES = [(2400, 1800), (2000, 1500), (900, 600)]
MARK = Recognition(PRODUCTS[1].id, "ocop", stars=4)


def jpeg(size: tuple[int, int]) -> bytes:
    out = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def shown(fair: Fair) -> Fair:
    """A fair with four products: the second is recognised, the third has a small photo, the last none."""
    with fair.edit("test"):
        records.save(fair.db, SHOWS, *PRODUCTS, MARK)
        for product, size in zip(PRODUCTS, SIZES, strict=False):
            stored = photo_files.take_in_bytes(fair.folder, jpeg(size), "a.jpg")
            photos.add_to_product(fair.db, product.id, [(stored, "a.jpg")])
    return fair


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The originals that are decoded from now on, by hash and size."""
    found: list[tuple[str, int]] = []
    real = pictures.print_picture

    def watched(path: Path, kind: Any, name: str, *wanted: pictures.Wanted, **more: Any) -> Any:
        found.append((path.stem, wanted[0].long_side if wanted else 0))
        return real(path, kind, name, *wanted, **more)

    monkeypatch.setattr(pictures, "print_picture", watched)
    return found


def hashes(fair: Fair) -> list[str]:
    return [photos.of_product(fair.db, product.id)[0].sha256 for product in PRODUCTS[:3]]


def width(fair: Fair, number: int, size: Size = "print") -> int:
    """Return the width of a rendition in the cache."""
    path = cached(fair.folder, hashes(fair)[number], size)
    assert path
    return upright_size(path)[0]


def made(fair: Fair, target: Path, options: CatalogOptions = HIGHLIGHT) -> tuple[CatalogResult, list[int]]:
    """Print the catalog; return what is told and the widths of the pictures in it."""
    result = make_catalog.make(fair, options, target)
    with pikepdf.Pdf.open(target) as pdf:
        found = [t for t in pdf.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image"]
        return result, sorted(int(picture.Width) for picture in found)


def test_only_the_hero_is_decoded_and_only_once(shown: Fair, tmp_path: Path, decoded: list[tuple[str, int]]) -> None:
    _, second, _ = hashes(shown)
    widths = made(shown, tmp_path / "a.pdf")[1]
    assert widths == sorted([width(shown, 0), width(shown, 1, "large"), width(shown, 2)])
    assert widths[-1] >= 1500
    assert decoded == [(second, 1600)]
    first = (tmp_path / "a.pdf").read_bytes()
    assert made(shown, tmp_path / "b.pdf")[1] == widths
    assert decoded == [(second, 1600)]  # found in the cache
    assert (tmp_path / "b.pdf").read_bytes() == first


def test_a_damaged_or_swapped_rendition_is_made_anew(
    shown: Fair, tmp_path: Path, decoded: list[tuple[str, int]]
) -> None:
    made(shown, tmp_path / "a.pdf")
    first, second, third = hashes(shown)
    paths = [cached(shown.folder, *which) for which in ((first, "print"), (second, "large"), (third, "print"))]
    whole = [path.read_bytes() for path in paths]
    paths[0].write_bytes(whole[0][:700] + bytes(len(whole[0]) - 702) + whole[0][-2:])
    paths[1].write_bytes(whole[1][:-600] + bytes(598) + whole[1][-2:])
    paths[2].write_bytes(whole[0])
    decoded.clear()
    result, _ = made(shown, tmp_path / "b.pdf")
    assert (tmp_path / "b.pdf").read_bytes() == (tmp_path / "a.pdf").read_bytes()
    assert [path.read_bytes() for path in paths] == whole
    assert sorted(decoded) == sorted([(first, 1024), (third, 1024), (second, 1600)])
    assert not [found for found in result.findings if found.code == "photo_lost"]


def test_a_damaged_rendition_whose_original_is_lost_is_not_printed(shown: Fair, tmp_path: Path) -> None:
    first = photos.of_product(shown.db, PRODUCTS[0].id)[0]
    path = cached(shown.folder, first.sha256, "print")
    path.write_bytes(path.read_bytes()[:700] + bytes(512) + path.read_bytes()[1212:])
    (shown.folder / first.file).unlink()
    result, widths = made(shown, tmp_path / "a.pdf", CatalogOptions())
    assert len(widths) == 2
    assert [found.record for found in result.findings if found.code == "photo_lost"] == [PRODUCTS[0].id]


def test_a_design_without_heroes_decodes_nothing(shown: Fair, tmp_path: Path, decoded: list[tuple[str, int]]) -> None:
    widths = made(shown, tmp_path / "a.pdf", CatalogOptions())[1]
    assert widths == sorted(width(shown, i) for i in range(3))
    assert decoded == []
    assert not any(cached(shown.folder, sha256, "large") for sha256 in hashes(shown))


def test_a_hero_no_larger_than_its_print_size_is_not_decoded(
    fair: Fair, tmp_path: Path, decoded: list[tuple[str, int]]
) -> None:
    with fair.edit("test"):
        records.save(fair.db, SHOWS, *PRODUCTS)
        stored = photo_files.take_in_bytes(fair.folder, jpeg((960, 720)), "a.jpg")
        photos.add_to_product(fair.db, PRODUCTS[0].id, [(stored, "a.jpg")], illustration=True)
    decoded.clear()
    book = catalog_layout.laid_out(fair, HIGHLIGHT)
    assert made(fair, tmp_path / "a.pdf")[1] == [960]
    assert decoded == []
    assert any(placed.y < 0 for placed in book.pages[book.page_of[SHOWS.id] - 1].placed)  # it is a hero


def test_a_hero_whose_original_is_lost_is_printed_from_what_there_is(shown: Fair, tmp_path: Path) -> None:
    _, second, _ = hashes(shown)
    (shown.folder / photos.of_product(shown.db, PRODUCTS[1].id)[0].file).unlink()
    result, widths = made(shown, tmp_path / "a.pdf")
    assert widths == sorted(width(shown, i) for i in range(3))
    assert [(found.code, found.record) for found in result.findings if found.code.startswith("photo")] == [
        ("photo_coarse", PRODUCTS[1].id)
    ]
    assert cached(shown.folder, second, "large") is None


def test_a_fair_that_cannot_be_written_prints_its_heroes_too(
    shown: Fair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from boothapp.store import renditions

    whole = made(shown, tmp_path / "a.pdf")[1]
    for path in (shown.folder / "cache").rglob("*-large-*"):
        path.unlink()
    keep = renditions._keep

    def full(path: Path, jpeg: bytes) -> Path:
        if shown.folder in path.parents:
            raise OSError("no space left")
        return keep(path, jpeg)

    monkeypatch.setattr(renditions, "_keep", full)
    assert made(shown, tmp_path / "b.pdf")[1] == whole
    assert (tmp_path / "b.pdf").read_bytes() == (tmp_path / "a.pdf").read_bytes()


def test_the_pages_are_those_of_the_layout_that_is_not_written(
    shown: Fair, tmp_path: Path, decoded: list[tuple[str, int]]
) -> None:
    book = catalog_layout.laid_out(shown, HIGHLIGHT)
    assert decoded == []
    result = make_catalog.make(shown, HIGHLIGHT, tmp_path / "a.pdf")
    assert (len(book.pages), book.page_of[SHOWS.id]) == (result.pages, (result.page_of or {})[SHOWS.id])
    assert not [placed for page in book.pages for placed in page.placed if placed.block.notes]


def test_a_catalog_is_the_same_with_and_without_what_was_kept_of_the_last(shown: Fair, tmp_path: Path) -> None:
    target = tmp_path / "book.pdf"
    books = []
    for _ in range(2):
        make_catalog.make(shown, CatalogOptions(), target)
        books.append(target.read_bytes())
    kept = shown.folder / "cache" / "blocks"
    assert [path.name for path in kept.iterdir()] == ["hai-cot-vi.blocks"]
    shutil.rmtree(shown.folder / "cache")
    make_catalog.make(shown, CatalogOptions(), target)
    assert [*books, target.read_bytes()] == [books[0]] * 3


def test_nothing_is_kept_of_a_telephone_whose_consent_was_withdrawn(fair: Fair, tmp_path: Path) -> None:
    shows = Exhibitor("HTX chè", phone="0912 345 678")
    consent = Consent(shows.id, "catalog", "2026-10-01T00:00:00Z")
    with fair.edit("test"):
        records.save(fair.db, shows, consent)
    kept = fair.folder / "cache" / "blocks" / "hai-cot-vi.blocks"
    phone = "0912 345 678".encode("utf-16-be")
    make_catalog.make(fair, CatalogOptions(), tmp_path / "book.pdf")
    assert phone in kept.read_bytes()
    with fair.edit("test"):
        records.save(fair.db, replace(consent, withdrawn_at="2026-11-01T00:00:00Z"))
    make_catalog.make(fair, CatalogOptions(), tmp_path / "book.pdf")
    assert phone not in kept.read_bytes()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE fair SET opens_on = '2024-02-31'",
        "UPDATE recognitions SET decision_date = '2024-02-31'",
        "UPDATE programme_items SET held_on = '2026-99-99'",
        "UPDATE booths SET x_m = 9e999",
        "UPDATE booths SET rotation_deg = -9e999",
        "UPDATE halls SET width_m = 9e999",
    ],
)
def test_values_that_nobody_could_enter_are_told_as_damage(fair, tmp_path, damage):
    hall = Hall("Nhà A", 9, 9)
    with fair.edit("test"):
        records.save(fair.db, ProgrammeItem("Khai mạc", held_on="2026-07-27"))
        records.save(fair.db, one := Exhibitor("HTX"), tea := Product(one.id, "Chè"), hall, Booth(hall.id, "A1", 1, 1))
        records.save(fair.db, Recognition(tea.id, "ocop", stars=4, decision_date="2024-02-28"))
    fair.close()
    with sqlite3.connect(fair.folder / "fair.db") as db:
        db.execute(damage)
    db.close()
    table = damage.split()[1]
    with open_fair(fair.folder) as opened, pytest.raises(DamagedFair, match=f"damaged in the table {table}"):
        make_catalog.make(opened, CatalogOptions(), tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_a_mistake_of_the_program_is_not_blamed_on_a_sound_fair(fair, tmp_path, monkeypatch):
    def mistaken(*_: object) -> None:
        raise ValueError("our own")

    monkeypatch.setattr("boothapp.store.catalog_content.read", mistaken)
    with pytest.raises(ValueError, match="our own"):
        make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf")
