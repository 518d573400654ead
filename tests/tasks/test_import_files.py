"""Several files in one command: what one of them is does not keep the others out."""

from pathlib import Path

import pytest

from boothapp.cli.program import run
from boothapp.domain.errors import FairError
from boothapp.store.fair import Fair
from boothapp.tasks import import_files, import_list


def a_list(path: Path, name: str) -> Path:
    path.write_text(f"STT,Tên đơn vị,Sản phẩm\n1,{name},Chè\n", "utf-8")
    return path


def broken(path: Path) -> Path:
    path.write_bytes(b"PK\x03\x04 nothing else")
    return path


def test_the_others_are_taken(fair: Fair, tmp_path: Path) -> None:
    files = [a_list(tmp_path / "a.csv", "HTX Một"), broken(tmp_path / "b.xlsx"), a_list(tmp_path / "c.csv", "HTX Hai")]
    report = import_files.run(fair, files)
    assert report.added == 2
    assert [(one.file, one.code) for one in report.failed] == [("b.xlsx", "broken")]
    assert report.to_json()["failed"][0]["message"] == report.failed[0].message


def test_a_single_one_says_so_at_once(fair: Fair, tmp_path: Path) -> None:
    with pytest.raises(FairError, match=r"b\.xlsx"):
        import_files.run(fair, [broken(tmp_path / "b.xlsx")])


def test_where_the_fair_fails_the_rest_is_not_tried(
    fair: Fair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [a_list(tmp_path / f"{name}.csv", f"HTX {name}") for name in "abc"]
    whole = import_list.import_file

    def full_at_b(fair: Fair, path: Path, **more: object) -> object:
        if path.name == "b.csv":
            raise FairError("disk_full", "The disk is full.")
        return whole(fair, path, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(import_list, "import_file", full_at_b)
    report = import_files.run(fair, files)
    assert (report.added, [one.code for one in report.failed]) == (1, ["disk_full", "not_reached"])


def test_the_terminal_tells_all_of_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = str(tmp_path / "F")
    run(["init", place])
    files = [str(a_list(tmp_path / "a.csv", "HTX Một")), str(broken(tmp_path / "b.xlsx"))]
    assert run(["import", place, *files]) == 1
    told = capsys.readouterr().out
    assert "Added 1 exhibitors" in told
    assert "Not taken: b.xlsx" in told
