# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's window through AT-SPI, and keys for it: what screen_reader_check.py and session_pictures.py stand on.

on_a_display() runs a script anew with a bus and a display in memory of its own; Desktop is what it then finds there.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

DEBIAN_PYTHON = "/usr/bin/python3"  # it sees python3-gi
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TIMEOUT_S = 240
INSIDE = "--on-a-display"
SKIPPED = 77


class Reader:
    """What AT-SPI tells of one program."""

    def __init__(self, atspi, error, is_alive, is_it):
        self._atspi, self._error = atspi, error
        self._is_alive = is_alive
        self.program = self.wait("the program on the bus", lambda: next(filter(is_it, self._programs()), None))

    def _programs(self):
        desktop = self._atspi.get_desktop(0)
        return [program for index in range(desktop.get_child_count()) if (program := desktop.get_child_at_index(index))]

    def wait(self, what, found):
        deadline = time.monotonic() + TIMEOUT_S
        while time.monotonic() < deadline:
            assert self._is_alive(), f"the program ended while {what} was waited for"
            try:
                result = found()
            except self._error:  # a widget that vanished while it was looked at
                result = None
            if result:
                return result
        raise AssertionError(f"{what}: not within {TIMEOUT_S} s\n" + "\n".join(self.lines()))

    def walk(self, node=None, depth=0):
        node = node or self.program
        yield node, depth
        if node.get_role_name() in ("table", "tree table"):
            return
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from self.walk(child, depth + 1)

    def is_shown(self, node):
        return node.get_state_set().contains(self._atspi.StateType.SHOWING)

    def shown(self, role, name=None):
        for node, _ in self.walk():
            if node.get_role_name() == role and self.is_shown(node) and (name is None or name(node.get_name())):
                return node
        return None

    def lines(self):
        return [f"{'  ' * depth}{node.get_role_name()}: {node.get_name()}" for node, depth in self.walk() if self.is_shown(node)]

    def has_focus(self, node):
        return node.get_state_set().contains(self._atspi.StateType.FOCUSED)

    def focused(self):
        return next((node for node, _ in self.walk() if self.has_focus(node)), None)


def keys(*words):
    subprocess.run(["xdotool", *words], check=True, timeout=TIMEOUT_S)


def focus(title):
    """Gives the keyboard to a window: no window manager does it here."""
    keys("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")


class Desktop:
    """A home folder and the accessibility bus of a display; with-statement."""

    def __enter__(self):
        import gi  # only Debian's own Python has it
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        warnings.simplefilter("ignore", DeprecationWarning)  # the interfaces' older names
        self._bus = (Atspi, GLib.Error)
        self._home = tempfile.TemporaryDirectory(prefix="tidemark-reader-")
        self.home = Path(self._home.name)
        self.home.chmod(0o700)
        os.environ.update(HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), XDG_DATA_HOME=str(self.home / ".local/share"),
                          QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8")
        self._launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"])
        self._programs = []
        self._adopted = []
        return self

    def start(self, *command):
        process = subprocess.Popen([str(word) for word in command])
        self._programs.append(process)
        return Reader(*self._bus, lambda: process.poll() is None, lambda program: program.get_process_id() == process.pid)

    def adopt(self, parent):
        """The program that another one starts, ended with the rest."""
        known = parent.program.get_process_id()
        reader = Reader(*self._bus, lambda: True, lambda program: program.get_process_id() not in (known, os.getpid())
                        and program.get_name() == parent.program.get_name())
        self._adopted.append(reader.program.get_process_id())
        return reader

    def __exit__(self, *_):
        for pid in self._adopted:
            os.kill(pid, signal.SIGKILL)
        for process in self._programs:
            process.kill()
            process.wait(timeout=TIMEOUT_S)
        self._launcher.terminate()
        self._launcher.wait(timeout=TIMEOUT_S)
        self._home.cleanup()


def on_a_display(script, words, size="1280x800"):
    """The exit code of the script, run once more with INSIDE before its words."""
    if not Path(LAUNCHER).exists():
        print("skipped: at-spi2-core is not installed")
        return SKIPPED
    reading, writing = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                                "-noreset"],  # without it the display goes when the first program leaves it
                               pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:  # told once it takes connections
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
    try:
        return subprocess.run(["dbus-run-session", "--", DEBIAN_PYTHON, "-B", script, INSIDE, *words], timeout=4 * TIMEOUT_S,
                              check=False).returncode
    finally:
        display.terminate()
        display.wait(timeout=TIMEOUT_S)
