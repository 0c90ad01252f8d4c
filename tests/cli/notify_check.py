#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Alerts, told outside without a window: notify_check.py PATH/TO/tidemark-cli

An API that fails makes an alert of its real calls; `serve-metrics` tells a stand-in for PagerDuty of it, `slo acknowledge`
and `notify run` of what comes after, and when the API is well again of the end: one incident with one dedup_key over all
programs. Two programs at once tell once. What is refused is said, with the exit code of an upstream, and no secret stands in
any file or answer.

So that minutes take seconds, the recorded calls are moved into the past, the wait of a group is a second, and news of an
incident waits for nothing.
"""

import base64
import concurrent.futures
import http.server
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

from waiting import KEY, TIMEOUT_S, expect, until

ROUTING_KEY = "R0UTINGKEY0123456789abcdefABCDEF"
HOOK_PART = "T0000000/B0000000/a-secret-part"
ALERT = "TikLiveAPITier1FastBurn"


class StandIn:
    """Takes events as PagerDuty and messages as Slack do."""

    def __init__(self):
        self.events, self.messages, self.status, self.wait = [], [], 202, 0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                (outer.events if self.path == "/v2/enqueue" else outer.messages).append(body)
                self.send_response(outer.status)
                if outer.wait:
                    self.send_header("Retry-After", str(outer.wait))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def actions(self):
        return [event["event_action"] for event in self.events]


class World:
    def __init__(self, program, folder):
        self.program, self.folder, self.asked, self.said = program, folder, 0, []
        self.hooks = StandIn()
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "TZ": "UTC",
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "TIDEMARK_API_KEY": KEY,
                            "TIDEMARK_PAGERDUTY_KEY": ROUTING_KEY,
                            "TIDEMARK_ALERT_SLACK_WEBHOOK": f"{self.hooks.url}/services/{HOOK_PART}",
                            **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
        self.log = open(folder / "log", "w", encoding="utf-8")
        self.sandbox = self.start("sandbox")
        self.base = self.sandbox.stdout.readline().strip()
        data = folder / "data"
        data.mkdir(mode=0o700)
        self.settings = data / "settings.json"
        self.settings.write_text(json.dumps({"format": 1, "values": {
            "api.base": self.base, "alerts.pagerDutyUrl": f"{self.hooks.url}/v2/enqueue", "alerts.groupWaitS": 1,
            "alerts.groupIntervalS": 0}}))

    def start(self, *words):
        return subprocess.Popen([str(self.program), *map(str, words)], stdout=subprocess.PIPE, stderr=self.log, text=True,
                                env=self.environment)

    def run(self, *words, expected=0, given=None):
        command = [str(self.program), "--data-dir", str(self.folder / "data"), *words, "--json"]
        done = subprocess.run(command, capture_output=True, text=True, env=self.environment, timeout=TIMEOUT_S, check=False, input=given)
        self.said += [done.stdout, done.stderr]
        if done.returncode != expected:
            raise AssertionError(f"{' '.join(words)} ended with {done.returncode}, expected {expected}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def fault(self, kind):
        request = urllib.request.Request(self.base + "/sandbox/fault", data=json.dumps({"kind": kind, "path": "*"}).encode())
        with urllib.request.urlopen(request, timeout=30):
            pass

    def ask(self, times, expected):
        for _ in range(times):
            self.asked += 1
            self.run("get", "userid", f"username=somebody{self.asked}", expected=expected)

    def change(self, *statements):
        with sqlite3.connect(self.folder / "data" / "health.db", timeout=30) as database:
            for statement in statements:
                database.execute(statement)
        database.close()

    def alerts(self):
        """The newest of each name."""
        return {alert["name"]: alert for alert in reversed(self.run("slo", "alerts")["alerts"])}

    def channel(self, name):
        return next(row for row in self.run("notify", "status")["channels"] if row["channel"] == name)

    def stop(self):
        self.sandbox.send_signal(signal.SIGINT)
        self.sandbox.wait(timeout=TIMEOUT_S)
        self.log.close()


def make_it_fire(world, ago):
    if world.asked:
        world.change("DELETE FROM cell")
    world.fault("status")
    world.ask(4, 6)
    now = int(time.time())
    world.change("DELETE FROM mark WHERE name = 'evaluated_until'", f"UPDATE cell SET start = start - {ago} WHERE start > {now - 300}")
    expect("the alert", world.alerts()[ALERT]["state"], "firing")


def make_it_well(world):
    world.fault("none")
    world.ask(4, 0)
    now = int(time.time())
    world.change(f"UPDATE cell SET start = start - 120 WHERE start > {now - 300}",
                 "UPDATE mark SET value = value - 120 WHERE name = 'evaluated_until'")
    expect("the alert", world.alerts()[ALERT]["state"], "resolved")


def check_an_incident(world):
    expect("without an alert", world.run("notify", "run"), {"told": 0, "failed": 0, "waiting": 0, "credits": 0})
    world.run("slo", "acknowledge", ALERT, expected=3)
    make_it_fire(world, 840)
    server = world.start("--data-dir", world.folder / "data", "serve-metrics", "--port", "0")
    until("a trigger", lambda: world.hooks.events)
    server.send_signal(signal.SIGINT)
    expect("serve-metrics, interrupted", server.wait(timeout=TIMEOUT_S), 130)
    server.stdout.close()
    event = world.hooks.events[0]
    expect("what is told", (event["routing_key"], event["event_action"], event["payload"]["severity"]), (ROUTING_KEY, "trigger", "critical"))
    expect("its alerts", [alert["name"] for alert in event["payload"]["custom_details"]["alerts"]], [ALERT])
    world.run("slo", "acknowledge", ALERT)
    expect("acknowledged", world.alerts()[ALERT]["acknowledged_at"] > 0, True)
    expect("what the next program tells", world.run("notify", "run")["told"], 1)
    make_it_well(world)
    expect("the end", world.run("notify", "run")["told"], 1)
    expect("nothing more", world.run("notify", "run")["told"], 0)
    expect("the incident", world.hooks.actions(), ["trigger", "acknowledge", "resolve"])
    expect("its keys", len({event["dedup_key"] for event in world.hooks.events}), 1)
    expect("Slack, which is for tickets", world.hooks.messages, [])
    told = world.channel("pagerduty")
    expect("the channel", (told["place"], told["pages"], told["tickets"], told["refused"], told["waiting"]),
           ("environment", True, False, False, 0))


def check_two_at_once(world):
    world.run("notify", "route", "page", "pagerduty,slack")
    before = len(world.hooks.events)
    make_it_fire(world, 600)
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        told = sum(done["told"] for done in pool.map(lambda _: world.run("notify", "run"), range(3)))
    expect("told by all", told, 2)
    expect("events", world.hooks.actions()[before:], ["trigger"])
    expect("messages", len(world.hooks.messages), 1)
    expect("another incident", len({event["dedup_key"] for event in world.hooks.events}), 2)


def check_refusals(world):
    world.hooks.status = 400
    make_it_well(world)
    expect("not told", world.run("notify", "run", expected=6)["failed"], 2)
    row = world.channel("pagerduty")
    expect("the channel", (row["refused"], row["why"], row["waiting"]), (True, "the hook answered 400", 0))
    world.hooks.status = 302
    world.run("notify", "test", "slack", expected=6)
    world.hooks.status = 202
    expect("a test", world.run("notify", "test", "slack")["told"], True)
    expect("the channel", world.channel("slack")["refused"], False)
    world.run("notify", "test", "desktop", expected=8)
    world.run("notify", "test", "telegram", expected=2)
    world.run("notify", "test", "slack", "--offline", expected=6)
    world.run("notify", "route", "page", "telegram", expected=2)
    world.run("notify", "set", "pagerduty", expected=2, given="too short")


def check_a_hook_that_is_busy(world):
    world.run("notify", "route", "page", "slack")
    make_it_fire(world, 480)
    world.hooks.status, world.hooks.wait = 429, 2
    before = len(world.hooks.messages)
    expect("not told", world.run("notify", "run", expected=6)["failed"], 1)
    expect("it waits", world.channel("slack")["waiting"], 1)
    hint = world.run("notify", "test", "slack", expected=6)["error"]["hint"]
    expect("a hint of its own", hint, "An alert is tried again by itself until it arrives; a test is not: test again later.")
    world.hooks.status, world.hooks.wait = 202, 0
    until("told after the wait", lambda: world.run("notify", "run")["told"])
    expect("asked", len(world.hooks.messages) - before, 3)


def check_secrets(world):
    forms = [text.encode() for secret in (ROUTING_KEY, HOOK_PART) for text in (secret, base64.b64encode(secret.encode()).decode())]
    forms += [secret.encode().hex().encode() for secret in (ROUTING_KEY, HOOK_PART)]
    for path in world.folder.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            expect(f"secrets in {path.name}", [form for form in forms if form in held], [])
    said = "".join(world.said).encode()
    expect("secrets in what was said", [form for form in forms if form in said], [])


def main():
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(sys.argv[1]), Path(folder))
        try:
            check_an_incident(world)
            check_two_at_once(world)
            check_refusals(world)
            check_a_hook_that_is_busy(world)
            check_secrets(world)
        finally:
            world.stop()
    print("one incident, told once by whoever came first")


main()
