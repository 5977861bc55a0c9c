# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about the window, on an X server of their own."""

import contextlib
import os
import subprocess

from portals import NATIONAL, PROGRAM, TENFOLD, bench_program, portal
from processes import medians, run
from table import Line, ratio

# The window must not only be there: its search must answer. It stands at the screen's origin, and its
# search field around this point.
REACT = ["--react", "xdotool search --onlyvisible --name RatingDesk windowfocus --sync"
         " mousemove 435 145 click 1", "xdotool key 1 1"]


@contextlib.contextmanager
def x_server():
    """An X server without anything on it, on a number that it finds itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24",
                               "-nolisten", "tcp", "-noreset"], pass_fds=[writing],
                              stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:
        os.environ.update(DISPLAY=f":{number.readline().strip()}", QT_QPA_PLATFORM="xcb")
    try:
        yield
    finally:
        del os.environ["DISPLAY"], os.environ["QT_QPA_PLATFORM"]
        server.terminate()
        server.wait()


def shown(*arguments):
    return float(run(bench_program("shown"), *map(str, arguments)).output)


def milliseconds(value):
    return f"{value:.0f} ms"


def desk_shown(address):
    """Milliseconds until the window with this portal's tree is complete and searches."""
    return shown(*REACT, PROGRAM, "--portal", address, "--page", "organizations")


def start():
    national, tenfold = portal(NATIONAL), portal(TENFOLD)
    with x_server():
        took = medians(5, empty=lambda: shown(bench_program("emptywindow")),
                       national=lambda: desk_shown(f"sqlite:{national}"),
                       tenfold=lambda: desk_shown(f"sqlite:{tenfold}"),
                       browser=lambda: shown("sqlitebrowser", "-t", "organization", national))
    work = "start to a filled, searchable tree"
    return [ratio(work, took["national"], took["empty"], milliseconds, "empty window", 5),
            ratio(f"{work}, {TENFOLD:,} organizations", took["tenfold"], took["empty"],
                  milliseconds, "empty window", 8),
            ratio(f"{work}, the same file", took["national"], took["browser"], milliseconds,
                  "DB Browser for SQLite", 1)]


def ranking_view():
    lines = []
    with x_server():
        output = run(bench_program("rankingview"), portal(NATIONAL)).output
    for line in output.splitlines():
        what, slowest = line.split("\t")
        lines.append(Line(f"ranking view, {what}, slowest choice", "", "", float(slowest), "ms", 100))
    return lines
