"""A list as one edit: whole or not at all, taken back and put in again, stopped, tried out."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from import_cases import counts, goods, numbered, only, questions, row, take

from boothapp.domain.errors import Cancelled, FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.registration import RegistrationList, Remark
from boothapp.store import backups, history, records
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import import_list

NAME = "HTX chè Hảo Đạt"
Content = Callable[[Fair], dict[str, list[tuple[object, ...]]]]

FIRST = (row(NAME, goods("Chè", price="145k"), address="Xóm 9"), row("HTX Thiên An 1", phone="0912345678"))
SECOND = (
    row(NAME, goods("Chè", price="150k", recognition="OCOP 4 sao"), "Chè đinh", address="Xóm 10", contact="An"),
    row("HTX Thiên An 1", phone="0987654321"),
    row("HTX Thiên An 1", email="a@example.vn", phone="0912345678"),
)


def edits(fair: Fair) -> list[str]:
    return [entry.code for entry in history.entries(fair)]


def test_a_file_is_one_edit_and_its_history_says_which(fair: Fair) -> None:
    take(fair, *FIRST, file="thai-nguyen.xlsx")
    entry = history.entries(fair)[0]
    assert entry.code == "import"
    assert entry.data == {"file": "thai-nguyen.xlsx", "added": 2, "updated": 0, "products_added": 1}


def test_the_same_list_again_leaves_no_trace(fair: Fair, content: Content) -> None:
    for listed in (FIRST, SECOND):
        take(fair, *listed)
        before, made = content(fair), backups.listed(fair.folder)
        report = take(fair, *listed, file="renamed.xlsx")
        assert counts(report)[:2] == (0, 0)
        assert report.questions == ()
        assert content(fair) == before
        assert backups.listed(fair.folder) == made
    assert edits(fair) == ["import", "import", "new_fair"]


def test_taken_back_and_put_in_again_the_fair_is_exactly_as_it_was(fair: Fair, content: Content) -> None:
    take(fair, *FIRST)
    before = content(fair)
    report = take(fair, *SECOND)
    after = content(fair)
    history.undo(fair)
    assert content(fair) == before
    history.redo(fair)
    assert content(fair) == after
    assert counts(take(fair, *SECOND))[:2] == (0, 0)
    history.undo(fair)
    assert counts(take(fair, *SECOND)) == counts(report)  # what was taken back is added again
    assert len(questions(fair)) == len(report.questions) == 3


@pytest.mark.parametrize("answer", ["answered", "deleted"])
def test_what_was_answered_is_not_asked_again(fair: Fair, content: Content, answer: str) -> None:
    take(fair, *FIRST)
    take(fair, *SECOND)
    with fair.edit("answer"):
        for question in questions(fair):
            if answer == "deleted":
                records.remove(fair.db, Question, [question.id])
            else:
                fair.db.execute(
                    "UPDATE questions SET answer = 'fair', answered_at = '2026-11-24T00:00:00+00:00' WHERE id = ?",
                    [question.id],
                )
    before = content(fair)
    assert take(fair, *SECOND).questions == ()
    assert content(fair) == before


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", "HTX Tân Hương"), ("phone", "0999888777"), ("phone", ""), ("address", "Xóm 12"), ("province_code", "20")],
)
def test_what_people_changed_since_is_left_alone(fair: Fair, content: Content, field: str, value: str) -> None:
    listed = row(NAME, "Chè", address="Xóm 9", phone="0912345678", province="Thái Nguyên")
    take(fair, listed)
    with fair.edit("correct"):
        fair.db.execute(f"UPDATE exhibitors SET {field} = ?", [value])
    before = content(fair)
    assert counts(take(fair, listed)) == (0, 0, 1, 0)
    assert content(fair) == before
    history.undo(fair)
    assert counts(take(fair, listed)) == (0, 0, 1, 0)


def test_a_value_that_was_filled_and_taken_back_is_filled_again(fair: Fair) -> None:
    take(fair, row(NAME))
    take(fair, row(NAME, address="Xóm 9"))
    history.undo(fair)
    assert counts(take(fair, row(NAME, address="Xóm 9"))) == (0, 1, 0, 0)
    assert only(fair).address == "Xóm 9"


def test_a_dry_run_says_the_same_and_changes_nothing(fair: Fair, content: Content) -> None:
    take(fair, *FIRST)
    before, made = content(fair), backups.listed(fair.folder)
    tried = take(fair, *SECOND, dry_run=True)
    assert content(fair) == before
    assert backups.listed(fair.folder) == made
    done = take(fair, *SECOND)
    assert counts(tried) == counts(done)
    assert [one.message for one in tried.questions] == [one.message for one in done.questions]
    assert (tried.warnings, tried.skipped) == (done.warnings, done.skipped)


def test_a_backup_comes_first(fair: Fair) -> None:
    take(fair, *FIRST)
    (made,) = backups.listed(fair.folder)
    take(fair, *SECOND)
    assert [one.number for one in backups.listed(fair.folder)] == [made.number, made.number + 1]


def test_remarks_of_the_reader_come_first_and_without_personal_numbers(fair: Fair) -> None:
    remark = Remark("a.xlsx", "S", 9, "C", "note", "margin_note", "A note was left out: “001099012345”.")
    listed = RegistrationList("a.xlsx", (row(NAME, email="?"),), warnings=(remark,), skipped=(remark,))
    report = import_list.plan(listed, import_list.read(fair)).report
    assert [one.code for one in report.warnings] == ["margin_note", "email_doubtful"]
    assert report.warnings[0].message == report.skipped[0].message == "A note was left out: “•••• 2345”."


class _StopAt:
    """A user who stops the work at its n-th sign of life."""

    def __init__(self, calls: int, doing: str) -> None:
        self.calls = calls
        self.doing = doing

    def __call__(self, done: int, total: int, doing: str) -> None:
        if doing == self.doing:
            self.calls -= 1
            if self.calls < 0:
                raise Cancelled


def many() -> Iterator[Any]:
    for number in range(300):
        yield row(f"HTX chè số {number}", "Chè đinh", "Chè nõn", phone=f"09123{number:05d}")


@pytest.mark.parametrize(("calls", "doing"), [(0, "matching"), (150, "matching"), (0, "writing"), (3, "writing")])
def test_stopped_anywhere_the_fair_is_as_before(fair: Fair, content: Content, calls: int, doing: str) -> None:
    take(fair, *FIRST)
    before = content(fair)
    listed = RegistrationList("big.xlsx", numbered(tuple(many())))
    progress = _StopAt(calls, doing)
    with pytest.raises(Cancelled):
        import_list.apply(fair, import_list.plan(listed, import_list.read(fair), progress), progress)
    assert content(fair) == before
    assert edits(fair) == ["import", "new_fair"]
    take(fair, *many())


def test_a_plan_made_before_somebody_changed_the_fair_is_refused(fair: Fair, content: Content) -> None:
    planned = import_list.plan(RegistrationList("a.xlsx", FIRST), import_list.read(fair))
    with fair.edit("meanwhile"):
        records.save(fair.db, Exhibitor("HTX khác"))
    before = content(fair)
    with pytest.raises(FairError) as refused:
        import_list.apply(fair, planned)
    assert refused.value.code == "changed_meanwhile"
    assert content(fair) == before


def test_every_problem_rolls_back(fair: Fair, content: Content, monkeypatch: pytest.MonkeyPatch) -> None:
    before = content(fair)
    saved = records.save

    def fail(db: Any, *found: Any) -> None:
        saved(db, *found)
        raise OSError("disk")

    monkeypatch.setattr(records, "save", fail)
    with pytest.raises(OSError, match="disk"):
        take(fair, *FIRST)
    assert content(fair) == before


LIST = """STT,Tên đơn vị,Mã số thuế,Điện thoại,Địa chỉ,Sản phẩm,Giá bán
1,HTX chè Hảo Đạt,100233488,912345678,"Xóm 9, xã Tân Cương, tỉnh Thái Nguyên",Chè móc câu,145k/hộp
,,,,,Chè đinh,250.000 đ/hộp
2,Công ty TNHH Thiên An 1,,0203.3 825 456,"Hạ Long, Quảng Ninh",Chả mực,Liên hệ
"""


def test_a_file_from_the_disk(fair: Fair, tmp_path: Path, content: Content) -> None:
    path = tmp_path / "thai-nguyen.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    assert counts(import_list.import_file(fair, path, dry_run=True)) == (2, 0, 0, 3)
    assert records.where(fair.db, Exhibitor) == []
    assert counts(import_list.import_file(fair, path)) == (2, 0, 0, 3)
    tea = records.where(fair.db, Exhibitor)[0]
    assert (tea.tax_id, tea.phone, tea.province) == ("0100233488", "0912345678", "Thái Nguyên")
    before = content(fair)
    assert counts(import_list.import_file(fair, path)) == (0, 0, 2, 0)
    assert content(fair) == before


def test_a_fair_open_for_reading_takes_nothing_but_can_be_tried(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "thai-nguyen.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    with open_fair(folder) as fair:
        assert counts(import_list.import_file(fair, path, dry_run=True)) == (2, 0, 0, 3)
        with pytest.raises(FairError) as refused:
            import_list.import_file(fair, path)
    assert refused.value.code == "read_only"
