"""Services on a plan: a box with a letter everybody knows, else with words, or with a tag that the legend explains."""

from collections.abc import Iterator

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, inner_box, is_upright
from boothapp.catalog.known_words import sign, told
from boothapp.catalog.plan_frames import View
from boothapp.catalog.plan_legend import Item, letter_box
from boothapp.catalog.setting import Setting
from boothapp.domain.catalog import CatalogHall, CatalogPlanItem

LEAST = 5.0  # millimetres: a service that is only a point on the plan
WORDS_FROM = 8.5  # height of a box that has room for words below others
LINE_H, PAD = 2.8, 0.5  # millimetres


def draw_service(d: Drawing, view: View, item: CatalogPlanItem, tag: str = "") -> None:
    """Draw a service as a box with its letter, and its words below where there is room; words alone without one.

    Words that have no room are cut; a `tag` stands for them, see `service_tags`.
    """
    at = _drawn(view.box(inner_box(item)))
    known, (words, _) = sign(item.text), told(d.setting, item.text)
    if is_upright(item) or min(at.w, at.h) <= LEAST:
        d.rect(at.x, at.y, at.w, at.h, "paper", stroke="text", line=0.7)
    else:
        d.shape(view.corners(item), "paper", stroke="text", line=0.7)
    middle, centre = at.x + at.w / 2, at.y + at.h / 2
    if tag:
        d.text(middle, centre + 0.95, tag, "tab", align="center", size=7.4)
        return
    if not known:
        lines = d.lines(words, at.w - 2 * PAD, "cap", _most_lines(at), "service")
        base = centre - len(lines) * LINE_H / 2 + 2.0
        for number, line in enumerate(lines):
            d.text(middle, base + number * LINE_H, line, "cap", align="center")
        return
    below = at.h >= WORDS_FROM and d.width(words, "cap") * 0.8 <= at.w - 2 * PAD
    d.text(middle, centre + (0.2 if below else 1.1), known.letter, "tab", align="center", size=9)
    if below:
        d.fitted(middle, centre + 3.0, words, at.w - 2 * PAD, "cap", align="center", field="service")


def service_tags(d: Drawing, view: View, hall: CatalogHall) -> dict[str, str]:
    """Return a tag for every text of a service that has neither a letter nor room for its words."""
    tags: dict[str, str] = {}
    for item in hall.items:
        if item.kind == "service" and item.text not in tags and not sign(item.text):
            at, (words, _) = _drawn(view.box(inner_box(item))), told(d.setting, item.text)
            room = at.w - 2 * PAD
            too_long = any(d.width(word, "cap") > room for word in words.split())
            if too_long or len(d.lines(words, room, "cap")) > _most_lines(at):
                tags[item.text] = f"{d.setting.say(wording.SERVICE_TAG)}{len(tags) + 1}"
    return tags


def service_items(setting: Setting, tags: dict[str, str]) -> Iterator[Item]:
    """Yield what a legend says of tags."""
    for text, tag in tags.items():
        yield Item(*told(setting, text), letter_box(tag))


def _drawn(at: Box) -> Box:
    w, h = max(at.w, LEAST), max(at.h, LEAST)
    return Box(at.x + (at.w - w) / 2, at.y + (at.h - h) / 2, w, h)


def _most_lines(at: Box) -> int:
    return max(int(at.h / 2.9), 1)
