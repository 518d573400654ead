<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
<context>
    <name>App</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AssignBox</name>
    <message>
        <source>Đang chọn {count} gian; chỉ xếp gian này trước.</source>
        <translation>Booths selected: {count}; this one only is assigned first.</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị…</source>
        <translation>Type an exhibitor’s name…</translation>
    </message>
    <message>
        <source>Tên đơn vị xếp vào gian</source>
        <translation>Name of the exhibitor for the booth</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Không có đơn vị nào khớp.</source>
        <translation>No exhibitor matches.</translation>
    </message>
    <message>
        <source>Hội chợ chưa có đơn vị nào để xếp.</source>
        <translation>The fair has no exhibitor to assign yet.</translation>
    </message>
    <message>
        <source>Enter xếp rồi sang gian trống kế tiếp · Esc thôi</source>
        <translation>Enter places and goes to the next free booth · Esc ends</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Enter hoặc bấm vào gian nét đứt để xếp · bấm gian khác để đổi · Esc thôi</source>
        <translation>Enter or click a dashed booth to place · click another booth to change · Esc ends</translation>
    </message>
    <message>
        <source>Bấm một gian sáng để xếp {name} · Enter: gian hợp nhất · Esc thôi</source>
        <translation>Click a lit booth to place {name} · Enter: the best one · Esc ends</translation>
    </message>
    <message>
        <source>Không còn gian trống cho {name}</source>
        <translation>No free booth is left for {name}</translation>
    </message>
    <message>
        <source>Chọn một gian của khu gian hàng rồi nhấn Enter để xếp cả đoàn</source>
        <translation>Select a booth of the pavilion and press Enter to place the whole delegation</translation>
    </message>
    <message>
        <source>{name} đã ở gian {booth}</source>
        <translation>{name} is in booth {booth} already</translation>
    </message>
    <message>
        <source>Xếp chung gian</source>
        <translation>Share booth</translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Đổi chỗ với {booth}</source>
        <translation>Swap with {booth}</translation>
    </message>
    <message>
        <source>Gian {booth} đã có đơn vị.</source>
        <translation>Booth {booth} is taken.</translation>
    </message>
    <message>
        <source>Đang xếp cho {names}. Xếp {name} vào đây?</source>
        <translation>It is given to {names}. Place {name} here?</translation>
    </message>
</context>
<context>
    <name>BackgroundPanel</name>
    <message>
        <source>Ảnh mặt bằng</source>
        <translation>Plan picture</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chọn ảnh hoặc PDF…</source>
        <translation>Choose picture or PDF…</translation>
    </message>
    <message>
        <source>Đặt tỉ lệ theo hai điểm</source>
        <translation>Scale by two points</translation>
    </message>
    <message>
        <source>Kéo ảnh đến chỗ</source>
        <translation>Drag into place</translation>
    </message>
    <message>
        <source>Lấy kích thước nhà theo ảnh</source>
        <translation>Fit hall to picture</translation>
    </message>
    <message>
        <source>Bỏ ảnh</source>
        <translation>Remove picture</translation>
    </message>
    <message>
        <source>Làm mờ</source>
        <translation>Fade</translation>
    </message>
    <message>
        <source>Chưa có ảnh</source>
        <translation>No picture yet</translation>
    </message>
    <message>
        <source>Ảnh rộng {width} m, mờ {fade} %. Ảnh đứng yên khi vẽ, chỉ dời bằng nút ở đây.</source>
        <translation>{width} m wide, faded {fade} %. It stays while you draw and is moved only by the button here.</translation>
    </message>
    <message>
        <source>Nhà nhỏ hơn ảnh: nhà {hall}, ảnh tới {picture}.</source>
        <translation>The hall is smaller than the picture: hall {hall}, picture up to {picture}.</translation>
    </message>
    <message>
        <source>Tỉ lệ của ảnh</source>
        <translation>Scale of the picture</translation>
    </message>
    <message>
        <source>Đặt tỉ lệ</source>
        <translation>Set scale</translation>
    </message>
    <message>
        <source>Khoảng cách thật (m)</source>
        <translation>Real distance (m)</translation>
    </message>
    <message>
        <source>Gõ khoảng cách trên 0, ví dụ 12 m</source>
        <translation>Type a distance above 0, such as 12 m</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Khi mở hội chợ</source>
        <translation>When the fair was opened</translation>
    </message>
    <message>
        <source>Khi đóng hội chợ</source>
        <translation>When the fair was closed</translation>
    </message>
    <message>
        <source>Tự sao lưu mỗi giờ</source>
        <translation>Every hour by itself</translation>
    </message>
    <message>
        <source>Bấm Sao lưu ngay</source>
        <translation>Back up now was pressed</translation>
    </message>
    <message>
        <source>Trước khi nhập danh sách</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Trước khi nâng cấp dữ liệu</source>
        <translation>Before the data were brought up to date</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Dữ liệu được tự sao lưu trong thư mục hội chợ khi mở, khi đóng và mỗi giờ nếu có thay đổi. Bản ra USB gồm cả ảnh; nên làm cuối mỗi ngày.</source>
        <translation>Data is backed up by itself in the fair folder on opening, on closing and every hour if something changed. A copy on USB holds the photos too; best made at the end of each day.</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Sao lưu ra USB…</source>
        <translation>Back up to USB…</translation>
    </message>
    <message>
        <source>Xem sẽ thay đổi gì…</source>
        <translation>See what would change…</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Chọn một bản để xem nó khác hội chợ hiện nay thế nào, trước khi khôi phục. Tệp .zip trên USB: kéo thả vào cửa sổ để mở thành một hội chợ riêng.</source>
        <translation>Choose a backup to see how it differs from the fair as it is now, before restoring. A .zip file on USB: drop it on the window to open it as a fair of its own.</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra bản sao.</source>
        <translation>Backed up, and the copy was verified.</translation>
    </message>
    <message>
        <source>Không có gì thay đổi từ bản mới nhất.</source>
        <translation>Nothing has changed since the newest backup.</translation>
    </message>
    <message>
        <source>Chọn USB hoặc thư mục để sao lưu</source>
        <translation>Choose a USB stick or folder for the backup</translation>
    </message>
    <message>
        <source>Đang sao lưu ra {place}</source>
        <translation>Backing up to {place}</translation>
    </message>
    <message>
        <source>Đã ghi và đọc lại đủ: {file} ({size}).</source>
        <translation>Written and read back in full: {file} ({size}).</translation>
    </message>
    <message>
        <source>Thiếu {count} ảnh, vì tệp gốc của chúng đã mất.</source>
        <translation>Photos left out because their original files are lost: {count}.</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đã sao lưu ra {file}</source>
        <translation>Backed up to {file}</translation>
    </message>
    <message>
        <source>Đã dừng; chưa ghi gì.</source>
        <translation>Stopped; nothing was written.</translation>
    </message>
    <message>
        <source>Đang so sánh với bản sao lưu</source>
        <translation>Comparing with the backup</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>Bốc thăm gian hàng</source>
        <translation>Draw of lots</translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation>Record result</translation>
    </message>
    <message>
        <source>Ghi biên bản, chưa xếp các kết quả này</source>
        <translation>Record it, leave these out</translation>
    </message>
    <message>
        <source>{count} đơn vị bốc thăm</source>
        <translation>Exhibitors drawing: {count}</translation>
    </message>
    <message>
        <source>Chưa có gian</source>
        <translation>No booth</translation>
    </message>
    <message>
        <source>{drawn} (giữ trước)</source>
        <translation>{drawn} (kept)</translation>
    </message>
    <message>
        <source>Phím cách: tiếp · Esc: dừng</source>
        <translation>Space: go on · Esc: stop</translation>
    </message>
    <message>
        <source>Enter: ghi kết quả · Esc: dừng</source>
        <translation>Enter: record the result · Esc: stop</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Gõ không dấu: tên, loại, ai xóa</source>
        <translation>Type without accents: name, kind, who deleted it</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Thuộc về</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Đi kèm</source>
        <translation>With it</translation>
    </message>
    <message>
        <source>Xóa lúc</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>Ai, bàn nào</source>
        <translation>Who, which desk</translation>
    </message>
    <message>
        <source>(không tên)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Thùng rác</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Xóa lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Thùng rác trống.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>Không có mục khớp “{text}”.</source>
        <translation>Nothing matches “{text}”.</translation>
    </message>
    <message>
        <source>{count} mục</source>
        <translation>Items: {count}</translation>
    </message>
    <message>
        <source>{items} · {count} đã chọn</source>
        <translation>{items} · {count} selected</translation>
    </message>
    <message>
        <source>Đã lấy lại {name}</source>
        <translation>Restored {name}</translation>
    </message>
    <message>
        <source>Đã lấy lại {count} mục</source>
        <translation>Items restored: {count}</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Gian đã xếp cho đơn vị khác hoặc không còn: {booths}. Xếp lại gian cho đơn vị này.</source>
        <translation>Booths that went to another exhibitor or no longer exist: {booths}. Assign booths to this exhibitor again.</translation>
    </message>
    <message>
        <source>Chưa trả lại được hết gian hàng.</source>
        <translation>Not all booths could be given back.</translation>
    </message>
</context>
<context>
    <name>BinTable</name>
    <message>
        <source>Thùng rác</source>
        <translation>Trash</translation>
    </message>
</context>
<context>
    <name>BoothList</name>
    <message>
        <source>Danh sách gian</source>
        <translation>List of booths</translation>
    </message>
</context>
<context>
    <name>BoothMenu</name>
    <message>
        <source>Xếp đơn vị…</source>
        <translation>Place an exhibitor…</translation>
    </message>
    <message>
        <source>Bỏ gán</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>Giữ chỗ đến ngày…</source>
        <translation>Hold booth until…</translation>
    </message>
    <message>
        <source>Đơn vị từ chối gian</source>
        <translation>Exhibitor declined</translation>
    </message>
    <message>
        <source>{name} từ chối gian</source>
        <translation>{name} declines the booth</translation>
    </message>
    <message>
        <source>Đánh dấu gian chung</source>
        <translation>Mark as shared</translation>
    </message>
    <message>
        <source>Mở khóa gian</source>
        <translation>Unblock the booth</translation>
    </message>
    <message>
        <source>Khóa gian, không xếp cho ai</source>
        <translation>Block the booth</translation>
    </message>
    <message>
        <source>Mở hồ sơ {name}</source>
        <translation>Open record of {name}</translation>
    </message>
    <message>
        <source>Xác nhận gian</source>
        <translation>Confirm booth</translation>
    </message>
    <message>
        <source>Bỏ xác nhận gian</source>
        <translation>Withdraw confirmation of booth</translation>
    </message>
</context>
<context>
    <name>BoothModel</name>
    <message>
        <source>Gian</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitors</translation>
    </message>
    <message>
        <source>Khu</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Kích thước</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>BoothProperties</name>
    <message>
        <source>Loại gian</source>
        <translation>Kind of booth</translation>
    </message>
    <message>
        <source>Mặt mở</source>
        <translation>Open sides</translation>
    </message>
    <message>
        <source>Khu</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Khu gian hàng tỉnh</source>
        <translation>Provincial pavilion</translation>
    </message>
    <message>
        <source>Tiện ích</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tiêu chuẩn</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Đất trống</source>
        <translation>Raw space</translation>
    </message>
    <message>
        <source>Đặc biệt</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>{count} mặt</source>
        <translation>Sides: {count}</translation>
    </message>
    <message>
        <source>Gian chung</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Khóa vị trí</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Không thuộc khu nào</source>
        <translation>In no zone</translation>
    </message>
    <message>
        <source>khác nhau</source>
        <translation>mixed</translation>
    </message>
</context>
<context>
    <name>BoothsPanel</name>
    <message>
        <source>Số gian</source>
        <translation>Booth number</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Bỏ gán</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>Xếp đơn vị</source>
        <translation>Place exhibitor</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>Xóa gian</source>
        <translation>Delete booth</translation>
    </message>
    <message>
        <source>Gian {code}</source>
        <translation>Booth {code}</translation>
    </message>
    <message>
        <source>{count} gian</source>
        <translation>Booths: {count}</translation>
    </message>
    <message>
        <source>{count} gian tiêu chuẩn</source>
        <translation>standard booths: {count}</translation>
    </message>
    <message>
        <source>Không mặt mở</source>
        <translation>No open side</translation>
    </message>
    <message>
        <source>1 mặt mở</source>
        <translation>1 open side</translation>
    </message>
    <message>
        <source>Góc 2 mặt</source>
        <translation>Corner, 2 open sides</translation>
    </message>
    <message>
        <source>3 mặt mở</source>
        <translation>3 open sides</translation>
    </message>
    <message>
        <source>Đảo 4 mặt</source>
        <translation>Island, 4 open sides</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Ô cần sửa</source>
        <translation>Field to change</translation>
    </message>
    <message>
        <source>Giá trị cho tất cả</source>
        <translation>Value for all</translation>
    </message>
    <message>
        <source>Ghi cho tất cả</source>
        <translation>Write to all</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Mở gần đây</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Mở hội chợ…</source>
        <translation>Open fair…</translation>
    </message>
    <message>
        <source>Mở hội chợ mẫu</source>
        <translation>Open the sample fair</translation>
    </message>
    <message>
        <source>80 gian, 60 đơn vị, 181 sản phẩm để làm thử. Không ảnh hưởng dữ liệu khác.</source>
        <translation>80 booths, 60 exhibitors, 181 products to try things out. Other data is not touched.</translation>
    </message>
    <message>
        <source>Tạo hội chợ mới</source>
        <translation>Create a new fair</translation>
    </message>
    <message>
        <source>Bắt đầu từ trang trắng: đặt tên, ngày, địa điểm rồi tiếp nhận đơn vị.</source>
        <translation>Start from a blank page: set name, dates and venue, then take in exhibitors.</translation>
    </message>
    <message>
        <source>Tạo hội chợ</source>
        <translation>Create fair</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Có sẵn danh sách đăng ký: tạo hội chợ từ tệp xlsx, xls, ods hoặc csv.</source>
        <translation>You have a registration list: make a fair from an xlsx, xls, ods or csv file.</translation>
    </message>
    <message>
        <source>Chọn danh sách…</source>
        <translation>Choose list…</translation>
    </message>
</context>
<context>
    <name>CatalogSection</name>
    <message>
        <source>Danh mục in</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Xuất danh mục của hội chợ thành tệp PDF để in.</source>
        <translation>Export the fair’s catalog as a PDF file for printing.</translation>
    </message>
    <message>
        <source>Hai cột</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nổi bật</source>
        <translation>Featured</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Song ngữ Việt – Anh</source>
        <translation>Vietnamese and English</translation>
    </message>
    <message>
        <source>Xuất danh mục…</source>
        <translation>Export catalog…</translation>
    </message>
    <message>
        <source>Kiểu trình bày</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Khổ giấy</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Xem trong Kiểm tra</source>
        <translation>View in Checks</translation>
    </message>
    <message>
        <source>Vẫn xuất</source>
        <translation>Export anyway</translation>
    </message>
    <message>
        <source>Danh mục {fair}.pdf</source>
        <translation>Catalog {fair}.pdf</translation>
    </message>
    <message>
        <source>Xuất danh mục</source>
        <translation>Export catalog</translation>
    </message>
    <message>
        <source>Đang xuất {file}</source>
        <translation>Exporting {file}</translation>
    </message>
    <message>
        <source>Đã xuất {file}: {pages} trang, {size}, {seconds} giây.</source>
        <translation>Exported {file}: pages: {pages}, {size}, {seconds} s.</translation>
    </message>
    <message>
        <source>Đã xuất {file}</source>
        <translation>Exported {file}</translation>
    </message>
    <message>
        <source>Chưa xuất: còn {count} lỗi sẽ in sai.</source>
        <translation>Not exported. Errors that would print wrong: {count}.</translation>
    </message>
    <message>
        <source>Không có gì cần sửa.</source>
        <translation>Nothing needs fixing.</translation>
    </message>
    <message>
        <source>Kiểm tra trước khi in: {error} lỗi, {warning} cảnh báo, {hint} gợi ý.</source>
        <translation>Preflight: errors {error}, warnings {warning}, hints {hint}.</translation>
    </message>
    <message>
        <source>Đã bỏ qua lần này: {count}.</source>
        <translation>Ignored this time: {count}.</translation>
    </message>
</context>
<context>
    <name>CellCommands</name>
    <message>
        <source>Cột {column} không gõ vào được</source>
        <translation>The column {column} cannot be typed in</translation>
    </message>
    <message>
        <source>Chưa ghi được ô {field}.</source>
        <translation>The cell {field} could not be written.</translation>
    </message>
    <message>
        <source>Sửa ô này</source>
        <translation>Edit this cell</translation>
    </message>
    <message>
        <source>Đã đổi tên “{before}” thành “{after}”</source>
        <translation>Renamed “{before}” to “{after}”</translation>
    </message>
    <message>
        <source>Gian được xếp ở Sơ đồ gian hàng</source>
        <translation>Booths are given on the Floor plan</translation>
    </message>
</context>
<context>
    <name>CellPaste</name>
    <message>
        <source>Chuyển và dán</source>
        <translation>Convert and paste</translation>
    </message>
    <message>
        <source>Dán nguyên</source>
        <translation>Paste as is</translation>
    </message>
    <message>
        <source>Cột này không dán vào được</source>
        <translation>Nothing can be pasted into this column</translation>
    </message>
    <message>
        <source>Dán {count} dòng</source>
        <translation>Paste rows ({count})</translation>
    </message>
    <message>
        <source>Đã dán {count} dòng</source>
        <translation>Rows pasted: {count}</translation>
    </message>
    <message>
        <source>Bỏ {count} dòng</source>
        <translation>Skip rows: {count}</translation>
    </message>
    <message>
        <source>{count} cột thừa bị bỏ.</source>
        <translation>Extra columns left out: {count}.</translation>
    </message>
    <message>
        <source>Đã dán {done} trong {all} dòng.</source>
        <translation>Pasted {done} of {all} rows.</translation>
    </message>
    <message>
        <source>Sửa {count} dòng</source>
        <translation>Fix rows ({count})</translation>
    </message>
    <message>
        <source>Chưa dán: {count} dòng, mỗi lần tối đa {most}. Danh sách dài hơn: dùng Nhập Excel</source>
        <translation>Not pasted: {count} rows, at most {most} at once. For a longer list use Import Excel</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Tên chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>VietGAP, ISO 22000…</source>
        <translation>VietGAP, ISO 22000…</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Có giá trị đến</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>đến 31/12/2027</source>
        <translation>until 31/12/2027</translation>
    </message>
    <message>
        <source>Bỏ chứng nhận này</source>
        <translation>Remove this certificate</translation>
    </message>
    <message>
        <source>Hết hạn khi khai mạc</source>
        <translation>Expired by the opening</translation>
    </message>
    <message>
        <source>Nhập tên chứng nhận</source>
        <translation>Enter the certificate</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Thêm chứng nhận</source>
        <translation>Add certificate</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>người liên hệ</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>đồng ý in thông tin liên hệ</source>
        <translation>consent to print contact details</translation>
    </message>
    <message>
        <source>nhu cầu</source>
        <translation>need</translation>
    </message>
    <message>
        <source>chứng nhận</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>danh hiệu</source>
        <translation>recognition</translation>
    </message>
    <message>
        <source>ảnh</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>gian</source>
        <translation>booth</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Cách đồng ý</source>
        <translation>How consent was given</translation>
    </message>
    <message>
        <source>Người đồng ý</source>
        <translation>Who consented</translation>
    </message>
    <message>
        <source>Ngày đồng ý</source>
        <translation>Date of consent</translation>
    </message>
    <message>
        <source>Thôi đồng ý</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Có giá trị đến</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Số sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Day of decision</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chú thích</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Góc xoay</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Số gian</source>
        <translation>Booth number</translation>
    </message>
    <message>
        <source>X (m)</source>
        <translation>X (m)</translation>
    </message>
    <message>
        <source>Y (m)</source>
        <translation>Y (m)</translation>
    </message>
    <message>
        <source>Rộng (m)</source>
        <translation>Width (m)</translation>
    </message>
    <message>
        <source>Sâu (m)</source>
        <translation>Depth (m)</translation>
    </message>
    <message>
        <source>Lý do khóa</source>
        <translation>Reason for blocking</translation>
    </message>
    <message>
        <source>Giữ cho</source>
        <translation>Held for</translation>
    </message>
    <message>
        <source>Giữ đến hết ngày</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>giữ chỗ</source>
        <translation>held</translation>
    </message>
    <message>
        <source>đã xếp</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>xác nhận</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>Thêm {part}</source>
        <translation>Added {part}</translation>
    </message>
    <message>
        <source>Bỏ {part}</source>
        <translation>Removed {part}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Tìm trong các việc</source>
        <translation>Search the findings</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Bỏ qua lần này</source>
        <translation>Skip this time</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Xuất danh mục</source>
        <translation>Export catalog</translation>
    </message>
    <message>
        <source>Xóa lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>{count} việc</source>
        <translation>Findings: {count}</translation>
    </message>
    <message>
        <source> · {count} đã bỏ qua</source>
        <translation> · {count} skipped</translation>
    </message>
    <message>
        <source>{count} việc, trong đó {pressing} lỗi và cảnh báo</source>
        <translation>Findings: {count}, errors and warnings among them: {pressing}</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Không có việc nào khớp bộ lọc.</source>
        <translation>No findings match the filters.</translation>
    </message>
    <message>
        <source>Không còn lỗi. Có thể xuất danh mục.</source>
        <translation>No errors left. The catalog can be exported.</translation>
    </message>
    <message>
        <source>Chưa kiểm tra được. {why}</source>
        <translation>Could not check. {why}</translation>
    </message>
    <message>
        <source>Nhắc lại</source>
        <translation>Remind again</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Đã đánh dấu {count} gian chung</source>
        <translation>Booths marked as shared: {count}</translation>
    </message>
    <message>
        <source>Đã bỏ qua {count} việc</source>
        <translation>Findings skipped: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message>
        <source>{words}: {count} mục</source>
        <translation>{words}: {count} chosen</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>Hoa văn thay cho màu (in đen trắng)</source>
        <translation>Patterns instead of colours (black and white)</translation>
    </message>
    <message>
        <source>Tô màu theo: {mode}</source>
        <translation>Coloured by: {mode}</translation>
    </message>
    <message>
        <source>Nền khu {zones}: {group}</source>
        <translation>Ground of zone {zones}: {group}</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dán {count} dòng từ Excel</source>
        <translation>Paste rows from Excel: {count}</translation>
    </message>
    <message>
        <source>{count} dòng chưa đúng sẽ để lại.</source>
        <translation>Rows that are not right and will be left out: {count}.</translation>
    </message>
    <message>
        <source>Không dùng: {columns}</source>
        <translation>Not used: {columns}</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Quy cách</source>
        <translation>Size / pack</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Giá bán</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Cột {number} {heading}</source>
        <translation>Column {number} {heading}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Mở Tổng quan</source>
        <translation>Go to Overview</translation>
    </message>
    <message>
        <source>Mở Tiếp nhận</source>
        <translation>Go to Intake</translation>
    </message>
    <message>
        <source>Mở Đơn vị</source>
        <translation>Go to Exhibitors</translation>
    </message>
    <message>
        <source>Mở Sản phẩm</source>
        <translation>Go to Products</translation>
    </message>
    <message>
        <source>Mở Sơ đồ gian hàng</source>
        <translation>Go to Floor plan</translation>
    </message>
    <message>
        <source>Mở Kiểm tra</source>
        <translation>Go to Checks</translation>
    </message>
    <message>
        <source>Mở Cài đặt</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Tìm trong trang</source>
        <translation>Find in page</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Add new</translation>
    </message>
    <message>
        <source>Xuất danh sách</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Xuất danh mục in</source>
        <translation>Export catalog</translation>
    </message>
    <message>
        <source>In sơ đồ đang mở, hoặc danh mục</source>
        <translation>Print the plan shown, or the catalog</translation>
    </message>
    <message>
        <source>Mở hội chợ khác</source>
        <translation>Open another fair</translation>
    </message>
    <message>
        <source>Tạo hội chợ mới</source>
        <translation>New fair</translation>
    </message>
    <message>
        <source>Đóng hội chợ</source>
        <translation>Close fair</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Ghép ảnh hàng loạt</source>
        <translation>Match many photos</translation>
    </message>
    <message>
        <source>Sao lưu ra USB</source>
        <translation>Back up to USB</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Mở Thùng rác</source>
        <translation>Go to Trash</translation>
    </message>
    <message>
        <source>Thu gọn thanh bên</source>
        <translation>Collapse sidebar</translation>
    </message>
    <message>
        <source>Sang khung kế tiếp</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Về khung trước</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Đóng khung đang mở, thôi tìm, bỏ chọn</source>
        <translation>Close what is open, end the search, select nothing</translation>
    </message>
    <message>
        <source>Phím tắt và hướng dẫn</source>
        <translation>Keys and guide</translation>
    </message>
    <message>
        <source>Toàn màn hình</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Lưu phiếu</source>
        <translation>Save slip</translation>
    </message>
    <message>
        <source>Lưu và nhận đơn vị tiếp</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Bỏ phiếu</source>
        <translation>Discard slip</translation>
    </message>
    <message>
        <source>Dùng lại đơn vị có thể trùng</source>
        <translation>Use the possible duplicate</translation>
    </message>
    <message>
        <source>Mở phiếu vừa lưu</source>
        <translation>Open the last saved slip</translation>
    </message>
    <message>
        <source>Thêm dòng sản phẩm</source>
        <translation>Add product row</translation>
    </message>
    <message>
        <source>Bỏ dòng sản phẩm</source>
        <translation>Remove product row</translation>
    </message>
    <message>
        <source>Chuyển dòng lên</source>
        <translation>Move row up</translation>
    </message>
    <message>
        <source>Chuyển dòng xuống, mở thêm ô của đơn vị</source>
        <translation>Move row down, more exhibitor fields</translation>
    </message>
    <message>
        <source>Ghim ô cho phiếu sau</source>
        <translation>Pin field for the next slip</translation>
    </message>
    <message>
        <source>Dán ảnh vào sản phẩm</source>
        <translation>Paste photo into product</translation>
    </message>
    <message>
        <source>Dán sản phẩm từ Excel</source>
        <translation>Paste products from Excel</translation>
    </message>
    <message>
        <source>Bỏ ảnh khỏi sản phẩm</source>
        <translation>Take the photo off the product</translation>
    </message>
    <message>
        <source>Sang ô sau</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Về ô trước</source>
        <translation>Previous field</translation>
    </message>
    <message>
        <source>Sửa ô</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Xuống dòng dưới</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Lên dòng trên</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Xóa trắng các ô đã chọn</source>
        <translation>Clear the selected cells</translation>
    </message>
    <message>
        <source>Chép các ô đã chọn</source>
        <translation>Copy the selected cells</translation>
    </message>
    <message>
        <source>Cắt các ô đã chọn</source>
        <translation>Cut the selected cells</translation>
    </message>
    <message>
        <source>Dán từ ô đang chọn</source>
        <translation>Paste from the selected cell on</translation>
    </message>
    <message>
        <source>Điền xuống theo ô đầu</source>
        <translation>Fill down from the first cell</translation>
    </message>
    <message>
        <source>Chọn cả dòng</source>
        <translation>Select the whole row</translation>
    </message>
    <message>
        <source>Chọn cả cột</source>
        <translation>Select the whole column</translation>
    </message>
    <message>
        <source>Về ô đầu bảng</source>
        <translation>First cell of the table</translation>
    </message>
    <message>
        <source>Tới ô cuối bảng</source>
        <translation>Last cell of the table</translation>
    </message>
    <message>
        <source>Sửa hàng loạt đơn vị</source>
        <translation>Edit many exhibitors</translation>
    </message>
    <message>
        <source>So sánh và gộp hai đơn vị</source>
        <translation>Compare and merge two exhibitors</translation>
    </message>
    <message>
        <source>Tìm đơn vị trùng</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Xóa đơn vị đã chọn</source>
        <translation>Delete selected exhibitors</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Sản phẩm dạng lưới</source>
        <translation>Products as gallery</translation>
    </message>
    <message>
        <source>Sản phẩm dạng bảng</source>
        <translation>Products as table</translation>
    </message>
    <message>
        <source>Sửa hàng loạt sản phẩm</source>
        <translation>Edit many products</translation>
    </message>
    <message>
        <source>Xóa sản phẩm đã chọn</source>
        <translation>Delete selected products</translation>
    </message>
    <message>
        <source>Thêm ảnh sản phẩm</source>
        <translation>Add product photos</translation>
    </message>
    <message>
        <source>Thêm ảnh từ thư mục</source>
        <translation>Add photos from folder</translation>
    </message>
    <message>
        <source>Sao chép ảnh</source>
        <translation>Copy photos</translation>
    </message>
    <message>
        <source>Cắt ảnh để chuyển đi</source>
        <translation>Cut photos to move them</translation>
    </message>
    <message>
        <source>Cắt ảnh</source>
        <translation>Crop photo</translation>
    </message>
    <message>
        <source>Xoay ảnh</source>
        <translation>Rotate photo</translation>
    </message>
    <message>
        <source>Xoay ảnh ngược</source>
        <translation>Rotate photo back</translation>
    </message>
    <message>
        <source>Chọn ảnh chính</source>
        <translation>Make main photo</translation>
    </message>
    <message>
        <source>Xóa ảnh</source>
        <translation>Delete photo</translation>
    </message>
    <message>
        <source>Xem ảnh lớn</source>
        <translation>View photo large</translation>
    </message>
    <message>
        <source>Ảnh sau</source>
        <translation>Next photo</translation>
    </message>
    <message>
        <source>Ảnh trước</source>
        <translation>Previous photo</translation>
    </message>
    <message>
        <source>Chuyển ảnh ra sau</source>
        <translation>Move photo back</translation>
    </message>
    <message>
        <source>Chuyển ảnh lên trước</source>
        <translation>Move photo forward</translation>
    </message>
    <message>
        <source>Lấy lại mục đã chọn</source>
        <translation>Restore selected items</translation>
    </message>
    <message>
        <source>Chuyển dòng xuống</source>
        <translation>Move row down</translation>
    </message>
    <message>
        <source>Chọn ngày trên lịch</source>
        <translation>Choose day in calendar</translation>
    </message>
    <message>
        <source>Bỏ dòng</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Sửa việc đang chọn</source>
        <translation>Fix the selected finding</translation>
    </message>
    <message>
        <source>Bỏ qua việc đã chọn</source>
        <translation>Skip the selected findings</translation>
    </message>
    <message>
        <source>Thêm các ảnh đã đánh dấu</source>
        <translation>Add the ticked photos</translation>
    </message>
    <message>
        <source>Đánh dấu ảnh</source>
        <translation>Tick photo</translation>
    </message>
    <message>
        <source>Bỏ ảnh khỏi danh sách</source>
        <translation>Remove photo from the list</translation>
    </message>
    <message>
        <source>Xem cả nhà</source>
        <translation>Show whole hall</translation>
    </message>
    <message>
        <source>Xem cỡ 100 %</source>
        <translation>Show at 100 %</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Bảng các gian</source>
        <translation>Table of booths</translation>
    </message>
    <message>
        <source>In sơ đồ</source>
        <translation>Print plan</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Bàn tay: kéo để xem chỗ khác</source>
        <translation>Hand: drag to look elsewhere</translation>
    </message>
    <message>
        <source>Vẽ gian</source>
        <translation>Draw booth</translation>
    </message>
    <message>
        <source>Dãy gian</source>
        <translation>Rows of booths</translation>
    </message>
    <message>
        <source>Khu</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Khu gian hàng của đoàn</source>
        <translation>Pavilion</translation>
    </message>
    <message>
        <source>Vẽ tường</source>
        <translation>Draw wall</translation>
    </message>
    <message>
        <source>Đo</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Đặt cửa</source>
        <translation>Place entrance</translation>
    </message>
    <message>
        <source>Đặt cột</source>
        <translation>Place pillar</translation>
    </message>
    <message>
        <source>Vẽ sân khấu</source>
        <translation>Draw stage</translation>
    </message>
    <message>
        <source>Đặt chữ</source>
        <translation>Place label</translation>
    </message>
    <message>
        <source>Đặt điểm điện</source>
        <translation>Place power point</translation>
    </message>
    <message>
        <source>Đặt điểm nước</source>
        <translation>Place water point</translation>
    </message>
    <message>
        <source>Vẽ vùng phải để trống</source>
        <translation>Draw keep-clear area</translation>
    </message>
    <message>
        <source>Vẽ khu dịch vụ</source>
        <translation>Draw service area</translation>
    </message>
    <message>
        <source>Căn mép trái</source>
        <translation>Align left edges</translation>
    </message>
    <message>
        <source>Căn giữa theo chiều ngang</source>
        <translation>Align centres</translation>
    </message>
    <message>
        <source>Căn mép phải</source>
        <translation>Align right edges</translation>
    </message>
    <message>
        <source>Căn mép trên</source>
        <translation>Align top edges</translation>
    </message>
    <message>
        <source>Căn giữa theo chiều dọc</source>
        <translation>Align middles</translation>
    </message>
    <message>
        <source>Căn mép dưới</source>
        <translation>Align bottom edges</translation>
    </message>
    <message>
        <source>Dàn đều theo chiều ngang</source>
        <translation>Distribute horizontally</translation>
    </message>
    <message>
        <source>Dàn đều theo chiều dọc</source>
        <translation>Distribute vertically</translation>
    </message>
    <message>
        <source>Xoay 90°</source>
        <translation>Turn by 90°</translation>
    </message>
    <message>
        <source>Nhân bản</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Nhân bản thành dãy</source>
        <translation>Duplicate as rows</translation>
    </message>
    <message>
        <source>Nhóm lại, hoặc bỏ nhóm</source>
        <translation>Group, or ungroup</translation>
    </message>
    <message>
        <source>Khóa vị trí, hoặc mở khóa</source>
        <translation>Lock position, or unlock</translation>
    </message>
    <message>
        <source>Chép kích thước, loại và giá của gian chọn đầu tiên</source>
        <translation>Copy size, kind and price of the first selected booth</translation>
    </message>
    <message>
        <source>Bắt dính</source>
        <translation>Snapping</translation>
    </message>
    <message>
        <source>Đánh số lại gian</source>
        <translation>Renumber booths</translation>
    </message>
    <message>
        <source>Gộp gian</source>
        <translation>Merge booths</translation>
    </message>
    <message>
        <source>Tách gian</source>
        <translation>Split booth</translation>
    </message>
    <message>
        <source>Bốc thăm gian hàng…</source>
        <translation>Draw of lots…</translation>
    </message>
    <message>
        <source>Thêm nhà…</source>
        <translation>Add hall…</translation>
    </message>
    <message>
        <source>Lấy sơ đồ có sẵn…</source>
        <translation>Take a ready plan…</translation>
    </message>
    <message>
        <source>Lấy sơ đồ từ hội chợ khác…</source>
        <translation>Take the plan of another fair…</translation>
    </message>
    <message>
        <source>Nhân bản nhà này</source>
        <translation>Duplicate this hall</translation>
    </message>
    <message>
        <source>Tên và kích thước nhà…</source>
        <translation>Name and size of the hall…</translation>
    </message>
    <message>
        <source>Vẽ đường bao nhà</source>
        <translation>Draw hall outline</translation>
    </message>
    <message>
        <source>Đường bao hình chữ nhật</source>
        <translation>Rectangular outline</translation>
    </message>
    <message>
        <source>Ảnh mặt bằng…</source>
        <translation>Plan picture…</translation>
    </message>
    <message>
        <source>Đưa nhà lên trước</source>
        <translation>Move hall up</translation>
    </message>
    <message>
        <source>Đưa nhà xuống sau</source>
        <translation>Move hall down</translation>
    </message>
    <message>
        <source>Xóa nhà</source>
        <translation>Delete hall</translation>
    </message>
    <message>
        <source>Thu gọn hoặc mở khung bên trái</source>
        <translation>Fold or open the left pane</translation>
    </message>
    <message>
        <source>Thu gọn hoặc mở khung bên phải</source>
        <translation>Fold or open the right pane</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Đồng ý in thông tin liên hệ</source>
        <translation>Agrees to print contact details</translation>
    </message>
    <message>
        <source>Ký vào phiếu</source>
        <translation>Signed the slip</translation>
    </message>
    <message>
        <source>Nói tại bàn</source>
        <translation>Said at the desk</translation>
    </message>
    <message>
        <source>Qua điện thoại</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Đồng ý bằng cách nào</source>
        <translation>How consent was given</translation>
    </message>
    <message>
        <source>Chưa đồng ý: điện thoại, e-mail và địa chỉ nhà không được in.</source>
        <translation>Not agreed: phone, e-mail and home address are not printed.</translation>
    </message>
    <message>
        <source>Ghi nhận {when}</source>
        <translation>Recorded {when}</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Đơn vị đồng ý in thông tin liên hệ</source>
        <translation>Exhibitor agrees to print contact details</translation>
    </message>
    <message>
        <source>Ký vào phiếu</source>
        <translation>Signed the slip</translation>
    </message>
    <message>
        <source>Nói tại bàn</source>
        <translation>Said at the desk</translation>
    </message>
    <message>
        <source>Qua điện thoại</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Đồng ý bằng cách nào</source>
        <translation>How consent was given</translation>
    </message>
    <message>
        <source>Ghi nhận {when}</source>
        <translation>Recorded {when}</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Bỏ người này</source>
        <translation>Remove this person</translation>
    </message>
</context>
<context>
    <name>ContactRows</name>
    <message>
        <source>Thêm người</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Chưa có ai</source>
        <translation>Nobody yet</translation>
    </message>
</context>
<context>
    <name>CopiedPictures</name>
    <message>
        <source>Ảnh đã sao chép quá lớn hoặc bị hỏng. Lưu thành tệp rồi thả vào đây.</source>
        <translation>The copied picture is too large or damaged. Save it as a file and drop that here.</translation>
    </message>
    <message>
        <source>Không dán được nội dung này. Sao chép lại dưới dạng chữ hoặc ảnh.</source>
        <translation>This cannot be pasted. Copy it again as text or as a picture.</translation>
    </message>
    <message>
        <source>Chưa có ảnh nào được sao chép</source>
        <translation>No picture has been copied</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{given} / {all} gian đã xếp</source>
        <translation>{given} / {all} booths assigned</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Vùng ảnh giữ lại</source>
        <translation>Part of the photo to keep</translation>
    </message>
    <message>
        <source>Mũi tên để dời, Shift để dời xa, + và − để đổi cỡ</source>
        <translation>Arrows move, with Shift further; + and − change the size</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Cắt ảnh</source>
        <translation>Crop photo</translation>
    </message>
    <message>
        <source>Áp dụng tỉ lệ này cho {count} ảnh đã chọn</source>
        <translation>Apply this ratio to the selected photos ({count})</translation>
    </message>
    <message>
        <source>Vuông</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Tự do</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Cả ảnh</source>
        <translation>Whole photo</translation>
    </message>
    <message>
        <source>Tỉ lệ</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In rộng {mm} mm ở {dpi} dpi ✓</source>
        <translation>Prints {mm} mm wide at {dpi} dpi ✓</translation>
    </message>
    <message>
        <source>In rộng {mm} mm chỉ ở {dpi} dpi, sẽ mờ</source>
        <translation>Prints {mm} mm wide at only {dpi} dpi, blurred</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Ảnh {name} chép chưa hết nên phần dưới có thể bị xám; nên chép lại từ máy chụp.</source>
        <translation>The photo {name} was not copied to its end, so its lower part may be grey; copy it from the camera again.</translation>
    </message>
    <message>
        <source>{count} ảnh chép chưa hết nên phần dưới có thể bị xám: {names}; nên chép lại từ máy chụp.</source>
        <translation>Photos not copied to their end, so that their lower parts may be grey ({count}): {names}; copy them from the camera again.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Xem bản sao lưu</source>
        <translation>Show the backups</translation>
    </message>
</context>
<context>
    <name>DamagedPanel</name>
    <message>
        <source>Chọn bản sao lưu để đưa hội chợ về lúc đó. Thư mục hỏng vẫn được giữ nguyên bên cạnh, ảnh không mất.</source>
        <translation>Choose the backup to bring the fair back to. The damaged folder is kept beside it; no photo is lost.</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Khôi phục bản này</source>
        <translation>Restore this backup</translation>
    </message>
</context>
<context>
    <name>DelegationField</name>
    <message>
        <source>Tự đăng ký</source>
        <translation>On its own</translation>
    </message>
</context>
<context>
    <name>DelegationsPane</name>
    <message>
        <source>Đoàn và khu</source>
        <translation>Delegations and zones</translation>
    </message>
    <message>
        <source>Chưa có đơn vị và khu nào.</source>
        <translation>No exhibitors and zones yet.</translation>
    </message>
    <message>
        <source>Bấm để làm nổi các gian; kéo đoàn thả vào khu gian hàng của tỉnh</source>
        <translation>Click to light up its booths; drag a delegation onto its pavilion</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Bàn tiếp nhận</source>
        <translation>Intake desk</translation>
    </message>
    <message>
        <source>Tên bàn đi kèm mỗi thay đổi trong lịch sử, để biết phiếu nào nhập ở máy nào.</source>
        <translation>The desk’s name stands beside every change in the history, to tell which slip was entered where.</translation>
    </message>
    <message>
        <source>Tên bàn</source>
        <translation>Desk name</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Phiếu của {name}</source>
        <translation>The slip of {name}</translation>
    </message>
    <message>
        <source>Phiếu đang nhập</source>
        <translation>The slip being entered</translation>
    </message>
</context>
<context>
    <name>DraggedBooths</name>
    <message>
        <source>Đổi chỗ</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Đang xếp cho {names}. Xếp {name} vào đây?</source>
        <translation>It is given to {names}. Place {name} here?</translation>
    </message>
    <message>
        <source>Xếp chung gian</source>
        <translation>Share booth</translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Chuyển sang {booth}</source>
        <translation>Move to {booth}</translation>
    </message>
    <message>
        <source>Đang xếp cho {names}. Chuyển sang gian {booth}?</source>
        <translation>Given to {names}. Move to booth {booth}?</translation>
    </message>
    <message>
        <source>Gian {booth} đã có đơn vị.</source>
        <translation>Booth {booth} is taken.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>{name} không phải danh sách, ảnh hay hội chợ</source>
        <translation>{name} is no list, photo or fair</translation>
    </message>
    <message>
        <source>{count} tệp này không phải danh sách, ảnh hay hội chợ</source>
        <translation>These {count} files are no lists, photos or fairs</translation>
    </message>
    <message>
        <source>Mỗi lần chỉ thả một loại: danh sách, ảnh hoặc hội chợ</source>
        <translation>Drop one kind at a time: lists, photos or a fair</translation>
    </message>
    <message>
        <source>Mỗi lần chỉ mở một hội chợ</source>
        <translation>Only one fair opens at a time</translation>
    </message>
    <message>
        <source>Mở hội chợ {name}</source>
        <translation>Open fair {name}</translation>
    </message>
    <message>
        <source>Mở bản sao lưu {name}</source>
        <translation>Open backup {name}</translation>
    </message>
    <message>
        <source>Nhập {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>Nhập {count} tệp</source>
        <translation>Import {count} files</translation>
    </message>
    <message>
        <source>Ghép ảnh từ {name}</source>
        <translation>Match photos from {name}</translation>
    </message>
    <message>
        <source>Ghép {count} ảnh</source>
        <translation>Match {count} photos</translation>
    </message>
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Đang tìm đơn vị trùng</source>
        <translation>Looking for duplicates</translation>
    </message>
    <message>
        <source>Không thấy đơn vị nào trùng nhau</source>
        <translation>No duplicates found</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>cùng mã số thuế</source>
        <translation>same tax code</translation>
    </message>
    <message>
        <source>cùng tên</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>tên giống {percent}%</source>
        <translation>names {percent}% alike</translation>
    </message>
    <message>
        <source>cùng điện thoại</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>cùng e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>nhưng khác {field}</source>
        <translation>but another {field}</translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation>province</translation>
    </message>
    <message>
        <source>mã số thuế</source>
        <translation>tax code</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>loại hình</source>
        <translation>kind</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Các cặp có thể trùng</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} cặp có thể trùng</source>
        <translation>Possible duplicate pairs: {count}</translation>
    </message>
    <message>
        <source>Không còn cặp nào</source>
        <translation>No pairs left</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Tạo hội chợ {name}</source>
        <translation>Create fair {name}</translation>
    </message>
    <message>
        <source>Sửa thông tin hội chợ</source>
        <translation>Edit fair details</translation>
    </message>
    <message>
        <source>Nhập {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Thêm ảnh cho {product}</source>
        <translation>Add photos to {product}</translation>
    </message>
    <message>
        <source>Ghi lần in {name}</source>
        <translation>Record print run {name}</translation>
    </message>
    <message>
        <source>Tiếp nhận {exhibitor}</source>
        <translation>Take in {exhibitor}</translation>
    </message>
    <message>
        <source>Gộp {other} vào {exhibitor}</source>
        <translation>Merge {other} into {exhibitor}</translation>
    </message>
    <message>
        <source>{exhibitor} và {other} không trùng</source>
        <translation>{exhibitor} and {other} are not duplicates</translation>
    </message>
    <message>
        <source>Điền hội chợ mẫu</source>
        <translation>Fill the sample fair</translation>
    </message>
    <message>
        <source>Sửa {count} đơn vị</source>
        <translation>Edit exhibitors ({count})</translation>
    </message>
    <message>
        <source>Sửa {count} sản phẩm</source>
        <translation>Edit products ({count})</translation>
    </message>
    <message>
        <source>Xóa {count} đơn vị</source>
        <translation>Delete exhibitors ({count})</translation>
    </message>
    <message>
        <source>Xóa {count} sản phẩm</source>
        <translation>Delete products ({count})</translation>
    </message>
    <message>
        <source>{name} đồng ý in thông tin liên hệ</source>
        <translation>{name} agrees to print contact details</translation>
    </message>
    <message>
        <source>{name} thôi đồng ý in thông tin liên hệ</source>
        <translation>{name} no longer agrees to print contact details</translation>
    </message>
    <message>
        <source>Thêm {count} ảnh cho {products} sản phẩm</source>
        <translation>Add photos ({count}) to products ({products})</translation>
    </message>
    <message>
        <source>Xoay ảnh của {product}</source>
        <translation>Rotate photos of {product}</translation>
    </message>
    <message>
        <source>Cắt ảnh của {product}</source>
        <translation>Crop photos of {product}</translation>
    </message>
    <message>
        <source>Chọn ảnh chính của {product}</source>
        <translation>Choose main photo of {product}</translation>
    </message>
    <message>
        <source>Sắp xếp ảnh của {product}</source>
        <translation>Reorder photos of {product}</translation>
    </message>
    <message>
        <source>Chuyển ảnh sang {product}</source>
        <translation>Move photos to {product}</translation>
    </message>
    <message>
        <source>Xóa {count} ảnh của {product}</source>
        <translation>Delete photos ({count}) of {product}</translation>
    </message>
    <message>
        <source>Xếp {exhibitor} vào gian {booths}</source>
        <translation>Gave {booths} to {exhibitor}</translation>
    </message>
    <message>
        <source>Bỏ gán gian {booths}</source>
        <translation>Took back {booths}</translation>
    </message>
    <message>
        <source>Chuyển {exhibitor} từ gian {before} sang {after}</source>
        <translation>Moved {exhibitor} from {before} to {after}</translation>
    </message>
    <message>
        <source>Đổi chỗ gian {one} và {other}</source>
        <translation>Swapped {one} and {other}</translation>
    </message>
    <message>
        <source>Thay {other} ở gian {booth} bằng {exhibitor}</source>
        <translation>Replaced {other} in {booth} by {exhibitor}</translation>
    </message>
    <message>
        <source>Xếp {exhibitor} chung gian {booth}</source>
        <translation>Let {exhibitor} share {booth}</translation>
    </message>
    <message>
        <source>Giữ chỗ gian {booths}</source>
        <translation>Held {booths}</translation>
    </message>
    <message>
        <source>Xác nhận gian {booths}</source>
        <translation>Confirmed {booths}</translation>
    </message>
    <message>
        <source>Bỏ xác nhận gian {booths}</source>
        <translation>Took back the confirmation of {booths}</translation>
    </message>
    <message>
        <source>{exhibitor} từ chối gian {booths}</source>
        <translation>{exhibitor} declined {booths}</translation>
    </message>
    <message>
        <source>Khóa gian {booths}</source>
        <translation>Blocked {booths}</translation>
    </message>
    <message>
        <source>Mở khóa gian {booths}</source>
        <translation>Unblocked {booths}</translation>
    </message>
    <message>
        <source>Sửa tên trên bảng gian {booth}</source>
        <translation>Changed the fascia name of {booth}</translation>
    </message>
    <message>
        <source>Thêm gian {booths}</source>
        <translation>Added {booths}</translation>
    </message>
    <message>
        <source>Thêm vật trên sơ đồ</source>
        <translation>Added to the plan</translation>
    </message>
    <message>
        <source>Di chuyển trên sơ đồ</source>
        <translation>Moved on the plan</translation>
    </message>
    <message>
        <source>Xoay trên sơ đồ</source>
        <translation>Turned on the plan</translation>
    </message>
    <message>
        <source>Căn trên sơ đồ</source>
        <translation>Aligned on the plan</translation>
    </message>
    <message>
        <source>Đổi kích thước trên sơ đồ</source>
        <translation>Resized on the plan</translation>
    </message>
    <message>
        <source>Sửa gian {booths}</source>
        <translation>Changed {booths}</translation>
    </message>
    <message>
        <source>Sửa {count} mục trên sơ đồ</source>
        <translation>Edit things on the plan: {count}</translation>
    </message>
    <message>
        <source>Sửa vật trên sơ đồ</source>
        <translation>Changed the plan</translation>
    </message>
    <message>
        <source>Xóa khỏi sơ đồ</source>
        <translation>Removed from the plan</translation>
    </message>
    <message>
        <source>Thêm {name}</source>
        <translation>Added {name}</translation>
    </message>
    <message>
        <source>Đổi thứ tự {name}</source>
        <translation>Move {name} in the order</translation>
    </message>
    <message>
        <source>Vẽ đường bao {name}</source>
        <translation>Draw the outline of {name}</translation>
    </message>
    <message>
        <source>Lấy sơ đồ {name}: {count} gian</source>
        <translation>Take plan {name}, booths: {count}</translation>
    </message>
    <message>
        <source>Đổi ảnh mặt bằng {name}</source>
        <translation>Change the plan picture of {name}</translation>
    </message>
    <message>
        <source>Chỉnh ảnh mặt bằng {name}</source>
        <translation>Adjust the plan picture of {name}</translation>
    </message>
    <message>
        <source>Đánh số lại {count} gian</source>
        <translation>Renumber booths: {count}</translation>
    </message>
    <message>
        <source>Gộp gian {booths} thành {booth}</source>
        <translation>Merged {booths} into {booth}</translation>
    </message>
    <message>
        <source>Tách gian {booth} thành {booths}</source>
        <translation>Split {booth} into {booths}</translation>
    </message>
    <message>
        <source>Thêm khu {name}</source>
        <translation>Added zone {name}</translation>
    </message>
    <message>
        <source>Sửa khu {name}</source>
        <translation>Changed zone {name}</translation>
    </message>
    <message>
        <source>Xóa khu {name}</source>
        <translation>Removed zone {name}</translation>
    </message>
    <message>
        <source>Đưa gian {booths} vào khu {name}</source>
        <translation>Put {booths} into zone {name}</translation>
    </message>
    <message>
        <source>Đưa gian {booths} vào {name}</source>
        <translation>Put {booths} into {name}</translation>
    </message>
    <message>
        <source>Xếp {count} đơn vị vào {name}</source>
        <translation>Gave booths of {name}, exhibitors: {count}</translation>
    </message>
    <message>
        <source>Xếp chung gian {booths}</source>
        <translation>Share booths: {booths}</translation>
    </message>
    <message>
        <source>Thôi xếp chung gian {booths}</source>
        <translation>Share booth {booths} no more</translation>
    </message>
    <message>
        <source>Sửa tiện ích của gian {booths}</source>
        <translation>Edit facilities of booth {booths}</translation>
    </message>
    <message>
        <source>Sửa đơn vị tổ chức {name}</source>
        <translation>Edit organiser {name}</translation>
    </message>
    <message>
        <source>Sửa chương trình: {name}</source>
        <translation>Edit programme: {name}</translation>
    </message>
    <message>
        <source>Sửa số khẩn cấp {name}</source>
        <translation>Edit emergency number {name}</translation>
    </message>
    <message>
        <source>Sửa nhóm hàng {name}</source>
        <translation>Edit product group {name}</translation>
    </message>
    <message>
        <source>Xóa đơn vị tổ chức {name}</source>
        <translation>Delete organiser {name}</translation>
    </message>
    <message>
        <source>Xóa khỏi chương trình: {name}</source>
        <translation>Delete from the programme: {name}</translation>
    </message>
    <message>
        <source>Xóa số khẩn cấp {name}</source>
        <translation>Delete emergency contact {name}</translation>
    </message>
    <message>
        <source>Xóa nhóm hàng {name}</source>
        <translation>Delete product group {name}</translation>
    </message>
    <message>
        <source>Đổi ảnh bìa</source>
        <translation>Change cover picture</translation>
    </message>
    <message>
        <source>Đổi logo của {name}</source>
        <translation>Change logo of {name}</translation>
    </message>
    <message>
        <source>Lấy lại {count} mục từ Thùng rác</source>
        <translation>Restore items from Trash ({count})</translation>
    </message>
    <message>
        <source>Thêm người liên hệ</source>
        <translation>Add contact person</translation>
    </message>
    <message>
        <source>Sửa người liên hệ {name}</source>
        <translation>Edit contact person {name}</translation>
    </message>
    <message>
        <source>Bỏ người liên hệ {name}</source>
        <translation>Remove contact person {name}</translation>
    </message>
    <message>
        <source>Thêm nhu cầu</source>
        <translation>Add need</translation>
    </message>
    <message>
        <source>Sửa nhu cầu</source>
        <translation>Edit need</translation>
    </message>
    <message>
        <source>Bỏ nhu cầu</source>
        <translation>Remove need</translation>
    </message>
    <message>
        <source>Thêm sản phẩm {name}</source>
        <translation>Add product {name}</translation>
    </message>
    <message>
        <source>Thêm danh hiệu</source>
        <translation>Add recognition</translation>
    </message>
    <message>
        <source>Sửa danh hiệu</source>
        <translation>Edit recognition</translation>
    </message>
    <message>
        <source>Bỏ danh hiệu</source>
        <translation>Remove recognition</translation>
    </message>
    <message>
        <source>Thêm chứng nhận</source>
        <translation>Add certificate</translation>
    </message>
    <message>
        <source>Sửa chứng nhận {name}</source>
        <translation>Edit certificate {name}</translation>
    </message>
    <message>
        <source>Bỏ chứng nhận {name}</source>
        <translation>Remove certificate {name}</translation>
    </message>
    <message>
        <source>Trả lời câu hỏi về {name}</source>
        <translation>Answer a question about {name}</translation>
    </message>
    <message>
        <source>Gộp hai đơn vị cùng tên {exhibitor}</source>
        <translation>Merge two exhibitors named {exhibitor}</translation>
    </message>
    <message>
        <source>Không có gì thay đổi: giá trị đã như vậy</source>
        <translation>Nothing changed: the values were the same already</translation>
    </message>
    <message>
        <source>Sửa {name}</source>
        <translation>Changed {name}</translation>
    </message>
    <message>
        <source>Xóa {name}</source>
        <translation>Removed {name}</translation>
    </message>
    <message>
        <source>Xếp {count} gian theo kết quả: {name}</source>
        <translation>Assigned by draw, booths: {count} (“{name}”)</translation>
    </message>
    <message>
        <source>Lấy lại {name}</source>
        <translation>Restore {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Không tìm thấy hội chợ.</source>
        <translation>Fair not found.</translation>
    </message>
    <message>
        <source>Thư mục đã bị chuyển đi hoặc xóa. Chọn lại thư mục hội chợ.</source>
        <translation>The folder was moved or deleted. Choose the fair folder again.</translation>
    </message>
    <message>
        <source>Thư mục này không phải hội chợ.</source>
        <translation>This folder is not a fair.</translation>
    </message>
    <message>
        <source>Trong thư mục không có tệp fair.db. Chọn thư mục khác hoặc tạo hội chợ mới.</source>
        <translation>There is no fair.db file in the folder. Choose another folder or create a new fair.</translation>
    </message>
    <message>
        <source>Tên thư mục đã có.</source>
        <translation>A folder of this name exists already.</translation>
    </message>
    <message>
        <source>Chưa thay đổi gì. Chọn tên khác cho hội chợ mới.</source>
        <translation>Nothing was changed. Choose another name for the new fair.</translation>
    </message>
    <message>
        <source>Hội chợ được ghi bằng bản boothapp mới hơn.</source>
        <translation>The fair was written by a newer boothapp.</translation>
    </message>
    <message>
        <source>Cập nhật boothapp trên máy này rồi mở lại.</source>
        <translation>Update boothapp on this computer and open the fair again.</translation>
    </message>
    <message>
        <source>“{name}” đang ở trong Thùng rác.</source>
        <translation>“{name}” is in the Trash.</translation>
    </message>
    <message>
        <source>Khôi phục đơn vị này trước rồi lưu lại.</source>
        <translation>Restore this exhibitor first, then save again.</translation>
    </message>
    <message>
        <source>Đơn vị này không còn trong hội chợ.</source>
        <translation>This exhibitor is no longer in the fair.</translation>
    </message>
    <message>
        <source>Có thể vừa bị xóa hoặc hoàn tác. Tiếp nhận lại như đơn vị mới.</source>
        <translation>It may just have been deleted or undone. Take it in again as a new exhibitor.</translation>
    </message>
    <message>
        <source>Sản phẩm này không còn trong hội chợ.</source>
        <translation>This product is no longer in the fair.</translation>
    </message>
    <message>
        <source>Có thể vừa bị xóa hoặc hoàn tác. Chọn sản phẩm khác.</source>
        <translation>It may just have been deleted or undone. Choose another product.</translation>
    </message>
    <message>
        <source>Ảnh này không còn trong hội chợ.</source>
        <translation>This photo is no longer in the fair.</translation>
    </message>
    <message>
        <source>Có thể vừa bị xóa hoặc hoàn tác. Chọn ảnh khác.</source>
        <translation>It may just have been deleted or undone. Choose another photo.</translation>
    </message>
    <message>
        <source>Phần ảnh còn lại quá nhỏ.</source>
        <translation>The part of the photo that is left is too small.</translation>
    </message>
    <message>
        <source>Chọn một vùng lớn hơn.</source>
        <translation>Choose a larger part.</translation>
    </message>
    <message>
        <source>Câu hỏi này đã được trả lời.</source>
        <translation>This question has been answered already.</translation>
    </message>
    <message>
        <source>Hoặc đơn vị được hỏi không còn trong hội chợ. Chưa thay đổi gì.</source>
        <translation>Or the exhibitor it asks about is no longer in the fair. Nothing was changed.</translation>
    </message>
    <message>
        <source>Chưa ghi được {target}.</source>
        <translation>{target} could not be written.</translation>
    </message>
    <message>
        <source>Tệp đang mở trong chương trình khác, hoặc không được ghi ở đó. Đóng tệp đó rồi thử lại.</source>
        <translation>The file is open in another program, or writing there is not allowed. Close the file and try again.</translation>
    </message>
    <message>
        <source>Chọn nơi khác rồi thử lại.</source>
        <translation>Choose another place and try again.</translation>
    </message>
    <message>
        <source>Không có thư mục {folder}.</source>
        <translation>There is no folder {folder}.</translation>
    </message>
    <message>
        <source>Có thể USB đã rút ra. Chọn nơi khác.</source>
        <translation>The USB stick may have been removed. Choose another place.</translation>
    </message>
    <message>
        <source>Không còn thư mục đã chọn.</source>
        <translation>The chosen folder is no longer there.</translation>
    </message>
    <message>
        <source>Tên này là của một thư mục.</source>
        <translation>This is the name of a folder.</translation>
    </message>
    <message>
        <source>Đặt tên khác cho tệp.</source>
        <translation>Give the file another name.</translation>
    </message>
    <message>
        <source>Xóa bớt tệp hoặc chọn nơi khác rồi thử lại.</source>
        <translation>Delete some files or choose another place, then try again.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp.</source>
        <translation>File not found.</translation>
    </message>
    <message>
        <source>Lựa chọn này không còn.</source>
        <translation>This choice is not there any more.</translation>
    </message>
    <message>
        <source>Chưa thay đổi gì. Mở lại rồi chọn lần nữa.</source>
        <translation>Nothing was changed. Open it again and choose once more.</translation>
    </message>
    <message>
        <source>Không có kiểu, khổ giấy hoặc ngôn ngữ này cho danh mục.</source>
        <translation>The catalog has no such design, paper or language.</translation>
    </message>
    <message>
        <source>Chọn lại trong Cài đặt, mục Danh mục in.</source>
        <translation>Choose again in Settings, under Catalog.</translation>
    </message>
    <message>
        <source>Hội chợ này đang không ghi được.</source>
        <translation>This fair cannot be written just now.</translation>
    </message>
    <message>
        <source>Đóng cửa sổ đang giữ hội chợ, hoặc chép thư mục sang ổ đĩa cho ghi, rồi mở lại để sửa.</source>
        <translation>Close the window that holds the fair, or copy the folder to a disk that can be written, then open it again to edit.</translation>
    </message>
    <message>
        <source>Tên này không phải của một tệp thường.</source>
        <translation>This name is not that of an ordinary file.</translation>
    </message>
    <message>
        <source>Chưa rõ ghi tệp dạng nào.</source>
        <translation>It is not clear which kind of file to write.</translation>
    </message>
    <message>
        <source>Đặt đuôi tệp đúng loại: .xlsx, .csv, .json, .zip hoặc .pdf.</source>
        <translation>Give the name the right ending: .xlsx, .csv, .json, .zip or .pdf.</translation>
    </message>
    <message>
        <source>Hội chợ có nhiều sản phẩm hơn số dòng của trang tính Excel.</source>
        <translation>The fair has more products than an Excel sheet has rows.</translation>
    </message>
    <message>
        <source>Xuất dạng .csv.</source>
        <translation>Export as .csv.</translation>
    </message>
    <message>
        <source>Xóa bớt tệp hoặc chọn nơi khác; dữ liệu đang nhập vẫn còn trên màn hình.</source>
        <translation>Delete some files or choose another place; what you typed is still on the screen.</translation>
    </message>
    <message>
        <source>Tệp đã bị chuyển đi hoặc xóa. Chưa thay đổi gì.</source>
        <translation>The file was moved or deleted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nhóm “{name}” đang được dùng.</source>
        <translation>The group “{name}” is in use.</translation>
    </message>
    <message>
        <source>{count} sản phẩm hoặc khu, kể cả trong Thùng rác, thuộc nhóm này. Chuyển chúng sang nhóm khác trước.</source>
        <translation>Products and zones in this group, counting those in the Trash: {count}. Move them to another group first.</translation>
    </message>
    <message>
        <source>Chưa thay đổi gì. Khôi phục hội chợ từ một bản sao lưu.</source>
        <translation>Nothing was changed. Restore the fair from a backup.</translation>
    </message>
    <message>
        <source>Mở Kiểm tra để xem chỗ hỏng, hoặc khôi phục từ một bản sao lưu cũ hơn.</source>
        <translation>Open Checks to see what is damaged, or restore an older backup.</translation>
    </message>
    <message>
        <source>Thêm lại ảnh, hoặc lấy tệp từ bản sao lưu ra USB.</source>
        <translation>Add the photo again, or take the file from the backup on USB.</translation>
    </message>
    <message>
        <source>Hội chợ này bị mất tệp dữ liệu fair.db.</source>
        <translation>This fair has lost its data file fair.db.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu của hội chợ trống rỗng.</source>
        <translation>The fair&apos;s data file is empty.</translation>
    </message>
    <message>
        <source>Tệp fair.db trong thư mục này là của chương trình khác.</source>
        <translation>The file fair.db in this folder belongs to another program.</translation>
    </message>
    <message>
        <source>Chọn đúng thư mục hội chợ, hoặc khôi phục từ một bản sao lưu.</source>
        <translation>Choose the right fair folder, or restore a backup.</translation>
    </message>
    <message>
        <source>Dữ liệu của hội chợ bị hỏng.</source>
        <translation>The fair&apos;s data is damaged.</translation>
    </message>
    <message>
        <source>Hội chợ bị mất tên và ngày của chính nó.</source>
        <translation>The fair has lost its own name and dates.</translation>
    </message>
    <message>
        <source>Một dòng dữ liệu của hội chợ bị hỏng.</source>
        <translation>A row of the fair&apos;s data is damaged.</translation>
    </message>
    <message>
        <source>Hội chợ đã hỏng từ trước nên không chuyển sang bản mới được.</source>
        <translation>The fair was damaged before and cannot be brought to the new format.</translation>
    </message>
    <message>
        <source>Chưa in gì vì dữ liệu của hội chợ bị hỏng.</source>
        <translation>Nothing was printed because the fair&apos;s data is damaged.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được vì dữ liệu của hội chợ bị hỏng.</source>
        <translation>No backup was made because the fair&apos;s data is damaged.</translation>
    </message>
    <message>
        <source>Bản sao lưu này bị hỏng.</source>
        <translation>This backup is damaged.</translation>
    </message>
    <message>
        <source>Chưa thay đổi gì. Chọn bản khác.</source>
        <translation>Nothing was changed. Choose another backup.</translation>
    </message>
    <message>
        <source>Bản sao lưu vừa ghi không đọc lại được nên đã bỏ.</source>
        <translation>The backup just written could not be read back and was dropped.</translation>
    </message>
    <message>
        <source>Ổ đĩa hoặc USB có thể bị hỏng. Sao lưu ra nơi khác.</source>
        <translation>The disk or USB stick may be faulty. Back up to another place.</translation>
    </message>
    <message>
        <source>Thư mục hội chợ đã bị chuyển đi hoặc đổi tên.</source>
        <translation>The fair&apos;s folder was moved or renamed.</translation>
    </message>
    <message>
        <source>Chưa lưu được. Đưa thư mục về chỗ cũ rồi thử lại.</source>
        <translation>Nothing could be saved. Put the folder back in its place and try again.</translation>
    </message>
    <message>
        <source>Hội chợ đang được mở ở nơi khác.</source>
        <translation>The fair is open elsewhere.</translation>
    </message>
    <message>
        <source>Đóng cửa sổ hoặc lệnh đang giữ hội chợ rồi thử lại.</source>
        <translation>Close the window or command that holds the fair and try again.</translation>
    </message>
    <message>
        <source>Chưa lưu được vì chương trình khác đang giữ dữ liệu.</source>
        <translation>Nothing could be saved because another program holds the data.</translation>
    </message>
    <message>
        <source>Đóng chương trình đó rồi thử lại.</source>
        <translation>Close that program and try again.</translation>
    </message>
    <message>
        <source>Không mở được dữ liệu của hội chợ.</source>
        <translation>The fair&apos;s data cannot be opened.</translation>
    </message>
    <message>
        <source>Kiểm tra quyền đọc và ghi ở thư mục hội chợ.</source>
        <translation>Check the rights to read and write in the fair&apos;s folder.</translation>
    </message>
    <message>
        <source>Chưa lưu được vì ổ đĩa báo lỗi.</source>
        <translation>Nothing could be saved because the disk reports an error.</translation>
    </message>
    <message>
        <source>Kiểm tra ổ đĩa hoặc USB và chỗ trống của nó rồi thử lại.</source>
        <translation>Check the disk or USB stick and its free space, then try again.</translation>
    </message>
    <message>
        <source>Chưa lưu được.</source>
        <translation>Nothing could be saved.</translation>
    </message>
    <message>
        <source>Dữ liệu của hội chợ không nhận thay đổi này; mọi thứ vẫn như trước.</source>
        <translation>The fair&apos;s data does not take this change; everything is as before.</translation>
    </message>
    <message>
        <source>Tệp gốc của ảnh này đã mất.</source>
        <translation>The original of this photo is lost.</translation>
    </message>
    <message>
        <source>Tệp gốc của ảnh này bị hỏng.</source>
        <translation>The original of this photo is damaged.</translation>
    </message>
    <message>
        <source>Bản thu nhỏ của một ảnh bị hỏng.</source>
        <translation>The reduced picture of a photo is damaged.</translation>
    </message>
    <message>
        <source>Xóa thư mục cache của hội chợ; chương trình làm lại từ ảnh gốc.</source>
        <translation>Delete the fair&apos;s folder cache; it is made again from the originals.</translation>
    </message>
    <message>
        <source>Mục này không còn trong Thùng rác.</source>
        <translation>This item is no longer in the Trash.</translation>
    </message>
    <message>
        <source>Có thể vừa được lấy lại hoặc hoàn tác.</source>
        <translation>It may just have been restored or undone.</translation>
    </message>
    <message>
        <source>“{name}” cũng đang trong Thùng rác.</source>
        <translation>“{name}” is in the Trash too.</translation>
    </message>
    <message>
        <source>Lấy lại “{name}” trước, rồi lấy lại những gì thuộc về nó.</source>
        <translation>Restore “{name}” first, then what belongs to it.</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation>There is nothing left to undo.</translation>
    </message>
    <message>
        <source>Không còn gì để làm lại.</source>
        <translation>There is nothing left to redo.</translation>
    </message>
    <message>
        <source>Chưa hoàn tác được bước này.</source>
        <translation>This step could not be undone.</translation>
    </message>
    <message>
        <source>Dữ liệu đã thay đổi sau bước đó nên hội chợ được giữ nguyên.</source>
        <translation>The data has changed since that step, so the fair was left as it is.</translation>
    </message>
    <message>
        <source>Ổ mạng hoặc USB đã mất kết nối. Nối lại rồi thử lại.</source>
        <translation>The network drive or stick is no longer connected. Connect it and try again.</translation>
    </message>
    <message>
        <source>Nơi lưu chỉ cho đọc. Chọn nơi khác.</source>
        <translation>The place is read-only. Choose another one.</translation>
    </message>
    <message>
        <source>Không có quyền đọc hoặc ghi ở đó. Chọn nơi khác hoặc đóng chương trình đang mở tệp.</source>
        <translation>No permission to read or write there. Choose another place, or close the program that has the file open.</translation>
    </message>
    <message>
        <source>Hệ điều hành không cho phép. Chọn nơi khác.</source>
        <translation>The system does not allow it. Choose another place.</translation>
    </message>
    <message>
        <source>Tệp hoặc thư mục không còn ở đó. Kiểm tra lại đường dẫn.</source>
        <translation>The file or folder is no longer there. Check the path.</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi đọc ghi. Kiểm tra ổ đĩa hoặc USB rồi thử lại.</source>
        <translation>The disk reports a read or write error. Check the disk or USB stick and try again.</translation>
    </message>
    <message>
        <source>Tên hoặc đường dẫn quá dài. Chọn tên ngắn hơn.</source>
        <translation>The name or path is too long. Choose a shorter name.</translation>
    </message>
    <message>
        <source>Chưa thực hiện được.</source>
        <translation>It could not be done.</translation>
    </message>
    <message>
        <source>Chưa ghi được.</source>
        <translation>Not written.</translation>
    </message>
    <message>
        <source>Chưa đọc hoặc ghi được {name}.</source>
        <translation>{name} could not be read or written.</translation>
    </message>
    <message>
        <source>Chưa đọc hoặc ghi được.</source>
        <translation>Reading or writing failed.</translation>
    </message>
    <message>
        <source>Máy không đủ bộ nhớ.</source>
        <translation>The computer has not enough memory.</translation>
    </message>
    <message>
        <source>Chương trình khác đã sửa chỗ đó sau bước này nên hội chợ được giữ nguyên.</source>
        <translation>Another program has changed that since, so the fair was left as it is.</translation>
    </message>
    <message>
        <source>Không gộp được một đơn vị với chính nó.</source>
        <translation>An exhibitor cannot be merged with itself.</translation>
    </message>
    <message>
        <source>Chọn hai đơn vị khác nhau.</source>
        <translation>Choose two different exhibitors.</translation>
    </message>
    <message>
        <source>Không có lần in nào tên như vậy.</source>
        <translation>There is no print run of that name.</translation>
    </message>
    <message>
        <source>Chọn một lần in đã ghi.</source>
        <translation>Choose a print run that was recorded.</translation>
    </message>
    <message>
        <source>Lần in cần một tên ngắn.</source>
        <translation>A print run needs a short name.</translation>
    </message>
    <message>
        <source>Ví dụ “Bản in lần 1”.</source>
        <translation>For example “First printing”.</translation>
    </message>
    <message>
        <source>Đã có lần in tên này.</source>
        <translation>There is a print run of that name already.</translation>
    </message>
    <message>
        <source>Đặt tên khác.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Đồng hồ của máy sai.</source>
        <translation>The computer&apos;s clock is wrong.</translation>
    </message>
    <message>
        <source>Chỉnh lại ngày giờ của máy rồi thử lại.</source>
        <translation>Set the computer&apos;s date and time right and try again.</translation>
    </message>
    <message>
        <source>Đóng bớt chương trình khác rồi thử lại.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi của chính nó.</source>
        <translation>The program ran into a fault of its own.</translation>
    </message>
    <message>
        <source>Dữ liệu đã lưu vẫn còn nguyên. Sao chép chi tiết gửi cho người hỗ trợ.</source>
        <translation>What was saved is intact. Copy the details and send them to whoever supports you.</translation>
    </message>
    <message>
        <source>Tệp bị hỏng hoặc chép chưa xong. Xin lại tệp rồi nhập lại.</source>
        <translation>The file is damaged or was not copied completely. Ask for it again and import it anew.</translation>
    </message>
    <message>
        <source>Chưa thay đổi gì. Chọn tệp lưu trữ khác do boothapp ghi.</source>
        <translation>Nothing was changed. Choose another archive written by boothapp.</translation>
    </message>
    <message>
        <source>Tệp bị hỏng hoặc chép chưa xong. Chép lại từ điện thoại hoặc chọn ảnh khác.</source>
        <translation>The file is damaged or was not copied completely. Copy it again from the phone or choose another photo.</translation>
    </message>
    <message>
        <source>Không mở được ảnh {file}.</source>
        <translation>Photo {file} could not be opened.</translation>
    </message>
    <message>
        <source>Tệp lưu trữ bị hỏng.</source>
        <translation>The archive is damaged.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp {file}.</source>
        <translation>File {file} not found.</translation>
    </message>
    <message>
        <source>Tệp đã bị chuyển đi hoặc đổi tên. Chọn lại tệp.</source>
        <translation>The file was moved or renamed. Choose it again.</translation>
    </message>
    <message>
        <source>Không mở được {file}.</source>
        <translation>{file} could not be opened.</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ tệp hoặc không có quyền đọc. Đóng tệp rồi thử lại.</source>
        <translation>Another program holds the file, or there is no permission to read it. Close the file and try again.</translation>
    </message>
    <message>
        <source>{file} là thư mục.</source>
        <translation>{file} is a folder.</translation>
    </message>
    <message>
        <source>Chọn các tệp danh sách trong đó.</source>
        <translation>Choose the list files in it.</translation>
    </message>
    <message>
        <source>Thứ được chọn không phải tệp.</source>
        <translation>What was chosen is not a file.</translation>
    </message>
    <message>
        <source>Chọn tệp Excel, .csv hoặc tệp lưu trữ .zip.</source>
        <translation>Choose an Excel or .csv file, or a .zip archive.</translation>
    </message>
    <message>
        <source>Tệp {file} trống.</source>
        <translation>File {file} is empty.</translation>
    </message>
    <message>
        <source>Không đọc được {file}.</source>
        <translation>{file} could not be read.</translation>
    </message>
    <message>
        <source>{file} có mật khẩu.</source>
        <translation>{file} has a password.</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu trong Excel rồi nhập lại.</source>
        <translation>Remove the password in Excel, then import it again.</translation>
    </message>
    <message>
        <source>{file} không phải bảng tính.</source>
        <translation>{file} is not a spreadsheet.</translation>
    </message>
    <message>
        <source>Nhập được .xlsx, .xlsm, .xlsb, .xls, .ods, .csv. Lưu dạng Excel rồi nhập lại.</source>
        <translation>Files of .xlsx, .xlsm, .xlsb, .xls, .ods and .csv can be imported. Save it as Excel and import it again.</translation>
    </message>
    <message>
        <source>Không thấy danh sách nào trong {file}.</source>
        <translation>No list was found in {file}.</translation>
    </message>
    <message>
        <source>Bảng cần có dòng tiêu đề với cột tên đơn vị hoặc sản phẩm; trang tính không ẩn.</source>
        <translation>The table needs a heading row with a column of exhibitor or product names, on a sheet that is not hidden.</translation>
    </message>
    <message>
        <source>Tệp quá lớn.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>Chép riêng danh sách sang tệp Excel mới rồi nhập tệp đó.</source>
        <translation>Copy just the list into a new Excel file and import that.</translation>
    </message>
    <message>
        <source>{file} chứa quá nhiều dữ liệu.</source>
        <translation>{file} holds too much data.</translation>
    </message>
    <message>
        <source>Chép riêng danh sách sang tệp Excel mới; bản lưu trữ thì chọn tệp khác do boothapp ghi.</source>
        <translation>Copy the list into a new Excel file; of an archive choose another file that boothapp wrote.</translation>
    </message>
    <message>
        <source>{file} có ô nằm rất xa ngoài bảng.</source>
        <translation>{file} has cells far outside the table.</translation>
    </message>
    <message>
        <source>Danh sách cần quá nhiều bộ nhớ hoặc thời gian để đọc.</source>
        <translation>The list takes too much memory or time to read.</translation>
    </message>
    <message>
        <source>Tệp cần quá nhiều bộ nhớ hoặc thời gian để đọc.</source>
        <translation>The file takes too much memory or time to read.</translation>
    </message>
    <message>
        <source>Lưu lại nhỏ hơn hoặc chọn tệp khác.</source>
        <translation>Save it smaller or choose another file.</translation>
    </message>
    <message>
        <source>Không đọc được tệp.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>Hội chợ đã thay đổi trong lúc đọc {file}.</source>
        <translation>The fair changed while {file} was read.</translation>
    </message>
    <message>
        <source>Chưa nhập gì. Xem lại rồi nhập lần nữa.</source>
        <translation>Nothing was imported. Look at it again and import once more.</translation>
    </message>
    <message>
        <source>Chưa đọc {file}.</source>
        <translation>{file} was not read.</translation>
    </message>
    <message>
        <source>Tệp trước đó bị dừng.</source>
        <translation>The file before it was stopped.</translation>
    </message>
    <message>
        <source>Tệp .zip này không phải bản lưu trữ hội chợ.</source>
        <translation>This .zip file is not an archive of a fair.</translation>
    </message>
    <message>
        <source>Chọn tệp do boothapp xuất. Danh sách nén thì giải nén rồi nhập tệp Excel.</source>
        <translation>Choose a file exported by boothapp. Unpack a zipped list and import the Excel file.</translation>
    </message>
    <message>
        <source>Tệp lưu trữ có thứ không thuộc hội chợ.</source>
        <translation>The archive holds things that do not belong to a fair.</translation>
    </message>
    <message>
        <source>Tệp lưu trữ có mật khẩu.</source>
        <translation>The archive has a password.</translation>
    </message>
    <message>
        <source>Nén lại không mật khẩu rồi nhập lại.</source>
        <translation>Pack it again without a password and import that.</translation>
    </message>
    <message>
        <source>Dữ liệu trong tệp lưu trữ không hợp lệ.</source>
        <translation>The data in the archive is not valid.</translation>
    </message>
    <message>
        <source>Tệp lưu trữ không có hội chợ nào.</source>
        <translation>There is no fair in the archive.</translation>
    </message>
    <message>
        <source>Tệp là dữ liệu của chương trình khác.</source>
        <translation>The file is data of another program.</translation>
    </message>
    <message>
        <source>Bản sao lưu đã bị chương trình khác sửa.</source>
        <translation>The backup was changed by another program.</translation>
    </message>
    <message>
        <source>Tệp không phải ảnh dùng được. Chọn ảnh JPG, PNG, WebP, TIFF hoặc HEIC.</source>
        <translation>The file is not a usable photo. Choose a JPG, PNG, WebP, TIFF or HEIC photo.</translation>
    </message>
    <message>
        <source>Không tìm thấy ảnh {file}.</source>
        <translation>Photo {file} not found.</translation>
    </message>
    <message>
        <source>Tệp đã bị chuyển đi hoặc USB đã rút. Chọn lại ảnh.</source>
        <translation>The file was moved or the USB stick was removed. Choose the photo again.</translation>
    </message>
    <message>
        <source>Không có quyền đọc tệp hoặc ổ đĩa báo lỗi. Chép ảnh sang máy rồi thêm lại.</source>
        <translation>No permission to read the file, or the disk reports an error. Copy the photo to this computer and add it again.</translation>
    </message>
    <message>
        <source>Đây không phải tệp ảnh. Chọn ảnh khác.</source>
        <translation>This is not a photo file. Choose another photo.</translation>
    </message>
    <message>
        <source>Tệp thay đổi trong lúc đọc. Thêm lại ảnh.</source>
        <translation>The file changed while it was read. Add the photo again.</translation>
    </message>
    <message>
        <source>Ảnh {file} quá nặng.</source>
        <translation>Photo {file} is too big a file.</translation>
    </message>
    <message>
        <source>Lưu ảnh nhỏ hơn rồi thêm lại.</source>
        <translation>Save the photo smaller and add it again.</translation>
    </message>
    <message>
        <source>Ảnh {file} có quá nhiều điểm ảnh.</source>
        <translation>Photo {file} has too many pixels.</translation>
    </message>
    <message>
        <source>Ảnh {file} cần quá nhiều bộ nhớ hoặc thời gian.</source>
        <translation>Photo {file} takes too much memory or time.</translation>
    </message>
    <message>
        <source>Lưu ảnh nhỏ hơn, dạng JPG, rồi thêm lại.</source>
        <translation>Save the photo smaller, as JPG, and add it again.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Ổ đĩa {disk} không nhận thêm.</source>
        <translation>The disk {disk} takes no more.</translation>
    </message>
    <message>
        <source>Ổ đĩa {disk} chỉ còn {room}.</source>
        <translation>The disk {disk} has only {room} left.</translation>
    </message>
    <message>
        <source>Xem lại sơ đồ rồi chọn gian khác.</source>
        <translation>Look at the plan again and choose another booth.</translation>
    </message>
    <message>
        <source>Trong thư mục {folder} đã có {names}.</source>
        <translation>There is {names} already in the folder {folder}.</translation>
    </message>
    <message>
        <source>Chưa ghi gì. Chọn tên khác cho bản in.</source>
        <translation>Nothing was written. Choose another name for the print.</translation>
    </message>
    <message>
        <source>Gian {booth} đã có đơn vị.</source>
        <translation>Booth {booth} is taken.</translation>
    </message>
    <message>
        <source>Đang xếp cho {exhibitor}. Đổi chỗ, xếp chung gian hoặc thay thế.</source>
        <translation>It is given to {exhibitor}. Swap, share or replace.</translation>
    </message>
    <message>
        <source>Gian {booth} đang khóa.</source>
        <translation>Booth {booth} is blocked.</translation>
    </message>
    <message>
        <source>Mở khóa gian này hoặc chọn gian khác.</source>
        <translation>Unblock this booth or choose another one.</translation>
    </message>
    <message>
        <source>Gian này không còn trên sơ đồ.</source>
        <translation>This booth is not on the plan any more.</translation>
    </message>
    <message>
        <source>Chưa khóa được gian {booth}.</source>
        <translation>Booth {booth} was not blocked.</translation>
    </message>
    <message>
        <source>Gian đang xếp cho {exhibitor}. Bỏ gán rồi khóa.</source>
        <translation>It is given to {exhibitor}. Take it back, then block it.</translation>
    </message>
    <message>
        <source>Gian {booth} đã có đơn vị nên không bốc thăm được.</source>
        <translation>Booth {booth} is taken and cannot be drawn.</translation>
    </message>
    <message>
        <source>Bỏ gian này ra khỏi lần bốc thăm hoặc bỏ gán gian.</source>
        <translation>Leave it out of the draw or take it back.</translation>
    </message>
    <message>
        <source>Không có gian trống ở đó.</source>
        <translation>There is no free booth there.</translation>
    </message>
    <message>
        <source>Bỏ gán một gian hoặc chọn chỗ khác.</source>
        <translation>Unassign a booth or choose another place.</translation>
    </message>
    <message>
        <source>Có {count} gian đang xếp cho đơn vị.</source>
        <translation>Booths given to exhibitors: {count}.</translation>
    </message>
    <message>
        <source>{booths}. Bỏ gán các gian này trước.</source>
        <translation>{booths}. Take these booths back first.</translation>
    </message>
    <message>
        <source>Đơn vị này không còn trong danh sách.</source>
        <translation>This exhibitor is not in the list any more.</translation>
    </message>
    <message>
        <source>Lấy lại đơn vị trong Thùng rác trước.</source>
        <translation>Restore the exhibitor from the Trash first.</translation>
    </message>
    <message>
        <source>{exhibitor} đã rút.</source>
        <translation>{exhibitor} has withdrawn.</translation>
    </message>
    <message>
        <source>Đổi tình trạng của đơn vị trước khi xếp gian.</source>
        <translation>Change its status before it gets a booth.</translation>
    </message>
    <message>
        <source>Gian này không còn ai giữ.</source>
        <translation>Nobody has this booth any more.</translation>
    </message>
    <message>
        <source>Các gian này không ghép thành hình chữ nhật.</source>
        <translation>These booths do not form a rectangle.</translation>
    </message>
    <message>
        <source>Chọn những gian liền nhau, cùng bề sâu.</source>
        <translation>Choose booths side by side that are equally deep.</translation>
    </message>
    <message>
        <source>Không tách được gian như vậy.</source>
        <translation>The booth cannot be split like that.</translation>
    </message>
    <message>
        <source>Tách thành 2 đến {most} phần.</source>
        <translation>Split it into 2 to {most} parts.</translation>
    </message>
    <message>
        <source>Nhà này không còn trên sơ đồ.</source>
        <translation>This hall is no longer on the plan.</translation>
    </message>
    <message>
        <source>Xem lại sơ đồ rồi chọn nhà khác.</source>
        <translation>Look at the plan and choose another hall.</translation>
    </message>
    <message>
        <source>{name} chưa có sơ đồ.</source>
        <translation>{name} has no plan yet.</translation>
    </message>
    <message>
        <source>Chọn hội chợ khác.</source>
        <translation>Choose another fair.</translation>
    </message>
    <message>
        <source>Chưa tính được tỉ lệ.</source>
        <translation>The scale could not be worked out.</translation>
    </message>
    <message>
        <source>Bấm hai điểm cách xa nhau rồi gõ khoảng cách thật, ví dụ 12 m.</source>
        <translation>Click two points apart and type their real distance, such as 12 m.</translation>
    </message>
    <message>
        <source>Tệp PDF bị hỏng hoặc có mật khẩu. Chọn tệp khác.</source>
        <translation>The PDF is damaged or has a password. Choose another file.</translation>
    </message>
    <message>
        <source>Khu gian hàng này không còn trên sơ đồ.</source>
        <translation>This pavilion is not on the plan any more.</translation>
    </message>
    <message>
        <source>{name} không còn gian trống.</source>
        <translation>{name} has no free booth.</translation>
    </message>
    <message>
        <source>Bỏ gán một gian hoặc mở rộng khu.</source>
        <translation>Take a booth back or make the pavilion larger.</translation>
    </message>
    <message>
        <source>Có gian được giữ cho hai đơn vị, hoặc không có trong lần bốc thăm.</source>
        <translation>A booth is kept for two exhibitors, or is not in the draw.</translation>
    </message>
    <message>
        <source>Xem lại các gian giữ trước.</source>
        <translation>Look at the booths kept beforehand again.</translation>
    </message>
    <message>
        <source>Hội chợ này chưa bốc thăm lần nào.</source>
        <translation>No lots were drawn in this fair yet.</translation>
    </message>
    <message>
        <source>Bốc thăm ở trang Sơ đồ gian hàng trước.</source>
        <translation>Draw lots on the Floor plan page first.</translation>
    </message>
    <message>
        <source>Không có lần bốc thăm “{name}”.</source>
        <translation>There is no draw “{name}”.</translation>
    </message>
    <message>
        <source>Xem lại danh sách các lần bốc thăm.</source>
        <translation>Look at the list of draws.</translation>
    </message>
    <message>
        <source>Biên bản là tệp PDF.</source>
        <translation>Minutes are a PDF.</translation>
    </message>
    <message>
        <source>Đặt tên tệp có đuôi .pdf thay cho “{name}”.</source>
        <translation>Give a file name ending in .pdf instead of “{name}”.</translation>
    </message>
    <message>
        <source>Sơ đồ ghi thành .pdf, .svg hoặc .png.</source>
        <translation>A plan is written as .pdf, .svg or .png.</translation>
    </message>
    <message>
        <source>Đặt lại tên tệp {name}.</source>
        <translation>Give the file {name} another name.</translation>
    </message>
    <message>
        <source>Sơ đồ chưa có gian nào.</source>
        <translation>There is no booth on the plan.</translation>
    </message>
    <message>
        <source>Vẽ gian trước khi in.</source>
        <translation>Draw booths before it is printed.</translation>
    </message>
    <message>
        <source>Tờ sơ đồ chỉ treo trong một nhà.</source>
        <translation>The sheet hangs in one hall.</translation>
    </message>
    <message>
        <source>Chọn nhà rồi đánh dấu lại “Bạn đang ở đây”.</source>
        <translation>Choose the hall, then mark “You are here” again.</translation>
    </message>
    <message>
        <source>Dấu “Bạn đang ở đây” nằm ngoài nhà.</source>
        <translation>The mark “You are here” lies outside the hall.</translation>
    </message>
    <message>
        <source>Bấm lại vào chỗ sẽ treo tờ sơ đồ, bên trong tường.</source>
        <translation>Click where the sheet will hang, inside the walls.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu của hội chợ đã bị chuyển đi, xóa hoặc thay bằng tệp khác.</source>
        <translation>The fair’s data file was moved, deleted or replaced by another one.</translation>
    </message>
    <message>
        <source>Chưa lưu được. Đưa tệp fair.db về chỗ cũ, hoặc đóng rồi mở lại hội chợ.</source>
        <translation>Nothing was saved. Put fair.db back in its place, or close the fair and open it again.</translation>
    </message>
    <message>
        <source>Vị trí của {booths} đã khóa.</source>
        <translation>The position of {booths} is locked.</translation>
    </message>
    <message>
        <source>Mở khóa vị trí rồi làm lại.</source>
        <translation>Unlock the position, then try again.</translation>
    </message>
    <message>
        <source>Không gộp được gian khóa với gian đã có đơn vị.</source>
        <translation>A blocked booth cannot be merged with one that is taken.</translation>
    </message>
    <message>
        <source>{booths} đang khóa; gian kia của {names}. Mở khóa hoặc bỏ gán trước.</source>
        <translation>{booths} is blocked; the other belongs to {names}. Unblock or vacate first.</translation>
    </message>
    <message>
        <source>Gộp các gian này thì nhiều đơn vị chung gian {booth}.</source>
        <translation>Merging these would make several exhibitors share booth {booth}.</translation>
    </message>
    <message>
        <source>Trong đó: {names}. Chuyển một đơn vị sang gian khác, hoặc gộp trên sơ đồ.</source>
        <translation>Namely: {names}. Move one of them to another booth, or merge on the floor plan.</translation>
    </message>
    <message>
        <source>Có gian hoặc đơn vị xuất hiện hai lần trong kết quả bốc thăm.</source>
        <translation>A booth or an exhibitor is in the result of the draw twice.</translation>
    </message>
    <message>
        <source>Chưa ghi gì. Bốc thăm lại.</source>
        <translation>Nothing was saved. Hold the draw again.</translation>
    </message>
</context>
<context>
    <name>ExhibitorBulkPanel</name>
    <message>
        <source>Sửa {count} đơn vị</source>
        <translation>Edit exhibitors ({count})</translation>
    </message>
    <message>
        <source>Đã sửa {count} đơn vị</source>
        <translation>Exhibitors edited: {count}</translation>
    </message>
</context>
<context>
    <name>ExhibitorColumns</name>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Gian</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>SP</source>
        <translation>Prod.</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Thiếu</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>ExhibitorForm</name>
    <message>
        <source>Là đơn vị khác</source>
        <translation>Another exhibitor</translation>
    </message>
    <message>
        <source>Giữ những gì đã gõ, nhận thành đơn vị mới</source>
        <translation>Keep what was typed and take it in as a new exhibitor</translation>
    </message>
    <message>
        <source>Enter: ô tiếp  ·  Shift+Enter: ô trước</source>
        <translation>Enter: next field  ·  Shift+Enter: previous</translation>
    </message>
    <message>
        <source>1  Đơn vị</source>
        <translation>1  Exhibitor</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Loại hình, địa chỉ, người liên hệ, đồng ý in thông tin liên hệ</source>
        <translation>Kind, address, contact, consent to print contact details</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Exhibitor name</translation>
    </message>
    <message>
        <source>Mã số thuế / ĐKKD</source>
        <translation>Tax / registration no.</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Xã, phường / Tỉnh</source>
        <translation>Commune, ward / Province</translation>
    </message>
    <message>
        <source>Nhóm hàng</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>Số gian xin</source>
        <translation>Booths wanted</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Số nhà, thôn, xóm</source>
        <translation>House no., hamlet</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Gần cổng</source>
        <translation>Near the gate</translation>
    </message>
    <message>
        <source>Đã có trong danh sách – sẽ cập nhật</source>
        <translation>Already listed – will be updated</translation>
    </message>
</context>
<context>
    <name>ExhibitorList</name>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Có câu hỏi</source>
        <translation>Has questions</translation>
    </message>
    <message>
        <source>Danh sách đơn vị</source>
        <translation>List of exhibitors</translation>
    </message>
    <message>
        <source>Bắt đầu tiếp nhận</source>
        <translation>Start intake</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tìm đơn vị trùng</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Chưa rõ tỉnh</source>
        <translation>Unknown province</translation>
    </message>
    <message>
        <source>Không có đơn vị khớp “{text}”.</source>
        <translation>No exhibitors match “{text}”.</translation>
    </message>
    <message>
        <source>Không có đơn vị nào khớp bộ lọc.</source>
        <translation>No exhibitors match the filters.</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào. Nhập từ Excel hoặc bắt đầu tiếp nhận.</source>
        <translation>No exhibitors yet. Import from Excel or start intake.</translation>
    </message>
    <message>
        <source>{count} đơn vị</source>
        <translation>Exhibitors: {count}</translation>
    </message>
</context>
<context>
    <name>ExhibitorPanel</name>
    <message>
        <source>Đi cùng đoàn</source>
        <translation>Comes with delegation</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Chọn một đơn vị trong danh sách.</source>
        <translation>Choose an exhibitor in the list.</translation>
    </message>
    <message>
        <source>Xếp gian</source>
        <translation>Assign booth</translation>
    </message>
    <message>
        <source>Các phần của hồ sơ</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>Mở phiếu tiếp nhận</source>
        <translation>Open intake slip</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Exhibitor name</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mã số thuế / ĐKKD</source>
        <translation>Tax / registration no.</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Số gian xin</source>
        <translation>Booths wanted</translation>
    </message>
    <message>
        <source>Đất trống (m²)</source>
        <translation>Raw space (m²)</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Gian hàng</source>
        <translation>Booths</translation>
    </message>
    <message>
        <source>Nhu cầu</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Ghi chú nội bộ</source>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Tên trên bảng gian</source>
        <translation>Fascia name</translation>
    </message>
    <message>
        <source>Tên trên bảng gian (Anh)</source>
        <translation>Fascia name (English)</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Giới thiệu (Anh)</source>
        <translation>Introduction (English)</translation>
    </message>
    <message>
        <source>Chưa xếp gian</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Xem trên sơ đồ</source>
        <translation>Show on plan</translation>
    </message>
</context>
<context>
    <name>ExhibitorsPage</name>
    <message>
        <source>Tên, số điện thoại, mã số thuế, gian</source>
        <translation>Name, phone, tax code, booth</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitors</translation>
    </message>
    <message>
        <source>Nhập Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add exhibitor</translation>
    </message>
    <message>
        <source>Xóa {count} đơn vị?</source>
        <translation>Delete exhibitors ({count})?</translation>
    </message>
    <message>
        <source>Xóa {count} đơn vị</source>
        <translation>Delete exhibitors ({count})</translation>
    </message>
    <message>
        <source>Đã xóa {count} đơn vị</source>
        <translation>Exhibitors deleted: {count}</translation>
    </message>
</context>
<context>
    <name>FailedView</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>FairBackups</name>
    <message>
        <source>Sao lưu</source>
        <translation>Backing up</translation>
    </message>
</context>
<context>
    <name>FairCheck</name>
    <message>
        <source>Kiểm tra</source>
        <translation>Checking</translation>
    </message>
</context>
<context>
    <name>FairDrops</name>
    <message>
        <source>Đang mở hội chợ, thả lại sau</source>
        <translation>The fair is being opened; drop it again later</translation>
    </message>
    <message>
        <source>Hội chợ này đang mở</source>
        <translation>This fair is open</translation>
    </message>
    <message>
        <source>Hội chợ đang mở chỉ để xem</source>
        <translation>The fair is open for reading only</translation>
    </message>
    <message>
        <source>Đang mở {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
</context>
<context>
    <name>FairLists</name>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Tên cơ quan, đơn vị</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Thêm đơn vị tổ chức</source>
        <translation>Add organiser</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Nơi diễn ra</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Thêm hoạt động</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Gọi ai</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Y tế, công an, cứu hỏa…</source>
        <translation>Medical, police, fire…</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Thêm số khẩn cấp</source>
        <translation>Add emergency number</translation>
    </message>
</context>
<context>
    <name>FairPicker</name>
    <message>
        <source>Chọn thư mục hội chợ</source>
        <translation>Choose a fair folder</translation>
    </message>
</context>
<context>
    <name>FairSection</name>
    <message>
        <source>Tên và thời gian</source>
        <translation>Name and dates</translation>
    </message>
    <message>
        <source>Địa điểm và liên hệ</source>
        <translation>Venue and contact</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Ảnh bìa</source>
        <translation>Cover picture</translation>
    </message>
    <message>
        <source>Lời ban tổ chức</source>
        <translation>Organisers’ word</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Số khẩn cấp</source>
        <translation>Emergency numbers</translation>
    </message>
    <message>
        <source>Chọn ngày</source>
        <translation>Choose day</translation>
    </message>
    <message>
        <source>Tên hội chợ</source>
        <translation>Fair name</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>để in ở đầu trang</source>
        <translation>for page headers</translation>
    </message>
    <message>
        <source>Lần tổ chức</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Lần thứ 5</source>
        <translation>5th edition</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Khai mạc</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Bế mạc</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Đơn vị đăng cai</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Đường dây nóng</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Giờ mở cửa</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Trưởng ban tổ chức – Nguyễn Văn A</source>
        <translation>Head of the organisers – Nguyễn Văn A</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{exhibitor}: {before} → {after}</source>
        <translation>{exhibitor}: {before} → {after}</translation>
    </message>
    <message>
        <source>Theo ngày khai mạc mới, {count} đơn vị đổi tên tỉnh.</source>
        <translation>With the new opening day, exhibitors whose province changes its name: {count}.</translation>
    </message>
    <message>
        <source>; và {count} đơn vị nữa.</source>
        <translation>; and {count} more.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Số ĐKKD</source>
        <translation>Registration no.</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Đi cùng đoàn</source>
        <translation>Comes with delegation</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Điện thoại người liên hệ</source>
        <translation>Contact person’s phone</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Số gian xin</source>
        <translation>Booths wanted</translation>
    </message>
    <message>
        <source>Đất trống (m²)</source>
        <translation>Raw space (m²)</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Tên trên bảng gian</source>
        <translation>Fascia name</translation>
    </message>
    <message>
        <source>Tên trên bảng gian (Anh)</source>
        <translation>Fascia name (English)</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Giới thiệu (Anh)</source>
        <translation>Introduction (English)</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nhóm hàng</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>Quy cách</source>
        <translation>Size / pack</translation>
    </message>
    <message>
        <source>Giá bán</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mô tả</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Mô tả (Anh)</source>
        <translation>Description (English)</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>Xuất xứ</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Tại hội chợ</source>
        <translation>At the fair</translation>
    </message>
    <message>
        <source>Mã vạch</source>
        <translation>Barcode</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message>
        <source>{field}: chưa có số bắt đầu. Viết như A{{01}} hoặc A01 để có A01, A02, A03.</source>
        <translation>{field}: there is no first number. Write A{{01}} or A01 for A01, A02, A03.</translation>
    </message>
    <message>
        <source>{field}: trong ngoặc nhọn chỉ có chữ số, như A{{01}}.</source>
        <translation>{field}: braces hold figures only, as in A{{01}}.</translation>
    </message>
    <message>
        <source>{field}: viết số khác 0, như 1, 2 hoặc -1.</source>
        <translation>{field}: write a number other than 0, such as 1, 2 or -1.</translation>
    </message>
    <message>
        <source>{field}: viết các số cách nhau bằng dấu phẩy, như 4, 13, 20-22.</source>
        <translation>{field}: write numbers with commas between, such as 4, 13, 20-22.</translation>
    </message>
    <message>
        <source>{field}: viết số nguyên từ {least} đến {most}.</source>
        <translation>{field}: write a whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>{field}: viết số độ, như 90.</source>
        <translation>{field}: write degrees, such as 90.</translation>
    </message>
    <message>
        <source>{field}: viết số mét từ {least} đến {most}, như {example}.</source>
        <translation>{field}: write metres from {least} to {most}, such as {example}.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>{pavilion} là khu gian hàng của tỉnh khác.</source>
        <translation>{pavilion} is a pavilion of another province.</translation>
    </message>
    <message>
        <source>{names} đến từ nơi khác. Vẫn xếp vào đây?</source>
        <translation>{names} come from elsewhere. Place them here all the same?</translation>
    </message>
    <message>
        <source>Vẫn xếp vào đây</source>
        <translation>Place here anyway</translation>
    </message>
    <message>
        <source>Đã xếp {count} đơn vị</source>
        <translation>Exhibitors placed: {count}</translation>
    </message>
    <message>
        <source>Các đơn vị này đã đủ gian</source>
        <translation>These exhibitors have all their booths already</translation>
    </message>
    <message>
        <source>Chuyển {count} gian sang đây</source>
        <translation>Move them here (booths: {count})</translation>
    </message>
    <message>
        <source>Đã chuyển {count} gian</source>
        <translation>Booths moved: {count}</translation>
    </message>
    <message>
        <source>{count} đơn vị chưa có gian: {names}</source>
        <translation>Exhibitors without a booth ({count}): {names}</translation>
    </message>
    <message>
        <source>{count} đơn vị chưa đủ gian: {names}</source>
        <translation>Exhibitors with too few booths: {count} ({names})</translation>
    </message>
    <message>
        <source>{name} đăng ký {asked} gian, đang có {got}</source>
        <translation>{name} – booths asked for: {asked}, has: {got}</translation>
    </message>
    <message>
        <source>{name} đang có {got} gian</source>
        <translation>{name} has booths now: {got}</translation>
    </message>
    <message>
        <source>Chuyển hẳn từ {booth}</source>
        <translation>Move it from {booth}</translation>
    </message>
    <message>
        <source>đoàn {province} nhận {own} gian còn lại trong {quota} gian đã hứa</source>
        <translation>booths promised to {province}: {quota}, left for the delegation itself: {own}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Xóa lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Bỏ bộ lọc này</source>
        <translation>Take this filter away</translation>
    </message>
    <message>
        <source>Thiếu:</source>
        <translation>Missing:</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Những gì tìm thấy</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Sẽ hỏi sau khi nhập</source>
        <translation>To be asked after importing</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Vì sao không nhập</source>
        <translation>Why left out</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitors</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Không nhập</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Thêm {fields}</source>
        <translation>Adds {fields}</translation>
    </message>
    <message>
        <source>Chỉ sản phẩm</source>
        <translation>Products only</translation>
    </message>
    <message>
        <source>{count} mới</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} bổ sung</source>
        <translation>{count} completed</translation>
    </message>
    <message>
        <source>Gian xếp cho nhiều đơn vị mà không phải gian chung</source>
        <translation>Booth assigned to several exhibitors but not shared</translation>
    </message>
    <message>
        <source>Danh mục in cùng một số gian cho các đơn vị này.</source>
        <translation>The catalog prints the same booth number for these exhibitors.</translation>
    </message>
    <message>
        <source>Hai gian cùng một số</source>
        <translation>Two booths with the same number</translation>
    </message>
    <message>
        <source>Khách không phân biệt được hai gian trong cùng một nhà.</source>
        <translation>Visitors cannot tell two booths of one hall apart.</translation>
    </message>
    <message>
        <source>Nhiều nhà dùng chung số gian</source>
        <translation>Several halls use the same booth numbers</translation>
    </message>
    <message>
        <source>Danh mục in thêm tên nhà bên cạnh số gian.</source>
        <translation>The catalog prints the hall’s name beside the booth number.</translation>
    </message>
    <message>
        <source>Quảng cáo thiếu ảnh</source>
        <translation>Advertisement without its picture</translation>
    </message>
    <message>
        <source>Ảnh của quảng cáo đang ở Thùng rác nên chỉ in chữ.</source>
        <translation>Its picture is in the Trash, so only the words print.</translation>
    </message>
    <message>
        <source>Tên đơn vị không có chữ nào</source>
        <translation>Exhibitor name without a letter</translation>
    </message>
    <message>
        <source>Mục của đơn vị in đúng như đã gõ.</source>
        <translation>The entry prints as it was typed.</translation>
    </message>
    <message>
        <source>Mất hoặc hỏng tệp ảnh</source>
        <translation>Photo file lost or damaged</translation>
    </message>
    <message>
        <source>In ô trang trí thay cho ảnh. Thêm lại ảnh này.</source>
        <translation>An ornament prints in its place. Add this photo again.</translation>
    </message>
    <message>
        <source>Có ký tự mà phông in không có</source>
        <translation>Characters the print font lacks</translation>
    </message>
    <message>
        <source>Chỗ đó in một dấu thay thế.</source>
        <translation>A substitute sign prints there.</translation>
    </message>
    <message>
        <source>Hội chợ còn thiếu thông tin</source>
        <translation>Fair details missing</translation>
    </message>
    <message>
        <source>Bìa và các trang đầu của danh mục bỏ qua phần này.</source>
        <translation>The cover and first pages of the catalog leave this out.</translation>
    </message>
    <message>
        <source>Đơn vị thiếu số điện thoại</source>
        <translation>Exhibitor without a phone number</translation>
    </message>
    <message>
        <source>Danh mục không có số để khách liên hệ.</source>
        <translation>The catalog has no number for visitors to call.</translation>
    </message>
    <message>
        <source>Đơn vị chưa có gian</source>
        <translation>Exhibitor without a booth</translation>
    </message>
    <message>
        <source>In không có số gian; bảng tra theo gian không có đơn vị.</source>
        <translation>Prints without a booth number; missing from the booth index.</translation>
    </message>
    <message>
        <source>Đơn vị chưa có sản phẩm</source>
        <translation>Exhibitor without products</translation>
    </message>
    <message>
        <source>Mục của đơn vị chỉ có tên và liên hệ.</source>
        <translation>The entry has only name and contact.</translation>
    </message>
    <message>
        <source>Sản phẩm chưa có giá</source>
        <translation>Product without a price</translation>
    </message>
    <message>
        <source>In “Liên hệ” thay cho giá.</source>
        <translation>“On request” prints instead of a price.</translation>
    </message>
    <message>
        <source>Giá không có đơn vị tiền</source>
        <translation>Price without a currency</translation>
    </message>
    <message>
        <source>In con số trơ trọi như đã gõ. Ghi rõ, ví dụ 145.000 đ/hộp.</source>
        <translation>The bare figure prints as typed. Write it out, e.g. 145.000 đ/hộp.</translation>
    </message>
    <message>
        <source>Sản phẩm chưa có ảnh</source>
        <translation>Product without a photo</translation>
    </message>
    <message>
        <source>In ô trang trí của nhóm hàng thay cho ảnh.</source>
        <translation>The product group’s ornament prints instead.</translation>
    </message>
    <message>
        <source>Ảnh quá nhỏ so với chỗ in</source>
        <translation>Photo too small for its place</translation>
    </message>
    <message>
        <source>Ảnh in ra bị rỗ. Tìm ảnh lớn hơn.</source>
        <translation>The photo prints coarse. Find a larger one.</translation>
    </message>
    <message>
        <source>Chữ dài quá chỗ in</source>
        <translation>Text too long for its place</translation>
    </message>
    <message>
        <source>Phần cuối bị bỏ và in dấu ba chấm. Viết ngắn lại.</source>
        <translation>The end is cut and an ellipsis prints. Make it shorter.</translation>
    </message>
    <message>
        <source>Trong tên hoặc lời giới thiệu có cách liên hệ</source>
        <translation>Contact details in a name or introduction</translation>
    </message>
    <message>
        <source>Đơn vị chưa đồng ý in liên hệ, nên chỗ đó in lời báo đã ẩn.</source>
        <translation>The exhibitor has not agreed to print them, so a note that they are hidden prints there.</translation>
    </message>
    <message>
        <source>Danh hiệu, chứng nhận không có hiệu lực vào ngày khai mạc</source>
        <translation>Recognitions and certificates that do not hold on the opening day</translation>
    </message>
    <message>
        <source>Danh hiệu, chứng nhận này không được in.</source>
        <translation>They are not printed.</translation>
    </message>
    <message>
        <source>Đơn vị có thể bị nhập hai lần</source>
        <translation>Exhibitor possibly entered twice</translation>
    </message>
    <message>
        <source>Danh mục in đơn vị này nhiều lần.</source>
        <translation>The catalog prints this exhibitor several times.</translation>
    </message>
    <message>
        <source>Câu hỏi của lần nhập danh sách chưa trả lời</source>
        <translation>Unanswered question of an import</translation>
    </message>
    <message>
        <source>In theo dữ liệu đang có trong hội chợ.</source>
        <translation>Prints what the fair holds now.</translation>
    </message>
    <message>
        <source>Hội chợ chưa có gian nào</source>
        <translation>The fair has no booths yet</translation>
    </message>
    <message>
        <source>Danh mục in không có số gian, bảng tra theo gian và sơ đồ.</source>
        <translation>The catalog prints without booth numbers, booth index and floor plan.</translation>
    </message>
    <message>
        <source>Bản sao lưu bị hỏng</source>
        <translation>Damaged backup</translation>
    </message>
    <message>
        <source>Không khôi phục được từ bản này; các bản khác vẫn dùng được.</source>
        <translation>It cannot be restored from; the others still can.</translation>
    </message>
    <message>
        <source>Chương trình khác để lại ký tự không nhìn thấy trong dữ liệu</source>
        <translation>Another program left invisible characters in the data</translation>
    </message>
    <message>
        <source>Tìm kiếm và sắp xếp có thể sai. Sao lưu ra tệp rồi khôi phục từ tệp đó để sửa.</source>
        <translation>Search and order may be wrong. Back up to a file and restore from it to fix this.</translation>
    </message>
    <message>
        <source>Chương trình khác làm sai dữ liệu tìm kiếm</source>
        <translation>Another program spoilt the search data</translation>
    </message>
    <message>
        <source>Đơn vị chưa đồng ý in số điện thoại</source>
        <translation>Exhibitor has not agreed to print its phone</translation>
    </message>
    <message>
        <source>Danh mục không in số điện thoại của đơn vị.</source>
        <translation>The catalog does not print the exhibitor’s phone number.</translation>
    </message>
    <message>
        <source>Tên đơn vị viết toàn chữ hoa</source>
        <translation>Exhibitor name all in capitals</translation>
    </message>
    <message>
        <source>In đúng như đã gõ; chữ thường dễ đọc hơn.</source>
        <translation>Prints as typed; lower case is easier to read.</translation>
    </message>
    <message>
        <source>Đơn vị có số định danh cá nhân 12 số</source>
        <translation>Exhibitor with a 12-digit personal number</translation>
    </message>
    <message>
        <source>Số này không bao giờ được in. Xóa khi không cần nữa.</source>
        <translation>It is never printed. Delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Chứng nhận chưa rõ còn hạn đến ngày khai mạc không</source>
        <translation>Certificate may not be valid on the opening day</translation>
    </message>
    <message>
        <source>Chứng nhận OCOP có hạn 36 tháng. Ghi ngày quyết định.</source>
        <translation>OCOP recognition lasts 36 months. Enter the date of the decision.</translation>
    </message>
    <message>
        <source>Cuối danh mục có trang để trống cho đủ bội số của bốn</source>
        <translation>Blank pages at the end make the count a multiple of four</translation>
    </message>
    <message>
        <source>In thành trang ghi chú; có thể dành cho quảng cáo.</source>
        <translation>They print as pages for notes; advertisements could go there.</translation>
    </message>
    <message>
        <source>Mất hoặc hỏng tệp của ảnh trong Thùng rác</source>
        <translation>File of a photo in the Trash lost or damaged</translation>
    </message>
    <message>
        <source>Không ảnh hưởng đến danh mục; ảnh này không khôi phục được nữa.</source>
        <translation>The catalog is not affected; the photo can no longer be restored.</translation>
    </message>
    <message>
        <source>Có tệp ảnh không thuộc về gì trong hội chợ</source>
        <translation>Photo files that belong to nothing in the fair</translation>
    </message>
    <message>
        <source>Không gây hại, chỉ chiếm chỗ trên đĩa.</source>
        <translation>They do no harm and only take up disk space.</translation>
    </message>
    <message>
        <source>Có tệp làm dở của lần bị ngắt giữa chừng</source>
        <translation>Unfinished files of an interrupted write</translation>
    </message>
    <message>
        <source>Chương trình khác đã thêm bảng vào tệp dữ liệu</source>
        <translation>Another program added tables to the data file</translation>
    </message>
    <message>
        <source>Hội chợ vẫn dùng được như thường.</source>
        <translation>The fair works as usual.</translation>
    </message>
    <message>
        <source>Ảnh nhỏ</source>
        <translation>Small photo</translation>
    </message>
    <message>
        <source>In ra dễ bị rỗ.</source>
        <translation>May print coarse.</translation>
    </message>
    <message>
        <source>Ảnh rất tối</source>
        <translation>Very dark photo</translation>
    </message>
    <message>
        <source>In ra khó nhìn.</source>
        <translation>Hard to make out in print.</translation>
    </message>
    <message>
        <source>Ảnh rất sáng</source>
        <translation>Very bright photo</translation>
    </message>
    <message>
        <source>Ảnh bị mờ</source>
        <translation>Blurred photo</translation>
    </message>
    <message>
        <source>In ra không nét.</source>
        <translation>Does not print sharp.</translation>
    </message>
    <message>
        <source>Ảnh giống một ảnh đã có</source>
        <translation>Photo like another one</translation>
    </message>
    <message>
        <source>Cùng một ảnh in ở hai chỗ.</source>
        <translation>The same photo prints in two places.</translation>
    </message>
    <message>
        <source>Tệp ảnh chép chưa hết</source>
        <translation>Photo file not copied completely</translation>
    </message>
    <message>
        <source>Phần dưới có thể bị xám. Chép lại ảnh.</source>
        <translation>The lower part may be grey. Copy the photo again.</translation>
    </message>
    <message>
        <source>Mất tệp dữ liệu fair.db</source>
        <translation>Data file fair.db is missing</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu mới nhất.</source>
        <translation>Restore from the newest backup.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu fair.db trống rỗng</source>
        <translation>Data file fair.db is empty</translation>
    </message>
    <message>
        <source>fair.db không phải tệp dữ liệu của hội chợ</source>
        <translation>fair.db is not the data file of a fair</translation>
    </message>
    <message>
        <source>Tệp dữ liệu fair.db bị hỏng</source>
        <translation>Data file fair.db is damaged</translation>
    </message>
    <message>
        <source>Một thay đổi bị ngắt giữa chừng mà nơi lưu chỉ cho đọc</source>
        <translation>A change was interrupted and the place is read-only</translation>
    </message>
    <message>
        <source>Chép cả thư mục sang ổ đĩa ghi được rồi kiểm tra lại.</source>
        <translation>Copy the whole folder to a disk that can be written and check again.</translation>
    </message>
    <message>
        <source>Chương trình khác đã sửa cấu trúc tệp dữ liệu</source>
        <translation>Another program changed the structure of the data file</translation>
    </message>
    <message>
        <source>Có dữ liệu thuộc về bản ghi đã mất</source>
        <translation>Data that belongs to a lost record</translation>
    </message>
    <message>
        <source>Có bản ghi bị hỏng</source>
        <translation>Damaged records</translation>
    </message>
    <message>
        <source>Lịch sử thay đổi mâu thuẫn với dữ liệu</source>
        <translation>The history contradicts the data</translation>
    </message>
    <message>
        <source>Hội chợ mất tên và ngày của chính nó</source>
        <translation>The fair has lost its own name and dates</translation>
    </message>
    <message>
        <source>Tìm kiếm không thấy hết dữ liệu</source>
        <translation>Search does not find all data</translation>
    </message>
    <message>
        <source>Dữ liệu vẫn đủ. Sao lưu ra tệp rồi khôi phục từ tệp đó để sửa.</source>
        <translation>The data is complete. Back up to a file and restore from it to fix this.</translation>
    </message>
    <message>
        <source>Mất tệp ảnh</source>
        <translation>Photo file lost</translation>
    </message>
    <message>
        <source>Thêm lại ảnh, hoặc nhập từ tệp lưu có ảnh đó.</source>
        <translation>Add the photo again, or import an archive that has it.</translation>
    </message>
    <message>
        <source>Tệp ảnh bị hỏng</source>
        <translation>Photo file damaged</translation>
    </message>
    <message>
        <source>ở {hall}</source>
        <translation>in {hall}</translation>
    </message>
    <message>
        <source>{booths}</source>
        <translation>{booths}</translation>
    </message>
    <message>
        <source>ký tự {detail}</source>
        <translation>character {detail}</translation>
    </message>
    <message>
        <source>{detail} dpi</source>
        <translation>{detail} dpi</translation>
    </message>
    <message>
        <source>giá “{price}”</source>
        <translation>price “{price}”</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{pages} trang</source>
        <translation>pages: {pages}</translation>
    </message>
    <message>
        <source>tệp {file}</source>
        <translation>file {file}</translation>
    </message>
    <message>
        <source>{count} tệp</source>
        <translation>files: {count}</translation>
    </message>
    <message>
        <source>xin mấy gian: “{list}”</source>
        <translation>booths wanted: “{list}”</translation>
    </message>
    <message>
        <source>mới hay trùng</source>
        <translation>new or a duplicate</translation>
    </message>
    <message>
        <source>{field}: “{list}”</source>
        <translation>{field}: “{list}”</translation>
    </message>
    <message>
        <source>ngày khai mạc</source>
        <translation>opening day</translation>
    </message>
    <message>
        <source>ngày bế mạc</source>
        <translation>closing day</translation>
    </message>
    <message>
        <source>địa điểm</source>
        <translation>venue</translation>
    </message>
    <message>
        <source>đơn vị tổ chức</source>
        <translation>organisers</translation>
    </message>
    <message>
        <source>đường dây nóng</source>
        <translation>hotline</translation>
    </message>
    <message>
        <source>giờ mở cửa</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>chủ đề</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>lời nói đầu</source>
        <translation>foreword</translation>
    </message>
    <message>
        <source>số điện thoại khẩn cấp</source>
        <translation>emergency numbers</translation>
    </message>
    <message>
        <source>ảnh bìa</source>
        <translation>cover picture</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>tên ngắn</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>lời giới thiệu</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>lời giới thiệu tiếng Anh</source>
        <translation>English introduction</translation>
    </message>
    <message>
        <source>mô tả</source>
        <translation>description</translation>
    </message>
    <message>
        <source>mô tả tiếng Anh</source>
        <translation>English description</translation>
    </message>
    <message>
        <source>quy cách</source>
        <translation>size / pack</translation>
    </message>
    <message>
        <source>chứng nhận</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>giá</source>
        <translation>price</translation>
    </message>
    <message>
        <source>địa chỉ</source>
        <translation>address</translation>
    </message>
    <message>
        <source>loại hình và tỉnh</source>
        <translation>kind and province</translation>
    </message>
    <message>
        <source>dòng liên hệ</source>
        <translation>contact line</translation>
    </message>
    <message>
        <source>số gian</source>
        <translation>booth number</translation>
    </message>
    <message>
        <source>tên khu</source>
        <translation>zone name</translation>
    </message>
    <message>
        <source>ký hiệu khu</source>
        <translation>zone letter</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Gian của đơn vị mới giữ chỗ</source>
        <translation>Booth only held</translation>
    </message>
    <message>
        <source>In không có số gian cho đến khi gian được xếp.</source>
        <translation>Printed without a booth number until the booth is assigned.</translation>
    </message>
    <message>
        <source>gian {booths}</source>
        <translation>booth {booths}</translation>
    </message>
    <message>
        <source>“{price}” không đọc được là giá</source>
        <translation>“{price}” cannot be read as a price</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>gian {codes}</source>
        <translation>booth {codes}</translation>
    </message>
    <message>
        <source>trang {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>và {count} việc nữa – bấm để xem thêm</source>
        <translation>and {count} more – click to see them</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Lưu ý của sơ đồ</source>
        <translation>Notices of the plan</translation>
    </message>
    <message>
        <source>Sơ đồ không có gì cần sửa.</source>
        <translation>Nothing on the plan needs mending.</translation>
    </message>
</context>
<context>
    <name>FindingsTree</name>
    <message>
        <source>Việc cần sửa</source>
        <translation>Findings to fix</translation>
    </message>
    <message>
        <source>Bỏ qua lần này</source>
        <translation>Skip this time</translation>
    </message>
    <message>
        <source>Nhắc lại việc này</source>
        <translation>Remind of this again</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Sửa</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Bổ sung</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Xếp gian</source>
        <translation>Assign booth</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Mở danh sách</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>Xếp chung gian</source>
        <translation>Share booth</translation>
    </message>
    <message>
        <source>Mở Thùng rác</source>
        <translation>Go to Trash</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Lưu  (Ctrl+S)</source>
        <translation>Save  (Ctrl+S)</translation>
    </message>
    <message>
        <source>Lưu và nhận đơn vị tiếp  (F9)</source>
        <translation>Save and next  (F9)</translation>
    </message>
    <message>
        <source>Hội chợ chỉ mở để xem: không tiếp nhận được ở cửa sổ này</source>
        <translation>Fair is open for reading only: nothing can be taken in here</translation>
    </message>
    <message>
        <source>Chưa có bản nháp</source>
        <translation>No draft yet</translation>
    </message>
    <message>
        <source>Bản nháp tự lưu lúc {at}</source>
        <translation>Draft saved at {at}</translation>
    </message>
    <message>
        <source>Bản nháp tự lưu {seconds} giây trước</source>
        <translation>Draft saved {seconds} s ago</translation>
    </message>
    <message>
        <source>Bản nháp tự lưu {minutes} phút trước</source>
        <translation>Draft saved {minutes} min ago</translation>
    </message>
    <message>
        <source>Phiếu này đã lưu vào hội chợ</source>
        <translation>This slip is saved in the fair</translation>
    </message>
    <message>
        <source>Phiếu mới, chưa gõ gì</source>
        <translation>New slip, nothing typed yet</translation>
    </message>
</context>
<context>
    <name>FullView</name>
    <message>
        <source>Đang tạo ảnh…</source>
        <translation>Making photo…</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Kéo để đổi chỗ (Alt+↑, Alt+↓)</source>
        <translation>Drag to move (Alt+↑, Alt+↓)</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Tên khu</source>
        <translation>Name of the zone</translation>
    </message>
    <message>
        <source>Tên khu gian hàng</source>
        <translation>Name of the pavilion</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Chữ của khu</source>
        <translation>Letter of the zone</translation>
    </message>
    <message>
        <source>Dành cho nhóm hàng</source>
        <translation>For product group</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Sửa các gian</source>
        <translation>Edit booths</translation>
    </message>
    <message>
        <source>Xóa khu</source>
        <translation>Delete zone</translation>
    </message>
    <message>
        <source>Xóa khu này</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>{count} gian · {standard} gian tiêu chuẩn</source>
        <translation>Booths: {count} · standard booths: {standard}</translation>
    </message>
    <message>
        <source>{free} gian trống</source>
        <translation>Free booths: {free}</translation>
    </message>
    <message>
        <source>Còn {demand} gian đang được đăng ký</source>
        <translation>Booths still asked for: {demand}</translation>
    </message>
    <message>
        <source>thiếu {short} gian</source>
        <translation>booths short: {short}</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Nhóm hàng</source>
        <translation>Product groups</translation>
    </message>
    <message>
        <source>Danh mục in và bộ lọc xếp sản phẩm theo các nhóm này. Nhóm đang có sản phẩm thì không bỏ được.</source>
        <translation>The catalog and the filters sort products into these groups. A group that has products cannot be removed.</translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Thêm nhóm hàng</source>
        <translation>Add product group</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>riêng</source>
        <translation>own</translation>
    </message>
    <message>
        <source>{scheme} · {count} SP</source>
        <translation>{scheme} · products: {count}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Hướng dẫn sử dụng</source>
        <translation>User guide</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>Nhà trưng bày đang xem</source>
        <translation>Hall that is shown</translation>
    </message>
</context>
<context>
    <name>HallForm</name>
    <message>
        <source>Nhà mới</source>
        <translation>New hall</translation>
    </message>
    <message>
        <source>Thêm nhà</source>
        <translation>Add hall</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tên nhà</source>
        <translation>Name of the hall</translation>
    </message>
    <message>
        <source>Rộng (m)</source>
        <translation>Width (m)</translation>
    </message>
    <message>
        <source>Sâu (m)</source>
        <translation>Depth (m)</translation>
    </message>
    <message>
        <source>Lối đi hẹp nhất (m)</source>
        <translation>Narrowest aisle (m)</translation>
    </message>
    <message>
        <source>Kích thước viết như 42, 42,5 m hoặc 300 cm</source>
        <translation>Write sizes as 42, 42.5 m or 300 cm</translation>
    </message>
    <message>
        <source>Kích thước theo đường bao đã vẽ.</source>
        <translation>The outline that was drawn sets the size.</translation>
    </message>
    <message>
        <source>{count} gian sẽ nằm ngoài nhà; không gian nào bị mất.</source>
        <translation>Booths that will stand outside: {count}; none is lost.</translation>
    </message>
</context>
<context>
    <name>HallPanel</name>
    <message>
        <source>Viết như 3, 3,0, 3 m hoặc 300cm</source>
        <translation>Write it as 3, 3.0, 3 m or 300cm</translation>
    </message>
    <message>
        <source>Tên nhà</source>
        <translation>Name of the hall</translation>
    </message>
    <message>
        <source>Rộng (m)</source>
        <translation>Width (m)</translation>
    </message>
    <message>
        <source>Sâu (m)</source>
        <translation>Depth (m)</translation>
    </message>
    <message>
        <source>Lối đi hẹp nhất (m)</source>
        <translation>Narrowest aisle (m)</translation>
    </message>
    <message>
        <source>Chưa có nhà trưng bày</source>
        <translation>No hall yet</translation>
    </message>
    <message>
        <source>{count} gian · {standard} gian tiêu chuẩn</source>
        <translation>Booths: {count} · standard booths: {standard}</translation>
    </message>
    <message>
        <source>Khu trưng bày</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Khu gian hàng tỉnh</source>
        <translation>Provincial pavilion</translation>
    </message>
    <message>
        <source>{name} ({count} gian)</source>
        <translation>{name} (booths: {count})</translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message>
        <source>Nhà: thêm, sửa, ảnh mặt bằng</source>
        <translation>Halls: add, edit, plan picture</translation>
    </message>
    <message>
        <source>Nhà A</source>
        <translation>Hall A</translation>
    </message>
    <message>
        <source>Chọn thư mục hội chợ có sơ đồ cần lấy</source>
        <translation>Choose the folder of the fair whose plan you want</translation>
    </message>
    <message>
        <source>Đã lấy {booths} gian từ {name}</source>
        <translation>Booths taken from {name}: {booths}</translation>
    </message>
    <message>
        <source>{count} gian và mọi thứ trong nhà này cũng bị xóa. Hoàn tác (Ctrl+Z) lấy lại tất cả.</source>
        <translation>Its booths ({count}) and all that stands in this hall are deleted too. Undo (Ctrl+Z) brings everything back.</translation>
    </message>
    <message>
        <source>{count} gian đang có đơn vị, các đơn vị này sẽ chưa có gian:</source>
        <translation>Booths taken: {count}; these exhibitors will have none:</translation>
    </message>
    <message>
        <source>Xóa {name}?</source>
        <translation>Delete {name}?</translation>
    </message>
    <message>
        <source>Xóa {name}</source>
        <translation>Delete {name}</translation>
    </message>
    <message>
        <source>Chưa lấy được sơ đồ của {name}.</source>
        <translation>The plan of {name} could not be taken.</translation>
    </message>
</context>
<context>
    <name>HeldDraws</name>
    <message>
        <source>Các lần đã bốc thăm</source>
        <translation>Former draws</translation>
    </message>
    <message>
        <source>Chưa bốc thăm lần nào</source>
        <translation>No draw yet</translation>
    </message>
    <message>
        <source>{name}
{at} · số {seed}</source>
        <translation>{name}
{at} · seed {seed}</translation>
    </message>
    <message>
        <source>Lưu biên bản (PDF)…</source>
        <translation>Save minutes (PDF)…</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
</context>
<context>
    <name>HeldFair</name>
    <message>
        <source>Dọn dẹp</source>
        <translation>Tidying up</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Mỗi việc cần làm có nút dẫn tới chỗ sửa. Ctrl+K tìm mọi thứ, F1 xem phím tắt.</source>
        <translation>Every task has a button that leads to its place. Ctrl+K searches everything, F1 lists the keys.</translation>
    </message>
    <message>
        <source>Enter sang ô sau, Ctrl+Enter thêm sản phẩm, F9 lưu và nhận đơn vị tiếp.</source>
        <translation>Enter goes to the next field, Ctrl+Enter adds a product, F9 saves and begins the next slip.</translation>
    </message>
    <message>
        <source>Tìm không cần gõ dấu. F2 sửa ô, Ctrl+D điền xuống, dán cả khối từ Excel.</source>
        <translation>Search needs no marks. F2 edits a cell, Ctrl+D fills down, whole blocks can be pasted from Excel.</translation>
    </message>
    <message>
        <source>Kéo ảnh vào sản phẩm hoặc dán bằng Ctrl+V. Chọn nhiều sản phẩm để sửa cùng lúc.</source>
        <translation>Drag photos onto a product or paste them with Ctrl+V. Select several products to edit them together.</translation>
    </message>
    <message>
        <source>Enter dẫn tới chỗ cần sửa, Del bỏ qua lần này.</source>
        <translation>Enter leads to the place to put right, Del ignores it this time.</translation>
    </message>
    <message>
        <source>Thay đổi được lưu ngay khi rời ô.</source>
        <translation>Changes are saved as you leave a field.</translation>
    </message>
    <message>
        <source>Xem trước rồi mới nhập; nhập xong vẫn hoàn tác được.</source>
        <translation>Look first, then import; an import can be undone.</translation>
    </message>
    <message>
        <source>Space đánh dấu ảnh, Enter thêm các ảnh đã đánh dấu.</source>
        <translation>Space marks a photo, Enter adds those that are marked.</translation>
    </message>
    <message>
        <source>Mục đã xóa nằm ở đây, lấy lại lúc nào cũng được.</source>
        <translation>What was deleted lies here and can be brought back at any time.</translation>
    </message>
    <message>
        <source>Ctrl và lăn chuột: phóng to. F8, F9: thu gọn hai bên. F7: bảng các gian.</source>
        <translation>Ctrl+wheel: zoom. F8, F9: fold the sides. F7: list of booths.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>và {count} thay đổi nữa</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Hoàn tác: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>Làm lại: {what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <source>{what} (đã hoàn tác)</source>
        <translation>{what} (undone)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Bỏ qua tệp này</source>
        <translation>Skip this file</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Kéo tệp Excel của tỉnh, đơn vị hoặc tệp lưu trữ .zip vào đây.</source>
        <translation>Drop the Excel file of a province or exhibitor, or a .zip archive, here.</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Danh sách và tệp lưu trữ ({endings})</source>
        <translation>Lists and archives ({endings})</translation>
    </message>
    <message>
        <source>Chọn tệp để nhập</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Tệp xếp sau các tệp đang chờ: {count}</source>
        <translation>Files put behind those that wait: {count}</translation>
    </message>
    <message>
        <source>{name} (tệp {number}/{all})</source>
        <translation>{name} (file {number}/{all})</translation>
    </message>
    <message>
        <source>Đang đọc {name}…</source>
        <translation>Reading {name}…</translation>
    </message>
    <message>
        <source>Đang so với hội chợ…</source>
        <translation>Comparing with the fair…</translation>
    </message>
    <message>
        <source>Đang sao lưu trước khi nhập…</source>
        <translation>Backing up before the import…</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Tệp tiếp theo: {name}</source>
        <translation>Next file: {name}</translation>
    </message>
    <message>
        <source>Xem các đơn vị</source>
        <translation>View exhibitors</translation>
    </message>
    <message>
        <source>Đã nhập {name}</source>
        <translation>Imported {name}</translation>
    </message>
    <message>
        <source>Bỏ qua, tới {name}</source>
        <translation>Skip, go on to {name}</translation>
    </message>
    <message>
        <source>Đã dừng, chưa nhập gì</source>
        <translation>Stopped, nothing was imported</translation>
    </message>
    <message>
        <source>Hội chợ vừa thay đổi, đang tính lại</source>
        <translation>The fair has just changed, working it out again</translation>
    </message>
    <message>
        <source>Tệp vừa thay đổi, đang đọc lại</source>
        <translation>The file has just changed, reading it again</translation>
    </message>
    <message>
        <source>Từ lần nhập {name}</source>
        <translation>From the import of {name}</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Đang đọc {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Đang so với hội chợ</source>
        <translation>Comparing with the fair</translation>
    </message>
    <message>
        <source>Đang sao lưu trước khi nhập</source>
        <translation>Backing up before the import</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Tiếp nhận</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Phiếu mới</source>
        <translation>New slip</translation>
    </message>
    <message>
        <source>Đã bỏ sản phẩm {name}</source>
        <translation>Took {name} off the slip</translation>
    </message>
    <message>
        <source>Đã bỏ sản phẩm</source>
        <translation>Took the product off the slip</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Phiếu còn trống: chưa có gì để nhận.</source>
        <translation>The slip is empty: there is nothing to take in.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Chọn ngày</source>
        <translation>Choose day</translation>
    </message>
    <message>
        <source>Chuyển lên (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Chuyển xuống (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Bỏ dòng này (Ctrl+Delete)</source>
        <translation>Remove this row (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>chờ đến lượt</source>
        <translation>waiting its turn</translation>
    </message>
    <message>
        <source>còn {seconds} giây</source>
        <translation>{seconds} s left</translation>
    </message>
    <message>
        <source>còn {minutes} phút</source>
        <translation>{minutes} min left</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Mọi trang</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Trong bảng</source>
        <translation>In tables</translation>
    </message>
    <message>
        <source>Mở hướng dẫn sử dụng</source>
        <translation>Open the user guide</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Doanh nghiệp</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Tổ hợp tác</source>
        <translation>Cooperative group</translation>
    </message>
    <message>
        <source>Hộ kinh doanh</source>
        <translation>Household business</translation>
    </message>
    <message>
        <source>Cơ sở sản xuất</source>
        <translation>Rural establishment</translation>
    </message>
    <message>
        <source>Làng nghề</source>
        <translation>Craft village</translation>
    </message>
    <message>
        <source>Nghệ nhân</source>
        <translation>Artisan</translation>
    </message>
    <message>
        <source>Đoàn của tỉnh</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Cơ quan, nhà tài trợ</source>
        <translation>Agency, sponsor</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>KnownExhibitors</name>
    <message>
        <source>{name} đã được gộp vào {other}: phiếu này nay là của {other}</source>
        <translation>{name} was merged into {other}: this slip is {other}&apos;s now</translation>
    </message>
    <message>
        <source>MST {words}</source>
        <translation>tax no. {words}</translation>
    </message>
    <message>
        <source>ĐT {words}</source>
        <translation>phone {words}</translation>
    </message>
    <message>
        <source>liên hệ: {words}</source>
        <translation>contact: {words}</translation>
    </message>
    <message>
        <source>sản phẩm: {words}</source>
        <translation>product: {words}</translation>
    </message>
</context>
<context>
    <name>Lacks</name>
    <message>
        <source>Thiếu điện thoại</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>Thiếu sản phẩm</source>
        <translation>No products</translation>
    </message>
    <message>
        <source>Thiếu ảnh</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>Chưa có gian</source>
        <translation>No booth</translation>
    </message>
    <message>
        <source>Thiếu tỉnh</source>
        <translation>No province</translation>
    </message>
    <message>
        <source>Thiếu mã số thuế</source>
        <translation>No tax code</translation>
    </message>
    <message>
        <source>Chưa đồng ý in</source>
        <translation>No consent to print</translation>
    </message>
    <message>
        <source>Thiếu tên Anh</source>
        <translation>No English name</translation>
    </message>
    <message>
        <source>Thiếu giá</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>Thiếu mô tả</source>
        <translation>No description</translation>
    </message>
    <message>
        <source>Chưa có nhóm</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>Thiếu SĐT</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>Thiếu SP</source>
        <translation>No products</translation>
    </message>
    <message>
        <source>Nên có thêm: {words}</source>
        <translation>Would be good to have: {words}</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>sản phẩm</source>
        <translation>products</translation>
    </message>
    <message>
        <source>ảnh</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>giá</source>
        <translation>price</translation>
    </message>
    <message>
        <source>gian</source>
        <translation>booth</translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation>province</translation>
    </message>
    <message>
        <source>mã số thuế</source>
        <translation>tax code</translation>
    </message>
    <message>
        <source>đồng ý in</source>
        <translation>consent to print</translation>
    </message>
    <message>
        <source>tên Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>mô tả</source>
        <translation>description</translation>
    </message>
    <message>
        <source>nhóm</source>
        <translation>group</translation>
    </message>
</context>
<context>
    <name>LastCopy</name>
    <message>
        <source>Chưa sao lưu ra USB lần nào</source>
        <translation>Never backed up to USB</translation>
    </message>
    <message>
        <source>Sao lưu ra USB gần nhất: {at}</source>
        <translation>Last backup to USB: {at}</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>hôm qua</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{days} ngày trước</source>
        <translation>{days} days ago</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Đang làm: {title}.</source>
        <translation>Still running: {title}.</translation>
    </message>
    <message>
        <source>Còn {count} việc đang chạy.</source>
        <translation>{count} jobs are still running.</translation>
    </message>
    <message>
        <source>Dừng lại thì phần chưa xong bị bỏ; dữ liệu đã lưu vẫn còn.</source>
        <translation>Stopping drops what is unfinished; saved data stays.</translation>
    </message>
    <message>
        <source>Chờ xong rồi đóng</source>
        <translation>Wait, then close</translation>
    </message>
    <message>
        <source>Dừng và đóng</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bốc thăm chưa xong</source>
        <translation>Draw not finished</translation>
    </message>
    <message>
        <source>{name}: đã công bố {count}/{whole} kết quả. Các kết quả này không bỏ đi được.</source>
        <translation>{name}: results announced: {count} of {whole}. They cannot be thrown away.</translation>
    </message>
    <message>
        <source>Quay lại để ghi</source>
        <translation>Back, to record</translation>
    </message>
    <message>
        <source>Để ghi sau</source>
        <translation>Record later</translation>
    </message>
    <message>
        <source>Bốc tiếp</source>
        <translation>Go on drawing</translation>
    </message>
    <message>
        <source>Để bốc tiếp sau</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Dừng, ghi kết quả đã công bố</source>
        <translation>Stop, record what was announced</translation>
    </message>
    <message>
        <source>Dừng bốc thăm giữa chừng?</source>
        <translation>Stop the draw in the middle?</translation>
    </message>
    <message>
        <source>Kết quả bốc thăm chưa được ghi</source>
        <translation>The results are not recorded yet</translation>
    </message>
    <message>
        <source>Lý do dừng (ghi vào biên bản)</source>
        <translation>Reason for stopping (printed in the minutes)</translation>
    </message>
    <message>
        <source>Nhập lý do dừng.</source>
        <translation>Enter the reason for stopping.</translation>
    </message>
    <message>
        <source>Lưu rồi nhận đơn vị tiếp, hay bỏ những gì đã gõ?</source>
        <translation>Save it and take in the next exhibitor, or discard what was typed?</translation>
    </message>
    <message>
        <source>Lưu rồi mở đơn vị khác, hay bỏ những gì đã gõ?</source>
        <translation>Save it and open the other exhibitor, or discard what was typed?</translation>
    </message>
    <message>
        <source>Những gì đã gõ trên phiếu sẽ mất.</source>
        <translation>What was typed on the slip will be lost.</translation>
    </message>
    <message>
        <source>Bỏ phiếu</source>
        <translation>Discard slip</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Phiếu đang nhập chưa lưu.</source>
        <translation>The slip is not saved.</translation>
    </message>
    <message>
        <source>Phiếu đang gõ dở đã được mở lại, chưa lưu vào hội chợ.</source>
        <translation>The slip that was being typed is back; it is not saved in the fair yet.</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Chưa lưu: {fields}.</source>
        <translation>Not saved: {fields}.</translation>
    </message>
    <message>
        <source>Phần đã nhập vẫn còn ở trang {page}.</source>
        <translation>What was typed is still on the page {page}.</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>LeftOutRows</name>
    <message>
        <source>{name} - chưa nhập.xlsx</source>
        <translation>{name} - left out.xlsx</translation>
    </message>
    <message>
        <source>Lưu dòng không nhập</source>
        <translation>Save rows left out</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Lý do không nhập</source>
        <translation>Reason left out</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Đang lưu {name}</source>
        <translation>Saving {name}</translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation>Saved {name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Bấm để làm nổi các gian “{words}”</source>
        <translation>Click to light up the booths “{words}”</translation>
    </message>
    <message>
        <source>{count} màu nữa</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>LevelChips</name>
    <message>
        <source>Lỗi</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Đã bỏ qua</source>
        <translation>Skipped</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Không có đơn vị nào để xuất</source>
        <translation>There are no exhibitors to export</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Văn bản CSV (*.csv)</source>
        <translation>CSV text (*.csv)</translation>
    </message>
    <message>
        <source>{fair} - sản phẩm {day}</source>
        <translation>{fair} - products {day}</translation>
    </message>
    <message>
        <source>Xuất {count} đơn vị</source>
        <translation>Export exhibitors ({count})</translation>
    </message>
    <message>
        <source>Xuất {count} sản phẩm</source>
        <translation>Export products ({count})</translation>
    </message>
    <message>
        <source>Đang xuất {name}</source>
        <translation>Exporting {name}</translation>
    </message>
    <message>
        <source>Đã xuất {name}</source>
        <translation>Exported {name}</translation>
    </message>
    <message>
        <source>{count} ô quá dài đã bị cắt; xuất CSV để có đủ.</source>
        <translation>Cells cut because they are too long: {count}. Export CSV to have all of it.</translation>
    </message>
    <message>
        <source>{fair} - đơn vị {day}</source>
        <translation>{fair} - exhibitors {day}</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Đã xóa {name}</source>
        <translation>Deleted: {name}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Theo hệ điều hành</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Màu nền</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>Bốc thăm lần {number}</source>
        <translation>Draw {number}</translation>
    </message>
    <message>
        <source>{name} · số bốc thăm {seed}</source>
        <translation>{name} · seed {seed}</translation>
    </message>
    <message>
        <source>{name}: {count} đơn vị có gian</source>
        <translation>{name}: exhibitors with a booth: {count}</translation>
    </message>
    <message>
        <source>, {count} đơn vị chưa có</source>
        <translation>, {count} without one</translation>
    </message>
    <message>
        <source>Lưu biên bản…</source>
        <translation>Save minutes…</translation>
    </message>
    <message>
        <source>Chưa xếp được: {results}</source>
        <translation>Cannot be given: {results}</translation>
    </message>
</context>
<context>
    <name>LotsDialog</name>
    <message>
        <source>Bốc thăm gian hàng</source>
        <translation>Draw of lots</translation>
    </message>
    <message>
        <source>Đơn vị bốc thăm: {count}/{whole}</source>
        <translation>Exhibitors: {count}/{whole}</translation>
    </message>
    <message>
        <source>Gian đem bốc: {count}/{whole}</source>
        <translation>Booths drawn: {count}/{whole}</translation>
    </message>
    <message>
        <source>Không giữ, để bốc thăm</source>
        <translation>None, by draw</translation>
    </message>
    <message>
        <source>Bốc hết một lượt</source>
        <translation>Draw all at once</translation>
    </message>
    <message>
        <source>Bốc từng đơn vị trên màn hình lớn</source>
        <translation>One by one on the big screen</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lấy số khác</source>
        <translation>Another seed</translation>
    </message>
    <message>
        <source>Tên lần bốc thăm</source>
        <translation>Name of the draw</translation>
    </message>
    <message>
        <source>Số bốc thăm (ghi vào biên bản)</source>
        <translation>Seed (printed in the minutes)</translation>
    </message>
    <message>
        <source>Người bốc thăm</source>
        <translation>Who draws</translation>
    </message>
    <message>
        <source>Giữ trước cho đơn vị đang chọn</source>
        <translation>Kept for the chosen exhibitor</translation>
    </message>
    <message>
        <source>giữ {booth}</source>
        <translation>keeps {booth}</translation>
    </message>
    <message>
        <source>Hội chợ đang mở chỉ để xem.</source>
        <translation>The fair is open for viewing only.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một đơn vị và một gian.</source>
        <translation>Choose at least one exhibitor and one booth.</translation>
    </message>
    <message>
        <source>Gian {booth} giữ cho hai đơn vị.</source>
        <translation>Booth {booth} is kept for two exhibitors.</translation>
    </message>
    <message>
        <source>Gian giữ trước phải nằm trong các gian đem bốc.</source>
        <translation>A kept booth must be among those drawn.</translation>
    </message>
    <message>
        <source>Nhập số bốc thăm.</source>
        <translation>Enter a seed.</translation>
    </message>
    <message>
        <source>{exhibitors} đơn vị, mỗi đơn vị bốc một gian trong {booths} gian; {pins} gian giữ trước.</source>
        <translation>Each exhibitor draws one booth. Exhibitors: {exhibitors}. Booths in the draw: {booths}. Reserved beforehand: {pins}.</translation>
    </message>
    <message>
        <source>Sẽ có {count} đơn vị chưa có gian.</source>
        <translation>Exhibitors who will get no booth: {count}.</translation>
    </message>
    <message>
        <source>{count} gian chỉ dành cho đơn vị của tỉnh hay nhóm hàng mà khu đó dành cho.</source>
        <translation>Only for exhibitors of the province or product group of their area: {count}.</translation>
    </message>
    <message>
        <source>Lần bốc thăm này đang dở: đã công bố {count}/{whole} kết quả. Số bốc thăm và danh sách giữ nguyên.</source>
        <translation>This draw is not finished. Results announced: {count} of {whole}. The seed and the lists stay as they are.</translation>
    </message>
    <message>
        <source>Bốc tiếp trên màn hình lớn</source>
        <translation>Go on drawing on the big screen</translation>
    </message>
    <message>
        <source>Dừng lần này…</source>
        <translation>Stop this draw…</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tất cả {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>Đang thêm {done} / {total}</source>
        <translation>Adding {done} / {total}</translation>
    </message>
    <message>
        <source>Xem tất cả</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Không có ảnh nào ở mức “{level}”.</source>
        <translation>No photo here: “{level}”.</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>Ảnh</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sản phẩm đoán</source>
        <translation>Product guessed</translation>
    </message>
    <message>
        <source>Độ chắc</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Chọn sản phẩm</source>
        <translation>Choose product</translation>
    </message>
    <message>
        <source>Chưa khớp sản phẩm nào</source>
        <translation>Fits no product</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Ảnh và sản phẩm</source>
        <translation>Photos and products</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Chắc chắn</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Nên xem lại</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Tự chọn</source>
        <translation>Chosen by hand</translation>
    </message>
    <message>
        <source>Không mở được</source>
        <translation>Cannot be opened</translation>
    </message>
    <message>
        <source>Tên tệp là mã sản phẩm.</source>
        <translation>The file name is the product ID.</translation>
    </message>
    <message>
        <source>Theo số gian trong tên tệp hoặc thư mục.</source>
        <translation>By the booth number in the file or folder name.</translation>
    </message>
    <message>
        <source>Theo số gian và số thứ tự sản phẩm.</source>
        <translation>By booth number and product number.</translation>
    </message>
    <message>
        <source>Theo số gian và tên sản phẩm.</source>
        <translation>By booth number and product name.</translation>
    </message>
    <message>
        <source>Theo tên đơn vị trong tên tệp hoặc thư mục.</source>
        <translation>By the exhibitor name in the file or folder name.</translation>
    </message>
    <message>
        <source>Theo tên đơn vị và số thứ tự sản phẩm.</source>
        <translation>By exhibitor name and product number.</translation>
    </message>
    <message>
        <source>Theo tên đơn vị và tên sản phẩm.</source>
        <translation>By exhibitor and product name.</translation>
    </message>
    <message>
        <source>Theo tên sản phẩm.</source>
        <translation>By product name.</translation>
    </message>
    <message>
        <source>Sản phẩm đã chọn không còn trong hội chợ.</source>
        <translation>The chosen product is no longer in the fair.</translation>
    </message>
    <message>
        <source>Tên tệp không giống sản phẩm nào.</source>
        <translation>The file name is like no product.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Rộng</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Sâu</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Xoay (°)</source>
        <translation>Turn (°)</translation>
    </message>
    <message>
        <source>Góc viết như 90 hoặc 45,5</source>
        <translation>Write angles as 90 or 45.5</translation>
    </message>
    <message>
        <source>Viết như 3, 3,0, 3 m hoặc 300cm</source>
        <translation>Write it as 3, 3.0, 3 m or 300cm</translation>
    </message>
    <message>
        <source>khác</source>
        <translation>mixed</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Gộp hai đơn vị</source>
        <translation>Merge two exhibitors</translation>
    </message>
    <message>
        <source>Giữ:</source>
        <translation>Keep:</translation>
    </message>
    <message>
        <source>Gộp:</source>
        <translation>Merge:</translation>
    </message>
    <message>
        <source>Đổi chỗ</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Không trùng</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name} · {count} sản phẩm</source>
        <translation>{name} · products: {count}</translation>
    </message>
    <message>
        <source>Hai bên không khác ô nào.</source>
        <translation>The two differ in no field.</translation>
    </message>
    <message>
        <source>Chọn giá trị giữ lại ở {count} ô khác nhau. Sản phẩm, ảnh, gian của cả hai đều được giữ.</source>
        <translation>Choose what to keep in the fields that differ ({count}). Products, photos and booths of both are kept.</translation>
    </message>
    <message>
        <source>Đã gộp hai đơn vị</source>
        <translation>Two exhibitors merged</translation>
    </message>
    <message>
        <source>Đã ghi là hai đơn vị khác nhau</source>
        <translation>Recorded as two different exhibitors</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Thử lại</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Lưu tên khác…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Chọn nơi khác…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Biên bản bốc thăm {seed}</source>
        <translation>Minutes of the draw {seed}</translation>
    </message>
    <message>
        <source>Lưu biên bản bốc thăm</source>
        <translation>Save minutes of the draw</translation>
    </message>
    <message>
        <source>Đang lưu {name}</source>
        <translation>Saving {name}</translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation>Saved {name}</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Nhu cầu</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>3 pha, 5 kW…</source>
        <translation>3-phase, 5 kW…</translation>
    </message>
    <message>
        <source>Bỏ nhu cầu này</source>
        <translation>Remove this need</translation>
    </message>
</context>
<context>
    <name>NeedRows</name>
    <message>
        <source>Thêm nhu cầu</source>
        <translation>Add need</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>None noted</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Điện</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Nước</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Gian góc</source>
        <translation>Corner booth</translation>
    </message>
    <message>
        <source>Máy nặng</source>
        <translation>Heavy machine</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>NewFairForm</name>
    <message>
        <source>Chọn ngày</source>
        <translation>Choose day</translation>
    </message>
    <message>
        <source>Tên hội chợ</source>
        <translation>Fair name</translation>
    </message>
    <message>
        <source>Khai mạc</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Bế mạc</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Chọn nơi khác…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Tạo hội chợ</source>
        <translation>Create fair</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu trong thư mục</source>
        <translation>Saved in folder</translation>
    </message>
    <message>
        <source>Hội chợ mới từ danh sách</source>
        <translation>New fair from a list</translation>
    </message>
    <message>
        <source>Tạo hội chợ mới</source>
        <translation>Create a new fair</translation>
    </message>
    <message>
        <source>Tạo và nhập {file}</source>
        <translation>Create and import {file}</translation>
    </message>
    <message>
        <source>Chọn nơi lưu hội chợ</source>
        <translation>Choose where to keep the fair</translation>
    </message>
</context>
<context>
    <name>NewProductPanel</name>
    <message>
        <source>Tên, điện thoại hoặc gian</source>
        <translation>Name, phone or booth</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitor</translation>
    </message>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sản phẩm mới</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Chọn một đơn vị trong danh sách gợi ý</source>
        <translation>Choose an exhibitor from the suggestions</translation>
    </message>
</context>
<context>
    <name>NoHall</name>
    <message>
        <source>Vẽ nhà trưng bày…</source>
        <translation>Draw a hall…</translation>
    </message>
    <message>
        <source>Chọn sơ đồ có sẵn</source>
        <translation>Choose a ready plan</translation>
    </message>
    <message>
        <source>Tạo dãy gian 3 × 3 m</source>
        <translation>Make rows of 3 × 3 m booths</translation>
    </message>
    <message>
        <source>Lấy sơ đồ từ hội chợ khác…</source>
        <translation>Take the plan of another fair…</translation>
    </message>
    <message>
        <source>Đặt ảnh mặt bằng</source>
        <translation>Place a plan picture</translation>
    </message>
    <message>
        <source>Hội chợ chưa có nhà nào. Bắt đầu bằng một trong các cách sau.</source>
        <translation>The fair has no hall yet. Begin in one of these ways.</translation>
    </message>
</context>
<context>
    <name>NumberCover</name>
    <message>
        <source>Hiện</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Occupants</name>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitors</translation>
    </message>
</context>
<context>
    <name>OldFontOffer</name>
    <message>
        <source>Chuyển và dán</source>
        <translation>Convert and paste</translation>
    </message>
    <message>
        <source>Dán nguyên</source>
        <translation>Paste as is</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Chưa có ngày khai mạc</source>
        <translation>No opening day yet</translation>
    </message>
    <message>
        <source>Còn {days} ngày đến khai mạc {day}</source>
        <translation>Opens in {days} days, on {day}</translation>
    </message>
    <message>
        <source>Ngày mai khai mạc, {day}</source>
        <translation>Opens tomorrow, {day}</translation>
    </message>
    <message>
        <source>Hôm nay khai mạc</source>
        <translation>Opens today</translation>
    </message>
    <message>
        <source>Hội chợ ngày thứ {days}</source>
        <translation>Day {days} of the fair</translation>
    </message>
    <message>
        <source>Hôm nay bế mạc</source>
        <translation>Closes today</translation>
    </message>
    <message>
        <source>Đã bế mạc {day}</source>
        <translation>Closed on {day}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Mọi thứ trong tệp đã có trong hội chợ.</source>
        <translation>Everything in the file is already in the fair.</translation>
    </message>
    <message>
        <source>Tệp không có gì mới để nhập.</source>
        <translation>The file has nothing new to import.</translation>
    </message>
    <message>
        <source>Hội chợ đang mở chỉ để xem nên chưa nhập được.</source>
        <translation>The fair is open for viewing only, so nothing can be imported.</translation>
    </message>
    <message>
        <source>Đã nhập: {counts}</source>
        <translation>Imported – {counts}</translation>
    </message>
    <message>
        <source>các câu hỏi</source>
        <translation>the questions</translation>
    </message>
    <message>
        <source>Lưu {count} dòng không nhập</source>
        <translation>Save rows left out ({count})</translation>
    </message>
    <message>
        <source>{count} đơn vị mới</source>
        <translation>New exhibitors: {count}</translation>
    </message>
    <message>
        <source>{count} đơn vị bổ sung</source>
        <translation>Completed exhibitors: {count}</translation>
    </message>
    <message>
        <source>{count} sản phẩm mới</source>
        <translation>New products: {count}</translation>
    </message>
    <message>
        <source>{count} nhà mới</source>
        <translation>New halls: {count}</translation>
    </message>
    <message>
        <source>{count} gian mới</source>
        <translation>New booths: {count}</translation>
    </message>
    <message>
        <source>Nhập {count} đơn vị, {products} sản phẩm</source>
        <translation>Import exhibitors: {count}, products: {products}</translation>
    </message>
    <message>
        <source>Nhập {count} đơn vị</source>
        <translation>Import exhibitors ({count})</translation>
    </message>
    <message>
        <source>Ghi {count} câu hỏi</source>
        <translation>Record questions ({count})</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>{count} đơn vị không đổi</source>
        <translation>Unchanged exhibitors: {count}</translation>
    </message>
    <message>
        <source>{count} đơn vị lặp lại trong tệp</source>
        <translation>Exhibitors listed twice: {count}</translation>
    </message>
    <message>
        <source>{count} sản phẩm đã có</source>
        <translation>Products already there: {count}</translation>
    </message>
</context>
<context>
    <name>OverTable</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Gian đã xếp</source>
        <translation>Booths assigned</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitors</translation>
    </message>
    <message>
        <source>Sản phẩm đủ thông tin</source>
        <translation>Complete products</translation>
    </message>
    <message>
        <source>Sẵn sàng in danh mục</source>
        <translation>Ready to print</translation>
    </message>
    <message>
        <source>Xuất danh mục</source>
        <translation>Export catalog</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Mở Kiểm tra</source>
        <translation>Go to Checks</translation>
    </message>
    <message>
        <source>Phiếu tiếp nhận 7 ngày</source>
        <translation>Slips of the last 7 days</translation>
    </message>
    <message>
        <source>Thao tác nhanh</source>
        <translation>Quick actions</translation>
    </message>
    <message>
        <source>Nhập Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Bắt đầu tiếp nhận</source>
        <translation>Start intake</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>{count} gian còn trống</source>
        <translation>{count} still free</translation>
    </message>
    <message>
        <source>Đã xếp hết</source>
        <translation>All assigned</translation>
    </message>
    <message>
        <source>Chưa có gian nào</source>
        <translation>No booths yet</translation>
    </message>
    <message>
        <source>{count} chưa có gian</source>
        <translation>{count} without a booth</translation>
    </message>
    <message>
        <source>Đều đã có gian</source>
        <translation>All have a booth</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào</source>
        <translation>No exhibitors yet</translation>
    </message>
    <message>
        <source>Chưa có sản phẩm nào</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Chưa kiểm tra được</source>
        <translation>Could not check</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>{errors} lỗi, {warnings} cảnh báo</source>
        <translation>Errors: {errors}, warnings: {warnings}</translation>
    </message>
    <message>
        <source>Không còn lỗi</source>
        <translation>No errors left</translation>
    </message>
    <message>
        <source>Danh mục cần {needed} thông tin của hội chợ, đơn vị và sản phẩm; {lacking} còn thiếu hoặc chưa đúng</source>
        <translation>The catalog needs {needed} facts about fair, exhibitors and products; missing or wrong: {lacking}</translation>
    </message>
    <message>
        <source>{count} thiếu ảnh hoặc giá</source>
        <translation>{count} without photo or price</translation>
    </message>
    <message>
        <source>Đều đủ ảnh và giá</source>
        <translation>All have photo and price</translation>
    </message>
</context>
<context>
    <name>OwnUndo</name>
    <message>
        <source>Thêm lại</source>
        <translation>Add again</translation>
    </message>
    <message>
        <source>Đã bỏ ảnh {name}</source>
        <translation>Photo {name} taken off</translation>
    </message>
    <message>
        <source>Ctrl+Z lần nữa để hoàn tác: {what}</source>
        <translation>Ctrl+Z once more takes back: {what}</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Trang (1 đến {count})</source>
        <translation>Page (1 to {count})</translation>
    </message>
    <message>
        <source>Lấy trang này</source>
        <translation>Use this page</translation>
    </message>
    <message>
        <source>Gõ số trang từ 1 đến {count}</source>
        <translation>Type a page number from 1 to {count}</translation>
    </message>
    <message>
        <source>Trang {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Đã hoàn tác: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Đã làm lại: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác</source>
        <translation>Nothing left to undo</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitors</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Sơ đồ gian hàng</source>
        <translation>Floor plan</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Thùng rác</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>Ghép ảnh với sản phẩm</source>
        <translation>Match photos with products</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Tìm gian, đơn vị, sản phẩm hoặc lệnh…</source>
        <translation>Search booths, exhibitors, products or commands…</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Không tìm thấy gì.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>chọn</source>
        <translation>select</translation>
    </message>
    <message>
        <source>mở</source>
        <translation>open</translation>
    </message>
    <message>
        <source>đóng</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Dán {rows} dòng, {columns} cột</source>
        <translation>Paste rows: {rows}, columns: {columns}</translation>
    </message>
    <message>
        <source>Cột {number} → {field}</source>
        <translation>Column {number} → {field}</translation>
    </message>
    <message>
        <source>{count} dòng chưa đúng sẽ không được dán.</source>
        <translation>Rows with mistakes, which are not pasted: {count}.</translation>
    </message>
    <message>
        <source>{count} cột thừa sẽ bị bỏ.</source>
        <translation>Extra columns to be left out: {count}.</translation>
    </message>
    <message>
        <source>{count} dòng mới sẽ được thêm.</source>
        <translation>New rows to be added: {count}.</translation>
    </message>
    <message>
        <source>{count} dòng có chỗ cần xem lại, được dán như đã ghi.</source>
        <translation>Rows to look at again, pasted as written: {count}.</translation>
    </message>
    <message>
        <source>Ghi đè {count} đơn vị đã có, {cells} ô ({fields}):</source>
        <translation>Known exhibitors overwritten: {count}, cells: {cells} ({fields}):</translation>
    </message>
    <message>
        <source>Ghi đè {count} sản phẩm đã có, {cells} ô ({fields}):</source>
        <translation>Known products overwritten: {count}, cells: {cells} ({fields}):</translation>
    </message>
</context>
<context>
    <name>PasteRepair</name>
    <message>
        <source>Sửa {count} dòng rồi dán</source>
        <translation>Put rows right ({count}), then paste</translation>
    </message>
    <message>
        <source>Dán {count} dòng</source>
        <translation>Paste rows ({count})</translation>
    </message>
    <message>
        <source>{field}, dòng {number}</source>
        <translation>{field}, row {number}</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>giá “{text}” không phải số</source>
        <translation>the price “{text}” is no number</translation>
    </message>
    <message>
        <source>thiếu tên sản phẩm</source>
        <translation>no product name</translation>
    </message>
    <message>
        <source>thiếu tên</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Văn bản dán vào dùng phông cũ ({font}).</source>
        <translation>The pasted text uses an old font ({font}).</translation>
    </message>
    <message>
        <source>“{before}” sẽ thành “{after}”.</source>
        <translation>“{before}” will become “{after}”.</translation>
    </message>
    <message>
        <source>Dòng {number}: {problem}.</source>
        <translation>Row {number}: {problem}.</translation>
    </message>
    <message>
        <source>Và {count} dòng nữa.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>chưa nhận ra tỉnh “{text}”</source>
        <translation>province “{text}” not recognised</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>PersonalNumber</name>
    <message>
        <source>Hiện</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Số định danh cá nhân (không in, không xuất)</source>
        <translation>Personal number (not printed, not exported)</translation>
    </message>
</context>
<context>
    <name>PhotoArrivals</name>
    <message>
        <source>ảnh dán {number}.png</source>
        <translation>pasted photo {number}.png</translation>
    </message>
    <message>
        <source>Đang nhận {count} ảnh</source>
        <translation>Taking in photos ({count})</translation>
    </message>
    <message>
        <source>Đã dừng. Đã thêm {count} ảnh</source>
        <translation>Stopped. Photos added: {count}</translation>
    </message>
    <message>
        <source>Đã thêm {count} ảnh</source>
        <translation>Photos added: {count}</translation>
    </message>
    <message>
        <source>Sản phẩm đã có ảnh này</source>
        <translation>The product already has this photo</translation>
    </message>
    <message>
        <source>Không có ảnh nào trong thư mục</source>
        <translation>There are no photos in the folder</translation>
    </message>
    <message>
        <source>Các ảnh còn lại đã được thêm.</source>
        <translation>The other photos were added.</translation>
    </message>
    <message>
        <source>Không mở được {count} ảnh: {names}</source>
        <translation>Photos that could not be opened ({count}): {names}</translation>
    </message>
    <message>
        <source>Chọn ảnh khác</source>
        <translation>Choose another photo</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Đã xóa {count} ảnh</source>
        <translation>Photos deleted: {count}</translation>
    </message>
</context>
<context>
    <name>PhotoDrop</name>
    <message>
        <source>Thêm ảnh vào sản phẩm này</source>
        <translation>Add the photos to this product</translation>
    </message>
    <message>
        <source>Thêm ảnh vào “{name}”</source>
        <translation>Add the photos to “{name}”</translation>
    </message>
    <message>
        <source>{name} không phải ảnh</source>
        <translation>{name} is no picture</translation>
    </message>
    <message>
        <source>{count} tệp này không phải ảnh</source>
        <translation>These {count} files are no pictures</translation>
    </message>
</context>
<context>
    <name>PhotoFrame</name>
    <message>
        <source>Ảnh của sản phẩm</source>
        <translation>Photos of the product</translation>
    </message>
    <message>
        <source>Đang nhận ảnh…</source>
        <translation>Taking in photo…</translation>
    </message>
    <message>
        <source>Đang tạo ảnh…</source>
        <translation>Making photo…</translation>
    </message>
    <message>
        <source>Không xem được ảnh này</source>
        <translation>This photo cannot be shown</translation>
    </message>
    <message>
        <source>Thả ảnh, Ctrl+V
hoặc bấm để chọn</source>
        <translation>Drop a photo, Ctrl+V
or click to choose</translation>
    </message>
    <message>
        <source>Chưa có ảnh</source>
        <translation>No photos yet</translation>
    </message>
</context>
<context>
    <name>PhotoHints</name>
    <message>
        <source>Ảnh nhỏ</source>
        <translation>Small photo</translation>
    </message>
    <message>
        <source>Ảnh mờ</source>
        <translation>Blurred photo</translation>
    </message>
    <message>
        <source>Ảnh tối</source>
        <translation>Dark photo</translation>
    </message>
    <message>
        <source>Ảnh quá sáng</source>
        <translation>Photo too bright</translation>
    </message>
    <message>
        <source>Ảnh trùng</source>
        <translation>Duplicate photo</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Chưa thêm: quá {most} ảnh cho một sản phẩm. Thả thư mục vào trang Sản phẩm để ghép theo tên tệp</source>
        <translation>Not added: more than {most} photos for one product. Drop the folder on the Products page to match by file name</translation>
    </message>
    <message>
        <source>ảnh dán {number}.png</source>
        <translation>pasted photo {number}.png</translation>
    </message>
    <message>
        <source>Ảnh {name} đã có ở sản phẩm này</source>
        <translation>This product already has photo {name}</translation>
    </message>
    <message>
        <source>Đã thêm {name} vào “{product}”</source>
        <translation>{name} added to “{product}”</translation>
    </message>
    <message>
        <source>Không thêm {name}: sản phẩm không còn trong hội chợ</source>
        <translation>{name} not added: the product is no longer in the fair</translation>
    </message>
    <message>
        <source>Chưa thêm được {count} ảnh: {names}.</source>
        <translation>Photos not added: {count} ({names}).</translation>
    </message>
    <message>
        <source>Không mở được {count} ảnh: {names}.</source>
        <translation>Photos that could not be opened ({count}): {names}.</translation>
    </message>
    <message>
        <source>Các ảnh còn lại vẫn được thêm. Chọn ảnh khác nếu cần.</source>
        <translation>The other photos are added all the same. Choose another one if needed.</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Chọn ảnh khác</source>
        <translation>Choose another photo</translation>
    </message>
    <message>
        <source>Chọn ảnh khác cho “{product}”</source>
        <translation>Choose another photo for “{product}”</translation>
    </message>
    <message>
        <source>Đang nhận {name}</source>
        <translation>Receiving {name}</translation>
    </message>
</context>
<context>
    <name>PhotoMoves</name>
    <message>
        <source>Ghép ảnh với sản phẩm</source>
        <translation>Match photos with products</translation>
    </message>
    <message>
        <source>Thả ảnh lên một sản phẩm</source>
        <translation>Drop the photo on a product</translation>
    </message>
    <message>
        <source>Ảnh đang ở sản phẩm này</source>
        <translation>The photo is with this product</translation>
    </message>
    <message>
        <source>Chép ảnh sang “{name}”</source>
        <translation>Copy the photo to “{name}”</translation>
    </message>
    <message>
        <source>Chuyển ảnh sang “{name}”</source>
        <translation>Move the photo to “{name}”</translation>
    </message>
    <message>
        <source>Đã chép ảnh sang “{name}”</source>
        <translation>Copied the photo to “{name}”</translation>
    </message>
    <message>
        <source>Đã chuyển ảnh sang “{name}”</source>
        <translation>Moved the photo to “{name}”</translation>
    </message>
    <message>
        <source>Dán ở sản phẩm khác để chuyển ảnh sang</source>
        <translation>Paste at another product to move the photo there</translation>
    </message>
    <message>
        <source>Đã sao chép {count} ảnh</source>
        <translation>Photos copied: {count}</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Đang là ảnh chính</source>
        <translation>Is the main photo</translation>
    </message>
    <message>
        <source>Chọn làm ảnh chính</source>
        <translation>Make it the main photo</translation>
    </message>
    <message>
        <source>Vị trí {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <source>Ảnh chính</source>
        <translation>Main photo</translation>
    </message>
</context>
<context>
    <name>PhotoPlace</name>
    <message>
        <source>Ảnh của sản phẩm</source>
        <translation>Photos of the product</translation>
    </message>
    <message>
        <source>Bỏ ảnh này</source>
        <translation>Take this photo off</translation>
    </message>
    <message>
        <source>{count} ảnh</source>
        <translation>Photos: {count}</translation>
    </message>
    <message>
        <source>đang nhận {count} ảnh…</source>
        <translation>taking in photos: {count}…</translation>
    </message>
    <message>
        <source>Thả ảnh, Ctrl+V
hoặc bấm để chọn</source>
        <translation>Drop a photo, Ctrl+V
or click to choose</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Các ảnh của sản phẩm, ảnh chính đứng đầu</source>
        <translation>The product’s photos, main photo first</translation>
    </message>
    <message>
        <source>Ảnh {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>Ảnh chính</source>
        <translation>Main photo</translation>
    </message>
</context>
<context>
    <name>PhotoTaking</name>
    <message>
        <source>Đang thêm {count} ảnh</source>
        <translation>Adding photos ({count})</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Ghép ảnh với sản phẩm</source>
        <translation>Match photos with products</translation>
    </message>
    <message>
        <source>Chọn thư mục</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chọn thư mục ảnh</source>
        <translation>Choose a photo folder</translation>
    </message>
    <message>
        <source>Kéo thư mục ảnh vào đây. Tên như “A09_1.jpg” hoặc “Mật ong - phấn hoa.jpg” tự tìm ra sản phẩm.</source>
        <translation>Drop a folder of photos here. Names such as “A09_1.jpg” or “Mật ong - phấn hoa.jpg” find their product.</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đang tìm ảnh và sản phẩm…</source>
        <translation>Looking for photos and products…</translation>
    </message>
    <message>
        <source>Đang ghép ảnh</source>
        <translation>Matching photos</translation>
    </message>
    <message>
        <source>Không có ảnh nào ở đó. Chọn thư mục khác hoặc chọn từng ảnh.</source>
        <translation>There are no photos there. Choose another folder or single photos.</translation>
    </message>
    <message>
        <source>Thêm {count} ảnh</source>
        <translation>Add photos ({count})</translation>
    </message>
    <message>
        <source>Đã thêm {count} ảnh</source>
        <translation>Photos added: {count}</translation>
    </message>
    <message>
        <source>Đã thêm {count}, dừng {left}</source>
        <translation>Added {count}, stopped {left}</translation>
    </message>
    <message>
        <source>Đã thêm {count} ảnh, {already} ảnh đã có</source>
        <translation>Photos added: {count}, already there: {already}</translation>
    </message>
    <message>
        <source>Không mở được {count} ảnh.</source>
        <translation>Photos that could not be opened: {count}.</translation>
    </message>
    <message>
        <source> và ảnh khác.</source>
        <translation> and others.</translation>
    </message>
    <message>
        <source>Các ảnh còn lại đã được thêm.</source>
        <translation>The other photos were added.</translation>
    </message>
    <message>
        <source>Bỏ qua ảnh này</source>
        <translation>Skip this photo</translation>
    </message>
    <message>
        <source>Bỏ qua các ảnh này</source>
        <translation>Skip these photos</translation>
    </message>
    <message>
        <source>Chọn ảnh khác</source>
        <translation>Choose another photo</translation>
    </message>
    <message>
        <source>{count} tệp không mở được như ảnh; xem ở “Nên xem lại”</source>
        <translation>Files that are no pictures: {count}; see “To review”</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Chọn ảnh sản phẩm</source>
        <translation>Choose product photos</translation>
    </message>
    <message>
        <source>Chọn thư mục ảnh</source>
        <translation>Choose a photo folder</translation>
    </message>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Ảnh ({endings})</source>
        <translation>Photos ({endings})</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Chọn logo</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Chọn ảnh…</source>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>Bỏ logo</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Bỏ ảnh</source>
        <translation>Remove picture</translation>
    </message>
    <message>
        <source>Đang nhận ảnh {name}</source>
        <translation>Taking in photo {name}</translation>
    </message>
    <message>
        <source>Chọn ảnh khác</source>
        <translation>Choose another photo</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Hội chợ đang mở chỉ để xem</source>
        <translation>The fair is open for reading only</translation>
    </message>
    <message>
        <source>Chỉ thả một ảnh</source>
        <translation>Drop one picture only</translation>
    </message>
    <message>
        <source>Đặt làm ảnh bìa</source>
        <translation>Use as cover picture</translation>
    </message>
    <message>
        <source>Đặt làm logo</source>
        <translation>Use as logo</translation>
    </message>
    <message>
        <source>Nhập tên trước</source>
        <translation>Enter the name first</translation>
    </message>
</context>
<context>
    <name>PictureTaking</name>
    <message>
        <source>Ảnh hoặc PDF ({endings})</source>
        <translation>Picture or PDF ({endings})</translation>
    </message>
    <message>
        <source>Chọn ảnh mặt bằng</source>
        <translation>Choose a plan picture</translation>
    </message>
    <message>
        <source>Đang nhận ảnh {name}</source>
        <translation>Taking in picture {name}</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>không có điện</source>
        <translation>no power</translation>
    </message>
    <message>
        <source>không có nước</source>
        <translation>no water</translation>
    </message>
    <message>
        <source>không đủ đất trống</source>
        <translation>not enough raw space</translation>
    </message>
    <message>
        <source>khu của nhóm hàng khác</source>
        <translation>zone of another product group</translation>
    </message>
    <message>
        <source>góc</source>
        <translation>corner</translation>
    </message>
    <message>
        <source>{count} gian</source>
        <translation>Booths: {count}</translation>
    </message>
    <message>
        <source>đã có {count} gian</source>
        <translation>booths had: {count}</translation>
    </message>
    <message>
        <source>còn thiếu {count}</source>
        <translation>missing: {count}</translation>
    </message>
    <message>
        <source>đất trống {area} m²</source>
        <translation>raw space {area} m²</translation>
    </message>
    <message>
        <source>Chưa rõ tỉnh</source>
        <translation>Unknown province</translation>
    </message>
    <message>
        <source>Enter: xếp vào {booths}</source>
        <translation>Enter: place into {booths}</translation>
    </message>
    <message>
        <source>Enter: xếp vào {booths} · Esc: chỉ {one}</source>
        <translation>Enter: place into {booths} · Esc: only {one}</translation>
    </message>
    <message>
        <source>Xếp vào {booth}: {why}</source>
        <translation>Place into {booth}: {why}</translation>
    </message>
    <message>
        <source>Trống</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Giữ chỗ</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Đã xếp</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Xếp vào {booth}</source>
        <translation>Place into {booth}</translation>
    </message>
    <message>
        <source>Chọn cách xếp vào {booth}</source>
        <translation>Choose how to place into {booth}</translation>
    </message>
    <message>
        <source>Xếp chung gian {booth}</source>
        <translation>Share booth {booth}</translation>
    </message>
    <message>
        <source>Gian {booth} đang khóa</source>
        <translation>Booth {booth} is blocked</translation>
    </message>
    <message>
        <source>Xếp vào các gian trống của khu {zone}</source>
        <translation>Place into free booths of zone {zone}</translation>
    </message>
    <message>
        <source>Xếp vào {pavilion}</source>
        <translation>Place into {pavilion}</translation>
    </message>
    <message>
        <source>Thả vào một gian hoặc một khu</source>
        <translation>Drop on a booth or a zone</translation>
    </message>
    <message>
        <source>Thả đoàn vào một khu gian hàng</source>
        <translation>Drop a delegation on a pavilion</translation>
    </message>
    <message>
        <source>Hội chợ đang mở chỉ để xem</source>
        <translation>The fair is open for reading only</translation>
    </message>
    <message>
        <source>Chuyển {one} sang {other}</source>
        <translation>Move {one} to {other}</translation>
    </message>
    <message>
        <source>Bỏ gán {booth}</source>
        <translation>Unassign {booth}</translation>
    </message>
    <message>
        <source>Vị trí của {booth} đã khóa</source>
        <translation>The position of {booth} is locked</translation>
    </message>
    <message>
        <source>Không dời theo, vị trí đã khóa: {booths}</source>
        <translation>Staying where they are, locked: {booths}</translation>
    </message>
    <message>
        <source>Vị trí đã khóa</source>
        <translation>The position is locked</translation>
    </message>
    <message>
        <source>Gian {booth} sẽ chồng lên gian khác; chưa dời gian nào</source>
        <translation>Booth {booth} would cover another; no booth was moved</translation>
    </message>
    <message>
        <source>Gian {booth} sẽ chồng lên gian khác; giữ Alt để vẫn đặt</source>
        <translation>Booth {booth} would cover another; hold Alt to put it there all the same</translation>
    </message>
    <message>
        <source>{count} đơn vị</source>
        <translation>Exhibitors: {count}</translation>
    </message>
    <message>
        <source>Đã xác nhận: {names} ở {booth}.</source>
        <translation>Confirmed: {names} in {booth}.</translation>
    </message>
    <message>
        <source>Gian {booth} thuộc {pavilion}.</source>
        <translation>Booth {booth} belongs to {pavilion}.</translation>
    </message>
    <message>
        <source>Đã xác nhận gian</source>
        <translation>Booth confirmed</translation>
    </message>
    <message>
        <source>Kéo góc: sửa hình · bấm đúp vào cạnh: thêm góc · Delete: bỏ góc đã bấm</source>
        <translation>Drag a corner · double-click a side: add one · Delete: remove the chosen one</translation>
    </message>
    <message>
        <source>khu gian hàng của đoàn khác</source>
        <translation>the pavilion of another delegation</translation>
    </message>
</context>
<context>
    <name>PlanAffected</name>
    <message>
        <source>Thu nhỏ {count} gian đang có đơn vị?</source>
        <translation>Make booths that are taken smaller ({count})?</translation>
    </message>
    <message>
        <source>{names}. Đơn vị vẫn ở gian này, nhưng ít chỗ hơn.</source>
        <translation>{names}. They stay in the booth but have less room.</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Make smaller</translation>
    </message>
    <message>
        <source>Tách gian {booth} đang có đơn vị?</source>
        <translation>Split booth {booth}, which has an exhibitor?</translation>
    </message>
    <message>
        <source>{names}. Mỗi đơn vị có ít chỗ hơn.</source>
        <translation>{names}. Each will have less room.</translation>
    </message>
    <message>
        <source>Tách gian</source>
        <translation>Split booth</translation>
    </message>
    <message>
        <source>Để {count} gian đang có đơn vị nằm ngoài nhà?</source>
        <translation>Leave booths with exhibitors outside the hall? Booths: {count}</translation>
    </message>
    <message>
        <source>{names}. Đơn vị vẫn giữ gian, nhưng gian không còn nằm trọn trong nhà.</source>
        <translation>{names}. The exhibitors keep their booths, but these no longer lie wholly inside the hall.</translation>
    </message>
    <message>
        <source>Đổi đường bao</source>
        <translation>Change the outline</translation>
    </message>
    <message>
        <source>Gộp thành một gian chung?</source>
        <translation>Merge into one shared booth?</translation>
    </message>
    <message>
        <source>{names} sẽ cùng ở một gian, mỗi đơn vị một chữ a, b, c.</source>
        <translation>{names} will share one booth, each with a letter a, b, c.</translation>
    </message>
    <message>
        <source>Gộp gian</source>
        <translation>Merge booths</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>Kiểm tra sơ đồ</source>
        <translation>Checking the plan</translation>
    </message>
</context>
<context>
    <name>PlanColours</name>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Khu</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Tỉnh, thành</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nhóm hàng</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>Thiếu thông tin</source>
        <translation>Missing data</translation>
    </message>
    <message>
        <source>Đã có mặt</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Chưa có ai</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Nhiều loại</source>
        <translation>Several</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Đủ</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Chưa đến</source>
        <translation>Not there yet</translation>
    </message>
    <message>
        <source>Ngoài khu</source>
        <translation>In no zone</translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>Nhu cầu và chỗ của từng khu</source>
        <translation>Demand and supply by zone</translation>
    </message>
    <message>
        <source>Chưa rõ tỉnh</source>
        <translation>Unknown province</translation>
    </message>
    <message>
        <source>Chưa ghi số gian hứa</source>
        <translation>No number promised</translation>
    </message>
    <message>
        <source>Ngoài khu</source>
        <translation>In no zone</translation>
    </message>
    <message>
        <source>Đoàn của các tỉnh</source>
        <translation>Provincial delegations</translation>
    </message>
    <message>
        <source>Số gian hứa</source>
        <translation>Booths promised</translation>
    </message>
    <message>
        <source>Bấm vào ô số gian hứa, hoặc F2, để sửa</source>
        <translation>Click the box of booths promised, or press F2, to change it</translation>
    </message>
    <message>
        <source>Đơn vị đi cùng lấy gian trong số đã hứa; đoàn nhận {count} gian còn lại</source>
        <translation>Exhibitors that come along take their booths out of those promised; left for the delegation: {count}</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Số gian hứa: {count}</source>
        <translation>Booths promised: {count}</translation>
    </message>
    <message>
        <source>còn của đoàn {count}</source>
        <translation>own booths left: {count}</translation>
    </message>
    <message>
        <source>{exhibitors} đơn vị xin {count}</source>
        <translation>exhibitors: {exhibitors}, asked for: {count}</translation>
    </message>
    <message>
        <source>{count} đơn vị chờ</source>
        <translation>waiting: {count}</translation>
    </message>
    <message>
        <source>còn thiếu {count} gian</source>
        <translation>booths still lacking: {count}</translation>
    </message>
    <message>
        <source>vượt {count}</source>
        <translation>{count} over</translation>
    </message>
    <message>
        <source>{count} gian tiêu chuẩn</source>
        <translation>standard booths: {count}</translation>
    </message>
    <message>
        <source>trống {free}, cần {count}</source>
        <translation>free {free}, asked {count}</translation>
    </message>
    <message>
        <source>{count} gian được xin không theo khu nào, đứng đâu cũng được</source>
        <translation>booths asked for by those without a zone, who can stand anywhere: {count}</translation>
    </message>
    <message>
        <source>thiếu {count}</source>
        <translation>{count} short</translation>
    </message>
    <message>
        <source>{count} gian</source>
        <translation>Booths: {count}</translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message>
        <source>Nhiều đơn vị trong một gian không phải gian chung</source>
        <translation>Several exhibitors in a booth that is not shared</translation>
    </message>
    <message>
        <source>Gian {booth}: {names}.</source>
        <translation>Booth {booth}: {names}.</translation>
    </message>
    <message>
        <source>Đơn vị đã rút vẫn còn gian</source>
        <translation>Withdrawn exhibitor still placed</translation>
    </message>
    <message>
        <source>{name} đã rút nhưng còn ở gian {booth}.</source>
        <translation>{name} withdrew but still stands in booth {booth}.</translation>
    </message>
    <message>
        <source>Gian chồng lên nhau</source>
        <translation>Booths overlap</translation>
    </message>
    <message>
        <source>Gian {booth} chồng lên gian {beside}.</source>
        <translation>Booth {booth} covers booth {beside}.</translation>
    </message>
    <message>
        <source>Gian ra ngoài nhà</source>
        <translation>Booth outside the hall</translation>
    </message>
    <message>
        <source>Gian {booth} không nằm trọn trong {hall}.</source>
        <translation>Booth {booth} does not lie within {hall}.</translation>
    </message>
    <message>
        <source>Gian lấn vùng phải để trống</source>
        <translation>Booth in a keep-clear area</translation>
    </message>
    <message>
        <source>Gian {booth} lấn vào {area}.</source>
        <translation>Booth {booth} is in {area}.</translation>
    </message>
    <message>
        <source>Gian chưa đáp ứng nhu cầu</source>
        <translation>Booth lacks what is needed</translation>
    </message>
    <message>
        <source>{name} cần {need}, gian chưa có.</source>
        <translation>{name} needs {need}; the booth has none.</translation>
    </message>
    <message>
        <source>Đơn vị chưa đủ số gian đăng ký</source>
        <translation>Fewer booths than asked for</translation>
    </message>
    <message>
        <source>{name} đăng ký {asked} gian, mới có {got}.</source>
        <translation>{name} asked for {asked} booths and has {got}.</translation>
    </message>
    <message>
        <source>Đơn vị có nhiều gian hơn đăng ký</source>
        <translation>Exhibitors with more booths than asked for</translation>
    </message>
    <message>
        <source>{name} đăng ký {asked} gian, đang có {got}.</source>
        <translation>{name} – asked for: {asked}, has: {got}.</translation>
    </message>
    <message>
        <source>Đơn vị ở khu dành cho nhóm hàng khác</source>
        <translation>Exhibitor in a zone for other goods</translation>
    </message>
    <message>
        <source>{name} ở gian {booth}, khu dành cho {group}.</source>
        <translation>{name} is in booth {booth}, in a zone for {group}.</translation>
    </message>
    <message>
        <source>Đơn vị ở khu gian hàng của tỉnh khác</source>
        <translation>Exhibitor in another province&apos;s pavilion</translation>
    </message>
    <message>
        <source>{name} ở gian {booth}, khu gian hàng {pavilion}.</source>
        <translation>{name} is in booth {booth}, pavilion {pavilion}.</translation>
    </message>
    <message>
        <source>Thực phẩm cạnh hóa chất</source>
        <translation>Food beside chemicals</translation>
    </message>
    <message>
        <source>Gian {booth} cạnh {beside}: {name}, {beside_name}.</source>
        <translation>Booth {booth} beside {beside}: {name}, {beside_name}.</translation>
    </message>
    <message>
        <source>Lối đi quá hẹp</source>
        <translation>Aisle too narrow</translation>
    </message>
    <message>
        <source>Giữa gian {booth} và {beside} chỉ còn {width} m, cần ít nhất {least} m.</source>
        <translation>Only {width} m between booths {booth} and {beside}; at least {least} m is needed.</translation>
    </message>
    <message>
        <source>Hết hạn giữ chỗ</source>
        <translation>Hold has expired</translation>
    </message>
    <message>
        <source>Gian {booth} giữ cho {name} đến {day}.</source>
        <translation>Booth {booth} was held for {name} until {day}.</translation>
    </message>
    <message>
        <source>Hàng giống nhau đứng cạnh nhau</source>
        <translation>Same goods side by side</translation>
    </message>
    <message>
        <source>{goods}: gian {booth} {name} cạnh {beside} {beside_name}.</source>
        <translation>{goods}: booth {booth} {name} beside {beside} {beside_name}.</translation>
    </message>
    <message>
        <source>{name} cần {asked} m² đất trống, mới có {got} m².</source>
        <translation>{name} needs {asked} m² of raw space and has {got} m².</translation>
    </message>
    <message>
        <source>một đơn vị</source>
        <translation>an exhibitor</translation>
    </message>
    <message>
        <source>vùng phải để trống</source>
        <translation>a keep-clear area</translation>
    </message>
    <message>
        <source>Đánh dấu gian chung</source>
        <translation>Mark as shared</translation>
    </message>
    <message>
        <source>Bỏ gán gian</source>
        <translation>Unassign booth</translation>
    </message>
    <message>
        <source>Bỏ giữ chỗ</source>
        <translation>Release hold</translation>
    </message>
    <message>
        <source>Gian đang khóa vẫn có đơn vị</source>
        <translation>Blocked booth with somebody in it</translation>
    </message>
    <message>
        <source>Gian {booth} đang khóa nhưng xếp cho {names}.</source>
        <translation>Booth {booth} is blocked but assigned to {names}.</translation>
    </message>
    <message>
        <source>Vật chắn vùng phải để trống</source>
        <translation>Thing in an area that must stay clear</translation>
    </message>
    <message>
        <source>{hall}: {thing} lấn vào {area}.</source>
        <translation>{hall}: {thing} reaches into {area}.</translation>
    </message>
    <message>
        <source>Vật nằm trong gian</source>
        <translation>Thing in a booth</translation>
    </message>
    <message>
        <source>{thing} nằm trong gian {booth}.</source>
        <translation>{thing} stands in booth {booth}.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ai cần gian</source>
        <translation>Who needs a booth</translation>
    </message>
    <message>
        <source>Chi tiết và việc cần làm</source>
        <translation>Details and what is to be done</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chưa xếp</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Cần in lại</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Đoàn</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Sơ đồ gian hàng</source>
        <translation>Floor plan</translation>
    </message>
</context>
<context>
    <name>PlanScene</name>
    <message>
        <source>{booths} gian · {standard} gian tiêu chuẩn</source>
        <translation>Booths: {booths} · standard booths: {standard}</translation>
    </message>
</context>
<context>
    <name>PlanThings</name>
    <message>
        <source>Đường bao nhà</source>
        <translation>Outline of the hall</translation>
    </message>
    <message>
        <source>Tường</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Cửa</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Sân khấu</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Điểm điện</source>
        <translation>Power point</translation>
    </message>
    <message>
        <source>Điểm nước</source>
        <translation>Water point</translation>
    </message>
    <message>
        <source>Vùng phải để trống</source>
        <translation>Keep-clear area</translation>
    </message>
    <message>
        <source>Khu dịch vụ</source>
        <translation>Service area</translation>
    </message>
    <message>
        <source>Lối thoát hiểm</source>
        <translation>Fire lane</translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Tỉ lệ: bấm hai điểm trên ảnh có khoảng cách thật đã biết · Esc: thôi</source>
        <translation>Scale: click two points of the picture whose real distance you know · Esc ends</translation>
    </message>
    <message>
        <source>Đang là {length} m trên sơ đồ; bấm điểm thứ hai</source>
        <translation>It is {length} m on the plan; click the second point</translation>
    </message>
    <message>
        <source>Gõ khoảng cách thật của đoạn vừa vẽ ở bên phải rồi Enter</source>
        <translation>Type the real length of that line on the right, then Enter</translation>
    </message>
    <message>
        <source>Kéo ảnh mặt bằng đến chỗ của nó · Esc: xong</source>
        <translation>Drag the plan picture into place · Esc: done</translation>
    </message>
    <message>
        <source>Đường bao: bấm góc đầu tiên · Esc: thôi</source>
        <translation>Outline: click the first corner · Esc ends</translation>
    </message>
    <message>
        <source>Cạnh {length} m · gõ độ dài rồi Enter, hoặc bấm góc kế · Enter hay bấm góc đầu: khép</source>
        <translation>Side {length} m · type a length and Enter, or click the next corner · Enter or the first corner: close</translation>
    </message>
    <message>
        <source>Cạnh dài {typed} m: Enter để đặt góc · Backspace: sửa</source>
        <translation>Side of {typed} m: Enter sets the corner · Backspace: correct</translation>
    </message>
    <message>
        <source>Bấm để đặt gian {code}, kéo để chọn kích thước · Alt: không bắt dính · Esc: xong</source>
        <translation>Click to put booth {code}, drag for its size · Alt: no snapping · Esc: done</translation>
    </message>
    <message>
        <source>Kéo một khung quanh các gian của khu · Shift: thêm gian · Esc: xong</source>
        <translation>Drag a frame around the zone’s booths · Shift: add booths · Esc: done</translation>
    </message>
    <message>
        <source>Kéo một khung quanh các gian của đoàn · Shift: thêm gian · Esc: xong</source>
        <translation>Drag a frame around the delegation’s booths · Shift: add booths · Esc: done</translation>
    </message>
    <message>
        <source>Khung này không có gian nào; kéo quanh các gian.</source>
        <translation>There is no booth in this frame; drag around booths.</translation>
    </message>
    <message>
        <source>{count} gian vào khu gian hàng của đoàn</source>
        <translation>Into the pavilion, booths: {count}</translation>
    </message>
    <message>
        <source>Trong đó {count} gian đang thuộc {name}.</source>
        <translation>Of these, {name} has now: {count}.</translation>
    </message>
    <message>
        <source>Tên khu gian hàng, tỉnh</source>
        <translation>Name of the pavilion, province</translation>
    </message>
    <message>
        <source>Tạo khu gian hàng</source>
        <translation>Make pavilion</translation>
    </message>
    <message>
        <source>Chữ của khu</source>
        <translation>Letter of the zone</translation>
    </message>
    <message>
        <source>Tên khu</source>
        <translation>Name of the zone</translation>
    </message>
    <message>
        <source>{count} gian vào khu</source>
        <translation>Into the zone, booths: {count}</translation>
    </message>
    <message>
        <source>Vào khu</source>
        <translation>Into the zone</translation>
    </message>
    <message>
        <source>Tường: kéo một đoạn, hoặc bấm từng góc rồi Enter · Shift: thẳng trục · Esc: xong</source>
        <translation>Wall: drag a line, or click each corner and Enter · Shift: straight · Esc: done</translation>
    </message>
    <message>
        <source>Đo: kéo từ điểm này đến điểm kia, hoặc bấm từng điểm · Esc: xong</source>
        <translation>Measure: drag from point to point, or click each · Esc: done</translation>
    </message>
    <message>
        <source>Dài {length} m · kéo lại để đo tiếp · Esc: xong</source>
        <translation>{length} m long · drag again to go on · Esc: done</translation>
    </message>
    <message>
        <source>Kéo một khung để xếp các hàng gian, hoặc bấm để đặt số hàng và cột trong bảng</source>
        <translation>Drag a frame for rows of booths, or click and set rows and columns in the panel</translation>
    </message>
    <message>
        <source>Sửa số liệu bên phải, hoặc kéo lại · Enter: tạo {count} gian · Esc: bỏ</source>
        <translation>Change the figures on the right, or drag again · Enter makes booths: {count} · Esc: drop</translation>
    </message>
    <message>
        <source>{count} gian · {standard} gian tiêu chuẩn · {width} × {depth} m</source>
        <translation>Booths: {count} · standard booths: {standard} · {width} × {depth} m</translation>
    </message>
    <message>
        <source>Nhà này đã có gian {codes}. Đổi số bắt đầu.</source>
        <translation>This hall has booths {codes} already. Change the start.</translation>
    </message>
    <message>
        <source>{count} gian chồng lên gian đã có. Kéo lại hoặc bớt hàng, cột.</source>
        <translation>Booths that cover others: {count}. Drag again or take fewer rows or columns.</translation>
    </message>
    <message>
        <source>{count} gian nằm ngoài nhà.</source>
        <translation>Booths outside the hall: {count}.</translation>
    </message>
    <message>
        <source>Không đủ số cho các gian. Đổi bước hoặc số bắt đầu.</source>
        <translation>Not enough numbers for the booths. Change the step or the start.</translation>
    </message>
    <message>
        <source>Tạo {count} gian</source>
        <translation>Make booths: {count}</translation>
    </message>
    <message>
        <source>{kind}: bấm chỗ cần đặt · Alt: không bắt dính · Esc: xong</source>
        <translation>{kind}: click where it stands · Alt: no snapping · Esc: done</translation>
    </message>
    <message>
        <source>{kind}: bấm hoặc kéo dọc tường nhà · Esc: xong</source>
        <translation>{kind}: click or drag along a wall · Esc: done</translation>
    </message>
    <message>
        <source>{kind}: kéo một khung, hoặc bấm để đặt cỡ thường dùng · Esc: xong</source>
        <translation>{kind}: drag a frame, or click for the usual size · Esc: done</translation>
    </message>
    <message>
        <source>Chữ trên sơ đồ</source>
        <translation>Text on the plan</translation>
    </message>
    <message>
        <source>Đặt chữ</source>
        <translation>Place label</translation>
    </message>
    <message>
        <source>Căn và dàn đều</source>
        <translation>Align and distribute</translation>
    </message>
    <message>
        <source>Thêm công cụ</source>
        <translation>More tools</translation>
    </message>
    <message>
        <source>{kind}: kéo một khung, hoặc bấm từng góc · Esc: xong</source>
        <translation>{kind}: drag a frame, or click corner after corner · Esc: done</translation>
    </message>
    <message>
        <source>Các cạnh cắt nhau: Backspace để bỏ góc cuối</source>
        <translation>The sides cross each other: Backspace takes the last corner back</translation>
    </message>
    <message>
        <source>Ví dụ: từ A{01}, bước 2 cho A01, A03, A05; bỏ 4, 13 thì không gian nào mang số 4 và 13; zích zắc: hàng sau đánh số ngược chiều hàng trước.</source>
        <translation>Example: from A{01}, step 2 gives A01, A03, A05; skipping 4, 13 leaves out the numbers 4 and 13; zigzag: each row is numbered against the row before.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một gian trước</source>
        <translation>Select a booth first</translation>
    </message>
    <message>
        <source>Chọn ít nhất {count} gian trước</source>
        <translation>First select booths, at least: {count}</translation>
    </message>
    <message>
        <source>Chọn ít nhất {count} gian hoặc vật trước</source>
        <translation>First select booths or things, at least: {count}</translation>
    </message>
    <message>
        <source>Chỉ chọn một gian để tách</source>
        <translation>Select one booth only to split it</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Sơ đồ gian hàng; F7 mở danh sách gian</source>
        <translation>Floor plan; F7 opens the list of booths</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>In sơ đồ</source>
        <translation>Print plan</translation>
    </message>
    <message>
        <source>Chọn nơi lưu…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Mọi nhà, mỗi nhà một tờ</source>
        <translation>All halls, one sheet each</translation>
    </message>
    <message>
        <source>{paper} ({short:g} × {long:g} mm)</source>
        <translation>{paper} ({short:g} × {long:g} mm)</translation>
    </message>
    <message>
        <source>PDF – in, gửi nhà in</source>
        <translation>PDF – to print</translation>
    </message>
    <message>
        <source>SVG – sửa tiếp, đưa lên web</source>
        <translation>SVG – to edit, for the web</translation>
    </message>
    <message>
        <source>PNG – ảnh để gửi nhanh</source>
        <translation>PNG – a picture to send</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Việt và Anh</source>
        <translation>Vietnamese and English</translation>
    </message>
    <message>
        <source>Nhà</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Khổ giấy</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Loại tệp</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>In đen trắng</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>Đánh dấu “Bạn đang ở đây”</source>
        <translation>Mark “You are here”</translation>
    </message>
    <message>
        <source>Bỏ dấu</source>
        <translation>Remove mark</translation>
    </message>
    <message>
        <source>Là bản in chính thức</source>
        <translation>This is an official print</translation>
    </message>
    <message>
        <source>Tên lần in</source>
        <translation>Name of the print</translation>
    </message>
    <message>
        <source>Sau bản in chính thức, thứ gì đổi sẽ hiện ở “Cần in lại”.</source>
        <translation>After an official print, what changes shows under “Reprint”.</translation>
    </message>
    <message>
        <source>Bản vẽ cho đội dựng gian</source>
        <translation>Sheet for the hall builders</translation>
    </message>
    <message>
        <source>Cỡ gian, bề rộng lối đi, điểm điện nước, tường, cột; không có tên đơn vị</source>
        <translation>Booth sizes, aisle widths, power and water points, walls, pillars; no names of exhibitors</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sơ đồ in lần {number}</source>
        <translation>Plan print {number}</translation>
    </message>
    <message>
        <source>Bấm vào chỗ sẽ treo tờ sơ đồ này</source>
        <translation>Click where this sheet will hang</translation>
    </message>
    <message>
        <source>Đây</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>{fair} – sơ đồ</source>
        <translation>{fair} – plan</translation>
    </message>
    <message>
        <source>Lưu sơ đồ</source>
        <translation>Save plan</translation>
    </message>
    <message>
        <source>Đang in sơ đồ {name}</source>
        <translation>Printing plan {name}</translation>
    </message>
    <message>
        <source>Ghi đè tệp đã có?</source>
        <translation>Replace the files that are there?</translation>
    </message>
    <message>
        <source>Trong thư mục {folder} đã có {names}; bản in mới sẽ thay vào đó.</source>
        <translation>The folder {folder} has {names} already; the new print takes their place.</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Đã in sơ đồ ra {name}</source>
        <translation>Plan printed into {name}</translation>
    </message>
    <message>
        <source>Đã in sơ đồ ra {count} tệp</source>
        <translation>Plan printed, files: {count}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Nhập tên đơn vị</source>
        <translation>Enter the exhibitor’s name</translation>
    </message>
    <message>
        <source>Nhập tên sản phẩm</source>
        <translation>Enter the product’s name</translation>
    </message>
    <message>
        <source>“{name}” đã có trên phiếu</source>
        <translation>“{name}” is on the slip already</translation>
    </message>
    <message>
        <source>Nhập tên hội chợ</source>
        <translation>Enter the fair’s name</translation>
    </message>
    <message>
        <source>Ngày bế mạc trước ngày khai mạc</source>
        <translation>The closing day is before the opening day</translation>
    </message>
    <message>
        <source>Hội chợ dài quá 100 ngày, kiểm tra lại năm</source>
        <translation>The fair lasts over 100 days, check the year</translation>
    </message>
    <message>
        <source>Giá từ 0 trở lên</source>
        <translation>0 or more</translation>
    </message>
    <message>
        <source>Chưa có điện thoại và mã số thuế</source>
        <translation>No phone or tax code</translation>
    </message>
    <message>
        <source>Còn thiếu {missing} chữ số. Ví dụ: 0905 123 456</source>
        <translation>Digits missing: {missing}. Example: 0905 123 456</translation>
    </message>
    <message>
        <source>Thừa {extra} chữ số. Ví dụ: 0905 123 456</source>
        <translation>Extra digits: {extra}. Example: 0905 123 456</translation>
    </message>
    <message>
        <source>Không phải số điện thoại. Ví dụ: 0905 123 456</source>
        <translation>Not a phone number. Example: 0905 123 456</translation>
    </message>
    <message>
        <source>Có số chưa đúng, giữ nguyên như đã gõ</source>
        <translation>One number is wrong. Kept as typed</translation>
    </message>
    <message>
        <source>Kiểm tra lại số cuối</source>
        <translation>Check the last digit</translation>
    </message>
    <message>
        <source>Số gian từ 0 đến {most}</source>
        <translation>Booths: 0 to {most}</translation>
    </message>
    <message>
        <source>Chưa nhận ra tỉnh</source>
        <translation>Unknown province</translation>
    </message>
    <message>
        <source>{former} nay thuộc {now}</source>
        <translation>{former} is now part of {now}</translation>
    </message>
    <message>
        <source>Giá phải là số, ví dụ 145.000</source>
        <translation>Not a price. Example: 145.000</translation>
    </message>
    <message>
        <source>Giá rất nhỏ, có thiếu số 0 không?</source>
        <translation>Very low price. Are zeros missing?</translation>
    </message>
    <message>
        <source>Giá tính theo {price_unit}, đơn vị tính là {unit}</source>
        <translation>The price is per {price_unit}, but the unit is {unit}</translation>
    </message>
    <message>
        <source>Ngày viết như 27/07/2026</source>
        <translation>Write dates like 27/07/2026</translation>
    </message>
    <message>
        <source>Không giống địa chỉ e-mail</source>
        <translation>Does not look like an e-mail address</translation>
    </message>
    <message>
        <source>Không giống địa chỉ web</source>
        <translation>Does not look like a web address</translation>
    </message>
    <message>
        <source>Nhập tên, hoặc bỏ dòng này</source>
        <translation>Enter a name, or remove this row</translation>
    </message>
    <message>
        <source>Đã có nhóm tên này, danh mục sẽ có hai nhóm giống nhau</source>
        <translation>There is a group with this name already; the catalog will have two alike</translation>
    </message>
    <message>
        <source>“{text}” không phải loại hình đơn vị</source>
        <translation>“{text}” is not a kind of exhibitor</translation>
    </message>
    <message>
        <source>“{text}” không phải tình trạng</source>
        <translation>“{text}” is not a status</translation>
    </message>
    <message>
        <source>“{text}” không phải diện tích, ví dụ 36</source>
        <translation>“{text}” is not an area, e.g. 36</translation>
    </message>
    <message>
        <source>Chưa có nhóm hàng “{text}”</source>
        <translation>No group “{text}” yet</translation>
    </message>
    <message>
        <source>Kiểm tra lại mã vạch</source>
        <translation>Check the barcode</translation>
    </message>
    <message>
        <source>Số cá nhân đang được che, gõ lại số đầy đủ</source>
        <translation>The personal number is covered; type the whole number</translation>
    </message>
    <message>
        <source>Nhập tên</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>Bảng không còn dòng cho dòng này</source>
        <translation>The table has no row left for this one</translation>
    </message>
    <message>
        <source>Nhà này đã có gian {code}</source>
        <translation>There is a booth {code} in this hall already</translation>
    </message>
    <message>
        <source>Rộng và sâu phải trên 0 m</source>
        <translation>Width and depth must be above 0 m</translation>
    </message>
    <message>
        <source>Nhập tên nhà</source>
        <translation>Enter the name of the hall</translation>
    </message>
    <message>
        <source>Nhà rộng và sâu từ trên 0 đến 1.000 m</source>
        <translation>A hall is more than 0 and at most 1,000 m wide and deep</translation>
    </message>
    <message>
        <source>Kích thước theo đường bao đã vẽ, vẽ lại đường bao để đổi</source>
        <translation>The outline sets the size; draw it again to change it</translation>
    </message>
    <message>
        <source>Hai đầu tường cần ở hai chỗ khác nhau</source>
        <translation>The ends of a wall are in different places</translation>
    </message>
    <message>
        <source>Đường bao cần ít nhất 3 góc, các cạnh không cắt nhau</source>
        <translation>An outline needs at least 3 corners and sides that do not cross</translation>
    </message>
    <message>
        <source>Nhập chữ của khu</source>
        <translation>Enter the letter of the zone</translation>
    </message>
    <message>
        <source>Đã có khu {code}</source>
        <translation>There is a zone {code} already</translation>
    </message>
    <message>
        <source>Nhập tên khu gian hàng</source>
        <translation>Enter the name of the pavilion</translation>
    </message>
    <message>
        <source>Nhập số gian</source>
        <translation>Enter the booth number</translation>
    </message>
    <message>
        <source>Gian cần có chiều rộng và chiều sâu</source>
        <translation>A booth needs a width and a depth</translation>
    </message>
    <message>
        <source>Nhóm hàng cần ít nhất một sản phẩm</source>
        <translation>The group needs at least one product</translation>
    </message>
    <message>
        <source>Cần 10, 12 hoặc 13 chữ số</source>
        <translation>10, 12 or 13 digits</translation>
    </message>
    <message>
        <source>Số gian phải là số nguyên</source>
        <translation>Whole booths only</translation>
    </message>
    <message>
        <source>Không có ngày {text}</source>
        <translation>There is no day {text}</translation>
    </message>
    <message>
        <source>Gian {code} sẽ nhỏ quá, mỗi cạnh từ {least} đến {most} m</source>
        <translation>Booth {code} would be too small: each side is {least} to {most} m</translation>
    </message>
    <message>
        <source>Gian {code} sẽ lớn quá, mỗi cạnh từ {least} đến {most} m</source>
        <translation>Booth {code} would be too large: each side is {least} to {most} m</translation>
    </message>
    <message>
        <source>Rộng và sâu nhiều nhất {most} m</source>
        <translation>Width and depth are at most {most} m</translation>
    </message>
    <message>
        <source>Chỗ này ở quá xa nhà</source>
        <translation>That place is too far from the hall</translation>
    </message>
    <message>
        <source>Lối đi rộng từ 0 đến {most} m</source>
        <translation>An aisle is 0 to {most} m wide</translation>
    </message>
</context>
<context>
    <name>ProductBulkPanel</name>
    <message>
        <source>Chỉ trưng bày</source>
        <translation>Display only</translation>
    </message>
    <message>
        <source>Bán tại gian</source>
        <translation>Sold at the booth</translation>
    </message>
    <message>
        <source>Sửa {count} sản phẩm</source>
        <translation>Edit products ({count})</translation>
    </message>
    <message>
        <source>Đã sửa {count} sản phẩm</source>
        <translation>Products edited: {count}</translation>
    </message>
    <message>
        <source>Bỏ trống</source>
        <translation>Leave empty</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Chưa có tên</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>Việc với sản phẩm này</source>
        <translation>Actions for this product</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>Đang nhận ảnh</source>
        <translation>Taking in photo</translation>
    </message>
    <message>
        <source>Đủ ảnh, giá</source>
        <translation>Photo and price</translation>
    </message>
    <message>
        <source>“{price}” không đọc được là giá; danh mục in “Liên hệ”.</source>
        <translation>“{price}” cannot be read as a price; the catalog prints “Liên hệ”.</translation>
    </message>
</context>
<context>
    <name>ProductChoice</name>
    <message>
        <source>Tìm sản phẩm, đơn vị, gian</source>
        <translation>Product, exhibitor, booth</translation>
    </message>
    <message>
        <source>Sản phẩm tìm thấy</source>
        <translation>Products found</translation>
    </message>
    <message>
        <source>Đổi sản phẩm</source>
        <translation>Change product</translation>
    </message>
    <message>
        <source>Không xem trước được ảnh này</source>
        <translation>This photo cannot be previewed</translation>
    </message>
</context>
<context>
    <name>ProductColumns</name>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitor</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Quy cách</source>
        <translation>Size / pack</translation>
    </message>
    <message>
        <source>Giá</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>ĐVT</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Gian</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Danh hiệu</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Thiếu</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Giá bán (đ)</source>
        <translation>Price (đ)</translation>
    </message>
    <message>
        <source>Quy cách</source>
        <translation>Size / pack</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>OCOP, VietGAP</source>
        <translation>OCOP, VietGAP</translation>
    </message>
</context>
<context>
    <name>ProductLacks</name>
    <message>
        <source>Liên hệ</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>“{price}” không đọc được là giá; danh mục in “Liên hệ”.</source>
        <translation>“{price}” cannot be read as a price; the catalog prints “Liên hệ”.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Sản phẩm dạng lưới</source>
        <translation>Products as gallery</translation>
    </message>
    <message>
        <source>Sản phẩm dạng bảng</source>
        <translation>Products as table</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Chưa có nhóm</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>Không có sản phẩm khớp “{text}”.</source>
        <translation>No products match “{text}”.</translation>
    </message>
    <message>
        <source>Không có sản phẩm nào khớp bộ lọc.</source>
        <translation>No products match the filters.</translation>
    </message>
    <message>
        <source>Chưa có sản phẩm nào. Nhập từ Excel hoặc thêm sản phẩm đầu tiên.</source>
        <translation>No products yet. Import from Excel or add the first one.</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>Products: {count}</translation>
    </message>
    <message>
        <source>Của {name}</source>
        <translation>Of {name}</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Giá (đ)</source>
        <translation>Price (đ)</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Quy cách</source>
        <translation>Size / pack</translation>
    </message>
    <message>
        <source>Nhóm hàng</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>Xuất xứ</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Mã vạch</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Chọn một sản phẩm trong danh sách.</source>
        <translation>Choose a product in the list.</translation>
    </message>
    <message>
        <source>Bán tại gian</source>
        <translation>Sold at the booth</translation>
    </message>
    <message>
        <source>Chỉ trưng bày</source>
        <translation>Display only</translation>
    </message>
    <message>
        <source>Mô tả in danh mục</source>
        <translation>Catalog description</translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>Danh hiệu</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Mô tả (Anh)</source>
        <translation>Description (English)</translation>
    </message>
    <message>
        <source>Thông tin khác</source>
        <translation>More details</translation>
    </message>
    <message>
        <source>Tại hội chợ</source>
        <translation>At the fair</translation>
    </message>
    <message>
        <source>Ghi chú nội bộ</source>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Không in: {words}</source>
        <translation>Not printed: {words}</translation>
    </message>
    <message>
        <source>{count} / {most} ký tự</source>
        <translation>{count} / {most} characters</translation>
    </message>
</context>
<context>
    <name>ProductPaste</name>
    <message>
        <source>Chưa có dòng nào được sao chép từ Excel</source>
        <translation>No rows were copied from Excel</translation>
    </message>
    <message>
        <source>Chưa dán: {count} dòng, mỗi lần tối đa {most}. Danh sách dài hơn: dùng Nhập Excel</source>
        <translation>Not pasted: {count} rows, at most {most} at once. For a longer list use Import Excel</translation>
    </message>
    <message>
        <source>Dán vào phiếu</source>
        <translation>Paste onto the slip</translation>
    </message>
    <message>
        <source>Chuyển và dán</source>
        <translation>Convert and paste</translation>
    </message>
    <message>
        <source>Dán nguyên</source>
        <translation>Paste as is</translation>
    </message>
    <message>
        <source>Phiếu đã dán không còn mở</source>
        <translation>The slip it was pasted onto is not open any more</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Đã dán {count} dòng</source>
        <translation>Rows pasted: {count}</translation>
    </message>
    <message>
        <source>Đã dán {done} trong {all} dòng.</source>
        <translation>Pasted {done} of {all} rows.</translation>
    </message>
    <message>
        <source>Sửa {count} dòng</source>
        <translation>Fix rows ({count})</translation>
    </message>
    <message>
        <source>Bỏ {count} dòng</source>
        <translation>Skip rows: {count}</translation>
    </message>
</context>
<context>
    <name>ProductPictures</name>
    <message>
        <source>Sản phẩm trưng bày ({count})</source>
        <translation>Products shown ({count})</translation>
    </message>
    <message>
        <source>{count} sản phẩm chưa có ảnh</source>
        <translation>Products without a photo: {count}</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>thêm dòng</source>
        <translation>add row</translation>
    </message>
    <message>
        <source>dán ảnh</source>
        <translation>paste photo</translation>
    </message>
    <message>
        <source>2  Sản phẩm</source>
        <translation>2  Products</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>Products: {count}</translation>
    </message>
</context>
<context>
    <name>ProductStrip</name>
    <message>
        <source>Chưa có sản phẩm</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>và {count} sản phẩm nữa</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Gõ không dấu: “ca phe”</source>
        <translation>Without accents: “ca phe”</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Xem dạng lưới</source>
        <translation>View as gallery</translation>
    </message>
    <message>
        <source>Xem dạng bảng</source>
        <translation>View as table</translation>
    </message>
    <message>
        <source>Nhập Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Xóa {count} sản phẩm?</source>
        <translation>Delete products ({count})?</translation>
    </message>
    <message>
        <source>Xóa {count} sản phẩm</source>
        <translation>Delete products ({count})</translation>
    </message>
    <message>
        <source>Đã xóa {count} sản phẩm</source>
        <translation>Products deleted: {count}</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào: sản phẩm nhập cùng đơn vị của nó</source>
        <translation>No exhibitors yet: a product is taken in with its exhibitor</translation>
    </message>
    <message>
        <source>Tiếp nhận đơn vị</source>
        <translation>Take in an exhibitor</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Một đơn vị mới nhập có thể là đơn vị này:</source>
        <translation>A newly imported exhibitor may be this one:</translation>
    </message>
    <message>
        <source>So sánh và gộp</source>
        <translation>Compare and merge</translation>
    </message>
    <message>
        <source>Hiện</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Trả lời sau ở trang Đơn vị</source>
        <translation>Answer later, on the page Exhibitors</translation>
    </message>
    <message>
        <source>Còn {count} câu hỏi. Giá trị trong hội chợ được giữ cho đến khi trả lời.</source>
        <translation>Questions left: {count}. The fair keeps its own values until they are answered.</translation>
    </message>
    <message>
        <source>Không còn câu hỏi nào.</source>
        <translation>No questions left.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Giữ “{fair}”</source>
        <translation>Keep “{fair}”</translation>
    </message>
    <message>
        <source>Lấy “{list}”</source>
        <translation>Take “{list}”</translation>
    </message>
    <message>
        <source>Giữ cả hai</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Không trùng</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Đơn vị này có thể đã có trong hội chợ:</source>
        <translation>This exhibitor may already be in the fair:</translation>
    </message>
    <message>
        <source>{field}: danh sách ghi “{list}”, hội chợ có “{fair}”.</source>
        <translation>{field}: the list says “{list}”, the fair has “{fair}”.</translation>
    </message>
    <message>
        <source>dòng {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>Xin mấy gian? Danh sách ghi “{list}”.</source>
        <translation>How many booths? The list says “{list}”.</translation>
    </message>
    <message>
        <source>{count} gian</source>
        <translation>Booths: {count}</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>Thử mở để sửa</source>
        <translation>Try to open for editing</translation>
    </message>
    <message>
        <source>Nơi lưu không cho ghi. Chép thư mục hội chợ sang ổ đĩa khác để sửa.</source>
        <translation>The place cannot be written. Copy the fair folder to another disk to edit it.</translation>
    </message>
    <message>
        <source>Hội chợ đang mở chỉ để xem.</source>
        <translation>The fair is open for viewing only.</translation>
    </message>
    <message>
        <source>Cửa sổ này chỉ xem. Đóng nơi đang mở rồi thử lại.</source>
        <translation>This window is for viewing only. Close the fair where it is open and try again.</translation>
    </message>
    <message>
        <source>Chương trình khác đang mở hội chợ này.</source>
        <translation>Another program has this fair open.</translation>
    </message>
    <message>
        <source>Máy {machine} đang mở hội chợ này, từ {time}.</source>
        <translation>Computer {machine} has had this fair open since {time}.</translation>
    </message>
</context>
<context>
    <name>Rebuilding</name>
    <message>
        <source>Giao diện mới hiện ra khi đã sửa xong: {fields}</source>
        <translation>The new look comes when these are put right: {fields}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Chưa mở hội chợ nào trên máy này.</source>
        <translation>No fair has been opened on this computer yet.</translation>
    </message>
    <message>
        <source>Tìm lại…</source>
        <translation>Find again…</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách: {title}</source>
        <translation>Remove from the list: {title}</translation>
    </message>
</context>
<context>
    <name>RecognisedPanel</name>
    <message>
        <source>Và {count} bảng nữa.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Đã nhận ra</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Đây là tệp lưu trữ của một hội chợ: đơn vị, sản phẩm, ảnh, sơ đồ.</source>
        <translation>This is the archive of a fair: exhibitors, products, photos, floor plan.</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Đọc như phiếu đăng ký, không phải bảng.</source>
        <translation>Read as a registration form, not as a table.</translation>
    </message>
    <message>
        <source>Các cột như bảng trên.</source>
        <translation>Same columns as the table above.</translation>
    </message>
    <message>
        <source>{count} đơn vị, {products} sản phẩm</source>
        <translation>Exhibitors: {count}, products: {products}</translation>
    </message>
    <message>
        <source>{count} tỉnh</source>
        <translation>provinces: {count}</translation>
    </message>
    <message>
        <source>chưa rõ tỉnh</source>
        <translation>province unknown</translation>
    </message>
    <message>
        <source>(không tiêu đề)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Phông chữ cũ ({names})</source>
        <translation>Old fonts ({names})</translation>
    </message>
    <message>
        <source>Đã chuyển {count} ô, ví dụ:</source>
        <translation>Cells converted: {count}. For example:</translation>
    </message>
</context>
<context>
    <name>RecognitionRow</name>
    <message>
        <source>Chưa rõ sao</source>
        <translation>Stars unknown</translation>
    </message>
    <message>
        <source>{stars} sao</source>
        <translation>{stars} stars</translation>
    </message>
    <message>
        <source>Tên danh hiệu</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Day of decision</translation>
    </message>
    <message>
        <source>Có giá trị đến</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Loại danh hiệu</source>
        <translation>Kind of recognition</translation>
    </message>
    <message>
        <source>Số sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Cấp công nhận</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Bỏ danh hiệu này</source>
        <translation>Remove this recognition</translation>
    </message>
    <message>
        <source>Vào ngày khai mạc</source>
        <translation>On opening day</translation>
    </message>
    <message>
        <source>Có hiệu lực {day}</source>
        <translation>Valid on {day}</translation>
    </message>
    <message>
        <source>Không hiệu lực {day}</source>
        <translation>Not valid on {day}</translation>
    </message>
    <message>
        <source>Chưa rõ thời hạn</source>
        <translation>Validity unknown</translation>
    </message>
    <message>
        <source>Năm có 4 số</source>
        <translation>A year has 4 digits</translation>
    </message>
</context>
<context>
    <name>RecognitionRows</name>
    <message>
        <source>Thêm danh hiệu</source>
        <translation>Add recognition</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
</context>
<context>
    <name>Recognitions</name>
    <message>
        <source>OCOP</source>
        <translation>OCOP</translation>
    </message>
    <message>
        <source>CNNT tiêu biểu</source>
        <translation>Outstanding rural industrial</translation>
    </message>
    <message>
        <source>Danh hiệu khác</source>
        <translation>Other recognition</translation>
    </message>
    <message>
        <source>Chưa rõ cấp</source>
        <translation>Level unknown</translation>
    </message>
    <message>
        <source>Cấp huyện</source>
        <translation>District level</translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation>Provincial level</translation>
    </message>
    <message>
        <source>Cấp khu vực</source>
        <translation>Regional level</translation>
    </message>
    <message>
        <source>Cấp quốc gia</source>
        <translation>National level</translation>
    </message>
    <message>
        <source>{stars} sao</source>
        <translation>{stars} stars</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Xóa tìm và lọc</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Chọn cột</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>{count} đã chọn</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>{count} vừa đổi, không còn khớp</source>
        <translation>changed, no longer matching: {count}</translation>
    </message>
    <message>
        <source>Chỉ {count} mục chọn sẵn</source>
        <translation>Only those chosen: {count}</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Vừa đổi, không còn khớp tìm kiếm hoặc bộ lọc.</source>
        <translation>Just changed; no longer matches the search or the filter.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Xóa “{name}”?</source>
        <translation>Delete “{name}”?</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Đã xóa {name}</source>
        <translation>Deleted: {name}</translation>
    </message>
    <message>
        <source>Có thể lấy lại trong Thùng rác.</source>
        <translation>Can be restored from the Trash.</translation>
    </message>
    <message>
        <source>Sẽ để trống gian {booths}.</source>
        <translation>Booths that become free: {booths}.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>“{text}” được hiểu là {count} sản phẩm: {parts}.</source>
        <translation>“{text}” was taken as {count} products: {parts}.</translation>
    </message>
    <message>
        <source>“{text}” không nêu tên sản phẩm nên bị bỏ; ghi rõ từng sản phẩm.</source>
        <translation>“{text}” names no product and was left out; write out each product.</translation>
    </message>
    <message>
        <source>“{text}” đứng cạnh nhiều sản phẩm nên được dùng cho từng sản phẩm.</source>
        <translation>“{text}” stands beside several products and was taken for each of them.</translation>
    </message>
    <message>
        <source>“{text}” nằm trong ô gộp của nhiều đơn vị, chỉ tính cho đơn vị đầu. Ghi số gian riêng cho đơn vị này.</source>
        <translation>“{text}” stands in one merged cell for several exhibitors and was taken for the first only. Give this exhibitor booths of its own.</translation>
    </message>
    <message>
        <source>“{text}” ở cột “{heading}” được hiểu là số gian.</source>
        <translation>“{text}” in column “{heading}” was taken as a number of booths.</translation>
    </message>
    <message>
        <source>“{text}” ở cột “{heading}” được hiểu là đất trống. Nếu là gian, ghi rõ, ví dụ “2 gian”.</source>
        <translation>“{text}” in column “{heading}” was taken as raw space. If booths are meant, write so, e.g. “2 gian”.</translation>
    </message>
    <message>
        <source>Ô là ngày {text}, có thể do Excel tự đổi từ số như “2-1”; đã lấy đúng như trong ô.</source>
        <translation>The cell holds the date {text}, which Excel may have made of a figure such as “2-1”; it was taken as it stands.</translation>
    </message>
    <message>
        <source>Tên “{text}” không có chữ cái nào; đã lấy làm tên một đơn vị.</source>
        <translation>The name “{text}” has no letter; it was taken as the name of an exhibitor.</translation>
    </message>
    <message>
        <source>“{text}” được hiểu là “{above}” như dòng trên.</source>
        <translation>“{text}” was read as “{above}”, as in the row above.</translation>
    </message>
    <message>
        <source>“{text}” nghĩa là giống dòng trên, nhưng dòng trên trống. Ghi rõ.</source>
        <translation>“{text}” means the same as above, but nothing stands above. Write it out.</translation>
    </message>
    <message>
        <source>“{text}” khác dòng trên của cùng đơn vị nên bị bỏ.</source>
        <translation>“{text}” differs from the row above of the same exhibitor and was left out.</translation>
    </message>
    <message>
        <source>“{text}” là giá trị thứ hai của cùng một ô nên bị bỏ.</source>
        <translation>“{text}” is a second value for the same field and was left out.</translation>
    </message>
    <message>
        <source>“{text}” nằm ngoài bảng nên bị bỏ.</source>
        <translation>“{text}” stands outside the table and was left out.</translation>
    </message>
    <message>
        <source>Chưa rõ cột “{text}” là gì nên bỏ qua ({count} ô).</source>
        <translation>Column “{text}” is not known and was left out (cells: {count}).</translation>
    </message>
    <message>
        <source>Cột “{text}” nói về sản phẩm nhưng không có cột tên sản phẩm nên bỏ qua ({count} ô).</source>
        <translation>Column “{text}” tells of products, but no column names them; it was left out (cells: {count}).</translation>
    </message>
    <message>
        <source>Cột “{text}” bị bỏ qua ({count} ô): đã lấy cột {first}.</source>
        <translation>Column “{text}” was left out (cells: {count}): column {first} was taken.</translation>
    </message>
    <message>
        <source>Cột “{text}” bị bỏ qua ({count} ô): mã số và gian chỉ lấy từ tệp do boothapp xuất.</source>
        <translation>Column “{text}” was left out (cells: {count}): numbers and booths are taken only from files exported by boothapp.</translation>
    </message>
    <message>
        <source>“{text}” là cột giá duy nhất; kiểm tra có được in giá này không.</source>
        <translation>“{text}” is the only column of prices; check that they may be printed.</translation>
    </message>
    <message>
        <source>Đã chuyển {count} ô phông cũ ({encoding}): “{text}” thành “{after}”.</source>
        <translation>Cells converted from the old font {encoding}: {count}, such as “{text}” to “{after}”.</translation>
    </message>
    <message>
        <source>“{text}” được giữ nguyên; nếu là phông cũ {encoding} thì là “{after}”.</source>
        <translation>“{text}” was kept as it is; in the old font {encoding} it would be “{after}”.</translation>
    </message>
    <message>
        <source>Điện thoại {phone} là của “{heading}” mà dòng không nêu tên; đã ghi cạnh “{text}”.</source>
        <translation>Phone {phone} is that of “{heading}”, whom the row does not name; it was noted beside “{text}”.</translation>
    </message>
    <message>
        <source>Số định danh cạnh “{text}” đã chuyển sang ô mã số thuế; số này không bao giờ được in.</source>
        <translation>The personal number beside “{text}” was moved to the tax code; it is never printed.</translation>
    </message>
    <message>
        <source>Số định danh cạnh “{text}” bị bỏ: dòng đã có mã số thuế khác và số này không được in.</source>
        <translation>The personal number beside “{text}” was left out: the row has another tax code, and the number must not be printed.</translation>
    </message>
    <message>
        <source>Điện thoại {phone} được tách từ “{text}”.</source>
        <translation>Phone {phone} was taken from “{text}”.</translation>
    </message>
    <message>
        <source>Địa chỉ “{address}” được tách từ “{text}”.</source>
        <translation>Address “{address}” was taken from “{text}”.</translation>
    </message>
    <message>
        <source>Giá “{price}” được tách từ “{text}”.</source>
        <translation>Price “{price}” was taken from “{text}”.</translation>
    </message>
    <message>
        <source>Danh hiệu “{recognition}” được tách từ “{text}”.</source>
        <translation>Recognition “{recognition}” was taken from “{text}”.</translation>
    </message>
    <message>
        <source>“{part}” được tách từ “{text}”.</source>
        <translation>“{part}” was taken from “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” được lấy làm tên sản phẩm; nếu có giá, chuyển sang ô giá.</source>
        <translation>“{text}” was taken as a product name; if it has a price, move that to the price.</translation>
    </message>
    <message>
        <source>“{text}” được lấy làm tên sản phẩm; nếu có danh hiệu, chuyển sang ô danh hiệu.</source>
        <translation>“{text}” was taken as a product name; if it has a recognition, move that to the recognition.</translation>
    </message>
    <message>
        <source>Ghi chú “{text}” được hiểu là danh hiệu của sản phẩm.</source>
        <translation>The note “{text}” was taken as a recognition of the product.</translation>
    </message>
    <message>
        <source>“{text}” vẫn là ghi chú; nếu là danh hiệu, ghi vào sản phẩm đó.</source>
        <translation>“{text}” stays a note; if it is a recognition, enter it at that product.</translation>
    </message>
    <message>
        <source>Ghi chú “{text}” có vẻ nói đơn vị không tham gia; vẫn đã nhập. Nếu đã rút, đổi tình trạng thành “Rút”.</source>
        <translation>The note “{text}” seems to say that the exhibitor is not coming; it was taken in all the same. If it has withdrawn, set its status to “Rút”.</translation>
    </message>
    <message>
        <source>“{text}” được lấy làm tên đơn vị; nếu là ghi chú hoặc sản phẩm, chuyển sang cột đúng.</source>
        <translation>“{text}” was taken as the name of an exhibitor; if it is a note or a product, move it to its column.</translation>
    </message>
    <message>
        <source>“{text}” được nối vào “{above}” còn dở ở dòng trên.</source>
        <translation>“{text}” was joined to “{above}”, which breaks off in the row above.</translation>
    </message>
    <message>
        <source>“{text}” được hiểu là dòng tiêu đề nhưng bên dưới trống. Nếu là phần tên còn lại, ghi chung một ô.</source>
        <translation>“{text}” was taken as a heading, but nothing stands below it. If it is the rest of a name, write the name in one cell.</translation>
    </message>
    <message>
        <source>“{text}” có vẻ là nhiều đơn vị, đã lấy làm một. Ghi mỗi đơn vị một dòng.</source>
        <translation>“{text}” seems to be several exhibitors and was taken as one. Give each a row of its own.</translation>
    </message>
    <message>
        <source>“{text}” được lấy cả làm tên; nếu có địa chỉ phía sau, chuyển sang ô địa chỉ.</source>
        <translation>All of “{text}” was taken as the name; if an address follows in it, move that to the address.</translation>
    </message>
    <message>
        <source>Ô báo lỗi công thức {text}, coi như trống.</source>
        <translation>The cell shows the formula error {text} and was taken as empty.</translation>
    </message>
    <message>
        <source>Cột “{text}” có cả đơn vị và sản phẩm; {rows} dòng được lấy làm sản phẩm.</source>
        <translation>Column “{text}” holds exhibitors and products; rows taken as products: {rows}.</translation>
    </message>
    <message>
        <source>Tỉnh “{text}” lấy từ dòng tiêu đề; có thể đó là nơi tổ chức hội chợ.</source>
        <translation>Province “{text}” was taken from the title, which may name the place of the fair.</translation>
    </message>
    <message>
        <source>“{text}” ở cuối địa chỉ được hiểu là {names}.</source>
        <translation>“{text}” at the end of the address was taken as {names}.</translation>
    </message>
    <message>
        <source>Tên trang tính “{text}” được hiểu là {names}.</source>
        <translation>The sheet name “{text}” was taken as {names}.</translation>
    </message>
    <message>
        <source>“{text}” ở cuối địa chỉ có thể là {names}, nên chưa ghi tỉnh. Chọn tỉnh cho đơn vị.</source>
        <translation>“{text}” at the end of the address may be {names}, so no province was set. Choose one for the exhibitor.</translation>
    </message>
    <message>
        <source>Ô tỉnh trống, lấy “{text}” như dòng trên.</source>
        <translation>The province is empty; “{text}” was taken from the row above.</translation>
    </message>
    <message>
        <source>Cột ghi giá theo nghìn hoặc triệu, nhưng {cells} ô như “{text}” quá lớn nên hiểu là đồng. Kiểm tra lại.</source>
        <translation>The column gives prices in thousands or millions, but cells such as “{text}” ({cells}) are too large for that and were taken as đồng. Check them.</translation>
    </message>
    <message>
        <source>“{text}” là ngày của danh hiệu nhưng dòng không có danh hiệu; bị bỏ.</source>
        <translation>“{text}” is the date of a recognition, but the row has none; it was left out.</translation>
    </message>
    <message>
        <source>“{text}” đứng cạnh nhiều danh hiệu, đã ghi cho danh hiệu cuối của “{last}”. Kiểm tra lại.</source>
        <translation>“{text}” stands beside several recognitions and was taken for the last one of “{last}”. Check it.</translation>
    </message>
    <message>
        <source>“{text}” chưa phải danh hiệu được cấp nên bị bỏ.</source>
        <translation>“{text}” is not a recognition that was granted and was left out.</translation>
    </message>
    <message>
        <source>Cấp ở cột “{text}” được hiểu là CNNT tiêu biểu, danh sách không nói rõ. Kiểm tra lại.</source>
        <translation>The levels in column “{text}” were taken as those of outstanding rural industrial products (CNNT), which the list does not say. Check them.</translation>
    </message>
    <message>
        <source>“{text}” là dấu đánh, không phải địa danh; bị bỏ.</source>
        <translation>“{text}” is a tick, not a place; it was left out.</translation>
    </message>
    <message>
        <source>Cột “{text}” được đánh dấu ở {cells} dòng, chưa rõ được cấp gì. Ghi số sao hoặc tên chứng nhận.</source>
        <translation>Column “{text}” is ticked (rows: {cells}), which does not say what was granted. Enter the stars or the certificate.</translation>
    </message>
    <message>
        <source>Có vẻ tiêu đề “{text}” và “{other}” (cột {place}) bị đổi chỗ; đã lấy theo tiêu đề. Nếu sai, sửa rồi nhập lại.</source>
        <translation>The headings “{text}” and “{other}” (column {place}) seem to be swapped; they were followed as they stand. If they are wrong, correct them and import again.</translation>
    </message>
    <message>
        <source>Không có dòng tiêu đề; các cột được đoán theo nội dung.</source>
        <translation>There is no heading row; the columns were guessed from what stands in them.</translation>
    </message>
    <message>
        <source>Chưa hiểu dòng “{text}” của phiếu nên bỏ qua.</source>
        <translation>The line “{text}” of the form was not understood and was left out.</translation>
    </message>
    <message>
        <source>Bảng có sản phẩm nhưng không có tên đơn vị; mỗi sản phẩm đứng riêng.</source>
        <translation>The table names products but no exhibitors; each product stands alone.</translation>
    </message>
    <message>
        <source>Dòng tổng: “{text}”.</source>
        <translation>Row of totals: “{text}”.</translation>
    </message>
    <message>
        <source>Dòng ngày tháng, ký tên: “{text}”.</source>
        <translation>Line of date or signature: “{text}”.</translation>
    </message>
    <message>
        <source>Dòng ghi chú: “{text}”.</source>
        <translation>Note: “{text}”.</translation>
    </message>
    <message>
        <source>Dòng tiêu đề giữa bảng: “{text}”.</source>
        <translation>Heading between rows: “{text}”.</translation>
    </message>
    <message>
        <source>Thiếu tên đơn vị: “{text}”.</source>
        <translation>No exhibitor name: “{text}”.</translation>
    </message>
    <message>
        <source>Ô tên đơn vị là một ghi chú: “{text}”.</source>
        <translation>A note in place of the exhibitor name: “{text}”.</translation>
    </message>
    <message>
        <source>Đã lấy đơn vị nhưng sản phẩm thiếu tên: “{text}”.</source>
        <translation>The exhibitor was taken, but its product has no name: “{text}”.</translation>
    </message>
    <message>
        <source>Trang tính “{text}” đang ẩn. Cho hiện trong Excel nếu cần nhập.</source>
        <translation>Sheet “{text}” is hidden. Show it in Excel if it is to be imported.</translation>
    </message>
    <message>
        <source>Trang tính “{text}” không có danh sách: không có cột tên đơn vị hoặc sản phẩm.</source>
        <translation>Sheet “{text}” holds no list: no column names exhibitors or products.</translation>
    </message>
    <message>
        <source>Bảng ở trang tính “{text}” chỉ có tiêu đề, không có dòng nào.</source>
        <translation>The table on sheet “{text}” has headings only and no rows.</translation>
    </message>
    <message>
        <source>Trang tính “{text}” giống phiếu đăng ký nhưng không thấy tên đơn vị.</source>
        <translation>Sheet “{text}” looks like a registration form, but no exhibitor name was found in it.</translation>
    </message>
    <message>
        <source>Dòng nằm ngoài bảng: “{text}”.</source>
        <translation>Line outside the table: “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” của {name} không phải mã số thuế; giữ như đã ghi.</source>
        <translation>“{text}” of {name} is not a tax code; kept as written.</translation>
    </message>
    <message>
        <source>Mã số thuế {text} của {name} sai số cuối; kiểm tra lại.</source>
        <translation>The last digit of tax code {text} of {name} is wrong; check it.</translation>
    </message>
    <message>
        <source>“{text}” không có trong danh mục tỉnh; giữ như đã ghi.</source>
        <translation>“{text}” is not in the list of provinces; kept as written.</translation>
    </message>
    <message>
        <source>{former} nay thuộc {now} và được in theo tên này.</source>
        <translation>{former} is now part of {now} and is printed under that name.</translation>
    </message>
    <message>
        <source>Chưa rõ loại hình “{text}”; lấy theo tên đơn vị.</source>
        <translation>Kind “{text}” is not known; the exhibitor’s name decided.</translation>
    </message>
    <message>
        <source>Chưa hiểu tình trạng “{text}”; không ghi gì.</source>
        <translation>Status “{text}” was not understood; nothing was set.</translation>
    </message>
    <message>
        <source>“{text}” không rõ có hay không; coi như chưa đồng ý in thông tin liên hệ.</source>
        <translation>“{text}” says neither yes nor no; taken as no consent to print contact details.</translation>
    </message>
    <message>
        <source>Danh sách ghi {name} không đồng ý nữa; sẽ thôi in thông tin liên hệ.</source>
        <translation>The list says that {name} no longer agrees; its contact details will not be printed.</translation>
    </message>
    <message>
        <source>{name} đã rút đồng ý trước đây; chữ “có” trong danh sách không được lấy.</source>
        <translation>{name} withdrew its consent earlier; the “yes” of the list was not taken.</translation>
    </message>
    <message>
        <source>“{text}” không nói rõ số gian; ghi vào Yêu cầu.</source>
        <translation>“{text}” does not say how many booths; noted under Requests.</translation>
    </message>
    <message>
        <source>Gian ({text}) được xếp trên sơ đồ, không lấy từ danh sách.</source>
        <translation>Booths ({text}) are assigned on the floor plan, not taken from lists.</translation>
    </message>
    <message>
        <source>“{text}” không phải số điện thoại; giữ như đã ghi.</source>
        <translation>“{text}” is not a phone number; kept as written.</translation>
    </message>
    <message>
        <source>Có số chưa đúng trong “{text}”; giữ như đã ghi.</source>
        <translation>A number in “{text}” looks wrong; kept as written.</translation>
    </message>
    <message>
        <source>“{text}” không giống địa chỉ e-mail; giữ như đã ghi.</source>
        <translation>“{text}” does not look like an e-mail address; kept as written.</translation>
    </message>
    <message>
        <source>“{text}” không giống địa chỉ web; giữ như đã ghi.</source>
        <translation>“{text}” does not look like a web address; kept as written.</translation>
    </message>
    <message>
        <source>Ô có {count} chữ, dài bất thường; đã giữ, kiểm tra lại: “{text}”.</source>
        <translation>The cell is unusually long ({count} characters); it was kept, check it: “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” không phải mã vạch đúng; giữ như đã ghi.</source>
        <translation>“{text}” is not a valid barcode; kept as written.</translation>
    </message>
    <message>
        <source>“{text}” không có trong nhóm hàng của hội chợ; giữ như đã ghi.</source>
        <translation>“{text}” is not a product group of the fair; kept as written.</translation>
    </message>
    <message>
        <source>Giá “{text}” của {name} cần kiểm tra lại.</source>
        <translation>Check the price “{text}” of {name}.</translation>
    </message>
    <message>
        <source>{name} ghi giá “{text}” nhưng đơn vị tính là “{unit}”; lấy đơn vị tính.</source>
        <translation>{name} has the price “{text}” but the unit “{unit}”; the unit was taken.</translation>
    </message>
    <message>
        <source>Lấy lại được {count} tệp ảnh mà hội chợ bị mất.</source>
        <translation>Lost photo files of the fair that were recovered: {count}.</translation>
    </message>
    <message>
        <source>Hội chợ đã có khu {name}; khu trong tệp nay là {now}.</source>
        <translation>The fair has a zone {name} already; the zone in the file is now {now}.</translation>
    </message>
    <message>
        <source>Tệp lưu trữ không có ảnh {name}.</source>
        <translation>Photo {name} is not in the archive.</translation>
    </message>
    <message>
        <source>{name} đang ở Thùng rác. Khôi phục rồi nhập lại danh sách này.</source>
        <translation>{name} is in the Trash. Restore it and import this list again.</translation>
    </message>
    <message>
        <source>Sản phẩm “{name}” của {owner} đang ở Thùng rác.</source>
        <translation>Product “{name}” of {owner} is in the Trash.</translation>
    </message>
    <message>
        <source>Người liên hệ “{name}” của {owner} đang ở Thùng rác.</source>
        <translation>Contact person “{name}” of {owner} is in the Trash.</translation>
    </message>
    <message>
        <source>Tệp của hội chợ khác: không lấy thông tin, ban tổ chức, chương trình và lần in của hội chợ đó.</source>
        <translation>A file of another fair: its details, organisers, programme and print runs were not taken.</translation>
    </message>
    <message>
        <source>“{name}” bị bỏ vì thứ chứa nó không được lấy.</source>
        <translation>“{name}” was left out because what it belongs to was not taken.</translation>
    </message>
    <message>
        <source>Gian {name} đã có trong hội chợ.</source>
        <translation>Booth {name} is already in the fair.</translation>
    </message>
    <message>
        <source>“{name}” bị bỏ: nhà đã bị xóa khỏi sơ đồ.</source>
        <translation>“{name}” was left out: its hall was removed from the plan.</translation>
    </message>
    <message>
        <source>{name} không được xếp vào gian {booth}: gian đang khóa.</source>
        <translation>{name} was not placed in booth {booth}: the booth is blocked.</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Exhibitor name</translation>
    </message>
    <message>
        <source>Địa chỉ (thôn, xóm)</source>
        <translation>Address (hamlet)</translation>
    </message>
    <message>
        <source>Địa chỉ (xã, phường)</source>
        <translation>Address (commune, ward)</translation>
    </message>
    <message>
        <source>Địa chỉ (huyện)</source>
        <translation>Address (district)</translation>
    </message>
    <message>
        <source>Địa chỉ và điện thoại</source>
        <translation>Address and phone</translation>
    </message>
    <message>
        <source>Người liên hệ và điện thoại</source>
        <translation>Contact person and phone</translation>
    </message>
    <message>
        <source>Gian hàng</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Đồng ý in liên hệ</source>
        <translation>Consent to print contact</translation>
    </message>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Tên sản phẩm (Anh)</source>
        <translation>Product name (English)</translation>
    </message>
    <message>
        <source>Danh hiệu</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Exhibitor ID</translation>
    </message>
    <message>
        <source>Mã sản phẩm</source>
        <translation>Product ID</translation>
    </message>
    <message>
        <source>E-mail và trang web</source>
        <translation>E-mail and website</translation>
    </message>
    <message>
        <source>Tên và địa chỉ đơn vị</source>
        <translation>Exhibitor name and address</translation>
    </message>
    <message>
        <source>Đơn vị và sản phẩm</source>
        <translation>Exhibitor and product</translation>
    </message>
    <message>
        <source>ô {column}{row}</source>
        <translation>cell {column}{row}</translation>
    </message>
    <message>
        <source>dòng {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>{name} là đơn vị mới, hay trùng với {others}?</source>
        <translation>Is {name} a new exhibitor, or the same as {others}?</translation>
    </message>
    <message>
        <source>{name} · {field}: danh sách ghi “{list_value}”, hội chợ có “{fair_value}”.</source>
        <translation>{name} · {field}: the list says “{list_value}”, the fair has “{fair_value}”.</translation>
    </message>
    <message>
        <source>Hội chợ đã có {name}; nhà trong tệp nay là {now}.</source>
        <translation>The fair has {name} already; the hall in the file is now {now}.</translation>
    </message>
    <message>
        <source>{name} không được xếp vào gian {booth}: gian đã có đơn vị khác.</source>
        <translation>{name} was not given booth {booth}: another exhibitor has it.</translation>
    </message>
    <message>
        <source>{name} không được xếp vào gian {booth}: gian đã bị xóa khỏi sơ đồ.</source>
        <translation>{name} was not given booth {booth}: the booth was removed from the plan.</translation>
    </message>
    <message>
        <source>{name} không được xếp vào gian {booth}: đơn vị đang ở Thùng rác.</source>
        <translation>{name} was not given booth {booth}: the exhibitor is in the bin.</translation>
    </message>
    <message>
        <source>{name} xin mấy gian? Danh sách ghi “{list_value}”.</source>
        <translation>How many booths for {name}? The list says “{list_value}”.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Gian {booth} đang có đơn vị.</source>
        <translation>Booth {booth} is taken.</translation>
    </message>
    <message>
        <source>{count} gian đang có đơn vị.</source>
        <translation>Booths taken: {count}.</translation>
    </message>
    <message>
        <source>Xóa gian</source>
        <translation>Delete booth</translation>
    </message>
    <message>
        <source>Xóa {count} gian</source>
        <translation>Delete booths: {count}</translation>
    </message>
    <message>
        <source>Bỏ gán</source>
        <translation>Unassign</translation>
    </message>
</context>
<context>
    <name>RenditionMaker</name>
    <message>
        <source>Đang tạo ảnh thu nhỏ</source>
        <translation>Making thumbnails</translation>
    </message>
</context>
<context>
    <name>RenumberPanel</name>
    <message>
        <source>Đánh số lại {count} gian</source>
        <translation>Renumber booths: {count}</translation>
    </message>
    <message>
        <source>Đánh số lại</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>Đánh số từ</source>
        <translation>Number from</translation>
    </message>
    <message>
        <source>Bước</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Bỏ các số</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Số cũ và số mới</source>
        <translation>Old and new numbers</translation>
    </message>
    <message>
        <source>Không đủ số cho các gian. Đổi bước hoặc số bắt đầu.</source>
        <translation>Not enough numbers for the booths. Change the step or the start.</translation>
    </message>
    <message>
        <source>Nhà này đã có gian {codes}.</source>
        <translation>This hall has booths {codes} already.</translation>
    </message>
    <message>
        <source>Số chạy zích zắc</source>
        <translation>Numbers run zigzag</translation>
    </message>
    <message>
        <source>{changed} trong {count} gian đổi số.</source>
        <translation>Booths with another number: {changed} of {count}.</translation>
    </message>
    <message>
        <source>Các gian đã mang đúng số này: không có gì đổi.</source>
        <translation>The booths have these numbers already: nothing changes.</translation>
    </message>
</context>
<context>
    <name>ReprintList</name>
    <message>
        <source>Xong, bỏ khỏi danh sách</source>
        <translation>Done, dismiss</translation>
    </message>
    <message>
        <source>Mục này hiện lại khi nội dung lại đổi</source>
        <translation>It comes back when it changes again</translation>
    </message>
    <message>
        <source>Cần in lại</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Hiện lại {count} mục đã bỏ</source>
        <translation>Show {count} dismissed again</translation>
    </message>
    <message>
        <source>So với {runs}.</source>
        <translation>Compared with {runs}.</translation>
    </message>
    <message>
        <source>Đang so với bản đã in…</source>
        <translation>Comparing with what was printed…</translation>
    </message>
    <message>
        <source>Chưa có bản in chính thức nào. Khi in sơ đồ, chọn “Là bản in chính thức” để theo dõi.</source>
        <translation>No official print yet. When you print the plan, choose “This is an official print” to keep track.</translation>
    </message>
    <message>
        <source>Không còn mục nào cần in lại, ngoài các mục đã bỏ khỏi danh sách.</source>
        <translation>Nothing else is to be printed again, besides what was taken off the list.</translation>
    </message>
    <message>
        <source>Bản đã in vẫn đúng. Không cần in lại gì.</source>
        <translation>What was printed is still right. Nothing must be printed again.</translation>
    </message>
</context>
<context>
    <name>ReprintLook</name>
    <message>
        <source>Tìm thứ cần in lại</source>
        <translation>Looking for what to print again</translation>
    </message>
</context>
<context>
    <name>Reprints</name>
    <message>
        <source>Sơ đồ in riêng</source>
        <translation>Plan sheet</translation>
    </message>
    <message>
        <source>Sơ đồ trong danh mục</source>
        <translation>Plan in the catalog</translation>
    </message>
    <message>
        <source>Mục đơn vị trong danh mục</source>
        <translation>Exhibitor’s catalog entry</translation>
    </message>
    <message>
        <source>Dòng tra cứu A–Z</source>
        <translation>Line of the A–Z index</translation>
    </message>
    <message>
        <source>Dòng tra cứu sản phẩm</source>
        <translation>Line of the product index</translation>
    </message>
    <message>
        <source>Dòng tra cứu theo gian</source>
        <translation>Line of the booth index</translation>
    </message>
    <message>
        <source>Trang tỉnh</source>
        <translation>Province page</translation>
    </message>
    <message>
        <source>Trang chung của danh mục</source>
        <translation>General page of the catalog</translation>
    </message>
    <message>
        <source>Bìa</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cách dùng danh mục</source>
        <translation>How to use the catalog</translation>
    </message>
    <message>
        <source>Lời ban tổ chức</source>
        <translation>Organisers’ word</translation>
    </message>
    <message>
        <source>Thông tin và chương trình</source>
        <translation>Information and programme</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Bìa sau</source>
        <translation>Back cover</translation>
    </message>
    <message>
        <source>chưa có trong bản in</source>
        <translation>not in the print yet</translation>
    </message>
    <message>
        <source>không còn, đang ở trang {page}</source>
        <translation>gone, stands on page {page}</translation>
    </message>
    <message>
        <source>đổi {parts}, trang {page}</source>
        <translation>{parts} changed, page {page}</translation>
    </message>
    <message>
        <source>gian</source>
        <translation>booth</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>danh sách đơn vị</source>
        <translation>list of exhibitors</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>exhibitor</translation>
    </message>
    <message>
        <source>liên hệ</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>giới thiệu</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>sản phẩm</source>
        <translation>products</translation>
    </message>
    <message>
        <source>ảnh</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>nhóm hàng</source>
        <translation>product group</translation>
    </message>
    <message>
        <source>chứng nhận</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>giá</source>
        <translation>price</translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation>province</translation>
    </message>
    <message>
        <source>khu</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>nhà</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>tên, ngày, nơi của hội chợ</source>
        <translation>name, dates, place of the fair</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>date</translation>
    </message>
    <message>
        <source>nơi tổ chức</source>
        <translation>venue</translation>
    </message>
    <message>
        <source>số lượng</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>số trang</source>
        <translation>page numbers</translation>
    </message>
    <message>
        <source>chương trình</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>ban tổ chức</source>
        <translation>organisers</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>content</translation>
    </message>
    <message>
        <source>“{name}” ngày {day}</source>
        <translation>“{name}” of {day}</translation>
    </message>
    <message>
        <source>gian giữ chỗ</source>
        <translation>held booths</translation>
    </message>
    <message>
        <source>khu gian hàng của đoàn</source>
        <translation>pavilions</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Hội chợ hiện nay vẫn được giữ nguyên trong một thư mục bên cạnh; ảnh không mất.</source>
        <translation>The fair as it is now is kept in a folder beside it; no photos are lost.</translation>
    </message>
    <message>
        <source>Khôi phục bản này</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Khôi phục bản lúc {at} sẽ thay đổi:</source>
        <translation>Restoring the backup of {at} would change:</translation>
    </message>
    <message>
        <source>Bản lúc {at} giống hệt hội chợ hiện nay.</source>
        <translation>The backup of {at} is the same as the fair now.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>có lại</source>
        <translation>back again</translation>
    </message>
    <message>
        <source>trở về như cũ</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>không còn</source>
        <translation>gone</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Đang khôi phục {name}…</source>
        <translation>Restoring {name}…</translation>
    </message>
    <message>
        <source>Đã khôi phục hội chợ từ bản sao lưu.</source>
        <translation>The fair was restored from the backup.</translation>
    </message>
    <message>
        <source>Hội chợ trước khi khôi phục vẫn còn nguyên ở {place}.</source>
        <translation>The fair as it was before is kept in {place}.</translation>
    </message>
    <message>
        <source>Chưa khôi phục được; hội chợ vẫn như trước.</source>
        <translation>Not restored; the fair is as it was.</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Dãy gian</source>
        <translation>Rows of booths</translation>
    </message>
    <message>
        <source>Tạo gian</source>
        <translation>Make booths</translation>
    </message>
    <message>
        <source>Số hàng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Gian mỗi hàng</source>
        <translation>Booths per row</translation>
    </message>
    <message>
        <source>Gian rộng (m)</source>
        <translation>Booth width (m)</translation>
    </message>
    <message>
        <source>Gian sâu (m)</source>
        <translation>Booth depth (m)</translation>
    </message>
    <message>
        <source>Lối đi (m)</source>
        <translation>Aisle (m)</translation>
    </message>
    <message>
        <source>Xoay (°)</source>
        <translation>Turn (°)</translation>
    </message>
    <message>
        <source>Hai hàng lưng áp lưng</source>
        <translation>Rows back to back</translation>
    </message>
    <message>
        <source>Hàng đầu đứng riêng</source>
        <translation>First row single</translation>
    </message>
    <message>
        <source>Sau mỗi (gian)</source>
        <translation>After every (booths)</translation>
    </message>
    <message>
        <source>Lối ngang (m)</source>
        <translation>Cross aisle (m)</translation>
    </message>
    <message>
        <source>Đánh số từ</source>
        <translation>Number from</translation>
    </message>
    <message>
        <source>Bước</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Bỏ các số</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Thuộc khu</source>
        <translation>In zone</translation>
    </message>
    <message>
        <source>Một lần tạo nhiều nhất {count} gian.</source>
        <translation>At most {count} booths are made at once.</translation>
    </message>
    <message>
        <source>Số chạy zích zắc</source>
        <translation>Numbers run zigzag</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Lưu như đã gõ</source>
        <translation>Save as typed</translation>
    </message>
    <message>
        <source>Đã lưu {name} · {count} sản phẩm</source>
        <translation>Saved {name} · products: {count}</translation>
    </message>
    <message>
        <source>Lưu không có điện thoại</source>
        <translation>Save without a phone</translation>
    </message>
    <message>
        <source>Chưa có điện thoại và mã số thuế.</source>
        <translation>No phone or tax code.</translation>
    </message>
    <message>
        <source>{field} (dòng {number})</source>
        <translation>{field} (row {number})</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Khôi phục mặc định</source>
        <translation>Restore defaults</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Hội chợ</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Bàn tiếp nhận</source>
        <translation>Intake desk</translation>
    </message>
    <message>
        <source>Nhóm hàng</source>
        <translation>Product groups</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Danh mục in</source>
        <translation>Catalog</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Các mục cài đặt</source>
        <translation>Settings sections</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Bàn này vừa nhận</source>
        <translation>Newest at this desk</translation>
    </message>
    <message>
        <source>Phiếu đã lưu sẽ hiện ở đây.</source>
        <translation>Saved slips appear here.</translation>
    </message>
    <message>
        <source>Có thể trùng</source>
        <translation>Possible duplicates</translation>
    </message>
</context>
<context>
    <name>SlipActions</name>
    <message>
        <source>Ghim được: tỉnh, nhóm hàng, số gian, loại hình</source>
        <translation>Can be pinned: province, product group, booths, kind</translation>
    </message>
</context>
<context>
    <name>SlipBars</name>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Phiếu tiếp nhận 7 ngày: {days}</source>
        <translation>Slips of the last 7 days: {days}</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>Sun</translation>
    </message>
</context>
<context>
    <name>SlipField</name>
    <message>
        <source>Trước đây: {text}</source>
        <translation>Before: {text}</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Tách gian {booth}</source>
        <translation>Split booth {booth}</translation>
    </message>
    <message>
        <source>Tách</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Số phần</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Chia theo chiều sâu</source>
        <translation>Divide the depth</translation>
    </message>
    <message>
        <source>Mỗi phần chỉ còn {size}; cạnh gian ít nhất {least} m.</source>
        <translation>Each part would be only {size}; a side is at least {least} m.</translation>
    </message>
    <message>
        <source>Từ trái sang phải (hoặc trên xuống): {codes}. Mỗi gian {size}.</source>
        <translation>From left to right (or top to bottom): {codes}. Each {size}.</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Giữ cho</source>
        <translation>Held for</translation>
    </message>
    <message>
        <source>Lý do khóa</source>
        <translation>Reason for blocking</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Giữ đến hết ngày</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>Nhiều trạng thái</source>
        <translation>Several states</translation>
    </message>
    <message>
        <source>Đơn vị từ chối</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Giữ chỗ</source>
        <translation>Hold booth</translation>
    </message>
    <message>
        <source>Khóa gian</source>
        <translation>Block booth</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chưa giữ chỗ: nhấn Enter để giữ.</source>
        <translation>Not held yet: press Enter to hold.</translation>
    </message>
    <message>
        <source>Giữ chỗ sẽ bỏ xác nhận này.</source>
        <translation>Holding takes this confirmation back.</translation>
    </message>
    <message>
        <source>Ngày viết như 27/07/2026</source>
        <translation>Write dates like 27/07/2026</translation>
    </message>
    <message>
        <source>Ngày này đã qua; viết hôm nay hoặc một ngày sau</source>
        <translation>This day is past; write today or a later day</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đã hiểu</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>và {count} việc khác</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Đã đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Đã có mặt</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Gợi ý</source>
        <translation>Hints</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>hoặc F9 lần nữa</source>
        <translation>or F9 again</translation>
    </message>
    <message>
        <source>Còn {count} ô cần sửa:</source>
        <translation>Fields to put right ({count}):</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Thông tin hội chợ</source>
        <translation>Fair details</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Số khẩn cấp</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Nhóm hàng</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>Nhà</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Vật trên sơ đồ</source>
        <translation>Plan object</translation>
    </message>
    <message>
        <source>Khu</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Khu gian hàng tỉnh</source>
        <translation>Provincial pavilion</translation>
    </message>
    <message>
        <source>Gian hàng</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Điện, nước ở gian</source>
        <translation>Booth power, water</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Exhibitor</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Đồng ý in liên hệ</source>
        <translation>Consent to print contact</translation>
    </message>
    <message>
        <source>Nhu cầu</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Danh hiệu</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Xếp gian</source>
        <translation>Booth assignment</translation>
    </message>
    <message>
        <source>Quảng cáo</source>
        <translation>Advertisement</translation>
    </message>
    <message>
        <source>Câu hỏi khi nhập</source>
        <translation>Import question</translation>
    </message>
    <message>
        <source>Lần in</source>
        <translation>Print run</translation>
    </message>
    <message>
        <source>Mục đã in</source>
        <translation>Printed entry</translation>
    </message>
    <message>
        <source>Lần bốc thăm</source>
        <translation>Draws of lots</translation>
    </message>
    <message>
        <source>Kết quả bốc thăm</source>
        <translation>Results of draws</translation>
    </message>
    <message>
        <source>Gian đem bốc thăm</source>
        <translation>Booths in a draw of lots</translation>
    </message>
</context>
<context>
    <name>TakenIn</name>
    <message>
        <source>{desk} · hôm nay {count} phiếu</source>
        <translation>{desk} · slips today: {count}</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Sơ đồ có sẵn</source>
        <translation>Ready plans</translation>
    </message>
    <message>
        <source>Lấy sơ đồ này</source>
        <translation>Take this plan</translation>
    </message>
    <message>
        <source>{booths} gian có số · nhà {size}</source>
        <translation>Numbered booths: {booths} · hall {size}</translation>
    </message>
</context>
<context>
    <name>ThingPanel</name>
    <message>
        <source>Chữ trên sơ đồ</source>
        <translation>Text on the plan</translation>
    </message>
    <message>
        <source>Khóa vị trí</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{count} vật trên sơ đồ</source>
        <translation>Things on the plan: {count}</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Tìm…</source>
        <translation>Search…</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Hội chợ</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Đang mở…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Chưa lưu được – xem</source>
        <translation>Not saved – view</translation>
    </message>
    <message>
        <source>Chỉ xem</source>
        <translation>View only</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>Bổ sung</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{count} sản phẩm chưa có ảnh</source>
        <translation>Products without a photo: {count}</translation>
    </message>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>{count} đơn vị chưa xếp gian</source>
        <translation>Exhibitors without a booth: {count}</translation>
    </message>
    <message>
        <source>Xếp gian</source>
        <translation>Assign booths</translation>
    </message>
    <message>
        <source>{count} đơn vị chưa có sản phẩm</source>
        <translation>Exhibitors without products: {count}</translation>
    </message>
    <message>
        <source>{count} đơn vị thiếu số điện thoại</source>
        <translation>Exhibitors without a phone number: {count}</translation>
    </message>
    <message>
        <source>{count} sản phẩm chưa có giá</source>
        <translation>Products without a price: {count}</translation>
    </message>
    <message>
        <source>Còn phiếu đang nhập dở: {name}</source>
        <translation>A slip is not finished: {name}</translation>
    </message>
    <message>
        <source>Còn một phiếu đang nhập dở</source>
        <translation>A slip is not finished</translation>
    </message>
    <message>
        <source>Mở phiếu</source>
        <translation>Open slip</translation>
    </message>
    <message>
        <source>Gian {booth} đang xếp cho {count} đơn vị</source>
        <translation>Booth {booth} is assigned to {count} exhibitors</translation>
    </message>
    <message>
        <source>Sửa ngay</source>
        <translation>Fix now</translation>
    </message>
    <message>
        <source>{count} lỗi cần sửa trước khi in</source>
        <translation>Errors to fix before printing: {count}</translation>
    </message>
    <message>
        <source>Xem lỗi</source>
        <translation>View errors</translation>
    </message>
    <message>
        <source>Danh mục còn thiếu {facts}</source>
        <translation>The catalog still lacks: {facts}</translation>
    </message>
    <message>
        <source>Danh mục in lần cuối {day}, từ đó có {count} thay đổi</source>
        <translation>Catalog last printed {day}; changes since then: {count}</translation>
    </message>
    <message>
        <source>Xuất lại</source>
        <translation>Export again</translation>
    </message>
    <message>
        <source>{count} cặp đơn vị có thể trùng</source>
        <translation>Possible duplicate pairs: {count}</translation>
    </message>
    <message>
        <source>{count} đơn vị cùng tên, cùng tỉnh</source>
        <translation>Exhibitors with the same name and province: {count}</translation>
    </message>
    <message>
        <source>{count} câu hỏi của lần nhập danh sách chưa trả lời</source>
        <translation>Unanswered import questions: {count}</translation>
    </message>
    <message>
        <source>Chưa sao lưu ra USB lần nào: mọi bản sao đều nằm trên máy này</source>
        <translation>Never backed up to USB: all copies lie on this computer</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Chưa sao lưu ra USB từ {day}, từ đó có {count} thay đổi</source>
        <translation>Not backed up to USB since {day}; changes since then: {count}</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Bốc thăm chưa xong: {name}, đã công bố {count}/{whole} kết quả</source>
        <translation>Draw not finished: {name}, {count}/{whole} results announced</translation>
    </message>
    <message>
        <source>Bốc tiếp</source>
        <translation>Go on drawing</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>Hội chợ chưa có đơn vị nào. Nhập từ Excel hoặc bắt đầu tiếp nhận.</source>
        <translation>The fair has no exhibitors yet. Import from Excel or start intake.</translation>
    </message>
    <message>
        <source>Không còn việc nào. Có thể xuất danh mục.</source>
        <translation>Nothing left to do. The catalog can be exported.</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>UnplacedList</name>
    <message>
        <source>Lọc đơn vị…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Gộp theo đoàn của tỉnh</source>
        <translation>Group by province</translation>
    </message>
    <message>
        <source>Đơn vị chưa xếp gian</source>
        <translation>Exhibitors without a booth</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã có gian.</source>
        <translation>Every exhibitor has a booth.</translation>
    </message>
    <message>
        <source>Không có đơn vị khớp “{text}”.</source>
        <translation>No exhibitors match “{text}”.</translation>
    </message>
    <message>
        <source>Bỏ gán</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào.</source>
        <translation>No exhibitors yet.</translation>
    </message>
    <message>
        <source>Kéo đơn vị thả vào gian trống, hoặc chọn gian, nhấn Enter rồi gõ tên</source>
        <translation>Drag an exhibitor onto a free booth, or select a booth, press Enter and type a name</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Cần sửa lại: {fields}.</source>
        <translation>To be put right: {fields}.</translation>
    </message>
    <message>
        <source>Còn phần đã nhập mà chưa lưu được.</source>
        <translation>Something typed could not be saved.</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Bỏ phần chưa lưu</source>
        <translation>Discard what is not saved</translation>
    </message>
    <message>
        <source>Ở lại</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>VerbPanel</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Đơn vị, gian hàng, sản phẩm và danh mục in của một hội chợ.</source>
        <translation>Exhibitors, booths, products and the catalog of a fair.</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Đang tạo hội chợ mẫu…</source>
        <translation>Creating the sample fair…</translation>
    </message>
    <message>
        <source>Chọn nơi lưu hội chợ mẫu</source>
        <translation>Choose where to keep the sample fair</translation>
    </message>
    <message>
        <source>Đang mở {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
    <message>
        <source>Danh sách ({endings})</source>
        <translation>Lists ({endings})</translation>
    </message>
    <message>
        <source>Chọn danh sách đăng ký</source>
        <translation>Choose a registration list</translation>
    </message>
    <message>
        <source>Đang làm việc khác, thả lại sau</source>
        <translation>Busy with something else; drop it again later</translation>
    </message>
    <message>
        <source>Mở hội chợ trước rồi thả ảnh</source>
        <translation>Open a fair first, then drop photos</translation>
    </message>
    <message>
        <source>Tạo hội chợ mới từ một danh sách, rồi nhập thêm các danh sách khác</source>
        <translation>Make a new fair from one list, then import the others</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Việc này không còn là thay đổi cuối cùng. Ctrl+Z hoàn tác lần lượt từng việc.</source>
        <translation>This is no longer the last change. Ctrl+Z takes changes back one by one.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Tháng trước</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Tháng sau</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Giữ cả hai</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>_DuplicateCard</name>
    <message>
        <source>Dùng lại</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Mở hồ sơ đã có và cập nhật, không tạo đơn vị mới</source>
        <translation>Open the existing exhibitor and update it instead of creating a new one</translation>
    </message>
    <message>
        <source>Không trùng</source>
        <translation>Not a duplicate</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Hủy: {title}</source>
        <translation>Cancel: {title}</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>_OccupantPart</name>
    <message>
        <source>Tên in trên bảng gian</source>
        <translation>Fascia name</translation>
    </message>
    <message>
        <source>Tên tiếng Anh trên bảng gian</source>
        <translation>English fascia name</translation>
    </message>
    <message>
        <source>Chưa ghi giữ cho ai</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>Bỏ xác nhận {name}</source>
        <translation>Undo confirmation of {name}</translation>
    </message>
    <message>
        <source>Xác nhận {name}</source>
        <translation>Confirm {name}</translation>
    </message>
    <message>
        <source>Mở hồ sơ {name}</source>
        <translation>Open record of {name}</translation>
    </message>
    <message>
        <source>Bỏ gán {name}</source>
        <translation>Unassign {name}</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>_PaletteBox</name>
    <message>
        <source>Tìm gian, đơn vị, sản phẩm hoặc lệnh…</source>
        <translation>Search booths, products or commands…</translation>
    </message>
    <message>
        <source>Tìm mọi thứ…</source>
        <translation>Search everything…</translation>
    </message>
</context>
<context>
    <name>_RecentCard</name>
    <message>
        <source>{time} · {products} SP · {photos} ảnh</source>
        <translation>{time} · products: {products} · photos: {photos}</translation>
    </message>
    <message>
        <source>Đủ phiếu</source>
        <translation>Slip complete</translation>
    </message>
</context>
</TS>
