# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is packed for Windows, and the installer's script; packaging/windows.sh packs and installs it under wine."""

import re
import tempfile
import unittest
from pathlib import Path

from project import PACKAGING, stand_in, staged

NEEDED = ("platforms/qwindows.dll", "imageformats/qwebp.dll", "imageformats/qsvg.dll", "sqldrivers/qsqlite.dll",
          "tls/qschannelbackend.dll")
NEEDLESS = ("imageformats/qtiff.dll", "generic/qtuiotouchplugin.dll")
INSTALLED = ("tidemark.exe", "tidemark-cli.exe", "vcruntime140.dll", "msvcp140.dll", "sqlite3.dll")


class StagedTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.work = Path(folder.name)
        self.stage, self.tools = self.work / "stage", self.work / "tools"
        self.stage.mkdir()
        self.tools.mkdir()
        for name in INSTALLED:
            (self.stage / name).write_bytes(b"x")
        self.deployed(NEEDED + NEEDLESS)
        stand_in(self.tools, "powershell", f'echo "$@" >>"{self.work}/signed"')

    def deployed(self, plugins):
        lines = [f'mkdir -p "{(self.stage / name).parent}" && echo x >"{self.stage / name}"' for name in plugins]
        stand_in(self.tools, "windeployqt", "\n".join(lines))

    def pack(self, **environment):
        return staged("windows", "NSIS", self.stage, self.tools, **{"WINDOWS_CERTIFICATE_FILE": "", **environment})

    def files(self):
        return {path.relative_to(self.stage).as_posix() for path in self.stage.rglob("*")}

    def test_plugins_in_use_stay_and_no_others(self):
        code, text = self.pack()
        self.assertEqual(code, 0, text)
        folders = {name.split("/")[0] for name in NEEDED}
        self.assertEqual(self.files(), set(NEEDED) | set(INSTALLED) | folders)

    def test_a_plugin_that_is_missing_ends_it(self):
        self.deployed(NEEDED[1:])
        code, text = self.pack()
        self.assertNotEqual(code, 0)
        self.assertIn(f"{NEEDED[0]} is missing", text)

    def test_qt_that_is_not_brought_ends_it(self):
        stand_in(self.tools, "windeployqt", "exit 1")
        self.assertNotEqual(self.pack()[0], 0)

    def test_programs_are_signed_where_there_is_a_certificate(self):
        code, text = self.pack()
        self.assertEqual(code, 0, text)
        self.assertFalse((self.work / "signed").exists())
        code, text = self.pack(WINDOWS_CERTIFICATE_FILE="mine.pfx")
        self.assertEqual(code, 0, text)
        programs = " ".join(str(self.stage / name) for name in INSTALLED[:2])
        self.assertTrue((self.work / "signed").read_text().strip().endswith(f"sign.ps1 mine.pfx {programs}"))

    def test_no_signature_ends_it(self):
        stand_in(self.tools, "powershell", "exit 1")
        self.assertNotEqual(self.pack(WINDOWS_CERTIFICATE_FILE="mine.pfx")[0], 0)


class InstallerTest(unittest.TestCase):
    def test_it_asks_for_no_rights(self):
        script = (PACKAGING / "windows" / "NSIS.template.in").read_text(encoding="utf-8")
        code = [line.split(";")[0].strip() for line in script.splitlines() if not line.startswith(";")]
        self.assertTrue(next(line for line in code if line).startswith("Target amd64-unicode"))
        self.assertIn("RequestExecutionLevel user", code)
        self.assertNotIn("HKLM", script)

    def test_it_takes_away_what_it_brought(self):
        script = (PACKAGING / "windows" / "NSIS.template.in").read_text(encoding="utf-8")
        uninstall = script[script.index('Section "Uninstall"'):]
        self.assertIn("@CPACK_NSIS_DELETE_FILES@", uninstall)
        self.assertIn("@CPACK_NSIS_DELETE_DIRECTORIES@", uninstall)
        self.assertEqual(re.findall(r'RMDir /r "([^"]*)"', script),
                         ["$LOCALAPPDATA\\tidemark", "$LOCALAPPDATA\\cache\\tidemark"])


if __name__ == "__main__":
    unittest.main()
