"""`print FAIR plan` at a terminal."""

from pathlib import Path

import pytest

from boothapp.cli.program import run
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.store import records
from boothapp.store.fair import Fair


def test_an_svg_that_is_a_print_run(fair: Fair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hall, one = Hall("Nhà A", 30, 20), Exhibitor("HTX Một")
    booth = Booth(hall.id, "A1", 1, 1)
    with fair.edit("test"):
        records.save(fair.db, hall, one, booth, Assignment(booth.id, one.id))
    fair.close()
    target = tmp_path / "x.svg"
    words = ["print", str(fair.folder), "plan", "-o", str(target), "--black-and-white", "--freeze", "Lần 1"]
    assert (run(words), target.read_text()[:5]) == (0, "<?xml")
    assert run(words) == 1
    assert "There is a print run “Lần 1” already" in capsys.readouterr().err
    assert run(["check", str(fair.folder), "--since", "lan 1"]) == 0
    assert "Nothing differs from the print run “Lần 1”" in capsys.readouterr().out
