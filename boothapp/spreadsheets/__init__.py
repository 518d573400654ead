"""Registration lists in, lists out."""

from pathlib import Path

from boothapp import child_process
from boothapp.domain.errors import LimitReached
from boothapp.domain.progress import Progress, silent
from boothapp.domain.registration import ListedExhibitor, ListedProduct, RegistrationList, Remark

_MEMORY_BYTES = 1_500_000_000
_SECONDS = 60.0


def read_list(path: Path, *, progress: Progress = silent) -> RegistrationList:
    """Return what a registration list says; a stranger's file is opened in a child process with limits.

    Raises Refused when it is protected, broken or no list, LimitReached when it needs more than 1.5 GB or 60 s,
    Cancelled when the user stops it.
    """
    arguments = {"path": str(path.absolute()), "name": path.name}
    try:
        found = child_process.run(
            "boothapp.spreadsheets.reading:read",
            arguments,
            memory_bytes=_MEMORY_BYTES,
            seconds=_SECONDS,
            progress=progress,
        )
    except LimitReached as error:
        what = "more memory" if error.data.get("limit") == "memory" else "more time"
        raise LimitReached(
            "list_limit",
            f"{path.name} needs {what} than a registration list should (limits: 1.5 GB, 60 s); "
            "copy the rows with the list into a new workbook and import that.",
            error.data,
        ) from error
    return RegistrationList(
        path.name,
        tuple(_exhibitor(values) for values in found["exhibitors"]),
        tuple(Remark(**values) for values in found["warnings"]),
        tuple(Remark(**values) for values in found["skipped"]),
    )


def _exhibitor(values: dict[str, object]) -> ListedExhibitor:
    products = tuple(ListedProduct(**product) for product in values.pop("products", ()))  # type: ignore[attr-defined]
    return ListedExhibitor(**{"sheet": "", **values}, products=products)  # type: ignore[arg-type]
