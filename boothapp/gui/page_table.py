"""The pages in the order of the sidebar; a page's module is imported when it is first shown."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class PageEntry:
    key: str
    title: str  # Vietnamese source
    icon: str
    module: str
    page_class: str
    in_sidebar: bool = True
    picks_files: bool = False  # its command asks for files at once


PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "overview",
        QT_TRANSLATE_NOOP("Pages", "Tổng quan"),
        "layout-dashboard",
        "boothapp.gui.overview.page",
        "OverviewPage",
    ),
    PageEntry("intake", QT_TRANSLATE_NOOP("Pages", "Tiếp nhận"), "forms", "boothapp.gui.intake.page", "IntakePage"),
    PageEntry(
        "exhibitors",
        QT_TRANSLATE_NOOP("Pages", "Đơn vị"),
        "building-store",
        "boothapp.gui.exhibitors.page",
        "ExhibitorsPage",
    ),
    PageEntry(
        "products", QT_TRANSLATE_NOOP("Pages", "Sản phẩm"), "packages", "boothapp.gui.products.page", "ProductsPage"
    ),
    PageEntry("plan", QT_TRANSLATE_NOOP("Pages", "Sơ đồ gian hàng"), "map-2", "boothapp.gui.plan.page", "PlanPage"),
    PageEntry(
        "checks", QT_TRANSLATE_NOOP("Pages", "Kiểm tra"), "shield-check", "boothapp.gui.checks.page", "ChecksPage"
    ),
    PageEntry(
        "bin", QT_TRANSLATE_NOOP("Pages", "Thùng rác"), "trash", "boothapp.gui.bin.page", "BinPage", in_sidebar=False
    ),
    PageEntry(
        "settings", QT_TRANSLATE_NOOP("Pages", "Cài đặt"), "settings", "boothapp.gui.settings.page", "SettingsPage"
    ),
    PageEntry(
        "import",
        QT_TRANSLATE_NOOP("Pages", "Nhập danh sách"),
        "upload",
        "boothapp.gui.imports.page",
        "ImportPage",
        in_sidebar=False,
        picks_files=True,
    ),
    PageEntry(
        "photos",
        QT_TRANSLATE_NOOP("Pages", "Ghép ảnh với sản phẩm"),
        "photo-plus",
        "boothapp.gui.photo_matching.page",
        "PhotosPage",
        in_sidebar=False,
        picks_files=True,
    ),
)


def page_title(entry: PageEntry) -> str:
    """Return a page's title in the language of the interface."""
    return QCoreApplication.translate("Pages", entry.title)


_COMMANDS = {"import": "import", "photos": "photos.match", "bin": "bin"}


def command_of(entry: PageEntry) -> str:
    """Return the command that shows a page."""
    return _COMMANDS.get(entry.key, f"go.{entry.key}")


def is_page(key: str) -> bool:
    """Say whether there is a page of that key."""
    return any(entry.key == key for entry in PAGES)
