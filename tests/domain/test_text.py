import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain import sorting, text
from boothapp.domain.text import clean, fold

# what typing, pasting and old converters leave behind, more often than chance would
TEXTS = st.text(
    st.characters(exclude_categories=())
    | st.sampled_from(
        "\u200d\u200b\u0301\u0323\u0302\u031b\ufe0f\u00ad\u00a0\r\n \t❤👩🏽ðÐđĐeêaà=\u0338ẞßİıŉ\u0345\u1f80"
    )
)


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  Chè\u00a0 Tân\u2009Cương ", "Chè Tân Cương"),
        ("\ufeffHTX\u200bchè\u2060", "HTXchè"),
        ("Hảo\u00adĐạt", "HảoĐạt"),
        (unicodedata.normalize("NFD", "Đắk Lắk, Thừa Thiên Huế"), "Đắk Lắk, Thừa Thiên Huế"),
        ("e\u0302\u0323", "ệ"),
        ("e\u0323\u0302", "ệ"),
        ("a\u200b\u0301", "á"),
        ("a\u200d\u0301", "á"),
        ("A\0B\ud800C\x7f\x07", "ABC"),
        ("\u202eĐạt\u202c \u2066An\u2069", "Đạt An"),
        ("Công ty\r\n TNHH\tAn\u2028Bình\v", "Công ty TNHH An Bình"),
        ("👨\u200d👩\u200d👧 nhà", "👨\u200d👩\u200d👧 nhà"),
        ("👩🏽\u200d🌾", "👩🏽\u200d🌾"),
        ("❤️\u200d🔥", "❤️\u200d🔥"),
        ("\u200d👩\u200d", "👩"),
        ("Ðông Hồ", "Đông Hồ"),
        ("Ðông Á", "Đông Á"),
        ("BÐ", "BÐ"),  # TCVN3 not decoded yet
        ("a\u3000b\u3164c\u2800d", "a b c d"),
        ("\ufdd0x\uffff", "x"),
        ("plain text", "plain text"),
        ("", ""),
        (" \u200b\n", ""),
    ],
)
def test_what_cannot_be_seen_goes(typed, cleaned):
    assert clean(typed) == cleaned
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("một\r\nhai\rba\nbốn", "một\nhai\nba\nbốn"),
        ("một\n\n \u00a0\n hai \n", "một\nhai"),
        ("một\u2029hai\u0085ba\vbốn\fnăm", "một\nhai\nba\nbốn\nnăm"),
        ("một  dòng", "một dòng"),
    ],
)
def test_line_breaks_stay_when_asked_for(typed, cleaned):
    assert clean(typed, lines=True) == cleaned


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Đắk Lắk", "dak lak"),
        ("HTX CHÈ HẢO ĐẠT", "htx che hao dat"),
        ("hòa", "hoa"),
        ("hoà", "hoa"),
        ("Thúy  thuý", "thuy thuy"),
        ("Ðông Á", "dong a"),
        ("Làn Hương – Văn Hương", "lan huong - van huong"),
        ("“Gia vị”", '"gia vi"'),
        ("Straße Łódź Ørsted", "strasse lodz orsted"),
        ("a\u200bb", "ab"),
        ("\u00a0A\n B ", "a b"),
        ("120.000 đ/kg", "120.000 d/kg"),
    ],
)
def test_folding_is_for_search(typed, folded):
    assert fold(typed) == folded
    assert fold(folded) == folded


@given(TEXTS)
def test_cleaning_and_folding_twice_changes_nothing(typed):
    assert clean(clean(typed)) == clean(typed)
    assert clean(clean(typed, lines=True), lines=True) == clean(typed, lines=True)
    assert fold(fold(typed)) == fold(typed)


@given(TEXTS)
def test_the_normal_form_typed_does_not_matter(typed):
    nfc, nfd = (unicodedata.normalize(form, typed) for form in ("NFC", "NFD"))
    assert clean(nfd) == clean(nfc)
    assert fold(nfd) == fold(nfc) == fold(clean(typed))


@given(TEXTS)
def test_cleaned_text_is_fit_for_every_file(typed):
    cleaned = clean(typed, lines=True)
    cleaned.encode()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(char) == "Cc" for char in cleaned.replace("\n", ""))
    assert clean(cleaned) == clean(typed) == " ".join(clean(typed).split())


def test_the_sort_key_is_found_here_too():
    assert text.sort_key is sorting.sort_key
