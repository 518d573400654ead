"""E-mail and web addresses as people write them: whether a field holds nothing else."""

import re

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s.,;]+")
_WEBSITE = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?", re.IGNORECASE)


def are_emails(text: str) -> bool:
    """Tell whether `text` is one e-mail address or several."""
    return all(_EMAIL.fullmatch(part) for part in re.split(r"[\s,;/|]+", text.strip(" ,;/|")))


def are_websites(text: str) -> bool:
    """Tell whether `text` is one web address or several."""
    return all(_WEBSITE.fullmatch(part) for part in re.split(r"[\s,;|]+", text.strip(" ,;|")))
