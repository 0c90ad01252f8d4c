# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The changes as Debian's tools read them."""

import unittest

from project import ROOT, import_from, version

changelog = import_from("tools", "changelog")
TEXT = "# Changes\n\n## 1.1.0 (2026-02-03)\n\n### New\n- One thing,\n  over two lines.\n- Another.\n\n## 1.0.0 (2026-01-31)\n- First.\n"


class ChangelogTest(unittest.TestCase):
    def test_releases(self):
        self.assertEqual(changelog.releases(TEXT), [("1.1.0", "2026-02-03", ["One thing, over two lines.", "Another."]),
                                                    ("1.0.0", "2026-01-31", ["First."])])

    def test_debian(self):
        text = changelog.debian(changelog.releases(TEXT), "A <a@b.example>", 0)
        self.assertTrue(text.startswith("tidemark (1.1.0) stable; urgency=medium\n\n  * One thing, over two lines.\n"))
        self.assertIn("\n -- A <a@b.example>  Tue, 03 Feb 2026 00:00:00 +0000\n", text)

    def test_rpm(self):
        text = changelog.rpm(changelog.releases(TEXT.replace("Another.", "100 % more.")), "A <a@b.example>", 0)
        self.assertTrue(text.startswith("* Tue Feb 03 2026 A <a@b.example> - 1.1.0-1\n- One thing, over two lines.\n"))
        self.assertIn("\n- 100 %% more.\n* Sat Jan 31 2026 ", text)

    def test_a_heading_without_a_release_is_refused(self):
        with self.assertRaises(SystemExit):
            changelog.releases("## Soon\n- x\n")

    def test_ours_begins_with_this_version(self):
        found = changelog.releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
        self.assertEqual(found[0][0], version())
        self.assertTrue(found[0][2])


if __name__ == "__main__":
    unittest.main()
