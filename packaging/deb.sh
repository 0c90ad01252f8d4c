#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package, and what its checkers say.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/deb.sh [--no-install]

Builds Tidemark in build/package and writes dist/tidemark_VERSION_ARCHITECTURE.deb, checked by lintian,
desktop-file-validate and appstreamcli. Two runs on one commit give the same bytes.

  --no-install   install nothing; what is missing makes the build fail
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
pack_arguments "$@"
pack_prepare package-deb

package=$(pack_cpack DEB '*.deb')
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
dpkg-deb -x "$package" "$tree"

pack_check desktop-file-validate desktop-file-validate "$tree"/usr/share/applications/*.desktop
pack_check appstreamcli appstreamcli validate-tree --no-net "$tree"
pack_check lintian lintian --allow-root --fail-on error,warning,info --suppress-tags "$(tr '\n' ',' <<'TAGS'
initial-upload-closes-no-bugs
TAGS
)" "$package"
# Nothing of the machine that packed it.
if grep -rlF -e "$pack_root" -e "$HOME/" "$tree"; then
    echo "These files name a path of this machine." >&2
    exit 1
fi
# What this weighs where Qt is installed already: at most 15 MB, of a million bytes each.
most=$((15000000 / 1024))
size=$(dpkg-deb -f "$package" Installed-Size)
if ((size > most)); then
    echo "Installed it is $size KiB, and $most are what it may be." >&2
    exit 1
fi
pack_say "$package: $(du -h --apparent-size "$package" | cut -f1), installed $size KiB"
pack_say "Depends: $(dpkg-deb -f "$package" Depends)"
