import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.names import LIKELY, blocking_words, likely_duplicate, match_key, same_numbers
from boothapp.resource_files import rows

PUBLISHED = sorted({row["exhibitor"] for row in rows("real-products.csv")} - {""})

SURE = [
    ("HTX chè Hảo Đạt", "Hợp tác xã chè Hảo Đạt"),
    ("HTX che Hao Dat", "Hợp tác xã chè Hảo Đạt"),
    ("HTX CHÈ HẢO ĐẠT", "htx chè hảo đạt"),
    ("HTX chè Hảo Đạt", "Chè Hảo Đạt (HTX)"),
    ("HTX chè an toàn Nguyên Vịêt", "HTX chè an toàn Nguyên Việt"),
    ("HTX Tâm Hòa", "HTX Tâm Hoà"),
    ("Công ty CP Thành An", "CTCP Thanh An"),
    ("Công ty cổ phần Ong Tam Đảo", "Công ty Cổ phần Ong Tam Đảo."),
    ("Cty TNHH SX & TM Hồng Ngọc", "Công ty TNHH Sản xuất và Thương mại Hồng Ngọc"),
    ("HTX NN Sử Anh", "Hợp tác xã nông nghiệp Sử Anh"),
    ("HTX sản xuất, kinh doanh và dịch vụ Lê Minh", "HTX sản xuất kinh doanh dịch vụ Lê Minh"),
    ("Tổ hợp tác số 01", "THT số 1"),
    ("Hộ kinh doanh Nguyễn Văn An", "Hộ ông Nguyễn Văn An"),
    ("Sở Công Thương tỉnh Thái Nguyên", "SCT Thái Nguyên"),
    ("HTX “Hoa Ban Trắng”", "HTX Hoa Ban Trắng"),
    ("Công ty TNHH Ðông Á", "Công ty TNHH Đông Á"),
]
LIKELY_PAIRS = [
    ("HTX chè Hảo Đạt Thái Nguyên", "HTX chè Hảo Đạt"),
    ("HTX chè Hảo Đạt xã Tân Cương Thái Nguyên", "HTX chè Hảo Đạt"),
    ("HTX Hảo Đạt", "HTX chè Hảo Đạt"),
    ("Chè Hảo Đạt", "HTX chè Hảo Đạt"),
    ("HTX nông sản xã Đông La", "HTX nông sản Đông La"),
    ("Công ty TNHH MTV Thành An", "Công ty TNHH Thành An"),
    ("Công ty Thành An", "Công ty CP Thành An"),
    ("Tổ hợp tác Lê Nậm Pung", "HTX Lê Nậm Pung"),
    ("Cơ sở mộc Hai Á", "Hộ kinh doanh mộc Hai Á"),
    ("Cơ sở AT HappyFarm", "Cơ sở sản xuất AT Happy Farm"),
    ("Công ty TNHH Trapaco Sapa", "Công ty TNHH Traphaco Sapa"),
    ("Công ty TNHH Bambamboo", "Công ty TNHH Bambambo"),
    ("HTX Mật ong K. Năng", "HTX Mật ong Krông Năng"),
    ("Thiên An II", "Thiên An 2"),
    (
        "Công ty TNHH phát triển nông nghiệp và chế biến dược liệu Ngọc Thắng",
        "Công ty TNHH chế biến nông sản và dược liệu Ngọc Thắng",
    ),
]
DIFFERENT = [
    ("HTX chè Hảo Đạt", "HTX chè Hảo Đức"),
    ("HTX chè Hảo Đạt", "HTX chè Hảo Đạt Phát"),
    ("Công ty TNHH Thiên An 1", "Công ty TNHH Thiên An 2"),
    ("Công ty TNHH Thiên An", "Công ty TNHH Thiên An 2"),
    ("Công ty TNHH Thiên An", "Công ty TNHH Thiên An II"),
    ("Công ty TNHH Thiên An A", "Công ty TNHH Thiên An B"),
    ("HTX Tân Dân", "Công ty TNHH Tân Dân"),
    ("Liên hiệp HTX Tân Dân", "HTX Tân Dân"),
    ("Chi nhánh Công ty TNHH Hồng Ngọc", "Công ty TNHH Hồng Ngọc"),
    ("Chi nhánh Công ty TNHH Hồng Ngọc", "Chi nhánh Công ty CP Hồng Ngọc"),
    ("HTX Tân Hương", "HTX Tâm Hương"),
    ("HTX Minh Long", "HTX Ninh Long"),
    ("HTX chè Tân Hương", "HTX mộc Tân Hương"),
    ("HTX chè Tân Cương Hà Giang", "HTX chè Tân Cương Thái Nguyên"),
    ("HTX Thái Nguyên", "HTX chè Hảo Đạt Thái Nguyên"),
    ("Sở Công Thương Thái Nguyên", "Sở Công Thương Hà Giang"),
    ("HTX nông nghiệp", "HTX dịch vụ nông nghiệp"),
    ("?", "*"),
    ("HTX", "DNTN"),
]


@pytest.mark.parametrize(("a", "b"), SURE)
def test_spellings_of_one_body_have_one_key(a, b):
    assert match_key(a) == match_key(b)
    assert likely_duplicate(a, b) == 1.0
    assert blocking_words(a) & blocking_words(b)


@pytest.mark.parametrize(("a", "b"), LIKELY_PAIRS)
def test_a_likely_pair_is_worth_a_question_but_not_sure(a, b):
    assert match_key(a) != match_key(b)
    assert LIKELY <= likely_duplicate(a, b) < 1
    assert blocking_words(a) & blocking_words(b)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_two_bodies_are_told_apart(a, b):
    assert match_key(a) != match_key(b)
    assert likely_duplicate(a, b) < LIKELY


def test_the_published_list_holds_three_bodies_twice_and_one_likely_pair():
    pairs = list(itertools.combinations(PUBLISHED, 2))
    sure = {(a, b) for a, b in pairs if match_key(a) == match_key(b)}
    likely = {(a, b) for a, b in pairs if likely_duplicate(a, b) >= LIKELY} - sure
    assert sure == {
        ("HTX chè Hảo Đạt", "Hợp tác xã chè Hảo Đạt"),
        ("HTX chế biến chè Phìn Hồ", "Hợp tác xã chế biến chè Phìn Hồ"),
        ("Công ty CP Curcumin Bắc Hà", "Công ty cổ phần Curcumin Bắc Hà"),
    }
    assert {frozenset(pair) for pair in likely} == {frozenset(LIKELY_PAIRS[-1])}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Thiên An 1", "Thiên An 01", True),
        ("Thiên An 1", "Thiên An 2", False),
        ("Thiên An", "Thiên An 2", False),
        ("Thiên An II", "Thiên An 2", True),
        ("Công ty 27/7", "Công ty 277", False),
        ("Công ty 27/7", "Công ty 27-7", True),
        ("T8 Food", "Food T9", False),
        ("An", "Bình", True),
    ],
)
def test_numbers_tell_bodies_apart(a, b, same):
    assert same_numbers(a, b) is same


FORMS = [
    "",
    "HTX",
    "Hợp tác xã",
    "Công ty TNHH",
    "Công ty TNHH MTV",
    "CTCP",
    "Hộ kinh doanh",
    "Cơ sở",
    "Chi nhánh Công ty",
]
BUSINESS = ["", "chè", "nông nghiệp", "NN", "sản xuất và thương mại", "mộc", "SXTM"]
CORES = [
    "An",
    "Hảo Đạt",
    "Hao Dat",
    "HaoDat",
    "Haaoo Dat",
    "Traphaco",
    "Trapaco",
    "K. Năng",
    "Krông Năng",
    "Hảo Đức",
    "Việt",
]
TAILS = ["", "1", "2", "II", "Thái Nguyên", "xã Tân Cương", "Hà Giang"]
NAMES = st.builds(" ".join, st.tuples(*map(st.sampled_from, (FORMS, BUSINESS, CORES, TAILS)))) | st.text(max_size=8)


@given(NAMES, NAMES)
def test_likeness_is_a_share_and_the_same_both_ways(a, b):
    score = likely_duplicate(a, b)
    assert 0 <= score <= 1
    assert likely_duplicate(b, a) == score
    assert likely_duplicate(a, a) == 1
    if score >= LIKELY:
        assert same_numbers(a, b)
    if match_key(a) == match_key(b):
        assert score == 1


def test_names_worth_a_question_share_a_word_to_find_them_by():
    dice = random.Random(5)
    names = [" ".join(map(dice.choice, (FORMS, BUSINESS, CORES, TAILS))) for _ in range(400)]
    missed = [
        (a, b)
        for a, b in itertools.combinations(names, 2)
        if likely_duplicate(a, b) >= LIKELY and not blocking_words(a) & blocking_words(b)
    ]
    assert missed == []
