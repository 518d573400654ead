"""Long texts as a sentence, a button or a chip has room for them."""


def short(text: str, most: int = 40) -> str:
    """Return a text on one line, cut at its end to `most` letters."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"


def short_file_name(name: str, most: int = 36) -> str:
    """Return a file's name cut in its middle, so that its ending is still seen."""
    return name if len(name) <= most else f"{name[: most - 11]}…{name[-10:]}"
