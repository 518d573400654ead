"""Sheets on which a plan is printed."""

from dataclasses import dataclass
from pathlib import Path

from boothapp.domain.catalog import PrintedItem

SHEETS_MM = {
    "a4": (210.0, 297.0),
    "a3": (297.0, 420.0),
    "a2": (420.0, 594.0),
    "a1": (594.0, 841.0),
    "a0": (841.0, 1189.0),
}
"""Short and long side of the papers (ISO 216)."""

PICTURE_DPI = 150  # of a sheet as a picture; an A0 is then 35 megapixels


@dataclass(frozen=True)
class PlanOptions:
    paper: str = "a3"
    language: str = "vi"  # vi | en | vi-en
    halls: tuple[str, ...] = ()  # ids; none = all that have booths
    black_and_white: bool = False  # patterns tell what colours do
    for_builders: bool = False  # measures for those who build the hall, in place of exhibitors
    here: tuple[float, float] | None = None  # metres in the hall, where the sheet will hang


@dataclass(frozen=True)
class PlanResult:
    """The sheets that were written."""

    files: tuple[Path, ...]
    pages: int
    printed: tuple[PrintedItem, ...]  # what of them a later change can make wrong
