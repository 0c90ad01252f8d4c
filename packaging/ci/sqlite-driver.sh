#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# On hosted runners: Qt's driver for SQLite once more, linked with the library that the program is linked with. The one
# that Qt's installer brings has a copy inside, and a database that one copy opened must not be given to another; the
# program refuses to (core/db/Connection.cpp).
# usage: bash packaging/ci/sqlite-driver.sh PREFIX   (Qt is in QT_ROOT_DIR, its sources in Src beside it)
set -euo pipefail

prefix=${1:?the folder of packaging/ci/libraries.sh}
qt=${QT_ROOT_DIR:?the folder of Qt}
if command -v cygpath >/dev/null; then
    qt=$(cygpath -m "$qt")
fi
sources=${QT_SOURCES:-$(dirname "$qt")/Src/qtbase}/src/plugins/sqldrivers
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
read -ra options <"$prefix/cmake-options" || true

cmake -S "$sources" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release "-DCMAKE_PREFIX_PATH=$qt" \
    -DFEATURE_system_sqlite=ON "${options[@]}"
cmake --build "$work/build" --target QSQLiteDriverPlugin
driver=$(find "$work/build" -type f \( -name 'libqsqlite.so' -o -name 'libqsqlite.dylib' -o -name 'qsqlite.dll' \) | head -n 1)
[[ -n $driver ]] || { echo "No driver came out of it" >&2 && exit 1; }
cp -f "$driver" "$qt/plugins/sqldrivers/"
echo "$qt/plugins/sqldrivers/$(basename "$driver")"
