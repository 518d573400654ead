"""What the palette finds: the best first, of every kind something, never more than a screenful."""

from dataclasses import replace

import pytest

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import found, records


@pytest.fixture
def db(fair):
    hall = Hall("Nhà A", 60.0, 30.0)
    booths = [Booth(hall.id, code, 0.0, 0.0, id=code) for code in ("A09", "A10", "A100", "B1")]
    with fair.edit("test"):
        records.save(fair.db, hall, *booths, replace(booths[0], id="bin", deleted_at="2026-01-01"))
        records.save(
            fair.db,
            Exhibitor("HTX Chè Hảo Đạt", province="Thái Nguyên", phone="0905.123.456", id="hao"),
            Exhibitor("Chè Đinh", id="dinh"),
            Exhibitor("Chè Đinh Tân Cương", id="tan"),
            Exhibitor("Chè đã xóa", id="gone"),
            *(Contact("tan", "Đỗ Thị Hà", phone="0388887777"), Contact("tan", "Đỗ Thị Bỏ", id="left")),
            *(Product("hao", "Chè đinh thượng hạng", id="best"), Product("hao", "Áo", id="shirt")),
            *(Assignment("A09", "hao"), Assignment("A10", "tan"), Assignment("B1", "dinh", status="declined")),
        )
        records.remove(fair.db, Exhibitor, ["gone"])
        records.remove(fair.db, Contact, ["left"])
    return fair.db


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("a09", ["A09", "hao"]),
        ("gian A 9", ["A09", "hao"]),
        ("a1", ["A10", "A100"]),
        ("a10", ["A10", "tan", "A100"]),
        ("B1", ["B1"]),  # nobody is in it
        ("che dinh", ["dinh", "tan", "best"]),
        ("che", ["dinh", "tan", "best", "hao"]),
        ("chè đinh t", ["tan", "best"]),
        ("dinh che tan", ["tan"]),
        ("dinh hao", ["best"]),  # of its exhibitor the other word
        ("0905 123", ["hao"]),
        ("do thi", ["tan"]),
        ("xyz", []),
        ("", []),
        ("-", []),
    ],
)
def test_the_best_stands_first(db, typed, ids):
    assert [one.id for one in found.search(db, typed)] == ids


def test_a_line_below_says_which_one_it_is(db):
    booth, exhibitor = found.search(db, "A09")
    assert (booth.title, booth.subtitle) == ("A09", "HTX Chè Hảo Đạt")
    assert (exhibitor.title, exhibitor.subtitle) == ("HTX Chè Hảo Đạt", "A09 · Thái Nguyên")
    assert found.search(db, "do thi ha")[0].subtitle == "Đỗ Thị Hà · A10"
    assert found.search(db, "thuong hang")[0].subtitle == "HTX Chè Hảo Đạt"
    assert found.search(db, "B1")[0].subtitle == ""


def test_of_many_every_kind_has_its_place(fair, db):
    with fair.edit("test"):
        records.save(fair.db, *(Exhibitor(f"Chè {number}", id=f"e{number}") for number in range(40)))
        records.save(fair.db, *(Product(f"e{number}", f"Chè {number}", id=f"p{number}") for number in range(40)))
    kinds = [one.kind for one in found.search(db, "che")]
    assert len(kinds) == found.MOST
    assert min(kinds.count("exhibitor"), kinds.count("product")) >= 8
    only = [one.kind for one in found.search(db, "dinh")]
    assert only.count("exhibitor") == 2


def test_the_same_name_stands_before_longer_ones(fair, db):
    with fair.edit("test"):
        records.save(fair.db, *(Exhibitor(f"Mật ong {number}", id=f"e{number}") for number in range(40)))
        records.save(fair.db, Exhibitor("Mật ong", id="exact"))
    assert found.search(db, "mat ong")[0].id == "exact"
