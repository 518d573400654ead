"""A new product stands behind the others of its exhibitor."""

from pathlib import Path

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Product
from boothapp.store import history, records
from boothapp.store.fair import create_fair, open_fair
from boothapp.tasks.add_product import add_product


def test_it_stands_last_and_can_be_taken_back(tmp_path: Path) -> None:
    create_fair(tmp_path / "fair", FairFacts("Hội chợ"), [Exhibitor("HTX", id="e"), Product("e", "Trà", position=4)])
    with open_fair(tmp_path / "fair", write=True) as fair:
        id_ = add_product(fair, "e", "  Cà   phê ")
        added = records.get(fair.db, Product, id_)
        assert added and (added.name, added.position, added.exhibitor_id) == ("Cà phê", 5, "e")
        history.undo(fair)
        assert records.get(fair.db, Product, id_) is None


def test_nothing_is_added_without_a_name_or_an_exhibitor(tmp_path: Path) -> None:
    gone = Exhibitor("Cũ", id="gone", deleted_at="2026-01-01T00:00:00+00:00")
    create_fair(tmp_path / "fair", FairFacts("Hội chợ"), [Exhibitor("HTX", id="e"), gone])
    with open_fair(tmp_path / "fair", write=True) as fair:
        with pytest.raises(ProblemsFound):
            add_product(fair, "e", "  ")
        for strange in ("gone", "nobody"):
            with pytest.raises(FairError) as refused:
                add_product(fair, strange, "Trà")
            assert refused.value.code == "no_such_exhibitor"
        assert records.where(fair.db, Product) == []
