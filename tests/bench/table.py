# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of results."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    work: str
    measured: str  # what RatingDesk took
    compared: str  # what the other program took, and which it is
    value: float  # what the target is about: a ratio or a quantity
    unit: str
    target: float
    at_least: bool = False  # else: at most

    def cells(self):
        reached = self.value >= self.target if self.at_least else self.value <= self.target
        bound = "at least" if self.at_least else "at most"
        return [self.work, self.measured, self.compared, f"{number(self.value)} {self.unit}",
                f"{bound} {number(self.target)} {self.unit}", "reached" if reached else "MISSED"]


def ratio(work, ours, theirs, text, peer, target):
    """A line about how many times as long as the peer it may take; `text` makes a time readable."""
    return Line(work, text(ours), f"{text(theirs)} {peer}", ours / theirs, "×", target)


def number(value):
    return f"{value:.0f}" if value == int(value) or value >= 100 else f"{value:.2f}"


def print_table(lines):
    rows = [["work", "RatingDesk", "compared with", "result", "target", ""],
            *(line.cells() for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rows.insert(1, ["-" * width for width in widths])
    for row in rows:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
