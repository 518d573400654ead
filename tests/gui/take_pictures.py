"""Takes the pictures of the window in docs/images/window anew, of the sample fair:

python3 -m uv run python -m tests.gui.take_pictures
"""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LOGNAME"] = "Lan"  # whoever takes the pictures is not named in them

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boothapp.domain.photo import Photo
from boothapp.domain.plan import Booth
from boothapp.domain.product import Product
from boothapp.domain.slip import Slip, SlipProduct
from boothapp.gui.app import App
from boothapp.gui.imports import import_run
from boothapp.gui.preferences import Preferences
from boothapp.store import records
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import intake, remove_records, sample_fair
from tests.gui.waiting import end_toasts, settle

PICTURES = Path(__file__).parents[2] / "docs" / "images" / "window"
SIZE, DESK = (1366, 704), "Bàn 2"
LIST = (
    "STT|Tên đơn vị|Địa chỉ|Điện thoại|Sản phẩm|Giá|Số gian",
    "1|HTX miến Việt Cường|Hóa Thượng|0912 345 678|Miến dong|60.000|1",
    "2|Cơ sở mây tre Minh Tâm|Phú Bình|0911 222 333|Giỏ mây|120.000|1",
    "3|HTX chè Hảo Đạt|Tân Cương|0913 444 555|Chè móc câu|450k|2",
    "||Phổ Yên|0914 666 777|Bánh chưng|80.000|1",
)


def make(folder: Path) -> Path:
    """Make the sample fair with some slips of today and something in its bin; return its folder."""
    made = folder / "Hoi-cho-mau"
    sample_fair.make(made)
    with open_fair(made, write=True) as fair:
        fair.desk = DESK
        for name, product in (("HTX Chè Khe Cốc", "Chè nõn tôm"), ("Cơ sở Gốm Yang Tao", "Bình gốm")):
            intake.save(fair, Slip(name=name, phone="0912 345 678", products=(SlipProduct(name=product),)))
        products = records.where(fair.db, Product, order="id")
        remove_records.remove(fair, "products", [one.id for one in products[:4]])
    return made


def put_list(file: Path) -> Path:
    """Write a list as a province sends it."""
    from xlsxwriter import Workbook

    with Workbook(file) as book:
        sheet = book.add_worksheet(file.stem)
        for number, line in enumerate(LIST):
            sheet.write_row(number, 0, line.split("|"))
    return file


def put_photos(fair: Fair, folder: Path) -> None:
    """Put pictures of the fair's products under their names, and one under a name that tells nothing."""
    folder.mkdir()
    names = {one.id: one.name for one in records.where(fair.db, Product, "deleted_at IS NULL")}
    photos = [one for one in records.where(fair.db, Photo, order="id") if one.product_id in names][:9]
    for number, photo in enumerate(photos):
        name = names[str(photo.product_id)] if number else "IMG_2026"
        (source,) = (fair.folder / "photos").glob(f"*/{photo.sha256}.*")
        shutil.copy(source, folder / f"{name.replace('/', '-')}{source.suffix}")


def pictures(window: Any, folder: Path) -> Iterator[tuple[str, bool]]:
    """Go through the pages; yield the name of each picture, and whether it is taken in the dark too."""
    folder.mkdir()
    fair = window.document.fair
    page = window.go("overview")
    settle(lambda: page.check.known)
    yield "overview", False
    page = window.go("intake")
    goods = (SlipProduct(name="Mật ong hoa cà phê", price="180000", unit="chai"), SlipProduct(name="Sáp ong"))
    page._begin(Slip(name="HTX Mật ong Krông Năng", phone="0905 123", place="Krông Năng, Đắk Lắk", products=goods))
    page.form.fields["phone"].line.setFocus()
    page.rows.add()
    page.draft.keep()
    page.footer.look()
    yield "intake", False
    page._begin(Slip())
    page = window.go("exhibitors")
    page.table.selectRow(0)
    yield "exhibitors", False
    page = window.go("products")
    page.list.choose(page.list.model.ids[1])
    yield "products", False
    page = window.go("plan")
    settle(lambda: page.canvas.state is not None and not page.findings.check.running)
    page.canvas.view.fit()
    booth = next(one for one in records.where(fair.db, Booth, order="code") if one.code == "A09")
    page.canvas.scene.select([booth.id])
    page.canvas.view.setFocus()
    yield "plan", True
    page.canvas.scene.select([])
    page = window.go("checks")
    settle(lambda: page.check.known and not page.check.running)
    yield "checks", False
    window.go("bin")
    yield "bin", False
    window.go("settings", section="fair")
    yield "settings", False
    page = window.go("import", files=[put_list(folder / "Thái Nguyên.xlsx")])
    settle(lambda: page.run.state == import_run.SHOWN)
    yield "import", False
    put_photos(fair, folder / "Ảnh")
    page = window.go("photos", files=[folder / "Ảnh"])
    settle(lambda: page.model.rows and not window.jobs.running)
    yield "photos", False
    page.leave()


def main() -> None:
    QApplication([])
    gc.disable()  # as the program does
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        fair = make(folder)
        app = App(Preferences(folder / "boothapp.ini"))
        app.preferences.language, app.preferences.desk = "vi", DESK
        for theme in ("light", "dark"):
            app.preferences.theme = theme
            app._dress()
            app.show_welcome()  # the fair that is open already would be left as it is
            app.open(fair)
            window: Any = app.window
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.resize(*SIZE)
            settle(lambda: not app.jobs.running and not app.upkeep.running)
            for name, in_the_dark in pictures(window, folder / theme):
                if theme == "light" or in_the_dark:
                    end_toasts(window)
                    shot(window, PICTURES / f"{name if theme == 'light' else f'{name}-dark'}.png")
        app.window.close()
        settle(lambda: not app.upkeep.running)


def shot(window: Any, file: Path) -> None:
    """Save what the window shows once its photos are there, with as few colours as look the same."""
    from PIL import Image

    for _ in range(3):  # photos come after what asks for them was painted
        window.grab()
        settle(lambda: not window.jobs.running)
    window.grab().save(str(file))
    Image.open(file).convert("RGB").quantize(255, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    main()
