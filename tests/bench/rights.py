# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about rights: what row-level security costs on PostgreSQL. The same statements are run by
somebody whom the policies hold to an account's rights, and by the server's superuser, for whom they
do not exist."""

import csv
import json
import os
import re
from contextlib import contextmanager

from commands import seconds
from portals import FOLDER, NATIONAL, PROGRAM, SOURCE, portal
from processes import medians, run
from table import ratio

CLUSTER = SOURCE / "tests/support/postgresql-cluster"
OPERATOR, ADMINISTRATOR = "bench_operator", "bench_administrator"


@contextmanager
def server():
    """A server of its own; psql and the program reach it without being asked for a password."""
    file = FOLDER / "postgresql"
    run(CLUSTER, "start", file)
    try:
        port = re.search(r"port=(\d+)", file.read_text())[1]
        os.environ.update(PGHOST="127.0.0.1", PGPORT=port, PGUSER="tester", PGPASSWORD="secret",
                          RATINGDESK_PASSWORD="secret")
        yield
    finally:
        run(CLUSTER, "stop", file)
        for variable in ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "RATINGDESK_PASSWORD"):
            os.environ.pop(variable, None)


def address(database, who="tester"):
    return f"postgresql://{who}@127.0.0.1:{os.environ['PGPORT']}/{database}"


def sql(database, text, who="tester"):
    return run("psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1",
               f"--dbname={database}", f"--username={who}", "--command", text).output.strip()


def add_account(database, name, role, group, scope=None):
    secret = FOLDER / "password.txt"
    secret.write_text("correct horse battery\n")
    run(PROGRAM, "--portal", address(database), "accounts", "create", name, "--role", role,
        *(["--scope", str(scope)] if scope else []), "--new-password-file", secret)
    sql("postgres", f"DO $$ BEGIN IF to_regrole('{name}') IS NULL THEN CREATE ROLE {name} LOGIN"
        f" PASSWORD 'secret' IN ROLE {group}; END IF; END $$")


def explained(database, who, statement):
    """Milliseconds that the server is at work on it over a connection that has worked before, as those of
    the program have, and the plan."""
    text = sql(database, "SET jit = off; "  # as the program does
               + f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {statement};" * 3, who)
    plan = json.loads(text[text.rindex("\n[") + 1:])[0]
    return plan["Planning Time"] + plan["Execution Time"], text


def queries(low, high, clinic):
    below = f"path >= '{low}' AND path < '{high}'"
    ratings = f"organization IN (SELECT id FROM portal.organization WHERE {below})"
    return [
        ("the register's skeleton", OPERATOR,
         "SELECT id, parent, kind, state, name_ru, name_be FROM portal.organization ORDER BY id"),
        ("the country's tallies", OPERATOR,
         "SELECT organization, sum(questionnaires), sum(base_sum) FROM portal.monthly_tally"
         " GROUP BY organization"),
        ("a name below a body", ADMINISTRATOR,
         f"SELECT id FROM portal.organization WHERE {below} AND name_ru ILIKE '%школа%'"),
        ("an organization's questionnaires", ADMINISTRATOR,
         f"SELECT * FROM portal.questionnaire WHERE organization = {clinic}"),
        ("all questionnaires, as an operator", OPERATOR,
         "SELECT month, count(*) FROM portal.questionnaire GROUP BY month"),
        ("questionnaires of the subtree", ADMINISTRATOR,
         f"SELECT count(*), min(month) FROM portal.questionnaire WHERE {ratings}"),
        ("additional scores of the subtree", ADMINISTRATOR,
         "SELECT criterion, count(*) FROM portal.additional_score WHERE questionnaire IN"
         f" (SELECT id FROM portal.questionnaire WHERE {ratings}) GROUP BY criterion"),
    ]


def subtree():
    """The body with the most questionnaires of those below another, its path's range, and the most
    rated organization below it."""
    body, low = sql("national", """SELECT o.id, o.path FROM portal.organization o
        JOIN portal.organization below ON below.path >= o.path AND below.path < left(o.path, -1) || '0'
        JOIN portal.monthly_tally t ON t.organization = below.id
        WHERE o.parent IS NOT NULL GROUP BY o.id ORDER BY sum(t.questionnaires) DESC LIMIT 1""").split("|")
    high = low[:-1] + "0"
    clinic = sql("national", f"""SELECT o.id FROM portal.organization o JOIN portal.monthly_tally t
        ON t.organization = o.id WHERE path >= '{low}' AND path < '{high}'
        GROUP BY o.id ORDER BY sum(t.questionnaires) DESC LIMIT 1""")
    return body, low, high, clinic


def reading():
    sql("postgres", "CREATE DATABASE national")
    run(PROGRAM, "demo", "create", "--out", address("national"))
    sql("national", "VACUUM ANALYZE")
    body, low, high, clinic = subtree()
    add_account("national", OPERATOR, "operator", "portal_operator")
    add_account("national", ADMINISTRATOR, "administrator", "portal_administrator", body)
    lines = []
    for work, who, statement in queries(low, high, clinic):
        took = medians(7, ours=lambda: explained("national", who, statement)[0],
                       theirs=lambda: explained("national", "tester", statement)[0])
        name = work.replace(" ", "-").replace("'", "").replace(",", "")
        (FOLDER / f"plan-{name}.json").write_text(explained("national", who, statement)[1])
        lines.append(ratio(f"{work}, under row-level security", took["ours"], took["theirs"],
                           lambda value: f"{value:.2f} ms", "without", 1.5))
    return lines


def importing():
    """The national register, below one body, into a portal that has nothing else."""
    exported, file = FOLDER / "register.csv", FOLDER / "below.csv"
    run(PROGRAM, "--portal", f"sqlite:{portal(NATIONAL)}", "export", "organizations", "--out", exported)
    body = 9_000_000
    with open(exported, newline="") as rows, open(file, "w", newline="") as below:
        table = csv.DictReader(rows)
        # Spheres and categories are for an operator to make.
        columns = [name for name in table.fieldnames if name not in ("sphere", "category")]
        written = csv.DictWriter(below, columns, extrasaction="ignore")
        written.writeheader()
        for row in table:
            row["parent"] = row["parent"] or body
            written.writerow(row)
    root = FOLDER / "root.csv"
    root.write_text(f"id,kind,name_ru\n{body},body,Орган\n")

    def imported(who):
        sql("postgres", "DROP DATABASE IF EXISTS filled")
        sql("postgres", "CREATE DATABASE filled")
        run(PROGRAM, "--portal", address("filled"), "portal", "create", "--name", "Portal")
        run(PROGRAM, "--portal", address("filled"), "import", "organizations", root)
        add_account("filled", ADMINISTRATOR, "administrator", "portal_administrator", body)
        return run(PROGRAM, "--portal", address("filled", who), "import", "organizations", file,
                   "--quiet", allowed=(0, 3)).seconds

    took = medians(3, ours=lambda: imported(ADMINISTRATOR), theirs=lambda: imported("tester"))
    return ratio("import of the national register by an administrator", took["ours"], took["theirs"],
                 seconds, "by the superuser, without policies", 1.5)


def rights():
    with server():
        return [*reading(), importing()]
