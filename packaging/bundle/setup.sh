#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts this bundle where it stays, for one user or for all, and takes it away again. The program itself needs no setup:
# bin/tidemark runs from wherever the folder lies. Data are never touched.
set -eu

usage() {
    cat <<'END'
usage: setup.sh [--prefix DIR] [--uninstall]

Copies Tidemark to DIR/opt/tidemark, with links in DIR/bin and an entry in the menu. DIR is ~/.local for a user and
/usr/local for root. --uninstall removes what was copied; history, settings and the key stay.
END
}

prefix='' act=install
while [ $# -gt 0 ]; do
    case $1 in
    --prefix) prefix=${2:?--prefix wants a folder} && shift ;;
    --uninstall) act=uninstall ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done
if [ -z "$prefix" ]; then
    if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
fi
case $prefix in
/*) ;;
*) echo "--prefix wants a path from the root on" >&2 && exit 2 ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
home=$prefix/opt/tidemark
list=$home/.installed

# What stands outside of the program's own folder is on a list, and only that is removed.
remove() {
    [ -f "$list" ] || return 0
    while IFS= read -r file; do
        case $file in
        "$prefix"/bin/* | "$prefix"/share/*) rm -f -- "$file" ;;
        esac
    done <"$list"
    rm -rf -- "$home"
}

if [ "$act" = uninstall ]; then
    if [ ! -f "$list" ]; then
        echo "There is no Tidemark in $home." >&2
        exit 1
    fi
    remove
    echo "Tidemark was removed from $home. What it knows stays in the data folder."
    exit 0
fi

if [ "$here" = "$home" ]; then
    echo "Tidemark is there already: $home" >&2
    exit 1
fi
if [ -e "$home" ] && [ ! -f "$list" ]; then
    echo "$home was not made by this script and is left as it is." >&2
    exit 1
fi
remove
mkdir -p "$home" "$prefix/bin"
cp -R "$here/." "$home/"
: >"$list"
for program in tidemark tidemark-cli; do
    ln -sf "$home/bin/$program" "$prefix/bin/$program"
    echo "$prefix/bin/$program" >>"$list"
done
(cd "$here/share" && find . -type f ! -path './doc/*') | while IFS= read -r file; do
    target=$prefix/share/${file#./}
    case $target in # where zsh looks that no distribution put there
    */zsh/vendor-completions/*) target=$prefix/share/zsh/site-functions/${file##*/} ;;
    esac
    mkdir -p "$(dirname "$target")"
    cp "$here/share/${file#./}" "$target"
    echo "$target" >>"$list"
done
# A menu finds the program by its path: ~/.local/bin is not in every session's.
entry=$prefix/share/applications/app.tidemark.Tidemark.desktop
quoted=$(printf '%s' "$prefix/bin/tidemark" | sed 's/[&|\\]/\\&/g')
sed -i -e "s|^Exec=tidemark|Exec=\"$quoted\"|" -e "s|^TryExec=.*|TryExec=$quoted|" "$entry"
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$prefix/share/applications" || true
fi
echo "Tidemark is in $home; start it with $prefix/bin/tidemark."
