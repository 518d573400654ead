"""What the window's lists cost: ids in order, a search, a screen of rows, counts, the palette, the Overview's figures.

    python3 -m uv run python benchmarks/lists.py [--exhibitors 5000] [--products 50000] [--rounds 7] [--fair FOLDER]

CPU time of this process, the median of the rounds. With --fair the fair is made there once and used again.
"""

import argparse
import gc
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from boothapp.store.fair import Fair

NAMES = ("Hảo Đạt", "Tân Cương", "Phìn Hồ", "Đông La", "Phú Lương", "Na Rì", "Bắc Hà", "Mộc Châu", "Kim Bôi", "Ba Chẽ")
FORMS = ("HTX", "Công ty TNHH", "Cơ sở", "Hộ kinh doanh", "Tổ hợp tác", "Làng nghề")
GOODS = ("Chè đinh", "Cam sành", "Mật ong", "Miến dong", "Rượu men lá", "Gạo nếp", "Lụa tơ tằm", "Gốm men lam")
KINDS = ("enterprise", "cooperative", "coop_group", "household", "establishment", "")
WORDS = ("hái", "tay", "trên", "núi", "cao", "rang", "mộc", "không", "tẩm", "vị", "đậm", "hậu", "ngọt", "thơm", "lâu")


def make_fair(folder: Path, exhibitors: int, products: int) -> None:
    """Make a fair of that size: two photos and at most one recognition a product, a contact and a booth each."""
    from boothapp.domain.fair import FairFacts
    from boothapp.store import records
    from boothapp.store.fair import open_fair
    from boothapp.tasks import new_fair

    new_fair.make(folder, FairFacts("Hội chợ lớn", opens_on="2026-07-27"))
    chance = random.Random(20261124)
    with open_fair(folder, write=True) as fair, fair.edit("import", file="lon.xlsx"):
        records.save(
            fair.db, *sorted(_records(fair, exhibitors, products, chance), key=lambda r: _ORDER[type(r).__name__])
        )


_ORDER = {
    name: place
    for place, name in enumerate(
        ("Hall", "Booth", "Exhibitor", "Contact", "Consent", "Assignment", "Product", "Recognition", "Photo")
    )
}


def _records(fair: Fair, exhibitors: int, products: int, chance: random.Random) -> Iterator[object]:
    from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
    from boothapp.domain.fair import ProductGroup
    from boothapp.domain.plan import Assignment, Booth, Hall
    from boothapp.store import records

    groups = records.where(fair.db, ProductGroup)
    hall = Hall("Nhà A", 400.0, 400.0)
    yield hall
    for number in range(exhibitors):
        places = chance.choice(NAMES), chance.choice(NAMES)
        own = Exhibitor(
            f"{chance.choice(FORMS)} {chance.choice(GOODS).lower()} {places[0]} {places[1]} {number}",
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
        yield own
        yield Contact(own.id, f"Đỗ Thị {chance.choice(NAMES)} {number}", "Giám đốc", phone=f"08{number:08d}")
        if chance.random() < 0.7:
            yield Consent(own.id, "catalog", "2026-07-01T00:00:00+00:00")
        if number < 2000:
            booth = Booth(hall.id, f"{'ABCDEFGH'[number % 8]}{number // 8 + 1:02d}", 3.0 * number, 0.0)
            yield booth
            yield Assignment(booth.id, own.id)
        for position in range(products // exhibitors):
            yield from _product(own.id, position, groups, chance)


def _product(owner: str, position: int, groups: list[object], chance: random.Random) -> Iterator[object]:
    from boothapp.domain.photo import Photo
    from boothapp.domain.product import Product, Recognition

    product = Product(
        owner,
        f"{chance.choice(GOODS)} {chance.choice(NAMES)} {chance.randrange(1000)}",
        group_id=chance.choice(groups).id if chance.random() < 0.9 else None,  # type: ignore[attr-defined]
        group_text="Thực phẩm",
        specification="hộp 500 g",
        description=" ".join(chance.choice(WORDS) for _ in range(30)) if chance.random() < 0.95 else "",
        price_dong=chance.randrange(20, 900) * 1000 if chance.random() < 0.95 else None,
        unit="hộp",
        position=position,
    )
    yield product
    if chance.random() < 0.4:
        yield Recognition(product.id, "ocop", stars=chance.randint(3, 5), text="OCOP 4 sao")
    if chance.random() < 0.97:
        for place in range(2):
            sha256 = f"{chance.randrange(2**256):064x}"
            yield Photo("product", sha256, "jpg", 2400, 1800, 900_000, product.id, position=place)


def cases(fair: Fair) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what is measured, by name."""
    from boothapp.store import exhibitor_lists, figures, found, product_lists
    from boothapp.store.exhibitor_filter import ExhibitorFilter
    from boothapp.store.product_filter import ProductFilter

    db = fair.db
    for what, lists, chosen in (
        ("exhibitors", exhibitor_lists, ExhibitorFilter),
        ("products", product_lists, ProductFilter),
    ):
        for order in lists.ORDERS:
            yield f"{what} by {order}", partial(lists.ids, db, order=order)
        for text in ("h", "che", "che dinh", "mat ong kim boi 12", "hao dat che", "0905 12", "A09"):
            yield f"{what} that “{text}” finds", partial(lists.ids, db, chosen(text))
        for lack in ("photos" if lists is exhibitor_lists else "photo", "booth"):
            yield f"{what} without {lack}", partial(lists.ids, db, chosen(missing=frozenset([lack])))
        yield f"200 rows of {what}", partial(lists.rows, db, lists.ids(db)[1000:1200])
        yield f"counts of {what}", partial(lists.counts, db)
    for text in ("h", "che dinh", "0905 12", "A09"):
        yield f"palette “{text}”", partial(found.search, db, text)
    yield "figures of the Overview", partial(figures.read, fair, date.today())


def main() -> None:
    from boothapp.store.fair import open_fair

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exhibitors", type=int, default=5000)
    parser.add_argument("--products", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--fair", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = chosen.fair or Path(place) / "fair"
        if not folder.exists():
            make_fair(folder, chosen.exhibitors, chosen.products)
        with open_fair(folder, write=True) as fair:
            gc.disable()  # as the window does
            for name, work in cases(fair):
                found = work()
                spent = []
                for _ in range(chosen.rounds):
                    started = time.process_time()
                    work()
                    spent.append(time.process_time() - started)
                size = f"{len(found):8}" if isinstance(found, list) else ""
                print(f"{name:45} {statistics.median(spent) * 1000:8.1f} ms {size}")


if __name__ == "__main__":
    main()
