"""Copies of a fair: what they are called."""

from datetime import date
from pathlib import Path

from boothapp.domain.progress import silent
from boothapp.gui.backups import copies
from boothapp.store.fair import Fair


def test_a_fair_with_the_longest_name_a_disk_takes_can_be_copied(fair: Fair, tmp_path: Path) -> None:
    folder = fair.folder.with_name("ế" * 85)  # 255 bytes
    fair.close()
    fair.folder.rename(folder)
    target = copies.name_for(folder, tmp_path, date(2026, 11, 27))
    copies.whole_copy(folder, target, silent)
    assert target.stat().st_size and target.name == "ế" * 60 + " 2026-11-27.zip"
    assert copies.name_for(folder, tmp_path, date(2026, 11, 27)).name == "ế" * 60 + " 2026-11-27 (2).zip"
