"""The photos among which the same picture is looked for: those of the exhibitor's other products."""

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import photos, records
from boothapp.store.fair import Fair


def test_photos_of_the_other_products_come_in_the_order_of_those(fair: Fair) -> None:
    with fair.edit("test"):
        records.save(
            fair.db,
            *(Exhibitor("HTX A", id="a"), Exhibitor("HTX B", id="b")),
            *(Product("a", name, id=id_) for name, id_ in (("Chè", "tea"), ("Bánh", "cake"), ("An xoa", "herb"))),
            *(Product("a", "Bỏ", id="gone"), Product("b", "Gốm", id="pot")),
            *(
                Photo("product", f"{n:064d}", "jpg", 9, 9, 9, owner, position=place, id=f"{owner}{place}")
                for n, (owner, place) in enumerate(
                    [("tea", 0), ("cake", 1), ("cake", 0), ("herb", 0), ("gone", 0), ("pot", 0)]
                )
            ),
        )
        records.remove(fair.db, Product, ["gone"])
    assert [photo.id for photo in photos.beside(fair.db, "tea", 9)] == ["herb0", "cake0", "cake1"]
    assert [photo.id for photo in photos.beside(fair.db, "tea", 1)] == ["herb0"]
    assert photos.beside(fair.db, "pot", 9) == []
