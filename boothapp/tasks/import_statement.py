"""What a row of a registration list says, as records of the fair: values judged, doubts noted, nothing lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from boothapp.domain import addresses, names, phones, provinces, tax_codes
from boothapp.domain.booth_requests import parse_request
from boothapp.domain.coded_words import kind_in, status_in
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.registration import ListedExhibitor
from boothapp.domain.web_addresses import are_emails, are_websites
from boothapp.tasks.import_consents import PURPOSE, says_yes
from boothapp.tasks.import_product_statement import GroupOf, StatedProduct, product_statement
from boothapp.tasks.import_remarks import Remarks, quoted

_AS_LISTED = (
    "name",
    "name_en",
    "short_name",
    "registration_no",
    "fascia_name",
    "fascia_name_en",
    "intro",
    "intro_en",
    "address",
    "email",
    "website",
    "note",
)


@dataclass(frozen=True)
class Context:
    """What a row is judged with: the fair's opening day and product groups, and where doubts are noted."""

    remarks: Remarks
    opening_day: date | None
    group_of: GroupOf | None  # None = the fair has no groups


@dataclass(frozen=True)
class Statement:
    """A row judged; its records stand as if the exhibitor were new."""

    exhibitor: Exhibitor
    worked_out: frozenset[str]  # fields that do not stand in the row but follow from others of it, or are a default
    contact: Contact | None
    consent: Consent | None
    no_consent: bool  # the row says that the exhibitor does not agree
    products: tuple[StatedProduct, ...]
    sheet: str
    row: int
    listed_id: str  # the id a list of our own carries
    booths_unclear: str  # what the row says of booths where that is no number


def statement(context: Context, listed: ListedExhibitor) -> Statement:
    """Return what the row says of an exhibitor, its contact and its products."""
    row = _Row(context, listed)
    province, from_address = row.province()
    kind, from_name = row.kind()
    status = row.status()
    booths, raw_space, more = row.booths()
    row.check_addresses()
    consent = row.consent()
    context.remarks.warn_long(listed.sheet, listed.row, listed)
    texts: dict[str, Any] = {field: getattr(listed, field) for field in _AS_LISTED}
    exhibitor = Exhibitor(
        **texts,
        kind=kind,
        tax_id=row.tax_id(),
        province=listed.province or (province.name if province else ""),
        province_code=province.code if province else "",
        province_from=province.valid_from if province else "",
        phone=row.phone(),
        booths_requested=booths,
        raw_space_m2=raw_space,
        wishes="; ".join(filter(None, (more, listed.wishes))),
        status=status or "registered",
        source=context.remarks.source(listed.sheet, listed.row),
    )
    not_written = {"province": from_address, "kind": from_name, "status": status is None}
    return Statement(
        exhibitor,
        frozenset(field for field, so in not_written.items() if so),
        row.contact(exhibitor.id),
        _consent(exhibitor) if consent else None,
        bool(listed.consent) and consent is False,
        tuple(_products(context, listed, exhibitor.id)),
        listed.sheet,
        listed.row,
        listed.id,
        more if booths is None and raw_space is None else "",
    )


def _consent(exhibitor: Exhibitor) -> Consent:
    """Who agreed, when, and how is on the sheet of paper behind the list: kept is where the list says so, and since
    when the fair knows it."""
    return Consent(exhibitor.id, PURPOSE, datetime.now(UTC).isoformat(timespec="seconds"), how=exhibitor.source)


def _products(context: Context, listed: ListedExhibitor, exhibitor_id: str) -> Iterator[StatedProduct]:
    for position, product in enumerate(listed.products):
        owner = exhibitor_id, position
        found = product_statement(context.remarks, context.group_of, listed.sheet, product, owner)
        if found is not None:
            yield found


class _Row:
    """One row under judgement: each method returns the value of a field and notes what is doubtful about it."""

    def __init__(self, context: Context, listed: ListedExhibitor) -> None:
        self._context = context
        self._listed = listed

    def _warn(self, field: str, code: str, message: str, **data: str | int) -> None:
        self._context.remarks.warn(self._listed.sheet, self._listed.row, field, code, message, **data)

    def tax_id(self) -> str:
        text = self._listed.tax_id
        if not text or "•" in text:  # masked by an export of ours: it says nothing
            return ""
        code = tax_codes.parse(text)
        name = quoted(self._listed.name)
        if code is None:
            message = f"{quoted(text)} of {name} is no tax code; kept as typed."
            self._warn("tax_id", "tax_code_not_understood", message, text=text, name=self._listed.name)
            return text
        if not code.check_ok:
            message = f"The tax code {quoted(text)} of {name} has a wrong check digit; kept, please check it."
            self._warn("tax_id", "tax_code_check_digit", message, text=text, name=self._listed.name)
        return code.value

    def province(self) -> tuple[provinces.Province | None, bool]:
        """Return the province, and whether only the address says it."""
        text, day = self._listed.province, self._context.opening_day
        if not text:
            found = addresses.in_address(self._listed.address, day) if self._listed.address else None
            self._tell_renamed(self._listed.address, found)
            return found, True
        found = provinces.find(text, day)
        if found is None:
            message = f"{quoted(text)} is no province of the list in force; kept as typed."
            self._warn("province", "province_unknown", message, text=text)
        self._tell_renamed(text, found)
        return found, False

    def _tell_renamed(self, text: str, found: provinces.Province | None) -> None:
        """Say once a list that an old province is part of another now, for the catalog prints that one."""
        former = provinces.former_name(text, found) if found and not self._listed.id else ""
        if found and former:
            message = f"{former} is part of {found.name} in the list of provinces in force, and is printed as that."
            at = self._listed.sheet, self._listed.row
            remarks = self._context.remarks
            remarks.warn_once(*at, "province", "province_renamed", message, former=former, now=found.name)

    def kind(self) -> tuple[str, bool]:
        """Return the kind, and whether only the name says it."""
        text = self._listed.kind
        if kind := kind_in(text):
            return kind, False
        if text:
            self._warn("kind", "kind_unknown", f"{quoted(text)} is no kind of exhibitor; the name decides.", text=text)
        return names.kind_of(self._listed.name), True

    def status(self) -> str | None:
        text = self._listed.status
        if not text:
            return None
        status = status_in(text)
        if not status:
            message = f"The status {quoted(text)} is not understood; nothing was set."
            self._warn("status", "status_unknown", message, text=text)
        return status or None

    def consent(self) -> bool | None:
        text = self._listed.consent
        agreed = says_yes(text)
        if agreed is None:
            message = f"{quoted(text)} says neither yes nor no; taken as no consent to print the contact details."
            self._warn("consent", "consent_not_understood", message, text=text)
        return agreed

    def booths(self) -> tuple[int | None, float | None, str]:
        """Return the booths and the raw space asked for, and the text where it says more or something else."""
        text = self._listed.booths_requested
        if not text:
            return None, None, ""
        request = parse_request(text)
        if request is None:
            message = f"{quoted(text)} does not say how many booths; kept among the wishes."
            self._warn("booths_requested", "booths_not_understood", message, text=text)
            return None, None, text
        return request.booths, request.raw_space_m2, "" if request.complete else text

    def phone(self) -> str:
        self._check_phone("phone", self._listed.phone)
        return self._listed.phone

    def contact(self, exhibitor_id: str) -> Contact | None:
        listed = self._listed
        if listed.contact_phone != listed.phone:
            self._check_phone("contact_phone", listed.contact_phone)
        if not (listed.contact or listed.contact_role or listed.contact_phone):
            return None
        return Contact(exhibitor_id, listed.contact, listed.contact_role, listed.contact_phone)

    def _check_phone(self, field: str, text: str) -> None:
        if not text:
            return
        found = phones.parse(text)
        if not found:
            message = f"{quoted(text)} is no telephone number; kept as typed."
            self._warn(field, "phone_not_understood", message, text=text)
        elif phones.national_text(text) != " / ".join(phone.national for phone in found):
            message = f"Not every number in {quoted(text)} is understood; kept as typed."
            self._warn(field, "phone_partly_understood", message, text=text)

    def check_addresses(self) -> None:
        email, website = self._listed.email, self._listed.website
        if email and not are_emails(email):
            message = f"{quoted(email)} is no e-mail address; kept as typed."
            self._warn("email", "email_doubtful", message, text=email)
        if website and not are_websites(website):
            message = f"{quoted(website)} is no web address; kept as typed."
            self._warn("website", "website_doubtful", message, text=website)
