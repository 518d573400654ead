"""The fair for people and programs: exactly the contract, without what is nobody's business, and safe to open."""

import csv
import io
import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole_fairs import everything, fill, photo

from boothapp.domain.errors import Cancelled, FairError
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.fair import FairFacts, Organiser, ProductGroup
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product, Recognition
from boothapp.store import history, records
from boothapp.store.fair import open_fair
from boothapp.tasks import export_fair, import_list

PERSONAL = "001085001234"


@pytest.fixture
def filled(fair):
    fill(fair)
    return fair


def exhibitor_json(fair, name="HTX chè Hảo Đạt"):
    return next(found for found in export_fair.to_json(fair)["exhibitors"] if found["name"] == name)


def test_the_object_has_the_keys_of_the_contract(filled):
    found = export_fair.to_json(filled)
    assert list(found) == ["fair", "exhibitors", "booths", "halls"]
    exhibitor = exhibitor_json(filled)
    assert " ".join(exhibitor) == (
        "id name name_en fascia_name kind province address contact phone phone_typed email website tax_id "
        "booths_requested raw_space_m2 wishes booths status consent note intro products"
    )
    assert " ".join(exhibitor["products"][0]) == (
        "id name name_en group group_code specification price price_text unit description recognitions "
        "certificates photos"
    )
    assert list(exhibitor["products"][0]["photos"][0]) == ["id", "sha256", "file", "width", "height"]
    assert " ".join(found["booths"][0]) == (
        "id code hall zone pavilion x_m y_m width_m depth_m status shared exhibitors"
    )
    assert {"name", "opens_on", "organisers", "emergency_contacts", "programme"} <= set(found["fair"])


def test_what_an_exhibitor_looks_like(filled):
    exhibitor = exhibitor_json(filled)
    assert exhibitor | {"id": "", "products": []} == {
        "id": "",
        "name": "HTX chè Hảo Đạt",
        "name_en": "Hao Dat",
        "fascia_name": "",
        "kind": "cooperative",
        "province": "",
        "address": "",
        "contact": "Đỗ Thị Hà",
        "phone": "0912 345 678",
        "phone_typed": "912345678",
        "email": "",
        "website": "",
        "tax_id": "0100233488",
        "booths_requested": 2,
        "raw_space_m2": 1e-17,
        "wishes": "",
        "booths": ["A09a"],
        "status": "registered",
        "consent": True,
        "note": "Ghi chú\n“hai dòng” 👩\u200d🌾 '=1+1",
        "intro": "",
        "products": [],
    }
    (tea,) = exhibitor["products"]
    assert (tea["group"], tea["group_code"], tea["price"], tea["price_text"]) == ("Chè", "1", 250_000, "")
    assert (tea["recognitions"][0]["scheme"], tea["recognitions"][0]["stars"]) == ("ocop", 4)
    assert (filled.folder / tea["photos"][0]["file"]).read_bytes() == b"tea"


def test_booths_halls_and_the_fair_itself(filled):
    found = export_fair.to_json(filled)
    first, second = found["booths"]
    assert (first["code"], first["hall"], first["zone"], first["pavilion"]) == ("A09", "Nhà A", "A", "Gian Thái Nguyên")
    assert (first["x_m"], first["shared"], len(first["exhibitors"])) == (1.1, True, 1)
    assert (second["code"], second["zone"], second["exhibitors"]) == ("A10", None, [])
    assert [hall["name"] for hall in found["halls"]] == ["Nhà A"]
    assert export_fair.facts_json(filled) == found["fair"]
    assert found["fair"]["organisers"][0]["role"] == "Chỉ đạo"
    assert found["fair"]["programme"][0]["time"] == "19:30"


def test_nothing_of_the_bin_is_shown(filled):
    assert "Chè bỏ" not in export_fair.to_text(filled)
    with filled.edit("bin"):
        ids = [found.id for found in records.where(filled.db, Photo)]
        records.remove(filled.db, Photo, ids)
    assert exhibitor_json(filled)["products"][0]["photos"] == []


def test_exhibitors_stand_in_vietnamese_order_and_booths_in_that_of_their_numbers(fair):
    hall = Hall("A", 9, 9)
    with fair.edit("test"):
        records.save(fair.db, *map(Exhibitor, ["Đoàn Kết", "Ấm", "Dân", "An", "Ân", "ba 10", "ba 9"]))
        records.save(fair.db, hall, *(Booth(hall.id, code, 0, 0) for code in ("A10", "A2", "B1", "A09")))
    found = export_fair.to_json(fair)
    in_order = ["An", "Ấm", "Ân", "ba 9", "ba 10", "Dân", "Đoàn Kết"]
    assert [one["name"] for one in found["exhibitors"]] == in_order
    assert [booth["code"] for booth in found["booths"]] == ["A2", "A09", "A10", "B1"]


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("0912345678", "0912 345 678"),
        ("0912.345.678 - 0203.3825.456", "0912 345 678 / 0203 3825 456"),
        ("gọi bà Hà", "gọi bà Hà"),
        ("", ""),
    ],
)
def test_phones_are_national_when_they_parse(fair, typed, phone):
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX chè Hảo Đạt", phone=typed))
    found = exhibitor_json(fair)
    assert (found["phone"], found["phone_typed"]) == (phone, typed)


def test_a_province_is_named_as_the_list_in_force_names_it(fair):
    with fair.edit("test"):
        records.save(
            fair.db,
            Exhibitor("HTX chè Hảo Đạt", province="tinh thai nguyen", province_code="19", province_from="2025-07-01"),
            Exhibitor("HTX Xa", province="Xứ Đoài"),
        )
    assert exhibitor_json(fair)["province"] == "Thái Nguyên"
    assert exhibitor_json(fair, "HTX Xa")["province"] == "Xứ Đoài"


def test_declined_and_vacated_booths_are_not_shown(fair):
    hall, exhibitor = Hall("A", 9, 9), Exhibitor("HTX chè Hảo Đạt")
    booths = [Booth(hall.id, code, 0, 0) for code in ("A1", "A2", "A3")]
    with fair.edit("test"):
        records.save(
            fair.db,
            *(hall, *booths, exhibitor),
            Assignment(booths[0].id, exhibitor.id, status="declined"),
            Assignment(booths[1].id, exhibitor.id, deleted_at="2026-01-01"),
            Assignment(booths[2].id, exhibitor.id, status="confirmed"),
        )
    assert exhibitor_json(fair)["booths"] == ["A3"]
    assert [booth["exhibitors"] for booth in export_fair.to_json(fair)["booths"]] == [[], [], [exhibitor.id]]


def test_no_personal_number_is_anywhere(fair, tmp_path):
    """In every text of every record that an export reads."""
    texts = {"note", "intro", "address", "phone", "email", "website", "name_en", "fascia_name", "tax_id", "name"}
    exhibitor = Exhibitor(**dict.fromkeys(texts, f"x {PERSONAL}"))
    with fair.edit("test"):
        product = Product(
            exhibitor.id, f"Chè {PERSONAL}", description=PERSONAL, price_text=PERSONAL, specification=PERSONAL
        )
        records.save(
            fair.db,
            replace(fair.facts, word=f"CCCD {PERSONAL}", hotline=PERSONAL),
            Organiser(f"Ông {PERSONAL}"),
            *(exhibitor, Exhibitor("B", tax_id=PERSONAL), Exhibitor("C", tax_id="001 085 001 234")),
            Contact(exhibitor.id, f"Bà {PERSONAL}"),
            product,
            Recognition(product.id, "other", text=f"Giấy {PERSONAL}"),
        )
    assert PERSONAL not in export_fair.to_text(fair)
    assert [found["tax_id"] for found in export_fair.to_json(fair)["exhibitors"]] == ["", "", ""]
    for suffix in ("json", "csv"):
        export_fair.to_file(fair, tmp_path / f"out.{suffix}")
        assert PERSONAL not in (tmp_path / f"out.{suffix}").read_text(encoding="utf-8")


def test_an_id_that_looks_like_a_personal_number_stays(fair):
    exhibitor = Exhibitor("HTX chè Hảo Đạt", id="01a20fbf-b56c-7000-b7d7-001085001234")
    with fair.edit("test"):
        records.save(fair.db, exhibitor)
    assert exhibitor_json(fair)["id"] == exhibitor.id


def test_the_same_fair_gives_the_same_bytes(filled, tmp_path):
    for suffix in ("json", "csv", "xlsx"):
        for name in ("one", "two"):
            export_fair.to_file(filled, tmp_path / f"{name}.{suffix}")
        assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_json_in_a_file_is_what_the_command_prints(filled, tmp_path):
    assert export_fair.to_file(filled, tmp_path / "out.JSON").file == tmp_path / "out.JSON"
    assert json.loads((tmp_path / "out.JSON").read_bytes()) == export_fair.to_json(filled)


def test_an_archive_that_lacks_a_photo_says_so(filled, tmp_path):
    (filled.folder / records.where(filled.db, Photo)[0].file).unlink()
    assert len(export_fair.to_file(filled, tmp_path / "out.zip").lost) == 1


@pytest.mark.parametrize("name", ["out.pdf", "out", "out.xls", "out.json.bak", "folder.csv"])
def test_what_cannot_be_written_is_refused_in_words(filled, tmp_path, name):
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(FairError) as raised:
        export_fair.to_file(filled, tmp_path / name)
    assert raised.value.code in ("unknown_suffix", "target_is_folder")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Hoi-cho", "folder.csv"]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_cancel_leaves_the_old_file(filled, tmp_path, suffix):
    target = tmp_path / f"out.{suffix}"
    target.write_bytes(b"old")

    def cancel(done, total, doing):
        raise Cancelled

    with pytest.raises(Cancelled):
        export_fair.to_file(filled, target, cancel)
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Hoi-cho", target.name]


def test_reading_for_an_export_leaves_no_transaction_open(filled):
    export_fair.to_json(filled)
    assert not filled.db.conn.in_transaction
    with filled.edit("test"):
        assert export_fair.to_json(filled)["fair"]["name"] == "Hội chợ thử"


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_our_own_list_comes_back_without_changing_anything(fair, tmp_path, content, suffix):
    with fair.edit("fill"):
        records.save(fair.db, *everything(fair))
    awkward = Exhibitor(
        "Cơ sở =1+1; Hai, ba",
        kind="establishment",
        status="confirmed",
        province="Bắc Ninh",
        province_code="24",
        province_from="2025-07-01",
        address="Xóm 9, xã Tân Cương",
        phone="+84 912 345 679",
        note="-1 @nhà |x\n- dòng hai",
        intro="'=không phải công thức",
        tax_id=PERSONAL,
    )
    group = records.where(fair.db, ProductGroup)[0]
    with fair.edit("awkward"):
        records.save(
            fair.db,
            awkward,
            Product(awkward.id, "Chè xanh, chè đen; trà", price_dong=35_000, unit="kg", group_text=group.name),
            Product(awkward.id, "+Bánh", price_text="27.000 - 32.000 đồng/kg", description="=1", position=1),
            Product(awkward.id, "@Tranh", price_text="Liên hệ", position=2),
        )
    before, edits = content(fair), len(history.entries(fair))
    export_fair.to_file(fair, tmp_path / f"out.{suffix}")
    report = import_list.import_file(fair, tmp_path / f"out.{suffix}")
    assert (report.added, report.updated, report.products_added) == (0, 0, 0)
    assert (report.unchanged, report.questions, report.skipped) == (3, (), ())
    assert content(fair) == before
    assert len(history.entries(fair)) == edits


LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp"])
CELLS = st.text(LETTERS, max_size=15)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=4))
def test_a_csv_holds_every_text_and_runs_none(fair, tmp_path, cells):
    with fair.edit("test"):
        records.remove(fair.db, Exhibitor, [old.id for old in records.where(fair.db, Exhibitor)])
        records.save(fair.db, *(Exhibitor("=" + a, note=b, intro=c) for a, b, c in cells))
    export_fair.to_file(fair, tmp_path / "out.csv")
    text = (tmp_path / "out.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    shown = export_fair.to_json(fair)["exhibitors"]
    for row, exhibitor in zip(rows, shown, strict=True):
        for heading, key in (("Tên đơn vị", "name"), ("Ghi chú", "note"), ("Giới thiệu", "intro")):
            assert row[heading] in (exhibitor[key], "'" + exhibitor[key])
            assert row[heading][:1] not in tuple("=@|\t\r")


def test_a_fair_that_lost_its_own_row_says_so(folder):
    with open_fair(folder, write=True) as fair:
        with fair.edit("test"):
            records.remove(fair.db, FairFacts, [fair.facts.id])
        with pytest.raises(FairError, match="lost its own name"):
            export_fair.to_json(fair)
        assert not fair.db.conn.in_transaction


def test_photos_of_an_exhibitor_are_not_those_of_its_products(fair):
    exhibitor = Exhibitor("HTX chè Hảo Đạt")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, Product(exhibitor.id, "Chè"))
        records.save(fair.db, photo(fair.folder, b"house", purpose="exhibitor", exhibitor_id=exhibitor.id))
    assert exhibitor_json(fair)["products"][0]["photos"] == []
