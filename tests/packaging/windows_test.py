# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of the Windows installer: what is brought is taken away, and nothing else."""

import re
import tempfile
import unittest
from pathlib import Path, PurePosixPath

from project import PACKAGING, import_from

files = import_from("windows", "files")


class WindowsTest(unittest.TestCase):
    def test_what_is_brought_is_taken_away(self):
        with tempfile.TemporaryDirectory() as folder:
            stage = Path(folder)
            for name in ("tidemark.exe", "platforms/qwindows.dll", "a/b/c.dll"):
                (stage / name).parent.mkdir(parents=True, exist_ok=True)
                (stage / name).write_bytes(b"x")
            install, remove = files.macros(stage, files.staged(stage))
        self.assertEqual(sum(line.startswith("    File ") for line in install), 3)
        self.assertIn('    Delete "$INSTDIR\\a\\b\\c.dll"', remove)
        folders = [line for line in remove if "RMDir" in line]
        self.assertEqual(folders, ['    RMDir "$INSTDIR\\a\\b"', '    RMDir "$INSTDIR\\a"', '    RMDir "$INSTDIR\\platforms"'])
        self.assertFalse(any("RMDir /r" in line for line in remove))

    def test_no_program_is_an_error(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaises(SystemExit):
            files.staged(Path(folder))

    def test_odd_names_are_refused(self):
        with self.assertRaises(SystemExit):
            files.quoted(PurePosixPath('a"$b'))

    def test_the_installer_asks_for_no_rights(self):
        script = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
        code = [line.split(";")[0].strip() for line in script.splitlines() if not line.startswith(";")]
        self.assertTrue(next(line for line in code if line).startswith("Target amd64-unicode"))
        self.assertIn("RequestExecutionLevel user", code)
        self.assertNotIn("HKLM", script)
        self.assertEqual(re.findall(r'RMDir /r "([^"]*)"', script),
                         ["$LOCALAPPDATA\\tidemark", "$LOCALAPPDATA\\cache\\tidemark"])


if __name__ == "__main__":
    unittest.main()
