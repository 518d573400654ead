"""Texts in cells that leave the program: no spreadsheet they land in may take one for a formula or a command."""

import re

_DANGEROUS = re.compile(r"'*[=+\-@|\t\r]")  # what spreadsheets take for a formula or a command
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_OURS = re.compile(r"^'(?='*[=+\-@|\t\r])")


def safe_text(text: str) -> str:
    """Return `text` so that no spreadsheet runs it: "=1+1" becomes "'=1+1"; plain numbers stay."""
    return "'" + text if _DANGEROUS.match(text) and not _PLAIN_NUMBER.fullmatch(text) else text


def without_apostrophe(text: str) -> str:
    """Return the text of which `safe_text` made `text`."""
    return _OURS.sub("", text)
