"""Runs notebooks from top to bottom, each in its folder; fails on an error and on any warning.

With --keep the outputs are written into the files, and nothing in them depends on the clock or the machine's name.
"""

import argparse
import csv
import sys
from pathlib import Path

import nbformat
import pandas as pd
from nbclient import NotebookClient


def check_tables(folder):
    """Every table of the folder reads the same for the csv module and for pandas."""
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        table = pd.read_csv(path, encoding="utf-8-sig", low_memory=False)
        if len(table) != rows:
            sys.exit(f"{path}: {rows} rows, but pandas reads {len(table)}")
        if "date" in table:
            pd.to_datetime(table["date"], format="%Y-%m-%d")


def execute(path, keep):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    metadata = dict(notebook.metadata)
    client = NotebookClient(
        notebook, timeout=300, record_timing=False, resources={"metadata": {"path": str(path.parent)}}
    )
    client.execute()
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                sys.exit(f"{path}: cell {cell.id} warns:\n{output.text}")
    if not any("image/png" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", [])):
        sys.exit(f"{path}: it draws nothing")
    notebook.metadata = nbformat.from_dict(metadata)
    if keep:
        nbformat.write(notebook, path)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebooks", nargs="+", type=Path)
    parser.add_argument("--keep", action="store_true", help="write the outputs into the files")
    options = parser.parse_args()
    for path in options.notebooks:
        check_tables(path.parent)
        execute(path, options.keep)
        print(f"{path}: runs")


if __name__ == "__main__":
    main()
