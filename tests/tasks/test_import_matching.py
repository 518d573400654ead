"""Which exhibitor of the fair a row means, and what becomes of the fair then."""

from dataclasses import replace

import pytest
from import_cases import codes, counts, goods, only, only_product, questions, row, take

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import records
from boothapp.store.fair import Fair

NAME = "HTX chè Hảo Đạt"


def names(fair: Fair) -> list[str]:
    return [exhibitor.name for exhibitor in records.where(fair.db, Exhibitor)]


def test_a_new_exhibitor_is_added_with_all_it_says(fair: Fair) -> None:
    said = row(
        NAME,
        goods("Chè móc câu", price="145k/hộp", specification="hộp 100 g", group="Thực phẩm", barcode="8934563138165"),
        tax_id="0100233488",
        province="Thái Nguyên",
        address="Xóm 9, xã Tân Cương",
        phone="0912345678",
        contact="Nguyễn Văn An",
        contact_role="Giám đốc",
        booths_requested="02 gian",
        status="Đã xác nhận",
    )
    assert counts(take(fair, said)) == (1, 0, 0, 1)
    exhibitor, product = only(fair), only_product(fair)
    assert exhibitor.kind == "cooperative"
    assert (exhibitor.province, exhibitor.province_code, exhibitor.province_from) == ("Thái Nguyên", "19", "2025-07-01")
    assert (exhibitor.booths_requested, exhibitor.status) == (2, "confirmed")
    assert exhibitor.source == "danh-sach.xlsx, Danh sách, 5"
    (contact,) = records.where(fair.db, Contact)
    assert (contact.exhibitor_id, contact.name, contact.role) == (exhibitor.id, "Nguyễn Văn An", "Giám đốc")
    assert (product.price_dong, product.unit, product.barcode) == (145_000, "hộp", "8934563138165")
    assert product.group_text == "Thực phẩm"
    assert product.group_id is not None


@pytest.mark.parametrize(
    "again",
    [
        row("Hợp tác xã Chè Hảo Đạt"),
        row("HTX CHE HAO DAT", phone="+84 912 345 678"),
        row("HTX chè Hảo Đạt", tax_id="0100 233 488"),
        row("HTX Chè Hảo Đạt", province="tỉnh Thái Nguyên"),
    ],
)
def test_a_row_that_surely_names_a_known_exhibitor_changes_nothing(fair: Fair, again: object) -> None:
    take(fair, row(NAME, tax_id="0100233488", province="Thái Nguyên", phone="0912345678"))
    assert counts(take(fair, again)) == (0, 0, 1, 0)  # type: ignore[arg-type]
    assert only(fair).name == NAME
    assert questions(fair) == []


def test_only_empty_fields_are_filled_and_a_blank_deletes_nothing(fair: Fair) -> None:
    take(fair, row(NAME, address="Xóm 9", note="cần điện"))
    report = take(fair, row(NAME, email="haodat@example.vn", address="", note="Cần điện."))
    exhibitor = only(fair)
    assert (exhibitor.address, exhibitor.email, exhibitor.note) == ("Xóm 9", "haodat@example.vn", "cần điện")
    assert counts(report) == (0, 1, 0, 0)
    assert report.questions == ()


@pytest.mark.parametrize(
    ("field", "in_fair", "in_list"),
    [
        ("address", "Xóm 9, xã Tân Cương", "Xóm 10, xã Tân Cương"),
        ("email", "a@example.vn", "b@example.vn"),
        ("note", "cần điện 3 pha", "không cần điện"),
        ("booths_requested", "2", "3"),
        ("status", "đã xác nhận", "đã rút"),
        ("kind", "HTX", "Hộ kinh doanh"),
        ("name_en", "Hao Dat Tea", "Hao Dat Cooperative"),
        ("tax_id", "đang xin cấp", "0100233488"),
        ("phone", "xin hỏi sau", "0912345678"),
        ("province", "Xứ lạ", "Thái Nguyên"),
        ("contact", "Nguyễn Văn An", "Trần Thị Bình"),
    ],
)
def test_a_differing_value_leaves_that_of_the_fair_and_is_asked_about_once(
    fair: Fair, field: str, in_fair: str, in_list: str
) -> None:
    take(fair, row(NAME, **{field: in_fair}))
    before = only(fair)
    report = take(fair, row(NAME, **{field: in_list}), file="b.xlsx")
    (asked,), (told,) = questions(fair), report.questions
    assert only(fair) == before
    assert (asked.code, asked.exhibitor_id, asked.field) == ("value_differs", before.id, field)
    assert (asked.file, asked.sheet, asked.row) == ("b.xlsx", "Danh sách", 5)
    assert (told.code, told.row, told.candidates[0].id) == ("value_differs", 5, before.id)
    assert take(fair, row(NAME, **{field: in_list}), file="c.xlsx").questions == ()


def test_one_of_two_numbers_is_no_news(fair: Fair) -> None:
    take(fair, row(NAME, phone="0912 345 678 / 0987654321"))
    assert take(fair, row(NAME, phone="0987.654.321")).questions == ()
    assert [one.field for one in questions(fair)] == []
    assert len(take(fair, row(NAME, phone="0987654321 - 0203 3825 456")).questions) == 1


def test_a_tax_code_with_another_name_is_the_same_body_and_a_question(fair: Fair) -> None:
    take(fair, row(NAME, tax_id="0100233488"))
    report = take(fair, row("HTX Tân Hương", "Chè đinh", tax_id="0100233488"))
    assert counts(report) == (0, 1, 0, 1)
    (asked,) = questions(fair)
    assert (asked.field, asked.fair_value, asked.list_value) == ("name", NAME, "HTX Tân Hương")
    assert only(fair).name == NAME


def test_the_tax_code_decides_before_the_name(fair: Fair) -> None:
    take(fair, row("HTX Tân Hương", tax_id="0100233488", province="Sơn La"), row(NAME, province="Sơn La"))
    take(fair, row(NAME, "Chè đinh", tax_id="0100233488"))
    owner = records.get(fair.db, Exhibitor, only_product(fair).exhibitor_id)
    assert owner is not None
    assert owner.name == "HTX Tân Hương"


@pytest.mark.parametrize(
    "other",
    [
        row("Công ty TNHH chè Hảo Đạt"),
        row("HTX chè Hảo Đạt 2"),
        row("HTX chè Hảo Đức", phone="0912345678"),
        row("Chi nhánh HTX chè Hảo Đạt", tax_id="0100233488-001"),
    ],
)
def test_another_body_is_added_without_a_question(fair: Fair, other: object) -> None:
    take(fair, row(NAME, phone="0912345678", tax_id="0100233488"))
    report = take(fair, other)  # type: ignore[arg-type]
    assert counts(report)[0] == 1
    assert report.questions == ()


@pytest.mark.parametrize(
    "other",
    [
        row(NAME, phone="0987654321"),
        row(NAME, province="Lạng Sơn"),
        row(NAME, tax_id="0314409058"),
        row("HTX chè Hảo Đạt Thái Nguyên", phone="0912345678"),
    ],
)
def test_a_likely_duplicate_is_added_and_asked_about(fair: Fair, other: object) -> None:
    take(fair, row(NAME, phone="0912345678", tax_id="0100233488", province="Thái Nguyên"))
    old = only(fair)
    report = take(fair, other)  # type: ignore[arg-type]
    assert counts(report)[0] == 1
    (told,) = report.questions
    assert (told.code, [candidate.id for candidate in told.candidates]) == ("likely_duplicate", [old.id])
    (asked,) = questions(fair)
    assert asked.other_exhibitor_id == old.id
    assert asked.exhibitor_id != old.id
    assert take(fair, other).questions == ()  # type: ignore[arg-type]
    assert len(names(fair)) == 2


def test_a_candidate_comes_with_its_booths(fair: Fair) -> None:
    take(fair, row(NAME, province="Thái Nguyên"))
    hall = Hall("Nhà A", 60, 40)
    booth = Booth(hall.id, "A09", 0, 0)
    with fair.edit("test"):
        records.save(fair.db, hall, booth, Assignment(booth.id, only(fair).id))
    (told,) = take(fair, row(NAME, province="Lạng Sơn")).questions
    assert told.to_json()["candidates"] == [
        {"id": told.candidates[0].id, "name": NAME, "province": "Thái Nguyên", "booths": ["A09"]}
    ]


def test_two_rows_of_one_file_are_one_exhibitor(fair: Fair) -> None:
    report = take(
        fair,
        row(NAME, "Chè móc câu", sheet="Thái Nguyên", province="Thái Nguyên"),
        row("Hợp tác xã chè Hảo Đạt", "Chè đinh", "chè MÓC câu", sheet="Bổ sung", phone="0912345678"),
        row("HTX CHÈ HẢO ĐẠT", address="Xóm 9", sheet="Bổ sung"),
    )
    assert counts(report) == (1, 0, 0, 2)
    exhibitor = only(fair)
    assert (exhibitor.phone, exhibitor.address) == ("0912345678", "Xóm 9")
    assert [(p.name, p.position) for p in records.where(fair.db, Product, order="position")] == [
        ("Chè móc câu", 0),
        ("Chè đinh", 1),
    ]


def test_a_row_that_may_be_either_of_two_is_a_third_and_asked_about(fair: Fair) -> None:
    take(fair, row(NAME, province="Thái Nguyên"), row(NAME, province="Lạng Sơn"))
    vague = row(NAME, "Chè đinh")
    report = take(fair, vague)
    assert counts(report) == (1, 0, 0, 1)
    assert len(report.questions[0].candidates) == 2
    assert counts(take(fair, vague)) == (0, 0, 1, 0)


def test_a_row_goes_to_the_one_that_agrees_most(fair: Fair) -> None:
    take(fair, row(NAME, province="Thái Nguyên"), row(NAME, province="Lạng Sơn", email="ls@example.vn"))
    take(fair, row(NAME, "Chè đinh", email="LS@example.vn"))
    owner = records.get(fair.db, Exhibitor, only_product(fair).exhibitor_id)
    assert owner is not None
    assert owner.province == "Lạng Sơn"


def test_old_and_new_name_of_a_province_do_not_contradict(fair: Fair) -> None:
    take(fair, row(NAME, province="Bắc Ninh"))
    assert counts(take(fair, row(NAME, province="Bắc Giang"))) == (0, 0, 1, 0)
    assert questions(fair) == []


def test_names_that_say_nothing_stay_apart_unless_something_else_agrees(fair: Fair) -> None:
    odd = (row("-", address="Xóm 9"), row("-", address="Xóm 10"), row("HTX", phone="0912345678"), row("HTX"))
    assert counts(take(fair, *odd))[0] == 4
    assert counts(take(fair, *odd)) == (0, 0, 4, 0)


# -- the bin, withdrawn ones ----------------------------------------------------------------------------------------


def test_one_in_the_bin_stays_there_and_the_report_says_how_to_restore_it(fair: Fair) -> None:
    take(fair, row(NAME, "Chè đinh"))
    with fair.edit("remove"):
        records.remove(fair.db, Exhibitor, [only(fair).id])
    report = take(fair, row(NAME, "Chè đinh", "Chè nõn"))
    assert counts(report) == (0, 0, 0, 0)
    assert names(fair) == []
    (skipped,) = report.skipped
    assert (skipped.code, skipped.row) == ("in_bin", 5)
    assert "restore" in skipped.message


def test_a_live_one_of_the_same_name_comes_before_one_in_the_bin(fair: Fair) -> None:
    take(fair, row(NAME, province="Thái Nguyên"))
    removed = only(fair)
    take(fair, row(NAME, province="Lạng Sơn"))
    with fair.edit("remove"):
        records.remove(fair.db, Exhibitor, [removed.id])
    assert counts(take(fair, row(NAME, "Chè đinh"))) == (0, 1, 0, 1)


def test_a_product_or_contact_in_the_bin_stays_there(fair: Fair) -> None:
    said = row(NAME, "Chè đinh", contact="Nguyễn Văn An")
    take(fair, said)
    (contact,) = records.where(fair.db, Contact)
    with fair.edit("remove"):
        records.remove(fair.db, Product, [only_product(fair).id])
        records.remove(fair.db, Contact, [contact.id])
    report = take(fair, said)
    assert counts(report) == (0, 0, 1, 0)
    assert sorted(codes(report)) == ["contact_in_bin", "product_in_bin"]
    assert records.where(fair.db, Product) == records.where(fair.db, Contact) == []


def test_one_that_withdrew_stays_withdrawn(fair: Fair) -> None:
    take(fair, row(NAME))
    with fair.edit("withdraw"):
        records.save(fair.db, replace(only(fair), status="withdrawn"))
    assert counts(take(fair, row(NAME, "Chè đinh"))) == (0, 1, 0, 1)
    assert take(fair, row(NAME, status="Đã xác nhận")).questions[0].code == "value_differs"
    assert only(fair).status == "withdrawn"


# -- products -------------------------------------------------------------------------------------------------------


def test_a_product_of_the_same_name_is_completed(fair: Fair) -> None:
    take(fair, row(NAME, goods("Chè đinh")))
    report = take(fair, row(NAME, goods("che dinh", price="27.000 - 32.000 đồng/kg", recognition="OCOP 4 sao")))
    assert counts(report) == (0, 1, 0, 0)
    product = only_product(fair)
    assert (product.name, product.price_text, product.unit) == ("Chè đinh", "27.000 - 32.000 đồng/kg", "kg")
    assert [one.stars for one in records.where(fair.db, Recognition)] == [4]


def test_another_specification_is_another_product(fair: Fair) -> None:
    listed = row(NAME, goods("Chè", specification="hộp 100 g"), goods("Chè", specification="hộp 500 g"))
    assert counts(take(fair, listed)) == (1, 0, 0, 2)
    assert counts(take(fair, listed, row(NAME, goods("Chè")))) == (0, 0, 1, 0)


@pytest.mark.parametrize(
    ("field", "in_fair", "in_list", "same"),
    [
        ("price", "145k", "145.000 đ", True),
        ("price", "145k", "150k", False),
        ("price", "Liên hệ", "145k", False),
        ("price", "27.000 - 32.000", "27.000-32.000", True),
        ("unit", "kg", "kí lô", True),
        ("unit", "kg", "hộp", False),
        ("group", "Thủ công mỹ nghệ", "Sản phẩm thủ công mỹ nghệ", True),
        ("group", "Thủ công mỹ nghệ", "Thực phẩm", False),
        ("description", "Thơm, chát nhẹ", "thơm chát nhẹ", True),
        ("description", "Thơm", "Chát", False),
    ],
)
def test_values_of_a_product(fair: Fair, field: str, in_fair: str, in_list: str, same: bool) -> None:
    take(fair, row(NAME, goods("Chè", **{field: in_fair})))
    before = only_product(fair)
    take(fair, row(NAME, goods("Chè", **{field: in_list}, row=9)))
    assert only_product(fair) == before
    asked = [(one.code, one.field, one.product_id, one.row) for one in questions(fair)]
    assert asked == ([] if same else [("value_differs", field, before.id, 9)])


def test_recognitions_are_completed_not_repeated(fair: Fair) -> None:
    def stars() -> list[tuple[str, int | None, int | None]]:
        return [(one.scheme, one.stars, one.year) for one in records.where(fair.db, Recognition, order="position")]

    take(fair, row(NAME, goods("Chè", recognition="OCOP 4 sao")))
    take(fair, row(NAME, goods("Chè", recognition="4 sao OCOP năm 2023")))
    assert stars() == [("ocop", 4, 2023)]
    take(fair, row(NAME, goods("Chè", recognition="OCOP 5 sao năm 2025; CNNT tiêu biểu cấp tỉnh 2022")))
    assert stars() == [("ocop", 4, 2023), ("ocop", 5, 2025), ("cnnt", None, 2022)]


def test_ocop_holds_36_months_from_its_decision(fair: Fair) -> None:
    take(fair, row(NAME, goods("Chè", recognition="OCOP 3 sao (QĐ 123/QĐ-UBND ngày 12/5/2023)")))
    (found,) = records.where(fair.db, Recognition)
    assert (found.decision_no, found.decision_date, found.expires_on) == ("123/QĐ-UBND", "2023-05-12", "2026-05-12")


def test_certificates_are_no_recognitions(fair: Fair) -> None:
    listed = row(NAME, goods("Chè", recognition="OCOP 4 sao; VietGAP; ISO 22000:2018; Cúp vàng nông nghiệp"))
    take(fair, listed)
    product = only_product(fair)
    found = records.where(fair.db, Certificate)
    assert [(one.name, one.product_id) for one in found] == [("VietGAP", product.id), ("ISO 22000:2018", product.id)]
    assert [one.text for one in records.where(fair.db, Recognition)] == ["OCOP 4 sao", "Cúp vàng nông nghiệp"]
    assert counts(take(fair, listed)) == (0, 0, 1, 0)


# -- people behind an exhibitor ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ({"contact": "Nguyễn Văn An"}, {"contact": "nguyen van an", "contact_role": "Giám đốc"}, "Giám đốc"),
        ({"contact_phone": "0912345678"}, {"contact": "Nguyễn Văn An", "contact_role": "Giám đốc"}, "Giám đốc"),
        ({"contact": "Nguyễn Văn An", "contact_role": "Giám đốc"}, {"contact_phone": "0912345678"}, "Giám đốc"),
        ({"contact": "Nguyễn Văn An"}, {"contact": "Trần Thị Bình", "contact_role": "Giám đốc"}, ""),
    ],
)
def test_a_contact_is_completed(fair: Fair, first: dict[str, str], then: dict[str, str], expected: str) -> None:
    take(fair, row(NAME, **first))
    take(fair, row(NAME, **then))
    (contact,) = records.where(fair.db, Contact)
    assert (contact.name, contact.role) == ("Nguyễn Văn An", expected)


def test_the_number_of_the_exhibitor_alone_makes_no_contact(fair: Fair) -> None:
    take(fair, row(NAME, phone="0912345678"))
    take(fair, row(NAME, contact_phone="0912 345 678"))
    assert records.where(fair.db, Contact) == []


# -- lists of our own -------------------------------------------------------------------------------------------------


def test_an_id_decides_before_everything_else(fair: Fair) -> None:
    take(fair, row(NAME, goods("Chè đinh"), tax_id="0100233488"))
    exhibitor, product = only(fair), only_product(fair)
    renamed = row("HTX Tân Hương", goods("Chè nõn", id=product.id), id=exhibitor.id)
    assert counts(take(fair, renamed)) == (0, 0, 1, 0)
    assert [(one.field, one.list_value) for one in questions(fair)] == [("name", "HTX Tân Hương"), ("name", "Chè nõn")]


def test_an_id_the_fair_does_not_know_says_nothing(fair: Fair) -> None:
    assert counts(take(fair, row(NAME, goods("Chè", id="x"), id="y"))) == (1, 0, 0, 1)
    assert only(fair).id != "y"


def test_nothing_is_worked_out_from_a_row_of_our_own(fair: Fair) -> None:
    exhibitor = Exhibitor(NAME, address="Xóm 9, tỉnh Thái Nguyên")
    product = Product(exhibitor.id, "Chè", price_text="27.000 - 32.000 đồng/kg", group_text="Thực phẩm")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product)
    ours = row(
        NAME,
        goods("Chè", price=product.price_text, group="Thực phẩm", id=product.id),
        address=exhibitor.address,
        id=exhibitor.id,
    )
    assert counts(take(fair, ours)) == (0, 0, 1, 0)


@pytest.mark.parametrize(
    ("field", "in_fair", "in_list", "is_news"),
    [
        ("name", "HTX Hông Phong", "HTX Hồng Phong", True),
        ("name", "HTX Hồng Phong", "Hợp tác xã HONG PHONG", False),
        ("name", "HTX Hoà Bình", "HTX Hòa Bình", False),
        ("address", "Xã That Khê", "Xã Thất Khê", True),
        ("address", "Xã Thất Khê", "Xa That Khe", False),
        ("address", "Xã Thất Khê", "XÃ THẤT KHÊ", False),
    ],
)
def test_a_list_that_only_repairs_marks_is_asked_about(
    fair: Fair, field: str, in_fair: str, in_list: str, is_news: bool
) -> None:
    shown = {"name": NAME, "tax_id": "0100233488"}
    first, then = (row(**{**shown, field: value}) for value in (in_fair, in_list))
    take(fair, first)
    take(fair, then)
    asked = [(question.code, question.field) for question in questions(fair)]
    assert asked == ([("value_differs", field)] if is_news else [])
    assert getattr(only(fair), field) == in_fair
    assert take(fair, then).questions == ()


def test_marks_of_a_product_s_name_are_asked_about(fair: Fair) -> None:
    take(fair, row(NAME, goods("Banh khảo")))
    assert codes(take(fair, row(NAME, goods("Bánh khảo")))) == ["value_differs"]
    assert only_product(fair).name == "Banh khảo"
