"""Everything the window can show, in both themes and languages, in three sizes, at three device pixel ratios and in
large type: nothing is clipped, everything comes from the tokens, everything can be reached in order and named."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui import look_at_everything

RATIOS = (1.0, 1.5, 2.0)
REPOSITORY = Path(__file__).parents[2]
Looked = dict[float, list[str]]


@pytest.fixture(scope="module")
def looked() -> Iterator[Looked]:
    """What is wrong at each ratio; a process each, beside each other."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(REPOSITORY),
        "PYTHONIOENCODING": "utf-8",
    }
    processes = {
        ratio: subprocess.Popen(
            [sys.executable, look_at_everything.__file__],
            env=environment | {"QT_SCALE_FACTOR": str(ratio)},
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for ratio in RATIOS
    }
    try:
        yield {ratio: result(ratio, process) for ratio, process in processes.items()}
    finally:
        for process in processes.values():
            process.kill()
            process.communicate()


def result(ratio: float, process: "subprocess.Popen[str]") -> list[str]:
    out, errors = process.communicate(timeout=600)
    assert process.returncode == 0, errors[-3000:]
    told = json.loads(out)
    assert told["ratio"] == ratio
    return list(told["found"])


def of_rule(found: list[str], rule: str) -> list[str]:
    return [one for one in found if one.startswith(f"{rule} |")]


@pytest.mark.parametrize("ratio", RATIOS)
def test_all_words_have_their_room_and_nothing_sticks_out(ratio: float, looked: Looked) -> None:
    found = of_rule(looked[ratio], "room")
    assert not found, "\n".join(found)


def test_type_spacing_heights_and_colours_are_those_of_the_tokens(looked: Looked) -> None:
    found = of_rule(looked[1.0], "tokens")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("ratio", RATIOS)
def test_every_control_has_names_a_tooltip_when_it_is_an_icon_and_room_to_be_hit(ratio: float, looked: Looked) -> None:
    found = of_rule(looked[ratio], "access")
    assert not found, "\n".join(found)


def test_tab_goes_in_reading_order(looked: Looked) -> None:
    found = of_rule(looked[1.0], "order")
    assert not found, "\n".join(found)
