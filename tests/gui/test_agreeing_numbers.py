"""A number that stands in two places is the same in both, whatever states the records of the fair are in."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from boothapp.domain.catalog import DESIGNS, CatalogOptions, Finding
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui.checks.page import ChecksPage
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.overview.page import OverviewPage
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import exhibitor_lists, figures, product_lists, records
from boothapp.tasks import check_fair, fair_findings, print_catalog, remove_records

STATES = ("held", "assigned", "confirmed", "declined")


@pytest.fixture
def mixed(window: MainWindow) -> MainWindow:
    """A window on a fair with booths in every state, given to whoever takes part, withdrew or is in the bin."""
    fair = window.document.fair
    hall = Hall("Nhà A", 60, 40)
    booths = [Booth(hall.id, f"A{number:02}", 4 * number, 0) for number in range(12)]
    people = [
        Exhibitor(f"HTX số {number}", phone="0905 123 456" * (number % 2), status=status)
        for number, status in enumerate(("registered", "withdrawn", "confirmed") * 6)
    ]
    goods = [Product(one.id, f"Chè {one.name}", price_text=("", "Giá tại gian", "abc")[number % 3])
             for number, one in enumerate(people[:14])]  # fmt: skip
    given = [
        Assignment(
            booth.id,
            people[number].id,
            status=STATES[number % 4],
            held_by="Bàn 2" if number % 4 == 0 else "",
            held_until="2026-11-28" if number % 4 == 0 else None,
        )
        for number, booth in enumerate(booths)
    ]
    with fair.edit("test"):
        records.save(fair.db, hall, *booths, *people, *goods, *given)
    remove_records.remove(fair, "exhibitors", [people[3].id, people[16].id])
    remove_records.remove(fair, "products", [goods[5].id])
    return window


def open_(window: MainWindow, qtbot: QtBot) -> Counter[str]:
    check = window.document.check
    qtbot.waitUntil(lambda: check.known and not check.running and not check._stale, timeout=20_000)
    QCoreApplication.processEvents()  # pages are told a moment later
    return Counter(finding.code for finding in check.open)


def test_the_badge_the_chips_the_list_and_the_card_tell_the_same(mixed: MainWindow, qtbot: QtBot) -> None:
    page, overview = mixed.go("checks"), mixed.go("overview")
    assert isinstance(page, ChecksPage) and isinstance(overview, OverviewPage)
    mixed.go("checks")
    open_(mixed, qtbot)
    page.refresh()
    rows = [finding for kind in page.model.kinds for finding in kind.findings]
    counts = Counter(finding.level for finding in rows)
    assert page.check.counts() == counts and counts["warning"] > 5
    for level, chip in page.chips._chips.items():
        if level in counts:
            assert chip.text().split()[-1] == QLocale().toString(counts[level])
    assert mixed.sidebar._buttons["checks"]._count.text() == QLocale().toString(counts["error"] + counts["warning"])


@pytest.mark.parametrize("design", DESIGNS)
def test_an_export_finds_what_the_checks_tell(design: str, mixed: MainWindow, tmp_path: Path) -> None:
    folder = mixed.document.folder
    told = fair_findings.everything(folder)
    printed = print_catalog.print_catalog(folder, CatalogOptions(design), tmp_path / "c.pdf")
    of_design = {"text_cut", "pages_filled", "page_full"}  # how much room there is

    def codes(found: Iterable[Finding]) -> Counter[str]:
        return Counter(one.code for one in found if one.code not in of_design)

    assert codes(printed.findings) == codes((*told.apart, *told.to_print))
    assert codes(check_fair.check(folder).findings) == codes((*told.apart, *told.to_print))


def test_what_is_lacking_is_counted_alike_on_every_page(mixed: MainWindow, qtbot: QtBot) -> None:
    overview = mixed.go("overview")
    assert isinstance(overview, OverviewPage)
    found, db = open_(mixed, qtbot), mixed.document.fair.db
    read = figures.read(mixed.document.fair, date.today())
    missing, lacking = exhibitor_lists.counts(db).missing, product_lists.counts(db).missing
    assert found["no_booth"] == read.exhibitors_without_booth == missing["booth"] > 0
    assert found["booth_held"] > 0
    assert (found["no_product"], found["no_phone"]) == (missing["products"], missing["phone"])
    assert (found["no_photo"], found["no_price"]) == (lacking["photo"], lacking["price"])
    told = {one.key: one.sentence for one in overview.list.todos}
    for code in ("no_photo", "no_booth", "no_product", "no_phone", "no_price"):
        assert told[code].split()[0] == str(found[code]), code


def test_pages_list_as_many_as_the_sidebar_says(mixed: MainWindow, qtbot: QtBot) -> None:
    exhibitors, products = mixed.go("exhibitors"), mixed.go("products")
    assert isinstance(exhibitors, ExhibitorsPage) and isinstance(products, ProductsPage)
    db = mixed.document.fair.db
    assert len(exhibitors.list.model.ids) == figures.exhibitors(db) == 16
    assert len(products.list.model.ids) == figures.products(db)
