"""The search for garbage: stopped within, as it was afterwards, whatever happens."""

import gc

import pytest

from boothapp import garbage


@pytest.mark.parametrize("looked_for", [True, False])
def test_garbage_is_looked_for_again_only_where_it_was_before(looked_for: bool) -> None:
    if not looked_for:
        gc.disable()
    try:
        with pytest.raises(KeyError), garbage.not_looked_for():
            with garbage.not_looked_for():
                assert not gc.isenabled()
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() is looked_for
        assert gc.get_freeze_count() == 0
    finally:
        gc.enable()
