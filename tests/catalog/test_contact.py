"""The lines below an exhibitor's name."""

from catalog_samples import exhibitor
from hypothesis import given
from hypothesis import strategies as st

from boothapp.catalog.designs import contact
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.setting import Setting
from boothapp.catalog.typefaces import Typefaces

SETTING = Setting(Typefaces(), "Hội chợ")


@given(st.floats(20, 110))
def test_no_line_ends_or_begins_with_a_dot(wide: float) -> None:
    d, drawn = Drawing(SETTING), []
    d.paragraph = lambda _x, y, lines, *_rest, **_more: drawn.extend(lines) or y  # type: ignore[method-assign]
    shown = exhibitor(1, kind="Hợp tác xã", phone="0912 345 678", email="lienhe@chehaodat.vn", website="chehaodat.vn")
    contact.draw_contact(d, 0, 0, wide, shown)
    assert not any(line.endswith("·") or line.startswith("·") for line in drawn)
    for part in ("Hợp tác xã", "0912 345 678"):
        assert part in " ".join(drawn)
