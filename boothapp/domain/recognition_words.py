"""A recognition in words that `parse_recognitions` reads back."""

from boothapp.domain.product import Recognition

_LEVELS = {"huyen": "cấp huyện", "tinh": "cấp tỉnh", "khu_vuc": "cấp khu vực", "quoc_gia": "cấp quốc gia"}


def written(recognition: Recognition) -> str:
    """Return the text as it was written, else "OCOP 4 sao" or "CNNT tiêu biểu cấp tỉnh 2024"."""
    if recognition.text:
        return recognition.text
    if recognition.scheme == "ocop":
        words = ["OCOP", f"{recognition.stars} sao" if recognition.stars else ""]
    else:
        words = ["CNNT tiêu biểu" if recognition.scheme == "cnnt" else "", _LEVELS.get(recognition.level, "")]
    return " ".join(filter(None, (*words, str(recognition.year or ""))))
