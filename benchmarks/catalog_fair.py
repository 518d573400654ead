"""A large fair with photos, and what its catalog prints as JSON for other programs.

Photos are 200 pictures of print size, stamped so that no two are equal; each is at once the original and its own print
rendition, since an export only reads renditions. Nobody has a website or an introduction: the code and the paragraph
would be ours alone.
"""

import hashlib
import json
import random
from dataclasses import asdict, replace
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageFilter

from boothapp.domain import provinces
from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.fair import FairFacts, ProductGroup
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall, Zone
from boothapp.domain.product import Product, Recognition
from boothapp.store import catalog_content, records
from boothapp.store.fair import Fair, open_fair
from boothapp.store.photo_paths import original_path
from boothapp.store.pictures import PrintPicture
from boothapp.store.renditions import keep_print
from boothapp.tasks import new_fair

FACTS = FairFacts(
    "Hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu",
    short_name="Hội chợ 2026",
    opens_on="2026-11-23",
    closes_on="2026-11-28",
    address="Quảng Ninh",
)
PRODUCTS = 5  # of an exhibitor
PICTURES, SIZE = 200, (1024, 768)
HALL, GROUPS = 200, 10  # booths in a hall; product groups
KINDS = (
    ("Hợp tác xã", "cooperative"),
    ("Công ty TNHH", "enterprise"),
    ("Công ty Cổ phần", "enterprise"),
    ("Cơ sở sản xuất", "establishment"),
    ("Làng nghề", "craft_village"),
)
FIELDS = ("Nông sản sạch", "Thực phẩm", "Gốm sứ mỹ nghệ", "Dệt thổ cẩm", "Chè đặc sản", "Mật ong rừng", "Nước mắm")
FIELDS += ("Dược liệu quý", "Mây tre đan", "Bánh kẹo", "Cà phê hữu cơ", "Thủy hải sản khô")
NAMES = ("Hoàng Gia", "Phước Lộc", "Thiên Hương", "Việt Tiến", "Tâm Đức", "Bình Minh", "Đại Thành", "Hưng Thịnh")
NAMES += ("Yên Tử", "Quỳnh Như", "Ngọc Ánh", "Thuận Phát", "Trường Sơn", "Sông Đà", "Cửu Long", "Phú Quý", "Bảo Ngọc")
STREETS = ("Nguyễn Huệ", "Lê Lợi", "Trần Hưng Đạo", "Điện Biên Phủ", "Hai Bà Trưng", "Phan Đình Phùng", "Quang Trung")
WARDS = ("phường Bến Thủy", "xã Tân Cương", "phường Đông Hải", "xã Quỳnh Lưu", "phường Mỹ Lộc", "xã Mộc Châu")
GOODS = ("Chè Shan tuyết cổ thụ", "Mật ong hoa nhãn", "Bánh đậu xanh", "Nước mắm cá cơm", "Lụa tơ tằm", "Gốm men rạn")
GOODS += ("Cà phê rang xay", "Miến dong", "Mắc ca sấy nứt vỏ", "Trà hoa vàng", "Kẹo dừa sầu riêng", "Chả mực giã tay")
GOODS += ("Thịt trâu gác bếp", "Tinh dầu quế", "Rượu nếp cái hoa vàng", "Nấm đông cô", "Túi cói thêu tay")
SORTS = ("thượng hạng", "nguyên chất", "hữu cơ", "truyền thống", "loại đặc biệt", "cao cấp", "thủ công", "hộp quà")
PACKS = ("hộp 500 g", "gói 250 g", "chai thủy tinh 500 ml", "túi hút chân không 1 kg", "bộ 6 chiếc")
LEVELS = ("huyen", "tinh", "khu_vuc", "quoc_gia")


def make_fair(folder: Path, exhibitors: int, *, with_photos: bool) -> None:
    """Make a fair of `exhibitors` with five products each."""
    chance = random.Random(20261123)
    new_fair.make(folder, FACTS)
    with open_fair(folder, write=True) as fair:
        bodies = [_exhibitor(fair, number, chance) for number in range(exhibitors)]
        groups = records.where(fair.db, ProductGroup, order="scheme, position")[:GROUPS]
        products = [
            replace(_product(body.id, at, chance), group_id=chance.choice(groups).id)
            for body in bodies
            for at in range(PRODUCTS)
        ]
        with fair.edit("benchmark"):
            records.save(
                fair.db,
                *bodies,
                *(Consent(body.id, "catalog", "2026-10-01T00:00:00Z") for body in bodies),
                *products,
                *(mark for product in products for mark in _marks(product, chance)),
                *_plan(bodies),
                *(_photos(folder, products) if with_photos else ()),
            )


def printed_as_json(folder: Path) -> str:
    """Return what the catalog prints; photos as the paths of their renditions."""
    with open_fair(folder) as fair:
        return json.dumps(asdict(catalog_content.read(fair)), ensure_ascii=False, default=str)


def renditions_of(folder: Path) -> list[Path]:
    return sorted((folder / "cache" / "renditions").glob("*/*.jpg"))


def _exhibitor(fair: Fair, number: int, chance: random.Random) -> Exhibitor:
    (kind_name, kind), field, name = chance.choice(KINDS), chance.choice(FIELDS), chance.choice(NAMES)
    known = [province for province in provinces.every() if province.valid_from and not province.valid_to]
    province = known[number % len(known)] if number < len(known) else chance.choice(known)
    street, ward = chance.choice(STREETS), chance.choice(WARDS)
    return Exhibitor(
        f"{kind_name} {field} {name} {number + 1}",
        kind=kind,
        province=province.name,
        province_code=province.code,
        province_from=province.valid_from,
        address=f"Số {chance.randint(1, 400)} đường {street}, {ward}, {province.name}",
        phone=f"09{chance.randint(10, 99)} {chance.randint(100, 999)} {chance.randint(100, 999)}",
        email=f"lienhe{number}@example.vn",
    )


def _product(exhibitor_id: str, position: int, chance: random.Random) -> Product:
    return Product(
        exhibitor_id,
        f"{chance.choice(GOODS)} {chance.choice(SORTS)}",
        specification=chance.choice(PACKS),
        price_dong=chance.randint(20, 900) * 1000 if chance.random() < 0.8 else None,
        unit="hộp",
        position=position,
    )


def _marks(product: Product, chance: random.Random) -> list[Recognition]:
    marks = []
    if chance.random() < 0.5:
        marks.append(Recognition(product.id, "ocop", stars=chance.randint(3, 5), decision_date="2025-06-01"))
    if chance.random() < 0.3:
        marks.append(Recognition(product.id, "cnnt", chance.choice(LEVELS), decision_date="2025-06-01"))
    return marks


def _plan(bodies: list[Exhibitor]) -> list[object]:
    """Halls of ten islands with twenty booths each, one booth an exhibitor."""
    count = -(-len(bodies) // HALL)
    halls = [Hall(f"Nhà {number + 1}", 74.0, 60.0, number) for number in range(count)]
    zones = [Zone(chr(ord("A") + number), f"Khu {number + 1}", hall_id=hall.id) for number, hall in enumerate(halls)]
    booths = []
    for number in range(len(bodies)):
        hall, place = divmod(number, HALL)
        island, at = divmod(place, 20)
        x, y = 4.0 + island % 2 * 36.0 + at % 10 * 3.0, 6.0 + island // 2 * 10.0 + at // 10 * 3.0
        code = f"{zones[hall].code}{place + 1:03d}"
        booths.append(Booth(halls[hall].id, code, x, y, rotation_deg=180.0 * (at < 10), zone_id=zones[hall].id))
    given = [Assignment(booth.id, body.id) for booth, body in zip(booths, bodies, strict=True)]
    return [*halls, *zones, *booths, *given]


def _photos(folder: Path, products: list[Product]) -> list[Photo]:
    pictures = [_picture(number) for number in range(min(PICTURES, len(products)))]
    photos = []
    for number, product in enumerate(products):
        data = _stamped(pictures[number % len(pictures)], number)
        sha256 = hashlib.sha256(data).hexdigest()
        original = original_path(folder, sha256, "jpg")
        original.parent.mkdir(parents=True, exist_ok=True)
        original.write_bytes(data)
        keep_print(folder, sha256, PrintPicture(data, *SIZE))
        photos.append(Photo("product", sha256, "jpg", *SIZE, len(data), product_id=product.id))
    return photos


def _picture(number: int) -> bytes:
    """Return a JPEG of about 100 kB: large shapes and the fine detail that a camera leaves."""
    shapes = Image.effect_noise((12 + number % 9, 9), 90).resize(SIZE, Image.Resampling.BICUBIC)
    detail = Image.effect_noise((SIZE[0] // 2, SIZE[1] // 2), 30).resize(SIZE, Image.Resampling.BILINEAR)
    soft = detail.filter(ImageFilter.GaussianBlur(1))
    bands = (shapes, Image.blend(shapes, soft, 0.5), Image.blend(shapes.rotate(180), soft, 0.3))
    data = BytesIO()
    Image.merge("RGB", bands).save(data, "JPEG", quality=82)
    return data.getvalue()


def _stamped(picture: bytes, number: int) -> bytes:
    """Return the picture with a resolution of its own in its JFIF segment: every program takes it, no two are equal."""
    dpi = (number + 1).to_bytes(2, "big")
    return picture[:13] + b"\x01" + dpi + dpi + picture[18:]
