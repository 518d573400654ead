"""Registration lists as text files and in old or odd letters, and numbers that a number format spoiled."""

import unicodedata

from workbook_cases import Case, Grid, exhibitor, legacy, product, text, xlsx

LIST = """
STT | Tên đơn vị | Địa chỉ | Điện thoại | Sản phẩm
1 | HTX chè Hảo Đạt | Xóm Nam Đồng, xã Tân Cương | 0912345678 | Chè đinh "đặc biệt"
2 | Công ty TNHH Miến Việt Cường | Xã Hóa Thượng; huyện Đồng Hỷ | 0208 3820 111 | Miến dong
3 | Cơ sở sản xuất bánh chưng Bờ Đậu | Xã Cổ Lũng | 0977 000 111 | Bánh chưng
"""
TYPED = [
    exhibitor("HTX chè Hảo Đạt", 'Chè đinh "đặc biệt"', address="Xóm Nam Đồng, xã Tân Cương", phone="0912345678"),
    exhibitor(
        "Công ty TNHH Miến Việt Cường", "Miến dong", address="Xã Hóa Thượng; huyện Đồng Hỷ", phone="0208 3820 111"
    ),
    exhibitor("Cơ sở sản xuất bánh chưng Bờ Đậu", "Bánh chưng", address="Xã Cổ Lũng", phone="0977 000 111"),
]


def in_1258(text: str) -> str:
    """Vietnamese as Windows-1258 holds it: letters with hat, horn or breve whole, tones as combining marks."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    made = []
    for char in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", char)
        tone = "".join(mark for mark in marks if mark in tones)
        made.append(unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in tones)) + tone)
    return "".join(made)


def old(text: str) -> str:
    return legacy("tcvn3", text)


MIXED = f"""
STT | Tên đơn vị | Địa chỉ | Sản phẩm
1 | HTX Mây tre đan Phú Vinh | Xã Phú Nghĩa | Khay mây
2 | {old("Công ty cổ phần Sơn mài Hạ Thái")} | {old("Xã Duyên Thái")} | {old("Tranh sơn mài")}
3 | HTX Lụa Vạn Phúc | Phường Vạn Phúc | Lụa tơ tằm
4 | {old("Cơ sở Nón lá Làng Chuông")} | {old("Xã Phương Trung")} | {old("Nón lá")}
5 | {old("Hộ kinh doanh Gốm Bát Tràng")} | {old("Xã Bát Tràng")} | {old("Bình gốm")}
"""
MIXED_TYPED = [
    exhibitor("HTX Mây tre đan Phú Vinh", "Khay mây", address="Xã Phú Nghĩa"),
    exhibitor("Công ty cổ phần Sơn mài Hạ Thái", "Tranh sơn mài", address="Xã Duyên Thái"),
    exhibitor("HTX Lụa Vạn Phúc", "Lụa tơ tằm", address="Phường Vạn Phúc"),
    exhibitor("Cơ sở Nón lá Làng Chuông", "Nón lá", address="Xã Phương Trung"),
    exhibitor("Hộ kinh doanh Gốm Bát Tràng", "Bình gốm", address="Xã Bát Tràng"),
]

CASES = [
    Case("csv_utf8", text(LIST), TYPED, suffix=".csv"),
    Case("csv_with_byte_order_mark", text(LIST, "utf-8-sig"), TYPED, suffix=".csv"),
    Case("csv_semicolons", text(LIST, "utf-8-sig", ";"), TYPED, suffix=".csv"),
    Case("csv_that_names_its_separator", text(LIST, separator=";", before=b"sep=;\r\n"), TYPED, suffix=".csv"),
    Case("text_of_excel_utf16", text(LIST, "utf-16", "\t"), TYPED, suffix=".txt"),
    Case("text_utf16_without_mark", text(LIST, "utf-16-be", "\t"), TYPED, suffix=".txt"),
    Case("tsv_of_unix", text(LIST, separator="\t", newline="\n"), TYPED, suffix=".tsv"),
    Case("csv_of_an_old_mac", text(LIST, "utf-8", ",", newline="\r"), TYPED, suffix=".csv"),
    Case("csv_windows_1258", text(in_1258(LIST), "cp1258"), TYPED, suffix=".csv"),
    Case("csv_called_xls", text(LIST, separator="\t"), TYPED, suffix=".xls"),
    Case(
        "csv_tcvn3",
        text(legacy("tcvn3", LIST), "latin-1", ";"),
        TYPED,
        asked=[("decoded", 1)],
        suffix=".csv",
    ),
    Case("csv_vni", text(legacy("vni", LIST), "latin-1"), TYPED, asked=[("decoded", 1)], suffix=".csv"),
    Case("tcvn3", xlsx(legacy("tcvn3", LIST)), TYPED, asked=[("decoded", 1)]),
    Case("vni", xlsx(legacy("vni", LIST)), TYPED, asked=[("decoded", 1)]),
    Case("decomposed", xlsx(unicodedata.normalize("NFD", LIST)), TYPED),
    Case(
        "half_converted_columns",
        xlsx(MIXED),
        MIXED_TYPED,
        asked=[("decoded", 3)] * 3 + [("decoded", 5)] * 3,
    ),
    Case(
        "blanks_that_cannot_be_seen",
        xlsx(
            "\ufeffSTT | \u00a0Tên\u00a0đơn vị␣␣ | Điện\u00a0thoại: | Sản phẩm\u200b\n"
            "1 | ␣␣HTX\u00a0\u00a0Một␣ | \u200e0912 000\u00a0001\u202c | Chè\u200b xanh\n"
            "2 | HTX Hai␣␣␣ | '0912000002 | ␣\u00a0␣Miến   dong\n"
        ),
        [
            exhibitor("HTX Một", "Chè xanh", phone="0912 000 001"),
            exhibitor("HTX Hai", "Miến dong", phone="0912000002"),
        ],
    ),
    Case(
        "numbers_spoiled_by_formats",
        xlsx(
            """
            STT | Tên doanh nghiệp | MST | ĐT cố định | Di động | Sản phẩm | Khối lượng | Giá bán
            #1 | Công ty CP Một | #100233488 | #2083820111 | #912345678 | Chè | #0.5 | #120000
            #2 | Chi nhánh Hai | #314409058002 | 0208.3820.222 | #84987654321 | Miến | #1.25 | #1250000.5
            #3 | HTX Ba | 0100233488.0 | 2083820333 | 0388 111 222 | Mật ong | 500 ml | Liên hệ
            #4 | HTX Bốn | #4600000001 | #19001234 | 912345678/987654321 | Gạo | #5 | #25000
            """
        ),
        [
            exhibitor(
                "Công ty CP Một",
                product("Chè", specification="0,5", price="120000"),
                tax_id="0100233488",
                phone="02083820111 / 0912345678",
            ),
            exhibitor(
                "Chi nhánh Hai",
                product("Miến", specification="1,25", price="1250000,5"),
                tax_id="0314409058-002",
                phone="0208.3820.222 / 84987654321",
            ),
            exhibitor(
                "HTX Ba",
                product("Mật ong", specification="500 ml", price="Liên hệ"),
                tax_id="0100233488",
                phone="02083820333 / 0388 111 222",
            ),
            exhibitor(
                "HTX Bốn",
                product("Gạo", specification="5", price="25000"),
                tax_id="4600000001",
                phone="19001234 / 912345678/987654321",
            ),
        ],
    ),
    Case(
        "dates_and_formula_texts",
        xlsx(
            """
            TT | Đơn vị tham gia | Sản phẩm | Chứng nhận | Ghi chú
            1 | HTX Một | =Chè đặc sản | @2025-12-31 | Nộp ngày 1/6/2026
            2 | HTX Hai | @SUM(A1) miến | OCOP 4 sao, QĐ 12/QĐ-UBND ngày 3/4/2025 | +84
            3 | =HYPERLINK("http://x","HTX Ba") | -Gạo | | =cmd!'/c calc'!A0
            """
        ),
        [
            exhibitor("HTX Một", product("=Chè đặc sản", recognition="31/12/2025"), note="Nộp ngày 1/6/2026"),
            exhibitor(
                "HTX Hai",
                product("@SUM(A1) miến", recognition="OCOP 4 sao, QĐ 12/QĐ-UBND ngày 3/4/2025"),
                note="+84",
            ),
            exhibitor('=HYPERLINK("http://x","HTX Ba")', "-Gạo", note="=cmd!'/c calc'!A0"),
        ],
        asked=[("date_in_cell", 2)],
    ),
    Case(
        "capitals_of_an_h_font",
        xlsx(
            Grid(
                legacy(
                    "tcvn3",
                    """
                    stt | tên đơn vị | sản phẩm
                    1 | hợp tác xã chè tân cương | Chè đinh thượng hạng
                    2 | công ty cổ phần gốm chu đậu | Bình hoa gốm
                    """,
                ),
                fonts={"A": ".VnTimeH", "B": ".VnTimeH", "C": ".VnTime"},
            )
        ),
        [
            exhibitor("HỢP TÁC XÃ CHÈ TÂN CƯƠNG", "Chè đinh thượng hạng"),
            exhibitor("CÔNG TY CỔ PHẦN GỐM CHU ĐẬU", "Bình hoa gốm"),
        ],
        asked=[("decoded", 1), ("decoded", 1)],
    ),
]
