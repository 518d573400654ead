"""Which exhibitor another one was merged into, by the history of the fair."""

import json

from sqlite_utils import Database

CODE = "merge_exhibitors"  # of the edits that make two exhibitors one

_REMOVED_BY = """
    SELECT code, data FROM changes JOIN edits ON edits.id = changes.edit_id
    WHERE row_id = ? AND table_name = 'exhibitors' AND kind = 'edit' AND state = 'done'
    AND json_extract(new, '$.deleted_at') IS NOT NULL
    ORDER BY changes.id DESC LIMIT 1"""


def merged_into(db: Database, exhibitor_id: str) -> str:
    """Return the id of the exhibitor that one in the bin was merged into, over several merges; "" for any other."""
    into, seen = "", {exhibitor_id}
    while following := _next(db, into or exhibitor_id):
        if following in seen:
            break
        seen.add(following)
        into = following
    return into


def _next(db: Database, exhibitor_id: str) -> str:
    in_bin = "SELECT 1 FROM exhibitors WHERE id = ? AND deleted_at IS NOT NULL"
    if not db.execute(in_bin, [exhibitor_id]).fetchone():
        return ""
    code, data = db.execute(_REMOVED_BY, [exhibitor_id]).fetchone() or ("", "{}")
    return str(json.loads(data).get("into", "")) if code == CODE else ""
