"""What lies over a page for a while: a look at copied cells, a panel for many records. Esc ends it."""


class PopOver:
    """Beside its Qt class."""

    def end(self) -> None:
        """Go away, having done nothing."""
        raise NotImplementedError
