"""Random registration lists whose rows collide often, and a fair that lives in memory only."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.registration import ListedExhibitor, ListedProduct, RegistrationList
from boothapp.tasks.import_bodies import Body
from boothapp.tasks.import_plan import ImportPlan, KnownFair
from boothapp.tasks.import_products import Goods
from boothapp.tasks.import_questions import fingerprint

OPENING_DAY = date(2023, 7, 27)

NAMES = (
    "HTX chè Hảo Đạt",
    "Hợp tác xã Chè Hảo Đạt",
    "HTX che Hao Dat Thái Nguyên",
    "Công ty TNHH chè Hảo Đạt",
    "HTX Thiên An 1",
    "HTX Thiên An 2",
    "HTX",
    "-",
)
FIELDS: dict[str, tuple[str, ...]] = {
    "tax_id": ("0100233488", "0314409058-002", "0314409058", "001099012345", "đang xin cấp", "0100233489"),
    "province": ("Thái Nguyên", "Bắc Kạn", "tỉnh Lạng Sơn", "Xứ lạ"),
    "phone": ("0912345678", "0912 345 678 / 0987654321", "0987.654.321", "xin hỏi sau", "0203 3825 456"),
    "address": ("Xóm 9, xã Tân Cương, Thái Nguyên", "Số 1, TP Lạng Sơn", "Xóm 9 - xã Tân Cương"),
    "email": ("haodat@example.vn", "HAODAT@example.vn", "khong-co"),
    "contact": ("Nguyễn Văn An", "Trần Thị Bình", "nguyen van an"),
    "contact_role": ("Giám đốc", "Kế toán"),
    "contact_phone": ("0912345678", "0987 654 321"),
    "booths_requested": ("2", "02 gian tiêu chuẩn", "18 m2", "2 gian góc", "vài gian"),
    "kind": ("HTX", "Hộ kinh doanh", "lạ"),
    "status": ("Đã xác nhận", "đã rút", "??"),
    "consent": ("x", "Không", "??"),
    "note": ("Gian góc", "gian gần cửa"),
}
PRODUCT_FIELDS: dict[str, tuple[str, ...]] = {
    "specification": ("hộp 100 g", "Hộp 100g", "túi 500 g"),
    "price": ("145k/hộp", "145.000", "27.000 - 32.000 đồng/kg", "Liên hệ", "35"),
    "unit": ("hộp", "kg"),
    "group": ("Thủ công mỹ nghệ", "nhóm lạ"),
    "recognition": ("OCOP 4 sao", "OCOP 3 sao năm 2022; VietGAP", "CNNT tiêu biểu cấp tỉnh 2022", "Cúp vàng"),
    "barcode": ("8934563138165", "123"),
}


def _some(fields: dict[str, tuple[str, ...]]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({}, optional={name: st.sampled_from(values) for name, values in fields.items()})


def _products(row: int) -> st.SearchStrategy[list[ListedProduct]]:
    names = st.sampled_from(("Chè", "che", "Chè đinh"))
    one = st.builds(lambda name, fields: ListedProduct(row, name, **fields), names, _some(PRODUCT_FIELDS))
    return st.lists(one, max_size=3)


rows = st.builds(
    lambda name, fields, products: ListedExhibitor("Danh sách", 1, name, products=tuple(products), **fields),
    st.sampled_from(NAMES),
    _some(FIELDS),
    _products(1),
)


def _numbered(found: Sequence[ListedExhibitor]) -> tuple[ListedExhibitor, ...]:
    return tuple(replace(one, row=number) for number, one in enumerate(found, 5))


def lists(file: str = "a.xlsx") -> st.SearchStrategy[RegistrationList]:
    """Lists of up to six rows."""
    return st.lists(rows, min_size=1, max_size=6).map(lambda found: RegistrationList(file, _numbered(found)))


def empty_fair() -> KnownFair:
    return KnownFair((), OPENING_DAY)


def records_of(known: KnownFair) -> list[Any]:
    return [record for body in known.bodies for record in body.records()]


def with_records(known: KnownFair, written: Sequence[Any]) -> KnownFair:
    """The fair after these records were saved."""
    found = {record.id: record for record in (*records_of(known), *written)}
    of: dict[tuple[type, str], list[Any]] = defaultdict(list)
    for record in found.values():
        owner = getattr(record, "exhibitor_id" if isinstance(record, Contact | Consent | Product) else "product_id", "")
        of[type(record), owner or ""].append(record)

    def goods(product: Product) -> Goods:
        return Goods(product, tuple(of[Recognition, product.id]), tuple(of[Certificate, product.id]))

    bodies = tuple(
        Body(one, tuple(of[Contact, one.id]), tuple(map(goods, of[Product, one.id])), tuple(of[Consent, one.id]))
        for one in found.values()
        if isinstance(one, Exhibitor)
    )
    asked = known.asked | {fingerprint(one) for one in written if isinstance(one, Question)}
    return replace(known, bodies=bodies, asked=asked)


def after(known: KnownFair, planned: ImportPlan) -> KnownFair:
    """The fair after a plan was applied."""
    return with_records(known, planned.records)
