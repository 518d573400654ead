"""The floor: the renditions of the book behind each other.   python concatenation.py BOOK.json OUT"""

import sys
from pathlib import Path

from measures import load


def main() -> None:
    data, target = sys.argv[1:]
    with Path(target).open("wb") as file:
        for province in load(data)["provinces"]:
            for exhibitor in province["exhibitors"]:
                for product in exhibitor["products"]:
                    file.write(Path(product["photo"]).read_bytes())


if __name__ == "__main__":
    main()
