"""Twelve-digit personal numbers inside texts that people will read: masked, wherever they stand."""

import re

from boothapp.domain import tax_codes

_RUN = re.compile(r"(?<![0-9])[0-9](?:[ .-]?[0-9]){10,11}(?![0-9])")


def masked(text: str) -> str:
    """Return `text` with every personal number in it as "•••• 1234".

    A personal number carries sex, year and place of birth and never reaches a report or a log (Luật 91/2025/QH15).
    Eleven digits are one when they are a personal number whose leading 0 a spreadsheet took.
    """
    return _RUN.sub(_mask, text)


def _mask(found: re.Match[str]) -> str:
    code = tax_codes.parse(found[0])
    return tax_codes.mask(found[0]) if code and code.kind == "12" else found[0]
