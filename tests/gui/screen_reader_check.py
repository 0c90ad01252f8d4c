#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader sees it: screen_reader_check.py PATH/TO/tidemark PATH/TO/tidemark-cli

Demo data, a display in memory, a bus of its own. A creator is opened by the palette with keys alone, the followers are read,
the posts are sorted: all that is known of the window comes through AT-SPI.
"""

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from screen_reader import INSIDE, TIMEOUT_S, Desktop, focus, keys, on_a_display  # noqa: E402

CREATOR = "granddadgus"
MOST_TABS = 80
LETTERS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9}


def open_by_palette(reader):
    reader.wait("the window", lambda: reader.shown("frame"))
    focus("Tidemark")
    keys("key", "ctrl+k")
    reader.wait("the palette", lambda: (at := reader.focused()) and at.get_role_name() == "text" and at)
    keys("type", CREATOR)
    entry = reader.wait("the creator in the palette", lambda: reader.shown("list item", lambda name: CREATOR in name.lower()))
    assert entry.get_parent().get_name(), "the palette's list has no name"
    keys("key", "Return")


def followers_of(program_cli, folder):
    done = subprocess.run([program_cli, "--demo", "--offline", "--data-dir", folder, "profile", CREATOR, "--json"],
                          capture_output=True, text=True, timeout=TIMEOUT_S, check=True)
    return json.loads(done.stdout)["stats"]["followers"]


def read_followers(reader, wanted):
    def is_told(name):
        return name.startswith("Followers: ") and "loading" not in name

    card = reader.wait("the followers", lambda: reader.shown("push button", is_told))
    heard = amount(card.get_name().removeprefix("Followers: "))
    assert abs(heard - wanted) <= 0.005 * wanted, f"{card.get_name()!r} for {wanted}"


def column_of(table, name):
    interface = table.get_table_iface()
    headers = [interface.get_column_description(column) or interface.get_column_header(column).get_name()
               for column in range(interface.get_n_columns())]
    assert name in headers, headers
    return headers.index(name)


def amount(text):
    """6,750,000 of "6.75 M"."""
    figure, _, letter = text.replace("\u202f", " ").replace("\u00a0", " ").partition(" ")
    return float(figure.replace(",", "")) * LETTERS[letter]


def views_from_above(table, column):
    interface = table.get_table_iface()
    return [amount(interface.get_accessible_at(row, column).get_name()) for row in range(interface.get_n_rows())]


def tab_to(reader, node):
    """As a person does who has no mouse."""
    for _ in range(MOST_TABS):
        if reader.has_focus(node):
            return
        before = reader.focused()
        keys("key", "Tab")
        reader.wait("the next control", lambda left=before: (now := reader.focused()) and now != left)
    raise AssertionError(f"Tab does not come by {node.get_name()}\n" + "\n".join(reader.lines()))


def sort_posts(reader):
    table = reader.wait("the posts", lambda: reader.shown("table", lambda name: name == "Posts"))
    column = column_of(table, "Views")
    reader.wait("rows", lambda: table.get_table_iface().get_n_rows() > 2)
    before = views_from_above(table, column)
    assert before not in (sorted(before), sorted(before, reverse=True)), "the posts are sorted by their views already"
    tab_to(reader, table)
    keys("key", "Home", *["Right"] * column, "alt+Up")
    reader.wait("the posts by views", lambda: views_from_above(table, column) == sorted(before))
    keys("key", "alt+Down")
    reader.wait("the other way round", lambda: views_from_above(table, column) == sorted(before, reverse=True))


def check(window, cli):
    with Desktop() as desktop:
        folder = desktop.home / "demo"
        subprocess.run([cli, "--demo", "--demo-days", "12", "--data-dir", folder, "profile", CREATOR], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=TIMEOUT_S, check=True)
        reader = desktop.start(window, "--demo", "--offline", "--data-dir", folder)
        open_by_palette(reader)
        read_followers(reader, followers_of(cli, folder))
        sort_posts(reader)


def main(words):
    if words[0] == INSIDE:
        return check(*words[1:])
    return on_a_display(__file__, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
