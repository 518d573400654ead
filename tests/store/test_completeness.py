"""What records lack: lists that ask SQL and the rule in Python say the same of every record."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain import completeness
from boothapp.domain.completeness import NEEDED_OF_EXHIBITOR, NEEDED_OF_PRODUCT
from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import exhibitor_lists, figures, product_lists, records
from boothapp.store.exhibitor_filter import ExhibitorFilter
from boothapp.store.product_filter import ProductFilter

NOW = "2026-07-01T00:00:00+00:00"
ends = st.sampled_from([None, NOW])
products = st.fixed_dictionaries(
    {
        "price_dong": st.sampled_from([None, 0, 145_000]),
        "price_text": st.sampled_from(["", "Liên hệ", "abc", "0", "27-32k"]),
        "description": st.sampled_from(["", "Ngon"]),
        "name_en": st.sampled_from(["", "Tea"]),
        "deleted_at": ends,
    }
)
exhibitors = st.fixed_dictionaries(
    {
        "phone": st.sampled_from(["", "0905 123 456"]),
        "province_code": st.sampled_from(["", "19"]),
        "tax_id": st.sampled_from(["", "0100233488"]),
        "name_en": st.sampled_from(["", "Co-op"]),
        "status": st.sampled_from(["registered", "checked_in", "withdrawn"]),
    }
)
booths = st.sampled_from([None, "held", "assigned", "declined"])
shown = st.tuples(products, st.sampled_from(["none", "one", "in the bin"]))
cases = st.tuples(exhibitors, st.lists(shown, max_size=3), booths, st.sampled_from([None, "given", "withdrawn"]))


def of_case(case):
    """The records of a case, and what they lack by the rule."""
    values, goods, booth, consent = case
    exhibitor = Exhibitor("HTX", **values)
    made, lacks = [exhibitor], {}
    has_booth = booth in ("held", "assigned")
    if booth:
        made.append(Assignment("A1", exhibitor.id, status=booth))
    if consent:
        made.append(Consent(exhibitor.id, "catalog", NOW, withdrawn_at=NOW if consent == "withdrawn" else None))
    for fields, photo in goods:
        product = Product(exhibitor.id, "Chè", **fields)
        made.append(product)
        if photo != "none":
            deleted = NOW if photo == "in the bin" else None
            made.append(Photo("product", "0" * 64, "jpg", 9, 9, 9, product.id, deleted_at=deleted))
        if not product.deleted_at:
            lacks[product.id] = completeness.of_product(product, photo=photo == "one", booth=has_booth)
    given = consent == "given"
    whole = completeness.of_exhibitor(exhibitor, list(lacks.values()), booth=has_booth, consent=given)
    return made, whole, lacks if exhibitor.status != "withdrawn" else dict.fromkeys(lacks, ())


@given(case=cases)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_list_says_what_the_rule_says(fair, case):
    hall = Hall("Nhà A", 60.0, 30.0)
    made, whole, of_products = of_case(case)
    exhibitor = made[0]
    with fair.edit("test"):
        for kind in (Assignment, Consent, Photo, Product, Exhibitor, Booth, Hall):
            records.remove(fair.db, kind, [one.id for one in records.where(fair.db, kind)])
        records.save(fair.db, hall, Booth(hall.id, "A1", 0.0, 0.0, id="A1-" + hall.id))
        records.save(
            fair.db, *(replace(one, booth_id="A1-" + hall.id) if isinstance(one, Assignment) else one for one in made)
        )
    assert [row.missing for row in exhibitor_lists.rows(fair.db, [exhibitor.id])] == [whole]
    assert {row.id: row.missing for row in product_lists.rows(fair.db, list(of_products))} == of_products
    for what in completeness.OF_EXHIBITOR:
        chosen = ExhibitorFilter(missing=frozenset([what]))
        assert exhibitor_lists.ids(fair.db, chosen) == ([exhibitor.id] if what in whole else [])
        assert exhibitor_lists.counts(fair.db).missing[what] == (what in whole)
    for what in completeness.OF_PRODUCT:
        lacking = {id_ for id_, lacks in of_products.items() if what in lacks}
        assert set(product_lists.ids(fair.db, ProductFilter(missing=frozenset([what])))) == lacking
        assert product_lists.counts(fair.db).missing[what] == len(lacking)
    incomplete = [id_ for id_, lacks in of_products.items() if not NEEDED_OF_PRODUCT.isdisjoint(lacks)]
    assert figures.products_incomplete(fair.db) == len(incomplete)
    grave = bool({"photos", "prices"} & set(whole))
    assert grave == bool(incomplete), "an exhibitor lacks what its products lack"


def test_what_is_needed_weighs_more_than_all_that_is_wished_for(fair):
    wishes = Exhibitor("Wishes", phone="1", id="wishes")
    needs = Exhibitor("Needs", phone="", province_code="19", tax_id="1", name_en="N", id="needs")
    hall = Hall("Nhà A", 60.0, 30.0)
    with fair.edit("test"):
        records.save(fair.db, hall, Booth(hall.id, "A1", 0.0, 0.0, id="A1", shared=True), wishes, needs)
        records.save(fair.db, Assignment("A1", "wishes", "a"), Assignment("A1", "needs", "b"))
        for owner in ("wishes", "needs"):
            product = Product(owner, "Chè", price_dong=1)
            records.save(fair.db, product, Photo("product", "0" * 64, "jpg", 9, 9, 9, product.id))
        records.save(fair.db, Consent("needs", "catalog", NOW))
    row = {row.id: row for row in exhibitor_lists.rows(fair.db, ["wishes", "needs"])}
    assert completeness.parted(row["wishes"].missing, NEEDED_OF_EXHIBITOR) == (
        (),
        ("province", "tax_id", "consent", "english"),
    )
    assert row["needs"].missing == ("phone",)
    assert exhibitor_lists.ids(fair.db, order="missing", descending=True) == ["needs", "wishes"]
