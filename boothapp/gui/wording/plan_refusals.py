"""What the plan does not allow, in words: (what happened, why and what to do)."""

from boothapp.gui.translation import QT_TRANSLATE_NOOP

_LOOK_AGAIN = QT_TRANSLATE_NOOP("Errors", "Xem lại sơ đồ rồi chọn gian khác.")

PLAN_REFUSALS: dict[str, tuple[str, str]] = {
    "sheets_there": (
        QT_TRANSLATE_NOOP("Errors", "Trong thư mục {folder} đã có {names}."),
        QT_TRANSLATE_NOOP("Errors", "Chưa ghi gì. Chọn tên khác cho bản in."),
    ),
    "booth_taken": (
        QT_TRANSLATE_NOOP("Errors", "Gian {booth} đã có đơn vị."),
        QT_TRANSLATE_NOOP("Errors", "Đang xếp cho {exhibitor}. Đổi chỗ, xếp chung gian hoặc thay thế."),
    ),
    "booth_blocked": (
        QT_TRANSLATE_NOOP("Errors", "Gian {booth} đang khóa."),
        QT_TRANSLATE_NOOP("Errors", "Mở khóa gian này hoặc chọn gian khác."),
    ),
    "booth_missing": (QT_TRANSLATE_NOOP("Errors", "Gian này không còn trên sơ đồ."), _LOOK_AGAIN),
    "booth_taken_not_blocked": (
        QT_TRANSLATE_NOOP("Errors", "Chưa khóa được gian {booth}."),
        QT_TRANSLATE_NOOP("Errors", "Gian đang xếp cho {exhibitor}. Bỏ gán rồi khóa."),
    ),
    "booth_taken_in_draw": (
        QT_TRANSLATE_NOOP("Errors", "Gian {booth} đã có đơn vị nên không bốc thăm được."),
        QT_TRANSLATE_NOOP("Errors", "Bỏ gian này ra khỏi lần bốc thăm hoặc bỏ gán gian."),
    ),
    "no_free_booth": (
        QT_TRANSLATE_NOOP("Errors", "Không có gian trống ở đó."),
        QT_TRANSLATE_NOOP("Errors", "Bỏ gán một gian hoặc chọn chỗ khác."),
    ),
    "booths_not_free": (
        QT_TRANSLATE_NOOP("Errors", "Có {count} gian đang xếp cho đơn vị."),
        QT_TRANSLATE_NOOP("Errors", "{booths}. Bỏ gán các gian này trước."),
    ),
    "exhibitor_missing": (
        QT_TRANSLATE_NOOP("Errors", "Đơn vị này không còn trong danh sách."),
        QT_TRANSLATE_NOOP("Errors", "Lấy lại đơn vị trong Thùng rác trước."),
    ),
    "exhibitor_withdrawn": (
        QT_TRANSLATE_NOOP("Errors", "{exhibitor} đã rút."),
        QT_TRANSLATE_NOOP("Errors", "Đổi tình trạng của đơn vị trước khi xếp gian."),
    ),
    "assignment_missing": (QT_TRANSLATE_NOOP("Errors", "Gian này không còn ai giữ."), _LOOK_AGAIN),
    "no_rectangle": (
        QT_TRANSLATE_NOOP("Errors", "Các gian này không ghép thành hình chữ nhật."),
        QT_TRANSLATE_NOOP("Errors", "Chọn những gian liền nhau, cùng bề sâu."),
    ),
    "booth_locked": (
        QT_TRANSLATE_NOOP("Errors", "Vị trí của {booths} đã khóa."),
        QT_TRANSLATE_NOOP("Errors", "Mở khóa vị trí rồi làm lại."),
    ),
    "merge_blocked": (
        QT_TRANSLATE_NOOP("Errors", "Không gộp được gian khóa với gian đã có đơn vị."),
        QT_TRANSLATE_NOOP("Errors", "{booths} đang khóa; gian kia của {names}. Mở khóa hoặc bỏ gán trước."),
    ),
    "merge_shares": (
        QT_TRANSLATE_NOOP("Errors", "Gộp các gian này thì nhiều đơn vị chung gian {booth}."),
        QT_TRANSLATE_NOOP("Errors", "Trong đó: {names}. Chuyển một đơn vị sang gian khác, hoặc gộp trên sơ đồ."),
    ),
    "parts_out_of_range": (
        QT_TRANSLATE_NOOP("Errors", "Không tách được gian như vậy."),
        QT_TRANSLATE_NOOP("Errors", "Tách thành 2 đến {most} phần."),
    ),
    "hall_missing": (
        QT_TRANSLATE_NOOP("Errors", "Nhà này không còn trên sơ đồ."),
        QT_TRANSLATE_NOOP("Errors", "Xem lại sơ đồ rồi chọn nhà khác."),
    ),
    "fair_without_plan": (
        QT_TRANSLATE_NOOP("Errors", "{name} chưa có sơ đồ."),
        QT_TRANSLATE_NOOP("Errors", "Chọn hội chợ khác."),
    ),
    "scale_impossible": (
        QT_TRANSLATE_NOOP("Errors", "Chưa tính được tỉ lệ."),
        QT_TRANSLATE_NOOP("Errors", "Bấm hai điểm cách xa nhau rồi gõ khoảng cách thật, ví dụ 12 m."),
    ),
    "pdf_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "Không mở được {file}."),
        QT_TRANSLATE_NOOP("Errors", "Tệp PDF bị hỏng hoặc có mật khẩu. Chọn tệp khác."),
    ),
    "pavilion_missing": (QT_TRANSLATE_NOOP("Errors", "Khu gian hàng này không còn trên sơ đồ."), _LOOK_AGAIN),
    "pavilion_full": (
        QT_TRANSLATE_NOOP("Errors", "{name} không còn gian trống."),
        QT_TRANSLATE_NOOP("Errors", "Bỏ gán một gian hoặc mở rộng khu."),
    ),
    "pins_wrong": (
        QT_TRANSLATE_NOOP("Errors", "Có gian được giữ cho hai đơn vị, hoặc không có trong lần bốc thăm."),
        QT_TRANSLATE_NOOP("Errors", "Xem lại các gian giữ trước."),
    ),
    "drawn_twice": (
        QT_TRANSLATE_NOOP("Errors", "Có gian hoặc đơn vị xuất hiện hai lần trong kết quả bốc thăm."),
        QT_TRANSLATE_NOOP("Errors", "Chưa ghi gì. Bốc thăm lại."),
    ),
    "no_draw": (
        QT_TRANSLATE_NOOP("Errors", "Hội chợ này chưa bốc thăm lần nào."),
        QT_TRANSLATE_NOOP("Errors", "Bốc thăm ở trang Sơ đồ gian hàng trước."),
    ),
    "draw_unknown": (
        QT_TRANSLATE_NOOP("Errors", "Không có lần bốc thăm “{name}”."),
        QT_TRANSLATE_NOOP("Errors", "Xem lại danh sách các lần bốc thăm."),
    ),
    "minutes_suffix": (
        QT_TRANSLATE_NOOP("Errors", "Biên bản là tệp PDF."),
        QT_TRANSLATE_NOOP("Errors", "Đặt tên tệp có đuôi .pdf thay cho “{name}”."),
    ),
    "plan_suffix": (
        QT_TRANSLATE_NOOP("Errors", "Sơ đồ ghi thành .pdf, .svg hoặc .png."),
        QT_TRANSLATE_NOOP("Errors", "Đặt lại tên tệp {name}."),
    ),
    "here_in_several": (
        QT_TRANSLATE_NOOP("Errors", "Tờ sơ đồ chỉ treo trong một nhà."),
        QT_TRANSLATE_NOOP("Errors", "Chọn nhà rồi đánh dấu lại “Bạn đang ở đây”."),
    ),
    "here_outside": (
        QT_TRANSLATE_NOOP("Errors", "Dấu “Bạn đang ở đây” nằm ngoài nhà."),
        QT_TRANSLATE_NOOP("Errors", "Bấm lại vào chỗ sẽ treo tờ sơ đồ, bên trong tường."),
    ),
    "no_booths": (
        QT_TRANSLATE_NOOP("Errors", "Sơ đồ chưa có gian nào."),
        QT_TRANSLATE_NOOP("Errors", "Vẽ gian trước khi in."),
    ),
}
