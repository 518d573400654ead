"""Registration lists in, lists out."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from boothapp import child_process
from boothapp.domain.errors import LimitReached, Refused
from boothapp.domain.progress import Progress, silent
from boothapp.domain.registration import (
    ListedExhibitor,
    ListedProduct,
    RecognisedColumn,
    RecognisedTable,
    RegistrationList,
    Remark,
)
from boothapp.domain.text import clean
from boothapp.spreadsheets.left_out import LeftOutRows

_MEMORY_BYTES = 1_500_000_000
_SECONDS = 60.0

Record = TypeVar("Record")


def read_list(path: Path, *, progress: Progress = silent) -> RegistrationList:
    """Return what a registration list says; a stranger's file is opened in a child process with limits.

    Raises Refused when it is protected, broken or no list, LimitReached when it needs more than 1.5 GB or 60 s,
    Cancelled when the user stops it.
    """
    found = _in_child("boothapp.spreadsheets.reading:read", path, {"name": clean(path.name)}, progress)
    try:
        return RegistrationList(
            clean(path.name),
            tuple(map(_exhibitor, found["exhibitors"])),
            tuple(map(_remark, found["warnings"])),
            tuple(map(_remark, found["skipped"])),
            tuple(map(_table, found["recognised"])),
        )
    except (TypeError, KeyError, AttributeError) as error:  # not what a sound child sends
        raise _broken(path) from error


def rows_of(path: Path, rows: Sequence[tuple[str, int]], *, progress: Progress = silent) -> list[LeftOutRows]:
    """Return rows (sheet, number from 1) of a list as they stand in it, as `left_out.read` does.

    Raises what `read_list` raises.
    """
    found = _in_child("boothapp.spreadsheets.left_out:read", path, {"rows": list(map(list, rows))}, progress)
    try:
        return [_left_out(values) for values in found]
    except (TypeError, KeyError, ValueError) as error:  # not what a sound child sends
        raise _broken(path) from error


def _in_child(function: str, path: Path, arguments: dict[str, Any], progress: Progress) -> Any:
    try:
        with _openable(path.absolute()) as place:
            return child_process.run(
                function,
                arguments | {"path": str(place)},
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


def _remark(values: dict[str, Any]) -> Remark:
    data = values.pop("data")
    if not (isinstance(data, dict) and all(type(value) in (str, int) for value in data.values())):
        raise TypeError
    return _record(Remark, values, data=data)


def _table(values: dict[str, Any]) -> RecognisedTable:
    provinces, columns = values.pop("provinces"), values.pop("columns")
    if not all(isinstance(name, str) for name in provinces):
        raise TypeError
    found = tuple(_record(RecognisedColumn, column) for column in columns)
    return _record(RecognisedTable, values, provinces=tuple(provinces), columns=found)


def _left_out(values: dict[str, Any]) -> LeftOutRows:
    rows = tuple((row, tuple(cells)) for row, cells in values["rows"])
    texts = [values["sheet"], *values["headings"], *(text for _, cells in rows for text in cells)]
    if not (all(type(text) is str for text in texts) and all(type(row) is int for row, _ in rows)):
        raise TypeError
    return LeftOutRows(values["sheet"], tuple(values["headings"]), rows)


def _record(kind: Callable[..., Record], values: dict[str, Any], **more: Any) -> Record:
    """Return a record of the child's values, which are texts and row numbers only; raises TypeError otherwise."""
    if not all(type(value) in (str, int) for value in values.values()):
        raise TypeError
    return kind(**values, **more)
