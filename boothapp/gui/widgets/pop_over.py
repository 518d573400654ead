"""What lies over a page for a while: a look at copied cells, a panel for many records. Esc ends it."""


class PopOver:
    """Beside its Qt class."""

    def end(self) -> None:
        """Go away, having done nothing."""
        raise NotImplementedError


class LookAhead(PopOver):
    """Shows what is about to be done; Ctrl+Z ends it too, before anything that was done is taken back."""
