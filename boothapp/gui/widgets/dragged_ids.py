"""Records on their way from one part of the window to another: exhibitors to booths, booths to a list."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData

IDS = "application/x-boothapp-ids"  # JSON: {"kind": …, "ids": […]}
KINDS = ("exhibitors", "delegation", "booths")


@dataclass(frozen=True)
class Carried:
    """What is dragged."""

    kind: str  # one of KINDS
    ids: tuple[str, ...]


def carrying(kind: str, ids: Sequence[str]) -> QMimeData:
    """Return records as the data of a drag."""
    data = QMimeData()
    data.setData(IDS, QByteArray(json.dumps({"kind": kind, "ids": list(ids)}).encode()))
    return data


def carried(data: QMimeData) -> Carried | None:
    """Return what is dragged; None when it is no record of this program, whatever another one put there."""
    if not data.hasFormat(IDS):
        return None
    try:
        found = json.loads(bytes(data.data(IDS).data()))
    except ValueError:
        return None
    if not isinstance(found, dict) or found.get("kind") not in KINDS or not isinstance(found.get("ids"), list):
        return None
    ids = tuple(id_ for id_ in found["ids"] if isinstance(id_, str))
    return Carried(found["kind"], ids) if ids else None
