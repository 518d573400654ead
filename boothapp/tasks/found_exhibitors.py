"""Exhibitors that a few typed letters or digits find, those by their name first, and by what each was found."""

from dataclasses import dataclass

from boothapp.domain import provinces
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.product import Product
from boothapp.store import alike, derived, exhibitor_lists, records, search_terms
from boothapp.store.exhibitor_filter import ExhibitorFilter
from boothapp.store.fair import Fair

_LOOKED_AT = 80  # of one text, before the best are taken


@dataclass(frozen=True)
class Found:
    """An exhibitor and what of it was found."""

    id: str
    name: str
    province: str
    by: str  # name | tax_id | phone | contact | product, "" for something else
    words: str  # what stands there: the number, the name of the person or product; "" for its own name


def found(fair: Fair, texts: list[str], most: int) -> list[Found]:
    """Return at most so many exhibitors that one of the texts finds; those whose name holds it come first."""
    ids = []
    for text in texts:
        listed = exhibitor_lists.ids(fair.db, ExhibitorFilter(text=text))
        itself = alike.by_words(fair.db, text)
        ids += [*filter(itself.__contains__, listed), *(id_ for id_ in listed if id_ not in itself)][:_LOOKED_AT]
    ids = list(dict.fromkeys(ids))
    by_id = {one.id: one for one in alike.exhibitors(fair.db, ids)}
    known = [by_id[id_] for id_ in ids if id_ in by_id]
    known.sort(key=lambda one: not any(_holds(_names(one), text) for text in texts))
    return [_told(fair, one, texts) for one in known[:most]]


def _told(fair: Fair, one: Exhibitor, texts: list[str]) -> Found:
    unit = provinces.get(one.province_code, one.province_from)
    by, words = next((why for text in texts if (why := _why(fair, one, text))[0]), ("", ""))
    return Found(one.id, one.name, unit.name if unit else one.province, by, words)


def _why(fair: Fair, one: Exhibitor, text: str) -> tuple[str, str]:
    """By what of an exhibitor a text finds it, and what stands there."""
    if _holds(_names(one), text):
        return "name", ""
    for by, number in (("tax_id", one.tax_id), ("phone", one.phone)):
        if _has_number(number, text):
            return by, number
    return _why_beside(fair, one, text)


def _why_beside(fair: Fair, one: Exhibitor, text: str) -> tuple[str, str]:
    names, of_it = _names(one) + " ", "exhibitor_id = ? AND deleted_at IS NULL"
    for person in records.where(fair.db, Contact, of_it, [one.id], order="position, id"):
        if _has_number(person.phone, text):
            return "phone", person.phone
        if _holds(names + person.name, text):
            return "contact", person.name
    for product in records.where(fair.db, Product, of_it, [one.id], order="position, id"):
        if _holds(names + product.name + " " + product.name_en, text):
            return "product", product.name
    return "", ""


def _names(one: Exhibitor) -> str:
    return " ".join((one.name, one.name_en, one.short_name, one.fascia_name))


def _holds(text: str, typed: str) -> bool:
    """Tell whether each typed word begins a word of `text`."""
    there, wanted = search_terms.words(text), search_terms.words(typed)
    return bool(wanted) and all(any(word.startswith(one) for word in there) for one in wanted)


def _has_number(number: str, typed: str) -> bool:
    digits = "".join(filter(str.isdecimal, typed))
    return bool(digits) and any(
        one.startswith(digits) for one in derived.search_text((), (number, *derived.phone_numbers(number))).split()
    )
