"""The sample fair: genuine exhibitors and products from published lists, two halls, drawn pictures.

Contacts stay empty and nobody has agreed to anything: the lists name bodies and products, nothing more.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from boothapp.domain import names, provinces, recognition, text
from boothapp.domain.delegation import DELEGATION
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup
from boothapp.domain.product import Product, Recognition
from boothapp.domain.progress import Progress, silent
from boothapp.resource_files import rows
from boothapp.store import illustrations, photos, records, renditions
from boothapp.store.fair import Fair
from boothapp.store.photo_files import StoredPhoto, take_in_bytes
from boothapp.tasks import new_fair, sample_matter, sample_plan

_FACTS = FairFacts(
    name="Hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu khu vực phía Bắc",
    name_en="Fair of outstanding rural industrial products, Northern region",
    short_name="Hội chợ công nghiệp nông thôn phía Bắc 2023",
    edition="lần thứ XVII",
    opens_on="2023-07-27",
    closes_on="2023-08-01",
    opening_hours="8:00 – 21:00",
    address="Quảng Ninh",
    host="Tỉnh Quảng Ninh",
    word="\n".join(sample_matter.WORD),
    word_en="\n".join(sample_matter.WORD_EN),
    word_signed_by=sample_matter.SIGNED_BY,
)
_ORGANISERS = (
    Organiser("Bộ Công Thương", "Chỉ đạo", "Ministry of Industry and Trade"),
    Organiser("Tỉnh Quảng Ninh", "Đăng cai", "Quảng Ninh province", position=1),
)
_EMERGENCY = (("Công an", "113"), ("Cứu hỏa", "114"), ("Cấp cứu", "115"))
_EXHIBITORS = 60
_PALETTES = 3  # drawings of one kind differ by this many palettes; products of one kind share them

Sample = tuple[Exhibitor, list[dict[str, str]]]


def make(
    folder: Path,
    facts: Mapping[str, Any] | None = None,
    organisers: Sequence[Organiser] = (),
    *,
    progress: Progress = silent,
) -> None:
    """Make the sample fair in `folder`, with `facts` in place of its own.

    Raises FairError when the place is taken or cannot be used.
    """
    new_fair.make(
        folder, replace(_FACTS, **(facts or {})), organisers or _ORGANISERS, lambda fair: _fill(fair, progress)
    )


def _fill(fair: Fair, progress: Progress) -> None:
    sample = _chosen(fair)
    products = [(product, row) for exhibitor, listed in sample for product, row in _products(fair, exhibitor, listed)]
    drawn = _drawings(fair.folder, [product for product, _ in products], progress)
    with fair.edit("sample"):
        records.save(
            fair.db,
            *(EmergencyContact(name, phone, position) for position, (name, phone) in enumerate(_EMERGENCY)),
            *sample_matter.programme(fair.facts),
            *(exhibitor for exhibitor, _ in sample),
            *(product for product, _ in products),
            *(mark for product, row in products for mark in _recognitions(product, row)),
            *sample_plan.records_for([exhibitor for exhibitor, _ in sample]),
            *sample_matter.advertisements(),
        )
        for number, (product, _) in enumerate(products):
            photos.add_to_product(fair.db, product.id, [(drawn[_drawing(product, number)], "")], illustration=True)


def _chosen(fair: Fair) -> list[Sample]:
    """The exhibitors with most products, and of each province what its common stand shows."""
    bodies: dict[tuple[str, tuple[str, str]], list[dict[str, str]]] = {}
    for row in rows("real-products.csv"):
        if row["province_2023"]:
            name = row["exhibitor"] or f"Gian hàng chung tỉnh {row['province_2023']}"
            bodies.setdefault((row["province_2023"], names.match_key(name)), []).append({**row, "exhibitor": name})
    most_first = sorted(bodies.values(), key=lambda listed: (not _is_stand(listed), -len(listed)))
    day = fair.facts.opening_day
    return [(_exhibitor(listed[0], day), listed) for listed in most_first[:_EXHIBITORS]]


def _is_stand(listed: list[dict[str, str]]) -> bool:
    return listed[0]["exhibitor"].startswith("Gian hàng chung")


def _exhibitor(row: dict[str, str], opening_day: Any) -> Exhibitor:
    province = provinces.find(row["province_2023"], opening_day)
    return Exhibitor(
        name=text.clean(row["exhibitor"]),
        name_en=f"Joint stand of {row['province_2023']} province" if _is_stand([row]) else "",
        kind=DELEGATION if _is_stand([row]) else names.kind_of(row["exhibitor"]),
        province=row["province_2023"],
        province_code=province.code if province else "",
        province_from=province.valid_from if province else "",
        status="confirmed",
        source=text.clean(row["source"]),
    )


def _products(fair: Fair, exhibitor: Exhibitor, listed: list[dict[str, str]]) -> list[tuple[Product, dict[str, str]]]:
    groups = {text.fold(group.name): group.id for group in records.where(fair.db, ProductGroup, order="position DESC")}
    found: dict[str, tuple[Product, dict[str, str]]] = {}
    for row in listed:
        name = text.clean(row["product"])
        product = Product(
            exhibitor.id,
            name,
            group_id=groups.get(text.fold(row["group"])),
            group_text=row["group"],
            position=len(found),
            source=text.clean(row["source"]),
        )
        found.setdefault(text.fold(name), (product, row))
    return list(found.values())


def _recognitions(product: Product, row: dict[str, str]) -> list[Recognition]:
    year = int(row["year"]) if row["year"].isdigit() else None
    return [
        Recognition(
            product.id, mark.scheme, mark.level, mark.stars, mark.year or year, text=mark.text, position=position
        )
        for position, mark in enumerate(recognition.parse_recognitions(row["recognition"]))
    ]


def _drawing(product: Product, number: int) -> tuple[str, int]:
    return illustrations.kind_for(product.name, product.group_text), number % _PALETTES


def _drawings(folder: Path, products: Sequence[Product], progress: Progress) -> dict[tuple[str, int], StoredPhoto]:
    wanted = sorted({_drawing(product, number) for number, product in enumerate(products)})
    drawn = {}
    with ThreadPoolExecutor(2) as pool:  # Pillow releases the interpreter while it draws and encodes
        for done, (drawing, stored) in enumerate(
            zip(wanted, pool.map(lambda w: _draw(folder, *w), wanted), strict=True)
        ):
            drawn[drawing] = stored
            progress(done + 1, len(wanted), "pictures")
    return drawn


def _draw(folder: Path, kind: str, palette: int) -> StoredPhoto:
    stored = take_in_bytes(folder, illustrations.draw(kind, palette), f"{kind}-{palette}.jpg")
    for size in renditions.SIZES:
        renditions.rendition(folder, stored.sha256, stored.extension, size)
    return stored
