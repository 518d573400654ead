"""Texts are written in the old encodings here, so that what comes back can be compared."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.legacy_text import decode_tcvn3, decode_vni, font_encoding, is_unicode_vietnamese, recognise
from boothapp.resource_files import rows

PUBLISHED = rows("real-products.csv")
EXHIBITORS = sorted({row["exhibitor"] for row in PUBLISHED} - {""})
PRODUCTS = [row["product"] for row in PUBLISHED]


def table(name: str) -> dict[str, str]:
    return {chr(int(row["unicode_hex"], 16)): bytes.fromhex(row["legacy_hex"]).decode("latin-1") for row in rows(name)}


TCVN3, VNI = table("tcvn3.csv"), table("vni.csv")


def as_tcvn3(text: str) -> str:
    """Toned capitals become the bytes of small letters, as in the H fonts."""
    return "".join(TCVN3.get(char) or TCVN3.get(char.lower(), char) for char in text)


def as_vni(text: str) -> str:
    return "".join(VNI.get(char, char) for char in text)


def test_the_published_names_are_many():
    assert (len(EXHIBITORS), len(PRODUCTS)) == (129, 267)


@pytest.mark.parametrize("text", EXHIBITORS + PRODUCTS)
def test_a_published_name_comes_back_exactly(text):
    assert decode_vni(as_vni(text)) == text
    assert decode_vni(as_vni(text.upper())) == text.upper()
    assert decode_tcvn3(as_tcvn3(text.lower()), capitals=True) == text.upper()
    assert decode_tcvn3(as_tcvn3(text.upper())) == text.upper()
    expected = "".join(char.lower() if char not in TCVN3 and char.lower() in TCVN3 else char for char in text)
    assert decode_tcvn3(as_tcvn3(text)) == expected  # "Á" standing alone has no capital but in an H font


@pytest.mark.parametrize(("encode", "encoding"), [(as_tcvn3, "tcvn3"), (as_vni, "vni")])
@pytest.mark.parametrize("column", [EXHIBITORS, PRODUCTS])
@pytest.mark.parametrize("upper", [False, True])
def test_columns_are_recognised_whole_and_in_short_runs(encode, encoding, column, upper):
    texts = [encode(text.upper() if upper else text) for text in column]
    assert recognise(texts) == encoding
    dice = random.Random(7)
    telling = [text for text in texts if not text.isascii()]
    runs = [dice.sample(telling, 2) + dice.sample(texts, 2) for _ in range(300)]
    assert {recognise(run) for run in runs} <= {encoding, None}
    assert sum(recognise(run) == encoding for run in runs) >= 0.99 * len(runs)


@pytest.mark.parametrize(("encode", "encoding"), [(as_tcvn3, "tcvn3"), (as_vni, "vni")])
def test_nearly_every_cell_is_recognised_alone_and_none_wrongly(encode, encoding):
    cells = [encode(text) for text in EXHIBITORS + PRODUCTS if not text.isascii()]
    found = [recognise([cell]) for cell in cells]
    assert set(found) <= {encoding, None}
    assert found.count(encoding) >= 0.97 * len(cells)  # measured: 350 of 358, 350 of 358


@pytest.mark.parametrize("column", [EXHIBITORS, PRODUCTS])
def test_unicode_is_never_taken_for_legacy_text(column):
    assert [text for text in column if recognise([text])] == []
    latin_1_only = [
        " ".join(word for word in text.split() if word.isascii() or max(word) < "\u0100") for text in column
    ]
    assert [text for text in latin_1_only if recognise([text])] == []
    assert recognise(latin_1_only) is None


@pytest.mark.parametrize(
    ("text", "encoding", "decoded"),
    [
        ("HTX chÌ H¶o §¹t", "tcvn3", "HTX chè Hảo Đạt"),
        ("HTX CHÌ H¶O §¹T", "tcvn3", "HTX CHÈ HẢO ĐẠT"),
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "tcvn3", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("C«ng ty TNHH S¶n xuÊt vµ Th­¬ng m¹i", "tcvn3", "Công ty TNHH Sản xuất và Thương mại"),
        ("R\u2212îu m¬ Yªn Tö", "tcvn3", "Rượu mơ Yên Tử"),
        ("X\u2219 §«ng La, huyÖn Hoµi §øc", "tcvn3", "Xã Đông La, huyện Hoài Đức"),
        ("\x93S¶n phÈm\x94 \x96 §Æc s¶n", "tcvn3", "“Sản phẩm” – Đặc sản"),
        ("B¶n lÒ 100×2.4, 3m×4m, 10÷20 m², ½ kg", "tcvn3", "Bản lề 100×2.4, 3m×4m, 10÷20 m², ½ kg"),
        ("25.000®/kg tÝnh theo hép", "tcvn3", "25.000đ/kg tính theo hộp"),
        ("Coâng ty TNHH Haûo Ñaït", "vni", "Công ty TNHH Hảo Đạt"),
        ("COÂNG TY TNHH HAÛO ÑAÏT", "vni", "CÔNG TY TNHH HẢO ĐẠT"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "vni", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Röôïu mô Yeân Töû, tænh Quaûng Ninh", "vni", "Rượu mơ Yên Tử, tỉnh Quảng Ninh"),
        ("Saûn phaåm tieâu bieåu cuûa Aùo daøi", "vni", "Sản phẩm tiêu biểu của Áo dài"),
        ("Gaïo neáp, mì soát vaø hoa quyønh", "vni", "Gạo nếp, mì sốt và hoa quỳnh"),
    ],
)
def test_a_telling_cell_is_recognised_and_decoded(text, encoding, decoded):
    assert recognise([text]) == encoding
    assert {"tcvn3": decode_tcvn3, "vni": decode_vni}[encoding](text) == decoded


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["HTX che Hao Dat", "Cong ty TNHH Thanh An"],
        ["Vifoco Import & Export Company", "Quang Hai Co., Ltd."],
        ["info@haodat.vn", "https://haodat.vn", "0912 345 678", "4600123456"],
        ["Café Société"],
        ["Crème brûlée", "Pâté de campagne", "Thé à la menthe", "où est Loïc?", "Noël à Saïgon", "déjà vu"],
        ["São Paulo", "João", "açaí", "coração", "pão"],
        ["Jalapeño", "piñata", "Señor", "año", "Córdoba"],
        ["Käse", "Müller & Söhne", "Größe", "Öl", "Weiß"],
        ["Smörgåsbord", "Århus", "Tromsø", "Ærø"],
        ["m²", "20 m³", "±5 µm", "10 µg", "25 °C", "½", "¼ kg", "3×4", "10÷20", "Ø 20", "§ 5", "¶"],
        ["Coca-Cola®", "© 2023", "ISO 22000™", "«Trà»", "£5", "·", "ª", "1º"],
        ["Hà, Cà phê, Lê, Sò, Tô, Vân, Bò"],
        ["cà phê"],
        ["Âu Cơ"],
        ["Trà Sâm", "Bánh cáy", "Mì gà", "Nem chua", "Hoài Sân", "TOÀN LOÀI", "HOÀ", "Khoái Châu", "xã hoà"],
        ["Đông"],
        ["Tiếng Việt", "HTX chÌ H¶o §¹t"],  # mixed: asked again cell by cell
        ["Haûo Ñaït Coâng ty", "H\u1ea3o"],
        ["ca\u0300 phe\u0302", "Coâng ty Haûo Ñaït"],
        ["µ", "é", "®", "ñ"],
    ],
)
def test_other_texts_are_left_alone(texts):
    assert recognise(texts) is None


def test_a_weak_cell_is_recognised_together_with_its_column():
    assert recognise(["Coám Na Lo"]) == recognise(["Ngoïc trai Akoya"]) is None
    assert recognise(["Coám Na Lo", "Ngoïc trai Akoya", "Mieán dong"]) == "vni"


@pytest.mark.parametrize("text", ["Đắk", "ế", "đá", "Ơn", "u\u031b", "e\u0302", "tư", "Ĩ"])
def test_unicode_vietnamese(text):
    assert is_unicode_vietnamese(text)


@pytest.mark.parametrize("text", ["", "Ha Noi", "Hà Lê", "H¶o §¹t", "Haûo Ñaït", "Café", "20 m²", "€ – “”"])
def test_text_that_may_be_legacy(text):
    assert not is_unicode_vietnamese(text)


@pytest.mark.parametrize(
    ("font", "found"),
    [
        (".VnTime", ("tcvn3", False)),
        (".VnTimeH", ("tcvn3", True)),
        (".vntimeh", ("tcvn3", True)),
        (".VnArial NarrowH", ("tcvn3", True)),
        (".VnTimeH-Bold", ("tcvn3", True)),
        (".VnTime Bold Italic", ("tcvn3", False)),
        ("ABCDEF+.VnArialH", ("tcvn3", True)),
        ("VNI-Times", ("vni", False)),
        ("vni-helve", ("vni", False)),
        ("Times New Roman", (None, False)),
        ("Be Vietnam Pro", (None, False)),
        ("", (None, False)),
    ],
)
def test_the_font_tells_the_encoding(font, found):
    assert font_encoding(font) == found


@given(st.text(st.characters(max_codepoint=0x17F) | st.sampled_from("\u2212\u2219\u1ea1aeouAEOU")))
def test_any_text_can_be_decoded_and_ascii_stays(text):
    plain = "".join(char for char in text if char.isascii())
    assert decode_vni(plain) == plain
    assert decode_tcvn3(plain) == plain
    assert decode_tcvn3(text, capitals=True).upper() == decode_tcvn3(text, capitals=True)
    decode_vni(text).encode()
    assert recognise([text]) in {"tcvn3", "vni", None}


@given(st.lists(st.sampled_from(EXHIBITORS + PRODUCTS), min_size=1, max_size=5))
def test_what_was_decoded_is_not_decoded_again(texts):
    decoded = [decode_vni(as_vni(text)) for text in texts]
    assert decoded == texts
    assert recognise(decoded) is None
