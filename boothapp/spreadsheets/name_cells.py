"""What stands in the cell of a name beside the name: an address, labelled lines, the English name, other bodies."""

import re
from collections.abc import Callable

from boothapp.domain.legal_forms import split_legal_form
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import joint_cells, labelled_lines
from boothapp.spreadsheets.product_cells import list_words

Fields = dict[str, str]
Warn = Callable[..., None]  # of RowFields: code, text, field, further words

_TOLD = ("address", "phone")  # with a remark of their own
GOES_ON = "goes_on"  # of a row that has no name but more of the exhibitor above
UNNAMED = "unnamed"  # of a row that says that the name is not known yet
_LONGEST_UNKNOWN = 22
_AROUND = " .…()"
_BULLET = re.compile(r"(?:^|(?<=\n))[-–—+*•·▪●◦]+\s*(?=\w)")
_SEPARATOR = re.compile(r"\s+[-–—]\s+|\s*[,;]\s+")
_BETWEEN = re.compile(r"\n|;|\s[-–—+•]\s")
_NUMBERED = re.compile(r"0?1\s*[.)/-]\s*[^\W\d].*\s0?2\s*[.)/-]\s*[^\W\d]", re.DOTALL)
_IN_BRACKETS = re.compile(r"(.+?)\s*\(([^()]+)\)")


def part(fields: Fields, warn: Warn) -> None:
    """Take from the fields of a row what its name holds besides the name.

    A name that is none goes too: of a line that says more of the exhibitor above, of one that is not known yet.
    """
    joint = fields.pop("name_address", "")
    text = joint or fields.get("name", "")
    if not text:
        return
    if named := labelled_lines.whole(text):
        fields.pop("name", None)
        fields[GOES_ON] = "yes"
        _take(fields, named, text, warn, announced=True)
        return
    if len(text) <= _LONGEST_UNKNOWN and fold(text).strip(_AROUND) in list_words("unknown"):
        fields[UNNAMED] = fields.pop("name", text)
        return
    if not text[0].isalnum() or "\n" in text:
        text = _without_bullets(fields, text, warn)
    if _names_several(text):
        text = "; ".join(filter(None, map(clean, text.split("\n"))))
        warn("several_names", text, "name")
        joint = ""
    elif ":" in text:
        text, named = labelled_lines.parts(text)
        _take(fields, named, joint or fields["name"], warn, announced=bool(joint))
    if joint:
        text = _before_address(fields, text, warn)
    elif "\n" in text and labelled_lines.begins_address(below := text.partition("\n")[2]):
        text = text.partition("\n")[0]
        _take(fields, [("address", below)], fields["name"], warn, announced=False)
    fields["name"] = _without_english(fields, text)


def _without_bullets(fields: Fields, text: str, warn: Warn) -> str:
    """Take the bullets from a name; without a number and a legal form it may be a note or a product as well."""
    bare = _BULLET.sub("", text)
    if bare != text and not fields.get("number") and not split_legal_form(bare).form:
        warn("bulleted_name", clean(text), "name")
    return bare


def _take(fields: Fields, named: labelled_lines.Parts, text: str, warn: Warn, *, announced: bool) -> None:
    """Give labelled parts to their fields; what no heading announced is told, and so is a second value."""
    for field, value in named:
        between = " / " if field.endswith("phone") else ", "
        value = re.sub(r"[,;]?\n", between, value)  # noqa: PLW2901
        if fields.get(field) and fold(value) not in fold(fields[field]):
            warn("second_value", value, field)
        elif not fields.get(field):
            fields[field] = value
            if field in _TOLD and not announced:
                warn(f"{field}_parted", clean(text), "name", **{field: value})
            elif not announced:
                warn("cell_parted", clean(text), field, part=value)


def _before_address(fields: Fields, text: str, warn: Warn) -> str:
    """Part a name from the address behind it: at a line break, or where one surely begins."""
    first, _, rest = text.partition("\n")
    if rest and not split_legal_form(first).distinctive:  # "Công ty TNHH" and the name in the next line
        text = f"{first} {rest}"
    name, address = joint_cells.part_address(text)
    if not address:
        for found in _SEPARATOR.finditer(name):
            if labelled_lines.is_address(name[found.end() :]):
                name, address = name[: found.start()], name[found.end() :]
                break
    if not address and "address" not in fields and _SEPARATOR.search(name):
        warn("name_address_whole", name, "name")
    if address and fields.get("address") and fold(address) not in fold(fields["address"]):
        address = f"{address}, {fields['address']}"
    if address:
        fields["address"] = address
    return name


def _names_several(text: str) -> bool:
    """Whether a cell names several bodies, numbered or each with its legal form in front."""
    if _NUMBERED.match(text):
        return True
    if not _BETWEEN.search(text):
        return False
    pieces = [clean(piece) for piece in _BETWEEN.split(text)]
    forms = [(piece, split_legal_form(piece)) for piece in pieces if piece]
    bodies = [one for piece, one in forms if one.distinctive and one.form and piece.startswith(one.form_text)]
    return sum(1 for one in bodies if not one.form.startswith("branch")) > 1


def _without_english(fields: Fields, text: str) -> str:
    """Take the English name in brackets or in a second line behind a Vietnamese one, when it surely is that."""
    if "\n" not in text and not text.endswith(")"):
        return text
    first, _, second = text.partition("\n")
    if text.endswith(")") and (found := _IN_BRACKETS.fullmatch(clean(text))):
        first, second = found[1], found[2]
    name, english = clean(first), clean(second)
    last = fold(english).rsplit(" ", 1)[-1].strip(" .,")
    if english.isascii() and not name.isascii() and last in list_words("english_form") and split_legal_form(name).form:
        given = fields.setdefault("name_en", english)
        if fold(given) == fold(english):
            return name
    return clean(text)
