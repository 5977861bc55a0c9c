# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about whole commands, and the search."""

import re
import shutil

from portals import FOLDER, NATIONAL, PROGRAM, TENFOLD, bench_program, demo_create, portal
from processes import CannotMeasure, medians, run
from table import Line, ratio

# Ranked against the quarter before, to date.
PERIOD, COMPARED = "2023-Q1", "2022-Q4"
LAST_MONTH, LAST_COMPARED_MONTH = 2023 * 12 + 2, 2022 * 12 + 11


def seconds(value):
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.0f} ms"


def sqlite3(file, script):
    path = FOLDER / "script.sql"
    path.write_text(script)
    with open(path, "rb") as stdin:
        return run("sqlite3", "-bail", file, stdin=stdin, output=FOLDER / "sqlite3.out").seconds


# CSV knows no NULL: these rules would refuse the empty text that .import puts in its place. The
# indexes would hold next to nothing, as in the portal itself. And .import stumbles over columns that
# are computed, not stored.
NOT_FOR_CSV = [r",\s*CHECK \(\(state = 2\) = \(merged_into IS NOT NULL\)\)",
               r"CHECK \(valid_to >= valid_from\)",
               r"CREATE (UNIQUE )?INDEX[^;]* IS NOT NULL;",
               r"\w+ INTEGER GENERATED ALWAYS AS \([^)]*\) VIRTUAL,"]


def import_script(source):
    """Fills an empty file with the rows of the portal: tables and indexes are the same, but nothing
    is counted by triggers, for the tallies are rows like the others."""
    def query(sql):
        return run("sqlite3", source, sql).output

    def own(types):
        return f"FROM sqlite_schema WHERE type IN ({types}) AND sql <> '' AND name NOT LIKE 'sqlite_%'"

    script = query("SELECT sql || ';' " + own("'table', 'index'"))
    for rule in NOT_FOR_CSV:
        script = re.sub(rule, "", script)
    script += ".mode csv\n"
    for table in query("SELECT name " + own("'table'")).split():
        columns = query(f"SELECT group_concat(name) FROM pragma_table_info('{table}')").strip()
        sqlite3(source, f".mode csv\n.once {FOLDER}/{table}.csv\nSELECT {columns} FROM {table};\n")
        script += f".import {FOLDER}/{table}.csv {table}\n"
    return script


def create():
    """The peer only loads what demo create invents, writes and counts."""
    source = portal(NATIONAL)
    script = import_script(source)
    loaded = FOLDER / "loaded.sqlite"

    def load():
        loaded.unlink(missing_ok=True)
        return sqlite3(loaded, script)

    took = medians(3, ours=lambda: demo_create(FOLDER / "created.sqlite"), theirs=load)
    for table in ("organization", "questionnaire", "monthly_tally"):
        count = f"SELECT count(*) FROM {table}"
        if run("sqlite3", source, count).output != run("sqlite3", loaded, count).output:
            raise CannotMeasure(f"sqlite3 .import did not load all rows of {table}")
    return [ratio("demo create, national size", took["ours"], took["theirs"], seconds,
                  "sqlite3 .import of the same rows", 4)]


def ranking():
    file = portal(NATIONAL)

    def ours():
        return run(PROGRAM, "--portal", f"sqlite:{file}", "ranking", "--period", PERIOD,
                   "--compare", COMPARED, "--format", "csv", "--quiet",
                   output=FOLDER / "ranking.csv").seconds

    def compared(column):
        return f"sum(CASE WHEN month <= {LAST_COMPARED_MONTH} THEN {column} ELSE 0 END)"

    tallies = ["questionnaires", "base_sum", "base_satisfied"]
    sums = [compared(column) for column in tallies] + [f"sum({column})" for column in tallies]
    query = (f".mode csv\nSELECT organization, {', '.join(sums)} FROM monthly_tally"
             f" WHERE month <= {LAST_MONTH} GROUP BY organization;\n")
    took = medians(9, ours=ours, theirs=lambda: sqlite3(file, query))
    return [ratio("ranking of the country, two periods", took["ours"], took["theirs"], seconds,
                  "sqlite3 adding up the same tallies", 2)]


def saving():
    file = FOLDER / "saved.sqlite"
    shutil.copyfile(portal(NATIONAL), file)
    median, slowest, reading = map(float, run(bench_program("saving"), file).output.split())
    return [Line("a save while the country's tallies are read", f"{median:.0f} ms, slowest {slowest:.0f} ms",
                 f"{reading:.0f} ms for one reading", median, "ms", 50)]


def search():
    output = run(bench_program("search"), str(TENFOLD)).output
    typed, pasted = (float(re.search(rf"{kind} .*slowest ([\d.]+) ms", output)[1])
                     for kind in ("typed", "pasted"))
    return [Line(f"search, slowest key of {TENFOLD:,} organizations", f"{typed:.1f} ms typed",
                 f"{pasted:.1f} ms for a pasted text", max(typed, pasted), "ms", 16)]
