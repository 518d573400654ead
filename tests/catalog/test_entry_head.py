"""The head of an exhibitor in a column: its code keeps its white and its size, its introduction its lines."""

from dataclasses import replace
from typing import Any

import pytest
from catalog_samples import exhibitor, product
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.catalog.block import Block
from boothapp.catalog.designs import entry_head
from boothapp.catalog.designs.entry import EntryDesign
from boothapp.catalog.designs.plate import COLUMN_PLATE
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.qr import MODULE, QUIET, matrix
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import GUTTER
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogExhibitor, CatalogPhoto

SETTING = Setting(Typefaces(), "Hội chợ")
WORDS = "Làng nghề hơn ba trăm năm tuổi, sản phẩm bán tại 23 tỉnh và thành phố. "


class Recording(Drawing):
    """Keeps the left edge and the upper edge of texts."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.texts: list[tuple[float, float]] = []
        DRAWN.append(self)

    def paragraph(self, x: float, y: float, *more: Any, **how: Any) -> float:
        self.texts.append((x, y))
        return super().paragraph(x, y, *more, **how)


DRAWN: list[Recording] = []


def head(shown: CatalogExhibitor) -> Block:
    return entry_head.entry_head(SETTING, Maps(()), shown, "M")


def cut(block: Block) -> list[str]:
    return [note.detail for note in block.notes if note.code == "text_cut"]


@settings(max_examples=40)
@given(st.integers(1, 46), st.booleans(), st.booleans())
def test_text_stays_out_of_the_white_around_a_code(length: int, has_booth: bool, has_intro: bool) -> None:
    website = f"http://{'a' * length}.com.vn"
    shown = exhibitor(1, website=website, booths=("A01",) if has_booth else (), intro=WORDS * 9 if has_intro else "")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("boothapp.catalog.designs.heading.Drawing", Recording)
        DRAWN.clear()
        block = head(shown)
    (code,) = [link for link in block.links if abs(link.w - link.h) < 1e-9]
    modules = len(matrix(website))
    module = code.w / (modules + 2 * QUIET)
    assert module >= MODULE - 1e-9
    assert modules * module <= max(COLUMN_PLATE.w, modules * MODULE) + 1e-9
    assert code.x == pytest.approx(-QUIET * module)  # the code, not its white, stands in line with the plate
    assert code.x > -GUTTER
    assert code.y + code.h <= block.height + 1e-9
    assert all(x >= code.x + code.w - 1e-9 for x, _ in DRAWN[0].texts)
    if has_booth:
        assert code.y >= entry_head.HEAD_TOP + COLUMN_PLATE.h - 1e-9


@pytest.mark.parametrize("website", ["", "không có", "a.vn; b.vn", "lienhe@example.vn", f"http://{'a' * 60}.vn"])
def test_there_is_no_code_without_one_short_address(website: str) -> None:
    without = head(exhibitor(1))
    block = head(exhibitor(1, website=website))
    assert not [link for link in block.links if abs(link.w - link.h) < 1e-9]
    assert block.operators.count(" re") == without.operators.count(" re")


@pytest.mark.parametrize("website", ["", "chehaodat.vn"])
def test_a_long_introduction_ends_with_an_ellipsis_and_is_told(website: str) -> None:
    shown = exhibitor(1, website=website, products=(product(1),))
    assert cut(head(replace(shown, intro=WORDS))) == []
    long = head(replace(shown, intro=WORDS * 9, intro_en=WORDS * 9))
    assert cut(long) == ["introduction", "English introduction"]
    assert long.height < 48
    longer = head(replace(shown, intro=WORDS * 90, intro_en=WORDS * 90))
    assert longer.height == long.height


def test_an_entry_without_introduction_takes_no_room_for_it() -> None:
    plain = head(exhibitor(1, products=(product(1),)))
    assert plain.height == pytest.approx(entry_head.HEAD_TOP + COLUMN_PLATE.h + entry_head.HEAD_FOOT)
    assert head(exhibitor(1, intro=WORDS, products=(product(1),))).height > plain.height + 5


@pytest.mark.parametrize(("description", "is_printed"), [("Chè búp nõn một tôm hai lá.", True), (WORDS, False)])
def test_a_description_below_one_of_two_pictures_is_whole_or_left_out(description: str, is_printed: bool) -> None:
    lost = CatalogPhoto("0" * 64, None, 0, 0)
    plain = tuple(product(i, photo=lost) for i in range(2))
    described = (replace(plain[0], description=description), plain[1])
    design = EntryDesign(SETTING, Maps(()))
    (before,), (after,) = (design.entry(exhibitor(1, products=two), "M").rows for two in (plain, described))
    assert (after.height > before.height) == is_printed
    assert cut(after) == []
