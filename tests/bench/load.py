# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about many clients at once: what others notice of slow ones, and ten minutes of all kinds of
requests."""

import http.client
import json
import re
import shutil
import statistics
import subprocess
import threading
import time
import urllib.parse
import uuid

from api import PASSWORD, served
from portals import FOLDER, NATIONAL, portal
from processes import CannotMeasure, run
from table import Line

SLOW_SECONDS = 10
LOAD_SECONDS = 600


class Client:
    """One connection, kept; requests one after the other."""

    def __init__(self, host, signs_in=False):
        self.host, self.times = host, []
        self.token = token_at(host) if signs_in else None
        self.connection = http.client.HTTPConnection(host, timeout=60)

    def ask(self, method, path, body=None, **fields):
        if self.token:
            fields["Authorization"] = f"Bearer {self.token}"
        begin = time.perf_counter()
        answer, content = self.answered(method, path, body, fields)
        if answer.status == 401 and self.token:  # it was good for some minutes
            self.token = token_at(self.host)
            fields["Authorization"] = f"Bearer {self.token}"
            begin = time.perf_counter()
            answer, content = self.answered(method, path, body, fields)
        self.times.append((time.perf_counter() - begin) * 1000)
        if answer.status != 200:
            raise CannotMeasure(f"{method} {path}: {answer.status} {content[:300]!r}")
        return answer, content

    def answered(self, method, path, body, fields):
        for _ in range(3):
            try:
                self.connection.request(method, path, body, fields)
                answer = self.connection.getresponse()
                return answer, answer.read()
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                self.connection.close()  # it was idle too long, or served its number of requests
        raise CannotMeasure(f"{method} {path}: the connection ends each time")


def token_at(host):
    form = urllib.parse.urlencode({"grant_type": "password", "username": "bench", "password": PASSWORD})
    _, content = Client(host).ask("POST", "/api/v1/token", form,
                                  **{"Content-Type": "application/x-www-form-urlencoded"})
    return json.loads(content)["access_token"]


def most_rated(file):
    return run("sqlite3", file, "SELECT organization FROM monthly_tally GROUP BY organization"
               " ORDER BY sum(questionnaires) DESC LIMIT 500").output.split()


def slow_clients(host, profile):
    """The slowest answer to somebody who asks on a new connection each time, while a thousand slow ones
    come in, two hundred a second."""
    Client(host).ask("GET", profile)  # the first one waits for the country's ranking
    kinds = {"heads": ["-H"], "bodies": ["-B"], "readers": ["-X", "-w", "1", "-y", "2"]}
    lines = []
    for kind, options in kinds.items():
        slow = subprocess.Popen(["slowhttptest", *options, "-c", "1000", "-r", "200", "-i", "2", "-l",
                                 str(SLOW_SECONDS), "-p", "30", "-u", f"http://{host}{profile}"],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times = []
        try:
            while slow.poll() is None:
                client = Client(host)
                client.ask("GET", profile)
                times += client.times
                time.sleep(0.02)
        finally:
            slow.kill()
            slow.wait()
        lines.append(Line(f"an answer beside 1,000 slow {kind}, the slowest of {len(times)}",
                          f"{statistics.median(times):.1f} ms the median", "", max(times), "ms", 100))
    return lines


def memory_of(process):
    """Megabytes of the process."""
    with open(f"/proc/{process}/status") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024


def reader(host, organizations):
    client, number = Client(host), 0
    while True:
        client.ask("GET", f"/api/v1/public/profile/{organizations[number % len(organizations)]}")
        number += 1
        yield client


def visitor(host):
    client, after = Client(host), 0
    while True:
        _, content = client.ask("GET", f"/api/v1/public/ranking?after={after}")
        after = json.loads(content)["next"] or 0
        yield client


def clerk(host):
    """Goes through the register page by page, then asks for the skeleton."""
    client, cursor = Client(host, signs_in=True), ""
    while True:
        _, content = client.ask("GET", f"/api/v1/organizations?limit=200{cursor}")
        following = json.loads(content)["next"]
        cursor = f"&cursor={urllib.parse.quote(following)}" if following else ""
        if not following:
            client.ask("GET", "/api/v1/skeleton")
        yield client


def administrator(host, organization):
    client, number = Client(host, signs_in=True), 0
    while True:
        answer, content = client.ask("GET", f"/api/v1/organizations/{organization}")
        changed = json.loads(content)
        number += 1
        changed["phone"] = f"+375 17 200-{number // 100 % 100:02}-{number % 100:02}"
        client.ask("PUT", f"/api/v1/organizations/{organization}", json.dumps(changed),
                   **{"Content-Type": "application/json", "If-Match": answer.headers["ETag"],
                      "Idempotency-Key": str(uuid.uuid4())})
        yield client


def mixed(host, process, organizations):
    """Everybody pauses for a moment after each answer, as people do."""
    kinds = {
        "profiles": [reader(host, organizations) for _ in range(8)],
        "ranking pages": [visitor(host) for _ in range(2)],
        "register pages": [clerk(host) for _ in range(2)],
        "saves": [administrator(host, organization) for organization in organizations[:2]],
    }
    end, times, failures = time.monotonic() + LOAD_SECONDS, {kind: [] for kind in kinds}, []

    def work(kind, requests):
        try:
            for client in requests:
                times[kind] += client.times
                client.times.clear()
                if time.monotonic() > end:
                    return
                time.sleep(0.02)
        except Exception as failure:  # told of below: in a thread nobody else would hear of it
            failures.append(f"{kind}: {failure}")

    threads = [threading.Thread(target=work, args=(kind, requests), daemon=True)
               for kind, each in kinds.items() for requests in each]
    for thread in threads:
        thread.start()
    time.sleep(LOAD_SECONDS / 5)  # what is kept for later is there by then
    before = memory_of(process)
    for thread in threads:
        thread.join()
    if failures:
        raise CannotMeasure("; ".join(failures))
    lines = [Line(f"{kind}, {len(each):,} requests in a mixed load: 99 of 100",
                  f"{statistics.median(each):.1f} ms the median, {max(each):.0f} ms the slowest", "",
                  statistics.quantiles(each, n=100)[98], "ms", 100) for kind, each in times.items()]
    after = memory_of(process)
    return [*lines, Line("memory after ten minutes, against after two", f"{after:.0f} MB",
                         f"{before:.0f} MB", after / before, "×", 1.05)]


def load():
    file = FOLDER / "loaded-service.sqlite"
    shutil.copyfile(portal(NATIONAL), file)
    organizations = most_rated(file)
    with served(file) as service:
        profile = f"/api/v1/public/profile/{organizations[0]}"
        return [*slow_clients(service.host, profile), *mixed(service.host, service.process, organizations)]
