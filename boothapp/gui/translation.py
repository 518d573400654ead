"""The languages of the interface: Vietnamese in the source, English and Qt's own words from `resources/i18n`."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from boothapp.resource_files import resource

LANGUAGES = ("vi", "en")


class _Installed:
    translators: tuple[QTranslator, ...] = ()


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation where no translator is at hand; Qt's own is typed to return an object."""
    return text


def use(language: str) -> None:
    """Show the interface in a language from now on; windows made before keep their words."""
    application = QCoreApplication.instance()
    assert application is not None
    for translator in _Installed.translators:
        application.removeTranslator(translator)
    QLocale.setDefault(QLocale("vi_VN" if language == "vi" else "en_GB"))
    name = "boothapp_en" if language == "en" else "qtbase_vi"
    translator = QTranslator()
    if not translator.load(str(resource("i18n") / f"{name}.qm")):
        raise FileNotFoundError(f"resources/i18n/{name}.qm")
    application.installTranslator(translator)
    _Installed.translators = (translator,)
