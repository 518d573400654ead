"""Notes of laid-out blocks, told as findings with the page they are on."""

from collections.abc import Iterator, Mapping, Sequence

from boothapp.catalog.block import Note
from boothapp.catalog.drawing import photo_name
from boothapp.catalog.page import Page
from boothapp.domain.catalog import CatalogContent, Finding

LEVELS = {"photo_lost": "error", "glyph_missing": "error", "text_cut": "warning", "photo_coarse": "warning"}
SUBJECT_LENGTH = 70  # letters of a name in a message


def findings(content: CatalogContent, pages: Sequence[Page], lost: Mapping[str, int]) -> tuple[Finding, ...]:
    """Return what the book could not show as it is, in page order, each record and field once.

    `lost` names photos that were there while pages were laid out and gone or broken when they were written.
    """
    found: dict[tuple[str, str, str], Finding] = {}
    for note, page in [*_notes(pages), *_lost_notes(content, lost)]:
        key = (note.code, note.record or note.subject, note.detail)
        found.setdefault(key, Finding(LEVELS[note.code], note.code, _sentence(note), note.record, page))
    return tuple(sorted(found.values(), key=lambda finding: finding.page or 0))


def _notes(pages: Sequence[Page]) -> Iterator[tuple[Note, int]]:
    for page in pages:
        for placed in page.placed:
            for note in placed.block.notes:
                yield note, page.number


def _lost_notes(content: CatalogContent, lost: Mapping[str, int]) -> Iterator[tuple[Note, int]]:
    if lost:
        for exhibitor in content.exhibitors:
            for product in exhibitor.products:
                for shown in (product.photo, product.photo.enlarged()) if product.photo else ():
                    if photo_name(shown) in lost:
                        yield Note("photo_lost", product.id, f'product "{product.name}"'), lost[photo_name(shown)]


def _sentence(note: Note) -> str:
    subject = note.subject if len(note.subject) <= SUBJECT_LENGTH else note.subject[:SUBJECT_LENGTH] + "…"
    if note.code == "photo_lost":
        return f"The photo of {subject} is lost or broken; a tile is printed in its place."
    if note.code == "photo_coarse":
        return f"The photo of {subject} has {note.detail} dpi at its printed size and looks coarse; find a larger one."
    if note.code == "glyph_missing":
        return f"No font of the book has {note.detail} ({subject}); a replacement mark is printed."
    return f"The {note.detail} of {subject} does not fit and ends with an ellipsis."
