"""The command line as a contract: exit status, one sentence on standard error, one JSON object on standard output."""

import itertools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from boothapp.cli.program import run
from boothapp.domain.catalog import DESIGNS

MAIN = Path(__file__).parents[2] / "main.py"


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    file = tmp_path / "Thái Nguyên.csv"
    file.write_text(
        "STT,Tên đơn vị,Mã số thuế,Điện thoại,Sản phẩm,Giá bán\n"
        "1,HTX chè Hảo Đạt,,0912345678,Chè móc câu,250.000 đ/kg\n"
        "2,Công ty CP Miến Việt Cường,001085001234,0208 3 123 456,Miến dong,145k\n",
        encoding="utf-8",
    )
    return file


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--version"], 0),
        (["init"], 2),
        (["bogus"], 2),
        (["assign", "F"], 2),  # a later issue's: it does not exist until then
        (["print", "F"], 2),
        (["import", "F"], 2),
        (["init", "F", "--opens", "31/2/2026"], 2),
        (["export", "F"], 2),
        (["catalog", "F"], 2),
        (["history", "F"], 1),
        (["check", "F"], 1),
        (["restore", "none.zip", "F"], 1),
        (["import", "F", "none.xlsx"], 1),
    ],
)
def test_exit_status_and_one_plain_sentence(tmp_path, monkeypatch, capsys, arguments, status):
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == status
    said = capsys.readouterr()
    if status:
        assert said.out == "" or arguments[0] == "check"
        assert said.err.count("\n") <= 1
        assert "Traceback" not in said.err
    assert list(tmp_path.iterdir()) == []


def test_a_fair_from_list_to_catalog_and_back(tmp_path, monkeypatch, capsys, list_file):
    monkeypatch.chdir(tmp_path)

    def said(*arguments: str) -> dict[str, object]:
        assert run([*arguments, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    said("init", "F", "--name", "Hội chợ", "--opens", "27/7/2026", "--closes", "1/8/2026", "--organiser", "Chủ trì: Sở")
    shown = said("fair", "F")["fair"]
    assert (shown["name"], shown["opens_on"]) == ("Hội chợ", "2026-07-27")
    assert [(o["role"], o["name"]) for o in shown["organisers"]] == [("Chủ trì", "Sở")]
    dry = said("import", "F", str(list_file), "--dry-run")
    assert said("export", "F")["exhibitors"] == []
    report = said("import", "F", str(list_file))
    assert report == dry
    assert (report["added"], report["products_added"]) == (2, 2)
    again = said("import", "F", str(list_file))
    assert (again["added"], again["updated"], again["unchanged"], again["questions"]) == (0, 0, 2, [])
    exhibitors = said("export", "F")["exhibitors"]
    assert [e["name"] for e in exhibitors] == ["Công ty CP Miến Việt Cường", "HTX chè Hảo Đạt"]
    assert exhibitors[1]["phone"] == "0912 345 678"
    assert exhibitors[1]["products"][0] | {"price": 250_000, "unit": "kg"} == exhibitors[1]["products"][0]
    picture = _picture(tmp_path / "ảnh.jpg")
    product = exhibitors[1]["products"][0]["id"]
    photo = said("photo", "add", "F", "--product", product, str(picture))["photo"]
    assert (photo["width"], photo["height"]) == (400, 300)
    assert Path("F", photo["file"]).read_bytes() == picture.read_bytes()
    assert Path("F", photo["rendition"]).exists()
    repeated = said("photo", "add", "F", "--product", product, str(picture))["photo"]
    assert (repeated["id"], repeated["already"]) == (photo["id"], True)
    result = said("catalog", "F", "-o", "out.pdf")
    assert result["pages"] >= 4
    assert Path("out.pdf").stat().st_size == result["bytes"]
    assert run(["catalog", "F", "-o", "out.docx"]) == 1
    assert ".pdf" in capsys.readouterr().err
    assert not Path("out.docx").exists()
    undone = said("undo", "F")["edit"]
    assert undone["code"] == "add_photos"
    run(["redo", "F"])
    capsys.readouterr()
    before = said("export", "F")
    assert run(["backup", "F", "-o", "b.zip"]) == 0
    assert run(["restore", "b.zip", "G"]) == 0
    capsys.readouterr()
    assert said("export", "G") == before
    assert said("check", "G")["sound"] is True


def _picture(path: Path) -> Path:
    from PIL import Image

    Image.effect_noise((400, 300), 60).convert("RGB").save(path)
    return path


def test_personal_numbers_leave_the_fair_only_in_its_archive(tmp_path, monkeypatch, capsys, list_file):
    monkeypatch.chdir(tmp_path)
    run(["init", "F", "--opens", "27/7/2026"])
    run(["import", "F", str(list_file), "--json"])
    said = [capsys.readouterr().out]
    company = json.loads(_out(capsys, "export", "F", "--json"))["exhibitors"][0]["id"]
    commands = (
        ("export", "F", "--json"),
        ("history", "F", "--json"),
        ("history", "F", "--of", company, "--json"),
        ("history", "F", "--of", company),
        ("check", "F", "--json"),
        ("undo", "F", "--json"),
        ("redo", "F", "--json"),
    )
    said += [_out(capsys, *arguments) for arguments in commands]
    for name in ("x.json", "x.csv", "x.xlsx"):
        run(["export", "F", "-o", name])
        said.append(Path(name).read_bytes().decode("utf-8", "replace"))
    assert not any("001085001234" in text for text in said)
    run(["export", "F", "-o", "x.zip"])
    import zipfile

    with zipfile.ZipFile("x.zip") as archive:
        assert b"001085001234" in archive.read("tables/exhibitors.jsonl")


def _out(capsys, *arguments: str) -> str:
    capsys.readouterr()
    assert run(list(arguments)) == 0
    return capsys.readouterr().out


def test_a_new_opening_day_re_reads_the_provinces(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("Tên đơn vị,Tỉnh\nHTX Một,Hà Giang\nHTX Hai,Lạng Sơn\n", encoding="utf-8")
    run(["init", "F", "--opens", "27/7/2023"])
    run(["import", "F", "a.csv"])
    changed = json.loads(_out(capsys, "fair", "F", "--opens", "27/7/2026", "--json"))["provinces_changed"]
    assert [(c["exhibitor"], c["before"], c["after"]) for c in changed] == [("HTX Một", "Hà Giang", "Tuyên Quang")]
    back = json.loads(_out(capsys, "fair", "F", "--opens", "27/7/2023", "--json"))["provinces_changed"]
    assert [(c["before"], c["after"]) for c in back] == [("Tuyên Quang", "Hà Giang")]
    provinces = {e["name"]: e["province"] for e in json.loads(_out(capsys, "export", "F", "--json"))["exhibitors"]}
    assert provinces == {"HTX Một": "Hà Giang", "HTX Hai": "Lạng Sơn"}


def test_progress_as_lines_stands_on_standard_error(tmp_path, monkeypatch, capsys, list_file):
    monkeypatch.chdir(tmp_path)
    run(["init", "F"])
    capsys.readouterr()
    assert run(["import", "F", str(list_file), "--json", "--progress", "json"]) == 0
    said = capsys.readouterr()
    json.loads(said.out)
    lines = [json.loads(line) for line in said.err.splitlines()]
    assert lines
    assert all(set(line) == {"done", "total", "doing"} for line in lines)


def test_demo_makes_both_once_and_prints_their_paths(tmp_path):
    def demo() -> list[str]:
        done = subprocess.run(
            [sys.executable, str(MAIN), "demo"], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        return done.stdout.splitlines()

    first = demo()
    assert first == [str(tmp_path / "Hoi-cho-mau"), str(tmp_path / "Hoi-cho-mau.pdf")]
    stamps = [Path(path).stat().st_mtime_ns for path in first]
    assert demo() == first
    assert [Path(path).stat().st_mtime_ns for path in first] == stamps


def test_the_sample_has_what_it_promises(tmp_path):
    from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
    from boothapp.domain.photo import Photo
    from boothapp.domain.plan import Booth, Hall, Pavilion, PlanItem
    from boothapp.domain.product import Product
    from boothapp.store import records
    from boothapp.store.fair import open_fair
    from boothapp.tasks import check_fair, sample_fair

    sample_fair.make(tmp_path / "F")
    with open_fair(tmp_path / "F") as fair:
        counts = {cls: len(records.where(fair.db, cls)) for cls in (Exhibitor, Product, Booth, Hall, Contact, Consent)}
        assert counts[Exhibitor] == 60
        assert 170 <= counts[Product] <= 190
        assert (counts[Booth], counts[Hall], counts[Contact], counts[Consent]) == (80, 2, 0, 0)
        assert any(item.kind == "stage" for item in records.where(fair.db, PlanItem))
        assert len(records.where(fair.db, Pavilion)) > 5
        photos = records.where(fair.db, Photo)
        assert len(photos) == counts[Product]
        assert all(photo.illustration for photo in photos)
    assert check_fair.check(tmp_path / "F").sound
    for design, language in itertools.product(DESIGNS, ("vi", "vi-en")):
        report = check_fair.check(tmp_path / "F", chosen={"design": design, "language": language})
        assert {"text_cut", "glyph_missing"}.isdisjoint(finding.code for finding in report.findings)


def test_a_read_only_place_can_be_read(tmp_path, capsys):
    """On a disk mounted read-only, where the system allows a test to mount one."""
    run(["init", str(tmp_path / "F"), "--sample"])
    shutil.rmtree(tmp_path / "F" / "cache")
    script = (
        f"mount --bind {tmp_path}/F {tmp_path}/F && mount -o remount,bind,ro {tmp_path}/F && "
        f"{sys.executable} {MAIN} export {tmp_path}/F --json >{tmp_path}/out && "
        f"{sys.executable} {MAIN} check {tmp_path}/F && {sys.executable} {MAIN} history {tmp_path}/F && "
        f"{sys.executable} {MAIN} catalog {tmp_path}/F -o {tmp_path}/c.pdf && echo all read; "
        f"{sys.executable} {MAIN} fair {tmp_path}/F --venue X"
    )
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a place read-only")
    done = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, check=False)
    if "mount:" in done.stderr or "unshare:" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert "all read" in done.stdout, done.stderr
    assert done.returncode == 1
    assert "read-only" in done.stderr
    assert len(json.loads((tmp_path / "out").read_text())["exhibitors"]) == 60
    assert (tmp_path / "c.pdf").stat().st_size > 1_000_000  # with its pictures


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="file names there are Unicode")
def test_names_that_are_no_text(tmp_path, capsys, list_file):
    """Sticks written elsewhere: names of any bytes are taken, and shown without what is no text."""
    sys.stdout.reconfigure(errors="backslashreplace")  # as `main` does
    place = tmp_path / os.fsdecode(b"ba\xffd")
    place.mkdir()
    fair, listed, archive = (str(place / os.fsdecode(name)) for name in (b"F\xff", b"li\xfest.xlsx", b"x\xff.zip"))
    shutil.copy(list_file, listed)
    again = str(place / os.fsdecode(b"G\xff"))
    commands = (
        ("init", fair, "--opens", "27/7/2026"),
        ("import", fair, listed),
        ("check", fair),
        ("catalog", fair, "-o", str(place / os.fsdecode(b"o\xff.pdf"))),
        ("backup", fair),
        ("export", fair, "-o", archive),
        ("restore", archive, again),
        ("import", again, archive),
        ("check", again),
        ("undo", fair),
    )
    for command in commands:
        assert run([*command]) == 0, command
    assert "list.xlsx" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="a shell is needed")
def test_nobody_listens(tmp_path):
    """Without a standard error, as a program without a console is started, work is done and errors are silent."""
    for arguments, status in ((["init", "F"], 0), (["check", "F"], 0), (["check", "G"], 1)):
        done = subprocess.run(
            ["/bin/sh", "-c", 'exec "$0" "$@" 2>&-', sys.executable, str(MAIN), *arguments],
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, "boothapp:" in done.stdout.decode()) == (status, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_answer_that_cannot_be_written_is_told_apart_from_the_work(tmp_path):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, str(MAIN), "init", "F"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr.decode()) == (
        1,
        "boothapp: The work is done, but its answer could not be written: "
        "the disk is full; free some space and try again.\n",
    )
    assert (tmp_path / "F" / "fair.db").exists()


def test_a_folder_is_not_taken_for_the_catalog_of_the_demo(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Hoi-cho-mau.pdf").mkdir()
    assert run(["demo"]) == 1
    assert "is a folder" in capsys.readouterr().err


TOLD_TO_END = """
import os, signal, sys
from boothapp.catalog import book
from boothapp.cli import program

lay_out, sent, before = book.lay_out, *sys.argv[-2:]
del sys.argv[-2:]
signal.signal(getattr(signal, sent), getattr(signal, before))

def hit(*given, **named):  # the unfinished file is there already
    os.kill(os.getpid(), getattr(signal, sent))
    return lay_out(*given, **named)

book.lay_out = hit
program.main()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a program without asking it")
@pytest.mark.parametrize(
    ("signal", "before", "left"),
    [
        ("SIGINT", "default_int_handler", ["F"]),
        ("SIGTERM", "SIG_DFL", ["F"]),
        ("SIGHUP", "SIG_DFL", ["F"]),
        ("SIGHUP", "SIG_IGN", ["F", "F.pdf"]),  # as nohup has it
    ],
)
def test_a_program_that_is_told_to_end_leaves_nothing_unfinished(tmp_path, monkeypatch, signal, before, left):
    monkeypatch.chdir(tmp_path)
    assert run(["init", "F", "--name", "Hội chợ"]) == 0
    command = [sys.executable, "-c", TOLD_TO_END, "catalog", "F", "-o", "F.pdf", signal, before]
    environment = {**os.environ, "PYTHONPATH": str(MAIN.parent)}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    said = "" if "F.pdf" in left else "boothapp: Stopped; what was not finished has left nothing behind.\n"
    assert (done.returncode, done.stderr.lstrip()) == (int(said != ""), said)
    assert sorted(path.name for path in tmp_path.iterdir()) == left


def test_an_archive_tells_of_the_halls_and_booths_it_brings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from boothapp.domain.plan import Booth, Hall
    from boothapp.store import records
    from boothapp.store.fair import open_fair

    monkeypatch.chdir(tmp_path)
    for name in ("F", "G"):
        run(["init", name])
    with open_fair(Path("F"), write=True) as fair, fair.edit("test"):
        hall = Hall("Nhà A", 30, 20)
        records.save(fair.db, hall, Booth(hall.id, "A1", 0, 0), Booth(hall.id, "A2", 3, 0))
    run(["export", "F", "-o", "f.zip"])
    capsys.readouterr()
    assert run(["import", "G", "f.zip", "--dry-run"]) == run(["import", "G", "f.zip"]) == 0
    told = capsys.readouterr().out
    assert "Would add 1 hall and 2 booths." in told and "Added 1 hall and 2 booths." in told
