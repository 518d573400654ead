"""A fair in which every page has something to show, with words as long as fairs have them."""

from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.fair import FairFacts, ProductGroup
from boothapp.domain.paperwork import Question
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.slip import Slip, SlipProduct
from boothapp.store import records
from boothapp.store.fair import Fair, create_fair, open_fair
from boothapp.tasks import add_photos, intake, remove_records
from tests.gui import full_plan

LONG = "Hợp tác xã Nông nghiệp, Dịch vụ tổng hợp và Du lịch cộng đồng Cà phê Đồi Xanh Buôn Ma Thuột"
FARM, TWIN, TEA, KILN = "e-farm", "e-twin", "e-tea", "e-kiln"
COFFEE, HONEY = "p-coffee", "p-honey"
LIST = (
    "STT,Tên đơn vị,Tỉnh,Điện thoại,Sản phẩm,Ghi riêng\n1,HTX chè Hảo Đạt,Thái Nguyên,0912345678,Chè móc câu,x\n"
    f'2,Chè Tân Cương Hoàng Bình,Thái Nguyên,0911222333,Chè đinh,\n3,"{LONG}",Đắk Lắk,0905123456,Cà phê bột,\n'
    "4,,Hà Nội,0912000111,Bánh cốm,\nTổng,,,,4,\n"
)


def make(folder: Path) -> Path:
    """Make the fair, beside it a list to import and pictures to match; return the fair's folder."""
    made = folder / "Hội chợ Công nghiệp nông thôn tiêu biểu"
    facts = FairFacts(
        "Hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu khu vực miền Trung – Tây Nguyên lần thứ XII",
        opens_on="2026-11-29",
        closes_on="2026-12-04",
    )
    create_fair(made, facts)
    with open_fair(made, write=True) as fair:
        _fill(fair)
        _take_slip(fair)
        _add_pictures(fair, folder)
        full_plan.fill(fair, "g-food", [f"e-{n:02}" for n in range(5)])
        remove_records.remove(fair, "exhibitors", ["e-20", "e-21"])
        remove_records.remove(fair, "products", ["p-12"])
    (folder / "dang-ky-thai-nguyen.csv").write_text(LIST, encoding="utf-8-sig")
    return made


def make_empty(folder: Path) -> Path:
    """Make a fair without a record beside it; return its folder."""
    made = folder / "Hội chợ trống"
    create_fair(made, FairFacts("Hội chợ trống"))
    return made


def _fill(fair: Fair) -> None:
    group = ProductGroup("CNNT", "1", "Nhóm sản phẩm chế biến nông, lâm, thủy sản, đồ uống", id="g-food")
    bodies = [
        Exhibitor(
            LONG, kind="cooperative", phone="0905 123 456", tax_id="6000123456", province="Đắk Lắk",
            province_code="66", address="Số 12, thôn 4, xã Cư Êbur", booths_requested=2, website="https://doixanh.vn",
            email="lienhe@doixanh.vn", intro="Cà phê đặc sản và du lịch.", note="Gần cổng", id=FARM,
        ),
        Exhibitor("HTX Nông nghiệp Dịch vụ tổng hợp và Du lịch Cà phê Đồi Xanh", kind="cooperative",
                  phone="0905 123 456 / 0262 3123 456", tax_id="6000123456", id=TWIN),
        Exhibitor("Công ty TNHH Chè Tân Cương Hoàng Bình", kind="enterprise", province="Thái Nguyên",
                  province_code="19", status="confirmed", tax_id="034567890123", id=TEA),
        Exhibitor("Cơ sở Gốm Yang Tao", kind="establishment", id=KILN),
        *(Exhibitor(f"Hộ kinh doanh Nông sản số {n}", kind="household", id=f"e-{n:02}") for n in range(24)),
    ]  # fmt: skip
    goods = [
        Product(
            FARM, "Cà phê Robusta rang mộc nguyên hạt thu hái thủ công vùng cao nguyên Buôn Ma Thuột",
            price_dong=1_250_000, unit="hộp", specification="Hộp thiếc 500 g", group_id=group.id,
            group_text=group.name, description="Hái chín, phơi giàn, rang vừa. " * 7, id=COFFEE,
        ),
        Product(FARM, "Mật ong hoa cà phê", position=1, id=HONEY),
        Product(KILN, "Bình gốm", price_dong=650_000, description="Đen bóng.", id="p-vase"),
        *(Product(f"e-{n % 20:02}", f"Sản phẩm thử {n}", price_dong=10_000 * n, id=f"p-{n:02}") for n in range(30)),
    ]  # fmt: skip
    hall = Hall("Nhà A", 60, 40, id="h")
    booths = [Booth(hall.id, f"A{n:02}", n * 3, 0, id=f"b-{n}") for n in range(1, 13)]
    now = datetime.now(UTC).isoformat(timespec="seconds")
    asked = Question("value_differs", now, FARM, field="phone", fair_value="0905 123 456", list_value="0905 654 321",
                     file="dang-ky.xlsx", sheet="Sheet1", row=7)  # fmt: skip
    doubt = Question("likely_duplicate", now, FARM, TWIN, file="dang-ky.xlsx", sheet="Sheet1", row=9)
    with fair.edit("sample"):
        db = fair.db
        records.save(db, group, *bodies, hall, *booths)
        records.save(db, *goods)
        records.save(db, *(Assignment(f"b-{n}", FARM, status="confirmed") for n in (1, 2, 3)))
        records.save(db, Contact(FARM, "Trần Thị Bích Ngọc", "Giám đốc", "0987 000 111", representative=True))
        records.save(db, Consent(FARM, "catalog", now, how="Ký vào phiếu"), Need(FARM, "power", 2.5, "kW"))
        records.save(db, Recognition(COFFEE, "ocop", stars=4, year=2022, decision_date="2022-01-01"))
        award = "Giải thưởng Chất lượng Quốc gia cho sản phẩm tiêu biểu của khu vực"
        records.save(db, Recognition(COFFEE, "other", text=award, position=1))
        records.save(db, Certificate(FARM, "ISO 22000:2018 – Hệ thống quản lý an toàn thực phẩm", number="HT 1234/22"))
        records.save(db, Certificate(FARM, "VietGAP trồng trọt", COFFEE, valid_until="2026-01-01"), asked, doubt)


def _take_slip(fair: Fair) -> None:
    products = tuple(SlipProduct(name=name, price=price) for name, price in (("Chè đinh nõn", "450k"), ("Chè búp", "")))
    slip = Slip(name="Hợp tác xã Chè Shan tuyết Tà Xùa", phone="0912 345 678", place="Sơn La", products=products)
    intake.save(fair, slip)


def _add_pictures(fair: Fair, folder: Path) -> None:
    """Some for products, some in a folder of their own to be matched."""
    place = folder / "Ảnh"
    place.mkdir()
    names = ["A01_1.jpg", "Mat ong hoa ca phe.jpg", "IMG_20260411_093041_nhiếp ảnh gian hàng tỉnh.jpg", "Binh gom.jpg"]
    for number, name in enumerate(names):
        Image.new("RGB", (900, 700), (60 * number % 256, 120, 90)).save(place / name)
    add_photos.to_product(fair, COFFEE, [place / names[0], place / names[1]])
    add_photos.to_product(fair, "p-vase", [place / names[3]])
    Image.new("RGB", (200, 150), "navy").save(place / "nho.png")
    add_photos.to_product(fair, HONEY, [place / "nho.png"])
