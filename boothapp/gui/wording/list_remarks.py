"""What a list said that was not taken as it stood, and rows left out, in words: the codes of the list reader."""

from boothapp.gui.translation import QT_TRANSLATE_NOOP

WARNINGS = {
    "products_split": QT_TRANSLATE_NOOP("Remarks", "“{text}” được hiểu là {count} sản phẩm: {parts}."),
    "other_products": QT_TRANSLATE_NOOP("Remarks", "“{text}” không nêu tên sản phẩm nên bị bỏ; ghi rõ từng sản phẩm."),
    "shared_value": QT_TRANSLATE_NOOP("Remarks", "“{text}” đứng cạnh nhiều sản phẩm nên được dùng cho từng sản phẩm."),
    "booths_shared": QT_TRANSLATE_NOOP(
        "Remarks",
        "“{text}” nằm trong ô gộp của nhiều đơn vị, chỉ tính cho đơn vị đầu. Ghi số gian riêng cho đơn vị này.",
    ),
    "area_counts_booths": QT_TRANSLATE_NOOP("Remarks", "“{text}” ở cột “{heading}” được hiểu là số gian."),
    "area_unclear": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” ở cột “{heading}” được hiểu là đất trống. Nếu là gian, ghi rõ, ví dụ “2 gian”."
    ),
    "date_in_cell": QT_TRANSLATE_NOOP(
        "Remarks", "Ô là ngày {text}, có thể do Excel tự đổi từ số như “2-1”; đã lấy đúng như trong ô."
    ),
    "odd_name": QT_TRANSLATE_NOOP("Remarks", "Tên “{text}” không có chữ cái nào; đã lấy làm tên một đơn vị."),
    "ditto": QT_TRANSLATE_NOOP("Remarks", "“{text}” được hiểu là “{above}” như dòng trên."),
    "ditto_of_nothing": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” nghĩa là giống dòng trên, nhưng dòng trên trống. Ghi rõ."
    ),
    "differs_from_above": QT_TRANSLATE_NOOP("Remarks", "“{text}” khác dòng trên của cùng đơn vị nên bị bỏ."),
    "second_value": QT_TRANSLATE_NOOP("Remarks", "“{text}” là giá trị thứ hai của cùng một ô nên bị bỏ."),
    "margin_note": QT_TRANSLATE_NOOP("Remarks", "“{text}” nằm ngoài bảng nên bị bỏ."),
    "column_unknown": QT_TRANSLATE_NOOP("Remarks", "Chưa rõ cột “{text}” là gì nên bỏ qua ({count} ô)."),
    "column_of_products": QT_TRANSLATE_NOOP(
        "Remarks", "Cột “{text}” nói về sản phẩm nhưng không có cột tên sản phẩm nên bỏ qua ({count} ô)."
    ),
    "column_repeated": QT_TRANSLATE_NOOP("Remarks", "Cột “{text}” bị bỏ qua ({count} ô): đã lấy cột {first}."),
    "column_ours_only": QT_TRANSLATE_NOOP(
        "Remarks", "Cột “{text}” bị bỏ qua ({count} ô): mã số và gian chỉ lấy từ tệp do boothapp xuất."
    ),
    "wholesale_price": QT_TRANSLATE_NOOP("Remarks", "“{text}” là cột giá duy nhất; kiểm tra có được in giá này không."),
    "decoded": QT_TRANSLATE_NOOP("Remarks", "Đã chuyển {count} ô phông cũ ({encoding}): “{text}” thành “{after}”."),
    "letters_doubtful": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” được giữ nguyên; nếu là phông cũ {encoding} thì là “{after}”."
    ),
    "phone_of_another": QT_TRANSLATE_NOOP(
        "Remarks", "Điện thoại {phone} là của “{heading}” mà dòng không nêu tên; đã ghi cạnh “{text}”."
    ),
    "personal_number_parted": QT_TRANSLATE_NOOP(
        "Remarks", "Số định danh cạnh “{text}” đã chuyển sang ô mã số thuế; số này không bao giờ được in."
    ),
    "personal_number_left_out": QT_TRANSLATE_NOOP(
        "Remarks", "Số định danh cạnh “{text}” bị bỏ: dòng đã có mã số thuế khác và số này không được in."
    ),
    "phone_parted": QT_TRANSLATE_NOOP("Remarks", "Điện thoại {phone} được tách từ “{text}”."),
    "address_parted": QT_TRANSLATE_NOOP("Remarks", "Địa chỉ “{address}” được tách từ “{text}”."),
    "price_parted": QT_TRANSLATE_NOOP("Remarks", "Giá “{price}” được tách từ “{text}”."),
    "recognition_parted": QT_TRANSLATE_NOOP("Remarks", "Danh hiệu “{recognition}” được tách từ “{text}”."),
    "cell_parted": QT_TRANSLATE_NOOP("Remarks", "“{part}” được tách từ “{text}”."),
    "price_in_name": QT_TRANSLATE_NOOP("Remarks", "“{text}” được lấy làm tên sản phẩm; nếu có giá, chuyển sang ô giá."),
    "recognition_in_name": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” được lấy làm tên sản phẩm; nếu có danh hiệu, chuyển sang ô danh hiệu."
    ),
    "recognition_from_note": QT_TRANSLATE_NOOP("Remarks", "Ghi chú “{text}” được hiểu là danh hiệu của sản phẩm."),
    "recognition_in_note": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” vẫn là ghi chú; nếu là danh hiệu, ghi vào sản phẩm đó."
    ),
    "withdrawn_in_note": QT_TRANSLATE_NOOP(
        "Remarks",
        "Ghi chú “{text}” có vẻ nói đơn vị không tham gia; vẫn đã nhập. Nếu đã rút, đổi tình trạng thành “Rút”.",
    ),
    "bulleted_name": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” được lấy làm tên đơn vị; nếu là ghi chú hoặc sản phẩm, chuyển sang cột đúng."
    ),
    "text_continued": QT_TRANSLATE_NOOP("Remarks", "“{text}” được nối vào “{above}” còn dở ở dòng trên."),
    "section_empty": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” được hiểu là dòng tiêu đề nhưng bên dưới trống. Nếu là phần tên còn lại, ghi chung một ô."
    ),
    "several_names": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” có vẻ là nhiều đơn vị, đã lấy làm một. Ghi mỗi đơn vị một dòng."
    ),
    "name_address_whole": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” được lấy cả làm tên; nếu có địa chỉ phía sau, chuyển sang ô địa chỉ."
    ),
    "formula_error": QT_TRANSLATE_NOOP("Remarks", "Ô báo lỗi công thức {text}, coi như trống."),
    "names_and_products": QT_TRANSLATE_NOOP(
        "Remarks", "Cột “{text}” có cả đơn vị và sản phẩm; {rows} dòng được lấy làm sản phẩm."
    ),
    "province_from_title": QT_TRANSLATE_NOOP(
        "Remarks", "Tỉnh “{text}” lấy từ dòng tiêu đề; có thể đó là nơi tổ chức hội chợ."
    ),
    "province_abbreviated": QT_TRANSLATE_NOOP("Remarks", "“{text}” ở cuối địa chỉ được hiểu là {names}."),
    "sheet_abbreviated": QT_TRANSLATE_NOOP("Remarks", "Tên trang tính “{text}” được hiểu là {names}."),
    "province_unclear": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” ở cuối địa chỉ có thể là {names}, nên chưa ghi tỉnh. Chọn tỉnh cho đơn vị."
    ),
    "province_carried": QT_TRANSLATE_NOOP("Remarks", "Ô tỉnh trống, lấy “{text}” như dòng trên."),
    "full_prices": QT_TRANSLATE_NOOP(
        "Remarks",
        "Cột ghi giá theo nghìn hoặc triệu, nhưng {cells} ô như “{text}” quá lớn nên hiểu là đồng. Kiểm tra lại.",
    ),
    "dates_alone": QT_TRANSLATE_NOOP("Remarks", "“{text}” là ngày của danh hiệu nhưng dòng không có danh hiệu; bị bỏ."),
    "dates_of_one": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” đứng cạnh nhiều danh hiệu, đã ghi cho danh hiệu cuối của “{last}”. Kiểm tra lại."
    ),
    "not_granted": QT_TRANSLATE_NOOP("Remarks", "“{text}” chưa phải danh hiệu được cấp nên bị bỏ."),
    "level_of_cnnt": QT_TRANSLATE_NOOP(
        "Remarks", "Cấp ở cột “{text}” được hiểu là CNNT tiêu biểu, danh sách không nói rõ. Kiểm tra lại."
    ),
    "tick_for_place": QT_TRANSLATE_NOOP("Remarks", "“{text}” là dấu đánh, không phải địa danh; bị bỏ."),
    "ticks_unclear": QT_TRANSLATE_NOOP(
        "Remarks", "Cột “{text}” được đánh dấu ở {cells} dòng, chưa rõ được cấp gì. Ghi số sao hoặc tên chứng nhận."
    ),
    "headings_swapped": QT_TRANSLATE_NOOP(
        "Remarks",
        "Có vẻ tiêu đề “{text}” và “{other}” (cột {place}) bị đổi chỗ; đã lấy theo tiêu đề. Nếu sai, sửa rồi nhập lại.",
    ),
    "no_header": QT_TRANSLATE_NOOP("Remarks", "Không có dòng tiêu đề; các cột được đoán theo nội dung."),
    "line_unknown": QT_TRANSLATE_NOOP("Remarks", "Chưa hiểu dòng “{text}” của phiếu nên bỏ qua."),
    "products_without_exhibitor": QT_TRANSLATE_NOOP(
        "Remarks", "Bảng có sản phẩm nhưng không có tên đơn vị; mỗi sản phẩm đứng riêng."
    ),
}
SKIPPED = {
    "total": QT_TRANSLATE_NOOP("Remarks", "Dòng tổng: “{text}”."),
    "signature": QT_TRANSLATE_NOOP("Remarks", "Dòng ngày tháng, ký tên: “{text}”."),
    "note": QT_TRANSLATE_NOOP("Remarks", "Dòng ghi chú: “{text}”."),
    "section": QT_TRANSLATE_NOOP("Remarks", "Dòng tiêu đề giữa bảng: “{text}”."),
    "name_missing": QT_TRANSLATE_NOOP("Remarks", "Thiếu tên đơn vị: “{text}”."),
    "name_is_remark": QT_TRANSLATE_NOOP("Remarks", "Ô tên đơn vị là một ghi chú: “{text}”."),
    "product_name_missing": QT_TRANSLATE_NOOP("Remarks", "Đã lấy đơn vị nhưng sản phẩm thiếu tên: “{text}”."),
    "hidden_sheet": QT_TRANSLATE_NOOP("Remarks", "Trang tính “{text}” đang ẩn. Cho hiện trong Excel nếu cần nhập."),
    "no_table": QT_TRANSLATE_NOOP(
        "Remarks", "Trang tính “{text}” không có danh sách: không có cột tên đơn vị hoặc sản phẩm."
    ),
    "no_rows": QT_TRANSLATE_NOOP("Remarks", "Bảng ở trang tính “{text}” chỉ có tiêu đề, không có dòng nào."),
    "form_unread": QT_TRANSLATE_NOOP("Remarks", "Trang tính “{text}” giống phiếu đăng ký nhưng không thấy tên đơn vị."),
    "margin_line": QT_TRANSLATE_NOOP("Remarks", "Dòng nằm ngoài bảng: “{text}”."),
}
