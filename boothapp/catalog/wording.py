"""The fixed words of the book, Vietnamese with their English beside them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    vi: str
    en: str
    en_one: str = ""  # of what is counted, behind 1


KICKER = Words("Danh mục đơn vị và sản phẩm", "Exhibitors and products")
NOTES = Words("Ghi chú", "Notes")
CONTENTS = Words("Mục lục theo tỉnh", "Contents by province")
CONTENTS_BY_ZONE = Words("Mục lục theo khu", "Contents by zone")
INDEX = Words("Bảng tra tên A–Z", "Exhibitors A–Z")
FACTS = Words("Thông tin hội chợ", "About the fair")
EXHIBITORS = Words("đơn vị", "exhibitors", "exhibitor")
PRODUCTS = Words("sản phẩm", "products", "product")
BOOTH_COUNT = Words("gian", "booths", "booth")
BOOTHS_ON_MAP = Words("Vị trí các gian", "Where the booths are")
LARGE_PHOTO = Words("Ảnh lớn", "Large photo")
PROVINCES = Words("tỉnh, thành phố", "provinces", "province")
OTHER_PROVINCES = Words("Các tỉnh, thành phố", "Provinces")
NO_PROVINCE = Words("Chưa rõ tỉnh", "Province not known")
ZONES = Words("Các khu gian hàng", "Zones")
NO_BOOTH = Words("Chưa có gian", "Without a booth")
ON_REQUEST = Words("Liên hệ", "On request")
ILLUSTRATION = Words("ảnh minh họa", "illustration")
CONTINUED = Words("tiếp theo", "continued")
CONTINUED_SHORT = Words("tiếp", "continued")
GROUP_INDEX = Words("Bảng tra theo nhóm sản phẩm", "Index by product group")
GROUP_TITLE = Words("Theo nhóm sản phẩm", "Index by product group")
PRODUCT_INDEX = Words("Bảng tra sản phẩm A–Z", "Products A–Z")
OTHER_PRODUCTS = Words("Sản phẩm khác", "Other products")
LEVEL_KEY = Words(
    "Sao: OCOP · Q, K, T, H: CNNT cấp quốc gia, khu vực, tỉnh, huyện",
    "Stars: OCOP · Q, K, T, H: CNNT of national, regional, provincial, district level",
)
BOOTH_INDEX = Words("Bảng tra theo số gian", "Index by booth")
BOOTH_TITLE = Words("Theo số gian", "Index by booth")
ZONE = Words("Khu", "Zone")
BOOTHS = Words("Các gian hàng", "Booths")
OTHER_BOOTHS = Words("Các gian khác", "Other booths")
INDEX_KEY = Words("Cột đậm: số gian · cột nhạt: trang", "Bold: booth · light: page")
PRODUCT = Words("Sản phẩm", "Product")
EMPTY = Words("Chưa có đơn vị tham gia.", "No exhibitors yet.")

EDITION = Words("Lần tổ chức", "Edition")
THEME = Words("Chủ đề", "Theme")
DATES = Words("Thời gian", "Dates")
HOURS = Words("Giờ mở cửa", "Opening hours")
VENUE = Words("Địa điểm", "Venue")
HOST = Words("Đơn vị đăng cai", "Host")
ORGANISERS = Words("Ban tổ chức", "Organisers")
HOTLINE = Words("Đường dây nóng", "Hotline")

MARKS = Words("Dấu hiệu công nhận", "Marks of recognition")
REGIONS = Words("Các vùng", "Regions")
OCOP_LEGEND = Words(
    "Sản phẩm OCOP và số sao; chỉ in khi giấy công nhận còn hạn.",
    "“One commune, one product”, with its stars, while the certificate is valid.",
)
CNNT_LEGEND = Words("Sản phẩm công nghiệp nông thôn tiêu biểu", "CNNT: outstanding rural industrial product")
LEVEL_LEGENDS = {
    "quoc_gia": Words("cấp quốc gia", "national level"),
    "khu_vuc": Words("cấp khu vực", "regional level"),
    "tinh": Words("cấp tỉnh", "provincial level"),
    "huyen": Words("cấp huyện", "district level"),
}
OTHER_LEGEND = Words("Chứng nhận khác do đơn vị khai.", "Other certificate, as declared by the exhibitor.")

PLAN = Words("Sơ đồ gian hàng", "Floor plan")
PLAN_KICKER = Words("Danh mục đơn vị, sản phẩm và sơ đồ gian hàng", "Exhibitors, products and floor plan")
STAGE = Words("Sân khấu", "Stage")
ENTRANCE = Words("Lối vào", "Entrance")
YOU_ARE_HERE = Words("Bạn đang ở đây", "You are here")
FREE_BOOTH = Words("Gian trống", "Free booth")
CLOSED_BOOTH = Words("Không sử dụng", "Not in use")
HELD_BOOTH = Words("Gian giữ chỗ", "Held booth")
PAVILION = Words("Khu gian hàng của đoàn", "Pavilion")
POWER_POINT = Words("Điểm điện", "Power point")
WATER_POINT = Words("Điểm nước", "Water point")
KEEP_CLEAR = Words("Vùng phải để trống", "Keep-clear area")
PILLAR = Words("Cột", "Pillar")
BUILDERS_PLAN = Words("Bản vẽ dựng gian hàng", "Construction plan")
MEASURES = Words("Kích thước và vị trí", "Measures and places")
SCALE = Words("Tỉ lệ", "Scale")
ON_PAPER = Words("trên giấy", "on")
RAW_SPACE = Words("Đất trống, không dựng gian", "Raw space, nothing to build")
PLACES_FROM = Words("mét từ góc trên bên trái của nhà", "metres from the top left corner of the hall")
WIDE = Words("rộng", "wide")
WALL = Words("Tường", "Wall")
POWER_TAG, WATER_TAG, PILLAR_TAG, WALL_TAG = Words("Đ", "P"), Words("N", "W"), Words("C", "C"), Words("T", "L")
SERVICE_TAG = Words("D", "S")
BY_BOOTH = Words("Đơn vị theo số gian", "Exhibitors by booth")
ONE_CELL = Words("1 ô", "1 square")
HALL_PROVINCES = Words("Các tỉnh, thành phố trên sơ đồ này", "Provinces on this plan")

GUIDE_SHORT = Words("Cách dùng danh mục", "How to use this book")
GUIDE = Words("Cách dùng danh mục này", "How to use this book")
FOREWORD = Words("Lời giới thiệu", "Foreword")
NEAR_BOOTH = Words("gần gian", "near booth")
PROGRAMME = Words("Chương trình", "Programme")
EVERY_DAY = Words("Hằng ngày", "Every day")
WEBSITE = Words("Trang web", "Website")
OPEN = Words("Mở cửa", "Open")
SCAN = Words("Quét mã để mở trang web của hội chợ.", "Scan to open the website of the fair.")
ADVERTISEMENT = Words("Quảng cáo", "Advertisement")
