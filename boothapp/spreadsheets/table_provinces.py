"""The province of the rows of a table: that of the sheet or the title, or of the row above."""

from collections.abc import Sequence
from dataclasses import replace

from boothapp.domain.registration import ListedExhibitor
from boothapp.domain.text import clean
from boothapp.spreadsheets import province_initials, stated_provinces
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.sheets import Sheet


def of_table(sheet: Sheet, header: Header, remarks: Remarks) -> str:
    """The province a sheet is about: its name, else the title above the table."""
    if name := stated_provinces.of_sheet(sheet.name):
        return name
    titles = [clean(text) for texts in sheet.rows[: max(header.first_row, 0)] for text in texts if text.strip()]
    stated = stated_provinces.in_titles([clean(sheet.name), *titles])
    if stated is None:
        if name := province_initials.of_sheet(sheet.name):
            remarks.warn(None, "sheet_abbreviated", clean(sheet.name), field="province", names=name)
        return name
    if not stated.certain:
        remarks.warn(None, "province_from_title", stated.province, field="province")
    return stated.province


def carried(
    exhibitors: Sequence[ListedExhibitor], header: Header, remarks: Remarks, default: str
) -> list[ListedExhibitor]:
    """A province written once for several exhibitors below each other holds for all of them, and that is said."""
    if default or "province" not in header.fields.values():
        return list(exhibitors)
    column = header.columns("province")[0]
    found: list[ListedExhibitor] = []
    for exhibitor in exhibitors:
        above = found[-1].province if found else ""
        if not exhibitor.province and above:
            remarks.warn(exhibitor.row - 1, "province_carried", above, column=column, field="province")
            exhibitor = replace(exhibitor, province=above)  # noqa: PLW2901
        found.append(exhibitor)
    return found
