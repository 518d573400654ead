"""A fair that has something for every kind of edit the window can make."""

from pathlib import Path

from PIL import Image

from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProgrammeItem
from boothapp.domain.paperwork import Question
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import backups, photos, records
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import add_photos, edit_photos, fair_pictures, hall_backgrounds, new_fair, remove_records

TEA, HONEY, TWIN, DELEGATION = "e-tea", "e-honey", "e-twin", "e-delegation"
GONE, GONE_PRODUCT = "e-gone", "p-gone"  # in the bin
BUD, HOOK, WAX = "p-bud", "p-hook", "p-wax"  # two of the tea's products, one of the honey's
PHOTOS = ("một.jpg", "hai.jpg", "ba.jpg")  # of BUD
LIST = "danh-sach.xlsx"  # asked the questions
NOW = "2026-07-01T08:00:00+00:00"


def picture(path: Path, seed: int, size: tuple[int, int] = (160, 120)) -> Path:
    """Make a JPEG file of one colour."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, ((seed * 50) % 255, 90, (seed * 90) % 255)).save(path)
    return path


def make(folder: Path) -> None:
    """Make the fair in `folder`, with the files for its pictures beside it."""
    new_fair.make(folder, FairFacts("Hội chợ thử", opens_on="2026-11-29", closes_on="2026-12-04", venue="Nhà thi đấu"))
    with open_fair(folder, write=True) as fair:
        with fair.edit("test"):
            records.save(fair.db, *_everything())
        _add_pictures(fair, folder.parent / "ảnh")
        _fill_bin(fair)
        backups.make(folder, fair.db)  # else the first import would make one, and the overview say so


def _everything() -> list[object]:
    tea = Exhibitor("HTX chè Hảo Đạt", kind="cooperative", phone="0912 345 678", province="Thái Nguyên", id=TEA)
    honey = Exhibitor("Cơ sở Mật ong Krông Năng", phone="0905 111 222", note="gọi buổi sáng", id=HONEY)
    twin = Exhibitor("HTX Chè Hảo Đạt", tax_id="4600123456", id=TWIN)
    delegation = Exhibitor("Sở Công Thương Thái Nguyên", kind="province_delegation", id=DELEGATION)
    bud = Product(TEA, "Chè đinh", price_dong=250_000, unit="hộp", id=BUD)
    asked = {"asked_at": NOW, "file": LIST, "sheet": "Sheet1"}
    return [
        *(
            Organiser("Bộ Công Thương", "Chủ trì", id="o-ministry"),
            Organiser("Sở Công Thương", position=1, id="o-office"),
        ),
        *(
            ProgrammeItem("Khai mạc", held_on="2026-11-29", id="a-open"),
            ProgrammeItem("Hội thảo", position=1, id="a-talk"),
        ),
        *(
            EmergencyContact("Y tế", "115", id="c-doctor"),
            EmergencyContact("Công an", "113", position=1, id="c-police"),
        ),
        *(tea, honey, twin, delegation, Exhibitor("Dệt Mỹ Nghiệp", id=GONE)),
        *(bud, Product(TEA, "Chè móc câu", position=1, id=HOOK), Product(HONEY, "Sáp ong", id=WAX)),
        *(Product(HONEY, "Phấn hoa", position=1, id=GONE_PRODUCT), Product(GONE, "Khăn lụa", id="p-scarf")),
        *(
            Contact(HONEY, "Trần Thị Bích", phone="0987 000 111", id="t-bich"),
            Need(HONEY, "power", note="3 pha", id="n-power"),
        ),
        *(Certificate(HONEY, "VietGAP", number="VG-1", id="f-gap"), Certificate(TEA, "ISO 22000", BUD, id="f-iso")),
        *(
            Recognition(BUD, "ocop", stars=4, year=2025, id="r-ocop"),
            Consent(TEA, "catalog", NOW, how="Ký vào phiếu", id="k-tea"),
        ),
        Hall("Nhà B", 20, 20, 1, id="h-b"),
        *(Hall("Nhà A", 60, 40, id="h"), Booth("h", "A09", 1, 1, id="b-a09"), Booth("h", "A10", 4, 1, id="b-a10")),
        *(
            Pavilion("Khu Thái Nguyên", hall_id="h", id="v-tea"),
            Booth("h", "A11", 7, 1, id="b-a11"),
            Booth("h", "A12", 10, 1, pavilion_id="v-tea", id="b-a12"),
            Booth("h", "A13", 13, 1, status="blocked", blocked_for="cột nhà", id="b-a13"),
        ),
        *(
            Zone("T", "Trà", hall_id="h", id="z-tea"),
            Booth("h", "A14", 16, 1, zone_id="z-tea", shared=True, status="blocked", id="b-a14"),
            Booth("h", "A15", 19, 1, id="b-a15"),
            PlanItem("h", "stage", 20, 10, 6, 4, text="Sân khấu", id="i-stage"),
        ),
        *(
            Assignment("b-a09", TEA, "a", id="s-tea"),
            Assignment("b-a09", HONEY, "b", id="s-honey"),
        ),  # not marked shared
        Assignment("b-a15", HONEY, status="confirmed", id="s-confirmed"),
        Assignment("b-a10", GONE, id="s-gone"),
        Question(
            "value_differs", exhibitor_id=TEA, field="phone", fair_value=tea.phone, list_value="0280 3812 345", **asked
        ),
        Question(
            "value_differs", exhibitor_id=TEA, product_id=BUD, field="unit", fair_value="hộp", list_value="kg", **asked
        ),
        Question("likely_duplicate", exhibitor_id=TWIN, other_exhibitor_id=TEA, message="twin", **asked),
    ]


def _add_pictures(fair: Fair, source: Path) -> None:
    add_photos.to_product(fair, BUD, [picture(source / name, seed) for seed, name in enumerate(PHOTOS)])
    add_photos.to_product(fair, HOOK, [picture(source / "bốn.jpg", 4)])
    for organiser, name in ((None, "bìa.jpg"), ("o-ministry", "logo.jpg")):
        stored = fair_pictures.take(fair.folder, picture(source / name, len(name)), name)
        fair_pictures.put(fair, stored, name, organiser)
    behind = hall_backgrounds.take(fair.folder, picture(source / "nhà B.jpg", 22))
    hall_backgrounds.put(fair, "h-b", behind, "nhà B.jpg")


def _fill_bin(fair: Fair) -> None:
    remove_records.remove(fair, "exhibitors", [GONE])
    remove_records.remove(fair, "products", [GONE_PRODUCT])
    add_photos.to_product(fair, BUD, [picture(fair.folder.parent / "ảnh" / "bỏ.jpg", 6)])
    edit_photos.remove(fair, [photos.of_product(fair.db, BUD)[-1].id])
    with fair.edit("test"):  # at different moments, so that the bin has one order
        for number, table in enumerate(("products", "exhibitors", "photos")):
            moment = f"2026-07-0{number + 1}T08:00:00+00:00"
            fair.db.execute(f"UPDATE {table} SET deleted_at = ? WHERE deleted_at IS NOT NULL", [moment])
