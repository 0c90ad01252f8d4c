# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of programs that go on have in common."""

import threading
import time

KEY = "check-key-0123456789"
TIMEOUT_S = 120


def expect(what, value, wanted):
    if value != wanted:
        raise AssertionError(f"{what}: {value!r}, expected {wanted!r}")


def until(what, found):
    """What found() gives, as soon as it gives something."""
    deadline = time.monotonic() + TIMEOUT_S
    while time.monotonic() < deadline:
        value = found()
        if value:
            return value
        threading.Event().wait(0.1)
    raise AssertionError(f"{what}: not within {TIMEOUT_S} s")
