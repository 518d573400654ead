"""What a command of the program is; `command_table` has all of them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

EVERYWHERE = "everywhere"
IN_TABLES = "tables"  # of the pages below, while the focus is in their table
PAGES_WITH_TABLES = ("exhibitors", "products")


@dataclass(frozen=True)
class Command:
    id: str
    title: str  # Vietnamese source; shown through `titled`
    icon: str = ""
    keys: tuple[str, ...] = ()
    page: str = EVERYWHERE  # the page it belongs to, or IN_TABLES
    in_palette: bool = True
    from_afar: bool = False  # the palette offers it on other pages too: it works on nothing that would have to be seen
    native: bool = False  # the keys are handled by the widget itself; listed for the user, bound by nobody else


def titled(command: Command) -> str:
    """Return the command's title in the language of the interface."""
    return QCoreApplication.translate("Commands", command.title)
