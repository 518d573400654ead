"""What is typed into and written to the fair by itself; the window asks it before it goes."""


class HoldsTyped:
    """For a part of a page, beside its Qt class; who does not say otherwise holds nothing."""

    goes_over = False  # its page gives it to the window that takes this one's place: nothing is lost by that

    @property
    def unsaved(self) -> str:
        """The name of what was typed here and is not in the fair, "" when nothing is."""
        return ""
