"""The sections of the settings in their order; the module of one is imported when it is first shown."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class SectionEntry:
    key: str
    title: str  # Vietnamese source
    icon: str
    module: str
    section_class: str


_HERE = "boothapp.gui.settings"
SECTIONS: tuple[SectionEntry, ...] = (
    SectionEntry("fair", QT_TRANSLATE_NOOP("Sections", "Hội chợ"), "tent", f"{_HERE}.fair_section", "FairSection"),
    SectionEntry("look", QT_TRANSLATE_NOOP("Sections", "Giao diện"), "sun", f"{_HERE}.look_section", "LookSection"),
    SectionEntry(
        "desk", QT_TRANSLATE_NOOP("Sections", "Bàn tiếp nhận"), "forms", f"{_HERE}.desk_section", "DeskSection"
    ),
    SectionEntry(
        "groups", QT_TRANSLATE_NOOP("Sections", "Nhóm hàng"), "tag", f"{_HERE}.groups_section", "GroupsSection"
    ),
    SectionEntry(
        "backup", QT_TRANSLATE_NOOP("Sections", "Sao lưu"), "database", f"{_HERE}.backup_section", "BackupSection"
    ),
    SectionEntry(
        "catalog", QT_TRANSLATE_NOOP("Sections", "Danh mục in"), "book-2", f"{_HERE}.catalog_section", "CatalogSection"
    ),
)


def section_title(entry: SectionEntry) -> str:
    """Return a section's title in the language of the interface."""
    return QCoreApplication.translate("Sections", entry.title)
