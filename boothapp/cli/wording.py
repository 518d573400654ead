"""English words of the terminal for what the core names by codes."""

import errno
from collections.abc import Mapping
from string import Formatter
from typing import TYPE_CHECKING, Any

from boothapp.domain.personal_numbers import masked
from boothapp.domain.printed_words import KIND_NAMES, STATUS_NAMES

if TYPE_CHECKING:
    from boothapp.tasks.changed_fields import ChangedField

EDITS = {
    "new_fair": "Made the fair {name}",
    "fair_facts": "Changed the fair's own facts",
    "import": "Imported {file}",
    "add_photos": "Added photos to {product}",
    "intake": "Took in {exhibitor} with {count} products",
    "merge_exhibitors": "Made {exhibitor} and {other} one exhibitor",
    "not_duplicate": "Noted that {exhibitor} and {other} are two exhibitors",
    "edit_exhibitors": "Changed {count} exhibitors, {name} first",
    "edit_products": "Changed {count} products, {name} first",
    "remove_exhibitors": "Put {count} exhibitors into the bin, {name} first",
    "remove_products": "Put {count} products into the bin, {name} first",
    "consent_given": "Noted that {name} agreed to have its contact details printed",
    "consent_withdrawn": "Noted that {name} does not agree any more to have its contact details printed",
    "add_many_photos": "Added {count} photos to {products} products",
    "rotate_photos": "Turned {count} photos of {product}",
    "crop_photos": "Cut {count} photos of {product}",
    "main_photo": "Chose the main photo of {product}",
    "reorder_photos": "Put the photos of {product} in order",
    "move_photos": "Moved {count} photos to {product}",
    "remove_photos": "Put {count} photos of {product} into the bin",
    "assign_booths": "Gave {booths} to {exhibitor}",
    "vacate_booths": "Took {booths} back from {exhibitor}",
    "move_booth": "Moved {exhibitor} from {before} to {after}",
    "swap_booths": "Swapped {one} and {other}",
    "replace_in_booth": "Gave {booth} to {exhibitor} instead of {other}",
    "join_booth": "Let {exhibitor} share {booth} with {other}",
    "hold_booths": "Held {booths} for {held_for}",
    "confirm_booths": "Confirmed {booths} of {exhibitor}",
    "unconfirm_booths": "Made {booths} of {exhibitor} plainly assigned",
    "decline_booths": "Noted that {exhibitor} declined {booths}",
    "block_booths": "Blocked {booths}",
    "unblock_booths": "Opened {booths}",
    "fascia_name": "Changed the name on the fascia of {booth}",
    "add_booths": "Added {count} booths: {booths}",
    "add_plan_items": "Added {count} things to the plan",
    "move_on_plan": "Moved {count} things on the plan",
    "turn_on_plan": "Turned {count} things on the plan",
    "align_on_plan": "Aligned {count} things on the plan",
    "resize_on_plan": "Changed the size of {count} things on the plan",
    "change_booths": "Changed {booths}",
    "change_on_plan": "Changed {count} things on the plan",
    "change_plan_item": "Changed a thing on the plan",
    "remove_from_plan": "Took {count} things off the plan",
    "add_hall": "Added the hall {name}",
    "change_hall": "Changed the hall {name}",
    "order_halls": "Changed the place of {name} among the halls",
    "hall_outline": "Drew the outline of {name}",
    "take_plan": "Took the plan {name} with {count} booths",
    "hall_background": "Changed the picture behind {name}",
    "place_background": "Placed or faded the picture behind {name}",
    "remove_hall": "Put the hall {name} with {count} booths into the bin",
    "renumber_booths": "Renumbered {count} booths, {before} became {after}",
    "merge_booths": "Merged {booths} into {booth}",
    "split_booth": "Split {booth} into {booths}",
    "add_zone": "Added the zone {name}",
    "change_zone": "Changed the zone {name}",
    "remove_zone": "Put the zone {name} into the bin",
    "give_to_zone": "Put {booths} into the zone {name}",
    "add_pavilion": "Added the pavilion {name}",
    "change_pavilion": "Changed the pavilion {name}",
    "remove_pavilion": "Put the pavilion {name} into the bin",
    "give_to_pavilion": "Put {booths} into the pavilion {name}",
    "fill_pavilion": "Gave booths of {name} to {count} exhibitors",
    "draw_lots": "Drew lots ({name}), booths: {count}, seed {seed}",
    "share_booths": "Let several exhibitors share {booths}",
    "unshare_booths": "Ended the sharing of {booths}",
    "supply_booths": "Changed what {booths} are supplied with: {facility}",
    "organisers": "Changed the organiser {name}",
    "programme": "Changed the programme: {name}",
    "emergency_contacts": "Changed the emergency contact {name}",
    "product_groups": "Changed the product group {name}",
    "remove_organiser": "Took the organiser {name} off the list",
    "remove_programme_item": "Took {name} off the programme",
    "remove_emergency_contact": "Took the emergency contact {name} off the list",
    "remove_product_group": "Took the product group {name} off the list",
    "cover": "Changed the picture of the cover",
    "logo": "Changed the logo of {name}",
    "restore_from_bin": "Brought {count} records back from the bin, {name} first",
    "add_contact": "Added a contact person",
    "edit_contact": "Changed the contact person {name}",
    "remove_contact": "Put the contact person {name} into the bin",
    "add_need": "Added a need",
    "edit_need": "Changed a need",
    "remove_need": "Put a need into the bin",
    "add_product": "Added the product {name} of {exhibitor}",
    "add_recognition": "Added a recognition",
    "edit_recognition": "Changed a recognition",
    "remove_recognition": "Put a recognition into the bin",
    "add_certificate": "Added a certificate",
    "edit_certificate": "Changed the certificate {name}",
    "remove_certificate": "Put the certificate {name} into the bin",
    "answer_question": "Answered a question about {name}",
    "print_run": "Recorded the print run {name}",
    "sample": "Filled the sample fair",
}

_OF_ONE = {  # said in their place when the edit was about one record
    "intake": "Took in {exhibitor} with 1 product",
    "add_booths": "Added the booth {booths}",
    "add_plan_items": "Added 1 thing to the plan",
    "move_on_plan": "Moved 1 thing on the plan",
    "turn_on_plan": "Turned 1 thing on the plan",
    "align_on_plan": "Aligned 1 thing on the plan",
    "resize_on_plan": "Changed the size of 1 thing on the plan",
    "change_on_plan": "Changed 1 thing on the plan",
    "remove_from_plan": "Took 1 thing off the plan",
    "take_plan": "Took the plan {name} with 1 booth",
    "remove_hall": "Put the hall {name} with 1 booth into the bin",
    "renumber_booths": "Renumbered 1 booth, {before} became {after}",
    "fill_pavilion": "Gave booths of {name} to 1 exhibitor",
    "edit_exhibitors": "Changed {name}",
    "edit_products": "Changed {name}",
    "remove_exhibitors": "Put {name} into the bin",
    "remove_products": "Put {name} into the bin",
    "add_many_photos": "Added a photo to a product",
    "rotate_photos": "Turned a photo of {product}",
    "crop_photos": "Cut a photo of {product}",
    "move_photos": "Moved a photo to {product}",
    "remove_photos": "Put a photo of {product} into the bin",
    "restore_from_bin": "Brought {name} back from the bin",
}

FIELDS = {  # of the history, where the name of the column is no English word for it
    "name_en": "English name",
    "tax_id": "tax or registration number",
    "email": "e-mail",
    "fascia_name": "name on the fascia board",
    "fascia_name_en": "English name on the fascia board",
    "intro": "introduction",
    "intro_en": "English introduction",
    "description_en": "English description",
    "booths_requested": "booths asked for",
    "raw_space_m2": "raw space in m²",
    "display_only": "only shown, not sold",
    "decision_no": "number of the decision",
    "decision_date": "day of the decision",
    "expires_on": "valid until",
    "given_at": "given on",
    "withdrawn_at": "withdrawn on",
    "rotation_deg": "turned by degrees",
    "crop": "cut",
    "x_m": "x in m",
    "y_m": "y in m",
    "width_m": "width in m",
    "depth_m": "depth in m",
    "price": "price",
    "group": "product group",
}
_CODED = {"kind": KIND_NAMES, "status": STATUS_NAMES}

_KINDS = {"edit": "", "undo": "Took back: ", "redo": "Put in again: "}

_OS_ERRORS = {
    errno.ENOSPC: "the disk is full; free some space and try again",
    errno.EDQUOT: "your share of the disk is full; free some space and try again",
    errno.EROFS: "the place is read-only; choose another",
    errno.EACCES: "you may not read or write there; check the rights or choose another place",
    errno.EPERM: "the system does not allow it; check the rights or choose another place",
    errno.ENOENT: "it, or the folder it should lie in, does not exist; check the path",
    errno.EIO: "the disk or stick reports an error; check it and try again",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.ENOTDIR: "a part of the path is a file, not a folder; check the path",
    errno.EISDIR: "it is a folder, not a file; check the path",
    errno.EMFILE: "too many files are open; close other programs and try again",
    errno.ELOOP: "links there point at each other in a circle; check the path",
    errno.EFBIG: "the file would become too large for this disk",
}


class _Lenient(Formatter):
    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs.get(str(key), "…")


def edit_sentence(kind: str, code: str, data: Mapping[str, Any]) -> str:
    """Say what an edit did; codes of a newer program are shown as they are."""
    if code == "hold_booths" and not data.get("held_for"):
        return _KINDS.get(kind, "") + masked(_Lenient().format("Held {booths}", **data))
    told = (_OF_ONE if data.get("count") == 1 and code in _OF_ONE else EDITS).get(code)
    return _KINDS.get(kind, "") + (masked(_Lenient().format(told, **data)) if told else code)


def changed_sentence(changed: "ChangedField") -> str:
    """Say what happened to a field, or to something that belongs to the record: "phone: 0905 111 222 -> -"."""
    part = " ".join(filter(None, (changed.part, changed.named)))
    if not changed.field:
        return f"{part} {changed.change}" if part else ""
    field = FIELDS.get(changed.field, changed.field.replace("_", " "))
    before, after = (_value(changed, text) for text in (changed.before, changed.after))
    return f"{part + ', ' if part else ''}{field}: {before} -> {after}"


def _value(changed: "ChangedField", text: str) -> str:
    """A value in words: the kinds and states of exhibitors are kept as codes."""
    words = {} if changed.part else _CODED.get(changed.field, {})
    return words[text][1] if text in words else text or "-"


def os_error_sentence(error: OSError) -> str:
    """Say what the operating system refused, with the file it is about and what to do."""
    what, reason = error.filename2 or error.filename, os_error_reason(error)
    return f"{what}: {reason}." if what else f"It could not be done: {reason}."


def os_error_reason(error: OSError) -> str:
    """Say why the operating system refused, and what to do."""
    return _OS_ERRORS.get(error.errno or 0, (error.strerror or str(error) or type(error).__name__).lower())
