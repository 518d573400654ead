"""The picture of an advertisement, from the fair to its page."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.paperwork import Advertisement
from boothapp.domain.photo import Photo
from boothapp.store import photo_files, records
from boothapp.store.fair import Fair
from boothapp.tasks import make_catalog, preflight


def _stored(fair: Fair, size: tuple[int, int], purpose: str = "advertisement", share: float = 1.0) -> Photo:
    """A picture of which only a share of the bytes is there."""
    out = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(out, "JPEG")
    stored = photo_files.take_in_bytes(fair.folder, out.getvalue()[: int(out.tell() * share)], "ad.jpg")
    return Photo(purpose, stored.sha256, stored.extension, stored.width_px, stored.height_px, stored.bytes)


@pytest.mark.parametrize("purpose", ["advertisement", "product", "cover"])
def test_a_whole_page_is_printed_from_a_rendition_that_is_large_enough(
    fair: Fair, tmp_path: Path, purpose: str
) -> None:
    page, unused = _stored(fair, (2002, 2808), purpose), _stored(fair, (900, 1260))
    with fair.edit("test"):
        records.save(fair.db, page, unused, Advertisement("1/1", photo_id=page.id))
    assert "photo_coarse" not in {finding.code for finding in preflight.findings(fair)}
    result = make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf")
    with pikepdf.Pdf.open(tmp_path / "a.pdf") as pdf:
        found = [t for t in pdf.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image"]
    assert [int(picture.Height) for picture in found] == [2560]
    assert [finding.code for finding in result.findings if finding.code.startswith("photo")] == []


def test_pictures_that_were_cut_off_or_thrown_away(fair: Fair) -> None:
    cut, gone = _stored(fair, (2002, 2808), share=0.8), _stored(fair, (900, 1260))
    shown = [Advertisement("1/2", photo_id=cut.id), Advertisement("1/1", photo_id=gone.id, text="Chè Hảo Đạt")]
    with fair.edit("test"):
        records.save(fair.db, cut, gone, *shown)
        records.remove(fair.db, Photo, [gone.id])
    found = {(one.code, one.level, one.record): one for one in preflight.findings(fair)}
    early = found["photo_ended_early", "warning", shown[0].id]
    lost = found["advertisement_no_picture", "warning", shown[1].id]
    assert "Chè Hảo Đạt" in lost.message and early.page and lost.page and early.page != lost.page
