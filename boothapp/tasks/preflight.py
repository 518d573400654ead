"""What to put right before the fair is printed: findings with the record they are about."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from boothapp.domain import completeness, recognition
from boothapp.domain.catalog import CatalogOptions, Finding
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.matching import name_key, says_something
from boothapp.domain.paperwork import Question
from boothapp.domain.personal_numbers import masked, quoted
from boothapp.domain.plan import Booth
from boothapp.domain.private_texts import HIDDEN, without_contacts
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress, silent
from boothapp.store import export_rows, places, records
from boothapp.store.export_rows import ExportRows
from boothapp.store.fair import Fair
from boothapp.store.places import Place, Places
from boothapp.tasks import missing_facts, preflight_photos
from boothapp.tasks.catalog_layout import laid_out

if TYPE_CHECKING:
    from boothapp.catalog.book import Book

_LEVELS = ("error", "warning", "hint")
_LONGEST_ABBREVIATION = 8  # letters; "VINAMILK" and the like are names written so


def findings(
    fair: Fair,
    progress: Progress = silent,
    options: CatalogOptions | None = None,
    others: Sequence[Finding] = (),
) -> list[Finding]:
    """Return what an office should look at before the catalog is printed; those who withdrew are left out.

    Levels: an error prints something wrong, a warning something incomplete, a hint is worth a look. The pages are those
    of a catalog printed with these `options`, else in its ordinary design. `others` of the fair are among them, with
    their pages.
    """
    options = options or CatalogOptions()
    rows = export_rows.read(fair)
    printed = places.printed(fair.db)
    held = places.known(fair.db).of_exhibitor
    found = [*_shared_booths(rows, printed), *_numbers(rows), *_duplicates(rows)]
    owner = {booth.id: booth.hall_id for booth in rows.booths}
    for exhibitor in rows.exhibitors:
        if exhibitor.status != "withdrawn":
            found += _exhibitor(rows, exhibitor, printed, held)
            owner[exhibitor.id] = exhibitor.id
            for product in rows.products.get(exhibitor.id, ()):
                found += _product(rows, exhibitor, product, options.design)
                owner[product.id] = exhibitor.id
    if found and not rows.booths:
        message = "The fair has no booths yet; the catalog is printed without booth numbers, maps and plans."
        found.append(Finding("warning", "no_plan", message, fair.facts.id))
    found += [*_questions(fair), *preflight_photos.findings(fair)]
    found += missing_facts.findings(fair)
    found = [*others, *(replace(one, message=masked(one.message), data=_masked(one.data)) for one in found)]
    book = laid_out(fair, options, progress)
    on_page = [replace(one, page=book.page_of.get(owner.get(one.record, one.record))) for one in found]
    return sorted([*on_page, *_of_book(book)], key=lambda one: (_LEVELS.index(one.level), one.page or 0))


def _masked(data: Mapping[str, object]) -> dict[str, object]:
    """The values that a sentence names, without personal numbers."""
    texts = {name: masked(value) for name, value in data.items() if isinstance(value, str)}
    lists = {name: [*map(masked, map(str, value))] for name, value in data.items() if isinstance(value, list | tuple)}
    return {**data, **texts, **lists}


def _of_book(book: "Book") -> Iterator[Finding]:
    """What does not come out as it should; lost photos are told where the photos are checked."""
    from boothapp.catalog.findings import findings as of_pages

    yield from (one for one in of_pages(book.content, book.pages, {}) if one.code != "photo_lost")
    if book.notes:
        pages = f"{book.notes} page{'s' if book.notes > 1 else ''} for notes"
        message = f"The catalog is filled up with {pages} to a multiple of four; an advertisement could stand there."
        told = {"pages": book.notes}
        yield Finding("hint", "pages_filled", message, book.content.id, book.page_of["notes"], data=told)


def _shared_booths(rows: ExportRows, printed: Places) -> Iterator[Finding]:
    """Booths that several exhibitors are in though nobody said that they share it."""
    name_of = {exhibitor.id: exhibitor.name for exhibitor in rows.exhibitors}
    for booth in rows.booths:
        there = printed.in_booth.get(booth.id, ())
        if len(there) > 1 and not booth.shared:
            names = " and ".join(quoted(name_of[id_]) for id_ in there)
            message = f"Booth {booth.code} is given to {names} and printed for each; move one, or mark it as shared."
            told = {"booth": booth.code, "exhibitors": list(there), "names": [name_of[id_] for id_ in there]}
            yield Finding("error", "booth_twice", message, booth.id, data=told)


def _numbers(rows: ExportRows) -> Iterator[Finding]:
    """Numbers that several booths have: a mistake in one hall, while halls may each begin at 1."""
    halls = {hall.id: hall.name for hall in rows.halls}
    alike: dict[str, list[Booth]] = defaultdict(list)
    for booth in rows.booths:
        alike[booth.code].append(booth)
    for code, booths in alike.items():
        for hall, count in Counter(booth.hall_id for booth in booths).items():
            if count > 1:
                second = [booth.id for booth in booths if booth.hall_id == hall][1]
                message = (
                    f"{count} booths of {quoted(halls.get(hall, '?'))} are called {code}; visitors cannot tell them "
                )
                told = {"booth": code, "hall": halls.get(hall, "?"), "count": count}
                yield Finding("error", "booth_code_twice", message + "apart. Renumber one.", second, data=told)
    shared = {code: booths for code, booths in alike.items() if len({booth.hall_id for booth in booths}) > 1}
    if shared:
        some = ", ".join([*shared][:3]) + (", …" if len(shared) > 3 else "")
        message = f"Several halls have booths of the same number ({some}); the catalog names the hall beside them."
        yield Finding("hint", "booth_code_in_halls", message, next(iter(shared.values()))[0].id, data={"booths": some})


def _questions(fair: Fair) -> Iterator[Finding]:
    """What imports asked and nobody has answered; of one asked about several exhibitors only the first."""
    told = set()
    for question in records.where(fair.db, Question, "answered_at IS NULL", order="asked_at, id"):
        if question.message not in told:
            told.add(question.message)
            about = question.exhibitor_id or question.id
            data = {"question": question.code, "field": question.field, "list": question.list_value}
            yield Finding("warning", "open_question", question.message, about, data=data)


def _duplicates(rows: ExportRows) -> Iterator[Finding]:
    """Exhibitors of one name and province: most often one that was entered twice."""
    alike: dict[object, list[Exhibitor]] = defaultdict(list)
    for exhibitor in rows.exhibitors:
        key = name_key(exhibitor.name)
        if exhibitor.status != "withdrawn" and says_something(key):
            alike[key, exhibitor.province_code or exhibitor.province].append(exhibitor)
    for exhibitors in alike.values():
        if len(exhibitors) > 1 and len({one.tax_id for one in exhibitors if one.tax_id}) < 2:
            message = (
                f"{quoted(exhibitors[0].name)} is in the fair {len(exhibitors)} times and would be printed as often."
            )
            ids = {"exhibitors": [one.id for one in exhibitors]}
            yield Finding("warning", "duplicate", message + " Keep one.", exhibitors[1].id, data=ids)


def _exhibitor(
    rows: ExportRows, exhibitor: Exhibitor, printed: Places, held: Mapping[str, Sequence[Place]]
) -> Iterator[Finding]:
    name = quoted(exhibitor.name)
    yield from _name(exhibitor)
    has_booth = exhibitor.id in printed.of_exhibitor or not rows.booths  # a fair without a plan gives none
    products, agreed = rows.products.get(exhibitor.id, ()), exhibitor.id in rows.consenting
    lacks = completeness.of_exhibitor(exhibitor, [()] * len(products), booth=has_booth, consent=agreed)
    if "phone" in lacks:
        yield Finding("warning", "no_phone", f"{name} has no telephone number; none is printed.", exhibitor.id)
    elif "consent" in lacks:
        message = f"{name} has not agreed to have its telephone number printed; the catalog leaves it out."
        yield Finding("hint", "no_consent", message, exhibitor.id)
    if "booth" in lacks:
        without = "it is printed without one and is on no plan"
        if booths := ", ".join(place.number for place in held.get(exhibitor.id, ())):
            message, data = f"The booth of {name} is only held ({booths}); {without}.", {"booths": booths}
            yield Finding("warning", "booth_held", message, exhibitor.id, data=data)
        else:
            yield Finding("warning", "no_booth", f"{name} has no booth; {without}.", exhibitor.id)
    if "products" in lacks:
        yield Finding(
            "warning",
            "no_product",
            f"{name} shows no product; its entry is printed without any.",
            exhibitor.id,
        )
    if exhibitor.id not in rows.consenting and _tells_a_phone(exhibitor.name, exhibitor.intro, exhibitor.intro_en):
        message = f"Name or introduction of {name} tell how to reach it; without a consent “{HIDDEN}” is printed."
        yield Finding("warning", "phone_in_text", message, exhibitor.id)
    if _holds_personal_number(vars(replace(exhibitor, id="", delegation_id=None)).values()):
        message = f"{name} has a twelve-digit personal number; it is never printed, keep it only as long as needed."
        yield Finding("hint", "personal_number", message, exhibitor.id)


def _name(exhibitor: Exhibitor) -> Iterator[Finding]:
    letters = [char for char in exhibitor.name if char.isalpha()]
    if not letters:
        message = f"{quoted(exhibitor.name)} is no name; it is printed like that over the entry."
        yield Finding("error", "no_name", message, exhibitor.id)
    elif len(letters) >= _LONGEST_ABBREVIATION and exhibitor.name.lower() != exhibitor.name == exhibitor.name.upper():
        message = f"{quoted(exhibitor.name)} is written in capitals and printed as typed; small letters read better."
        yield Finding("hint", "capitals", message, exhibitor.id)


def _tells_a_phone(*texts: str) -> bool:
    return any(without_contacts(text) != text for text in texts)


def _without_photo(rows: ExportRows, exhibitor: Exhibitor, design: str) -> str:
    """What a design prints in its place."""
    if design == "danh-sach":
        return "this design prints no photos"
    if design == "hai-cot" and not any(other.id in rows.photos for other in rows.products.get(exhibitor.id, ())):
        return "as no product of this exhibitor has one, they are printed as a list"
    return "a tile with its group is printed"


def _without_price(name: str, product: Product) -> Finding:
    if not (typed := product.price_text):
        return Finding("warning", "no_price", f"{name} has no price; “Liên hệ” is printed.", product.id)
    message = f"The price “{typed}” of {name} cannot be read as one; “Liên hệ” is printed."
    return Finding("warning", "no_price", message, product.id, data={"price": typed})


def _product(rows: ExportRows, exhibitor: Exhibitor, product: Product, design: str) -> Iterator[Finding]:
    name = f"{quoted(product.name)} of {quoted(exhibitor.name)}"
    lacks = completeness.of_product(product, photo=product.id in rows.photos, booth=True)
    if "price" in lacks:
        yield _without_price(name, product)
    elif re.fullmatch(r"[0-9][0-9.,]*", product.price_text):
        message = f"The price “{product.price_text}” of {name} is printed without a currency; give it in full."
        yield Finding("warning", "price_bare", message, product.id, data={"price": product.price_text})
    if "photo" in lacks:
        level = "hint" if design == "danh-sach" else "warning"
        message = f"{name} has no photo; {_without_photo(rows, exhibitor, design)}."
        yield Finding(level, "no_photo", message, product.id)
    if exhibitor.id not in rows.consenting and _tells_a_phone(
        product.name, product.description, product.description_en
    ):
        message = f"Name or description of {name} tell how to reach it; without a consent “{HIDDEN}” is printed."
        yield Finding("warning", "phone_in_text", message, product.id)
    if opening_day := rows.facts.facts.opening_day:
        yield from _awarded(rows, name, product, opening_day)


def _awarded(rows: ExportRows, name: str, product: Product, opening_day: date) -> Iterator[Finding]:
    """Recognitions and certificates of a product that are not printed, or perhaps should not be."""
    ended = [held.name for held in rows.certificates.get(product.id, ()) if held.has_ended_by(opening_day)]
    for held in rows.recognitions.get(product.id, ()):
        called = recognition.called(held.scheme, held.level, held.stars, held.text)
        holds = held.holds_on(opening_day)
        if holds is False:
            ended.append(called)
        elif holds is None and held.scheme == "ocop":
            message = f"A recognition of {name} may have ended by the opening day ({called}), as OCOP holds 36 months; "
            message += "it is printed. Give the date of its decision."
            yield Finding("hint", "recognition_undated", message, product.id, data={"text": called})
    for called in ended:
        message = f"A recognition or certificate of {name} does not hold on the opening day ({called}); "
        message += "it is not printed."
        yield Finding("warning", "recognition_not_valid", message, product.id, data={"text": called})


def _holds_personal_number(values: Iterable[object]) -> bool:
    return any(isinstance(value, str) and masked(value) != value for value in values)
