"""Every finding names its record, its page where there is one, and what follows from it."""

import json
import re
from dataclasses import replace

import pytest
from whole_fairs import photo

from boothapp.cli.program import run
from boothapp.domain.catalog import DESIGNS, CatalogOptions
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.paperwork import Question
from boothapp.domain.plan import Assignment, Booth, Hall, Zone
from boothapp.domain.product import Product, Recognition
from boothapp.store import backups, records
from boothapp.tasks import check_fair, preflight

CONSEQUENCE = re.compile(
    r"print|ellipsis|cannot|leaves it out|visitors|names the hall|filled|no catalog|no harm|stays|was added"
)
LONG = "Chương trình giao lưu văn nghệ của các nghệ nhân và làng nghề" + " và làng nghề" * 40
HALL, OTHER = Hall("A", 60, 60), Hall("B", 9, 9)
ZONE = Zone("C", hall_id=HALL.id, name=LONG)


@pytest.fixture
def troubled(fair):
    """A fair with one of nearly everything that is told."""
    one = Exhibitor("HTX Một", phone="0912345678", intro="Gọi 0912345678. Số 001085001234.")
    capitals, twice = Exhibitor("CÔNG TY CHÈ BẢO HƯNG"), Exhibitor("HTX Một")
    no_name, away = Exhibitor("…"), Exhibitor("HTX 鸡")
    booths = [Booth(HALL.id, "C1", 1, 1, zone_id=ZONE.id), Booth(HALL.id, "C1", 5, 1), Booth(OTHER.id, "C1", 1, 1)]
    group = ProductGroup("fair", "1", LONG)
    tea = Product(one.id, "Chè " * 100, price_text="120000", group_id=group.id)
    other = Product(one.id, "Mật ong")
    ended = Recognition(tea.id, "ocop", stars=4, expires_on="2020-01-01")
    undated = Recognition(other.id, "ocop", stars=3)
    with fair.edit("test"):
        records.save(fair.db, replace(fair.facts, opens_on="2026-07-27"), HALL, OTHER, ZONE, group, *booths)
        records.save(fair.db, one, capitals, twice, no_name, away, tea, other, ended, undated)
        records.save(fair.db, Assignment(booths[0].id, one.id), Assignment(booths[0].id, twice.id, slot="b"))
        records.save(fair.db, ProgrammeItem(LONG), Organiser(LONG), photo(fair.folder, b"x", product_id=other.id))
        records.save(fair.db, Question("likely_duplicate", "2026-01-01", message="“A” was added; it may be “B”."))
    backups.make(fair.folder, fair.db)
    next((fair.folder / "backups").glob("*.db")).write_bytes(b"")
    return fair


@pytest.mark.parametrize("design", DESIGNS)
def test_record_and_consequence(troubled, design):
    report = check_fair.check(troubled.folder, chosen={"design": design})
    assert len({finding.code for finding in report.findings}) > 12
    assert [finding for finding in report.findings if not finding.record] == []
    assert [finding.message for finding in report.findings if not CONSEQUENCE.search(finding.message)] == []


def test_what_is_cut_names_the_record_whose_text_it_is(troubled):
    found = preflight.findings(troubled, options=CatalogOptions())
    cut = {(finding.record, finding.field) for finding in found if finding.code == "text_cut"}
    kinds = (ProgrammeItem, Organiser, ProductGroup, Zone)
    long = [one.id for kind in kinds for one in records.where(troubled.db, kind) if LONG in vars(one).values()]
    assert len(long) == len(kinds)
    assert set(long) <= {record for record, _ in cut}
    assert all(finding.page for finding in found if finding.code == "text_cut")


def test_a_photo_that_is_lost_has_the_page_of_its_product(troubled):
    shown = next(one for one in records.where(troubled.db, Product) if one.name == "Mật ong")
    for path in (troubled.folder / "photos").rglob("*.jpg"):
        path.unlink()
    (lost,) = [one for one in check_fair.check(troubled.folder).findings if one.code == "photo_lost"]
    (price,) = [one for one in preflight.findings(troubled) if (one.code, one.record) == ("no_price", shown.id)]
    assert lost.record == shown.id
    assert lost.page == price.page is not None


def test_the_command_tells_the_pages_of_the_book_that_was_asked_for(troubled, tmp_path, capsys):
    with troubled.edit("test"):
        records.save(
            troubled.db, *(Exhibitor(f"HTX {n}", province_code="19", province_from="2025-07-01") for n in range(30))
        )
    troubled.close()
    fair, book = str(troubled.folder), str(tmp_path / "a.pdf")

    def cuts(*arguments):
        run([*arguments, "--json"])
        found = json.loads(capsys.readouterr().out)["findings"]
        return {(one["record"], one["field"], one["page"]) for one in found if one["code"] == "text_cut"}

    told = []
    for options in ((), ("--design", "noi-bat"), ("--design", "danh-sach", "--paper", "a4", "--language", "vi-en")):
        told.append(cuts("check", fair, *options))
        assert told[-1] == cuts("catalog", fair, "-o", book, *options)
    assert told[0] != told[1]
    cuts("catalog", fair, "-o", book, "--design", "noi-bat", "--freeze", "1")
    assert cuts("check", fair, "--since", "1") == told[1]
    assert cuts("check", fair, "--since", "1", "--design", "hai-cot") == told[0]
    assert run(["check", fair, "--design", "no-such"]) == 2
