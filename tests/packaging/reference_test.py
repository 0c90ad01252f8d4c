# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help texts are read whole: what is not understood is an error, not a gap in a manual page."""

import unittest

from project import import_from

reference = import_from("tools", "reference")
HELP = """prog act: does it
Usage: prog act WHAT [OPTIONS]

Words about it,
over two lines.

Options
  --as N  so many,
          or more
  --flag  .starts with a dot

Examples
  prog act this
"""


class ReferenceTest(unittest.TestCase):
    def test_parts(self):
        page = reference.parse("prog act", HELP)
        self.assertEqual((page.summary, page.usage), ("does it", "prog act WHAT [OPTIONS]"))
        self.assertEqual(page.paragraphs, ["Words about it, over two lines."])
        self.assertEqual(page.sections[0].rows, [("--as N", "so many, or more"), ("--flag", ".starts with a dot")])
        self.assertEqual(page.sections[1].rows, [("prog act this", "")])

    def test_a_line_that_is_no_row_is_an_error(self):
        with self.assertRaises(SystemExit):
            reference.parse("prog", HELP.replace("  --flag", "--flag"))

    def test_troff(self):
        self.assertEqual(reference.troff("--flag\\x"), "\\-\\-flag\\ex")
        self.assertEqual(reference.troff(".starts"), "\\&.starts")

    def test_markdown(self):
        self.assertEqual(reference.marked("a <b> *c* d_e"), "a \\<b\\> \\*c\\* d\\_e")
        lines = reference.markdown_rows(reference.Section("Options", [("--a x|y", "one | two")]))
        self.assertIn("| `--a x\\|y` | one \\| two |", lines)


if __name__ == "__main__":
    unittest.main()
