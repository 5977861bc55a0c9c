# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures RatingDesk beside programs that do the same work, and prints the table. Called by `run`,
which installs and builds what is needed."""

import argparse
import sys

import api
import commands
import load
import posters
import rights
import window
from processes import CannotMeasure
from table import print_table

ROWS = {
    "create": commands.create,
    "ranking": commands.ranking,
    "saving": commands.saving,
    "search": commands.search,
    "view": window.ranking_view,
    "start": window.start,
    "posters": posters.posters,
    "api": api.api,
    "rights": rights.rights,
    "load": load.load,
}


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/run", description=__doc__)
    parser.add_argument("row", nargs="*", choices=[*ROWS, []], help="what to measure; all if none")
    asked = parser.parse_args().row or ROWS
    lines, failures = [], []
    for name in asked:
        print(f"measuring: {name}", file=sys.stderr)
        try:
            lines += ROWS[name]()
        except CannotMeasure as failure:
            failures.append(f"{name}: {failure}")
    print_table(lines)
    for failure in failures:
        print(f"Could not be measured: {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
