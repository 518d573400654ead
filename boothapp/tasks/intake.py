"""Taking in an exhibitor at the desk: a slip filled from the fair, and saved into it in one edit."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from boothapp.domain.errors import FairError, Refused
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress, silent
from boothapp.domain.slip import EXHIBITOR_FIELDS, PRODUCT_FIELDS, Slip, SlipPhoto, SlipProduct
from boothapp.domain.text import clean
from boothapp.store import alike, originals, records, slip_drafts
from boothapp.store.fair import Fair, open_fair
from boothapp.store.merged import merged_into
from boothapp.store.originals import Original
from boothapp.store.recent_slips import CODE
from boothapp.tasks import add_photos, duplicates, settled_questions, slip_exhibitor, slip_products
from boothapp.tasks.slip_exhibitor import KnownExhibitor
from boothapp.tasks.slip_products import KnownProduct

_CONSENT = ("consent", "consent_how", "consent_at")


@dataclass(frozen=True)
class Saved:
    slip: Slip  # filled from the fair again: nothing in it is touched
    added: bool  # a new exhibitor
    products: int


def prefill(fair: Fair, exhibitor_id: str, slip: Slip | None = None) -> Slip:
    """Return a slip that shows what the fair has of an exhibitor and updates it.

    What was typed into `slip` before stays, and its product rows stand behind those of the fair. Raises FairError when
    the exhibitor is not in the fair or in the bin.
    """
    known = _known(fair, exhibitor_id)
    if known is None or known.exhibitor.deleted_at:
        raise _gone(known)
    products = [one for one in slip_products.known_products(fair, exhibitor_id) if not one.product.deleted_at]
    rows = tuple(map(slip_products.row_of, products))
    typed = slip or Slip()
    ids = tuple(row.id for row in rows)
    new = tuple(row for row in typed.rows if row.id not in ids)
    filled = slip_exhibitor.filled(typed, known, _group(products))
    return replace(filled, products=(*rows, *new), prefilled_products=ids)


def refreshed(fair: Fair, slip: Slip) -> Slip:
    """Return a slip of a known exhibitor after the fair changed: what is touched stays, the rest is as the fair has it.

    One that was merged into another is that other one from now on. Raises FairError as `prefill` does.
    """
    now = prefill(fair, merged_into(fair.db, slip.exhibitor_id) or slip.exhibitor_id)
    typed: dict[str, Any] = {name: getattr(slip, name) for name in EXHIBITOR_FIELDS if slip.touched(name)}
    if slip.consent_touched:
        typed |= {name: getattr(slip, name) for name in _CONSENT}
    before = {row.id: row for row in slip.products}
    rows = [_refreshed_row(before.get(row.id), row) for row in now.products if row.id not in slip.removed_products]
    known = {row.id for row in now.products} | set(slip.prefilled_products)
    new = [row for row in slip.rows if row.id not in known]
    kept: dict[str, Any] = {name: getattr(slip, name) for name in ("without_phone", "different_from", "typed_name")}
    return replace(now, **typed, **kept, products=(*rows, *new))


def _refreshed_row(before: SlipProduct | None, now: SlipProduct) -> SlipProduct:
    if before is None:
        return now
    typed: dict[str, Any] = {name: getattr(before, name) for name in PRODUCT_FIELDS if before.touched(name)}
    shown = before.photos if before.photos_touched else now.photos
    return replace(now, **typed, photos=shown, awaited=before.awaited)


def save(fair: Fair, slip: Slip) -> Saved:
    """Write a slip in one edit, which also ends its draft; saved twice it changes nothing the second time.

    New is what the fair does not have; of what it has only touched fields change. Raises ProblemsFound when the slip
    cannot be saved so or something must be asked first, FairError when its exhibitor is in the bin, Refused when a
    picture cannot be used or its file is gone.
    """
    stops = [problem for problem in slip.problems() if problem.level != "warning"]
    if stops:
        raise ProblemsFound(stops)
    slip = replace(slip, products=tuple(with_photos_taken(fair.folder, row) for row in slip.rows))
    _check_originals(fair.folder, slip)
    known = _known(fair, slip.exhibitor_id)
    if known and known.exhibitor.deleted_at:
        raise _gone(known)
    groups = records.where(fair.db, ProductGroup, order="position, id")
    exhibitor = slip_exhibitor.exhibitor_of(slip, known.exhibitor if known else None, fair.facts.opening_day)
    people, gone = slip_exhibitor.contacts_of(slip, known)
    goods = slip_products.known_products(fair, slip.exhibitor_id)
    apart = {id_ for pair in alike.told_apart(fair.db, exhibitor.id) for id_ in pair}
    with fair.edit(CODE, exhibitor=exhibitor.name, count=len(slip.rows), id=exhibitor.id):
        records.save(fair.db, exhibitor, *people, *slip_exhibitor.consents_of(slip, known))
        records.save(fair.db, *settled_questions.of_booths(fair, [exhibitor]))
        records.remove(fair.db, Contact, gone)
        slip_products.save(fair, slip, goods, groups)
        for other in slip.different_from:
            if other not in apart:
                records.save(fair.db, *duplicates.told_apart(fair, exhibitor.id, other))
        slip_drafts.taken_up(fair)  # who is killed from here on finds it saved, not as still to be saved
    return Saved(prefill(fair, exhibitor.id), known is None, len(slip.rows))


def take_photo(folder: Path, source: Path | bytes, name: str = "", progress: Progress = silent) -> SlipPhoto:
    """Take a picture for a product row into the fair folder: work for a job, which needs no database.

    `source` is a file or a picture from the clipboard. Raises Refused when it cannot be used.
    """
    known_as = clean(source.name if isinstance(source, Path) else name)
    stored, _ = add_photos.take(folder, source, progress, known_as)
    size = stored.width_px, stored.height_px, stored.bytes
    return SlipPhoto(known_as, "", stored.sha256, stored.extension, *size, ended_early=stored.ended_early)


def add_late_photo(fair: Fair, product_id: str, photo: SlipPhoto) -> str:
    """Let a product show a picture that was still being taken in when its slip was saved, in an edit of its own.

    Returns the product's name, "" when the product is not in the fair (any more). Raises as `Fair.edit` does.
    """
    product = records.get(fair.db, Product, product_id)
    if product is None or product.deleted_at:
        return ""
    add_photos.add_taken(fair, [(product_id, Path(photo.name), slip_products.stored(photo))])
    return product.name


def with_photos_taken(folder: Path, row: SlipProduct) -> SlipProduct:
    """Return the row with those pictures taken in that are still files."""
    waiting = [photo for photo in row.photos if photo.path and not photo.sha256]
    if not waiting:
        return row
    taken = (take_photo(folder, Path(photo.path)) if photo in waiting else photo for photo in row.photos)
    return replace(row, photos=tuple(taken))


def bring_over(text: str, source: Path, folder: Path) -> None:
    """Let the fair in `folder` have the slip (JSON) that was typed on the one in `source`, with its pictures.

    Raises FairInUse when somebody has the fair open, OSError when it cannot be written.
    """
    slip = Slip.from_text(text)
    photos = [photo for row in slip.products for photo in row.photos if photo.sha256] if slip else []
    originals.take_over([Original(photo.sha256, photo.extension) for photo in photos], source, folder)
    with open_fair(folder, write=True) as fair:
        slip_drafts.save(fair, text)


def _check_originals(folder: Path, slip: Slip) -> None:
    """Refuse a picture that the fair does not have yet and whose file is gone: the fair would be damaged by it."""
    for photo in (photo for row in slip.rows for photo in row.photos if not photo.id):
        if not Original(photo.sha256, photo.extension).path(folder).is_file():
            message = f"The photo {photo.name} is no longer in the fair folder; take it off the slip and add it again."
            raise Refused("photo_missing", message, {"file": photo.name})


def _known(fair: Fair, exhibitor_id: str) -> KnownExhibitor | None:
    exhibitor = records.get(fair.db, Exhibitor, exhibitor_id)
    if exhibitor is None:
        return None
    contacts = records.where(fair.db, Contact, "exhibitor_id = ?", [exhibitor_id], order="position, id")
    consents = records.where(fair.db, Consent, "exhibitor_id = ?", [exhibitor_id])
    return KnownExhibitor(exhibitor, tuple(contacts), tuple(consents))


def _gone(known: KnownExhibitor | None) -> FairError:
    if known is None:
        return FairError("no_such_exhibitor", "This exhibitor is not in the fair any more; take it in as a new one.")
    name = known.exhibitor.name
    return FairError("exhibitor_in_bin", f"“{name}” is in the bin; restore it first.", {"name": name})


def _group(products: Sequence[KnownProduct]) -> str:
    """The group most of the products are in."""
    groups = Counter(one.product.group_text for one in products if one.product.group_text)
    return groups.most_common(1)[0][0] if groups else ""
