# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle for macOS: what Apple requires of its property lists, which no tool here knows, and what is done to it before
it is packed, with tools that stand in for those of a Mac."""

import plistlib
import tempfile
import unittest
from pathlib import Path

from project import ICONS, PACKAGING, staged, stand_in, version

REQUIRED = {"CFBundleDevelopmentRegion", "CFBundleExecutable", "CFBundleIconFile", "CFBundleIdentifier",
            "CFBundleInfoDictionaryVersion", "CFBundleName", "CFBundlePackageType", "CFBundleShortVersionString",
            "CFBundleVersion", "LSMinimumSystemVersion", "NSHighResolutionCapable", "NSPrincipalClass"}


def information():
    text = (PACKAGING / "macos" / "Info.plist.in").read_text(encoding="utf-8")
    return plistlib.loads(text.replace("@PROJECT_VERSION@", version()).encode())


class AppleTest(unittest.TestCase):
    def test_required_keys(self):
        self.assertEqual(REQUIRED - set(information()), set())

    def test_values(self):
        known = information()
        self.assertEqual(known["CFBundlePackageType"], "APPL")
        self.assertEqual(known["CFBundleIdentifier"], "app.tidemark.Tidemark")
        self.assertEqual(known["CFBundleShortVersionString"], version())
        self.assertTrue((ICONS / known["CFBundleIconFile"]).is_file())

    def test_links(self):
        schemes = [scheme for kind in information()["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"]]
        self.assertEqual(schemes, ["tidemark"])

    def test_the_hardened_runtime_has_no_exception(self):
        entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
        self.assertTrue(entitlements)
        self.assertFalse(any(entitlements.values()))


BROUGHT = ("Frameworks/libsqlite3.dylib", "Frameworks/QtCore.framework/Versions/A/QtCore", "PlugIns/platforms/libqcocoa.dylib",
           "PlugIns/sqldrivers/libqsqlite.dylib")
NEEDLESS = ("PlugIns/imageformats/libqtiff.dylib", "PlugIns/sqldrivers/libqsqlodbc.dylib")


class StagedTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.work = Path(folder.name)
        self.stage, self.tools, self.said = self.work / "stage", self.work / "tools", self.work / "said"
        self.contents = self.stage / "Tidemark.app" / "Contents"
        programs = self.stage / "tidemark.app" / "Contents" / "MacOS"
        programs.mkdir(parents=True)
        self.tools.mkdir()
        stand_in(programs, "tidemark-cli", f'echo started "$@" >>"{self.said}"')
        files = [self.contents / name for name in BROUGHT + NEEDLESS]
        stand_in(self.tools, "macdeployqt", "\n".join(f'mkdir -p "{path.parent}" && echo x >"{path}"' for path in files))
        stand_in(self.tools, "codesign", f'echo "$@" >>"{self.said}"')

    def pack(self, identity):
        code, text = staged("macos", "DragNDrop", self.stage, self.tools, APPLE_IDENTITY=identity)
        self.assertEqual(code, 0, text)
        return self.said.read_text(encoding="utf-8").splitlines()

    def test_plugins_in_use_stay_and_no_others(self):
        self.pack("")
        files = {path.relative_to(self.contents).as_posix() for path in self.contents.rglob("*") if path.is_file()}
        self.assertEqual(files, {*BROUGHT, "MacOS/tidemark-cli"})
        self.assertFalse((self.contents / "PlugIns" / "imageformats").exists())

    def test_it_is_signed_from_the_inside_out_checked_and_started(self):
        lines = self.pack("Developer ID Application: Somebody (ABC)")
        parts = [self.contents / "Frameworks/libsqlite3.dylib", self.contents / "Frameworks/QtCore.framework",
                 self.contents / "PlugIns/platforms/libqcocoa.dylib", self.contents / "PlugIns/sqldrivers/libqsqlite.dylib"]
        self.assertEqual({line.split()[-1] for line in lines[:4]}, {str(part) for part in parts})
        bundle = self.contents.parent
        self.assertEqual([line.split()[-1] for line in lines[4:7]], [str(self.contents / "MacOS/tidemark-cli"), str(bundle), str(bundle)])
        hard = "--force --timestamp --options runtime --sign Developer ID Application: Somebody (ABC) "
        self.assertTrue(all(line.startswith(hard) for line in lines[:6]))
        self.assertTrue(all("entitlements.plist" in line for line in lines[4:6]))
        self.assertEqual(lines[6:], [f"--verify --deep --strict {bundle}", "started --version"])

    def test_without_an_identity_it_is_not_hardened(self):
        """A hardened program loads but libraries of its own team, and here is no team."""
        signed = self.pack("")[:6]
        self.assertTrue(all(line.startswith("--force --timestamp=none --sign - ") for line in signed))

    def test_each_failure_ends_it(self):
        for name in ("macdeployqt", "codesign"):
            with self.subTest(tool=name):
                self.setUp()
                stand_in(self.tools, name, "exit 1")
                self.assertNotEqual(staged("macos", "DragNDrop", self.stage, self.tools, APPLE_IDENTITY="")[0], 0)

    def test_a_bundle_that_does_not_start_is_not_packed(self):
        stand_in(self.stage / "tidemark.app" / "Contents" / "MacOS", "tidemark-cli", "exit 1")
        self.assertNotEqual(staged("macos", "DragNDrop", self.stage, self.tools, APPLE_IDENTITY="")[0], 0)


if __name__ == "__main__":
    unittest.main()
