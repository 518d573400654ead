"""What all pages of a book share: its fonts, its language and the name beside the page numbers."""

from dataclasses import dataclass, field

from boothapp.catalog.kept_blocks import KeptBlocks
from boothapp.catalog.typefaces import Typefaces
from boothapp.catalog.wording import Words


@dataclass(frozen=True)
class Setting:
    """What all pages share."""

    faces: Typefaces
    fair: str  # short name, beside the folio
    language: str = "vi"  # vi | en | vi-en
    kept: KeptBlocks = field(default_factory=KeptBlocks)

    def say(self, words: Words) -> str:
        """Return fixed words in the language that stands first."""
        return words.en if self.language == "en" else words.vi

    def also(self, words: Words) -> str:
        """Return the English line below them; "" when there is none."""
        return words.en if self.language == "vi-en" else ""

    def number(self, count: int) -> str:
        return f"{count:,}" if self.language == "en" else f"{count:,}".replace(",", ".")

    def counted(self, count: int, words: Words) -> str:
        """Return "12 đơn vị"."""
        return f"{self.number(count)} {self.noun(count, words)}"

    def noun(self, count: int, words: Words) -> str:
        """Return the words that stand behind a number."""
        return words.en_one if self.language == "en" and count == 1 and words.en_one else self.say(words)
