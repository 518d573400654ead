"""Which product is shown across its exhibitor's page."""

from pathlib import Path

import pytest
from catalog_samples import content, exhibitor, jpeg_file, product

from boothapp.catalog import products_shown_large
from boothapp.catalog.designs.hero import BLEED, HERO_W, LOW_HERO, TALL_HERO, hero_of, photo_width
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


def test_a_photo_wider_than_high_goes_before_an_upright_one(jpeg: Path) -> None:
    phone, square, wide = (
        shown(i, jpeg, size, OCOP5) for i, size in enumerate(((3000, 4000), (3000, 3000), (4000, 3000)))
    )
    plain = shown(9, jpeg, (4000, 3000))
    assert hero_of([phone, square, plain]) == plain
    assert hero_of([phone, plain, wide]) == wide
    assert hero_of([phone, square, product(4)]) == phone


@pytest.mark.parametrize(
    ("original", "high", "fills"),
    [
        ((4000, 3000), TALL_HERO, True),
        ((4000, 3000), LOW_HERO, False),
        ((4000, 2250), LOW_HERO, True),
        ((3000, 3000), TALL_HERO, False),
        ((3000, 4000), TALL_HERO, False),
        ((4000, 1500), TALL_HERO, True),  # its sides are cut, not its head and foot
    ],
)
def test_a_photo_that_the_frame_would_cut_at_head_and_foot_is_whole(
    jpeg: Path, original: tuple[int, int], high: float, fills: bool
) -> None:
    one = shown(1, jpeg, original).photo
    assert one
    wide = photo_width(one, high)
    assert (wide == HERO_W + BLEED) is fills
    if not fills:
        assert wide / (high + BLEED) == pytest.approx(original[0] / original[1], rel=0.01)
