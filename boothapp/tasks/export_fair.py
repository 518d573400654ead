"""The fair for people and other programs: one JSON object, a list for spreadsheets, or the archive."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from boothapp.domain import phones, provinces, tax_codes
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.personal_numbers import masked
from boothapp.domain.plan import Booth
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress, silent
from boothapp.durable import new_file
from boothapp.store import archive, export_rows
from boothapp.store.export_rows import ExportRows, FactRows
from boothapp.store.fair import Fair
from boothapp.store.originals import LostPhoto

Json = dict[str, Any]

_NOT_TEXT = frozenset(("id", "sha256", "file", "exhibitors"))  # names and hashes: long runs of digits are chance
_CERTIFICATE = ("name", "number", "issuer", "valid_until")
_RECOGNITION = ("scheme", "level", "stars", "year", "decision_no", "decision_date", "expires_on", "text")


@dataclass(frozen=True)
class Exported:
    """A file that was written."""

    file: Path
    remarks: tuple[str, ...] = ()  # what is not in it as it is in the fair: one sentence each
    lost: tuple[LostPhoto, ...] = ()  # photos that an archive lacks


def to_json(fair: Fair) -> Json:
    """Return the fair as `export --json` prints it: exhibitors, booths and halls in printing order, no deleted rows.

    Personal numbers are left out of tax codes and masked in every text (Luật 91/2025/QH15). Raises DamagedFair when
    the fair has lost its own row.
    """
    return _json(export_rows.read(fair))


def _json(rows: ExportRows) -> Json:
    return {
        "fair": _facts(rows.facts),
        "exhibitors": [_exhibitor(rows, exhibitor) for exhibitor in rows.exhibitors],
        "booths": [_booth(rows, booth) for booth in rows.booths],
        "halls": [
            {"id": hall.id, "name": masked(hall.name), "width_m": hall.width_m, "depth_m": hall.depth_m}
            for hall in rows.halls
        ],
    }


def facts_json(fair: Fair) -> Json:
    """Return what the fair says of itself, as `to_json` has it under "fair"."""
    return _facts(export_rows.read_facts(fair))


def to_text(fair: Fair) -> str:
    """Return `to_json` as text: the same fair gives the same bytes."""
    return json.dumps(to_json(fair), ensure_ascii=False, indent=2)


def to_file(fair: Fair, target: Path, progress: Progress = silent) -> Exported:
    """Write the fair to `target` in the form its ending names: .json, .xlsx, .csv, or .zip for the archive.

    The file appears whole or not at all. Raises FairError for another ending, OSError when it cannot be written.
    """
    suffix = target.suffix.lower()
    if suffix == ".zip":
        written = archive.write(fair.folder, target, progress)
        return Exported(written.file, lost=written.lost)
    if suffix not in (".json", ".xlsx", ".csv"):
        message = f"{target.name} has an ending that boothapp does not write; use .json, .xlsx, .csv or .zip."
        raise FairError("unknown_suffix", message)
    if target.is_dir():
        raise FairError("target_is_folder", f"{target} is a folder; give the name of a file.")
    if suffix == ".json":
        with new_file(target) as file:
            file.write(to_text(fair).encode() + b"\n")
        return Exported(target)
    return write_list(export_rows.read(fair), target, progress)


def write_list(rows: ExportRows, target: Path, progress: Progress = silent) -> Exported:
    """Write exhibitors and products that `export_rows.read` gave as a list, .csv or else .xlsx; needs no fair.

    The file appears whole or not at all. `progress` counts exhibitors and may raise Cancelled. Raises OSError.
    """
    from boothapp.spreadsheets import lists_out

    write = lists_out.write_csv if target.suffix.lower() == ".csv" else lists_out.write_xlsx
    with new_file(target) as file:
        return Exported(target, write(_json(rows), file, progress))


def _facts(rows: FactRows) -> Json:
    parts = {
        "organisers": [_plain(organiser) for organiser in rows.organisers],
        "emergency_contacts": [_plain(contact) for contact in rows.emergency_contacts],
        "programme": [_plain(item) for item in rows.programme],
    }
    return _plain(rows.facts) | parts


def _plain(record: Any) -> Json:
    """A record without what only the store needs."""
    return _shown({name: value for name, value in asdict(record).items() if name not in ("position", "deleted_at")})


def _exhibitor(rows: ExportRows, exhibitor: Exhibitor) -> Json:
    province = provinces.get(exhibitor.province_code, exhibitor.province_from)
    contact = next((contact.name for contact in rows.contacts.get(exhibitor.id, ()) if contact.name), "")
    return _shown(
        {
            "id": exhibitor.id,
            "name": exhibitor.name,
            "name_en": exhibitor.name_en,
            "fascia_name": exhibitor.fascia_name,
            "kind": exhibitor.kind,
            "province": province.name if province else exhibitor.province,
            "address": exhibitor.address,
            "contact": contact,
            "phone": phones.national_text(exhibitor.phone),
            "phone_typed": exhibitor.phone,
            "email": exhibitor.email,
            "website": exhibitor.website,
            "tax_id": "" if tax_codes.is_personal(exhibitor.tax_id) else exhibitor.tax_id,
            "booths_requested": exhibitor.booths_requested,
            "raw_space_m2": exhibitor.raw_space_m2,
            "wishes": exhibitor.wishes,
            "booths": [place.number for place in rows.places.of_exhibitor.get(exhibitor.id, ())],
            "status": exhibitor.status,
            "consent": exhibitor.id in rows.consenting,  # to have its contact details printed
            "note": exhibitor.note,
            "intro": exhibitor.intro,
        }
    ) | {"products": [_product(rows, product) for product in rows.products.get(exhibitor.id, ())]}


def _product(rows: ExportRows, product: Product) -> Json:
    group = rows.groups.get(product.group_id or "")
    values = _shown(
        {
            "id": product.id,
            "name": product.name,
            "name_en": product.name_en,
            "group": product.group_text,
            "group_code": group.code if group else None,
            "specification": product.specification,
            "price": product.price_dong,
            "price_text": product.price_text,
            "unit": product.unit,
            "description": product.description,
        }
    )
    values["recognitions"] = [
        _shown({name: getattr(recognition, name) for name in _RECOGNITION})
        for recognition in rows.recognitions.get(product.id, ())
    ]
    values["certificates"] = [
        _shown({name: getattr(certificate, name) for name in _CERTIFICATE})
        for certificate in rows.certificates.get(product.id, ())
    ]
    values["photos"] = [
        {"id": photo.id, "sha256": photo.sha256, "file": photo.file, "width": photo.width_px, "height": photo.height_px}
        for photo in rows.photos.get(product.id, ())
    ]
    return values


def _booth(rows: ExportRows, booth: Booth) -> Json:
    halls = {hall.id: hall.name for hall in rows.halls}
    zone, pavilion = rows.zones.get(booth.zone_id or ""), rows.pavilions.get(booth.pavilion_id or "")
    return _shown(
        {
            "id": booth.id,
            "code": booth.code,
            "hall": halls.get(booth.hall_id),
            "zone": zone.code if zone else None,
            "pavilion": pavilion.name if pavilion else None,
            "x_m": booth.x_m,
            "y_m": booth.y_m,
            "width_m": booth.width_m,
            "depth_m": booth.depth_m,
            "status": booth.status,
            "shared": booth.shared,
            "exhibitors": list(rows.places.in_booth.get(booth.id, ())),
        }
    )


def _shown(values: Mapping[str, Any]) -> Json:
    """Values as people may see them: every text without personal numbers."""
    return {
        name: masked(value) if isinstance(value, str) and name not in _NOT_TEXT else value
        for name, value in values.items()
    }
