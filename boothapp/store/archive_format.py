"""The archive of a fair as a file format: what its members are called and how much they may hold.

docs/fair-folder.md describes it for people; `archive` writes it, `archive_reading` reads it.
"""

import re

from boothapp.store.row_values import HISTORY, TRAVELLING

FORMAT, VERSION = "boothapp-archive", 1
INFO = "archive.json"
PHOTO = re.compile(r"photos/([0-9a-f]{2})/(\1[0-9a-f]{62})\.([a-z0-9]{2,5})")

MOST_CONTENTS_BYTES = 48 * 2**20  # of the zip's own table of contents: about 350,000 photos
MOST_INFO_BYTES = 64 * 2**20
MOST_LINE_BYTES = 16 * 2**20
MOST_PHOTO_BYTES = 200 * 10**6  # as photos are taken in
FREE_BYTES, MOST_RATIO = 32 * 2**20, 100  # what rows may unpack to: so much, and so many times their packed size


def table_member(table: str) -> str:
    """Return the name of the member that holds the rows of a table."""
    return f"{'history' if table in HISTORY else 'tables'}/{table}.jsonl"


TABLE_MEMBERS = {table_member(table): table for table in TRAVELLING}
