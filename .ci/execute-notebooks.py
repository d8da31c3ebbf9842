"""Runs notebooks from top to bottom, each in its folder; fails on an error, on any warning, and where a name is shown
as HTML of its own.

With --keep the outputs are written into the files, and nothing in them depends on the clock or the machine's name.
With --recipes the Python of a document is run, too, each block on its own from the top of the repository.
"""

import argparse
import csv
import os
import re
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
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
        notebook, timeout=300, record_timing=False, resources={"metadata": {"path": str(path.parent)}},
        extra_arguments=["--IPKernelApp.log_level=ERROR"],
    )
    client.execute()
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                sys.exit(f"{path}: cell {cell.id} warns:\n{output.text}")
            if output.output_type == "error":  # a picture that can't be drawn stops no cell
                sys.exit(f"{path}: cell {cell.id}: {output.ename}: {output.evalue}")
            shown = output.get("data", {}).get("text/html", "")
            if re.search(r"<(script>|img|b>)", shown):
                sys.exit(f"{path}: cell {cell.id} shows a name as HTML")
            if re.search(r">'+[=+@-]", shown):
                sys.exit(f"{path}: cell {cell.id} shows a name with the apostrophe of its cell")
    if not any("image/png" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", [])):
        sys.exit(f"{path}: it draws nothing")
    notebook.metadata = nbformat.from_dict(metadata)
    if keep:
        nbformat.write(notebook, path)


def run_recipes(document):
    """The blocks marked as Python, each as a program of its own that may draw."""
    blocks = re.findall(r"^```python\n(.*?)^```$", document.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    if not blocks:
        sys.exit(f"{document}: it has no recipes")
    matplotlib.use("agg")
    for number, block in enumerate(blocks, 1):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            exec(compile(block, f"{document}, recipe {number}", "exec"), {})
        plt.close("all")
    print(f"{document}: {len(blocks)} recipes run")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebooks", nargs="+", type=Path)
    parser.add_argument("--recipes", type=Path, help="a document with Python in it")
    parser.add_argument("--keep", action="store_true", help="write the outputs into the files")
    options = parser.parse_args()

    def run(path):
        check_tables(path.parent)
        execute(path, options.keep)
        return path

    with ThreadPoolExecutor(os.cpu_count()) as several:
        for path in several.map(run, options.notebooks):
            print(f"{path}: runs")
    if options.recipes:
        run_recipes(options.recipes)


if __name__ == "__main__":
    main()
