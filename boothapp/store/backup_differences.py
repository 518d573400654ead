"""What restoring a backup would change: its records beside those of today."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair
from boothapp.domain.progress import Progress, silent
from boothapp.store.backups import is_sound
from boothapp.store.connection import uri
from boothapp.store.failures import explained
from boothapp.store.fair import Fair
from boothapp.store.records import TABLES


@dataclass(frozen=True)
class Difference:
    """Records of one table, without those in the bin."""

    table: str
    added: int  # only the backup has them
    changed: int
    removed: int  # only the fair has them now


def read(fair: Fair, backup: Path, progress: Progress = silent) -> list[Difference]:
    """Return, table by table, what would be added, changed and removed; tables where nothing would be are left out.

    Raises DamagedFair when the backup is damaged or none.
    """
    if not is_sound(backup):
        raise DamagedFair("backup_unsound", f"The backup {backup.name} is damaged; take another.")
    found = []
    with explained(fair.folder):
        fair.db.execute("ATTACH ? AS backup", [uri(backup, "mode=ro&immutable=1")])
        try:
            for number, (cls, table) in enumerate(TABLES.items()):
                progress(number, len(TABLES), "comparing")
                columns = [field.name for field in fields(cls) if field.name in _columns(fair.db, "backup", table)]
                one = _of_table(fair.db, table, columns)
                if one.added or one.changed or one.removed:
                    found.append(one)
        finally:
            fair.db.execute("DETACH backup")
    return found


def _columns(db: Database, schema: str, table: str) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM pragma_table_info(?, ?)", [table, schema])}


def _of_table(db: Database, table: str, columns: Sequence[str]) -> Difference:
    now = db.execute(f"SELECT count(*) FROM main.{table} WHERE deleted_at IS NULL").fetchone()[0]
    if not columns:
        return Difference(table, 0, 0, now)  # the backup is older than this table
    then = db.execute(f"SELECT count(*) FROM backup.{table} WHERE deleted_at IS NULL").fetchone()[0]
    differs = " OR ".join(f"one.{column} IS NOT other.{column}" for column in columns)
    both, changed = db.execute(f"""
        SELECT count(*), coalesce(sum({differs}), 0) FROM main.{table} AS one JOIN backup.{table} AS other USING (id)
        WHERE one.deleted_at IS NULL AND other.deleted_at IS NULL""").fetchone()
    return Difference(table, then - both, changed, now - both)
