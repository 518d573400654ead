"""What stops a fair's own facts from being saved."""

import pytest

from boothapp.domain.fair import FairFacts


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        ({"name": "Hội chợ"}, []),
        ({"name": " "}, ["fair_name_missing"]),
        ({"name": "Hội chợ", "opens_on": "2026-07-27", "closes_on": "2026-07-27"}, []),
        ({"name": "Hội chợ", "opens_on": "2026-07-27", "closes_on": "2026-07-26"}, ["closes_before_opens"]),
        ({"name": "Hội chợ", "opens_on": "2026-07-27", "closes_on": "2026-11-03"}, []),
        ({"name": "Hội chợ", "opens_on": "2026-07-27", "closes_on": "2029-07-27"}, ["fair_too_long"]),
        ({"name": "Hội chợ", "closes_on": "2029-07-27"}, []),
    ],
)
def test_problems(facts: dict[str, str], codes: list[str]) -> None:
    assert [problem.code for problem in FairFacts(**facts).problems()] == codes
