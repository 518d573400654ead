"""When two exhibitors are one body: what makes it sure, what contradicts it, what is only likely."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from boothapp.domain import names, phones, provinces, tax_codes
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.same_values import parts

NameKey = tuple[str, str]
Earlier = Mapping[str, frozenset[Any]]  # field -> values it had before somebody changed them

NEVER_CHANGED: Earlier = {}


@dataclass(frozen=True)
class Identity:
    """What an exhibitor is known by: what stands in its fields now, and what stood there before people changed it."""

    name: str
    name_keys: frozenset[NameKey]
    tax_codes: frozenset[str]
    provinces: frozenset[provinces.Key]
    phones: frozenset[str]  # E.164
    contact_phones: frozenset[str]  # E.164, of the people behind it
    emails: frozenset[str]
    address: frozenset[str]
    others: frozenset[str]  # website, registration number
    source: str  # the row of a list that it came from

    @property
    def numbers(self) -> frozenset[str]:
        return self.phones | self.contact_phones

    @property
    def reached_by(self) -> frozenset[str]:
        """What tells apart two exhibitors whose name says nothing."""
        return self.numbers | self.emails | self.address | ({self.source} if self.source else frozenset())


def identity(exhibitor: Exhibitor, contact_phones: Iterable[str] = (), earlier: Earlier = NEVER_CHANGED) -> Identity:
    """Return what an exhibitor is known by; `contact_phones` are those of the people behind it, as typed."""

    def told(field: str) -> list[str]:
        value = getattr(exhibitor, field)
        return [one for one in (value, *earlier.get(field, ())) if one] if earlier else [value] if value else []

    keys = {(code, since) for code in told("province_code") for since in (exhibitor.province_from, *_starts(earlier))}
    codes = filter(None, map(tax_codes.parse, told("tax_id")))
    return Identity(
        name=exhibitor.name,
        name_keys=frozenset(map(name_key, told("name"))),
        tax_codes=frozenset(code.value for code in codes),
        provinces=frozenset(key for key in keys if _unit(key)),
        phones=_numbers(told("phone")),
        contact_phones=_numbers(contact_phones),
        emails=_all_parts("email", told("email")),
        address=_all_parts("address", told("address")),
        others=_all_parts("website", told("website")) | _all_parts("registration_no", told("registration_no")),
        source=exhibitor.source,
    )


def sure(known: Identity, stated: Identity) -> str:
    """Return by what field the two are surely one body ("tax_id", "name"), "" when they are not surely one.

    The same tax code (all 13 digits of a branch), or the same folded name with the same legal form while no tax code,
    province or telephone number contradicts it. A telephone number alone is never sure: provinces put the number of
    one coordinator on every row. A name such as "-" or "HTX" says nothing: there the address, a number, an e-mail
    address or the row of the list must be the same too.
    """
    if known.tax_codes & stated.tax_codes:
        return "tax_id"
    same_name = known.name_keys & stated.name_keys
    if not same_name or contradiction(known, stated):
        return ""
    return "name" if any(map(says_something, same_name)) or known.reached_by & stated.reached_by else ""


def contradiction(a: Identity, b: Identity) -> str:
    """Return the field that says they are two bodies: both know it, and it is not the same; "" when none does."""
    if a.tax_codes and b.tax_codes and not a.tax_codes & b.tax_codes:
        return "tax_id"
    if a.provinces and b.provinces and not _share_a_province(a, b):
        return "province"
    if a.phones and b.phones and not a.numbers & b.numbers:
        return "phone"
    return ""


def agreements(a: Identity, b: Identity) -> int:
    """Return how many of the things they are known by are the same."""
    alike = (
        a.tax_codes & b.tax_codes,
        _share_a_province(a, b),
        a.numbers & b.numbers,
        a.emails & b.emails,
        a.address & b.address,
        a.others & b.others,
    )
    return sum(map(bool, alike))


def likely(a: Identity, b: Identity) -> bool:
    """Tell whether they may be one body although that is not sure: somebody should look."""
    if same_name := a.name_keys & b.name_keys:
        return any(map(says_something, same_name))
    score = names.likely_duplicate(a.name, b.name)  # above 0: the distinctive words are those of one name
    return score >= names.LIKELY or (score > 0 and bool(a.numbers & b.numbers or a.emails & b.emails))


def says_something(key: NameKey) -> bool:
    """Tell whether a name has distinctive words: "-" and "HTX" have none."""
    return any(char.isalnum() for char in key[1])


def name_key(name: str) -> NameKey:
    """Return what is equal for two spellings of one name: legal form and folded distinctive name.

    The second is empty when the name is a legal form and nothing else.
    """
    legal = names.split_legal_form(name)
    if legal.form and not legal.distinctive:
        return legal.form, ""
    form, distinctive = names.match_key(name)
    return form, distinctive or name


def same_unit(a: provinces.Key, b: provinces.Key) -> bool:
    """Tell whether two provinces, of one list or of two, do not contradict each other.

    Of one list they must be one unit; an old and a new unit are alike when the territory of the old one is in the new.
    """
    if a == b:
        return True
    first, second = _unit(a), _unit(b)
    if first is None or second is None or _in_one_list(first, second):
        return False
    return provinces.successor(first) == provinces.successor(second)


def _share_a_province(a: Identity, b: Identity) -> bool:
    return any(same_unit(first, second) for first in a.provinces for second in b.provinces)


def _starts(earlier: Earlier) -> tuple[str, ...]:
    return tuple(earlier.get("province_from", ()))


def _all_parts(field: str, texts: Iterable[str]) -> frozenset[str]:
    return frozenset(part for text in texts for part in parts(field, text))


def _numbers(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(phone.e164 for text in texts for phone in phones.parse(text))


@cache
def _unit(key: provinces.Key) -> provinces.Province | None:
    return provinces.get(*key)


@cache
def _in_one_list(a: provinces.Province, b: provinces.Province) -> bool:
    end = "9999"
    return a.valid_from <= (b.valid_to or end) and b.valid_from <= (a.valid_to or end)
