"""Registration lists in, lists out."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from boothapp import child_process
from boothapp.domain.errors import LimitReached, Refused
from boothapp.domain.progress import Progress, silent
from boothapp.domain.registration import ListedExhibitor, ListedProduct, RegistrationList, Remark
from boothapp.domain.text import clean

_MEMORY_BYTES = 1_500_000_000
_SECONDS = 60.0

Record = TypeVar("Record")


def read_list(path: Path, *, progress: Progress = silent) -> RegistrationList:
    """Return what a registration list says; a stranger's file is opened in a child process with limits.

    Raises Refused when it is protected, broken or no list, LimitReached when it needs more than 1.5 GB or 60 s,
    Cancelled when the user stops it.
    """
    try:
        with _openable(path.absolute()) as place:
            found = child_process.run(
                "boothapp.spreadsheets.reading:read",
                {"path": str(place), "name": clean(path.name)},
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
    except Refused as error:
        if error.code == "crashed":
            raise _broken(path) from error
        raise
    try:
        return RegistrationList(
            clean(path.name),
            tuple(map(_exhibitor, found["exhibitors"])),
            tuple(_record(Remark, values) for values in found["warnings"]),
            tuple(_record(Remark, values) for values in found["skipped"]),
        )
    except (TypeError, KeyError, AttributeError) as error:  # not what a sound child sends
        raise _broken(path) from error


@contextmanager
def _openable(path: Path) -> Iterator[Path]:
    """Give a file whose name is no UTF-8, as old sticks have it, one that python-calamine opens."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        with tempfile.TemporaryDirectory(prefix="boothapp-") as folder:
            place = Path(folder, "list")
            place.symlink_to(path)
            yield place
    else:
        yield path


def _broken(path: Path) -> Refused:
    message = f"{path.name} is damaged in a way that stops the program that reads it. Ask for the list again."
    return Refused("broken", message, {"file": path.name})


def _exhibitor(values: dict[str, Any]) -> ListedExhibitor:
    products = tuple(_record(ListedProduct, product) for product in values.pop("products", ()))
    return _record(ListedExhibitor, {"sheet": "", **values}, products=products)


def _record(kind: Callable[..., Record], values: dict[str, Any], **more: Any) -> Record:
    """Return a record of the child's values, which are texts and row numbers only; raises TypeError otherwise."""
    if not all(type(value) in (str, int) for value in values.values()):
        raise TypeError
    return kind(**values, **more)
