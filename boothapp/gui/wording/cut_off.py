"""What is said of pictures that were taken in although their files end too early."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

_NAMED = 5


def cut_off_words(names: Sequence[str]) -> str:
    """Return one sentence about files of these names; at least one."""
    translate = QCoreApplication.translate
    if len(names) == 1:
        words = translate("CutOff", "Ảnh {name} chép chưa hết nên phần dưới có thể bị xám; nên chép lại từ máy chụp.")
        return words.format(name=names[0])
    shown = ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
    words = translate(
        "CutOff", "{count} ảnh chép chưa hết nên phần dưới có thể bị xám: {names}; nên chép lại từ máy chụp."
    )
    return words.format(count=len(names), names=shown)
