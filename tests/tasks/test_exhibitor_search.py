"""Finding whom staff type: names come before contacts and goods, accents as typed before others."""

import pytest

from boothapp.tasks.exhibitor_search import ExhibitorSearch, Found
from boothapp.tasks.waiting_exhibitors import Waiting


def waiting(id_: str, name: str, *, had: int = 0, province: str = "") -> Waiting:
    return Waiting(id_, name, "household", "", province, None, 1, had, 0.0, (), "", "", name)


EVERYBODY = (
    waiting("process", "HTX Chế biến nông sản"),
    waiting("tea", "HTX chè Hảo Đạt"),
    waiting("honey", "Mật ong Trần Chè", had=1),
    waiting("pottery", "Gốm Bát Tràng", province="Hà Nội"),
)
KNOWN = {"pottery": ["Trần Thị Bích", "Ấm pha chè"]}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("chè", ["tea", "honey", "process", "pottery"]),  # goods come last, also of who waits
        ("che", ["process", "tea", "honey", "pottery"]),
        ("chế", ["process", "tea", "honey", "pottery"]),
        ("tran", ["pottery", "honey"]),  # Tràng waits, Trần has a booth
        ("trần", ["honey", "pottery"]),
        ("hao dat", ["tea"]),
        ("ảo", ["tea"]),
        ("gốm ha noi", ["pottery"]),
        ("không có", []),
        ("", ["process", "tea", "pottery", "honey"]),
    ],
)
def test_the_best_stand_first(typed: str, ids: list[str]) -> None:
    search = ExhibitorSearch(EVERYBODY, lambda: KNOWN)
    assert [found.one.id for found in search.found(typed)] == ids


def test_what_was_found_instead_of_the_name_is_told() -> None:
    search = ExhibitorSearch(EVERYBODY, lambda: KNOWN)
    assert search.found("ấm pha") == [Found(EVERYBODY[3], "Ấm pha chè")]
    assert search.found("bat trang")[0].by == ""
