"""What the catalog of the sample fair prints around its entries: a word marked as a sample, a programme, places to let.

Nothing in it is said by anybody: it tells what the book holds, and that the organiser replaces it.
"""

from collections.abc import Iterator

from boothapp.domain.fair import FairFacts, ProgrammeItem
from boothapp.domain.paperwork import Advertisement

WORD = (
    "Hội chợ là dịp để các cơ sở công nghiệp nông thôn, hợp tác xã và làng nghề gặp người mua, gặp nhau và học nhau.",
    "Danh mục xếp theo vùng và theo tỉnh. Số gian ở đầu mỗi đơn vị trùng với số trên sơ đồ gian hàng. "
    "Các bảng tra giúp tìm theo số gian, theo tên và theo nhóm sản phẩm.",
    "Tên đơn vị và tên sản phẩm lấy từ danh sách đã công bố. Số gian, sơ đồ và chương trình là của hội chợ mẫu; "
    "ảnh sản phẩm là hình vẽ minh họa. Giá và điện thoại để trống vì chưa có đơn vị nào khai.",
    "Đây là lời giới thiệu mẫu: ban tổ chức thay bằng lời của mình trước khi in.",
)
WORD_EN = (
    "The fair is where rural industry, cooperatives and craft villages meet buyers, meet and learn from each other.",
    "The book stands by region and province. The booth number at the head of an entry is the one on the floor plan. "
    "Indexes find exhibitors by booth, by name and by product group.",
    "Names of exhibitors and products come from published lists. Booths, plan and programme belong to the sample "
    "fair; pictures are drawings. Prices and telephone numbers are blank because nobody has stated them.",
    "This is a sample text: the organiser replaces it before printing.",
)
SIGNED_BY = "Ban tổ chức (lời mẫu)"
_PLACES_TO_LET = (
    ("1/2", "Vị trí quảng cáo 1/2 trang: tranh ảnh tràn lề 148\u00a0×\u00a0105\u00a0mm, chừa 3\u00a0mm cắt xén"),
    ("1/4", "Vị trí quảng cáo 1/4 trang: 58\u00a0×\u00a074\u00a0mm"),
    ("1/8", "Vị trí quảng cáo 1/8 trang: 58\u00a0×\u00a035\u00a0mm"),
    ("1/8", "Chữ “Quảng cáo” luôn in ở đầu trang"),
)


def programme(facts: FairFacts) -> Iterator[ProgrammeItem]:
    """Yield what every fair has: its opening hours, opening and closing."""
    every_day = ProgrammeItem("Mở cửa đón khách tham quan", "Open to visitors", time=facts.opening_hours)
    opening = ProgrammeItem("Lễ khai mạc", "Opening ceremony", facts.opens_on, place="Sân khấu", position=1)
    closing = ProgrammeItem("Lễ bế mạc", "Closing ceremony", facts.closes_on, place="Sân khấu", position=2)
    yield from (every_day, opening, closing)


def advertisements() -> list[Advertisement]:
    return [Advertisement(size, text=text, position=position) for position, (size, text) in enumerate(_PLACES_TO_LET)]
