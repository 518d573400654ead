"""The body of the book "Nổi bật": a page for an exhibitor with a large photo, half a page for the others.

The order of the exhibitors is kept. A half page never shares its page with another province; one that stays alone is
closed by room for notes. Provinces with several exhibitors begin with a page of their own.
"""

from collections.abc import Mapping, Sequence

from boothapp.catalog.designs.body import BodyPage
from boothapp.catalog.designs.cards import most_cards
from boothapp.catalog.designs.half_page import FOOT_GAP, HALF_H, MOST_PRODUCTS, half_page, top
from boothapp.catalog.designs.heading import short_head
from boothapp.catalog.designs.hero import hero_of
from boothapp.catalog.designs.hero_page import put_hero_page
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Page
from boothapp.catalog.pages.divider import divider_page_count, draw_divider
from boothapp.catalog.pages.notes import put_notes
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, TOP
from boothapp.domain.catalog import CatalogExhibitor, CatalogProduct
from boothapp.domain.progress import Progress

UPPER_FOOT, LOWER = TOP + HALF_H - FOOT_GAP, BOTTOM - HALF_H  # where the halves of a page meet
NOTES_GAP, BLANK_H = 6.0, 40.0  # millimetres at the foot of a page that are not left blank


class Highlight:
    """Puts exhibitors on pages of their own, or in pairs."""

    def __init__(self, setting: Setting, maps: Maps, first_page: int) -> None:
        self._setting, self._maps, self._next_page = setting, maps, first_page
        self.pages: list[BodyPage] = []
        self._blank_from = 0.0  # where the last page goes on when its lower half is free; 0 when it is not

    def add(self, provinces: Sequence[Province], progress: Progress) -> None:
        total = sum(len(province.exhibitors) for province in provinces)
        done = 0
        for province in provinces:
            dividers = [self._new_page(province, head=False) for _ in range(divider_page_count(province))]
            for here in dividers:
                here.has_folio = False
            for exhibitor in province.exhibitors:
                progress(done, total, "Laying out")
                done += 1
                self._add_entry(exhibitor, province)
            self._close_half()
            if dividers:  # now every page of the province has its number
                dividers[0].page.anchors[province.key] = 0.0
                draw_divider(self._setting, self._maps, [here.page for here in dividers], province, self._page_of())

    def _page_of(self) -> Mapping[str, int]:
        return {key: here.page.number for here in self.pages for key in here.page.anchors}

    def _add_entry(self, exhibitor: CatalogExhibitor, province: Province) -> None:
        hero = hero_of(exhibitor.products)
        if hero:
            here = self._begin(exhibitor, province, 0.0, head=False)
            left = put_hero_page(self._setting, self._maps, here.page, exhibitor, province, hero=hero)
            self._continue(exhibitor, province, left)
        elif len(exhibitor.products) <= MOST_PRODUCTS:
            self._add_half(exhibitor, province)
        else:
            self._add_plain(exhibitor, province)

    def _add_half(self, exhibitor: CatalogExhibitor, province: Province) -> None:
        half = half_page(self._setting, self._maps, exhibitor, province.region)
        if not half.fits:
            here = self._begin(exhibitor, province, TOP)
            self._close_page(here.page, half.put(here.page, TOP, BOTTOM))
        elif self._blank_from:
            here = self.pages[-1]
            put_notes(self._setting, here.page, self._blank_from, UPPER_FOOT)
            self._blank_from = 0.0
            here.exhibitors.append(exhibitor)
            here.page.anchors[exhibitor.id] = LOWER
            y = half.put(here.page, LOWER, BOTTOM)
            if not exhibitor.products:
                put_notes(self._setting, here.page, y, BOTTOM)
        else:
            here = self._begin(exhibitor, province, TOP)
            y = half.put(here.page, TOP, UPPER_FOOT)
            self._blank_from = LOWER if exhibitor.products else y

    def _add_plain(self, exhibitor: CatalogExhibitor, province: Province) -> None:
        """Add an exhibitor with many products and no photo for a hero: cards alone."""
        here = self._begin(exhibitor, province, TOP)
        y = top(self._setting, self._maps, exhibitor, province.region).put(here.page, TOP)
        self._continue(exhibitor, province, self._put_cards(here.page, y, exhibitor.products, province))

    def _continue(self, exhibitor: CatalogExhibitor, province: Province, products: Sequence[CatalogProduct]) -> None:
        while products:
            here = self._new_page(province)
            here.exhibitors.append(exhibitor)
            block = short_head(self._setting, exhibitor, province.region)
            here.page.put(MARGIN, TOP, block)
            products = self._put_cards(here.page, TOP + block.height, products, province)

    def _put_cards(
        self, page: Page, y: float, products: Sequence[CatalogProduct], province: Province
    ) -> Sequence[CatalogProduct]:
        """Put as many cards on the page as fit below `y`; return the products that are left."""
        shown = most_cards(self._setting, province.region, products, BOTTOM - y)
        self._close_page(page, shown.put(page, y, BOTTOM - y))
        return products[len(shown.products) :]

    def _close_page(self, page: Page, y: float) -> None:
        if BOTTOM - y > BLANK_H:
            put_notes(self._setting, page, y + NOTES_GAP, BOTTOM)

    def _begin(self, exhibitor: CatalogExhibitor, province: Province, y: float, *, head: bool = True) -> BodyPage:
        here = self._new_page(province, head=head)
        here.exhibitors.append(exhibitor)
        here.page.anchors[exhibitor.id] = y
        if exhibitor is province.exhibitors[0] and not divider_page_count(province):
            here.page.anchors[province.key] = y
        return here

    def _new_page(self, province: Province, *, head: bool = True) -> BodyPage:
        self._close_half()
        self.pages.append(BodyPage(Page(self._next_page), [province], has_head=head))
        self._next_page += 1
        return self.pages[-1]

    def _close_half(self) -> None:
        if self._blank_from:
            put_notes(self._setting, self.pages[-1].page, self._blank_from, BOTTOM)
        self._blank_from = 0.0
