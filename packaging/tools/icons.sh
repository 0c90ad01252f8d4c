#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws resources/icons/application.svg in all sizes that desktops ask for, into resources/icons/application: to be run
# where the drawing changed, and committed, so that no build needs these tools (rsvg-convert, icotool, png2icns).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
drawing=$root/resources/icons/application.svg
into=$root/resources/icons/application
mkdir -p "$into"
for size in 16 22 24 32 48 64 128 256 512 1024; do
    rsvg-convert --width "$size" --height "$size" "$drawing" --output "$into/$size.png"
done
cd "$into"
icotool --create --output tidemark.ico 16.png 24.png 32.png 48.png 64.png --raw=256.png
png2icns tidemark.icns 16.png 32.png 128.png 256.png 512.png 1024.png >/dev/null
