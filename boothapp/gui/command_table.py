"""Every command of the program, its words and keys: menus, buttons, tooltips, palette and key list read this table.

Keys are written as Qt's portable text. A key that Telex rewrites (A D E O W S F R X J Z [ ]) is never bound alone.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

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
    native: bool = False  # the keys are handled by the widget itself; listed for the user, bound by nobody else


def titled(command: Command) -> str:
    """Return the command's title in the language of the interface."""
    return QCoreApplication.translate("Commands", command.title)


TABLE: tuple[Command, ...] = (
    Command("palette", QT_TRANSLATE_NOOP("Commands", "Tìm mọi thứ"), "search", ("Ctrl+K",), in_palette=False),
    Command("go.overview", QT_TRANSLATE_NOOP("Commands", "Mở Tổng quan"), "layout-dashboard", ("Ctrl+1",)),
    Command("go.intake", QT_TRANSLATE_NOOP("Commands", "Mở Tiếp nhận"), "forms", ("Ctrl+2",)),
    Command("go.exhibitors", QT_TRANSLATE_NOOP("Commands", "Mở Đơn vị"), "building-store", ("Ctrl+3",)),
    Command("go.products", QT_TRANSLATE_NOOP("Commands", "Mở Sản phẩm"), "packages", ("Ctrl+4",)),
    Command("go.plan", QT_TRANSLATE_NOOP("Commands", "Mở Sơ đồ gian hàng"), "map-2", ("Ctrl+5",)),
    Command("go.checks", QT_TRANSLATE_NOOP("Commands", "Mở Kiểm tra"), "shield-check", ("Ctrl+7",)),
    Command("go.settings", QT_TRANSLATE_NOOP("Commands", "Mở Cài đặt"), "settings", ("Ctrl+,",)),
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Hoàn tác"), "arrow-back-up", ("Ctrl+Z",)),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "Làm lại"), "arrow-forward-up", ("Ctrl+Y", "Ctrl+Shift+Z")),
    Command("find", QT_TRANSLATE_NOOP("Commands", "Tìm trong trang"), "search", ("Ctrl+F",)),
    Command("new", QT_TRANSLATE_NOOP("Commands", "Thêm mới"), "plus", ("Ctrl+N",)),
    Command("export", QT_TRANSLATE_NOOP("Commands", "Xuất danh sách"), "download", ("Ctrl+E",)),
    Command("print", QT_TRANSLATE_NOOP("Commands", "Xuất danh mục in"), "file-type-pdf", ("Ctrl+P",)),
    Command("fair.open", QT_TRANSLATE_NOOP("Commands", "Mở hội chợ khác"), "folder-open", ("Ctrl+O",)),
    Command("fair.new", QT_TRANSLATE_NOOP("Commands", "Tạo hội chợ mới"), "plus"),
    Command("fair.close", QT_TRANSLATE_NOOP("Commands", "Đóng hội chợ"), "x"),
    Command("import", QT_TRANSLATE_NOOP("Commands", "Nhập từ Excel"), "upload", ("Ctrl+I",)),
    Command("photos.match", QT_TRANSLATE_NOOP("Commands", "Ghép ảnh hàng loạt"), "photo-plus"),
    Command("backup.usb", QT_TRANSLATE_NOOP("Commands", "Sao lưu ra USB"), "device-usb"),
    Command("backup.restore", QT_TRANSLATE_NOOP("Commands", "Khôi phục từ bản sao lưu"), "restore"),
    Command("bin", QT_TRANSLATE_NOOP("Commands", "Mở Thùng rác"), "trash"),
    Command("sidebar", QT_TRANSLATE_NOOP("Commands", "Thu gọn thanh bên"), "menu-2", ("Ctrl+B",)),
    Command("pane.next", QT_TRANSLATE_NOOP("Commands", "Sang khung kế tiếp"), "", ("F6",), in_palette=False),
    Command("pane.previous", QT_TRANSLATE_NOOP("Commands", "Về khung trước"), "", ("Shift+F6",), in_palette=False),
    Command(
        "escape",
        QT_TRANSLATE_NOOP("Commands", "Đóng khung đang mở, thôi tìm, bỏ chọn"),
        "",
        ("Esc",),
        in_palette=False,
        native=True,
    ),
    Command("keys", QT_TRANSLATE_NOOP("Commands", "Phím tắt và hướng dẫn"), "keyboard", ("F1",)),
    Command("full_screen", QT_TRANSLATE_NOOP("Commands", "Toàn màn hình"), "maximize", ("F11",)),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Thoát"), "", ("Ctrl+Q",)),
    Command("intake.save", QT_TRANSLATE_NOOP("Commands", "Lưu phiếu"), "check", ("Ctrl+S",), page="intake"),
    Command("intake.next", QT_TRANSLATE_NOOP("Commands", "Lưu và nhận đơn vị tiếp"), "check", ("F9",), page="intake"),
    Command("intake.drop", QT_TRANSLATE_NOOP("Commands", "Bỏ phiếu"), "trash", page="intake"),
    Command(
        "intake.use_duplicate",
        QT_TRANSLATE_NOOP("Commands", "Dùng lại đơn vị có thể trùng"),
        "users",
        ("Ctrl+D",),
        page="intake",
    ),
    Command("intake.last", QT_TRANSLATE_NOOP("Commands", "Mở phiếu vừa lưu"), "history", ("Ctrl+L",), page="intake"),
    Command(
        "intake.add_row",
        QT_TRANSLATE_NOOP("Commands", "Thêm dòng sản phẩm"),
        "plus",
        ("Ctrl+Return", "Ctrl+Enter"),
        page="intake",
    ),
    Command(
        "intake.remove_row", QT_TRANSLATE_NOOP("Commands", "Bỏ dòng sản phẩm"), "trash", ("Ctrl+Delete",), page="intake"
    ),
    Command("intake.row_up", QT_TRANSLATE_NOOP("Commands", "Chuyển dòng lên"), "arrow-up", ("Alt+Up",), page="intake"),
    Command(
        "intake.row_down",
        QT_TRANSLATE_NOOP("Commands", "Chuyển dòng xuống, mở thêm ô của đơn vị"),
        "arrow-down",
        ("Alt+Down",),
        page="intake",
    ),
    Command("intake.pin", QT_TRANSLATE_NOOP("Commands", "Ghim ô cho phiếu sau"), "pin", ("Ctrl+T",), page="intake"),
    Command(
        "intake.paste_photo",
        QT_TRANSLATE_NOOP("Commands", "Dán ảnh vào sản phẩm"),
        "photo-plus",
        ("Ctrl+V",),
        page="intake",
        in_palette=False,
    ),
    Command(
        "intake.paste_rows",
        QT_TRANSLATE_NOOP("Commands", "Dán sản phẩm từ Excel"),
        "table",
        ("Ctrl+Shift+V",),
        page="intake",
    ),
    Command(
        "intake.photo_remove",
        QT_TRANSLATE_NOOP("Commands", "Bỏ ảnh khỏi sản phẩm"),
        "trash",
        ("Del",),
        page="intake",
        native=True,
    ),
    Command("intake.forward", QT_TRANSLATE_NOOP("Commands", "Sang ô sau"), "", ("Return",), "intake", native=True),
    Command("intake.back", QT_TRANSLATE_NOOP("Commands", "Về ô trước"), "", ("Shift+Return",), "intake", native=True),
    Command("table.edit", QT_TRANSLATE_NOOP("Commands", "Sửa ô"), "", ("F2",), IN_TABLES, native=True),
    Command("table.down", QT_TRANSLATE_NOOP("Commands", "Xuống dòng dưới"), "", ("Return",), IN_TABLES, native=True),
    Command("table.up", QT_TRANSLATE_NOOP("Commands", "Lên dòng trên"), "", ("Shift+Return",), IN_TABLES, native=True),
    Command(
        "table.clear", QT_TRANSLATE_NOOP("Commands", "Xóa trắng các ô đã chọn"), "", ("Del",), IN_TABLES, native=True
    ),
    Command("table.copy", QT_TRANSLATE_NOOP("Commands", "Chép các ô đã chọn"), "", ("Ctrl+C",), IN_TABLES, native=True),
    Command("table.cut", QT_TRANSLATE_NOOP("Commands", "Cắt các ô đã chọn"), "", ("Ctrl+X",), IN_TABLES, native=True),
    Command(
        "table.paste", QT_TRANSLATE_NOOP("Commands", "Dán từ ô đang chọn"), "", ("Ctrl+V",), IN_TABLES, native=True
    ),
    Command(
        "table.fill", QT_TRANSLATE_NOOP("Commands", "Điền xuống theo ô đầu"), "", ("Ctrl+D",), IN_TABLES, native=True
    ),
    Command("table.rows", QT_TRANSLATE_NOOP("Commands", "Chọn cả dòng"), "", ("Shift+Space",), IN_TABLES, native=True),
    Command("table.columns", QT_TRANSLATE_NOOP("Commands", "Chọn cả cột"), "", ("Ctrl+Space",), IN_TABLES, native=True),
    Command("table.first", QT_TRANSLATE_NOOP("Commands", "Về ô đầu bảng"), "", ("Ctrl+Home",), IN_TABLES, native=True),
    Command("table.last", QT_TRANSLATE_NOOP("Commands", "Tới ô cuối bảng"), "", ("Ctrl+End",), IN_TABLES, native=True),
    Command("exhibitors.set", QT_TRANSLATE_NOOP("Commands", "Sửa hàng loạt đơn vị"), "edit", page="exhibitors"),
    Command("exhibitors.merge", QT_TRANSLATE_NOOP("Commands", "So sánh và gộp hai đơn vị"), "users", page="exhibitors"),
    Command("exhibitors.duplicates", QT_TRANSLATE_NOOP("Commands", "Tìm đơn vị trùng"), "users", page="exhibitors"),
    Command(
        "exhibitors.remove",
        QT_TRANSLATE_NOOP("Commands", "Xóa đơn vị đã chọn"),
        "trash",
        ("Ctrl+Del",),
        "exhibitors",
        native=True,
    ),
    Command("products.new", QT_TRANSLATE_NOOP("Commands", "Thêm sản phẩm"), "plus", page="products"),
    Command("products.gallery", QT_TRANSLATE_NOOP("Commands", "Sản phẩm dạng lưới"), "layout-grid", page="products"),
    Command("products.table", QT_TRANSLATE_NOOP("Commands", "Sản phẩm dạng bảng"), "table", page="products"),
    Command("products.set", QT_TRANSLATE_NOOP("Commands", "Sửa hàng loạt sản phẩm"), "edit", page="products"),
    Command(
        "products.remove",
        QT_TRANSLATE_NOOP("Commands", "Xóa sản phẩm đã chọn"),
        "trash",
        ("Ctrl+Del",),
        "products",
        native=True,
    ),
    Command("products.photo_add", QT_TRANSLATE_NOOP("Commands", "Thêm ảnh sản phẩm"), "photo-plus", page="products"),
    Command("products.photo_folder", QT_TRANSLATE_NOOP("Commands", "Thêm ảnh từ thư mục"), "folder", page="products"),
    Command(
        "products.photo_paste",
        QT_TRANSLATE_NOOP("Commands", "Dán ảnh vào sản phẩm"),
        "photo-plus",
        ("Ctrl+V",),
        page="products",
        in_palette=False,
    ),
    Command(
        "products.photo_copy",
        QT_TRANSLATE_NOOP("Commands", "Sao chép ảnh"),
        "",
        ("Ctrl+C",),
        "products",
        in_palette=False,
    ),
    Command(
        "products.photo_cut",
        QT_TRANSLATE_NOOP("Commands", "Cắt ảnh để chuyển đi"),
        "",
        ("Ctrl+X",),
        "products",
        in_palette=False,
    ),
    Command("products.photo_crop", QT_TRANSLATE_NOOP("Commands", "Cắt ảnh"), "crop", ("C",), page="products"),
    Command(
        "products.photo_turn", QT_TRANSLATE_NOOP("Commands", "Xoay ảnh"), "rotate-clockwise", ("Ctrl+R",), "products"
    ),
    Command(
        "products.photo_turn_back",
        QT_TRANSLATE_NOOP("Commands", "Xoay ảnh ngược"),
        "rotate-2",
        ("Ctrl+Shift+R",),
        "products",
    ),
    Command("products.photo_main", QT_TRANSLATE_NOOP("Commands", "Chọn ảnh chính"), "star", ("Ctrl+M",), "products"),
    Command("products.photo_remove", QT_TRANSLATE_NOOP("Commands", "Xóa ảnh"), "trash", ("Del",), "products"),
    Command("products.photo_view", QT_TRANSLATE_NOOP("Commands", "Xem ảnh lớn"), "maximize", ("Space",), "products"),
    Command(
        "products.photo_next", QT_TRANSLATE_NOOP("Commands", "Ảnh sau"), "", ("Right",), "products", in_palette=False
    ),
    Command(
        "products.photo_previous",
        QT_TRANSLATE_NOOP("Commands", "Ảnh trước"),
        "",
        ("Left",),
        "products",
        in_palette=False,
    ),
    Command(
        "products.photo_forward",
        QT_TRANSLATE_NOOP("Commands", "Chuyển ảnh ra sau"),
        "",
        ("Alt+Right",),
        "products",
        in_palette=False,
    ),
    Command(
        "products.photo_back",
        QT_TRANSLATE_NOOP("Commands", "Chuyển ảnh lên trước"),
        "",
        ("Alt+Left",),
        "products",
        in_palette=False,
    ),
    Command("bin.restore", QT_TRANSLATE_NOOP("Commands", "Lấy lại mục đã chọn"), "restore", page="bin"),
    Command(
        "settings.row_up", QT_TRANSLATE_NOOP("Commands", "Chuyển dòng lên"), "arrow-up", ("Alt+Up",), page="settings"
    ),
    Command(
        "settings.row_down",
        QT_TRANSLATE_NOOP("Commands", "Chuyển dòng xuống"),
        "arrow-down",
        ("Alt+Down",),
        page="settings",
    ),
    Command(
        "settings.calendar", QT_TRANSLATE_NOOP("Commands", "Chọn ngày trên lịch"), "calendar", ("F4",), page="settings"
    ),
    Command(
        "settings.remove_row", QT_TRANSLATE_NOOP("Commands", "Bỏ dòng"), "trash", ("Ctrl+Delete",), page="settings"
    ),
    Command("checks.again", QT_TRANSLATE_NOOP("Commands", "Kiểm tra lại"), "refresh", ("F5",), page="checks"),
    Command(
        "checks.fix", QT_TRANSLATE_NOOP("Commands", "Sửa việc đang chọn"), "", ("Return",), page="checks", native=True
    ),
    Command(
        "checks.ignore", QT_TRANSLATE_NOOP("Commands", "Bỏ qua việc đã chọn"), "", ("Del",), page="checks", native=True
    ),
    Command(
        "photos.accept",
        QT_TRANSLATE_NOOP("Commands", "Thêm các ảnh đã đánh dấu"),
        "check",
        ("Return",),
        page="photos",
        native=True,
    ),
    Command("photos.tick", QT_TRANSLATE_NOOP("Commands", "Đánh dấu ảnh"), "", ("Space",), page="photos", native=True),
    Command(
        "photos.leave_out",
        QT_TRANSLATE_NOOP("Commands", "Bỏ ảnh khỏi danh sách"),
        "",
        ("Del",),
        page="photos",
        native=True,
    ),
    # the floor plan
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
    Command("plan.keep_clear", QT_TRANSLATE_NOOP("Commands", "Vẽ lối phải để trống"), "barrier-block", (), page="plan"),
    Command("plan.service", QT_TRANSLATE_NOOP("Commands", "Vẽ khu phục vụ"), "building-store", (), page="plan"),
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
