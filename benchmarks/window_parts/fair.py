"""A fair as large as the window is measured with: products of many names, small pictures of their own for 10,000.

Pictures are 200 made scenes, stamped so that no two files are equal, with the renditions that the screen shows.
Products beyond `PICTURES` show the same ones again.
"""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.fair import FairFacts, ProductGroup
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product, Recognition
from boothapp.store import records
from boothapp.store.fair import open_fair
from boothapp.store.photo_paths import original_path, rendition_path
from boothapp.tasks import new_fair

PICTURES = 10_000
SCENES = 200
BOOTHS = 2000
FORMS = ("HTX", "Công ty TNHH", "Cơ sở", "Hộ kinh doanh", "Tổ hợp tác", "Làng nghề", "Công ty cổ phần", "Trang trại")
KINDS = ("enterprise", "cooperative", "coop_group", "household", "establishment", "")
PLACES = (
    *("Hảo Đạt", "Tân Cương", "Phìn Hồ", "Đông La", "Phú Lương", "Na Rì", "Bắc Hà", "Mộc Châu", "Kim Bôi", "Ba Chẽ"),
    *("Krông Năng", "Ea Kao", "Măng Đen", "Sa Thầy", "Lạc Dương", "Cầu Đất", "Bảo Lâm", "Gio Linh", "Hướng Hóa"),
    *("Quỳnh Lưu", "Nghĩa Đàn", "Vũ Quang", "Hương Sơn", "Yên Thế", "Lục Ngạn", "Đông Triều", "Bình Liêu", "Tiên Yên"),
    *("Cao Phong", "Mai Châu", "Mường Lát", "Bá Thước", "Thạch Thành", "Chợ Gạo", "Cái Bè", "Lai Vung", "Tam Nông"),
    *("Tri Tôn", "Tịnh Biên", "Phú Tân", "Giồng Riềng", "U Minh", "Năm Căn", "Ngọc Hiển", "Vĩnh Châu", "Long Phú"),
)
GOODS = (
    *("Chè đinh", "Chè móc câu", "Chè Shan tuyết", "Cà phê Robusta", "Cà phê Arabica", "Mật ong hoa cà phê"),
    *("Mật ong hoa nhãn", "Cam sành", "Bưởi da xanh", "Miến dong", "Rượu men lá", "Rượu nếp cái hoa vàng", "Gạo nếp"),
    *("Gạo Séng cù", "Lụa tơ tằm", "Gốm men lam", "Gốm đen", "Nước mắm cá cơm", "Chả mực", "Thịt trâu gác bếp"),
    *("Lạp sườn", "Tinh dầu quế", "Tinh dầu sả chanh", "Trà hoa vàng", "Nấm hương", "Nấm linh chi", "Mắc ca sấy"),
    *("Hạt điều rang muối", "Hồ tiêu đen", "Bánh đậu xanh", "Bánh pía", "Kẹo dừa", "Kẹo lạc", "Tương ớt", "Mắm tôm"),
    *("Muối ớt tôm", "Dầu lạc", "Dầu mè", "Bột nghệ", "Bột sắn dây", "Cao gắm", "Trà atiso", "Yến sào", "Tôm khô"),
    *("Cá khô", "Mây tre đan", "Chiếu cói", "Túi thổ cẩm", "Tranh sơn mài", "Tượng gỗ mít", "Nón lá", "Trống đồng"),
    *("Đường thốt nốt", "Sữa chua", "Trứng gà đen", "Măng khô", "Rau rừng sấy", "Chuối sấy dẻo", "Xoài sấy"),
)
SORTS = (
    "thượng hạng",
    "nguyên chất",
    "hữu cơ",
    "truyền thống",
    "đặc biệt",
    "cao cấp",
    "thủ công",
    "hộp quà",
    "loại một",
)
PACKS = ("hộp 500 g", "gói 250 g", "chai 500 ml", "túi 1 kg", "bộ 6 chiếc")
UNITS = ("hộp", "gói", "chai", "túi", "bộ", "kg")
WORDS = ("hái", "tay", "trên", "núi", "cao", "rang", "mộc", "không", "tẩm", "vị", "đậm", "hậu", "ngọt", "thơm", "lâu")
_ORDER = (Hall, Booth, Exhibitor, Contact, Consent, Assignment, Product, Recognition, Photo)


@dataclass
class _Making:
    """What is drawn from while the fair is made."""

    groups: list[ProductGroup]
    pictures: list[str]  # the hash each picture is known by
    chance: random.Random = field(default_factory=lambda: random.Random(20261124))
    next_picture: int = 0

    def picture(self) -> str:
        self.next_picture += 1
        return self.pictures[self.next_picture % len(self.pictures)]


def make_fair(folder: Path, exhibitors: int, products: int) -> None:
    """Make a fair of that size, two photos for nearly every product, a contact for each exhibitor."""
    new_fair.make(folder, FairFacts("Hội chợ lớn", opens_on="2026-11-23", closes_on="2026-11-28"))
    pictures = _make_pictures(folder, min(PICTURES, products))
    with open_fair(folder, write=True) as fair, fair.edit("import", file="lon.xlsx"):
        making = _Making(records.where(fair.db, ProductGroup, order="position"), pictures)
        made = _records(making, exhibitors, products)
        records.save(fair.db, *sorted(made, key=lambda record: _ORDER.index(type(record))))


def _records(making: _Making, exhibitors: int, products: int) -> Iterator[object]:
    chance = making.chance
    hall = Hall("Nhà A", 400.0, 400.0)
    yield hall
    for number in range(exhibitors):
        own = _exhibitor(number, chance)
        yield own
        yield Contact(own.id, f"Đỗ Thị {chance.choice(PLACES)} {number}", "Giám đốc", phone=f"08{number:08d}")
        if chance.random() < 0.7:
            yield Consent(own.id, "catalog", "2026-07-01T00:00:00+00:00")
        if number < BOOTHS:
            booth = Booth(hall.id, f"{'ABCDEFGH'[number % 8]}{number // 8 + 1:02d}", 3.0 * number, 0.0)
            yield booth
            yield Assignment(booth.id, own.id)
        for position in range(products // exhibitors):
            yield from _product(own.id, position, making)


def _exhibitor(number: int, chance: random.Random) -> Exhibitor:
    places = chance.choice(PLACES), chance.choice(PLACES)
    return Exhibitor(
        f"{chance.choice(FORMS)} {chance.choice(GOODS).lower()} {places[0]} {places[1]}",
        name_en="Cooperative" if chance.random() < 0.5 else "",
        kind=chance.choice(KINDS),
        tax_id=f"{chance.randrange(10**10):010d}" if chance.random() < 0.8 else "",
        address=f"Xóm {number % 30}, xã {places[0]}",
        province="Thái Nguyên",
        province_code=f"{number % 34:02d}" if chance.random() < 0.95 else "",
        province_from="2025-07-01",
        phone=f"09{chance.randrange(100):02d}.{chance.randrange(1000):03d}.{chance.randrange(1000):03d}",
        status="withdrawn" if chance.random() < 0.04 else chance.choice(("registered", "confirmed", "checked_in")),
    )


def _product(owner: str, position: int, making: _Making) -> Iterator[object]:
    chance = making.chance
    name = f"{chance.choice(GOODS)} {chance.choice(PLACES)} {chance.choice(SORTS)}"
    group = chance.choice(making.groups) if chance.random() < 0.9 else None
    product = Product(
        owner,
        name,
        group_id=group.id if group else None,
        group_text=group.name if group else "",
        specification=chance.choice(PACKS),
        description=" ".join(chance.choice(WORDS) for _ in range(30)) if chance.random() < 0.95 else "",
        price_dong=chance.randrange(20, 900) * 1000 if chance.random() < 0.95 else None,
        unit=chance.choice(UNITS),
        position=position,
    )
    yield product
    if chance.random() < 0.4:
        yield Recognition(product.id, "ocop", stars=chance.randint(3, 5), text="OCOP 4 sao")
    if chance.random() < 0.97:
        for place in range(2):
            sha256 = making.picture() if place == 0 else making.pictures[0]
            yield Photo("product", sha256, "jpg", 2400, 1800, 900_000, product.id, position=place)


def _make_pictures(folder: Path, count: int) -> list[str]:
    """Put that many pictures and their two sizes for the screen into the folder; return their hashes."""
    from boothapp.store import renditions

    scenes = [scene(number) for number in range(min(SCENES, count))]
    made = []
    for number in range(count):
        sizes = scenes[number % len(scenes)]
        original = sizes["screen256"] + number.to_bytes(4)  # bytes behind the end of a JPEG change nothing
        sha256 = hashlib.sha256(original).hexdigest()
        path = original_path(folder, sha256, "jpg")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(original)
        for size, jpeg in sizes.items():
            renditions._keep(rendition_path(folder, sha256, size, 0), jpeg)  # `rendition` would decode each anew
        made.append(sha256)
    return made


def scene(number: int) -> dict[str, bytes]:
    """A picture with large shapes and fine detail, in the two sizes."""
    from PIL import Image

    bicubic = Image.Resampling.BICUBIC
    shapes = Image.effect_noise((8 + number % 7, 6), 90).resize((512, 384), bicubic)
    detail = Image.effect_noise((256, 192), 30).resize((512, 384), bicubic)
    image = Image.merge(
        "RGB", (shapes, Image.blend(shapes, detail, 0.25), Image.blend(shapes.rotate(180), detail, 0.2))
    )
    made = {}
    for size, scaled in (("screen512", image), ("screen256", image.resize((256, 192), bicubic))):
        file = BytesIO()
        scaled.save(file, "JPEG", quality=80)
        made[size] = file.getvalue()
    return made
