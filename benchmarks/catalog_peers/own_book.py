"""The book by boothapp's own engine.   python own_book.py CONTENT.json OUT.pdf"""

import json
import sys
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, get_origin

sys.path.insert(0, str(Path(__file__).parents[2]))

from boothapp import garbage
from boothapp.catalog import render
from boothapp.domain import catalog
from boothapp.domain.catalog import CatalogContent, CatalogOptions

PARTS = {
    "organisers": catalog.CatalogOrganiser,
    "programme": catalog.CatalogEvent,
    "groups": catalog.CatalogGroup,
    "zones": catalog.CatalogZone,
    "halls": catalog.CatalogHall,
    "booths": catalog.CatalogBooth,
    "items": catalog.CatalogPlanItem,
    "exhibitors": catalog.CatalogExhibitor,
    "products": catalog.CatalogProduct,
    "marks": catalog.CatalogMark,
}


def record(kind: Any, row: dict[str, Any]) -> Any:
    for name in sequences(kind):
        row[name] = tuple([record(PARTS[name], part) if part.__class__ is dict else part for part in row[name]])
    if photo := row.get("photo"):
        row["photo"] = catalog.CatalogPhoto(**{**photo, "rendition": Path(photo["rendition"])})
    return kind(**row)


@cache
def sequences(kind: Any) -> list[str]:
    return [field.name for field in fields(kind) if get_origin(field.type) is tuple]


def main() -> None:
    data, target = sys.argv[1:]
    with garbage.not_looked_for():  # as in `catalog`
        content = record(CatalogContent, json.loads(Path(data).read_text(encoding="utf-8")))
        render(content, CatalogOptions(), Path(target), for_print_run=False)  # without --freeze


if __name__ == "__main__":
    main()
