#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one transcript: run_check.py PATH/TO/tidemark-cli CHECK_FILE

A transcript has its own data folder, home and sandbox. One directive a line, # for comments:

  $ ARGS              run tidemark-cli against the sandbox; ARGS in shell quotes
  raw$ ARGS           the same without --api-base and --data-dir
  no-stdin$ ARGS      the first with standard input closed
  exit N              of the last run
  out PATTERN         a line of its standard output matches (* stands for anything)
  err PATTERN         a line of its standard error matches
  no-out PATTERN      no line of either stream matches
  silent              its standard output is empty
  json PATH = VALUE   in its document; VALUE is JSON. Also: != < > <= >= ~ (contains), and `length`
  shape NAME          its document has the shape of that name in shapes.json
  requests N          the sandbox has counted N requests since the file's start
  ledger              the credits in the ledger equal the sandbox's count
  fault KIND K=V ...  spoil answers: path=/x/ status=503 times=2 retry_after=1; KIND none clears
  key VALUE|none      TIDEMARK_API_KEY of what follows
  base URL|sandbox    the API of what follows
  new-data            an empty data folder from here on
  demo-data           a data folder with ninety days of demo data from here on: a copy of TIDEMARK_DEMO_FOLDER
  stdin TEXT          standard input of the next run
  output closed|full  standard output of the next run: nobody reads, or no room
  interrupt N         the next run is interrupted once the sandbox has counted N requests
  env NAME VALUE      the environment of what follows
  file NAME TEXT      write a file into the data folder
  lines NAME TEXT     the same with \\n for line breaks
  mode NAME OCTAL     the rights of a file in the data folder ("." is the folder)
  accept KEY ...      the keys that the sandbox takes from here on; none: every one of the usual form
  edge-start WORD ... nginx in front of the sandbox, with what `generate nginx WORD ...` writes; `closed`: with keys of its own
  edge CLIENT PATH    ask it as client one, two, none or a key of one's own; `xN` behind PATH: N at once
  answer STATUS CACHE all of its answers had that status and X-Cache (* stands for any; a|b for one of two)
  body PATTERN        their bodies match
  edge-secrets        no key stands in any file of the edge's folder, its logs and its cache among them
  until STATUS CACHE  ask as the last `edge` did, again and again, until the answer is that
"""

import fnmatch
import json
import os
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from edge import CLIENTS, Edge  # noqa: E402
from shapes import mismatches  # noqa: E402

KEY = "check-key-0123456789"
TIMEOUT_S = 240


class Failure(Exception):
    pass


class Sandbox:
    def __init__(self, program, environment):
        self._process = subprocess.Popen([program, "sandbox", "--port", "0"], stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL, env=environment, text=True)
        self.base = self._process.stdout.readline().strip()
        if not self.base.startswith("http://127.0.0.1:"):
            raise Failure(f"the sandbox printed {self.base!r} in place of its address")

    def requests(self):
        with urllib.request.urlopen(self.base + "/sandbox/stats", timeout=10) as reply:
            return json.load(reply)["requests"]

    def fault(self, kind, settings):
        body = {"kind": kind, "path": "*"}
        for word in settings:
            name, value = word.split("=", 1)
            body[name] = int(value) if value.lstrip("-").isdigit() else value
        request = urllib.request.Request(self.base + "/sandbox/fault", data=json.dumps(body).encode(), method="POST",
                                         headers={"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()

    def accept(self, keys):
        request = urllib.request.Request(self.base + "/sandbox/keys", data=json.dumps({"accepted": keys}).encode(), method="POST",
                                         headers={"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()

    def stop(self):
        self._process.send_signal(signal.SIGINT)
        code = self._process.wait(timeout=TIMEOUT_S)
        if code != 130:
            raise Failure(f"the interrupted sandbox ended with {code}, not 130")


class Check:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir()
        self.key = KEY
        self.extra = {}
        self.data_count = 0
        self.new_data()
        self.sandbox = Sandbox(program, self.environment())
        self.base = self.sandbox.base
        self.stdin = ""
        self.output = None
        self.interrupt_at = None
        self.code, self.out, self.err = None, "", ""
        self.edge, self.edge_count, self.edge_asked, self.answers = None, 0, None, []

    def environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
        kept.update(HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), TZ="UTC", QT_LOGGING_RULES="")
        kept.update(self.extra)
        if self.key:
            kept["TIDEMARK_API_KEY"] = self.key
        return kept

    def new_data(self):
        self.data_count += 1
        self.data = self.folder / f"data{self.data_count}"

    # --- running

    def run(self, words, raw=False):
        command = [self.program] + ([] if raw else ["--api-base", self.base, "--data-dir", str(self.data)])
        command += [word.replace("{DATA}", str(self.data)).replace("{BASE}", self.base) for word in words]
        target = self._target()
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=target, stderr=subprocess.PIPE, env=self.environment())
        if target != subprocess.PIPE:
            os.close(target)
        if self.interrupt_at is not None:
            threading.Thread(target=self._interrupt, args=(process, self.interrupt_at), daemon=True).start()
        try:
            out, err = process.communicate(self.stdin.encode(), timeout=TIMEOUT_S)
        except subprocess.TimeoutExpired as late:
            process.kill()
            raise Failure(f"no end after {TIMEOUT_S} s") from late
        self.code, self.out, self.err = process.returncode, (out or b"").decode(), err.decode()
        self.stdin, self.output, self.interrupt_at = "", None, None

    def run_without_stdin(self, words):
        command = [self.program, "--api-base", self.base, "--data-dir", str(self.data)] + words
        done = subprocess.run(["sh", "-c", 'exec "$@" <&-', "sh"] + command, capture_output=True, env=self.environment(),
                              timeout=TIMEOUT_S, check=False)
        self.code, self.out, self.err = done.returncode, done.stdout.decode(), done.stderr.decode()

    def _target(self):
        if self.output == "closed":
            read, write = os.pipe()
            os.close(read)
            return write
        if self.output == "full":
            return os.open("/dev/full", os.O_WRONLY)
        return subprocess.PIPE

    def _interrupt(self, process, count):
        while process.poll() is None and self.sandbox.requests() < count:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)

    def document(self):
        try:
            return json.loads(self.out)
        except ValueError as error:
            raise Failure(f"standard output is not one JSON document: {error}") from error

    # --- directives

    def perform(self, line):
        name, _, rest = line.partition(" ")
        rest = rest.strip()
        if name in ("$", "raw$"):
            self.run(shlex.split(rest), raw=name == "raw$")
        elif name == "no-stdin$":
            self.run_without_stdin(shlex.split(rest))
        elif name == "fault":
            kind, *settings = rest.split()
            self.sandbox.fault(kind, settings)
        elif name == "accept":
            self.sandbox.accept(rest.split())
        elif name == "key":
            self.key = None if rest == "none" else rest
        elif name == "base":
            self.base = self.sandbox.base if rest == "sandbox" else rest
        elif name == "new-data":
            self.new_data()
        elif name == "demo-data":
            self.new_data()
            shutil.copytree(Path(os.environ["TIDEMARK_DEMO_FOLDER"]) / "demo", self.data)
        elif name == "stdin":
            self.stdin = rest.replace("\\n", "\n").replace("\\r", "\r")
        elif name == "env":
            variable, value = rest.split(" ", 1)
            self.extra[variable] = value
        elif name == "output":
            self.output = rest
        elif name == "interrupt":
            self.interrupt_at = int(rest)
        elif name in ("file", "lines"):
            target, text = rest.split(" ", 1)
            text = text.replace("\\n", "\n") if name == "lines" else text
            self.data.mkdir(mode=0o700, exist_ok=True)
            (self.data / target).write_text(text)
        elif name == "edge-start":
            self.stop_edge()
            self.edge_count += 1
            self.edge = Edge(self.folder / f"edge{self.edge_count}", self.run, shlex.split(rest))
        elif name == "edge":
            self.edge_asked = rest
            self.answers = self.ask_edge()
        else:
            self.expect(name, rest)

    def ask_edge(self):
        client, path, count = (self.edge_asked.split() + ["x1"])[:3]
        key = {"one": CLIENTS[0], "two": CLIENTS[1], "none": None}.get(client, client)
        return self.edge.ask_at_once(path, key, int(count[1:]))

    def stop_edge(self):
        if self.edge:
            self.edge.stop()
        self.edge = None

    def expect(self, name, rest):
        if name == "exit":
            equal("exit code", self.code, int(rest))
        elif name in ("out", "err"):
            text = self.out if name == "out" else self.err
            if not matches(text, rest):
                raise Failure(f"no line matches {rest!r}")
        elif name == "no-out":
            if matches(self.out + self.err, rest):
                raise Failure(f"a line matches {rest!r}")
        elif name == "silent":
            equal("standard output", self.out, "")
        elif name == "json":
            self.expect_json(rest)
        elif name == "shape":
            found = mismatches(rest, self.document())
            if found:
                raise Failure("; ".join(found))
        elif name == "requests":
            equal("requests at the sandbox", self.sandbox.requests(), int(rest))
        elif name == "ledger":
            self.expect_ledger()
        elif name in ("answer", "body", "until", "edge-secrets"):
            self.expect_edge(name, rest)
        elif name == "mode":
            target, octal = rest.split()
            equal("rights", stat.S_IMODE((self.data / target).stat().st_mode), int(octal, 8))
        else:
            raise Failure(f"unknown directive {name!r}")

    def expect_json(self, rest):
        path, operator, text = rest.split(" ", 2)
        value, wanted = at(self.document(), path), json.loads(text)
        if operator == "length":
            value, operator = len(value), "="
        holds = {"=": lambda: value == wanted and type(value) is type(wanted), "!=": lambda: value != wanted, "<": lambda: value < wanted,
                 ">": lambda: value > wanted, "<=": lambda: value <= wanted, ">=": lambda: value >= wanted, "~": lambda: wanted in value}
        if not holds[operator]():
            raise Failure(f"{path} is {value!r}")

    def expect_edge(self, name, rest):
        if name == "until":
            deadline = time.monotonic() + TIMEOUT_S
            while not answered(self.answers, rest) and time.monotonic() < deadline:
                threading.Event().wait(0.1)
                self.answers = self.ask_edge()
        if name in ("until", "answer") and not answered(self.answers, rest):
            raise Failure(f"the answers were {[answer[:2] for answer in self.answers]}")
        if name == "body" and not all(fnmatch.fnmatchcase(body, rest) for _, _, body in self.answers):
            raise Failure(f"a body was {self.answers[0][2][:300]!r}")
        if name == "edge-secrets":
            equal("keys in files", self.edge.leaks(), [])

    def expect_ledger(self):
        self.run(["credits", "ledger", "--json", "--limit", "1000"])
        spent = sum(row["credits"] for row in self.document()["rows"])
        equal("credits in the ledger", spent, self.sandbox.requests())


def matches(text, pattern):
    escaped = pattern.replace("[", "[[]").replace("?", "[?]")
    return any(fnmatch.fnmatchcase(line, escaped) for line in text.splitlines())


def answered(answers, wanted):
    status, caches = wanted.split()
    return all(str(code) == status and (caches == "*" or cache in caches.split("|")) for code, cache, _ in answers)


def at(document, path):
    value = document
    for step in path.split("."):
        try:
            value = value[int(step)] if isinstance(value, list) else value[step]
        except (KeyError, IndexError, TypeError) as error:
            raise Failure(f"{path}: there is no {step}") from error
    return value


def equal(what, value, wanted):
    if value != wanted:
        raise Failure(f"{what}: {value!r}, expected {wanted!r}")


def main(program, path):
    with tempfile.TemporaryDirectory(prefix="tidemark-check-") as folder:
        check = Check(program, Path(folder))
        try:
            for number, line in enumerate(Path(path).read_text().splitlines(), 1):
                line = line.strip()
                if not line or line.startswith("#"):
                    continue
                try:
                    check.perform(line)
                except Failure as failure:
                    print(f"{path}:{number}: {line}\n  {failure}\n--- exit code {check.code}, standard output\n{check.out}"
                          f"\n--- standard error\n{check.err}")
                    return 1
        finally:
            check.stop_edge()
            check.sandbox.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
