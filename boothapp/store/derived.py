"""Columns that the program fills from others of the same row: what is searched through, sorted by, asked by SQL."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from boothapp.domain import booth_codes, completeness, names, phones, text

DERIVED = ("search_key", "sort_key", "index_key", "priced")

Row = dict[str, Any]


def derive(table: str, row: Mapping[str, Any]) -> Row:
    """Return the derived columns of a row of `table`; columns that the row lacks count as empty."""
    keys = _KEYS.get(table)
    return keys(lambda column: row.get(column) or "") if keys else {}


def derive_anew(database: Database, tables: Iterable[str]) -> None:
    """Fill the derived columns of all rows of these tables again: a step of the format that reads them otherwise."""
    as_it_was = database.conn.text_factory
    database.conn.text_factory = lambda data: data.decode(errors="replace")  # `check` tells of what is no text any more
    try:
        for table in tables:
            cursor = database.execute(f"SELECT * FROM {table}")
            names_ = [column[0] for column in cursor.description]
            changed = [keys | {"id": row["id"]} for row, keys in _outdated(table, names_, cursor)]
            if changed:
                settings = ", ".join(f"{name} = :{name}" for name in changed[0] if name != "id")
                database.conn.executemany(f"UPDATE {table} SET {settings} WHERE id = :id", changed)
    finally:
        database.conn.text_factory = as_it_was


def _outdated(table: str, columns: list[str], rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Row, Row]]:
    for values in rows:
        row = dict(zip(columns, values, strict=True))
        keys = derive(table, row)
        if not keys.items() <= row.items():
            yield row, keys


def search_text(words: Iterable[str], numbers: Iterable[str]) -> str:
    """Return what a search looks through: folded words, and numbers as bare digits however they were spaced."""
    folded = text.fold(" ".join(word for word in words if word))
    digits = (digits for number in numbers for part in number.split("/") if (digits := _digits(part)))
    return " ".join((folded, *dict.fromkeys(digits))).strip()


def phone_numbers(typed: str) -> tuple[str, ...]:
    """Return each telephone number of a cell as dialled inside Viet Nam, and what was typed."""
    return (*(phone.national.split(" máy lẻ ")[0] for phone in phones.parse(typed)), typed)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


Get = Callable[[str], Any]


def _exhibitor(get: Get) -> Row:
    words = map(get, ("name", "name_en", "short_name", "fascia_name", "email", "registration_no"))
    return {
        "search_key": search_text(words, (get("tax_id"), *phone_numbers(get("phone")))),
        "sort_key": text.sort_key(get("name")),
        "index_key": names.index_key(get("name")),
    }


def _contact(get: Get) -> Row:
    numbers = (*phone_numbers(get("phone")), *phone_numbers(get("zalo")))
    return {"search_key": search_text((get("name"), get("email")), numbers)}


def _product(get: Get) -> Row:
    words = map(get, ("name", "name_en", "group_text"))
    return {
        "search_key": search_text(words, (get("barcode"),)),
        "sort_key": text.sort_key(get("name")),
        "priced": int(completeness.has_price(get("price_dong") or None, get("price_text"))),
    }


def _booth(get: Get) -> Row:
    return {"sort_key": booth_codes.sort_key(get("code"))}


_KEYS: dict[str, Callable[[Get], Row]] = {
    "exhibitors": _exhibitor,
    "contacts": _contact,
    "products": _product,
    "booths": _booth,
}
