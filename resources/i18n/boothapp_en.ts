<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
<context>
    <name>App</name>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Chi tiết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Tìm mọi thứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở Tổng quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở Tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở Sản phẩm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở Kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở Cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trong trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất danh mục in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở hội chợ khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo hội chợ mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng hội chợ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghép ảnh hàng loạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao lưu ra USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở Thùng rác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu gọn thanh bên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sang khung kế tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím tắt và hướng dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toàn màn hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Tạo hội chợ {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin hội chợ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm ảnh cho {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lần in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điền hội chợ mẫu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Không tìm thấy hội chợ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục đã bị chuyển đi hoặc xóa. Chọn lại thư mục hội chợ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục này không phải hội chợ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong thư mục không có tệp fair.db. Chọn thư mục khác hoặc tạo hội chợ mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên thư mục đã có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa thay đổi gì. Chọn tên khác cho hội chợ mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội chợ được ghi bằng bản boothapp mới hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật boothapp trên máy này rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội chợ đang mở chỉ để xem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng cửa sổ đang giữ hội chợ rồi mở lại để sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn gì để làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa hoàn tác được bước này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu đã thay đổi sau bước đó nên hội chợ được giữ nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy. Xóa bớt tệp hoặc chọn nơi khác rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi lưu chỉ cho đọc. Chọn nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có quyền đọc hoặc ghi ở đó. Chọn nơi khác hoặc đóng chương trình đang mở tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hệ điều hành không cho phép. Chọn nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp hoặc thư mục không còn ở đó. Kiểm tra lại đường dẫn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi đọc ghi. Kiểm tra ổ đĩa hoặc USB rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa thực hiện được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đọc hoặc ghi được {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đọc hoặc ghi được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy không đủ bộ nhớ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng bớt chương trình khác rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi của chính nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu đã lưu vẫn còn nguyên. Sao chép chi tiết gửi cho người hỗ trợ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Đã hoàn tác: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã làm lại: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Tổng quan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Tổng quan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>và {count} việc khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn {seconds} giây</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu được – xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PaletteBox</name>
    <message>
        <source>Tìm gian, đơn vị, sản phẩm hoặc lệnh…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
