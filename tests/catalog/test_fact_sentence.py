"""The sentence in place of an introduction: facts of the data, the longest that fits first."""

import pytest
from catalog_samples import exhibitor, product

from boothapp.catalog.designs.fact_sentence import fact_sentences
from boothapp.domain.catalog import CatalogMark

TEA, HONEY, RICE = (
    product(1, "Chè đinh", name_en="Dinh tea"),
    product(2, "Mật ong", name_en="Honey", marks=(CatalogMark("ocop", stars=4),)),
    product(3, "Gạo nếp", marks=(CatalogMark("cnnt", "quoc_gia"),)),
)


def test_recognised_products_come_first_and_names_become_fewer() -> None:
    one = exhibitor(1, kind="Hợp tác xã", products=(TEA, HONEY, RICE))
    start = "Hợp tác xã ở Thái Nguyên, giới thiệu tại hội chợ 3 sản phẩm: "
    assert list(fact_sentences(one, "vi")) == [
        start + "Mật ong (OCOP 4 sao), Gạo nếp (CNNT tiêu biểu cấp quốc gia), Chè đinh.",
        start + "Mật ong (OCOP 4 sao), Gạo nếp (CNNT tiêu biểu cấp quốc gia) và 1 sản phẩm khác.",
        start + "Mật ong (OCOP 4 sao) và 2 sản phẩm khác.",
        "Hợp tác xã ở Thái Nguyên, giới thiệu tại hội chợ 3 sản phẩm.",
    ]


def test_the_english_line_below_has_the_english_words() -> None:
    one = exhibitor(1, kind="Hợp tác xã", kind_en="Cooperative", products=(TEA, HONEY))
    assert next(fact_sentences(one, "vi-en", below=True)) == (
        "Cooperative from Thái Nguyên, showing 2 products: Honey (OCOP 4 stars), Dinh tea."
    )
    alone = exhibitor(1, kind="Cooperative", products=(TEA,))  # a book in English has the English words in front
    assert list(fact_sentences(alone, "en")) == [
        "Cooperative from Thái Nguyên, showing 1 product: Chè đinh.",
        "Cooperative from Thái Nguyên, showing 1 product at the fair.",
    ]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"kind": "Làng nghề"}, "Làng nghề ở Thái Nguyên, tham gia hội chợ."),
        ({"kind": "", "province": ""}, ""),
        (
            {"kind": "Đoàn tỉnh", "is_province_stand": True, "products": (TEA,)},
            "Đoàn tỉnh Thái Nguyên, giới thiệu tại hội chợ 1 sản phẩm: Chè đinh.",
        ),
        ({"province": "", "products": (TEA,)}, "Đơn vị giới thiệu tại hội chợ 1 sản phẩm: Chè đinh."),
    ],
)
def test_what_is_not_known_leaves_no_gap(given: dict, told: str) -> None:
    assert next(fact_sentences(exhibitor(1, **given), "vi"), "") == told
