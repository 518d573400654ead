"""The pages of a plan's sheets: plan, legend and list where they have room; "you are here"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.pages.plan_provinces import exhibitor_regions
from boothapp.catalog.plan_drawing import draw_plan
from boothapp.catalog.plan_frames import Frame, View
from boothapp.catalog.plan_legend import Item, Strip, draw_legend, legend_height, legend_items
from boothapp.catalog.plan_list import Line, draw_list, list_lines
from boothapp.catalog.plan_pavilions import Sign, of_hall, pavilion_items, signs
from boothapp.catalog.plan_points import point_items
from boothapp.catalog.plan_services import service_items, service_tags
from boothapp.catalog.plan_sheet_edges import GAP, Area, draw_title
from boothapp.catalog.plan_sheet_layout import Arranged, Arranging
from boothapp.catalog.setting import Setting
from boothapp.domain.catalog import CatalogContent, CatalogHall
from boothapp.domain.plan_sheets import PlanOptions

HERE_R = 2.2  # radius of the mark "you are here"


@dataclass(frozen=True)
class PlanPages:
    """The pages of all halls for visitors; `enlarged` is how many times larger than the page the paper is."""

    title: ClassVar[wording.Words] = wording.PLAN
    list_title: ClassVar[wording.Words] = wording.BY_BOOTH

    setting: Setting
    content: CatalogContent
    options: PlanOptions
    w: float
    h: float
    enlarged: float

    def pages(self, halls: Sequence[CatalogHall]) -> list[Page]:
        found: list[Page] = []
        for hall in halls:
            found += self._of_hall(hall, len(found) + 1)
        return found

    def _of_hall(self, hall: CatalogHall, number: int) -> Iterator[Page]:
        """Yield the plan's page, then those of what had no room on it."""
        d, area = self._titled(hall, self.title)
        lines = self.lines(hall)
        arranging = self.arranging(d, hall, lines, area)
        found = arranging.best()
        self._draw(d, hall, found, lines)
        page = Page(number)
        page.anchors[hall.id] = 0.0
        page.put(0, 0, d.block())
        yield page
        if found.legend_apart:
            d, area = self._titled(hall, self.title)
            legend = self.explained(d, hall, self.view(found.frame, found.plan))
            draw_legend(d, area.y, legend, found.frame.scale, Strip(area.x, area.w))
            yield _page(d, number := number + 1)
        if lines and not found.listed:
            columns, sheets = arranging.own_sheets()
            for sheet in sheets:
                d, area = self._titled(hall, self.list_title)
                draw_list(d, lines, sheet, columns, (area.x, area.y))
                yield _page(d, number := number + 1)

    def _draw(
        self,
        d: Drawing,
        hall: CatalogHall,
        found: Arranged,
        lines: Sequence[Line],
    ) -> None:
        view = self.view(found.frame, found.plan)
        legend = () if found.legend_apart else self.explained(d, hall, view)
        self.draw_hall(d, hall, view)
        foot = view.y + view.frame.area.h * view.frame.scale
        draw_legend(d, foot, legend, view.frame.scale, found.strip)
        below = foot + legend_height(d, legend, found.strip) + GAP
        top = below if found.list_y is None else found.list_y
        draw_list(d, lines, found.listed, found.columns, (found.list_x, top))

    def lines(self, hall: CatalogHall) -> list[Line]:
        """Return what the list tells."""
        return list_lines(self.content, hall)

    def arranging(self, d: Drawing, hall: CatalogHall, lines: Sequence[Line], area: Area) -> Arranging:
        """Return what finds a place for everything."""
        return Arranging(
            d, hall, lambda frame, plan: self.explained(d, hall, self.view(frame, plan)), lines, area, self.enlarged
        )

    def draw_hall(self, d: Drawing, hall: CatalogHall, view: View) -> None:
        """Draw the hall with all that stands in it."""
        zones, regions = [zone.code for zone in self.content.zones], exhibitor_regions(self.content)
        names = {one.id: one.name for one in self.content.exhibitors}
        signs_ = self._signs(d, hall, view)
        draw_plan(d, view, hall, zones, regions, signs=signs_, names=names, enlarged=self.enlarged)
        if self.options.here:
            _draw_here(d, view, self.options.here)

    def explained(self, d: Drawing, hall: CatalogHall, view: View) -> list[Item]:
        """Return what the legend of a hall drawn so tells."""
        zones, regions = self.content.zones, exhibitor_regions(self.content)
        items = legend_items(self.setting, hall, zones, regions, complete=True)
        items += point_items(self.setting, hall)
        items += service_items(self.setting, service_tags(d, view, hall))
        return [*items, *pavilion_items(self.setting, self._signs(d, hall, view))]

    def _signs(self, d: Drawing, hall: CatalogHall, view: View) -> list[Sign]:
        return signs(d, view, hall, of_hall(self.content.pavilions, hall))

    def view(self, frame: Frame, plan: Area) -> View:
        """Put a hall into the middle of its place."""
        return View(frame, plan.x + (plan.w - frame.area.w * frame.scale) / 2, plan.y)

    def _titled(self, hall: CatalogHall, words: wording.Words) -> tuple[Drawing, Area]:
        d = Drawing(self.setting)
        title = ": ".join(filter(None, (self.setting.say(words), hall.name)))
        return d, draw_title(d, self.content, hall, (title, self.setting.also(words)), (self.w, self.h))


def _page(d: Drawing, number: int) -> Page:
    page = Page(number)
    page.put(0, 0, d.block())
    return page


def _draw_here(d: Drawing, view: View, here: tuple[float, float]) -> None:
    """Mark where the sheet hangs: a ring that is seen in black and white, with its words."""
    x, y = view.at(*here)
    words = " · ".join(filter(None, (d.setting.say(wording.YOU_ARE_HERE), d.setting.also(wording.YOU_ARE_HERE))))
    wide = d.width(words, "row_bold") + 2.4
    left = min(max(x - wide / 2, view.place.x), view.place.x + view.place.w - wide)
    d.circle(x, y, HERE_R + 0.8, "paper", stroke="brick", line=1.2)
    d.circle(x, y, HERE_R, "brick")
    d.circle(x, y, HERE_R * 0.4, "paper")
    top = y - HERE_R - 6.2
    if top < view.place.y:  # it would reach over the title
        top = y + HERE_R + 1.6
    d.rect(left, top, wide, 4.6, "brick")
    d.text(left + wide / 2, top + 3.3, words, "row_bold", "paper", align="center")
