"""Notes of laid-out blocks, told as findings with the page they are on."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from typing import Any

from boothapp.catalog.block import Note
from boothapp.catalog.page import Page
from boothapp.catalog.photo_files import photo_name
from boothapp.domain.catalog import CatalogContent, CatalogPhoto, Finding

LEVELS = {"photo_lost": "error", "glyph_missing": "error", "text_cut": "warning", "photo_coarse": "warning"}
SUBJECT_LENGTH = 70  # letters of a name in a message
_FIELD_WORDS = {
    "intro": "introduction",
    "intro_en": "English introduction",
    "kind_en": "English kind",
    "name_en": "English name",
    "description_en": "English description",
    "marks": "certificate",
}


def findings(content: CatalogContent, pages: Sequence[Page], lost: Mapping[str, int]) -> tuple[Finding, ...]:
    """Return what the book could not show as it is, in page order, each record and field once.

    `lost` names photos that were there while pages were laid out and gone or broken when they were written.
    """
    found: dict[tuple[str, str, str], Finding] = {}  # what is about no other record is about the fair
    records = _Records(content)
    for note, page in [*_notes(pages), *_lost_notes(content, lost)]:
        for field in records.fields_of(note):
            key = (note.code, note.record or note.subject, field or note.detail)
            sentence = _sentence(note, field)
            data = {"named": _named(note.subject), "detail": note.detail}
            record = note.record or content.id
            found.setdefault(key, Finding(LEVELS[note.code], note.code, sentence, record, page, field, data))
    return tuple(sorted(found.values(), key=lambda finding: finding.page or 0))


def _notes(pages: Sequence[Page]) -> Iterator[tuple[Note, int]]:
    for page in pages:
        for placed in page.placed:
            for note in placed.block.notes:
                yield note, page.number


def _lost_notes(content: CatalogContent, lost: Mapping[str, int]) -> Iterator[tuple[Note, int]]:
    if not lost:
        return
    products = [product for exhibitor in content.exhibitors for product in exhibitor.products]
    shown: list[tuple[str, str, CatalogPhoto | None]] = [("", "the cover", content.cover)]
    shown += [(product.id, f'product "{product.name}"', product.photo) for product in products]
    shown += [(one.id, f'advertisement "{one.exhibitor}"', one.photo) for one in content.advertisements]
    shown += [(one.id, f'organiser "{one.name}"', one.logo) for one in content.organisers]
    for record, subject, photo in shown:
        for size in (photo, photo.enlarged()) if photo else ():
            if photo_name(size) in lost:
                yield Note("photo_lost", record, subject), lost[photo_name(size)]


class _Records:
    """The records of a book, to find the field that a note is about."""

    def __init__(self, content: CatalogContent) -> None:
        self._content = content

    @cached_property
    def _by_id(self) -> dict[str, Any]:
        content = self._content
        products = (product for exhibitor in content.exhibitors for product in exhibitor.products)
        matter = (*content.zones, *content.groups, *content.organisers, *content.programme, *content.advertisements)
        known: Iterator[Any] = itertools.chain(content.exhibitors, products, matter)
        return {record.id: record for record in known} | {"": content}

    def fields_of(self, note: Note) -> list[str]:
        """Return the fields a note is about, as people call them; [""] when it is about the record as a whole."""
        if note.code == "text_cut":
            return [note.detail]
        if note.code != "glyph_missing":
            return [""]
        record, letters = self._by_id.get(note.record), set(note.detail)
        names = [field.name for field in fields(record)] if record else []
        found = [name for name in names if not letters.isdisjoint(_text(getattr(record, name)))]
        return [_FIELD_WORDS.get(name, name.replace("_", " ")) for name in found] or [""]


def _named(subject: str) -> str:
    """Return the name in a subject such as `zone "C"`; "" when it names nothing."""
    found = re.search(r'"(.*)"', subject)
    return found[1] if found else ""


def _text(value: object) -> str:
    """Return the letters of a field's value; "" for records of their own."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "".join(part if isinstance(part, str) else getattr(part, "text", "") for part in value)
    return ""


def _sentence(note: Note, field: str) -> str:
    subject = note.subject or "the fair"
    if len(subject) > SUBJECT_LENGTH:
        subject = subject[:SUBJECT_LENGTH] + "…" + ('"' if '"' in subject else "")
    of_field = f"the {field} of {subject}" if field else subject
    if note.code == "photo_lost":
        instead = "nothing" if subject.startswith("organiser ") else "a tile"
        return f"The photo of {subject} is lost or broken; {instead} is printed in its place."
    if note.code == "photo_coarse":
        return f"The photo of {subject} has {note.detail} dpi at its printed size and looks coarse; find a larger one."
    if note.code == "glyph_missing":
        letters = ", ".join(f"“{letter}” (U+{ord(letter):04X})" for letter in note.detail[:10])
        return f"No font of the book has {letters} in {of_field}; a replacement mark is printed."
    return f"The {note.detail} of {subject} does not fit and ends with an ellipsis."
