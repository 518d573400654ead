"""Which product is shown across its exhibitor's page."""

from pathlib import Path

import pytest
from catalog_samples import content, exhibitor, jpeg_file, product

from boothapp.catalog import products_shown_large
from boothapp.catalog.designs.hero import LOW_HERO, TALL_HERO, hero_of, window
from boothapp.domain.catalog import CatalogMark, CatalogPhoto, CatalogProduct

OCOP3, OCOP5 = CatalogMark("ocop", stars=3), CatalogMark("ocop", stars=5)
NATIONAL, DISTRICT = CatalogMark("cnnt", "quoc_gia"), CatalogMark("cnnt", "huyen")


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    return jpeg_file(tmp_path / "a.jpg")


def shown(
    number: int, jpeg: Path, original: tuple[int, int], *marks: CatalogMark, drawn: bool = False
) -> CatalogProduct:
    """A product whose photo has a print rendition of 1,000 pixels at most and an original of this size."""
    width, height = (round(side * min(1, 1000 / max(original))) for side in original)
    return product(number, marks=marks, photo=CatalogPhoto(f"{number:064x}", jpeg, width, height, drawn, *original))


@pytest.mark.parametrize(
    ("original", "is_hero"),
    [
        ((4000, 3000), True),
        ((1079, 809), True),
        ((1078, 809), False),
        ((3000, 4000), True),  # 1,200 pixels across in the large rendition
        ((2160, 3840), False),  # 900
        ((4000, 700), False),  # a panorama fills the height with too few
        ((1000, 750), False),
    ],
)
def test_a_hero_has_1055_pixels_across(jpeg: Path, original: tuple[int, int], is_hero: bool) -> None:
    one = shown(1, jpeg, original)
    assert hero_of([product(2), one, product(3)]) == (one if is_hero else None)


def test_an_illustration_bears_fewer_pixels_but_photos_go_first(jpeg: Path) -> None:
    drawn, photo = shown(1, jpeg, (1000, 750), OCOP5, drawn=True), shown(2, jpeg, (2000, 1500))
    assert hero_of([drawn, product(3), product(4)]) == drawn
    assert hero_of([drawn, product(3), photo]) == photo


@pytest.mark.parametrize(
    ("marks", "best"),
    [
        ([(), (OCOP3,), (OCOP5,)], 2),
        ([(OCOP3,), (NATIONAL,), (OCOP3,)], 1),
        ([(OCOP5,), (OCOP5, NATIONAL), (NATIONAL,)], 1),
        ([(), (), ()], 0),
        ([(DISTRICT,), (CatalogMark("other", text="VietGAP"),), ()], 0),
    ],
)
def test_the_best_recognised_is_the_hero(jpeg: Path, marks: list[tuple[CatalogMark, ...]], best: int) -> None:
    products = [shown(i, jpeg, (2000, 1500), *held) for i, held in enumerate(marks)]
    assert hero_of(products) == products[best]
    smaller = [shown(9, jpeg, (900, 600), OCOP5, NATIONAL), *products]
    assert hero_of(smaller) == products[best]  # the best of all is too small and stays a card


def test_no_hero_without_its_file_or_with_fewer_than_three_products(jpeg: Path, tmp_path: Path) -> None:
    one, lost = shown(1, jpeg, (2000, 1500)), shown(2, tmp_path / "gone.jpg", (2000, 1500), OCOP5)
    assert hero_of([lost, product(3), product(4)]) is None
    assert hero_of([lost, one, product(4)]) == one
    assert hero_of([one, product(3)]) is None


def test_only_a_design_with_heroes_needs_large_renditions(jpeg: Path) -> None:
    book = content(exhibitor(1, products=(product(1), product(2), shown(3, jpeg, (2000, 1500)))), exhibitor(2))
    assert products_shown_large(book, "noi-bat") == {"product-3"}
    assert products_shown_large(book, "hai-cot") == frozenset()


def test_a_photo_that_the_frame_would_hide_is_no_hero_when_another_fits(jpeg: Path) -> None:
    phone, wide = shown(1, jpeg, (3000, 4000), OCOP5), shown(2, jpeg, (4000, 3000))
    strip = shown(3, jpeg, (2900, 4300), OCOP5)
    assert hero_of([strip, wide, product(4)]) == wide
    assert hero_of([strip, product(4), product(5)]) == strip
    assert hero_of([phone, wide, product(4)]) == phone  # half of it is seen in the tall frame
    assert hero_of([phone, wide, *(product(i) for i in range(4, 8))]) == wide  # a third in the low one


@pytest.mark.parametrize("high", [TALL_HERO, LOW_HERO])
def test_less_is_taken_from_the_head_of_a_tall_photo(jpeg: Path, high: float) -> None:
    photos = [shown(1, jpeg, size).photo for size in ((3000, 4000), (4000, 3000))]
    cut = []
    for one in photos:
        assert one
        cut.append(window(one, high))
    assert cut[0] < cut[1]
    assert window(photos[0], LOW_HERO) < window(photos[0], TALL_HERO)  # type: ignore[arg-type]
