"""The fair's own lists: put in order in one edit, whatever is moved where; their pictures."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import FairError
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.plan import Hall, Zone
from boothapp.domain.problems import ProblemsFound
from boothapp.store import records
from boothapp.store.fair import create_fair, open_fair
from boothapp.tasks import fair_lists

NAMES = ("a", "b", "c", "d")


def edits(fair):
    return fair.db.execute("SELECT count(*) FROM edits").fetchone()[0]


def names(fair, cls=Organiser):
    return [one.name for one in fair_lists.items(fair, cls)]


@pytest.fixture(scope="module")
def listed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lists") / "fair"
    create_fair(folder, FairFacts("Hội chợ"))
    with open_fair(folder, write=True) as fair:
        for name in NAMES:
            fair_lists.enter(fair, Organiser(""), {"name": name})
        yield fair


@settings(max_examples=40)
@given(place=st.integers(0, 3), step=st.integers(-5, 5))
def test_an_item_is_moved_and_the_others_keep_their_order(listed, place, step):
    before, made = names(listed), edits(listed)
    fair_lists.move(listed, fair_lists.items(listed, Organiser)[place], step)
    after = names(listed)
    assert after.index(before[place]) == min(max(place + step, 0), 3)
    assert [name for name in after if name != before[place]] == [name for name in before if name != before[place]]
    assert edits(listed) == made + (after != before)


@pytest.mark.parametrize(
    ("item", "typed", "field", "code"),
    [
        (Organiser(""), {"role": "Chủ trì"}, "name", "line_unnamed"),
        (Organiser(""), {"name": " "}, "name", "line_unnamed"),
        (ProgrammeItem(""), {"title": "Lễ", "held_on": "mai"}, "held_on", "day_not_understood"),
        (ProgrammeItem(""), {"held_on": "27/7/2026"}, "title", "line_unnamed"),
        (EmergencyContact(""), {"phone": "115"}, "name", "line_unnamed"),
    ],
)
def test_what_cannot_be_saved_is_refused_with_its_field(fair, item, typed, field, code):
    made = edits(fair)
    with pytest.raises(ProblemsFound) as told:
        fair_lists.enter(fair, item, typed)
    assert [(problem.field, problem.code) for problem in told.value.problems] == [(field, code)]
    assert edits(fair) == made


def test_a_doubtful_telephone_number_is_saved_with_a_warning(fair):
    entered = fair_lists.enter(fair, EmergencyContact(""), {"name": "Y tế", "phone": "0905 12"})
    assert entered.warning is not None and entered.warning.field == "phone"
    assert [one.phone for one in fair_lists.items(fair, EmergencyContact)] == ["0905 12"]
    made = edits(fair)
    assert fair_lists.enter(fair, entered.item, {"name": "Y  tế "}).item == entered.item and edits(fair) == made


def test_a_group_of_a_zone_is_in_use(fair):
    group = fair_lists.enter(fair, fair_lists.new_group(fair), {"name": "Cây cảnh"}).item
    hall = Hall("Nhà A", 10.0, 10.0)
    with fair.edit("test"):
        records.save(fair.db, hall, Zone("C", hall_id=hall.id, group_id=group.id))
    with pytest.raises(FairError) as told:
        fair_lists.remove(fair, group)
    assert (told.value.code, told.value.data["count"]) == ("group_in_use", 1)
    assert names(fair, ProductGroup)[-1] == "Cây cảnh"


def test_own_groups_get_codes_that_were_never_used(fair):
    first = fair_lists.enter(fair, fair_lists.new_group(fair), {"name": "Một"}).item
    fair_lists.remove(fair, first)
    second = fair_lists.enter(fair, fair_lists.new_group(fair), {"name": "Hai"}).item
    assert (first.code, second.code) == ("1", "2") and first.scheme == second.scheme == fair_lists.OWN_SCHEME


def test_a_day_of_the_programme_needs_no_year(tmp_path):
    create_fair(tmp_path / "fair", FairFacts("Hội chợ", opens_on="2026-12-29", closes_on="2027-01-04"))
    with open_fair(tmp_path / "fair", write=True) as fair:
        for typed, held_on in (("30/12", "2026-12-30"), ("2/1", "2027-01-02"), ("5/1/2028", "2028-01-05")):
            entered = fair_lists.enter(fair, ProgrammeItem(""), {"title": "Lễ", "held_on": typed})
            assert entered.item.held_on == held_on


def test_a_group_named_as_another_is_told(fair):
    first = fair_lists.enter(fair, fair_lists.new_group(fair), {"name": "Gốm sứ"})
    second = fair_lists.enter(fair, fair_lists.new_group(fair), {"name": "gốm  sứ"})
    assert first.warning is None and second.warning and second.warning.code == "group_named_twice"
    assert fair_lists.enter(fair, second.item, {"name": "Gốm men lam"}).warning is None
