"""Registration lists made in a test, and what a fair says after one was taken in."""

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from boothapp import resource_files
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.paperwork import Question
from boothapp.domain.product import Product
from boothapp.domain.registration import ListedExhibitor, ListedProduct, RegistrationList
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import import_list
from boothapp.tasks.import_plan import KnownFair
from boothapp.tasks.import_report import ImportReport

Record = TypeVar("Record")


def row(name: str, *products: ListedProduct | str, **fields: Any) -> ListedExhibitor:
    """An exhibitor as the reader gives it; a product may be just its name."""
    place = {"sheet": fields.pop("sheet", "Danh sách"), "row": fields.pop("row", 5)}
    made = tuple(one if isinstance(one, ListedProduct) else ListedProduct(place["row"], one) for one in products)
    return ListedExhibitor(name=name, products=made, **place, **fields)


def goods(name: str, **fields: Any) -> ListedProduct:
    return ListedProduct(fields.pop("row", 5), name, **fields)


def numbered(rows: tuple[ListedExhibitor, ...]) -> tuple[ListedExhibitor, ...]:
    """The rows one below the other, as they stand in a sheet."""
    return tuple(replace(one, row=number) for number, one in enumerate(rows, 5))


def take(fair: Fair, *rows: ListedExhibitor, file: str = "danh-sach.xlsx", dry_run: bool = False) -> ImportReport:
    """Import the rows as one file."""
    planned = import_list.plan(RegistrationList(file, numbered(rows)), import_list.read(fair))
    if not dry_run:
        import_list.apply(fair, planned)
    return planned.report


def planned(*rows: ListedExhibitor) -> import_list.ImportPlan:
    """What importing the rows would do to a new fair, worked out without one on a disk."""
    groups = tuple(
        ProductGroup(one["scheme"], one["code"], one["name_vi"], one["name_en"])
        for one in resource_files.rows("product-groups.csv")
        if one["scheme"] in ("CNNT", "OCOP")
    )
    return import_list.plan(
        RegistrationList("danh-sach.xlsx", numbered(rows)), KnownFair((), date(2026, 7, 27), groups)
    )


def written(plan: import_list.ImportPlan, cls: type[Record]) -> list[Record]:
    return [one for one in plan.records if isinstance(one, cls)]


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.added, report.updated, report.unchanged, report.products_added


def only(fair: Fair) -> Exhibitor:
    (found,) = records.where(fair.db, Exhibitor)
    return found


def only_product(fair: Fair) -> Product:
    (found,) = records.where(fair.db, Product)
    return found


def questions(fair: Fair) -> list[Question]:
    return records.where(fair.db, Question)


def codes(report: ImportReport) -> list[str]:
    """The codes of all that the report remarks."""
    return [one.code for one in (*report.warnings, *report.skipped, *report.questions)]
