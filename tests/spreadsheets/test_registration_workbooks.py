"""Registration lists as offices send them: what the reader makes of each, beside what a competent clerk would type."""

from pathlib import Path
from typing import Any

import pytest
import workbooks_bodies
import workbooks_booths
import workbooks_cells
import workbooks_columns
import workbooks_forms
import workbooks_headers
import workbooks_languages
import workbooks_layouts
import workbooks_name_cells
import workbooks_places
import workbooks_products
import workbooks_recognitions
import workbooks_rough
import workbooks_text
from workbook_cases import Case, as_typed

from boothapp.domain.progress import silent
from boothapp.spreadsheets.reading import read

MODULES = (
    *(
        workbooks_layouts,
        workbooks_places,
        workbooks_bodies,
        workbooks_products,
        workbooks_text,
        workbooks_forms,
        workbooks_headers,
        workbooks_columns,
        workbooks_rough,
        workbooks_cells,
        workbooks_name_cells,
        workbooks_recognitions,
        workbooks_booths,
        workbooks_languages,
    ),
)
CASES = [case for module in MODULES for case in module.CASES]


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CASES])
def test_what_a_clerk_would_type(case: Case, tmp_path: Path) -> None:
    path = tmp_path / f"danh-sach{case.suffix}"
    case.make(path)
    found = read({"path": str(path), "name": path.name}, silent)
    assert as_typed(found["exhibitors"]) == case.typed
    assert _codes(found["warnings"]) == list(case.asked)
    assert _codes(found["skipped"]) == list(case.left_out)


def _codes(remarks: list[dict[str, Any]]) -> list[tuple[str, int]]:
    return [(remark["code"], remark["row"]) for remark in remarks]
