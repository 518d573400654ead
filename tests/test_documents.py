"""What the documents say is what the code does."""

import re
from pathlib import Path

from boothapp.store.migrations import SHARED, VERSION
from boothapp.store.recording import columns_of

ROOT = Path(__file__).parents[1]


def test_every_table_and_column_is_described(fair):
    text = (ROOT / "docs/fair-folder.md").read_text(encoding="utf-8")
    for table in (*SHARED, "edits", "changes", "search_rows", "search_words", "local_notes", "local_writes"):
        paragraph = re.search(rf"^\*\*{table}\*\* (.+)$", text, re.MULTILINE)
        assert paragraph, table
        described = set(re.findall(r"`(\w+)`", paragraph[1])) | {"id", "deleted_at"}
        assert {name for name, _ in columns_of(fair.db, table)} <= described, table


def test_the_number_of_the_format_is_described():
    text = (ROOT / "docs/fair-folder.md").read_text(encoding="utf-8")
    assert f"`user_version` the number of the format: {VERSION}." in text


def test_the_queries_of_the_document_run(fair):
    text = (ROOT / "docs/fair-folder.md").read_text(encoding="utf-8")
    queries = re.findall(r'sqlite3 fair.db "(.+)"', text) + re.findall(r"((?:    .+\n)+)", text)
    ran = [fair.db.execute(query).fetchall() for query in queries if query.strip().startswith("SELECT")]
    assert len(ran) == 5


def test_the_readme_has_the_two_commands_that_ci_runs():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "    python3 -m pip install uv && python3 -m uv run boothapp demo\n" in readme
    assert "    python3 -m pip install uv && python3 -m uv run pytest\n" in readme
    assert "python3 -m pip install uv && python3 -m uv run pytest" in (ROOT / ".ci/run").read_text(encoding="utf-8")


def test_every_link_of_the_readme_leads_somewhere():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", readme)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
