#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first session in pictures: session_pictures.py PATH/TO/tidemark FOLDER

First run, demo data, a creator, a comparison, an export: the real window on a display in memory, used by keys and by what
AT-SPI tells. Each step becomes FOLDER/NN-name.png (ImageMagick's import takes them).
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from screen_reader import INSIDE, TIMEOUT_S, Desktop, focus, keys, on_a_display  # noqa: E402

SIZE = "1280x800"


class Pictures:
    """Numbered as they are taken."""

    def __init__(self, folder):
        self._folder = Path(folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._taken = 0

    def take(self, name):
        self._taken += 1
        path = self._folder / f"{self._taken:02}-{name}.png"
        subprocess.run(["import", "-window", "root", path], check=True, timeout=TIMEOUT_S)
        print(path)


def press(node):
    actions = node.get_action_iface()
    names = [actions.get_action_name(index) for index in range(actions.get_n_actions())]
    actions.do_action(names.index("Press"))


def by_palette(reader, words, entry):
    keys("key", "ctrl+k")
    reader.wait("the palette", lambda: (at := reader.focused()) and at.get_role_name() == "text" and at)
    keys("type", words)
    reader.wait(entry, lambda: reader.shown("list item", lambda name: entry in name))
    keys("key", "Return")


def session(window, folder):
    pictures = Pictures(folder)
    with Desktop() as desktop:
        first = desktop.start(window)
        button = first.wait("the way to demo data", lambda: first.shown("push button", lambda name: name.startswith("Open demo data")))
        pictures.take("first-run")
        press(button)
        demo = desktop.adopt(first)
        demo.wait("a creator", lambda: demo.shown("push button", lambda name: name.startswith("Followers: ") and "loading" not in name))
        focus("Tidemark, demo data")
        pictures.take("profile")
        keys("key", "ctrl+k")
        demo.wait("the palette", lambda: demo.shown("list"))
        keys("type", "gran")
        demo.wait("what is found", lambda: demo.shown("list item", lambda name: "granddadgus" in name.lower()))
        pictures.take("palette")
        keys("key", "Escape")
        by_palette(demo, "go to comp", "Go to Compare")
        field = demo.wait("the field", lambda: demo.shown("text", lambda name: name.startswith("Add a creator")))
        field.get_component_iface().grab_focus()
        for handle in ("granddadgus", "marisol.moves", "kitchenlabken"):
            keys("type", f"@{handle}")
            keys("key", "Return")
        demo.wait("the comparison", lambda: demo.shown("chart"))
        pictures.take("compare")
        keys("key", "Tab", "ctrl+e")  # in a field these keys go to the end of the line
        demo.wait("where to save it", lambda: demo.shown("file chooser") or demo.shown("dialog"))
        keys("key", "ctrl+a", "type", str(desktop.home / "comparison.xlsx"))
        pictures.take("export")
        keys("key", "Return")
        demo.wait("the word that it is saved", lambda: (desktop.home / "comparison.xlsx").exists())
        demo.wait("the comparison", lambda: not demo.shown("file chooser") and demo.shown("chart"))
        pictures.take("saved")


def main(words):
    if words[0] == INSIDE:
        return session(*words[1:])
    return on_a_display(__file__, words, SIZE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
