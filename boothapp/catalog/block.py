"""A laid-out piece of a page: operators that mean the same wherever the piece is put."""

from typing import NamedTuple

from boothapp.domain.catalog import CatalogPhoto


class Note(NamedTuple):
    """Something about a record that print could not show as it is; becomes a Finding once the page is known."""

    code: str  # text_cut | glyph_missing | photo_lost | photo_coarse
    record: str  # id, "" = the fair itself
    subject: str  # what it is about: 'product "Chè đinh"'
    detail: str = ""  # the field that was cut, the letters that are missing, the dots per inch


class WebLink(NamedTuple):
    """A place in a block, in millimetres from its top left corner, that leads to a website."""

    x: float
    y: float
    w: float
    h: float
    address: str


class Block(NamedTuple):
    """Operators in points from the block's top left corner, y upwards (so that all of it lies below 0)."""

    height: float  # millimetres
    operators: str
    photos: tuple[CatalogPhoto, ...] = ()
    ornaments: tuple[str, ...] = ()  # keys of `ornaments.ORNAMENTS`
    notes: tuple[Note, ...] = ()
    letters: tuple[tuple[str, str], ...] = ()  # (role of the face, letter) that not every book embeds
    links: tuple[WebLink, ...] = ()
