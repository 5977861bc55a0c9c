# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are measured and the portals that they work on, all below the build folder."""

import os
from pathlib import Path

from processes import run

SOURCE = Path(__file__).resolve().parents[2]
BUILD = SOURCE / "build/release"
PROGRAM = BUILD / "app/ratingdesk"
FOLDER = BUILD / "bench"  # everything that is made here

NATIONAL = 13_500
TENFOLD = 135_000

# No settings and no fonts cache of the person who measures.
FOLDER.mkdir(exist_ok=True)
os.environ.update(HOME=str(FOLDER / "home"), XDG_RUNTIME_DIR=str(FOLDER / "home"), LC_ALL="C.UTF-8",
                  RATINGDESK_PORTAL="")
(FOLDER / "home").mkdir(mode=0o700, exist_ok=True)
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"):
    os.environ.pop(variable, None)


def bench_program(name):
    return BUILD / f"tests/bench/{name}/bench_{name}"


def demo_create(file, organizations=NATIONAL):
    """Makes the portal anew; says how many seconds that took."""
    for part in ("", "-wal", "-shm"):  # a window that was ended leaves them
        file.with_name(file.name + part).unlink(missing_ok=True)
    scale = organizations / NATIONAL
    return run(PROGRAM, "demo", "create", "--out", f"sqlite:{file}",
               "--organizations", str(organizations),
               "--questionnaires", str(round(410_000 * scale)),
               "--users", str(round(95_000 * scale))).seconds


def portal(organizations):
    """The file of a portal of that size, made by this build of the program."""
    file = FOLDER / f"{organizations}.sqlite"
    if not file.exists() or file.stat().st_mtime < PROGRAM.stat().st_mtime:
        demo_create(file, organizations)
    return file
