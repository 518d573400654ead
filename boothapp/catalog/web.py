"""Addresses of websites in what exhibitors typed: where a link and a code on paper lead."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote, urlsplit

_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[a-z]{2,24}(?::\d{1,5})?", re.IGNORECASE)
_SAFE = "/?#[]!$&'()*+,;=:@%-._~"  # what stands as it is in an address (RFC 3986)
_PART = re.compile(r"[^\s,;|]+")


@lru_cache(maxsize=64)  # an entry asks for the code and for the link
def address_of(text: str) -> str:
    """Return the address that `text` is, as typed but for "http://" and letters no address has.

    "" when it is anything else but one address on the web: nothing but http and https is led to.
    """
    if text.split() != [text]:
        return ""
    scheme, divider, rest = text.partition("://")
    if not divider:
        scheme, rest = "http", text
    host, path = re.fullmatch(r"([^/?#]*)(.*)", rest, re.DOTALL).groups()  # type: ignore[union-attr]
    if scheme.lower() not in ("http", "https") or not _HOST.fullmatch(host):
        return ""
    try:
        address = f"{scheme.lower()}://{host if host.isascii() else host.encode('idna').decode()}{quote(path, _SAFE)}"
        urlsplit(address)
    except ValueError:
        return ""
    return address


def addresses_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and address of every website that `text` names among spaces, commas and semicolons."""
    for part in _PART.finditer(text):
        typed = part[0].rstrip(".")
        if address := address_of(typed):
            yield part.start(), part.start() + len(typed), address
