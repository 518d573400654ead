"""The book by boothapp's own engine.   python own_book.py CONTENT.json OUT.pdf"""

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

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
    for name, value in row.items():
        if value.__class__ is list:
            row[name] = tuple([record(PARTS[name], part) if part.__class__ is dict else part for part in value])
        elif name == "photo" and value:
            row[name] = catalog.CatalogPhoto(**{**value, "rendition": Path(value["rendition"])})
    return kind(**row)


def main() -> None:
    data, target = sys.argv[1:]
    content = record(CatalogContent, json.loads(Path(data).read_text(encoding="utf-8")))
    render(content, CatalogOptions(), Path(target), for_print_run=False)  # as `catalog` without --freeze


if __name__ == "__main__":
    main()
