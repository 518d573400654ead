"""How a fair's window looked when it was closed, kept beside the fair's own records."""

import json
from typing import Any

from boothapp.gui.document import Document

_KEY = "window"


def kept(document: Document) -> dict[str, Any]:
    """Return what `keep` was given last, {} when that was never or by a program that wrote it differently."""
    from boothapp.store import local_notes

    text = local_notes.get(document.fair.db, _KEY)
    try:
        state = json.loads(text) if text else {}
    except ValueError:  # a half-known text only means that the window opens as new
        state = {}
    return state if isinstance(state, dict) else {}


def keep(document: Document, state: dict[str, Any]) -> None:
    """Keep how the window looks; a fair that is open for reading only keeps nothing. Raises FairError or OSError."""
    from boothapp.store import local_notes

    if document.is_open and document.fair.writable and state != kept(document):
        local_notes.save(document.fair, _KEY, json.dumps(state, ensure_ascii=False))
