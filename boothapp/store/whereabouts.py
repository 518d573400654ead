"""Whether a fair is still where it was opened."""

import os
from pathlib import Path

from boothapp.domain.errors import FairError


def refuse_moved(folder: Path) -> None:
    """Raise FairError when the folder of a fair is gone; whoever writes there would make another one in its place."""
    if not folder.is_dir():
        raise FairError(
            "moved",
            f"Nothing was saved: the folder {folder.name} was moved or renamed while it was being worked on; "
            "find it and start again.",
        )


def refuse_another(folder: Path, opened: os.stat_result) -> None:
    """Raise FairError when the database in `folder` is not the file that was `opened`.

    What is written into a file that was moved or deleted under its connection would be found by nobody.
    """
    refuse_moved(folder)
    try:
        same = os.path.samestat((folder / "fair.db").stat(), opened)
    except OSError:  # gone, or the place cannot be read any more
        same = False
    if not same:
        raise FairError(
            "database_moved",
            f"Nothing was saved: {folder.name}/fair.db was moved, deleted or replaced while it was being worked on; "
            "close the fair, see what is in its folder, and open it again.",
        )
