"""Which package may import what: the table of the architecture, as a test."""

from collections import Counter
from pathlib import Path

import pytest
from pytest_archon import archrule

QT = ("PySide6*", "shiboken6*")
SQL = ("sqlite3*", "sqlite_utils*")
HEAVY = ("reportlab*", "PIL*", "pi_heif*", "pikepdf*", "pypdfium2*", "python_calamine*", "xlsxwriter*", "phonenumbers*")

FORBIDDEN = {
    "domain": ("boothapp.store*", "boothapp.spreadsheets*", "boothapp.catalog*", "boothapp.tasks*", "boothapp.cli*"),
    "store": ("boothapp.spreadsheets*", "boothapp.catalog*", "boothapp.tasks*", "boothapp.cli*"),
    "spreadsheets": ("boothapp.store*", "boothapp.catalog*", "boothapp.tasks*", "boothapp.cli*"),
    "catalog": ("boothapp.store*", "boothapp.spreadsheets*", "boothapp.tasks*", "boothapp.cli*"),
    "floorplan": ("boothapp.store*", "boothapp.spreadsheets*", "boothapp.catalog*", "boothapp.tasks*", "boothapp.cli*"),
    "tasks": ("boothapp.cli*",),
}


@pytest.mark.parametrize("package", FORBIDDEN)
def test_a_package_imports_only_what_stands_below_it(package: str) -> None:
    rule = archrule(f"{package} imports")
    rule.match(f"boothapp.{package}*").should_not_import(*FORBIDDEN[package], "boothapp.gui*").check("boothapp")


@pytest.mark.parametrize("module", ["child_process", "durable"])
def test_what_every_package_may_use_stands_below_them_all(module: str) -> None:
    above = [f"boothapp.{package}*" for package in (*FORBIDDEN, "cli") if package != "domain"]
    archrule(f"{module} imports").match(f"boothapp.{module}").should_not_import(*above).check("boothapp")


@pytest.mark.parametrize("package", FORBIDDEN)
def test_no_qt_outside_the_window(package: str) -> None:
    archrule("no Qt").match(f"boothapp.{package}*").should_not_import(*QT).check("boothapp")


@pytest.mark.parametrize("package", ["domain", "spreadsheets", "catalog", "floorplan"])
def test_sql_stays_in_the_store(package: str) -> None:
    archrule("no SQL").match(f"boothapp.{package}*").should_not_import(*SQL).check("boothapp")


@pytest.mark.parametrize("package", ["tasks", "cli"])
def test_tasks_and_terminal_know_no_sql(package: str) -> None:
    archrule("no SQL").match(f"boothapp.{package}*").should_not_import(*SQL).check("boothapp", only_direct_imports=True)


@pytest.mark.parametrize(
    "package", ["domain", "store", "spreadsheets", "tasks", "cli"]
)  # catalog is itself imported late
def test_heavy_libraries_are_imported_where_they_are_used(package: str) -> None:
    rule = archrule("late imports").match(f"boothapp.{package}*")
    rule.should_not_import(*HEAVY).check("boothapp", only_toplevel_imports=True, only_direct_imports=True)


def test_the_window_leaves_sql_pictures_and_pages_to_others() -> None:
    rule = archrule("no SQL, pictures or PDF in the window").match("boothapp.gui*")
    rule.should_not_import(*SQL, "PIL*", "pi_heif*", "reportlab*").check("boothapp", only_direct_imports=True)


def test_the_window_imports_the_core_late() -> None:
    rule = archrule("first paint").match("boothapp.gui*")
    rule.should_not_import("boothapp.store*", "boothapp.tasks*", "boothapp.catalog*", *HEAVY).check(
        "boothapp", only_toplevel_imports=True, only_direct_imports=True
    )


def test_the_terminal_imports_the_window_only_to_open_it() -> None:
    rule = archrule("window late").match("boothapp.cli*")
    rule.should_not_import("boothapp.gui*").check("boothapp", only_toplevel_imports=True)


def test_no_two_files_of_tests_have_one_name() -> None:
    """pytest imports them by their names alone, and only a run of all would tell."""
    names = Counter(path.name for path in Path(__file__).parent.rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
