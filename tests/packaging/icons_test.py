# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons are of the size that their names say, for every system."""

import struct
import unittest

from project import ICON_SIZES, ICONS, PACKAGING


def png_size(data):
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


class IconsTest(unittest.TestCase):
    def test_every_size_is_there(self):
        for size in ICON_SIZES:
            with self.subTest(size=size):
                self.assertEqual(png_size((ICONS / f"{size}.png").read_bytes()), (size, size))

    def test_linux_installs_what_is_there(self):
        rules = (PACKAGING / "linux" / "Install.cmake").read_text(encoding="utf-8")
        sizes = " ".join(str(size) for size in ICON_SIZES if size <= 512)
        self.assertIn(f"foreach(size {sizes})", rules)

    def test_windows_has_small_and_large_ones(self):
        data = (ICONS / "tidemark.ico").read_bytes()
        reserved, kind, count = struct.unpack("<HHH", data[:6])
        self.assertEqual((reserved, kind), (0, 1))
        widths = {data[6 + 16 * number] or 256 for number in range(count)}
        self.assertLessEqual({16, 32, 48, 256}, widths)

    def test_macos_has_the_ones_of_retina_too(self):
        data = (ICONS / "tidemark.icns").read_bytes()
        self.assertEqual((data[:4], struct.unpack(">I", data[4:8])[0]), (b"icns", len(data)))
        kinds, at = set(), 8
        while at < len(data):
            kinds.add(data[at:at + 4])
            at += struct.unpack(">I", data[at + 4:at + 8])[0]
        self.assertLessEqual({b"it32", b"ic08", b"ic09", b"ic10"}, kinds)


if __name__ == "__main__":
    unittest.main()
