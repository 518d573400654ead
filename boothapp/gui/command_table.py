"""Every command of the program, its words and keys: menus, buttons, tooltips, palette and key list read this table.

Keys are written as Qt's portable text. A key that Telex rewrites (A D E O W S F R X J Z [ ]) is never bound alone.
"""

from boothapp.gui.command import IN_TABLES, Command
from boothapp.gui.plan_commands import PLAN_COMMANDS
from boothapp.gui.translation import QT_TRANSLATE_NOOP

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
    Command("print", QT_TRANSLATE_NOOP("Commands", "Xuất danh mục in"), "file-type-pdf"),
    Command(
        "print.page",
        QT_TRANSLATE_NOOP("Commands", "In sơ đồ đang mở, hoặc danh mục"),
        "printer",
        ("Ctrl+P",),
        in_palette=False,
    ),
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
    Command(
        "exhibitors.duplicates",
        QT_TRANSLATE_NOOP("Commands", "Tìm đơn vị trùng"),
        "users",
        page="exhibitors",
        from_afar=True,
    ),
    Command(
        "exhibitors.remove",
        QT_TRANSLATE_NOOP("Commands", "Xóa đơn vị đã chọn"),
        "trash",
        ("Ctrl+Del",),
        "exhibitors",
        native=True,
    ),
    Command("products.new", QT_TRANSLATE_NOOP("Commands", "Thêm sản phẩm"), "plus", page="products", from_afar=True),
    Command(
        "products.gallery",
        QT_TRANSLATE_NOOP("Commands", "Sản phẩm dạng lưới"),
        "layout-grid",
        page="products",
        from_afar=True,
    ),
    Command(
        "products.table", QT_TRANSLATE_NOOP("Commands", "Sản phẩm dạng bảng"), "table", page="products", from_afar=True
    ),
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
    Command(
        "checks.again", QT_TRANSLATE_NOOP("Commands", "Kiểm tra lại"), "refresh", ("F5",), page="checks", from_afar=True
    ),
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
    *PLAN_COMMANDS,
)
