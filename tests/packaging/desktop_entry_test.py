# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop entry: valid, with its actions, and its links are those that the program opens."""

import configparser
import re
import unittest

from project import PACKAGING, ROOT, said, tool

ENTRY = PACKAGING / "linux" / "app.tidemark.Tidemark.desktop"


def read():
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    return parser


class DesktopEntryTest(unittest.TestCase):
    def test_is_valid(self):
        code, text = said(tool("desktop-file-validate"), str(ENTRY))
        self.assertEqual((code, text), (0, ""))

    def test_every_action_is_described(self):
        entry = read()
        named = [name for name in entry["Desktop Entry"]["Actions"].split(";") if name]
        described = [section.removeprefix("Desktop Action ") for section in entry.sections()[1:]]
        self.assertEqual(named, described)

    def test_links_are_handled(self):
        entry = read()["Desktop Entry"]
        self.assertIn("x-scheme-handler/tidemark;", entry["MimeType"])
        self.assertEqual(entry["Exec"], "tidemark %U")

    def test_the_program_opens_what_actions_name(self):
        links = (ROOT / "ui" / "shell" / "LinkText.cpp").read_text(encoding="utf-8")
        options = (ROOT / "app" / "gui" / "Options.cpp").read_text(encoding="utf-8")
        entry = read()
        for section in entry.sections()[1:]:
            program, argument = entry[section]["Exec"].split(" ")
            self.assertEqual(program, "tidemark")
            link = re.fullmatch(r"tidemark://([a-z]+)", argument)
            if link:
                self.assertIn(f'{{"{link.group(1)}", Place::', links)
            else:
                self.assertIn(f'QStringLiteral("{argument}")', options)

    def test_the_window_says_the_same_name(self):
        main = (ROOT / "app" / "gui" / "main.cpp").read_text(encoding="utf-8")
        self.assertIn(f'setDesktopFileName(QStringLiteral("{ENTRY.stem}"))', main)


if __name__ == "__main__":
    unittest.main()
