# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What software centres are told."""

import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

from project import PACKAGING, said, tool, version

TEMPLATE = PACKAGING / "linux" / "app.tidemark.Tidemark.metainfo.xml.in"


def filled():
    text = TEMPLATE.read_text(encoding="utf-8")
    return text.replace("@PROJECT_VERSION@", version()).replace("@TIDEMARK_RELEASE_DATE@", "2026-01-31")


class MetainfoTest(unittest.TestCase):
    def test_is_valid(self):
        program = tool("appstreamcli")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / TEMPLATE.name.removesuffix(".in")
            file.write_text(filled(), encoding="utf-8")
            code, text = said(program, "validate", "--no-net", str(file))
        self.assertEqual(code, 0, text)

    def test_names_what_is_installed(self):
        component = ElementTree.fromstring(filled())
        self.assertEqual(component.findtext("id"), "app.tidemark.Tidemark")
        self.assertEqual(component.findtext("launchable"), "app.tidemark.Tidemark.desktop")
        self.assertEqual({binary.text for binary in component.iter("binary")}, {"tidemark", "tidemark-cli"})
        self.assertEqual(component.find("releases/release").get("version"), version())

    def test_nothing_is_left_to_fill_in(self):
        self.assertNotIn("@", filled())


if __name__ == "__main__":
    unittest.main()
