"""What the lists of the section "Hội chợ" are made of."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.settings.item_row import Column, ListKind


def organisers() -> ListKind:
    """Return the list of who holds the fair, each with a role and a logo."""
    from boothapp.domain.fair import Organiser

    translate = QCoreApplication.translate
    columns = (
        Column("role", translate("FairLists", "Vai trò"), 2, hint=translate("FairLists", "Chủ trì")),
        Column("name", translate("FairLists", "Tên cơ quan, đơn vị"), 4),
        Column("name_en", translate("FairLists", "Tên tiếng Anh"), 3),
    )
    return ListKind(
        "organisers",
        "organisers",
        Organiser,
        columns,
        translate("FairLists", "Thêm đơn vị tổ chức"),
        lambda: Organiser(""),
        has_logos=True,
    )


def programme() -> ListKind:
    """Return the list of what happens at the fair."""
    from boothapp.domain.fair import ProgrammeItem

    translate = QCoreApplication.translate
    columns = (
        Column("held_on", translate("FairLists", "Ngày"), 0, width=132, is_day=True),
        Column("time", translate("FairLists", "Giờ"), 0, width=112, hint="8:00"),
        Column("title", translate("FairLists", "Nội dung"), 5),
        Column("title_en", translate("FairLists", "Tiếng Anh"), 4),
        Column("place", translate("FairLists", "Nơi diễn ra"), 3),
    )
    return ListKind(
        "programme",
        "programme_items",
        ProgrammeItem,
        columns,
        translate("FairLists", "Thêm hoạt động"),
        lambda: ProgrammeItem(""),
    )


def emergency_contacts() -> ListKind:
    """Return the list of whom to call."""
    from boothapp.domain.fair import EmergencyContact

    translate = QCoreApplication.translate
    columns = (
        Column("name", translate("FairLists", "Gọi ai"), 3, hint=translate("FairLists", "Y tế, công an, cứu hỏa…")),
        Column("phone", translate("FairLists", "Điện thoại"), 2, is_number=True),
    )
    return ListKind(
        "emergency",
        "emergency_contacts",
        EmergencyContact,
        columns,
        translate("FairLists", "Thêm số khẩn cấp"),
        lambda: EmergencyContact(""),
    )
