"""The commands of the floor plan; `command_table` has them among all others."""

from boothapp.gui.command import Command
from boothapp.gui.translation import QT_TRANSLATE_NOOP


def _begun_anywhere(id_: str, title: str, icon: str, keys: tuple[str, ...] = ()) -> Command:
    """A command that works on nothing chosen, so that the palette offers it on every page."""
    return Command(id_, title, icon, keys, page="plan", from_afar=True)


PLAN_COMMANDS: tuple[Command, ...] = (
    Command("plan.fit", QT_TRANSLATE_NOOP("Commands", "Xem cả nhà"), "maximize", ("Ctrl+0",), page="plan"),
    Command("plan.actual", QT_TRANSLATE_NOOP("Commands", "Xem cỡ 100 %"), "", ("Ctrl+Alt+0",), page="plan"),
    Command("plan.zoom_in", QT_TRANSLATE_NOOP("Commands", "Phóng to"), "zoom-in", ("Ctrl+=", "Ctrl++"), page="plan"),
    Command("plan.zoom_out", QT_TRANSLATE_NOOP("Commands", "Thu nhỏ"), "zoom-out", ("Ctrl+-",), page="plan"),
    _begun_anywhere("plan.list", QT_TRANSLATE_NOOP("Commands", "Bảng các gian"), "table", ("F7",)),
    Command(
        "plan.fold_left",
        QT_TRANSLATE_NOOP("Commands", "Thu gọn hoặc mở khung bên trái"),
        "chevron-left",
        ("F8",),
        page="plan",
    ),
    Command(
        "plan.fold_right",
        QT_TRANSLATE_NOOP("Commands", "Thu gọn hoặc mở khung bên phải"),
        "chevron-right",
        ("F9",),
        page="plan",
    ),
    _begun_anywhere("plan.print", QT_TRANSLATE_NOOP("Commands", "In sơ đồ"), "printer"),
    # drawing on the floor plan
    Command("plan.select", QT_TRANSLATE_NOOP("Commands", "Chọn"), "pointer", ("V",), page="plan"),
    Command(
        "plan.hand", QT_TRANSLATE_NOOP("Commands", "Bàn tay: kéo để xem chỗ khác"), "hand-stop", ("H",), page="plan"
    ),
    _begun_anywhere("plan.booth", QT_TRANSLATE_NOOP("Commands", "Vẽ gian"), "square-plus", ("B",)),
    _begun_anywhere("plan.rows", QT_TRANSLATE_NOOP("Commands", "Dãy gian"), "grid-dots", ("G",)),
    _begun_anywhere("plan.zone", QT_TRANSLATE_NOOP("Commands", "Khu"), "layout-collage"),
    _begun_anywhere("plan.pavilion", QT_TRANSLATE_NOOP("Commands", "Khu gian hàng của đoàn"), "tent"),
    _begun_anywhere("plan.wall", QT_TRANSLATE_NOOP("Commands", "Vẽ tường"), "wall", ("L",)),
    _begun_anywhere("plan.measure", QT_TRANSLATE_NOOP("Commands", "Đo"), "ruler-measure", ("M",)),
    _begun_anywhere("plan.entrance", QT_TRANSLATE_NOOP("Commands", "Đặt cửa"), "door-enter"),
    _begun_anywhere("plan.pillar", QT_TRANSLATE_NOOP("Commands", "Đặt cột"), "square-rounded"),
    _begun_anywhere("plan.stage", QT_TRANSLATE_NOOP("Commands", "Vẽ sân khấu"), "presentation"),
    _begun_anywhere("plan.label", QT_TRANSLATE_NOOP("Commands", "Đặt chữ"), "letter-t", ("T",)),
    _begun_anywhere("plan.power", QT_TRANSLATE_NOOP("Commands", "Đặt điểm điện"), "bolt"),
    _begun_anywhere("plan.water", QT_TRANSLATE_NOOP("Commands", "Đặt điểm nước"), "droplet"),
    _begun_anywhere("plan.keep_clear", QT_TRANSLATE_NOOP("Commands", "Vẽ vùng phải để trống"), "barrier-block"),
    _begun_anywhere("plan.service", QT_TRANSLATE_NOOP("Commands", "Vẽ khu dịch vụ"), "building-store"),
    Command(
        "plan.align_left",
        QT_TRANSLATE_NOOP("Commands", "Căn mép trái"),
        "layout-align-left",
        ("Alt+Shift+Left",),
        page="plan",
    ),
    Command(
        "plan.align_centre",
        QT_TRANSLATE_NOOP("Commands", "Căn giữa theo chiều ngang"),
        "layout-align-center",
        (),
        page="plan",
    ),
    Command(
        "plan.align_right",
        QT_TRANSLATE_NOOP("Commands", "Căn mép phải"),
        "layout-align-right",
        ("Alt+Shift+Right",),
        page="plan",
    ),
    Command(
        "plan.align_top",
        QT_TRANSLATE_NOOP("Commands", "Căn mép trên"),
        "layout-align-top",
        ("Alt+Shift+Up",),
        page="plan",
    ),
    Command(
        "plan.align_middle",
        QT_TRANSLATE_NOOP("Commands", "Căn giữa theo chiều dọc"),
        "layout-align-middle",
        (),
        page="plan",
    ),
    Command(
        "plan.align_bottom",
        QT_TRANSLATE_NOOP("Commands", "Căn mép dưới"),
        "layout-align-bottom",
        ("Alt+Shift+Down",),
        page="plan",
    ),
    Command(
        "plan.distribute_x",
        QT_TRANSLATE_NOOP("Commands", "Dàn đều theo chiều ngang"),
        "layout-distribute-vertical",
        (),
        page="plan",
    ),
    Command(
        "plan.distribute_y",
        QT_TRANSLATE_NOOP("Commands", "Dàn đều theo chiều dọc"),
        "layout-distribute-horizontal",
        (),
        page="plan",
    ),
    Command("plan.turn", QT_TRANSLATE_NOOP("Commands", "Xoay 90°"), "rotate-clockwise", ("Ctrl+R",), page="plan"),
    Command("plan.duplicate", QT_TRANSLATE_NOOP("Commands", "Nhân bản"), "copy", ("Ctrl+D",), page="plan"),
    Command(
        "plan.duplicate_grid",
        QT_TRANSLATE_NOOP("Commands", "Nhân bản thành dãy"),
        "copy-plus",
        ("Ctrl+Shift+D",),
        page="plan",
    ),
    Command("plan.group", QT_TRANSLATE_NOOP("Commands", "Nhóm lại, hoặc bỏ nhóm"), "link", ("Ctrl+G",), page="plan"),
    Command("plan.lock", QT_TRANSLATE_NOOP("Commands", "Khóa vị trí, hoặc mở khóa"), "lock", ("Ctrl+L",), page="plan"),
    Command(
        "plan.copy_values",
        QT_TRANSLATE_NOOP("Commands", "Chép kích thước, loại và giá của gian chọn đầu tiên"),
        "color-picker",
        (),
        page="plan",
    ),
    Command("plan.snapping", QT_TRANSLATE_NOOP("Commands", "Bắt dính"), "magnet", (), page="plan"),
    Command("plan.renumber", QT_TRANSLATE_NOOP("Commands", "Đánh số lại gian"), "list-numbers", (), page="plan"),
    Command("plan.merge", QT_TRANSLATE_NOOP("Commands", "Gộp gian"), "arrows-join", (), page="plan"),
    Command("plan.split", QT_TRANSLATE_NOOP("Commands", "Tách gian"), "arrows-split-2", (), page="plan"),
    _begun_anywhere("plan.lots", QT_TRANSLATE_NOOP("Commands", "Bốc thăm gian hàng…"), "ticket"),
    # its halls
    _begun_anywhere("plan.hall_new", QT_TRANSLATE_NOOP("Commands", "Thêm nhà…"), "plus"),
    _begun_anywhere("plan.hall_template", QT_TRANSLATE_NOOP("Commands", "Lấy sơ đồ có sẵn…"), "layout-grid"),
    _begun_anywhere("plan.hall_copy", QT_TRANSLATE_NOOP("Commands", "Lấy sơ đồ từ hội chợ khác…"), "folder-open"),
    _begun_anywhere("plan.hall_edit", QT_TRANSLATE_NOOP("Commands", "Tên và kích thước nhà…"), "edit"),
    _begun_anywhere("plan.hall_outline", QT_TRANSLATE_NOOP("Commands", "Vẽ đường bao nhà"), "polygon"),
    Command("plan.hall_duplicate", QT_TRANSLATE_NOOP("Commands", "Nhân bản nhà này"), "copy", (), page="plan"),
    Command(
        "plan.hall_rectangle",
        QT_TRANSLATE_NOOP("Commands", "Đường bao hình chữ nhật"),
        "square-rounded",
        (),
        page="plan",
    ),
    _begun_anywhere("plan.hall_background", QT_TRANSLATE_NOOP("Commands", "Ảnh mặt bằng…"), "photo"),
    Command("plan.hall_earlier", QT_TRANSLATE_NOOP("Commands", "Đưa nhà lên trước"), "arrow-up", (), page="plan"),
    Command("plan.hall_later", QT_TRANSLATE_NOOP("Commands", "Đưa nhà xuống sau"), "arrow-down", (), page="plan"),
    Command("plan.hall_remove", QT_TRANSLATE_NOOP("Commands", "Xóa nhà"), "trash", (), page="plan"),
)
