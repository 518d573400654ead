"""What a record lacks: one rule for every list, chip and figure, and for the check before printing.

A record is complete when it lacks nothing that is needed. All else is wished for: it is told but makes none incomplete.
`store/exhibitor_filter` and `store/product_filter` say the same in SQL. The check before printing alone asks whether a
booth is given for good, not only held, and asks for none in a fair without a plan.
"""

from collections.abc import Collection, Iterable

from boothapp.domain import money
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product

OF_EXHIBITOR = ("phone", "products", "photos", "prices", "booth", "province", "tax_id", "consent", "english")
"""What an exhibitor may lack, the gravest first; one that withdrew is asked for nothing."""
OF_PRODUCT = ("photo", "price", "description", "group", "booth", "english")
"""What a product may lack, the gravest first; of an exhibitor that withdrew nothing is asked."""
NEEDED_OF_EXHIBITOR = frozenset(
    ("phone", "products", "photos", "prices", "booth")
)  # photos and prices: of its products
NEEDED_OF_PRODUCT = frozenset(("photo", "price"))
ASKED_ON_SLIP = NEEDED_OF_EXHIBITOR - {"booth"}  # booths are given later, by others


def of_product(product: Product, *, photo: bool, booth: bool) -> tuple[str, ...]:
    """Return what a product lacks, in the order of OF_PRODUCT; `booth`: its exhibitor has one."""
    has = {
        "photo": photo,
        "price": has_price(product.price_dong, product.price_text),
        "description": product.description,
        "group": product.group_id is not None,
        "booth": booth,
        "english": product.name_en,
    }
    return tuple(what for what in OF_PRODUCT if not has[what])


def of_exhibitor(
    exhibitor: Exhibitor, products: Collection[Iterable[str]], *, booth: bool, consent: bool
) -> tuple[str, ...]:
    """Return what an exhibitor lacks, in the order of OF_EXHIBITOR; `products` is what each of its products lacks."""
    if exhibitor.status == "withdrawn":
        return ()
    of_products = {what for lacks in products for what in lacks}
    has = {
        "phone": exhibitor.phone,
        "products": products,
        "photos": "photo" not in of_products,
        "prices": "price" not in of_products,
        "booth": booth,
        "province": exhibitor.province_code,
        "tax_id": exhibitor.tax_id,
        "consent": consent,
        "english": exhibitor.name_en,
    }
    return tuple(what for what in OF_EXHIBITOR if not has[what])


def has_price(dong: int | None, text: str) -> bool:
    """Say whether a price can be read as one, if only as "Liên hệ"; else the catalog prints that of itself."""
    return bool(dong) or money.says_price(text)


def parted(lacks: Iterable[str], needed: Collection[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what of this makes a record incomplete, and what is only wished for."""
    found = tuple(lacks)
    return tuple(what for what in found if what in needed), tuple(what for what in found if what not in needed)
