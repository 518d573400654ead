"""What screens show of a text: never a person's twelve-digit number, but "•••• 1234" in its place."""

_FEWEST = 11  # figures; a spreadsheet takes the 0 in front


def covered(text: str) -> str:
    """Return `text` as labels, lists, tooltips and messages show it; fields in which it is edited show it whole."""
    if len(text) < _FEWEST or sum(map(str.isdigit, text)) < _FEWEST:
        return text
    from boothapp.domain.personal_numbers import masked

    return masked(text)
