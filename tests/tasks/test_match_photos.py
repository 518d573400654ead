"""Pictures matched to products by the names of files and folders."""

from pathlib import Path

import pytest

from boothapp.domain import file_names
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.store.photo_targets import Target, Targets
from boothapp.tasks import match_photos

LONG_ID = "01a2138a-0000-7000-8000-000000000001"
TARGETS = Targets(
    {
        "ong": "HTX Mật ong Krông Năng",
        "gom": "Cơ sở Gốm Yang Tao",
        "che": "Công ty TNHH Chè Hảo Đạt",
        "may": "Làng nghề Mây tre Phú Vinh",
        "banh": "CTCP Hoàng Giang",
        "mam": "Cơ sở Ngân Mỹ",
    },
    (
        Target("hoa", "Mật ong hoa cà phê", "ong"),
        Target("phan", "Phấn hoa cà phê sấy lạnh", "ong"),
        Target("sap", "Sáp ong nguyên chất", "ong"),
        Target("binh", "Bình gốm", "gom"),
        Target(LONG_ID, "Chè đinh", "che"),
        Target("tom", "Chè tôm nõn", "che"),
        Target("tom2", "Giỏ mây", "may"),
        Target("dau", "Bánh đậu xanh hương vị trái cây", "banh"),
        Target("tra", "Bánh đậu trà xanh", "banh"),
        Target("a", "Nước mắm Ngân Mỹ Á", "mam"),
        Target("dua", "Đũa buông Phú Xuân", "banh"),
    ),
    {"ong": ("A09",), "gom": ("A10a",), "che": ("A10b", "B01")},
)  # fmt: skip


@pytest.mark.parametrize(
    ("file", "product", "reason"),
    [
        ("A09_1.jpg", "hoa", "booth_number"),
        ("a09-2.JPG", "phan", "booth_number"),
        ("A 09 - sap ong nguyen chat.png", "sap", "booth_product"),
        ("B01_2.jpg", "tom", "booth_number"),
        ("A10a.jpg", "binh", "booth"),
        ("A10 che tom non.jpg", "tom", "booth_product"),
        ("A10 - che tom non.jpg", "tom", "booth_product"),
        ("HTX Mat ong Krong Nang - phan hoa.jpg", "phan", "exhibitor_product"),
        ("Mat ong Krong Nang - mat ong hoa ca phe (2).jpg", "hoa", "exhibitor_product"),
        ("MậtOngKrôngNăng_PhấnHoaCàPhêSấyLạnh.jpg", "phan", "exhibitor_product"),
        ("Mat ong Krong Nang_3.jpg", "sap", "exhibitor_number"),
        ("gom yang tao.jpg", "binh", "exhibitor"),
        ("phan hoa ca phe say lanh.jpg", "phan", "product"),
        ("phanhoacaphesaylanh.jpg", "phan", "product"),
        ("Sap ong nguyen chat - Copy.jpg", "sap", "product"),
        ("sap ong nguyen chta.jpg", "sap", "product"),
        ("Che Hao Dat che dinh.jpg", LONG_ID, "product"),
        (f"{LONG_ID}.jpg", LONG_ID, "id"),
        ("Mat ong Krong Nang/phan hoa ca phe.jpg", "phan", "exhibitor_product"),
        ("Mat ong Krong Nang/3.jpg", "sap", "exhibitor_number"),
        ("A09/2.jpg", "phan", "booth_number"),
        ("CTCP Hoàng Giang - banh dau xanh.jpg", "dau", "exhibitor_product"),
        ("CTCP Hoàng Giang - banh dau tra xanh.jpg", "tra", "exhibitor_product"),
        ("A99 - sap ong nguyen chat.jpg", "sap", "product"),
        ("Ảnh/Gốm Yang Tao/IMG_2041.JPG", "binh", "exhibitor"),
    ],
)  # fmt: skip
def test_what_a_name_means_for_sure(file: str, product: str, reason: str) -> None:
    (match,) = match_photos.propose([Path("Anh tai") / file], TARGETS)
    assert (match.product_id, match.reason) == (product, reason)
    assert match.certainty >= match_photos.GREEN


@pytest.mark.parametrize(
    ("file", "product", "exhibitor"),
    [
        ("IMG_2041.JPG", "", ""),
        ("z5123456789012_0a1b2c3d4e5f60718293a4b5c6d7e8f9.jpg", "", ""),
        ("20260727_101500.jpg", "", ""),
        ("C77_1.jpg", "", ""),
        ("A09.jpg", "", "ong"),
        ("A09_7.jpg", "", "ong"),
        ("Mat ong Krong Nang - con meo.jpg", "", "ong"),
        ("con meo.jpg", "", ""),
        (".jpg", "", ""),
        ("", "", ""),
    ],
)
def test_what_nobody_can_know_is_left_to_be_chosen(file: str, product: str, exhibitor: str) -> None:
    (match,) = match_photos.propose([Path(file)], TARGETS)
    assert match.product_id == product or match.certainty < match_photos.GREEN
    assert match.exhibitor_id == exhibitor or match.certainty < match_photos.GREEN / 2


def test_two_products_of_one_name_are_not_sure() -> None:
    targets = Targets(
        {"a": "HTX Một", "b": "HTX Hai"}, (Target("1", "Chè xanh", "a"), Target("2", "Chè xanh", "b")), {"a": ("A01",)}
    )
    unsure, sure = match_photos.propose([Path("che xanh.jpg"), Path("HTX Hai - che xanh.jpg")], targets)
    assert unsure.certainty < match_photos.GREEN <= sure.certainty and sure.product_id == "2"


@pytest.mark.parametrize(
    ("file", "product"),
    [
        ("Bat 1.jpg", "one"),
        ("Bat 2 (57).jpg", "two"),
        ("Gom Yang Tao - bat 2.jpg", "two"),
        ("B01 bat 1.jpg", "one"),
        ("Gom Yang Tao_2.jpg", "two"),
        ("Gom Yang Tao/bat 1 (3).jpg", "one"),
    ],
)
def test_a_number_that_a_product_has_in_its_name_is_part_of_it(file: str, product: str) -> None:
    goods = Target("one", "Bát 1", "gom"), Target("two", "Bát 2", "gom"), Target("cup", "Chén", "gom")
    targets = Targets({"gom": "Cơ sở Gốm Yang Tao"}, goods, {"gom": ("B01",)})
    (match,) = match_photos.propose([Path(file)], targets)
    assert match.product_id == product and match.certainty >= match_photos.GREEN


def test_a_booth_that_two_share_is_not_sure() -> None:
    (match,) = match_photos.propose([Path("A10_1.jpg")], TARGETS)
    assert match.certainty < match_photos.GREEN


def test_an_empty_fair_and_no_files() -> None:
    nothing = Targets({}, (), {})
    assert match_photos.propose([], TARGETS) == []
    assert match_photos.propose([Path("A09_1.jpg"), Path("che.jpg")], nothing) == [
        match_photos.Match(Path("A09_1.jpg")),
        match_photos.Match(Path("che.jpg")),
    ]


def test_targets_of_a_fair(fair: Fair) -> None:
    one, gone = Exhibitor("HTX Một"), Exhibitor("HTX Hai")
    goods = [Product(one.id, "B", position=1), Product(one.id, "A"), Product(one.id, "C"), Product(gone.id, "D")]
    with fair.edit("test"):
        records.save(fair.db, one, gone, *goods, Hall("A", 9, 9, id="h"), Booth("h", "A01", 1, 1, id="b"))
        records.save(fair.db, Assignment("b", one.id))
        records.remove(fair.db, Product, [goods[2].id])
        records.remove(fair.db, Exhibitor, [gone.id])
    targets = match_photos.read(fair)
    assert targets.exhibitors == {one.id: "HTX Một"} and targets.booths == {one.id: ("A01",)}
    assert [target.product for target in targets.products] == ["A", "B"]


@pytest.mark.parametrize(
    ("name", "parts", "number"),
    [
        ("A09_1.jpg", ("A09",), 1),
        ("Mật ong 2.png", ("Mật ong",), 2),
        ("Mật ong 500g.png", ("Mật ong 500g",), None),
        ("a_b-c – d.jpeg", ("a", "b", "c", "d"), None),
        ("Chè (3).jpg", ("Chè",), None),
        ("St. Tropez", ("St. Tropez",), None),
        ("DSC00012.JPG", (), None),
    ],
)
def test_file_names(name: str, parts: tuple[str, ...], number: int | None) -> None:
    read = file_names.read(name)
    assert (read.parts, read.number) == (parts, number)


@pytest.mark.parametrize(
    ("file", "product"),
    [("banh dau xanh.jpg", "dau"), ("A99.jpg", ""), ("Phú Xuân.jpg", "dua"), ("phan hoa.jpg", "phan")],
)
def test_what_a_name_alone_leaves_to_be_looked_at(file: str, product: str) -> None:
    (match,) = match_photos.propose([Path(file)], TARGETS)
    assert match.product_id == product and match.certainty < match_photos.GREEN
