"""Who is at the small fair of these tests."""

from boothapp.domain.exhibitor import Exhibitor

CAFE = Exhibitor("HTX Cà phê Đồi Xanh", kind="cooperative", phone="0905 123 456", tax_id="6000123456")
CERAMICS = Exhibitor("Cơ sở Gốm Yang Tao", kind="establishment", phone="0912 345 678", province="Đắk Lắk")
TEA = Exhibitor("Công ty Chè Tân Cương", kind="enterprise", note="gọi buổi sáng")
