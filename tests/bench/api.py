# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about the portal's API: the client over the service on this computer beside the same
client over the file that the service serves."""

import re
import shutil
import subprocess
from contextlib import contextmanager

from commands import COMPARED, PERIOD, seconds
from portals import BUILD, FOLDER, NATIONAL, PROGRAM, portal
from processes import CannotMeasure, medians, run
from table import ratio

SERVICE = BUILD / "app/service/ratingdesk-portal"


@contextmanager
def served(file):
    """The address at which the file is served, with the password of its account in a file beside."""
    secret = FOLDER / "password.txt"
    secret.write_text("correct horse battery\n")
    run(PROGRAM, "--portal", f"sqlite:{file}", "accounts", "create", "bench", "--role", "operator",
        "--new-password-file", secret)
    service = subprocess.Popen([SERVICE, "--portal", f"sqlite:{file}", "--listen", "127.0.0.1:0"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        for line in service.stderr:
            if found := re.search(r"http://([\d.]+:\d+)", line):
                yield f"http://bench@{found[1]}", secret
                return
        raise CannotMeasure("ratingdesk-portal does not listen")
    finally:
        service.terminate()
        service.wait()


def api():
    file = FOLDER / "served.sqlite"
    shutil.copyfile(portal(NATIONAL), file)
    works = {
        "the register as a list": ["organizations", "list"],
        "ranking of the country, two periods": ["ranking", "--period", PERIOD, "--compare", COMPARED],
    }
    lines = []
    with served(file) as (address, secret):
        for work, arguments in works.items():
            def over(place):
                return run(PROGRAM, "--portal", place, "--password-file", secret, *arguments,
                           "--format", "csv", "--quiet", output=FOLDER / "api.csv").seconds

            took = medians(9, ours=lambda: over(address), theirs=lambda: over(f"sqlite:{file}"))
            lines.append(ratio(f"{work}, over the API", took["ours"], took["theirs"], seconds,
                               "over the file itself", 2))
    return lines
