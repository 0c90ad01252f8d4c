#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The bundle as an AppImage. Debian has no appimagetool: where there is none, the folder that it would pack is made and
# checked, and that is said.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/appimage.sh

Makes dist/tidemark-VERSION-ARCHITECTURE.AppImage of the bundle that packaging/bundle.sh wrote, with appimagetool (in
$PATH, or named by APPIMAGETOOL). Without it, it stops after checking the folder that would be packed, with exit code 3.
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
pack_arguments "$@"
pack_environment
name=tidemark-$(pack_version)-linux-$(uname -m)
archive=$pack_dist/$name.tar.xz
[[ -f $archive ]] || { echo "There is no $archive: bash packaging/bundle.sh" >&2 && exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=$work/Tidemark.AppDir
tar -xJf "$archive" -C "$work"
mkdir -p "$folder/usr"
mv "$work/$name"/{bin,lib,plugins,translations,share} "$folder/usr/"
cp "$folder/usr/share/applications/app.tidemark.Tidemark.desktop" "$folder/"
cp "$pack_root/resources/icons/application/256.png" "$folder/tidemark.png"
ln -s tidemark.png "$folder/.DirIcon"
# By its name it is the one program or the other, as `tidemark-cli` linked to the AppImage.
cat >"$folder/AppRun" <<'END'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
case ${ARGV0:-$0} in
*tidemark-cli) exec "$here/usr/bin/tidemark-cli" "$@" ;;
*) exec "$here/usr/bin/tidemark" "$@" ;;
esac
END
chmod 755 "$folder/AppRun"

test "$("$folder/AppRun" --version)" = "tidemark $(pack_version)"
test "$(ARGV0=/x/tidemark-cli "$folder/AppRun" --version)" = "tidemark-cli $(pack_version)"
desktop-file-validate "$folder/app.tidemark.Tidemark.desktop"
pack_say "The folder for the AppImage is whole: $(du -sh --apparent-size "$folder" | cut -f1)"
tool=${APPIMAGETOOL:-$(command -v appimagetool || true)}
if [[ -z $tool ]]; then
    echo "There is no appimagetool here: nothing was packed." >&2
    exit 3
fi
ARCH=$(uname -m) "$tool" --no-appstream "$folder" "$pack_dist/tidemark-$(pack_version)-$(uname -m).AppImage"
pack_say "$pack_dist/tidemark-$(pack_version)-$(uname -m).AppImage"
