"""What the office keeps: open questions of imports, advertisements, and what was printed when."""

import dataclasses
from dataclasses import dataclass

from boothapp.domain.ids import new_id


@dataclass(frozen=True)
class Question:
    """Something an import could not settle by itself; the window asks it later."""

    code: str  # likely_duplicate | value_differs | booths_unclear | ...
    asked_at: str  # UTC, ISO
    exhibitor_id: str | None = None
    other_exhibitor_id: str | None = None
    product_id: str | None = None
    field: str = ""
    fair_value: str = ""
    list_value: str = ""
    message: str = ""
    file: str = ""
    sheet: str = ""
    row: int = 0
    answer: str = ""
    answered_at: str | None = None
    id: str = dataclasses.field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Advertisement:
    size: str  # 1/1 | 1/2 | 1/4 | 1/8 of a page
    exhibitor_id: str | None = None
    photo_id: str | None = None
    text: str = ""
    position: int = 0
    id: str = dataclasses.field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class PrintRun:
    name: str
    made_at: str
    kind: str = "catalog"
    design: str = ""
    paper: str = ""
    language: str = ""
    pages: int = 0
    id: str = dataclasses.field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class PrintRunItem:
    print_run_id: str
    kind: str  # as a `PrintedItem` of the catalog
    content_hash: str
    subject_id: str = ""
    label: str = ""
    page: int | None = None
    id: str = dataclasses.field(default_factory=new_id)
    deleted_at: str | None = None
