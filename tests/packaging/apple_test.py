# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The property lists of the bundle for macOS: no tool here knows what Apple requires, so it stands here."""

import plistlib
import unittest

from project import ICONS, PACKAGING, version

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


if __name__ == "__main__":
    unittest.main()
