#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The RPM package, and what rpmlint says.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/rpm.sh [--no-install]

Builds Tidemark in build/package and writes dist/tidemark-VERSION-1.ARCHITECTURE.rpm. What it needs is said by the
names of libraries, which distributions share. Checked by rpmlint; packaging/rpm/rpmlint.toml says what is let be and why.

  --no-install   install nothing; what is missing makes the build fail
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
pack_arguments "$@"
pack_prepare package-rpm

package=$(pack_cpack RPM '*.rpm')
pack_check rpmlint rpmlint --config "$pack_root/packaging/rpm/rpmlint.toml" "$package"
pack_say "$package: $(du -h --apparent-size "$package" | cut -f1)"
pack_say "Requires: $(rpm -qp --requires "$package" 2>/dev/null | sort -u | tr '\n' ' ')"
