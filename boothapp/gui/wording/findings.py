"""What is to be put right, in words: what is the matter, and what it means in print."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

# code -> (what is the matter, what becomes of it in print or in the office)
FINDINGS: dict[str, tuple[str, str]] = {
    "booth_twice": (
        QT_TRANSLATE_NOOP("Findings", "Gian xếp cho nhiều đơn vị mà không phải gian chung"),
        QT_TRANSLATE_NOOP("Findings", "Danh mục in cùng một số gian cho các đơn vị này."),
    ),
    "booth_code_twice": (
        QT_TRANSLATE_NOOP("Findings", "Hai gian cùng một số"),
        QT_TRANSLATE_NOOP("Findings", "Khách không phân biệt được hai gian trong cùng một nhà."),
    ),
    "booth_code_in_halls": (
        QT_TRANSLATE_NOOP("Findings", "Nhiều nhà dùng chung số gian"),
        QT_TRANSLATE_NOOP("Findings", "Danh mục in thêm tên nhà bên cạnh số gian."),
    ),
    "advertisement_no_picture": (
        QT_TRANSLATE_NOOP("Findings", "Quảng cáo thiếu ảnh"),
        QT_TRANSLATE_NOOP("Findings", "Ảnh của quảng cáo đang ở Thùng rác nên chỉ in chữ."),
    ),
    "no_name": (
        QT_TRANSLATE_NOOP("Findings", "Tên đơn vị không có chữ nào"),
        QT_TRANSLATE_NOOP("Findings", "Mục của đơn vị in đúng như đã gõ."),
    ),
    "photo_lost": (
        QT_TRANSLATE_NOOP("Findings", "Mất hoặc hỏng tệp ảnh"),
        QT_TRANSLATE_NOOP("Findings", "In ô trang trí thay cho ảnh. Thêm lại ảnh này."),
    ),
    "glyph_missing": (
        QT_TRANSLATE_NOOP("Findings", "Có ký tự mà phông in không có"),
        QT_TRANSLATE_NOOP("Findings", "Chỗ đó in một dấu thay thế."),
    ),
    "fact_missing": (
        QT_TRANSLATE_NOOP("Findings", "Hội chợ còn thiếu thông tin"),
        QT_TRANSLATE_NOOP("Findings", "Bìa và các trang đầu của danh mục bỏ qua phần này."),
    ),
    "no_phone": (
        QT_TRANSLATE_NOOP("Findings", "Đơn vị thiếu số điện thoại"),
        QT_TRANSLATE_NOOP("Findings", "Danh mục không có số để khách liên hệ."),
    ),
    "no_booth": (
        QT_TRANSLATE_NOOP("Findings", "Đơn vị chưa có gian"),
        QT_TRANSLATE_NOOP("Findings", "In không có số gian; bảng tra theo gian không có đơn vị."),
    ),
    "booth_held": (
        QT_TRANSLATE_NOOP("Findings", "Gian của đơn vị mới giữ chỗ"),
        QT_TRANSLATE_NOOP("Findings", "In không có số gian cho đến khi gian được xếp."),
    ),
    "no_product": (
        QT_TRANSLATE_NOOP("Findings", "Đơn vị chưa có sản phẩm"),
        QT_TRANSLATE_NOOP("Findings", "Mục của đơn vị chỉ có tên và liên hệ."),
    ),
    "no_price": (
        QT_TRANSLATE_NOOP("Findings", "Sản phẩm chưa có giá"),
        QT_TRANSLATE_NOOP("Findings", "In “Liên hệ” thay cho giá."),
    ),
    "price_bare": (
        QT_TRANSLATE_NOOP("Findings", "Giá không có đơn vị tiền"),
        QT_TRANSLATE_NOOP("Findings", "In con số trơ trọi như đã gõ. Ghi rõ, ví dụ 145.000 đ/hộp."),
    ),
    "no_photo": (
        QT_TRANSLATE_NOOP("Findings", "Sản phẩm chưa có ảnh"),
        QT_TRANSLATE_NOOP("Findings", "In ô trang trí của nhóm hàng thay cho ảnh."),
    ),
    "photo_coarse": (
        QT_TRANSLATE_NOOP("Findings", "Ảnh quá nhỏ so với chỗ in"),
        QT_TRANSLATE_NOOP("Findings", "Ảnh in ra bị rỗ. Tìm ảnh lớn hơn."),
    ),
    "text_cut": (
        QT_TRANSLATE_NOOP("Findings", "Chữ dài quá chỗ in"),
        QT_TRANSLATE_NOOP("Findings", "Phần cuối bị bỏ và in dấu ba chấm. Viết ngắn lại."),
    ),
    "phone_in_text": (
        QT_TRANSLATE_NOOP("Findings", "Trong tên hoặc lời giới thiệu có cách liên hệ"),
        QT_TRANSLATE_NOOP("Findings", "Đơn vị chưa đồng ý in liên hệ, nên chỗ đó in lời báo đã ẩn."),
    ),
    "recognition_not_valid": (
        QT_TRANSLATE_NOOP("Findings", "Danh hiệu, chứng nhận không có hiệu lực vào ngày khai mạc"),
        QT_TRANSLATE_NOOP("Findings", "Danh hiệu, chứng nhận này không được in."),
    ),
    "duplicate": (
        QT_TRANSLATE_NOOP("Findings", "Đơn vị có thể bị nhập hai lần"),
        QT_TRANSLATE_NOOP("Findings", "Danh mục in đơn vị này nhiều lần."),
    ),
    "open_question": (
        QT_TRANSLATE_NOOP("Findings", "Câu hỏi của lần nhập danh sách chưa trả lời"),
        QT_TRANSLATE_NOOP("Findings", "In theo dữ liệu đang có trong hội chợ."),
    ),
    "no_plan": (
        QT_TRANSLATE_NOOP("Findings", "Hội chợ chưa có gian nào"),
        QT_TRANSLATE_NOOP("Findings", "Danh mục in không có số gian, bảng tra theo gian và sơ đồ."),
    ),
    "backup_damaged": (
        QT_TRANSLATE_NOOP("Findings", "Bản sao lưu bị hỏng"),
        QT_TRANSLATE_NOOP("Findings", "Không khôi phục được từ bản này; các bản khác vẫn dùng được."),
    ),
    "texts_untidy": (
        QT_TRANSLATE_NOOP("Findings", "Chương trình khác để lại ký tự không nhìn thấy trong dữ liệu"),
        QT_TRANSLATE_NOOP("Findings", "Tìm kiếm và sắp xếp có thể sai. Sao lưu ra tệp rồi khôi phục từ tệp đó để sửa."),
    ),
    "keys_wrong": (
        QT_TRANSLATE_NOOP("Findings", "Chương trình khác làm sai dữ liệu tìm kiếm"),
        QT_TRANSLATE_NOOP("Findings", "Tìm kiếm và sắp xếp có thể sai. Sao lưu ra tệp rồi khôi phục từ tệp đó để sửa."),
    ),
    "no_consent": (
        QT_TRANSLATE_NOOP("Findings", "Đơn vị chưa đồng ý in số điện thoại"),
        QT_TRANSLATE_NOOP("Findings", "Danh mục không in số điện thoại của đơn vị."),
    ),
    "capitals": (
        QT_TRANSLATE_NOOP("Findings", "Tên đơn vị viết toàn chữ hoa"),
        QT_TRANSLATE_NOOP("Findings", "In đúng như đã gõ; chữ thường dễ đọc hơn."),
    ),
    "personal_number": (
        QT_TRANSLATE_NOOP("Findings", "Đơn vị có số định danh cá nhân 12 số"),
        QT_TRANSLATE_NOOP("Findings", "Số này không bao giờ được in. Xóa khi không cần nữa."),
    ),
    "recognition_undated": (
        QT_TRANSLATE_NOOP("Findings", "Chứng nhận chưa rõ còn hạn đến ngày khai mạc không"),
        QT_TRANSLATE_NOOP("Findings", "Chứng nhận OCOP có hạn 36 tháng. Ghi ngày quyết định."),
    ),
    "pages_filled": (
        QT_TRANSLATE_NOOP("Findings", "Cuối danh mục có trang để trống cho đủ bội số của bốn"),
        QT_TRANSLATE_NOOP("Findings", "In thành trang ghi chú; có thể dành cho quảng cáo."),
    ),
    "photo_lost_in_bin": (
        QT_TRANSLATE_NOOP("Findings", "Mất hoặc hỏng tệp của ảnh trong Thùng rác"),
        QT_TRANSLATE_NOOP("Findings", "Không ảnh hưởng đến danh mục; ảnh này không khôi phục được nữa."),
    ),
    "orphan_photos": (
        QT_TRANSLATE_NOOP("Findings", "Có tệp ảnh không thuộc về gì trong hội chợ"),
        QT_TRANSLATE_NOOP("Findings", "Không gây hại, chỉ chiếm chỗ trên đĩa."),
    ),
    "leftovers": (
        QT_TRANSLATE_NOOP("Findings", "Có tệp làm dở của lần bị ngắt giữa chừng"),
        QT_TRANSLATE_NOOP("Findings", "Không gây hại, chỉ chiếm chỗ trên đĩa."),
    ),
    "schema_additions": (
        QT_TRANSLATE_NOOP("Findings", "Chương trình khác đã thêm bảng vào tệp dữ liệu"),
        QT_TRANSLATE_NOOP("Findings", "Hội chợ vẫn dùng được như thường."),
    ),
    "photo_small": (
        QT_TRANSLATE_NOOP("Findings", "Ảnh nhỏ"),
        QT_TRANSLATE_NOOP("Findings", "In ra dễ bị rỗ."),
    ),
    "photo_dark": (QT_TRANSLATE_NOOP("Findings", "Ảnh rất tối"), QT_TRANSLATE_NOOP("Findings", "In ra khó nhìn.")),
    "photo_bright": (QT_TRANSLATE_NOOP("Findings", "Ảnh rất sáng"), QT_TRANSLATE_NOOP("Findings", "In ra khó nhìn.")),
    "photo_blurred": (QT_TRANSLATE_NOOP("Findings", "Ảnh bị mờ"), QT_TRANSLATE_NOOP("Findings", "In ra không nét.")),
    "photo_duplicate": (
        QT_TRANSLATE_NOOP("Findings", "Ảnh giống một ảnh đã có"),
        QT_TRANSLATE_NOOP("Findings", "Cùng một ảnh in ở hai chỗ."),
    ),
    "photo_ended_early": (
        QT_TRANSLATE_NOOP("Findings", "Tệp ảnh chép chưa hết"),
        QT_TRANSLATE_NOOP("Findings", "Phần dưới có thể bị xám. Chép lại ảnh."),
    ),
    "database_missing": (
        QT_TRANSLATE_NOOP("Findings", "Mất tệp dữ liệu fair.db"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "database_empty": (
        QT_TRANSLATE_NOOP("Findings", "Tệp dữ liệu fair.db trống rỗng"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "database_foreign": (
        QT_TRANSLATE_NOOP("Findings", "fair.db không phải tệp dữ liệu của hội chợ"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "database_damaged": (
        QT_TRANSLATE_NOOP("Findings", "Tệp dữ liệu fair.db bị hỏng"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP("Findings", "Một thay đổi bị ngắt giữa chừng mà nơi lưu chỉ cho đọc"),
        QT_TRANSLATE_NOOP("Findings", "Chép cả thư mục sang ổ đĩa ghi được rồi kiểm tra lại."),
    ),
    "schema_changed": (
        QT_TRANSLATE_NOOP("Findings", "Chương trình khác đã sửa cấu trúc tệp dữ liệu"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "parent_lost": (
        QT_TRANSLATE_NOOP("Findings", "Có dữ liệu thuộc về bản ghi đã mất"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "row_damaged": (
        QT_TRANSLATE_NOOP("Findings", "Có bản ghi bị hỏng"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "history_wrong": (
        QT_TRANSLATE_NOOP("Findings", "Lịch sử thay đổi mâu thuẫn với dữ liệu"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "facts_missing": (
        QT_TRANSLATE_NOOP("Findings", "Hội chợ mất tên và ngày của chính nó"),
        QT_TRANSLATE_NOOP("Findings", "Khôi phục từ bản sao lưu mới nhất."),
    ),
    "search_wrong": (
        QT_TRANSLATE_NOOP("Findings", "Tìm kiếm không thấy hết dữ liệu"),
        QT_TRANSLATE_NOOP("Findings", "Dữ liệu vẫn đủ. Sao lưu ra tệp rồi khôi phục từ tệp đó để sửa."),
    ),
    "photos_missing": (
        QT_TRANSLATE_NOOP("Findings", "Mất tệp ảnh"),
        QT_TRANSLATE_NOOP("Findings", "Thêm lại ảnh, hoặc nhập từ tệp lưu có ảnh đó."),
    ),
    "photos_damaged": (
        QT_TRANSLATE_NOOP("Findings", "Tệp ảnh bị hỏng"),
        QT_TRANSLATE_NOOP("Findings", "Thêm lại ảnh, hoặc nhập từ tệp lưu có ảnh đó."),
    ),
}


def finding_title(code: str, message: str = "") -> str:
    """Return what is the matter; `message` when a newer version found it."""
    return _said(FINDINGS[code][0]) if code in FINDINGS else message


def finding_order(code: str) -> int:
    """Return the place of a kind among those of its level; those of a newer version come last."""
    return list(FINDINGS).index(code) if code in FINDINGS else len(FINDINGS)


def consequence(code: str) -> str:
    """Return what becomes of it, "" for a code of a newer version."""
    return _said(FINDINGS[code][1]) if code in FINDINGS else ""


def _said(text: str) -> str:
    return QCoreApplication.translate("Findings", text)
