"""Twelve-digit personal numbers inside texts that people will read: masked, wherever they stand."""

import re

from boothapp.domain import phones, tax_codes
from boothapp.domain.printed_text import hidden_in

SIGNS = r".·•∙‧⁃・_\u2010-\u2015\u2212-"  # that people set between the figures of a number, in the form of a set
_APART = rf"(?:[ \n]?[{SIGNS}][ \n]?|[ \n]?)"
_RUN = re.compile(  # begins with a figure, which is found fast
    rf"[0-9](?<![0-9]{{2}})(?:[0-9]{{11}}(?![0-9])|(?:{_APART}[0-9]){{10,11}}(?!{_APART}[0-9]))"
)
# as tax_codes has it: place code, century and sex, year of birth, six more
_LAYOUT = re.compile(r"0(?!00)[0-9]{2}[0-3][0-9]{8}")
_SEPARATORS = re.compile("[^0-9]+")
_LONGEST_QUOTED = 120  # letters of a name that a sentence repeats


def masked(text: str) -> str:
    """Return `text` with every personal number in it as "•••• 1234".

    A personal number carries sex, year and place of birth and never reaches a report, a log or an export
    (Luật 91/2025/QH15). Twelve digits in one run are taken for one, except behind "+" and inside a web address; in
    groups ("001 085 001 234"), or eleven whose leading 0 a spreadsheet took, only when the digits have the layout of
    one and are no telephone number. Unseen letters and line breaks among them do not matter. Price ranges
    ("120.000-150.000") stay.
    """
    return hidden_in(text, _masked)


def _masked(text: str) -> str:
    return _RUN.sub(_mask, text)


def quoted(name: str) -> str:
    """Return a name as a sentence repeats it: not the whole of a very long one, and no personal number in it."""
    shown = name if len(name) <= _LONGEST_QUOTED else name[:_LONGEST_QUOTED] + "…"
    return f"“{masked(shown)}”"


def _mask(found: re.Match[str]) -> str:
    run, before = found[0], found.string[: found.start()]
    return tax_codes.mask(run) if _is_personal(run, before) else run


def _is_personal(run: str, before: str) -> bool:
    digits = _SEPARATORS.sub("", run)
    if before.endswith("+") or (len(digits) == 11 and digits.startswith("0")):
        return False  # a spreadsheet takes every 0 in front; eleven digits with one are a mobile of before 2018
    if digits == run and len(run) == 12 and not re.search(r"(?:[=_]|\w[/.])\S*$", before):
        return True
    separators = set(_SEPARATORS.findall(run))
    layout = _LAYOUT.fullmatch(digits.zfill(12)) is not None
    return layout and len(separators) <= 1 and not phones.parse(run)
