"""Work in a child process: what comes back, which limit was met, and that nothing of a crash shows."""

import json
import logging
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.child_process import resident_bytes, run
from boothapp.domain.errors import Cancelled, DamagedFair, LimitReached, Refused

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def work(function, arguments=None, *, memory_bytes=1 << 30, seconds=30.0, **more):
    return run(f"work_for_children:{function}", arguments, memory_bytes=memory_bytes, seconds=seconds, **more)


@settings(max_examples=5)
@given(JSON)
def test_arguments_and_results_travel_unchanged(value):
    assert work("echo", value) == value


def test_lone_surrogates_and_large_results_travel():
    value = ["\ud800 Hảo Đạt\u2028\n" * 50_000]
    assert work("echo", value) == value


def test_what_the_child_prints_does_not_disturb_the_answer():
    assert work("print_much") == "done"


def test_cancel_kills_the_child_and_progress_arrives():
    seen = []

    def stop_when_told(done, total, doing):
        seen.append((done, total, doing))
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        work("report", progress=stop_when_told)
    assert seen[-1] == (3, 10, "Đọc trang 3")


@pytest.mark.parametrize(
    ("arguments", "kind", "code", "message", "data"),
    [
        ("refused", Refused, "password", "The file is locked: take the password off.", {"file": "a.xls"}),
        ("subclass", Refused, "picture", "No picture.", {}),
        ("damaged", DamagedFair, "damaged", "Damaged.", {}),
        ("limit", LimitReached, "limit_reached", "Too large.", {"limit": "memory"}),
    ],
)
def test_errors_for_users_arrive_as_they_were_raised(arguments, kind, code, message, data):
    with pytest.raises(kind) as raised:
        work("raise_error", arguments)
    assert (type(raised.value), raised.value.code, str(raised.value)) == (kind, code, message)
    assert raised.value.data == data


def test_an_oserror_arrives_with_its_file():
    with pytest.raises(FileNotFoundError) as raised:
        work("raise_error", "missing")
    assert raised.value.filename == "mất.xlsx"


def test_an_unexpected_error_is_refused_and_its_text_is_not_logged(caplog):
    with caplog.at_level(logging.WARNING), pytest.raises(Refused) as raised:
        work("unexpected")
    assert raised.value.code == "crashed"
    assert "ValueError" in str(raised.value)
    assert "work_for_children.py" in caplog.text  # where, for us
    assert "0912" not in caplog.text + str(raised.value)


@pytest.mark.parametrize("function", ["take_memory", "abort_like_rust"])
def test_memory_limit_is_said(function):
    with pytest.raises(LimitReached) as raised:
        work(function, memory_bytes=400 << 20)
    assert raised.value.data == {"limit": "memory"}
    assert "0.4 GB" in str(raised.value)


def test_time_limit_is_said():
    with pytest.raises(LimitReached) as raised:
        work("report", seconds=0.3)
    assert raised.value.data == {"limit": "time"}


@pytest.mark.parametrize("how", ["exit", "fault"])
def test_a_crash_is_a_sentence(how):
    with pytest.raises(Refused) as raised:
        work("die", how)
    assert raised.value.code == "crashed"


@pytest.mark.skipif(sys.platform == "win32", reason="finds the child's pipe by its kind")
@pytest.mark.parametrize("how", ["deep", "text", "kind", "number"])
def test_a_child_that_was_taken_over_can_only_be_refused(how):
    with pytest.raises(Refused) as raised:
        work("answer_nonsense", how)
    assert raised.value.code == "crashed"


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="reads /proc")
def test_the_child_inherits_no_open_file(tmp_path):
    with (tmp_path / "fair.lock").open("w") as lock:
        os.set_inheritable(lock.fileno(), True)
        assert not [name for name in work("open_files") if "fair.lock" in name]


def test_modules_in_the_current_folder_are_not_run(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("")
    paths, module = work("search_path")
    assert module == json.__file__
    assert "" not in paths


@pytest.mark.skipif(sys.platform == "win32" or not Path("/bin/ps").exists(), reason="asks ps")
def test_resident_memory_of_a_process_is_known():
    assert resident_bytes(os.getpid()) > 10 << 20
