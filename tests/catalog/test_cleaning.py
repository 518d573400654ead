"""Content made ready for print: what is not seen goes, and what keeps its place keeps it."""

from catalog_samples import content, exhibitor

from boothapp.catalog.cleaning import cleaned


def test_texts_of_which_nothing_is_seen_are_left_out_but_a_pair_keeps_its_places() -> None:
    emergency = (("Công an\u200b phường", "113"), ("\u200b", "114"))
    found = cleaned(content(exhibitor(1, booths=("A1\u00ad", "\u200b", "A2")), emergency=emergency))
    assert found.exhibitors[0].booths == ("A1", "A2")
    assert found.emergency == (("Công an phường", "113"), ("", "114"))


def test_only_the_words_that_have_lines_keep_them() -> None:
    found = cleaned(content(exhibitor(1, "HTX\nMột"), fair_name="Hội chợ\n\u200b\nTriển  lãm", theme="Một\nhai"))
    assert (found.fair_name, found.theme, found.exhibitors[0].name) == ("Hội chợ\nTriển lãm", "Một hai", "HTX Một")


def test_clean_content_is_left_as_it_is() -> None:
    shown = content(exhibitor(1))
    assert cleaned(shown) == shown
