"""Holds a notebook that was run against another one: the same cells, which show the same texts."""

import sys

import nbformat


def texts(path):
    """The id, the source and all that was printed or shown as text, of each cell."""
    found = []
    for cell in nbformat.read(path, as_version=4).cells:
        outputs = []
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            outputs.append("a picture" if "image/png" in data else output.get("text", data.get("text/html")))
        found.append((cell.id, cell.source, outputs))
    return found


one, other = sys.argv[1:3]
cells = texts(one), texts(other)
if [cell[0] for cell in cells[0]] != [cell[0] for cell in cells[1]]:
    sys.exit(f"{one} has other cells than {other}")
for old, new in zip(*cells):
    if old != new:
        sys.exit(f"cell {old[0]} of {one} is another one than in {other}:\n{old[1:]}\n{new[1:]}")
print(f"{one}: shows the texts of {other}")
