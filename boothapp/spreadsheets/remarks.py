"""What a list said that was not taken as it stood, and how it was understood, gathered while a sheet is read."""

from collections.abc import Mapping, Sequence

from boothapp.domain.registration import RecognisedTable, Remark
from boothapp.domain.tax_codes import is_personal, mask

_WARNINGS = {
    "products_split": "“{text}” was taken as {count} products: {parts}.",
    "other_products": "“{text}” names no product and was left out; type in which they are.",
    "shared_value": "“{text}” stands beside several products and was taken for each of them.",
    "booths_shared": (
        "“{text}” stands beside several exhibitors in one merged cell and was taken for the first of them only; give "
        "this one booths of its own, or note that it shares them."
    ),
    "area_counts_booths": "“{text}” below “{heading}” was taken as a number of booths.",
    "area_unclear": (
        "“{text}” below “{heading}” was taken as raw space; if booths are meant, type how many (“2 gian”)."
    ),
    "date_in_cell": (
        "The cell holds the date {text}, which Excel may have made of a figure such as “2-1”; it was taken as it "
        "stands."
    ),
    "odd_name": "The name “{text}” has no letter; it was taken as the name of an exhibitor of its own.",
    "ditto": "“{text}” was read as “{above}”, which stands above.",
    "ditto_of_nothing": "“{text}” repeats what stands above, but nothing does; type what is meant and import again.",
    "differs_from_above": "“{text}” differs from what stands above for the same exhibitor and was left out.",
    "second_value": "“{text}” is a second value for the same field and was left out.",
    "margin_note": "“{text}” stands beside the table and was left out.",
    "column_unknown": "The column “{text}” is not known and was left out ({count} cells).",
    "column_of_products": (
        "The column “{text}” tells of products, but no column names them; it was left out ({count} cells)."
    ),
    "column_repeated": "The column “{text}” was left out ({count} cells): column {first} was taken instead.",
    "column_ours_only": (
        "The column “{text}” was left out ({count} cells): numbers and booths are taken only from our own lists."
    ),
    "wholesale_price": "“{text}” is the only column of prices and was taken; check that the catalog may print it.",
    "decoded": "{count} cells in old {encoding} letters were read as Unicode, such as “{text}” as “{after}”.",
    "phone_of_another": (
        "The telephone {phone} is that of “{heading}”, whom the row does not name; it was taken beside “{text}”."
    ),
    "personal_number_parted": (
        "The personal number beside “{text}” was taken from there and kept with the tax code; it is never printed."
    ),
    "personal_number_left_out": (
        "The personal number beside “{text}” was left out: the row has another tax code, and it must not be printed."
    ),
    "phone_parted": "The telephone number {phone} was taken from “{text}”.",
    "address_parted": "The address “{address}” was taken from “{text}”.",
    "price_parted": "The price “{price}” was taken from “{text}”.",
    "recognition_parted": "The recognition “{recognition}” was taken from “{text}”.",
    "price_in_name": "“{text}” was taken as a product's name; if a price stands in it, move that to the price.",
    "recognition_in_name": (
        "“{text}” was taken as a product's name; if a recognition stands in it, move that to the recognition."
    ),
    "recognition_from_note": "The note “{text}” was taken as the recognition of the row's product.",
    "recognition_in_note": "“{text}” stays a note; if it is a recognition of a product, give it to that product.",
    "withdrawn_in_note": (
        "The note “{text}” seems to say that the exhibitor is not coming; it was taken like the others. If it has "
        "withdrawn, its status must say so (“Rút” in a column “Trạng thái”)."
    ),
    "cell_parted": "“{part}” was taken from “{text}”.",
    "bulleted_name": (
        "“{text}” was taken as the name of an exhibitor; if it is a note or a product, move it to its column."
    ),
    "text_continued": "“{text}” was taken as the rest of “{above}”, which breaks off in the row above.",
    "section_empty": (
        "“{text}” was taken as a heading between rows, but nothing stands below it; if it is the rest of a name above, "
        "write the name in one cell and import again."
    ),
    "several_names": (
        "“{text}” seems to name several exhibitors; it was taken as the name of one. Give each a row of its own."
    ),
    "name_address_whole": "“{text}” was taken as a name; if an address stands behind it, move that to the address.",
    "formula_error": "The cell shows the error {text} of a formula; it was taken as empty.",
    "names_and_products": "The column “{text}” names exhibitors and products; {rows} rows were taken as products.",
    "letters_doubtful": "“{text}” was taken as it stands; in old {encoding} letters it would be “{after}”.",
    "province_from_title": "The province “{text}” was taken from the title, which may name the place of the fair.",
    "province_abbreviated": "“{text}” at the end of the address was taken as the province {names}.",
    "sheet_abbreviated": "The sheet's name “{text}” was taken as the province {names}; its letters stand for no other.",
    "province_unclear": (
        "“{text}” at the end of the address may be {names}, so no province was taken from it; give the exhibitor one."
    ),
    "province_carried": "The province “{text}” was taken from the row above, since the cell is empty.",
    "full_prices": (
        "The column gives prices in thousands or millions, but {cells} of them, such as “{text}”, are too large "
        "for that and were taken as đồng; check them."
    ),
    "dates_alone": "“{text}” dates a recognition, but the row names none; it was left out.",
    "dates_of_one": "“{text}” stands beside several recognitions and was taken for the last of “{last}”; check it.",
    "not_granted": "“{text}” is no recognition that was granted, and was left out.",
    "level_of_cnnt": (
        "The levels in the column “{text}” were taken as those of CNNT tiêu biểu, which the list does not name; check "
        "them."
    ),
    "tick_for_place": "“{text}” is a tick and no place; it was left out.",
    "ticks_unclear": (
        "“{text}” is ticked in {cells} rows, which does not say what was granted; type in the stars or the certificate."
    ),
    "headings_swapped": (
        "“{text}” seems to stand over products and “{other}” (column {place}) over exhibitors; both were taken as the "
        "headings say. If the headings are mixed up, swap them in the list and import it again."
    ),
    "no_header": "There is no row of headings; the columns were told by what stands in them.",
    "line_unknown": "The line “{text}” of the form was not understood and was left out.",
    "products_without_exhibitor": "The table names products but no exhibitor; each product stands without one.",
}
_SKIPPED = {
    "total": "A row of totals was left out: “{text}”.",
    "signature": "A line of date or signature was left out: “{text}”.",
    "note": "A note was left out: “{text}”.",
    "section": "A heading between rows was left out: “{text}”.",
    "name_missing": "A row without the name of an exhibitor was left out; give it one: “{text}”.",
    "name_is_remark": "A row with a remark in place of an exhibitor's name was left out: “{text}”.",
    "product_name_missing": (
        "The row's exhibitor was taken, but not the product, which has no name; give it one: “{text}”."
    ),
    "hidden_sheet": "The hidden sheet “{text}” was left out; show it in Excel if it belongs to the list.",
    "no_table": "No list was found on the sheet “{text}”: no row names an exhibitor's or product's column.",
    "no_rows": "The table on the sheet “{text}” has headings but no rows below them; nothing was read from it.",
    "form_unread": "The sheet “{text}” looks like a form, but no exhibitor's name was found in it; type it in by hand.",
    "margin_line": "A line outside the table was left out: “{text}”.",
}
_LONGEST = 300
Moved = dict[tuple[int, int | None], tuple[int, int | None]]
_PERSONAL_DIGITS = 12


class Remarks:
    """Warnings, rows left out and tables of one file, in order."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.sheet = ""
        self.moved: Moved = {}  # cells that were written elsewhere to be read: where they stand on the sheet
        self.warnings: list[Remark] = []
        self.skipped: list[Remark] = []
        self.recognised: list[RecognisedTable] = []

    def warn(
        self,
        row: int | None,
        code: str,
        text: str,
        *,
        column: int | None = None,
        field: str = "",
        parts: Sequence[str] = (),
        **more: object,
    ) -> None:
        """Note something about a cell or row (0-based; None = the sheet) that was taken differently."""
        further = {name: _shown(value) if isinstance(value, str) else value for name, value in more.items()}
        words = {"text": _shown(text), "parts": "; ".join(map(_shown, parts)), "count": len(parts), **further}
        self.warnings.append(self._remark((row, column), field, code, _WARNINGS[code], words))

    def skip(self, row: int | None, code: str, text: str) -> None:
        """Note a row (0-based; None = the whole sheet) that was left out."""
        self.skipped.append(self._remark((row, None), "", code, _SKIPPED[code], {"text": _shown(text)}))

    def _remark(
        self, at: tuple[int | None, int | None], field: str, code: str, sentence: str, words: Mapping[str, object]
    ) -> Remark:
        row, column = at
        if row is not None and self.moved:
            row, column = self.moved.get((row, column), (row, column))
        number = 0 if row is None else row + 1
        place = "" if column is None else letter(column)
        said = {name: word for name, word in words.items() if f"{{{name}}}" in sentence and isinstance(word, str | int)}
        return Remark(self.file, self.sheet, number, place, field, code, sentence.format(**words), said)


def letter(column: int) -> str:
    """Return the letters of a column as spreadsheets show them: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _shown(text: str) -> str:
    """The text as it was, shortened; personal numbers never reach a report."""
    shown = text
    if sum(map(str.isdigit, text)) >= _PERSONAL_DIGITS:
        shown = " ".join(mask(word) if is_personal(word.strip(".,;|")) else word for word in text.split(" "))
    return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…"
