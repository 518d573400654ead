"""The commands of the floor plan; `command_table` has them among all others."""

from boothapp.gui.command import Command
from boothapp.gui.translation import QT_TRANSLATE_NOOP

PLAN_COMMANDS: tuple[Command, ...] = (
    Command("plan.fit", QT_TRANSLATE_NOOP("Commands", "Xem cả nhà"), "maximize", ("Ctrl+0",), page="plan"),
    Command("plan.actual", QT_TRANSLATE_NOOP("Commands", "Xem cỡ 100 %"), "", ("Ctrl+Alt+0",), page="plan"),
    Command("plan.zoom_in", QT_TRANSLATE_NOOP("Commands", "Phóng to"), "zoom-in", ("Ctrl+=", "Ctrl++"), page="plan"),
    Command("plan.zoom_out", QT_TRANSLATE_NOOP("Commands", "Thu nhỏ"), "zoom-out", ("Ctrl+-",), page="plan"),
    Command("plan.list", QT_TRANSLATE_NOOP("Commands", "Bảng các gian"), "table", ("F7",), page="plan"),
    Command("plan.print", QT_TRANSLATE_NOOP("Commands", "In sơ đồ"), "printer", (), page="plan"),
    # drawing on the floor plan
    Command("plan.select", QT_TRANSLATE_NOOP("Commands", "Chọn"), "pointer", ("V",), page="plan"),
    Command(
        "plan.hand", QT_TRANSLATE_NOOP("Commands", "Bàn tay: kéo để xem chỗ khác"), "hand-stop", ("H",), page="plan"
    ),
    Command("plan.booth", QT_TRANSLATE_NOOP("Commands", "Vẽ gian"), "square-plus", ("B",), page="plan"),
    Command("plan.rows", QT_TRANSLATE_NOOP("Commands", "Dãy gian"), "grid-dots", ("G",), page="plan"),
    Command("plan.zone", QT_TRANSLATE_NOOP("Commands", "Khu"), "layout-collage", (), page="plan"),
    Command("plan.pavilion", QT_TRANSLATE_NOOP("Commands", "Khu gian hàng của đoàn"), "tent", (), page="plan"),
    Command("plan.wall", QT_TRANSLATE_NOOP("Commands", "Vẽ tường"), "wall", ("L",), page="plan"),
    Command("plan.measure", QT_TRANSLATE_NOOP("Commands", "Đo"), "ruler-measure", ("M",), page="plan"),
    Command("plan.entrance", QT_TRANSLATE_NOOP("Commands", "Đặt cửa"), "door-enter", (), page="plan"),
    Command("plan.pillar", QT_TRANSLATE_NOOP("Commands", "Đặt cột"), "square-rounded", (), page="plan"),
    Command("plan.stage", QT_TRANSLATE_NOOP("Commands", "Vẽ sân khấu"), "presentation", (), page="plan"),
    Command("plan.label", QT_TRANSLATE_NOOP("Commands", "Đặt chữ"), "letter-t", ("T",), page="plan"),
    Command("plan.power", QT_TRANSLATE_NOOP("Commands", "Đặt điểm điện"), "bolt", (), page="plan"),
    Command("plan.water", QT_TRANSLATE_NOOP("Commands", "Đặt điểm nước"), "droplet", (), page="plan"),
    Command(
        "plan.keep_clear", QT_TRANSLATE_NOOP("Commands", "Vẽ vùng phải để trống"), "barrier-block", (), page="plan"
    ),
    Command("plan.service", QT_TRANSLATE_NOOP("Commands", "Vẽ khu dịch vụ"), "building-store", (), page="plan"),
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
    Command("plan.lots", QT_TRANSLATE_NOOP("Commands", "Bốc thăm gian hàng…"), "ticket", (), page="plan"),
    # its halls
    Command("plan.hall_new", QT_TRANSLATE_NOOP("Commands", "Thêm nhà…"), "plus", (), page="plan"),
    Command("plan.hall_template", QT_TRANSLATE_NOOP("Commands", "Lấy sơ đồ có sẵn…"), "layout-grid", (), page="plan"),
    Command(
        "plan.hall_copy", QT_TRANSLATE_NOOP("Commands", "Lấy sơ đồ từ hội chợ khác…"), "folder-open", (), page="plan"
    ),
    Command("plan.hall_edit", QT_TRANSLATE_NOOP("Commands", "Tên và kích thước nhà…"), "edit", (), page="plan"),
    Command("plan.hall_outline", QT_TRANSLATE_NOOP("Commands", "Vẽ đường bao nhà"), "polygon", (), page="plan"),
    Command(
        "plan.hall_rectangle",
        QT_TRANSLATE_NOOP("Commands", "Đường bao hình chữ nhật"),
        "square-rounded",
        (),
        page="plan",
    ),
    Command("plan.hall_background", QT_TRANSLATE_NOOP("Commands", "Ảnh mặt bằng…"), "photo", (), page="plan"),
    Command("plan.hall_earlier", QT_TRANSLATE_NOOP("Commands", "Đưa nhà lên trước"), "arrow-up", (), page="plan"),
    Command("plan.hall_later", QT_TRANSLATE_NOOP("Commands", "Đưa nhà xuống sau"), "arrow-down", (), page="plan"),
    Command("plan.hall_remove", QT_TRANSLATE_NOOP("Commands", "Xóa nhà"), "trash", (), page="plan"),
)
