"""What is wrong with a value, said below its field."""

from PySide6.QtCore import QCoreApplication

from boothapp.domain.problems import Problem
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures
from boothapp.gui.wording.filled import filled

PROBLEMS = {
    "exhibitor_name_missing": QT_TRANSLATE_NOOP("Problems", "Nhập tên đơn vị"),
    "product_name_missing": QT_TRANSLATE_NOOP("Problems", "Nhập tên sản phẩm"),
    "product_on_slip": QT_TRANSLATE_NOOP("Problems", "“{name}” đã có trên phiếu"),
    "fair_name_missing": QT_TRANSLATE_NOOP("Problems", "Nhập tên hội chợ"),
    "closes_before_opens": QT_TRANSLATE_NOOP("Problems", "Ngày bế mạc trước ngày khai mạc"),
    "fair_too_long": QT_TRANSLATE_NOOP("Problems", "Hội chợ dài quá 100 ngày, kiểm tra lại năm"),
    "price_negative": QT_TRANSLATE_NOOP("Problems", "Giá từ 0 trở lên"),
    "no_phone_or_tax_code": QT_TRANSLATE_NOOP("Problems", "Chưa có điện thoại và mã số thuế"),
    "phone_too_short": QT_TRANSLATE_NOOP("Problems", "Còn thiếu {missing} chữ số. Ví dụ: 0905 123 456"),
    "phone_too_long": QT_TRANSLATE_NOOP("Problems", "Thừa {extra} chữ số. Ví dụ: 0905 123 456"),
    "phone_not_understood": QT_TRANSLATE_NOOP("Problems", "Không phải số điện thoại. Ví dụ: 0905 123 456"),
    "phone_partly_understood": QT_TRANSLATE_NOOP("Problems", "Có số chưa đúng, giữ nguyên như đã gõ"),
    "tax_code_check_digit": QT_TRANSLATE_NOOP("Problems", "Kiểm tra lại số cuối"),
    "tax_code_not_understood": QT_TRANSLATE_NOOP("Problems", "Cần 10, 12 hoặc 13 chữ số"),
    "booths_out_of_range": QT_TRANSLATE_NOOP("Problems", "Số gian từ 0 đến {most}"),
    "booths_not_whole": QT_TRANSLATE_NOOP("Problems", "Số gian phải là số nguyên"),
    "province_unknown": QT_TRANSLATE_NOOP("Problems", "Chưa nhận ra tỉnh"),
    "province_renamed": QT_TRANSLATE_NOOP("Problems", "{former} nay thuộc {now}"),
    "price_not_understood": QT_TRANSLATE_NOOP("Problems", "Giá phải là số, ví dụ 145.000"),
    "price_small": QT_TRANSLATE_NOOP("Problems", "Giá rất nhỏ, có thiếu số 0 không?"),
    "unit_differs": QT_TRANSLATE_NOOP("Problems", "Giá tính theo {price_unit}, đơn vị tính là {unit}"),
    "no_such_day": QT_TRANSLATE_NOOP("Problems", "Không có ngày {text}"),
    "day_not_understood": QT_TRANSLATE_NOOP("Problems", "Ngày viết như 27/07/2026"),
    "email_doubtful": QT_TRANSLATE_NOOP("Problems", "Không giống địa chỉ e-mail"),
    "website_doubtful": QT_TRANSLATE_NOOP("Problems", "Không giống địa chỉ web"),
    "line_unnamed": QT_TRANSLATE_NOOP("Problems", "Nhập tên, hoặc bỏ dòng này"),
    "group_named_twice": QT_TRANSLATE_NOOP("Problems", "Đã có nhóm tên này, danh mục sẽ có hai nhóm giống nhau"),
    "kind_unknown": QT_TRANSLATE_NOOP("Problems", "“{text}” không phải loại hình đơn vị"),
    "status_unknown": QT_TRANSLATE_NOOP("Problems", "“{text}” không phải tình trạng"),
    "area_not_understood": QT_TRANSLATE_NOOP("Problems", "“{text}” không phải diện tích, ví dụ 36"),
    "group_unknown": QT_TRANSLATE_NOOP("Problems", "Chưa có nhóm hàng “{text}”"),
    "barcode_invalid": QT_TRANSLATE_NOOP("Problems", "Kiểm tra lại mã vạch"),
    "number_covered": QT_TRANSLATE_NOOP("Problems", "Số cá nhân đang được che, gõ lại số đầy đủ"),
    "name_missing": QT_TRANSLATE_NOOP("Problems", "Nhập tên"),
    "no_such_row": QT_TRANSLATE_NOOP("Problems", "Bảng không còn dòng cho dòng này"),
    "booth_code_taken": QT_TRANSLATE_NOOP("Problems", "Nhà này đã có gian {code}"),
    "booth_too_small": QT_TRANSLATE_NOOP("Problems", "Gian {code} sẽ nhỏ quá, mỗi cạnh từ {least} đến {most} m"),
    "booth_too_large": QT_TRANSLATE_NOOP("Problems", "Gian {code} sẽ lớn quá, mỗi cạnh từ {least} đến {most} m"),
    "thing_too_large": QT_TRANSLATE_NOOP("Problems", "Rộng và sâu nhiều nhất {most} m"),
    "place_too_far": QT_TRANSLATE_NOOP("Problems", "Chỗ này ở quá xa nhà"),
    "aisle_wrong": QT_TRANSLATE_NOOP("Problems", "Lối đi rộng từ 0 đến {most} m"),
    "thing_too_small": QT_TRANSLATE_NOOP("Problems", "Rộng và sâu phải trên 0 m"),
    "hall_name_missing": QT_TRANSLATE_NOOP("Problems", "Nhập tên nhà"),
    "hall_size_wrong": QT_TRANSLATE_NOOP("Problems", "Nhà rộng và sâu từ trên 0 đến 1.000 m"),
    "hall_outlined": QT_TRANSLATE_NOOP("Problems", "Kích thước theo đường bao đã vẽ, vẽ lại đường bao để đổi"),
    "wall_no_length": QT_TRANSLATE_NOOP("Problems", "Hai đầu tường cần ở hai chỗ khác nhau"),
    "outline_wrong": QT_TRANSLATE_NOOP("Problems", "Đường bao cần ít nhất 3 góc, các cạnh không cắt nhau"),
    "zone_code_missing": QT_TRANSLATE_NOOP("Problems", "Nhập chữ của khu"),
    "zone_code_taken": QT_TRANSLATE_NOOP("Problems", "Đã có khu {code}"),
    "pavilion_name_missing": QT_TRANSLATE_NOOP("Problems", "Nhập tên khu gian hàng"),
    "booth_code_missing": QT_TRANSLATE_NOOP("Problems", "Nhập số gian"),
    "booth_without_size": QT_TRANSLATE_NOOP("Problems", "Gian cần có chiều rộng và chiều sâu"),
    "group_without_product": QT_TRANSLATE_NOOP("Problems", "Nhóm hàng cần ít nhất một sản phẩm"),
}


def problem_words(problem: Problem) -> str:
    """Return what to show below a field; the core's own sentence for a code of a newer version."""
    if problem.code not in PROBLEMS:
        return problem.message
    values = {key: measures.number(one) if isinstance(one, float) else one for key, one in problem.data.items()}
    return filled(QCoreApplication.translate("Problems", PROBLEMS[problem.code]), values)
