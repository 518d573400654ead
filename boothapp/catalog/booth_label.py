"""How the booths of an exhibitor, a province or a page are written in little room."""

import re
from collections.abc import Callable, Sequence

from boothapp.domain import booth_codes
from boothapp.domain.catalog import CatalogContent, CatalogExhibitor

_CODE = re.compile(r"(.*?)(\d+)(\D*)")


def booth_label(booths: Sequence[str]) -> str:
    """Return "A03", "A03–A05" for neighbours, "A03, B07", or "A03 +4" for more than three that are no run."""
    if len(booths) == 1:
        return booths[0]
    if booths and _is_run(booths):
        return f"{booths[0]}–{booths[-1]}"
    if len(booths) > 3:
        return f"{booths[0]} +{len(booths) - 1}"
    return ", ".join(booths)


def booth_runs(booths: Sequence[str]) -> list[list[str]]:
    """Return booths by runs of neighbours, in their order: A01, A02, B07 as [[A01, A02], [B07]]."""
    runs: list[list[str]] = []
    for booth in dict.fromkeys(booths):
        if runs and _is_run([*runs[-1][-1:], booth]):
            runs[-1].append(booth)
        else:
            runs.append([booth])
    return runs


def zone(booth: str) -> str:
    """Return what stands before the last number: "A" of "A03"."""
    match = _CODE.fullmatch(booth)
    return match[1] if match else booth


def zones_by_booth(content: CatalogContent) -> Callable[[str, str], str]:
    """Return a function that tells the zone of a booth by key and number: the plan's, else how the number begins."""
    planned = {booth.key: booth.zone for hall in content.halls for booth in hall.booths if booth.zone}
    return lambda key, booth: planned.get(key) or zone(booth)


def booth_span(exhibitors: Sequence[CatalogExhibitor]) -> str:
    """Return the first and the last booth of exhibitors in the order of codes; "" when none has one."""
    booths = sorted((booth for exhibitor in exhibitors for booth in exhibitor.booths), key=booth_codes.sort_key)
    if not booths:
        return ""
    first, last = booths[0], booths[-1]
    return first if first == last else f"{first}–{last}"


def _is_run(booths: Sequence[str]) -> bool:
    codes = [_CODE.fullmatch(booth) for booth in booths]
    first = codes[0]
    return first is not None and all(
        code is not None and not code[3] and code[1] == first[1] and int(code[2]) == int(first[2]) + i
        for i, code in enumerate(codes)
    )
