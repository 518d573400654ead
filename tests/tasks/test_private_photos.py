"""Who took a photo, where and with what never reaches the catalog."""

from pathlib import Path

import pikepdf
import pytest
from dressed_photos import DRESSED, segments, tells

from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import add_photos, make_catalog


@pytest.fixture
def dressed(fair: Fair, tmp_path: Path) -> Fair:
    exhibitor = Exhibitor("HTX Một")
    products = [Product(exhibitor.id, f"Chè {kind}", position=place) for place, kind in enumerate(DRESSED)]
    with fair.edit("test"):
        records.save(fair.db, exhibitor, *products)
    for product, (kind, make) in zip(products, DRESSED.items(), strict=True):
        path = tmp_path / f"SecretPlace {kind}"
        path.write_bytes(make())
        add_photos.to_product(fair, product.id, [path])
    return fair


def test_a_catalog_tells_nothing_of_its_photos(dressed: Fair, tmp_path: Path) -> None:
    for design in ("hai-cot", "noi-bat"):  # the list shows no photos
        target = tmp_path / f"{design}.pdf"
        make_catalog.make(dressed, CatalogOptions(design=design), target)
        assert not tells(target.read_bytes())
        assert len(photos_in(target)) >= len(DRESSED)
        for jpeg in photos_in(target):
            assert set(segments(jpeg)) == {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}


def photos_in(target: Path) -> list[bytes]:
    """Return the JPEGs of a PDF; all its other streams are looked through."""
    found = []
    with pikepdf.open(target) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream) and thing.get("/Filter") == "/DCTDecode":
                found.append(thing.read_raw_bytes())
            elif isinstance(thing, pikepdf.Stream):
                assert not tells(thing.read_bytes())
    return found
