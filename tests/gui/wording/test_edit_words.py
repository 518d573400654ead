"""Every edit and every problem that the program can make has words in the window, every edit in the terminal too."""

import ast
from collections.abc import Iterator
from pathlib import Path

import boothapp
from boothapp.cli.wording import EDITS as IN_ENGLISH
from boothapp.gui.exhibitors.contact_rows import ContactRow
from boothapp.gui.exhibitors.need_rows import NeedRow
from boothapp.gui.products.recognition_rows import RecognitionRow
from boothapp.gui.widgets import part_rows
from boothapp.gui.widgets.certificate_rows import CertificateRow
from boothapp.gui.wording.edits import EDITS, edit_title
from boothapp.gui.wording.problems import PROBLEMS

PARTS = [kind.code for kind in (ContactRow, NeedRow, CertificateRow, RecognitionRow)]
SOURCES = Path(boothapp.__file__).parent
MADE_ELSEWHERE = {  # modules whose edits do not stand in the call itself, with their codes
    "gui/document.py": (),  # passes on
    "gui/widgets/part_rows.py": [f"{verb}_{part}" for verb in ("add", "edit", "remove") for part in PARTS],
    "tasks/add_photos.py": ("add_photos", "add_many_photos"),
    "tasks/edit_photos.py": ("rotate_photos", "crop_photos", "main_photo", "reorder_photos"),
    "tasks/edit_records.py": ("edit_exhibitors", "edit_products"),
    "tasks/fair_lists.py": [
        *("organisers", "programme", "emergency_contacts", "product_groups"),
        *("remove_organiser", "remove_programme_item", "remove_emergency_contact", "remove_product_group"),
    ],
    "tasks/fair_pictures.py": ("logo", "cover"),
    "tasks/intake.py": ("intake",),
    "tasks/booth_states.py": ("confirm_booths", "unconfirm_booths", "decline_booths"),
    "tasks/draw_plan.py": ("move_on_plan", "turn_on_plan", "align_on_plan", "resize_on_plan"),
    "tasks/halls.py": ("add_hall", "change_hall"),
    "tasks/zones.py": [
        f"{verb}_{kind}" for verb in ("add", "change", "remove", "give_to") for kind in ("zone", "pavilion")
    ],
    "tasks/merge_exhibitors.py": ("merge_exhibitors",),
    "tasks/remove_records.py": ("remove_exhibitors", "remove_products"),
}


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """All calls of a function or method of this name in the sources, with their modules."""
    for file in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                if (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")) == name:
                    yield file.relative_to(SOURCES).as_posix(), node


def text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def edit_codes() -> set[str]:
    found, elsewhere = set(), set()
    for module, call in calls("edit"):
        called = call.func.value if isinstance(call.func, ast.Attribute) else None
        if not call.args or ast.unparse(called or call).split(".")[-1] not in ("fair", "document"):
            continue
        if code := text_of(call.args[0]):
            found.add(code)
        else:
            elsewhere.add(module)
    assert elsewhere <= set(MADE_ELSEWHERE), "say in MADE_ELSEWHERE which edits these make"
    return found.union(*MADE_ELSEWHERE.values())


def test_the_rows_of_records_are_the_ones_above() -> None:
    assert {kind.code for kind in part_rows.PartRow.__subclasses__()} == set(PARTS)


def test_every_edit_has_words_in_both_languages() -> None:
    codes = edit_codes()
    assert {"import", "merge_exhibitors", "consent_given"} <= codes
    assert codes - set(EDITS) == set()
    assert codes - set(IN_ENGLISH) == set()


def test_both_know_the_same_edits() -> None:
    assert set(EDITS) == set(IN_ENGLISH)


def test_every_problem_has_words() -> None:
    codes = {code for _, call in calls("Problem") if len(call.args) > 1 and (code := text_of(call.args[1]))}
    assert {"price_not_understood", "kind_unknown"} <= codes
    assert codes | {"phone_too_short", "phone_too_long"} <= set(PROBLEMS)


def test_an_edit_of_one_record_names_it() -> None:
    assert edit_title("edit_exhibitors", {"count": 1, "name": "HTX A"}) == "Sửa HTX A"
    assert edit_title("edit_exhibitors", {"count": 3, "name": "HTX A"}) == "Sửa 3 đơn vị"
    assert edit_title("merge_exhibitors", {"exhibitor": "HTX A", "other": "HTX B"}) == "Gộp HTX B vào HTX A"
    assert edit_title("merge_exhibitors", {"exhibitor": "HTX A", "other": "HTX A"}) == "Gộp hai đơn vị cùng tên HTX A"
    assert edit_title("of_a_newer_program", {}) == "of_a_newer_program"
