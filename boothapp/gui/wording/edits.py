"""The history's entries in words: "Xếp gian A09"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from boothapp.gui.covered import covered
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.filled import filled

EDITS = {
    "new_fair": QT_TRANSLATE_NOOP("Edits", "Tạo hội chợ {name}"),
    "fair_facts": QT_TRANSLATE_NOOP("Edits", "Sửa thông tin hội chợ"),
    "import": QT_TRANSLATE_NOOP("Edits", "Nhập {file}"),
    "add_photos": QT_TRANSLATE_NOOP("Edits", "Thêm ảnh cho {product}"),
    "print_run": QT_TRANSLATE_NOOP("Edits", "Ghi lần in {name}"),
    "intake": QT_TRANSLATE_NOOP("Edits", "Tiếp nhận {exhibitor}"),
    "merge_exhibitors": QT_TRANSLATE_NOOP("Edits", "Gộp {other} vào {exhibitor}"),
    "not_duplicate": QT_TRANSLATE_NOOP("Edits", "{exhibitor} và {other} không trùng"),
    "sample": QT_TRANSLATE_NOOP("Edits", "Điền hội chợ mẫu"),
    "edit_exhibitors": QT_TRANSLATE_NOOP("Edits", "Sửa {count} đơn vị"),
    "edit_products": QT_TRANSLATE_NOOP("Edits", "Sửa {count} sản phẩm"),
    "remove_exhibitors": QT_TRANSLATE_NOOP("Edits", "Xóa {count} đơn vị"),
    "remove_products": QT_TRANSLATE_NOOP("Edits", "Xóa {count} sản phẩm"),
    "consent_given": QT_TRANSLATE_NOOP("Edits", "{name} đồng ý in thông tin liên hệ"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("Edits", "{name} thôi đồng ý in thông tin liên hệ"),
    "add_many_photos": QT_TRANSLATE_NOOP("Edits", "Thêm {count} ảnh cho {products} sản phẩm"),
    "rotate_photos": QT_TRANSLATE_NOOP("Edits", "Xoay ảnh của {product}"),
    "crop_photos": QT_TRANSLATE_NOOP("Edits", "Cắt ảnh của {product}"),
    "main_photo": QT_TRANSLATE_NOOP("Edits", "Chọn ảnh chính của {product}"),
    "reorder_photos": QT_TRANSLATE_NOOP("Edits", "Sắp xếp ảnh của {product}"),
    "move_photos": QT_TRANSLATE_NOOP("Edits", "Chuyển ảnh sang {product}"),
    "remove_photos": QT_TRANSLATE_NOOP("Edits", "Xóa {count} ảnh của {product}"),
    "assign_booths": QT_TRANSLATE_NOOP("Edits", "Xếp {exhibitor} vào gian {booths}"),
    "vacate_booths": QT_TRANSLATE_NOOP("Edits", "Bỏ gán gian {booths}"),
    "move_booth": QT_TRANSLATE_NOOP("Edits", "Chuyển {exhibitor} từ gian {before} sang {after}"),
    "swap_booths": QT_TRANSLATE_NOOP("Edits", "Đổi chỗ gian {one} và {other}"),
    "replace_in_booth": QT_TRANSLATE_NOOP("Edits", "Thay {other} ở gian {booth} bằng {exhibitor}"),
    "join_booth": QT_TRANSLATE_NOOP("Edits", "Xếp {exhibitor} chung gian {booth}"),
    "hold_booths": QT_TRANSLATE_NOOP("Edits", "Giữ chỗ gian {booths}"),
    "confirm_booths": QT_TRANSLATE_NOOP("Edits", "Xác nhận gian {booths}"),
    "unconfirm_booths": QT_TRANSLATE_NOOP("Edits", "Bỏ xác nhận gian {booths}"),
    "decline_booths": QT_TRANSLATE_NOOP("Edits", "{exhibitor} từ chối gian {booths}"),
    "block_booths": QT_TRANSLATE_NOOP("Edits", "Khóa gian {booths}"),
    "unblock_booths": QT_TRANSLATE_NOOP("Edits", "Mở khóa gian {booths}"),
    "fascia_name": QT_TRANSLATE_NOOP("Edits", "Sửa tên trên bảng gian {booth}"),
    "add_booths": QT_TRANSLATE_NOOP("Edits", "Thêm gian {booths}"),
    "add_plan_items": QT_TRANSLATE_NOOP("Edits", "Thêm vật trên sơ đồ"),
    "move_on_plan": QT_TRANSLATE_NOOP("Edits", "Di chuyển trên sơ đồ"),
    "turn_on_plan": QT_TRANSLATE_NOOP("Edits", "Xoay trên sơ đồ"),
    "align_on_plan": QT_TRANSLATE_NOOP("Edits", "Căn trên sơ đồ"),
    "resize_on_plan": QT_TRANSLATE_NOOP("Edits", "Đổi kích thước trên sơ đồ"),
    "change_booths": QT_TRANSLATE_NOOP("Edits", "Sửa gian {booths}"),
    "change_on_plan": QT_TRANSLATE_NOOP("Edits", "Sửa {count} mục trên sơ đồ"),
    "change_plan_item": QT_TRANSLATE_NOOP("Edits", "Sửa vật trên sơ đồ"),
    "remove_from_plan": QT_TRANSLATE_NOOP("Edits", "Xóa khỏi sơ đồ"),
    "add_hall": QT_TRANSLATE_NOOP("Edits", "Thêm {name}"),
    "change_hall": QT_TRANSLATE_NOOP("Edits", "Sửa {name}"),
    "remove_hall": QT_TRANSLATE_NOOP("Edits", "Xóa {name}"),
    "order_halls": QT_TRANSLATE_NOOP("Edits", "Đổi thứ tự {name}"),
    "hall_outline": QT_TRANSLATE_NOOP("Edits", "Vẽ đường bao {name}"),
    "take_plan": QT_TRANSLATE_NOOP("Edits", "Lấy sơ đồ {name}: {count} gian"),
    "hall_background": QT_TRANSLATE_NOOP("Edits", "Đổi ảnh mặt bằng {name}"),
    "place_background": QT_TRANSLATE_NOOP("Edits", "Chỉnh ảnh mặt bằng {name}"),
    "renumber_booths": QT_TRANSLATE_NOOP("Edits", "Đánh số lại {count} gian"),
    "merge_booths": QT_TRANSLATE_NOOP("Edits", "Gộp gian {booths} thành {booth}"),
    "split_booth": QT_TRANSLATE_NOOP("Edits", "Tách gian {booth} thành {booths}"),
    "add_zone": QT_TRANSLATE_NOOP("Edits", "Thêm khu {name}"),
    "change_zone": QT_TRANSLATE_NOOP("Edits", "Sửa khu {name}"),
    "remove_zone": QT_TRANSLATE_NOOP("Edits", "Xóa khu {name}"),
    "give_to_zone": QT_TRANSLATE_NOOP("Edits", "Đưa gian {booths} vào khu {name}"),
    "add_pavilion": QT_TRANSLATE_NOOP("Edits", "Thêm {name}"),
    "change_pavilion": QT_TRANSLATE_NOOP("Edits", "Sửa {name}"),
    "remove_pavilion": QT_TRANSLATE_NOOP("Edits", "Xóa {name}"),
    "give_to_pavilion": QT_TRANSLATE_NOOP("Edits", "Đưa gian {booths} vào {name}"),
    "fill_pavilion": QT_TRANSLATE_NOOP("Edits", "Xếp {count} đơn vị vào {name}"),
    "draw_lots": QT_TRANSLATE_NOOP("Edits", "Xếp {count} gian theo kết quả: {name}"),
    "share_booths": QT_TRANSLATE_NOOP("Edits", "Xếp chung gian {booths}"),
    "unshare_booths": QT_TRANSLATE_NOOP("Edits", "Thôi xếp chung gian {booths}"),
    "supply_booths": QT_TRANSLATE_NOOP("Edits", "Sửa tiện ích của gian {booths}"),
    "organisers": QT_TRANSLATE_NOOP("Edits", "Sửa đơn vị tổ chức {name}"),
    "programme": QT_TRANSLATE_NOOP("Edits", "Sửa chương trình: {name}"),
    "emergency_contacts": QT_TRANSLATE_NOOP("Edits", "Sửa số khẩn cấp {name}"),
    "product_groups": QT_TRANSLATE_NOOP("Edits", "Sửa nhóm hàng {name}"),
    "remove_organiser": QT_TRANSLATE_NOOP("Edits", "Xóa đơn vị tổ chức {name}"),
    "remove_programme_item": QT_TRANSLATE_NOOP("Edits", "Xóa khỏi chương trình: {name}"),
    "remove_emergency_contact": QT_TRANSLATE_NOOP("Edits", "Xóa số khẩn cấp {name}"),
    "remove_product_group": QT_TRANSLATE_NOOP("Edits", "Xóa nhóm hàng {name}"),
    "cover": QT_TRANSLATE_NOOP("Edits", "Đổi ảnh bìa"),
    "logo": QT_TRANSLATE_NOOP("Edits", "Đổi logo của {name}"),
    "restore_from_bin": QT_TRANSLATE_NOOP("Edits", "Lấy lại {count} mục từ Thùng rác"),
    "add_contact": QT_TRANSLATE_NOOP("Edits", "Thêm người liên hệ"),
    "edit_contact": QT_TRANSLATE_NOOP("Edits", "Sửa người liên hệ {name}"),
    "remove_contact": QT_TRANSLATE_NOOP("Edits", "Bỏ người liên hệ {name}"),
    "add_need": QT_TRANSLATE_NOOP("Edits", "Thêm nhu cầu"),
    "edit_need": QT_TRANSLATE_NOOP("Edits", "Sửa nhu cầu"),
    "remove_need": QT_TRANSLATE_NOOP("Edits", "Bỏ nhu cầu"),
    "add_product": QT_TRANSLATE_NOOP("Edits", "Thêm sản phẩm {name}"),
    "add_recognition": QT_TRANSLATE_NOOP("Edits", "Thêm danh hiệu"),
    "edit_recognition": QT_TRANSLATE_NOOP("Edits", "Sửa danh hiệu"),
    "remove_recognition": QT_TRANSLATE_NOOP("Edits", "Bỏ danh hiệu"),
    "add_certificate": QT_TRANSLATE_NOOP("Edits", "Thêm chứng nhận"),
    "edit_certificate": QT_TRANSLATE_NOOP("Edits", "Sửa chứng nhận {name}"),
    "remove_certificate": QT_TRANSLATE_NOOP("Edits", "Bỏ chứng nhận {name}"),
    "answer_question": QT_TRANSLATE_NOOP("Edits", "Trả lời câu hỏi về {name}"),
}
_OF_ONE = {  # said in their place when the edit was about one record
    "edit_exhibitors": QT_TRANSLATE_NOOP("Edits", "Sửa {name}"),
    "edit_products": QT_TRANSLATE_NOOP("Edits", "Sửa {name}"),
    "remove_exhibitors": QT_TRANSLATE_NOOP("Edits", "Xóa {name}"),
    "remove_products": QT_TRANSLATE_NOOP("Edits", "Xóa {name}"),
    "restore_from_bin": QT_TRANSLATE_NOOP("Edits", "Lấy lại {name}"),
}
_OF_EQUAL_NAMES = QT_TRANSLATE_NOOP("Edits", "Gộp hai đơn vị cùng tên {exhibitor}")


def edit_title(code: str, data: Mapping[str, Any]) -> str:
    """Return what an edit did; the code itself when a newer program made it."""
    told = (_OF_ONE if data.get("count") == 1 and code in _OF_ONE else EDITS).get(code)
    if code == "merge_exhibitors" and data.get("other") == data.get("exhibitor"):
        told = _OF_EQUAL_NAMES
    return covered(filled(QCoreApplication.translate("Edits", told), data)) if told else code


def nothing_changed() -> str:
    """Return what is said of an edit that found everything as it was to be."""
    return QCoreApplication.translate("Edits", "Không có gì thay đổi: giá trị đã như vậy")
