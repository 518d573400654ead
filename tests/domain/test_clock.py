"""A clock that no program can reckon with is said to be wrong; every other one will do."""

import time

import pytest

from boothapp.cli import program
from boothapp.domain import clock
from boothapp.domain.errors import FairError

YEAR = 365.2425 * 24 * 60 * 60


@pytest.mark.parametrize("years", [-1, 0, 1, 68.1, 130, 291])
def test_clocks_of_1969_to_2261_will_do(monkeypatch, years):
    monkeypatch.setattr(time, "time", lambda: years * YEAR)
    clock.refuse_impossible()


@pytest.mark.parametrize("years", [292.5, 8029, 8031, 1e9])
def test_later_ones_are_refused_in_words(monkeypatch, years):
    monkeypatch.setattr(time, "time", lambda: years * YEAR)
    with pytest.raises(FairError, match="clock of this computer"):
        clock.refuse_impossible()


def test_a_clock_beyond_what_python_counts_is_refused_before_any_work(monkeypatch, tmp_path, capsys):
    def fail():
        raise OverflowError

    monkeypatch.setattr(time, "time", fail)
    assert program.run(["init", str(tmp_path / "Hoi-cho")]) == program.EXIT_COULD_NOT
    assert "set it right" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
