#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tidemark with everything that it is made of, Qt too: one folder that runs where it lies.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/bundle.sh [--no-install]

Writes dist/tidemark-VERSION-linux-ARCHITECTURE.tar.xz and the same as a program that unpacks itself (.run). The host
brings the C library, graphics, fonts and the display (packaging/bundle/host-libraries.txt); the least versions that the
programs need of it are said at the end. Qt is the one that qtpaths6 finds: for releases its newest LTS.

  --no-install   install nothing; what is missing makes the build fail
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
pack_arguments "$@"
pack_prepare package-bundle

qt_query() { "${QTPATHS:-qtpaths6}" --query "$1"; }
plugins=$(qt_query QT_INSTALL_PLUGINS)
translations=$(qt_query QT_INSTALL_TRANSLATIONS)
name=tidemark-$(pack_version)-linux-$(uname -m)${TIDEMARK_BUNDLE_SUFFIX:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bundle=$work/$name

# Only what the program uses: no remote picture may reach a decoder that is not there.
needed_plugins=(
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so
    imageformats/libqjpeg.so imageformats/libqwebp.so imageformats/libqsvg.so iconengines/libqsvgicon.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so printsupport/libcupsprintersupport.so
)
# Without these no window, no history, no request.
vital_plugins=(platforms/libqxcb.so platforms/libqoffscreen.so imageformats/libqjpeg.so imageformats/libqwebp.so
    imageformats/libqsvg.so iconengines/libqsvgicon.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so)
# Opened by name while running: the keyring's library, and what Qt's https stands on.
loaded_libraries=(libsecret-1.so.0 libssl.so.3 libcrypto.so.3)

is_hosts() {
    local library=$1 start
    while read -r start; do
        if [[ -n $start && $start != \#* && $library == "$start"* ]]; then
            return 0
        fi
    done <"$pack_root/packaging/bundle/host-libraries.txt"
    return 1
}

# Prints what a file is linked with, as paths; what is not found ends the script.
linked() {
    local library path
    LD_LIBRARY_PATH=$bundle/lib ldd "$1" | while read -r library _ path _; do
        if [[ $path == not ]]; then
            echo "$1 needs $library, which is not here" >&2
            return 1
        fi
        if [[ $path == /* ]] && ! is_hosts "$library"; then
            echo "$path"
        fi
    done
}

take_library() {
    local path=$1 target
    target=$bundle/lib/$(basename "$path")
    if [[ ! -e $target ]]; then
        install -m 755 "$(readlink -f "$path")" "$target"
    fi
}

take_plugins() {
    local plugin
    for plugin in "${vital_plugins[@]}"; do
        [[ -f $plugins/$plugin ]] || { echo "Qt's plug-in $plugin is missing" >&2 && return 1; }
    done
    for plugin in "${needed_plugins[@]}"; do
        if [[ -f $plugins/$plugin ]]; then
            install -D -m 755 "$plugins/$plugin" "$bundle/plugins/$plugin"
        else
            pack_say "left out: $plugin, which this Qt does not have"
        fi
    done
}

take_libraries() {
    local file library path
    for library in "${loaded_libraries[@]}"; do
        path=$(ldconfig -p | awk -v name="$library" '$1 == name && !found { print $NF; found = 1 }')
        [[ -n $path ]] || { echo "$library is missing" >&2 && return 1; }
        take_library "$path"
        linked "$path" >>"$work/libraries"
    done
    while read -r file; do
        linked "$file" >>"$work/libraries"
    done < <(find "$bundle/bin" "$bundle/lib" "$bundle/plugins" -type f)
    while read -r path; do
        take_library "$path"
    done < <(sort -u "$work/libraries")
}

take_words() {
    local language
    mkdir -p "$bundle/translations"
    for language in de ar; do
        if [[ -f $translations/qtbase_$language.qm ]]; then
            install -m 644 "$translations/qtbase_$language.qm" "$bundle/translations/"
        fi
    done
}

# Relative to the file itself: the folder may lie anywhere.
set_paths() {
    local file depth
    printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$bundle/bin/qt.conf"
    while read -r file; do
        case $file in
        "$bundle"/lib/*) depth=. ;;
        "$bundle"/bin/*) depth=../lib ;;
        *) depth=../../lib ;;
        esac
        file --brief "$file" | grep -q '^ELF' || continue
        patchelf --set-rpath "\$ORIGIN/$depth" "$file"
        strip --strip-unneeded "$file"
    done < <(find "$bundle" -type f \( -path '*/lib/*' -o -path '*/plugins/*' -o -path '*/bin/tidemark*' \) | sort)
}

# What the bundle asks of the host's C library: said, so that nobody has to find out.
floor() {
    find "$bundle/bin" "$bundle/lib" "$bundle/plugins" -type f -exec objdump -T {} + 2>/dev/null |
        grep -o "$1_[0-9.]*" | sort -uV | tail -n 1
}

DESTDIR=$work/staged cmake --install "$pack_build" --prefix /usr --strip >/dev/null
mkdir -p "$bundle"
mv "$work/staged/usr/bin" "$bundle/bin"
mv "$work/staged/usr/share" "$bundle/share"
mkdir "$bundle/lib"
find "$work/staged/usr/lib" -name 'libtidemark*.so' -exec mv {} "$bundle/lib/" \;
install -m 644 "$pack_root/LICENSE" "$bundle/LICENSE"
install -m 755 "$pack_root/packaging/bundle/setup.sh" "$bundle/setup.sh"
take_plugins
take_libraries
take_words
set_paths
find "$bundle" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

tar_options=(--sort=name "--mtime=@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu)
tar "${tar_options[@]}" -C "$work" -cf - "$name" | xz -6 -T1 >"$pack_dist/$name.tar.xz"
# From its own folder, since it writes its call into what it makes; n: gzip notes no time.
(cd "$work" && makeself --gzip --complevel 9n --sha256 --nox11 --tar-format gnu \
    --tar-extra "--sort=name --mtime=@$SOURCE_DATE_EPOCH --owner=0 --group=0 --numeric-owner" \
    --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH")" \
    "$name" "$name.run" "Tidemark $(pack_version)" ./setup.sh) >"$work/makeself.log" 2>&1 || {
    cat "$work/makeself.log" >&2
    exit 1
}
mv -f "$work/$name.run" "$pack_dist/"
pack_say "$pack_dist/$name.tar.xz: $(du -h --apparent-size "$pack_dist/$name.tar.xz" | cut -f1), unpacked $(du -sh --apparent-size "$bundle" | cut -f1), $(find "$bundle/lib" -type f | wc -l) libraries"
pack_say "$pack_dist/$name.run: $(du -h --apparent-size "$pack_dist/$name.run" | cut -f1)"
pack_say "Needs of the host: $(floor GLIBC), libstdc++ and Qt $(qt_query QT_VERSION) come along"
