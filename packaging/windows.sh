#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Windows installer and the portable zip, out of a folder that was built on Windows; and a test of the installer
# itself, which needs no Windows.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/windows.sh [--no-install] [--stage FOLDER]

Without a folder: compiles the installer with files that stand in for the program, and installs, upgrades and uninstalls
them under wine. The files and the registry are looked at, not exit codes. What the program does on Windows is not shown
by this.

  --stage FOLDER  packs FOLDER (tidemark.exe, tidemark-cli.exe, Qt) into dist/tidemark-VERSION-windows-x86_64-setup.exe
                  and ...-portable.zip; the workflow for releases calls it on Windows
  --no-install    install nothing; what is missing makes it fail
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
stage='' rest=()
while (($#)); do
    case $1 in
    --stage) stage=${2:?--stage wants a folder} && shift ;;
    *) rest+=("$1") ;;
    esac
    shift
done
pack_arguments "${rest[@]}"
work=$(mktemp -d)
leave() {
    if [[ -n ${WINEPREFIX:-} ]]; then
        wineserver -k >/dev/null 2>&1 || true # that of this prefix alone
        wineserver -w >/dev/null 2>&1 || true
    fi
    rm -rf "$work"
}
trap leave EXIT

# compile_installer STAGE VERSION OUT
compile_installer() {
    local lists=$work/lists-$2
    python3 "$pack_root/packaging/windows/files.py" "$1" --out "$lists"
    makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$2" "-DSTAGE=$1" "-DFILES=$lists" "-DROOT=$pack_root" "-DOUT=$3" \
        "$pack_root/packaging/windows/installer.nsi"
}

pack_stage() {
    local name
    name=tidemark-$(pack_version)-windows-x86_64
    compile_installer "$stage" "$(pack_version)" "$pack_dist/$name-setup.exe"
    mkdir -p "$work/$name"
    cp -R "$stage/." "$work/$name/"
    rm -f "$pack_dist/$name-portable.zip"
    (cd "$work" && zip -q -X -r "$pack_dist/$name-portable.zip" "$name")
    pack_say "$pack_dist/$name-setup.exe: $(du -h --apparent-size "$pack_dist/$name-setup.exe" | cut -f1)"
    pack_say "$pack_dist/$name-portable.zip: $(du -h --apparent-size "$pack_dist/$name-portable.zip" | cut -f1)"
}

# Files by the names of the real ones; an older version has one more, and one that changed.
make_stand_in() {
    local version=$1 into=$work/stage-$1 file
    mkdir -p "$into/platforms" "$into/sqldrivers" "$into/tls"
    for file in tidemark.exe tidemark-cli.exe Qt6Core.dll platforms/qwindows.dll sqldrivers/qsqlite.dll \
        tls/qschannelbackend.dll LICENSE.txt; do
        printf 'stands in for %s of %s\n' "$file" "$version" >"$into/$file"
    done
    if [[ $version == 0.0.1 ]]; then
        mkdir -p "$into/gone"
        echo 'of the older version alone' >"$into/gone/old.dll"
    fi
    compile_installer "$into" "$version" "$work/setup-$version.exe"
}

prepare_wine() {
    export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml='
    unset DISPLAY
    timeout 300 wine wineboot -i >/dev/null 2>&1
    local profile
    profile=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 -type d ! -name Public | head -n 1)
    appdata=$profile/AppData/Local
    menu=$profile/AppData/Roaming/Microsoft/Windows/Start\ Menu/Programs
    programs=$appdata/Programs/Tidemark
}

# What stands in the registry: registered KEY TEXT [--value NAME]; TEXT is looked for as it is.
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Tidemark'
handler_key='HKCU\Software\Classes\tidemark'
run_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
registered() {
    local key=$1 text=$2 options=()
    if [[ ${3:-} == --value ]]; then
        options=(/v "$4")
    fi
    timeout 60 wine reg query "$key" "${options[@]}" 2>/dev/null | tr -d '\r' | grep -qF -- "$text"
}
is_there() { [[ -f $1 ]]; }
is_gone() { [[ ! -e $1 ]]; }
holds() { grep -qxF -- "$2" "$1"; }
not() { ! "$@"; }
only_file_in() { [[ $(find "$1" -type f) == "$2" ]]; }
must() {
    local what=$1
    shift
    "$@" || { echo "FAILED: $what" >&2 && exit 1; }
    echo "  $what"
}

# An installer under wine forks, and the first process ends early: what is expected is waited for.
wait_until() {
    local tries=120
    until "$@" 2>/dev/null; do
        ((tries--)) || return 0 # what follows says what is missing
        sleep 0.5
    done
}

check_installed() {
    local version=$1
    wait_until registered "$uninstall_key" 0x1 --value NoRepair
    must "the program's files are those of $version" diff -r --exclude=uninstall.exe "$work/stage-$version" "$programs"
    must "an entry in the start menu" is_there "$menu/Tidemark.lnk"
    must "a handler of tidemark: links, its argument quoted" registered "$handler_key\\shell\\open\\command" 'tidemark.exe" "%1"'
    must "tidemark: is marked as a protocol" registered "$handler_key" 'URL Protocol'
    must "version $version among the installed programs" registered "$uninstall_key" "$version" --value DisplayVersion
    must "nothing for all users" not registered 'HKLM\Software\Tidemark' Tidemark
}

test_under_wine() {
    make_stand_in 0.0.1
    make_stand_in "$(pack_version)"
    prepare_wine
    echo "Installing the older version"
    timeout 120 wine "$work/setup-0.0.1.exe" /S || true
    check_installed 0.0.1
    mkdir -p "$appdata/tidemark"
    echo history >"$appdata/tidemark/history.db"
    timeout 60 wine reg add "$run_key" /v Tidemark /d x /f >/dev/null 2>&1
    echo "Upgrading to $(pack_version)"
    timeout 120 wine "$work/setup-$(pack_version).exe" /S || true
    wait_until registered "$uninstall_key" "$(pack_version)" --value DisplayVersion
    check_installed "$(pack_version)"
    must "the older version's own file is gone" is_gone "$programs/gone"
    must "the data are as they were" holds "$appdata/tidemark/history.db" history
    must "the wish to start with the session is kept" registered "$run_key" REG_SZ --value Tidemark
    echo mine >"$programs/mine.txt"
    echo "Uninstalling"
    timeout 120 wine "$programs/uninstall.exe" /S || true
    wait_until is_gone "$programs/uninstall.exe"
    must "nothing is left in the folder but a file that it did not bring" only_file_in "$programs" "$programs/mine.txt"
    must "no entry in the start menu" is_gone "$menu/Tidemark.lnk"
    must "no handler" not registered "$handler_key" tidemark
    must "not among the installed programs" not registered "$uninstall_key" Tidemark
    must "no start with the session" not registered "$run_key" REG_SZ --value Tidemark
    must "uninstalling without being asked keeps the data" holds "$appdata/tidemark/history.db" history
    echo "Packing the portable zip"
    stage=$work/stage-$(pack_version) pack_dist=$work/dist
    mkdir "$pack_dist"
    pack_stage
    unzip -q "$pack_dist"/*-portable.zip -d "$work/portable"
    must "it is one folder with the program's files" diff -r "$stage" "$work"/portable/*
    pack_say "The installer installs, upgrades and uninstalls. The program itself was not run on Windows."
}

if [[ -n $stage ]]; then
    pack_environment
    pack_stage
else
    if [[ ${pack_install:-yes} == yes ]]; then
        tidemark_install package-windows
    fi
    pack_environment
    test_under_wine
fi
