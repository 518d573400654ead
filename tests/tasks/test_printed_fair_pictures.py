"""The fair's own pictures in the catalog: its cover and the logos of its organisers."""

import shutil
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.fair import Organiser
from boothapp.store import catalog_photos, photo_files, records
from boothapp.store.fair import Fair
from boothapp.tasks import fair_pictures, make_catalog, preflight, print_runs
from boothapp.tasks.catalog_layout import laid_out

COVER, LOGO = (2400, 1500), (600, 300)


def _put(fair: Fair, size: tuple[int, int], organiser_id: str | None = None, share: float = 1.0) -> Path:
    """Put a picture, of which only a share of the bytes is there, in its place; return its file."""
    out = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(out, "JPEG")
    stored = photo_files.take_in_bytes(fair.folder, out.getvalue()[: int(out.tell() * share)], "picture.jpg")
    fair_pictures.put(fair, stored, "picture.jpg", organiser_id)
    picture = fair_pictures.shown(fair, organiser_id)
    assert picture
    return fair.folder / picture.file


@pytest.fixture
def organiser(fair: Fair) -> Organiser:
    organiser = Organiser("Bộ Công Thương", "Ministry of Industry and Trade", "Chỉ đạo")
    with fair.edit("test"):
        records.save(fair.db, organiser)
    return organiser


def _pictures(file: Path) -> dict[int, list[tuple[int, int]]]:
    """Return the sizes of the pictures by the page that calls them."""
    with pikepdf.Pdf.open(file) as pdf:
        return {
            number: sorted((int(image.Width), int(image.Height)) for image in page.get_images().values())
            for number, page in enumerate(pdf.pages, 1)
            if page.get_images()
        }


@pytest.mark.parametrize("design", ["hai-cot", "noi-bat", "danh-sach"])
def test_the_cover_shows_its_picture_and_the_facts_the_logos(
    fair: Fair, tmp_path: Path, organiser: Organiser, design: str
) -> None:
    options = CatalogOptions(design)
    tiles = len(laid_out(fair, options).pages[0].placed[0].block.operators)
    _put(fair, COVER)
    _put(fair, LOGO, organiser.id)
    assert len(laid_out(fair, options).pages[0].placed[0].block.operators) < tiles / 10
    result = make_catalog.make(fair, options, tmp_path / "a.pdf")
    facts = laid_out(fair, options).page_of["facts"]
    assert _pictures(tmp_path / "a.pdf") == {1: [COVER], facts: [LOGO]}
    assert [finding.code for finding in result.findings if finding.code.startswith("photo")] == []


def test_a_small_cover_is_told_as_coarse(fair: Fair) -> None:
    _put(fair, (800, 500))
    told = [one.message for one in preflight.findings(fair) if one.code == "photo_coarse"]
    assert len(told) == 1 and "of the cover has" in told[0]


def test_pictures_that_are_lost_leave_the_tiles_and_the_name(fair: Fair, tmp_path: Path, organiser: Organiser) -> None:
    _put(fair, COVER).unlink()
    _put(fair, LOGO, organiser.id).unlink()
    shutil.rmtree(fair.folder / "cache")
    result = make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf")
    told = {one.message.split(" is ")[0] for one in result.findings if one.code == "photo_lost"}
    assert told == {"The photo of the cover", 'The photo of organiser "Bộ Công Thương"'}
    assert _pictures(tmp_path / "a.pdf") == {}


def test_pictures_that_end_too_early_are_told(fair: Fair, organiser: Organiser) -> None:
    _put(fair, COVER, share=0.7)
    _put(fair, LOGO, organiser.id, share=0.7)
    told = {(one.code, one.record) for one in preflight.findings(fair) if one.code == "photo_ended_early"}
    assert told == {("photo_ended_early", ""), ("photo_ended_early", organiser.id)}


def test_a_print_run_knows_when_its_pictures_changed(fair: Fair, tmp_path: Path, organiser: Organiser) -> None:
    _put(fair, COVER)
    make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf", freeze="lần 1")
    assert print_runs.since(fair, "lần 1").differences == ()
    _put(fair, (2500, 1500))
    _put(fair, LOGO, organiser.id)
    assert {one.subject for one in print_runs.since(fair, "lần 1").differences} == {"cover", "facts"}


def test_the_logo_of_an_organiser_in_the_bin_is_not_printed(fair: Fair, organiser: Organiser) -> None:
    _put(fair, LOGO, organiser.id)
    assert set(catalog_photos.logos(fair.db)) == {organiser.id}
    with fair.edit("test"):
        records.remove(fair.db, Organiser, [organiser.id])
    assert catalog_photos.logos(fair.db) == {}
