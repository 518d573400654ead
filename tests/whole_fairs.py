"""Fairs that hold something of everything, for tests that take a whole fair out and back."""

import hashlib
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from boothapp.domain.draws import Draw, DrawBooth, DrawResult
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.paperwork import Advertisement, PrintRun, PrintRunItem, Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.store.photo_paths import original_path

NOW = "2026-07-01T08:00:00+00:00"


def photo(folder: Path, content: bytes, **values: object) -> Photo:
    """Put a file into the fair folder and return the row that speaks of it."""
    sha256 = hashlib.sha256(content).hexdigest()
    path = original_path(folder, sha256, "jpg")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return Photo(
        **({"purpose": "product"} | values), sha256=sha256, extension="jpg", width_px=8, height_px=6, bytes=len(content)
    )


def fill(fair: Fair) -> None:
    """Give a new fair something of everything: each table, the bin, edits taken back."""
    with fair.edit("fill"):
        records.save(fair.db, *everything(fair))
    with fair.edit("more"):
        exhibitor = records.where(fair.db, Exhibitor, order="sort_key")[0]
        records.save(fair.db, replace(exhibitor, raw_space_m2=1e-17, note="Ghi chú\n“hai dòng” 👩\u200d🌾 '=1+1"))
    with fair.edit("bin"):
        records.remove(fair.db, Product, [records.where(fair.db, Product, "name = 'Chè bỏ'")[0].id])
    with fair.edit("undone_photo"):
        product = records.where(fair.db, Product)[0]
        records.save(fair.db, photo(fair.folder, b"taken back", product_id=product.id))
    history.undo(fair)


def everything(fair: Fair) -> list[object]:
    """Return records of every table, parents first."""
    group = ProductGroup("OWN", "1", "Nhóm riêng", "Own group", 99)
    hall = Hall("Nhà A", 60.5, 0.1 + 0.2)
    zone = Zone("A", "Khu A", hall_id=hall.id, group_id=group.id)
    pavilion = Pavilion("Gian Thái Nguyên", hall_id=hall.id, province_code="19", points="0,0 1.5,2")
    booth = Booth(hall.id, "A09", 1.1, 2.2, zone_id=zone.id, pavilion_id=pavilion.id, price_dong=3_000_000, shared=True)
    other_booth = Booth(hall.id, "A10", 4.4, 2.2)
    organiser = Organiser("Bộ Công Thương", "Chỉ đạo", "MOIT")
    child = Exhibitor("HTX chè Hảo Đạt", name_en="Hao Dat", kind="cooperative", tax_id="0100233488", phone="912345678")
    delegation = Exhibitor("Sở Công Thương Thái Nguyên", kind="province_delegation", province="Thái Nguyên")
    child = replace(child, delegation_id=delegation.id, booths_requested=2, raw_space_m2=18.25, note="001085001234")
    contact = Contact(child.id, "Đỗ Thị Hà", "Giám đốc", phone="0912345678", representative=True)
    tea = Product(child.id, "Chè đinh", group_id=group.id, group_text="Chè", price_dong=250_000, unit="hộp", position=1)
    gone = Product(child.id, "Chè bỏ", price_text="27.000 - 32.000 đồng/kg")
    picture = photo(fair.folder, b"tea", product_id=tea.id, crop_left=1 / 3, original_name="chè.jpg")
    logo = photo(fair.folder, b"logo", purpose="logo", organiser_id=organiser.id)
    run = PrintRun("Bản 1", NOW, pages=12)
    draw = Draw("Khu B", "271828", NOW, "Bà Hà")
    return [
        organiser,
        EmergencyContact("Công an phường", "113"),
        ProgrammeItem("Khai mạc", held_on="2026-07-27", time="19:30"),
        *(group, hall, PlanItem(hall.id, "wall", 0.0, 0.0, 1.0, points="0,0 1,1", locked=True), zone, pavilion),
        *(booth, other_booth, BoothFacility(booth.id, "power", 1.5, "kW")),
        *(delegation, child, contact),
        Consent(child.id, "catalog", NOW, "Bà Hà", "phiếu"),
        Need(child.id, "water", 1.0, "vòi"),
        *(tea, gone),
        Recognition(tea.id, "ocop", stars=4, decision_no="12/QĐ", decision_date="2025-01-31", text="OCOP 4 sao"),
        Certificate(child.id, "VietGAP", tea.id, "VG-1", valid_until="2027-01-01"),
        *(picture, logo),
        Assignment(booth.id, child.id, "a", "confirmed", confirmed_by="An", confirmed_at=NOW),
        Assignment(other_booth.id, None, status="held", held_for="Bắc Ninh"),
        Advertisement("1/2", child.id, picture.id, "Quảng cáo"),
        Question("value_differs", NOW, child.id, delegation.id, tea.id, "phone", "a", "b", "?", "x.xlsx", "Sheet1", 7),
        *(run, PrintRunItem(run.id, "entry", "abc", child.id, "HTX", 3)),
        *(draw, DrawResult(draw.id, child.id, booth.id, 1, "HTX", "A01", pinned=True)),
        DrawBooth(draw.id, other_booth.id, "A02", "Nhà A", left_out=True),
    ]


def random_fair(fair: Fair, names: list[str], numbers: list[float], texts: list[str]) -> None:
    """Fill a fair with as many exhibitors and products as there are names, holding any text and any number."""
    for number, name in enumerate(names):
        with fair.edit("random", number=number):
            exhibitor = Exhibitor(
                name, note=texts[number % len(texts)], raw_space_m2=abs(numbers[number % len(numbers)])
            )
            product = Product(exhibitor.id, name, description=texts[-1], position=number)
            records.save(fair.db, exhibitor, product)
        if number % 3 == 2:
            history.undo(fair)
        if number % 5 == 4:
            with fair.edit("bin"):
                records.remove(fair.db, Exhibitor, [exhibitor.id])


def repacked(archive: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """Write an archive anew with its members changed as `change` does."""
    with zipfile.ZipFile(archive) as opened:
        members = {name: opened.read(name) for name in opened.namelist()}
    change(members)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as zipped:
        for name, content in members.items():
            zipped.writestr(name, content, zipfile.ZIP_STORED if name.startswith("photos/") else zipfile.ZIP_DEFLATED)
    target.write_bytes(packed.getvalue())
    return target


FACTS = FairFacts("Hội chợ thử", opens_on="2026-07-27", closes_on="2026-08-01")
