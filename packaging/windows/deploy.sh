#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# On Windows (Git's bash): from a build to the folder that packaging/windows.sh --stage packs, with the plug-ins of Qt
# that the program uses and no others. usage: bash packaging/windows/deploy.sh BUILD STAGE
set -euo pipefail

build=${1:?a build folder} stage=${2:?a folder to fill}
cmake --install "$build" --prefix "$stage"
windeployqt --release --no-translations --no-opengl-sw --no-system-d3d-compiler --no-compiler-runtime \
    "$stage/tidemark.exe" "$stage/tidemark-cli.exe"

# A plug-in that is not there decodes nothing that comes from outside.
needed=(platforms/qwindows.dll platforms/qoffscreen.dll styles/qmodernwindowsstyle.dll styles/qwindowsvistastyle.dll
    imageformats/qjpeg.dll imageformats/qwebp.dll imageformats/qsvg.dll iconengines/qsvgicon.dll
    sqldrivers/qsqlite.dll tls/qschannelbackend.dll)
while read -r plugin; do
    keep=no
    for name in "${needed[@]}"; do
        if [[ $plugin == "$name" ]]; then
            keep=yes
        fi
    done
    if [[ $keep == no ]]; then
        echo "left out: $plugin"
        rm -f "$stage/$plugin"
    fi
done < <(cd "$stage" && find ./*/ -name '*.dll' | sed 's|^\./||')
vital=(vcruntime140.dll msvcp140.dll sqlite3.dll platforms/qwindows.dll imageformats/qwebp.dll imageformats/qsvg.dll
    sqldrivers/qsqlite.dll tls/qschannelbackend.dll)
for file in "${vital[@]}"; do
    [[ -f $stage/$file ]] || { echo "$file is missing" >&2 && exit 1; }
done
find "$stage" -type d -empty -delete
