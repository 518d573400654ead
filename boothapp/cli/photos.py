"""`photo add`: pictures of a product."""

from pathlib import Path

import click

from boothapp.cli.options import FileType, FolderArgument, json_option, print_json, progress_of, progress_option


@click.group()
def photo() -> None:
    """Pictures of products."""


@photo.command()
@FolderArgument
@click.option(
    "--product", "product_id", required=True, metavar="ID", help="The product's id, as `export --json` shows it."
)
@click.argument("files", type=FileType, nargs=-1, required=True, metavar="FILE…")
@json_option
@progress_option
def add(fair: Path, product_id: str, files: tuple[Path, ...], as_json: bool, progress_form: str) -> None:
    """Add pictures to a product; the originals are kept as they are."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import add_photos

    with open_fair(fair, write=True) as opened:
        added = add_photos.to_product(opened, product_id, files, progress=progress_of(progress_form))
    if as_json:
        found = [picture.to_json() for picture in added]
        print_json({"photo": found[0]} if len(found) == 1 else {"photos": found})
        return
    for picture in added:
        click.echo(f"{'Already there' if picture.already else 'Added'}: {picture.photo.file}")
        for hint in picture.hints:
            click.echo(f"  hint: {hint.message}")


COMMANDS = (photo,)
