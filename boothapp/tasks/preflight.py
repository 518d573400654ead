"""What to put right before the fair is printed: findings with the record they are about."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from boothapp.domain import recognition
from boothapp.domain.catalog import Finding
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.personal_numbers import masked
from boothapp.domain.product import Product
from boothapp.store import export_rows
from boothapp.store.export_rows import ExportRows
from boothapp.store.fair import Fair


def findings(fair: Fair) -> list[Finding]:
    """Return what an office should look at, exhibitors in printing order; those who withdrew are left out.

    Levels: an error prints something wrong, a warning something incomplete, a hint is worth a look.
    """
    rows = export_rows.read(fair)
    found = [*_booths(rows)]
    for exhibitor in rows.exhibitors:
        if exhibitor.status != "withdrawn":
            found += _exhibitor(rows, exhibitor)
            for product in rows.products.get(exhibitor.id, ()):
                found += _product(rows, exhibitor, product)
    return found


def _booths(rows: ExportRows) -> Iterator[Finding]:
    name_of = {exhibitor.id: exhibitor.name for exhibitor in rows.exhibitors}
    for booth in rows.booths:
        occupants = rows.occupants.get(booth.id, [])
        if len(occupants) > 1 and not booth.shared:
            names = " and ".join(f"“{name_of[id_]}”" for id_ in occupants)
            message = f"Booth {booth.code} is given to {names}; move one, or mark the booth as shared."
            yield Finding("error", "booth_twice", message, booth.id)


def _exhibitor(rows: ExportRows, exhibitor: Exhibitor) -> Iterator[Finding]:
    name = f"“{exhibitor.name}”"
    if not exhibitor.phone:
        yield Finding("hint", "no_phone", f"{name} has no telephone number.", exhibitor.id)
    elif exhibitor.id not in rows.consenting:
        message = f"{name} has not agreed to have its telephone number printed; the catalog leaves it out."
        yield Finding("hint", "no_consent", message, exhibitor.id)
    if exhibitor.id not in rows.placed:
        yield Finding("warning", "no_booth", f"{name} has no booth.", exhibitor.id)
    if exhibitor.id not in rows.products:
        yield Finding("warning", "no_product", f"{name} shows no product.", exhibitor.id)
    if _holds_personal_number(vars(replace(exhibitor, id="", delegation_id=None)).values()):
        message = f"{name} has a twelve-digit personal number; it is never printed, keep it only as long as needed."
        yield Finding("hint", "personal_number", message, exhibitor.id)


def _product(rows: ExportRows, exhibitor: Exhibitor, product: Product) -> Iterator[Finding]:
    name = f"“{product.name}” of “{exhibitor.name}”"
    if product.price_dong is None and not product.price_text:
        yield Finding("hint", "no_price", f"{name} has no price; “Liên hệ” is printed.", product.id)
    if product.id not in rows.photos:
        yield Finding("hint", "no_photo", f"{name} has no photo.", product.id)
    for photo in rows.photos.get(product.id, ()):
        if photo.is_small:
            message = f"A photo of {name} has only {photo.width_px} × {photo.height_px} pixels; it will look coarse."
            yield Finding("hint", "photo_small", message, photo.id)
    opening_day = rows.facts.facts.opening_day
    for held in rows.recognitions.get(product.id, ()):
        dates = _day(held.decision_date), _day(held.expires_on)
        if not opening_day:
            continue
        holds = recognition.valid_on(held.scheme, *dates, opening_day, year=held.year)
        if holds is False:
            message = f"A recognition of {name} does not hold on the opening day ({held.text}); it is not printed."
            yield Finding("warning", "recognition_not_valid", message, product.id)
        elif holds is None and held.scheme == "ocop":
            message = f"A recognition of {name} may have ended by the opening day ({held.text}): OCOP holds 36 months; "
            yield Finding("hint", "recognition_undated", message + "give the date of its decision.", product.id)


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _holds_personal_number(values: Iterable[object]) -> bool:
    return any(isinstance(value, str) and masked(value) != value for value in values)
