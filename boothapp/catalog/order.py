"""Which parts the book has around its entries, and in which order they stand."""

from collections.abc import Sequence
from dataclasses import replace

from boothapp.catalog.pages.advertisements import advertisement_parts
from boothapp.catalog.pages.booth_index import booth_index_part
from boothapp.catalog.pages.cover import cover_part
from boothapp.catalog.pages.facts import facts_part
from boothapp.catalog.pages.foreword import foreword_part
from boothapp.catalog.pages.group_index import group_index_part
from boothapp.catalog.pages.guide import guide_part
from boothapp.catalog.pages.name_index import name_index_part
from boothapp.catalog.pages.notes import notes_part
from boothapp.catalog.pages.part import Part
from boothapp.catalog.pages.plan import plan_part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.domain.catalog import CatalogContent


def front_parts(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> list[Part]:
    """Return the parts before the entries but the contents, which stand third."""
    parts = [
        cover_part(setting, content, provinces),
        guide_part(setting, content, provinces),
        foreword_part(setting, content, provinces),
        facts_part(setting, content),
        advertisement_parts(setting, content)[0],
        plan_part(setting, content),
        booth_index_part(setting, content),
    ]
    return [part for part in parts if part.count]


def on_their_sides(setting: Setting, parts: Sequence[Part]) -> list[Part]:
    """Return the first parts of the book, with a page for notes before one that would have its left page right."""
    placed: list[Part] = []
    for part in parts:
        if part.left_page is not None and (sum(before.count for before in placed) + part.left_page) % 2 == 0:
            placed.append(replace(notes_part(setting, 1), key=f"notes before {part.key}"))
        placed.append(part)
    return placed


def back_parts(setting: Setting, content: CatalogContent) -> list[Part]:
    """Return advertisements and the indexes behind the entries; those without a line are left out."""
    parts = [
        advertisement_parts(setting, content)[1],
        name_index_part(setting, content),
        group_index_part(setting, content),
    ]
    return [part for part in parts if part.count]
