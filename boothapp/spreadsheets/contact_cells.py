"""Cells of contact details that begin with an address instead of a person."""

import re

from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import joint_cells, labelled_lines
from boothapp.spreadsheets.heading_fields import exact_field
from boothapp.spreadsheets.name_cells import Fields, Warn
from boothapp.spreadsheets.product_cells import list_words

_PIECE = re.compile(r"(?:[^\n,;:()–-]|(?<=\w)-(?=\w))+")
_NO_PERSON = re.compile(r"\d|@|^[\W_]*$")
_EMPTY = re.compile(r"\(\s*\)")
_DOUBLE = re.compile(r"([\n,;–-])(?:\s*[\n,;–-])+")
_BETWEEN = " \n,;:–-"
_CONTACTS = ("contact_with_phone", "contact")
_OF_CONTACT = ("contact", "phone", "contact_phone", "email")


def owner_of_phone(headings: dict[int, str], fields: dict[int, str]) -> int | None:
    """Return, of several columns of persons, the one whose telephone stands in a column: "Người phụ trách"."""
    persons = [column for column, name in fields.items() if name == "contact"]
    phones = [fold(headings[column]) for column, name in fields.items() if name in ("contact_phone", "phone")]
    if len(persons) < 2:
        return None
    roles = [role for role in list_words("contact_role") if any(role in phone for phone in phones)]
    return next((column for column in persons for role in roles if role in fold(headings[column])), None)


def of_others(header_fields: dict[int, str]) -> dict[int, int]:
    """Return the columns of telephones that stand behind a further person each, and the columns of those persons."""
    persons = [column for column, name in header_fields.items() if name == "contact"]
    behind = {c + 1: c for c in persons if header_fields.get(c + 1) in ("phone", "contact_phone")}
    return {phone: c for phone, c in behind.items() if c != persons[0]} if len(behind) > 1 else {}


def part(fields: Fields, warn: Warn) -> None:
    """Move an address among the contact details of a row to its field; a contact is one line afterwards."""
    for name in _CONTACTS:
        text = fields.get(name, "")
        if text and (parted := _without_address(text)):
            address, rest = parted
            fields[name] = "\n".join(rest)
            if not fields.get("address"):
                fields["address"] = address
                warn("address_parted", clean(text), name, address=address)
            elif fold(address) not in fold(fields["address"]):
                warn("second_value", address, name)
        _part_role(fields, name)
    if "\n" in fields.get("contact", ""):
        fields["contact"] = clean(fields["contact"])


def _part_role(fields: Fields, name: str) -> None:
    """Move what is a position and nothing else from a person's cell to its field: "Trần Thị B, PGĐ"."""
    text = fields.get(name, "")
    pieces = list(_PIECE.finditer(text))
    if len(pieces) < 2:
        return
    roles = [piece for piece in pieces if fold(piece[0]).replace(".", " ").strip() in list_words("role")]
    persons = [
        piece
        for piece in pieces
        if piece not in roles and not (_NO_PERSON.search(piece[0]) or exact_field(piece[0]))  # "ĐT" is none
    ]
    if len(roles) != 1 or len(persons) != 1:  # of several persons: whose is it?
        return
    (found,) = roles
    role = found[0].strip()
    if fold(fields.get("contact_role") or role) != fold(role):
        return
    rest = _EMPTY.sub("", text[: found.start()] + text[found.end() :])
    fields[name], fields["contact_role"] = _DOUBLE.sub(r"\1", rest).strip(_BETWEEN), role


def _without_address(text: str) -> tuple[str, list[str]] | None:
    """Return the address in a cell and its other lines, None when it holds none."""
    found: list[str] = []
    rest: list[str] = []
    for line in text.split("\n"):
        before, named = labelled_lines.parts(line) if ":" in line else (line, [])
        begins = labelled_lines.begins_address(before)
        may_be = begins or (not rest and ("," in before or " - " in before))
        words, phone = joint_cells.part_phone(before) if may_be else ("", "")
        if words and labelled_lines.is_address(words):
            found.append(words)
            rest += filter(None, [phone])
        elif before:
            rest.append(before)
        for field, value in named:
            if field == "address":
                found.append(value)
            else:
                rest.append(value if field in _OF_CONTACT else f"{field}: {value}")
    return (", ".join(found), rest) if found else None
