"""Holds a notebook that was run against the one that is kept: the same cells, which print the same texts."""

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


kept, fresh = (texts(path) for path in sys.argv[1:3])
if [cell[:2] for cell in kept] != [cell[:2] for cell in fresh]:
    sys.exit(f"{sys.argv[1]} has other cells than the program writes; run .ci/make-examples")
for old, new in zip(kept, fresh):
    if old != new:
        sys.exit(f"{sys.argv[1]}: cell {old[0]} shows something else today; run .ci/make-examples\n{old[2]}\n{new[2]}")
print(f"{sys.argv[1]}: as it is kept")
