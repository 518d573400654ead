"""What the lists of the section "Hội chợ" are made of."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.settings.item_row import Column, ListKind


def organisers() -> ListKind:
    """Return the list of who holds the fair, each with a role and a logo."""
    from boothapp.domain.fair import Organiser

    tr = QCoreApplication.translate
    columns = (
        Column("role", tr("FairLists", "Vai trò"), 2, hint=tr("FairLists", "Chủ trì")),
        Column("name", tr("FairLists", "Tên cơ quan, đơn vị"), 4),
        Column("name_en", tr("FairLists", "Tên tiếng Anh"), 3),
    )
    return ListKind(
        "organisers",
        "organisers",
        Organiser,
        columns,
        tr("FairLists", "Thêm đơn vị tổ chức"),
        lambda: Organiser(""),
        has_logos=True,
    )


def programme() -> ListKind:
    """Return the list of what happens at the fair."""
    from boothapp.domain.fair import ProgrammeItem

    tr = QCoreApplication.translate
    columns = (
        Column("held_on", tr("FairLists", "Ngày"), 0, width=132, is_day=True),
        Column("time", tr("FairLists", "Giờ"), 2, hint="8:00"),
        Column("title", tr("FairLists", "Nội dung"), 5),
        Column("title_en", tr("FairLists", "Tiếng Anh"), 4),
        Column("place", tr("FairLists", "Nơi diễn ra"), 3),
    )
    return ListKind(
        "programme",
        "programme_items",
        ProgrammeItem,
        columns,
        tr("FairLists", "Thêm hoạt động"),
        lambda: ProgrammeItem(""),
    )


def emergency_contacts() -> ListKind:
    """Return the list of whom to call."""
    from boothapp.domain.fair import EmergencyContact

    tr = QCoreApplication.translate
    columns = (
        Column("name", tr("FairLists", "Gọi ai"), 3, hint=tr("FairLists", "Y tế, công an, cứu hỏa…")),
        Column("phone", tr("FairLists", "Điện thoại"), 2, is_number=True),
    )
    return ListKind(
        "emergency",
        "emergency_contacts",
        EmergencyContact,
        columns,
        tr("FairLists", "Thêm số khẩn cấp"),
        lambda: EmergencyContact(""),
    )
