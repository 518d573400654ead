import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.exhibitor import KINDS
from boothapp.domain.legal_forms import family_of, printed_form
from boothapp.domain.names import (
    default_fascia_name,
    index_key,
    index_letter,
    index_name,
    kind_from_text,
    kind_of,
    split_legal_form,
)
from boothapp.domain.sorting import sort_key
from boothapp.resource_files import rows

PUBLISHED = sorted({row["exhibitor"] for row in rows("real-products.csv")} - {""})
KIND_AS_PUBLISHED = {
    "doanh nghiệp": "enterprise",
    "hợp tác xã": "cooperative",
    "tổ hợp tác": "coop_group",
    "cơ sở CNNT": "establishment",
    "làng nghề": "craft_village",
}

SPLIT = [
    ("HTX chè Hảo Đạt", "cooperative", "HTX", "chè Hảo Đạt"),
    ("Hợp tác xã chè Hảo Đạt", "cooperative", "Hợp tác xã", "chè Hảo Đạt"),
    ("HỢP TÁC XÃ CHÈ HẢO ĐẠT", "cooperative", "HỢP TÁC XÃ", "CHÈ HẢO ĐẠT"),
    ("Hop tac xa che Hao Dat", "cooperative", "Hop tac xa", "che Hao Dat"),
    ("Hơp tác xã chè Hảo Đạt", "cooperative", "Hơp tác xã", "chè Hảo Đạt"),
    ("H.T.X chè Hảo Đạt", "cooperative", "H.T.X", "chè Hảo Đạt"),
    ("HTX: chè Hảo Đạt", "cooperative", "HTX", "chè Hảo Đạt"),
    ("(HTX) chè Hảo Đạt", "cooperative", "HTX", "chè Hảo Đạt"),
    ("“HTX chè Hảo Đạt”", "cooperative", "HTX", "chè Hảo Đạt"),
    ("HTX “Hảo Đạt”", "cooperative", "HTX", "Hảo Đạt"),
    ("Chè Hảo Đạt (HTX)", "cooperative", "HTX", "Chè Hảo Đạt"),
    ("HTX nông nghiệp Sử Anh", "cooperative", "HTX", "nông nghiệp Sử Anh"),
    ("Liên hiệp HTX nông sản Bắc Kạn", "coop_union", "Liên hiệp HTX", "nông sản Bắc Kạn"),
    ("Tổ hợp tác Lê Nậm Pung", "coop_group", "Tổ hợp tác", "Lê Nậm Pung"),
    ("THT Lê Nậm Pung", "coop_group", "THT", "Lê Nậm Pung"),
    ("Công ty TNHH Sơn Tiến", "llc", "Công ty TNHH", "Sơn Tiến"),
    ("Cty TNHH Sơn Tiến", "llc", "Cty TNHH", "Sơn Tiến"),
    ("C.ty TNHH Sơn Tiến", "llc", "C.ty TNHH", "Sơn Tiến"),
    ("Công ty trách nhiệm hữu hạn Sơn Tiến", "llc", "Công ty trách nhiệm hữu hạn", "Sơn Tiến"),
    ("Công ty TNHH hai thành viên trở lên An", "llc", "Công ty TNHH hai thành viên trở lên", "An"),
    ("Công ty TNHH 2 thành viên An", "llc", "Công ty TNHH 2 thành viên", "An"),
    ("Công ty TNHH MTV Thương mại Thành An", "llc_one", "Công ty TNHH MTV", "Thương mại Thành An"),
    ("Công ty TNHH một thành viên Thành An", "llc_one", "Công ty TNHH một thành viên", "Thành An"),
    ("Công ty TNHH 1TV Thành An", "llc_one", "Công ty TNHH 1TV", "Thành An"),
    ("Công ty TNHH-MTV Thành An", "llc_one", "Công ty TNHH-MTV", "Thành An"),
    ("Công ty Cổ phần Ong Tam Đảo", "jsc", "Công ty Cổ phần", "Ong Tam Đảo"),
    ("Công ty CP Ong Tam Đảo", "jsc", "Công ty CP", "Ong Tam Đảo"),
    ("CTCP Ong Tam Đảo", "jsc", "CTCP", "Ong Tam Đảo"),
    ("Công ty hợp danh An Bình", "partnership", "Công ty hợp danh", "An Bình"),
    ("DNTN Thảo Minh", "private", "DNTN", "Thảo Minh"),
    ("Doanh nghiệp tư nhân Long Thuận", "private", "Doanh nghiệp tư nhân", "Long Thuận"),
    ("Xí nghiệp Chè Tây Sơn", "works", "Xí nghiệp", "Chè Tây Sơn"),
    ("Công ty Làng đúc đồng Phước Kiều", "company", "Công ty", "Làng đúc đồng Phước Kiều"),
    ("Tập đoàn Quế Lâm", "group", "Tập đoàn", "Quế Lâm"),
    ("Chi nhánh Công ty TNHH Hồng Ngọc", "branch llc", "Chi nhánh Công ty TNHH", "Hồng Ngọc"),
    ("Chi nhánh HTX Hồng Ngọc", "branch cooperative", "Chi nhánh HTX", "Hồng Ngọc"),
    ("Hộ kinh doanh Nguyễn Văn An", "household", "Hộ kinh doanh", "Nguyễn Văn An"),
    ("HKD Nguyễn Văn An", "household", "HKD", "Nguyễn Văn An"),
    ("Hộ ông Nguyễn Văn An", "household", "Hộ ông", "Nguyễn Văn An"),
    ("Cơ sở mộc Hai Á", "establishment", "Cơ sở", "mộc Hai Á"),
    ("Cơ sở sản xuất kinh doanh AT HappyFarm", "establishment", "Cơ sở sản xuất kinh doanh", "AT HappyFarm"),
    ("CSSX bánh kẹo Việt Hương", "establishment", "CSSX", "bánh kẹo Việt Hương"),
    ("Làng nghề Mộc mỹ nghệ Mão Chinh", "craft_village", "Làng nghề", "Mộc mỹ nghệ Mão Chinh"),
    ("Nghệ nhân Nguyễn Văn An", "artisan", "Nghệ nhân", "Nguyễn Văn An"),
    ("Sở Công Thương tỉnh Thái Nguyên", "industry_department", "Sở Công Thương", "tỉnh Thái Nguyên"),
    ("Quang Hai Co., Ltd.", "llc", "Co., Ltd.", "Quang Hai"),
    ("Lan Rung Company Limited", "llc", "Company Limited", "Lan Rung"),
    ("OPC Bac Giang Pharmaceutical Joint-Stock Company", "jsc", "Joint-Stock Company", "OPC Bac Giang Pharmaceutical"),
    ("Cat Hai Fisheries JSC", "jsc", "JSC", "Cat Hai Fisheries"),
    ("Yen The Green Agricultural Cooperative", "cooperative", "Cooperative", "Yen The Green Agricultural"),
    ("Adenco Medicinal Mushroom Company", "company", "Company", "Adenco Medicinal Mushroom"),
    # no legal form, however alike it looks
    ("Danh trà, cà phê Làn Hương – Văn Hương", "", "", "Danh trà, cà phê Làn Hương – Văn Hương"),
    ("Hồ Gươm", "", "", "Hồ Gươm"),
    ("Hội An Garden", "", "", "Hội An Garden"),
    ("Trứng tằm Vân", "", "", "Trứng tằm Vân"),
    ("Mây tre Au Co", "", "", "Mây tre Au Co"),
    ("★", "", "", "★"),
    ("", "", "", ""),
    ("HTX", "cooperative", "HTX", ""),
]


@pytest.mark.parametrize(("name", "form", "form_text", "distinctive"), SPLIT)
def test_the_legal_form_is_split_from_the_name(name, form, form_text, distinctive):
    parts = split_legal_form(name)
    assert (parts.form, parts.form_text, parts.distinctive) == (form, form_text, distinctive)


def test_published_names_tell_the_kind_that_was_published():
    told = {(row["exhibitor"], KIND_AS_PUBLISHED.get(row["exhibitor_kind"], "")) for row in rows("real-products.csv")}
    assert [(name, kind) for name, kind in told if kind_of(name) != kind] == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Trung tâm Khuyến công và Xúc tiến thương mại Hà Giang", "province_delegation"),
        ("SCT Thái Nguyên", "province_delegation"),
        ("Uỷ ban nhân dân xã Tân Cương", "agency_sponsor"),
        ("Hiệp hội Chè Việt Nam", "agency_sponsor"),
        ("Nghệ nhân ưu tú Trần Văn A", "artisan"),
        ("Chi nhánh Công ty CP A", "enterprise"),
        ("Chè Hảo Đạt", ""),
    ],
)
def test_the_kind_follows_from_the_form(name, kind):
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("HTX", "cooperative"),
        ("Hợp tác xã (HTX)", "cooperative"),
        ("Tổ hợp tác", "coop_group"),
        ("THT", "coop_group"),
        ("Hộ KD", "household"),
        ("hộ kinh doanh cá thể", "household"),
        ("Cá thể", "household"),
        ("ho kinh doanh", "household"),
        ("Hộ", "household"),
        ("Doanh nghiệp", "enterprise"),
        ("doanh nghiep", "enterprise"),
        ("DN", "enterprise"),
        ("Công ty TNHH MTV", "enterprise"),
        ("TNHH", "enterprise"),
        ("Cổ phần", "enterprise"),
        ("Cơ sở CNNT", "establishment"),
        ("Cơ sở sản xuất", "establishment"),
        ("Làng nghề / nghề truyền thống", "craft_village"),
        ("Nghệ nhân", "artisan"),
        ("Sở Công Thương / Trung tâm Khuyến công", "province_delegation"),
        ("Cơ quan, tổ chức", "agency_sponsor"),
        ("Nhà tài trợ", "agency_sponsor"),
        ("Household business", "household"),
        ("Craft village", "craft_village"),
        ("", ""),
        ("khác", ""),
        *((kind, kind) for kind in KINDS),
        *((kind.upper().replace("_", " "), kind) for kind in KINDS),
    ],
)
def test_a_kind_cell_is_understood(text, kind):
    assert kind_from_text(text) == kind


def test_the_table_of_forms_is_whole():
    forms = {row["form"]: row for row in rows("legal-forms.csv")}
    spellings = rows("legal-form-spellings.csv")
    assert {row["form"] for row in spellings} == set(forms)
    assert {row["place"] for row in spellings} == {"front", "after", "end", "kind"}
    assert {row["kind"] for row in forms.values()} == set(KINDS)
    assert {row["index"] for row in forms.values()} == {"behind", "whole"}
    assert [form for form, row in forms.items() if bool(printed_form(form)) != (row["index"] == "behind")] == []
    assert all(family_of(form) for form in forms)


@pytest.mark.parametrize(
    ("name", "entry", "letter"),
    [
        ("HTX chè Hảo Đạt", "Chè Hảo Đạt (HTX)", "C"),
        ("Hợp tác xã chè Hảo Đạt", "Chè Hảo Đạt (HTX)", "C"),
        ("Chè Hảo Đạt (HTX)", "Chè Hảo Đạt (HTX)", "C"),
        ("Công ty TNHH một thành viên Ăn Ngon", "Ăn Ngon (Công ty TNHH MTV)", "Ă"),
        ("CTCP Đông Á", "Đông Á (Công ty CP)", "Đ"),
        ("Hộ ông Ấp Văn A", "Ấp Văn A (Hộ kinh doanh)", "Â"),
        ("Cơ sở ớt Ông Tư", "Ớt Ông Tư (Cơ sở)", "Ơ"),
        ("DNTN Út Mười", "Út Mười (DNTN)", "U"),
        ("Chi nhánh Công ty TNHH Hồng Ngọc", "Hồng Ngọc (Chi nhánh Công ty TNHH)", "H"),
        ("Quang Hai Co., Ltd.", "Quang Hai Co., Ltd.", "Q"),
        ("maika food", "Maika food", "M"),
        ("Sở Công Thương tỉnh Thái Nguyên", "Sở Công Thương tỉnh Thái Nguyên", "S"),
        ("Tập đoàn Quế Lâm", "Tập đoàn Quế Lâm", "T"),
        ("Công ty 27/7", "27/7 (Công ty)", "#"),
        ("HTX “Hoa Ban” Mộc Châu", "“Hoa Ban” Mộc Châu (HTX)", "H"),
        ("Łódź", "Łódź", "L"),
        ("Пётр", "Пётр", "#"),
        ("Þór", "Þór", "#"),
        ("HTX", "HTX", "H"),
        ("★", "★", "#"),
        ("", "", "#"),
    ],
)
def test_index_entries(name, entry, letter):
    assert (index_name(name), index_letter(name)) == (entry, letter)


def test_the_index_stands_by_distinctive_names():
    expected = [
        "Công ty 27/7",
        "Công ty TNHH Ánh Dương",
        "HTX Ăn Ngon",
        "Hộ ông Ấp Văn A",
        "HTX Bà An",
        "Công ty CP Ba Bình",
        "HTX chè Hảo Đạt",
        "Công ty CP Chè Hoài Trung",
        "“HTX Hoa Ban”",
        "DNTN Hoa Ban 2",
        "Công ty TNHH Hoa Ban 10",
        "Sở Công Thương Hà Giang",
        "Cơ sở Xuân Mai",
    ]
    assert sorted(random.Random(2).sample(expected, len(expected)), key=index_key) == expected


def test_every_letter_of_the_index_is_one_block():
    names = [*PUBLISHED, "Пётр", "Þór", "Công ty 27/7", "★", "“Đạt”", "HTX (Ấp) Tư", "2T", "Ælva", "ŋa", "ĳs", "½ tạ"]
    letters = [index_letter(name) for name in sorted(names, key=index_key)]
    blocks = [letter for place, letter in enumerate(letters) if place == 0 or letters[place - 1] != letter]
    assert len(blocks) == len(set(blocks))
    assert blocks == sorted(blocks, key=lambda letter: "" if letter == "#" else sort_key(letter))


@pytest.mark.parametrize(
    ("name", "short", "fascia"),
    [
        ("HTX chè Hảo Đạt", "", "HTX CHÈ HẢO ĐẠT"),
        ("HTX chè Hảo Đạt", "Hảo Đạt Tea", "HẢO ĐẠT TEA"),
        ("HTX chè  Hảo Đạt", " \u200b", "HTX CHÈ HẢO ĐẠT"),
        ("", "", ""),
    ],
)
def test_the_fascia_board_says_the_short_name_in_capitals(name, short, fascia):
    assert default_fascia_name(name, short) == fascia


PIECES = ["HTX", "Công ty", "TNHH", "MTV", "Chi nhánh", "(", ")", "“", "”", "Co., Ltd.", "chè", "Đạt", "1", "-"]
NAMES = st.text() | st.builds(" ".join, st.lists(st.sampled_from(PIECES), max_size=6))


@given(NAMES)
def test_any_name_has_its_place_in_the_index(name):
    assert index_key(name).encode().count(b"\0") == 0
    assert index_letter(name) in set("#ABCDEFGHIJKLMNOPQRSTUVWXYZĂÂĐÊÔƠƯ")
    assert kind_of(name) in {"", *KINDS}
    assert kind_from_text(name) in {"", *KINDS}
    assert default_fascia_name(name) == default_fascia_name(default_fascia_name(name))
    parts = split_legal_form(name)
    assert bool(parts.form) == bool(parts.form_text)


@given(st.sampled_from(PUBLISHED))
def test_an_index_entry_made_of_an_index_entry_is_the_same(name):
    assert index_name(index_name(name)) == index_name(name)
    assert kind_of(index_name(name)) == kind_of(name)
