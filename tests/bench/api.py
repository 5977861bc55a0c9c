# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about the portal's API: the client over the service on this computer beside the same
client over the file that the service serves."""

import os
import re
import shutil
import subprocess
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from commands import COMPARED, PERIOD, seconds
from portals import BUILD, FOLDER, NATIONAL, PROGRAM, bench_program, portal
from processes import CannotMeasure, medians, run
from table import Line, ratio
from window import desk_shown, milliseconds, x_server

PASSWORD = "correct horse battery"
SERVICE = BUILD / "app/service/ratingdesk-portal"


@dataclass(frozen=True)
class Service:
    host: str  # with the port
    process: int
    secret: Path  # the file with the password of its account

    @property
    def address(self):
        return f"http://bench@{self.host}"


@contextmanager
def served(file):
    secret = FOLDER / "password.txt"
    secret.write_text(PASSWORD + "\n")
    run(PROGRAM, "--portal", f"sqlite:{file}", "accounts", "create", "bench", "--role", "operator",
        "--new-password-file", secret)
    service = subprocess.Popen([SERVICE, "--portal", f"sqlite:{file}", "--listen", "127.0.0.1:0"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        for line in service.stderr:
            if found := re.search(r"http://([\d.]+:\d+)", line):
                yield Service(found[1], service.pid, secret)
                return
        raise CannotMeasure("ratingdesk-portal does not listen")
    finally:
        service.terminate()
        service.wait()


def requests_per_second(address, path):
    """On as many connections as a small portal has visitors at the same moment."""
    output = run("wrk", "--threads", "1", "--connections", "16", "--duration", "5s", address + path).output
    if "Non-2xx" in output or "Socket errors" in output:
        raise CannotMeasure(f"wrk at {path}: {output.strip()}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1])


@contextmanager
def bare_handler(body):
    """The address of the engine alone, which answers everything with these bytes."""
    file = FOLDER / "body.json"
    file.write_bytes(body)
    handler = subprocess.Popen([bench_program("barehandler"), file], stderr=subprocess.PIPE, text=True)
    try:
        yield handler.stderr.readline().strip()
    finally:
        handler.terminate()
        handler.wait()


def profiles(host, file):
    plain = f"http://{host}"
    most_rated = run("sqlite3", file, "SELECT organization FROM monthly_tally GROUP BY organization"
                     " ORDER BY sum(questionnaires) DESC LIMIT 1").output.strip()
    path = f"/api/v1/public/profile/{most_rated}"
    with urllib.request.urlopen(plain + path) as answer:
        body = answer.read()
    with bare_handler(body) as floor:
        took = medians(5, ours=lambda: requests_per_second(plain, path),
                       theirs=lambda: requests_per_second(floor, path))
    return Line("a public profile", f"{took['ours']:,.0f} a second",
                f"{took['theirs']:,.0f} a second RESTinio alone, the same {len(body)} bytes",
                took["ours"] / took["theirs"], "×", 0.6, at_least=True)


SAVES = 1000


def saves(address):
    return float(run(bench_program("saves"), address, str(SAVES)).output.split()[0]) / 1000


def filled_tree(address, file):
    """From the start of the program; reading the register is all that can differ."""
    with x_server():
        took = medians(5, ours=lambda: desk_shown(address), theirs=lambda: desk_shown(f"sqlite:{file}"))
    return ratio("start to a filled, searchable tree, over the API", took["ours"], took["theirs"],
                 milliseconds, "over the file itself", 2)


def api():
    file = FOLDER / "served.sqlite"
    shutil.copyfile(portal(NATIONAL), file)
    works = {
        "the register as a list": ["organizations", "list"],
        "ranking of the country, two periods": ["ranking", "--period", PERIOD, "--compare", COMPARED],
    }
    lines = []
    with served(file) as service:
        address = service.address
        for work, arguments in works.items():
            def over(place):
                return run(PROGRAM, "--portal", place, "--password-file", service.secret, *arguments,
                           "--format", "csv", "--quiet", output=FOLDER / "api.csv").seconds

            took = medians(9, ours=lambda: over(address), theirs=lambda: over(f"sqlite:{file}"))
            lines.append(ratio(f"{work}, over the API", took["ours"], took["theirs"], seconds,
                               "over the file itself", 2))
        os.environ["RATINGDESK_PASSWORD"] = PASSWORD
        lines.append(filled_tree(address, file))
        lines.append(profiles(service.host, file))
        took = medians(3, ours=lambda: saves(address), theirs=lambda: saves(f"sqlite:{file}"))
        lines.append(ratio(f"{SAVES:,} saves one after the other, over the API", took["ours"],
                           took["theirs"], seconds, "over the file itself", 2))
    return lines
