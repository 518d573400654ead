"""Every error that the core can raise has words in the window, and they name no more than the error tells."""

import ast
import errno
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QLocale

import boothapp
from boothapp.domain.errors import DamagedFair, FairError, FairInUse, Refused
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.gui.wording import room as room_module
from boothapp.gui.wording.damages import DAMAGES
from boothapp.gui.wording.errors import ERRORS, explained, is_of_place, may_pass
from boothapp.gui.wording.plan_refusals import PLAN_REFUSALS
from boothapp.gui.wording.refusals import REFUSALS
from boothapp.store.failures import _SENTENCES, explain_place

SOURCES = Path(boothapp.__file__).parent
CORE = ("catalog", "domain", "spreadsheets", "store", "tasks")
WORDS = {**DAMAGES, **PLAN_REFUSALS, **REFUSALS, **ERRORS}
# modules that raise an error whose code does not stand in the call itself, with their codes
MADE_ELSEWHERE = {
    "catalog/book.py": {"design_unknown", "paper_unknown", "language_unknown"},
    "spreadsheets/file_kinds.py": set(),  # the codes are those of the calls of `refuse`
    "store/renditions.py": {"photo_missing", "photo_damaged", "photo_heavy"},
    "store/failures.py": {code for _, _, code, _ in _SENTENCES},
}


def kinds(kind: type[FairError] = FairError) -> set[str]:
    return {kind.__name__}.union(
        *(kinds(one) for one in kind.__subclasses__() if one.__module__.startswith("boothapp"))
    )


def raised() -> Iterator[tuple[str, ast.Call]]:
    """Each call in the core that makes an error, with its module."""
    known = kinds() - {"ProblemsFound"} | {"refuse", "FailedFile", "kind"}  # problems have words of their own
    files = [file for package in CORE for file in sorted((SOURCES / package).rglob("*.py"))]
    for file in [*files, *SOURCES.glob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in known:
                yield file.relative_to(SOURCES).as_posix(), node


def code_of(call: ast.Call) -> str | None:
    """The code that stands in the call: the first text of small letters among its arguments."""
    texts = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return next((text for text in texts if text.replace("_", "").isalpha() and text.islower()), None)


def codes() -> set[str]:
    found: set[str] = set()
    for module, call in raised():
        code = code_of(call)
        if code is None and call.args and not isinstance(call.func, ast.Attribute):
            assert module in MADE_ELSEWHERE or _passes_on(call), f"{module}: {ast.unparse(call)}"
        found |= {code} if code else set()
    return found.union(*MADE_ELSEWHERE.values())


def _passes_on(call: ast.Call) -> bool:
    """An error made anew of another one's code, or of what a child process told, or a super() call."""
    return any(word in ast.unparse(call) for word in ("error.code", "'code'", "told"))


def test_every_error_of_the_core_has_words() -> None:
    found = codes()
    assert len(found) > 80
    assert {"disk_full", "archive_damaged", "fair_in_use", "password", "photo_missing", "crashed"} <= found
    assert found - WORDS.keys() == set()


def test_no_words_without_an_error() -> None:
    assert WORDS.keys() - codes() - {"limit_reached"} == set()


def test_words_name_only_what_the_error_tells() -> None:
    wrong = []
    for module, call in raised():
        named = {
            name for part in WORDS.get(code_of(call) or "", ()) for _, name, _, _ in Formatter().parse(part) if name
        }
        told = [one for one in call.args if isinstance(one, ast.Dict)]
        keys = {key.value for one in told for key in one.keys if isinstance(key, ast.Constant)}
        literal = len(call.args) < 3 or bool(told)
        if named - keys and literal and not _fills_in_the_file(call):
            wrong.append((module, ast.unparse(call)))
    assert wrong == []


def _fills_in_the_file(call: ast.Call) -> bool:
    """`refuse` and `FailedFile` name the file by themselves."""
    return getattr(call.func, "id", "") in ("refuse", "FailedFile")


def test_a_full_disk_is_named_with_its_room(tmp_path: Path) -> None:
    error = explain_place(OSError(errno.ENOSPC, "No space left on device"), tmp_path)
    said = explained(error)
    assert said.what == "Chưa lưu được."
    assert said.why.startswith("Ổ đĩa ") and "vẫn còn trên màn hình" in said.why
    assert may_pass(error) and is_of_place(error)
    said = explained(OSError(errno.ENOSPC, "No space left on device", str(tmp_path / "a.csv")))
    assert said.what == "Chưa ghi được a.csv." and said.why.startswith("Ổ đĩa ")


def test_a_disk_that_is_gone_is_only_full() -> None:
    assert explained(FairError("disk_full", "")).why.startswith("Ổ đĩa đã đầy. Xóa bớt tệp")


@pytest.mark.parametrize(
    ("error", "what"),
    [
        (DamagedFair("photo_missing", ""), "Tệp gốc của ảnh này đã mất."),
        (Refused("photo_missing", "", {"file": "a.jpg"}), "Không tìm thấy ảnh a.jpg."),
        (DamagedFair("photo_heavy", "", {"file": "a.heic"}), "Ảnh a.heic cần quá nhiều bộ nhớ hoặc thời gian."),
        (FairError("of_a_newer_program", "New."), "Chưa thực hiện được."),
    ],
)
def test_the_same_code_for_a_file_and_for_the_fair(error: FairError, what: str) -> None:
    assert explained(error).what == what


def test_what_cannot_be_saved_says_why() -> None:
    said = explained(ProblemsFound([Problem("price", "kind_unknown", "English.", data={"text": "một trăm"})]))
    assert said.what == "Chưa lưu được." and "một trăm" in said.why and "English" not in said.why


def test_only_what_may_pass_is_offered_again() -> None:
    assert may_pass(FairInUse("database_busy", "")) and not is_of_place(FairInUse("database_busy", ""))
    assert not may_pass(Refused("photo_broken", "")) and not may_pass(FairError("read_only", ""))


class Disk:
    """A disk with so much room."""

    def __init__(self, room: int) -> None:
        self.bytesAvailable = lambda: room
        self.isValid = self.isReady = lambda: True
        self.rootPath = lambda: "D:/"


@pytest.mark.parametrize(
    ("room", "words"),
    [(3_000_000, "Ổ đĩa D: chỉ còn 3 MB."), (-1, "Ổ đĩa D: chỉ còn 0 byte."), (10**10, "Ổ đĩa D: không nhận thêm.")],
)
def test_the_room_of_a_disk(room: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_module, "QStorageInfo", lambda _place="": Disk(room))
    QLocale.setDefault(QLocale("vi_VN"))
    assert room_module.room_words(str(tmp_path / "not yet" / "a.pdf")) == words


def test_a_file_that_cannot_be_written_is_named_without_its_folders(tmp_path: Path) -> None:
    target = str(tmp_path / "danh-muc.pdf")
    assert explained(FairError("not_writable", "", {"target": target})).what == "Chưa ghi được danh-muc.pdf."
    for full in (FairError("disk_full", "", {"target": target}), OSError(errno.ENOSPC, "No space left", target)):
        said = explained(full)
        assert said.what == "Chưa ghi được danh-muc.pdf." and "trên màn hình" not in said.why
    assert explained(OSError(errno.ENOSPC, "No space left"), target).what == "Chưa ghi được danh-muc.pdf."
    assert explained(OSError(errno.ENOSPC, "No space left")).what == "Chưa ghi được."


@pytest.mark.parametrize("number", [errno.ENAMETOOLONG, errno.ENOTCONN, errno.ESTALE, errno.EIO, errno.EACCES])
def test_what_is_wrong_with_a_place_is_said_with_what_to_do(number: int) -> None:
    assert explained(OSError(number, "x", "/media/usb/a.xlsx")).why
