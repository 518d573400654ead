"""What an import did not take as it stood, what it left out and where, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.filled import filled
from boothapp.gui.wording.list_remarks import SKIPPED, WARNINGS
from boothapp.gui.wording.plan_things import THINGS, thing_word
from boothapp.gui.wording.tables import table_word
from boothapp.gui.wording.values import value_words

if TYPE_CHECKING:
    from boothapp.domain.registration import Remark
    from boothapp.tasks.import_report import AskedQuestion

# what the import itself remarks; the reader's remarks are in list_remarks.py
_OF_THE_IMPORT = {
    "tax_code_not_understood": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” của {name} không phải mã số thuế; giữ như đã ghi."
    ),
    "tax_code_check_digit": QT_TRANSLATE_NOOP("Remarks", "Mã số thuế {text} của {name} sai số cuối; kiểm tra lại."),
    "province_unknown": QT_TRANSLATE_NOOP("Remarks", "“{text}” không có trong danh mục tỉnh; giữ như đã ghi."),
    "province_renamed": QT_TRANSLATE_NOOP("Remarks", "{former} nay thuộc {now} và được in theo tên này."),
    "kind_unknown": QT_TRANSLATE_NOOP("Remarks", "Chưa rõ loại hình “{text}”; lấy theo tên đơn vị."),
    "status_unknown": QT_TRANSLATE_NOOP("Remarks", "Chưa hiểu tình trạng “{text}”; không ghi gì."),
    "consent_not_understood": QT_TRANSLATE_NOOP(
        "Remarks", "“{text}” không rõ có hay không; coi như chưa đồng ý in thông tin liên hệ."
    ),
    "consent_withdrawn": QT_TRANSLATE_NOOP(
        "Remarks", "Danh sách ghi {name} không đồng ý nữa; sẽ thôi in thông tin liên hệ."
    ),
    "consent_not_taken": QT_TRANSLATE_NOOP(
        "Remarks", "{name} đã rút đồng ý trước đây; chữ “có” trong danh sách không được lấy."
    ),
    "booths_not_understood": QT_TRANSLATE_NOOP("Remarks", "“{text}” không nói rõ số gian; ghi vào Yêu cầu."),
    "booths_not_taken": QT_TRANSLATE_NOOP("Remarks", "Gian ({text}) được xếp trên sơ đồ, không lấy từ danh sách."),
    "phone_not_understood": QT_TRANSLATE_NOOP("Remarks", "“{text}” không phải số điện thoại; giữ như đã ghi."),
    "phone_partly_understood": QT_TRANSLATE_NOOP("Remarks", "Có số chưa đúng trong “{text}”; giữ như đã ghi."),
    "email_doubtful": QT_TRANSLATE_NOOP("Remarks", "“{text}” không giống địa chỉ e-mail; giữ như đã ghi."),
    "website_doubtful": QT_TRANSLATE_NOOP("Remarks", "“{text}” không giống địa chỉ web; giữ như đã ghi."),
    "text_very_long": QT_TRANSLATE_NOOP("Remarks", "Ô có {count} chữ, dài bất thường; đã giữ, kiểm tra lại: “{text}”."),
    "barcode_invalid": QT_TRANSLATE_NOOP("Remarks", "“{text}” không phải mã vạch đúng; giữ như đã ghi."),
    "group_unknown": QT_TRANSLATE_NOOP("Remarks", "“{text}” không có trong nhóm hàng của hội chợ; giữ như đã ghi."),
    "price_doubtful": QT_TRANSLATE_NOOP("Remarks", "Giá “{text}” của {name} cần kiểm tra lại."),
    "unit_differs": QT_TRANSLATE_NOOP(
        "Remarks", "{name} ghi giá “{text}” nhưng đơn vị tính là “{unit}”; lấy đơn vị tính."
    ),
    "photos_returned": QT_TRANSLATE_NOOP("Remarks", "Lấy lại được {count} tệp ảnh mà hội chợ bị mất."),
    "hall_renamed": QT_TRANSLATE_NOOP("Remarks", "Hội chợ đã có {name}; nhà trong tệp nay là {now}."),
    "zone_renamed": QT_TRANSLATE_NOOP("Remarks", "Hội chợ đã có khu {name}; khu trong tệp nay là {now}."),
    "photo_lost": QT_TRANSLATE_NOOP("Remarks", "Tệp lưu trữ không có ảnh {name}."),
    # left out
    "in_bin": QT_TRANSLATE_NOOP("Remarks", "{name} đang ở Thùng rác. Khôi phục rồi nhập lại danh sách này."),
    "product_in_bin": QT_TRANSLATE_NOOP("Remarks", "Sản phẩm “{name}” của {owner} đang ở Thùng rác."),
    "contact_in_bin": QT_TRANSLATE_NOOP("Remarks", "Người liên hệ “{name}” của {owner} đang ở Thùng rác."),
    "other_fair": QT_TRANSLATE_NOOP(
        "Remarks", "Tệp của hội chợ khác: không lấy thông tin, ban tổ chức, chương trình và lần in của hội chợ đó."
    ),
    "parent_left_out": QT_TRANSLATE_NOOP("Remarks", "“{name}” bị bỏ vì thứ chứa nó không được lấy."),
    "booth_known": QT_TRANSLATE_NOOP("Remarks", "Gian {name} đã có trong hội chợ."),
    "booth_taken": QT_TRANSLATE_NOOP("Remarks", "{name} không được xếp vào gian {booth}: gian đã có đơn vị khác."),
    "hall_gone": QT_TRANSLATE_NOOP("Remarks", "“{name}” bị bỏ: nhà đã bị xóa khỏi sơ đồ."),
    "booth_gone": QT_TRANSLATE_NOOP("Remarks", "{name} không được xếp vào gian {booth}: gian đã bị xóa khỏi sơ đồ."),
    "booth_blocked_here": QT_TRANSLATE_NOOP("Remarks", "{name} không được xếp vào gian {booth}: gian đang khóa."),
    "placed_in_bin": QT_TRANSLATE_NOOP("Remarks", "{name} không được xếp vào gian {booth}: đơn vị đang ở Thùng rác."),
}
REMARKS = {**WARNINGS, **SKIPPED, **_OF_THE_IMPORT}

_LIST_FIELDS = {  # what columns of a list hold besides the fields of the fair, or under another name
    "number": QT_TRANSLATE_NOOP("Remarks", "Số thứ tự"),
    "name": QT_TRANSLATE_NOOP("Remarks", "Tên đơn vị"),
    "hamlet": QT_TRANSLATE_NOOP("Remarks", "Địa chỉ (thôn, xóm)"),
    "commune": QT_TRANSLATE_NOOP("Remarks", "Địa chỉ (xã, phường)"),
    "district": QT_TRANSLATE_NOOP("Remarks", "Địa chỉ (huyện)"),
    "address_phone": QT_TRANSLATE_NOOP("Remarks", "Địa chỉ và điện thoại"),
    "contact_with_phone": QT_TRANSLATE_NOOP("Remarks", "Người liên hệ và điện thoại"),
    "booths": QT_TRANSLATE_NOOP("Remarks", "Gian hàng"),
    "consent": QT_TRANSLATE_NOOP("Remarks", "Đồng ý in liên hệ"),
    "product": QT_TRANSLATE_NOOP("Remarks", "Tên sản phẩm"),
    "product_en": QT_TRANSLATE_NOOP("Remarks", "Tên sản phẩm (Anh)"),
    "recognition": QT_TRANSLATE_NOOP("Remarks", "Danh hiệu"),
    "exhibitor_id": QT_TRANSLATE_NOOP("Remarks", "Mã đơn vị"),
    "product_id": QT_TRANSLATE_NOOP("Remarks", "Mã sản phẩm"),
    "email_website": QT_TRANSLATE_NOOP("Remarks", "E-mail và trang web"),
    "name_address": QT_TRANSLATE_NOOP("Remarks", "Tên và địa chỉ đơn vị"),
    "name_product": QT_TRANSLATE_NOOP("Remarks", "Đơn vị và sản phẩm"),
}


def remark_words(remark: "Remark") -> str:
    """Return a remark's sentence; the core's own for a code of a newer program."""
    known, data = REMARKS.get(remark.code), remark.data
    if remark.sheet == "plan_items" and (kind := str(data.get("name"))) in THINGS:  # it has no text of its own
        data = {**data, "name": thing_word(kind)}
    return filled(QCoreApplication.translate("Remarks", known), data) if known else remark.message


def place_words(remark: "Remark | AskedQuestion") -> str:
    """Return where on its list something stands: sheet, row, column; "" for the whole file."""
    column = getattr(remark, "column", "")
    cell = QCoreApplication.translate("Remarks", "ô {column}{row}").format(column=column, row=remark.row)
    row = QCoreApplication.translate("Remarks", "dòng {row}").format(row=remark.row)
    sheet = remark.sheet if remark.row else table_word(remark.sheet)  # of an archive it is a table, without rows
    return " · ".join(filter(None, (sheet, (cell if column else row) if remark.row else "")))


def asked_words(asked: "AskedQuestion") -> str:
    """Return what an import will ask."""
    data = dict(asked.data)
    if asked.code == "likely_duplicate":
        told = (f"{one.name} ({one.province})" if one.province else one.name for one in asked.candidates)
        data["others"] = ", ".join(dict.fromkeys(told))
        return filled(QCoreApplication.translate("Remarks", "{name} là đơn vị mới, hay trùng với {others}?"), data)
    if asked.code == "value_differs":
        field = data.get("field", "")
        data |= {key: value_words(field, data[key]) for key in ("list_value", "fair_value") if key in data}
        data["field"] = field_word(field)
        data["name"] = " – ".join(filter(None, (data.get("name"), data.get("product"))))
        words = QCoreApplication.translate(
            "Remarks", "{name} · {field}: danh sách ghi “{list_value}”, hội chợ có “{fair_value}”."
        )
        return filled(words, data)
    if asked.code == "booths_unclear":
        return filled(QCoreApplication.translate("Remarks", "{name} xin mấy gian? Danh sách ghi “{list_value}”."), data)
    return asked.message


def column_word(field: str) -> str:
    """Return what a column of a list holds."""
    known = _LIST_FIELDS.get(field)
    return QCoreApplication.translate("Remarks", known) if known else field_word(field)
