"""Pages for a printer without colours: every ink becomes the grey that is as dark."""

import re

from boothapp.catalog.page import Page

# Words are two bytes a letter, so that no text can look like such an operator
_INK = re.compile(r"(\d\.\d{3}) (\d\.\d{3}) (\d\.\d{3}) (rg|RG)")
_SHARES = 0.2126, 0.7152, 0.0722  # of red, green and blue in how light an ink is (ITU-R BT.709)


def in_greys(page: Page) -> Page:
    """Return the page drawn in greys alone; it has no photographs."""
    for at, placed in enumerate(page.placed):
        operators = _INK.sub(_grey, placed.block.operators)
        page.placed[at] = placed._replace(block=placed.block._replace(operators=operators))
    return page


def _grey(found: re.Match[str]) -> str:
    light = sum(float(value) * share for value, share in zip(found.groups(), _SHARES, strict=False))
    return f"{light:.3f} {'g' if found[4] == 'rg' else 'G'}"
