#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Windows installer and the portable zip, out of a build that was made on Windows; and a test of both that needs no
# Windows.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/windows.sh [--no-install] [--build FOLDER]

Without a folder: lets CPack make both with files that stand in for the program and for Qt, and installs, upgrades and
uninstalls them under wine. The files and the registry are looked at, not exit codes. What the program does on Windows
is not shown by this.

  --build FOLDER  lets CPack pack what was built in FOLDER into dist/tidemark-VERSION-windows-x86_64-setup.exe and
                  ...-portable.zip, the programs signed by the certificate that WINDOWS_CERTIFICATE_FILE names; the
                  workflow for releases calls it on Windows
  --no-install    install nothing; what is missing makes it fail
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
build='' rest=()
while (($#)); do
    case $1 in
    --build) build=${2:?--build wants a folder} && shift ;;
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

# pack_windows BUILD: says what it made.
pack_windows() {
    local package generator
    pack_build=$1
    for generator in NSIS ZIP; do
        package=$(pack_cpack "$generator" 'tidemark-*')
        pack_say "$package: $(du -h --apparent-size "$package" | cut -f1)"
    done
}

# Stands in for windeployqt and for what signs: the first brings files by the names of Qt's, one plug-in too many among
# them, the second writes into what it signs.
make_tools() {
    mkdir "$work/tools"
    cat >"$work/tools/windeployqt" <<'END'
#!/usr/bin/env bash
for program; do :; done
cd "$(dirname "$program")"
mkdir -p platforms sqldrivers tls imageformats generic
for file in Qt6Core.dll platforms/qwindows.dll sqldrivers/qsqlite.dll tls/qschannelbackend.dll imageformats/qwebp.dll \
    imageformats/qsvg.dll generic/qtuiotouchplugin.dll; do
    echo "stands in for $file" >"$file"
done
END
    cat >"$work/tools/powershell" <<'END'
#!/usr/bin/env bash
[[ $1 == -NoProfile && $2 == -File && -f $3 && -f $4 ]] || exit 1
for program in "${@:5}"; do echo "signed by $(cat "$4")" >>"$program"; done
END
    chmod +x "$work/tools"/*
    echo nobody >"$work/certificate"
    export PATH=$work/tools:$PATH WINDOWS_CERTIFICATE_FILE=$work/certificate
}

# A project by the name of the real one, packed by the same configuration. An older version has files more.
make_stand_in() {
    local version=$1 project=$work/project-$1 into=$work/expected-$1 file
    mkdir -p "$project/files" "$into"
    for file in tidemark.exe tidemark-cli.exe vcruntime140.dll msvcp140.dll sqlite3.dll LICENSE.txt; do
        printf 'stands in for %s of %s\n' "$file" "$version" >"$project/files/$file"
    done
    if [[ $version == 0.0.1 ]]; then
        mkdir -p "$project/files/gone/deeper"
        echo 'of the older version alone' | tee "$project/files/old.dll" >"$project/files/gone/deeper/old.txt"
    fi
    cat >"$project/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(Tidemark VERSION $version LANGUAGES NONE DESCRIPTION "stands in for Tidemark")
install(DIRECTORY files/ DESTINATION .)
include("$pack_root/packaging/CPack.cmake")
END
    cmake -S "$project" -B "$project/build" -DCMAKE_SYSTEM_NAME=Windows >"$project/log" || { cat "$project/log" >&2 && return 1; }
    pack_windows "$project/build"
    # What has to be there once it is installed: all of that, Qt, no needless plug-in, and both programs signed.
    cp -R "$project/files/." "$into"
    "$work/tools/windeployqt" "$into/tidemark.exe"
    rm -r "$into/generic"
    for file in tidemark.exe tidemark-cli.exe; do echo 'signed by nobody' >>"$into/$file"; done
}

setup_of() { echo "$pack_dist/tidemark-$1-windows-x86_64-setup.exe"; }

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
    must "the program's files are those of $version" diff -r --exclude=uninstall.exe "$work/expected-$version" "$programs"
    must "an entry in the start menu" is_there "$menu/Tidemark.lnk"
    must "a handler of tidemark: links, its argument quoted" registered "$handler_key\\shell\\open\\command" 'tidemark.exe" "%1"'
    must "tidemark: is marked as a protocol" registered "$handler_key" 'URL Protocol'
    must "version $version among the installed programs" registered "$uninstall_key" "$version" --value DisplayVersion
    must "how much room it takes" not registered "$uninstall_key" 0x0 --value EstimatedSize
    must "nothing for all users" not registered 'HKLM\Software\Tidemark' Tidemark
}

test_under_wine() {
    pack_dist=$work/dist
    mkdir "$pack_dist"
    make_tools
    make_stand_in 0.0.1
    make_stand_in "$(pack_version)"
    prepare_wine
    echo "Installing the older version"
    timeout 120 wine "$(setup_of 0.0.1)" /S || true
    check_installed 0.0.1
    mkdir -p "$appdata/tidemark"
    echo history >"$appdata/tidemark/history.db"
    timeout 60 wine reg add "$run_key" /v Tidemark /d x /f >/dev/null 2>&1
    echo "Upgrading to $(pack_version)"
    timeout 120 wine "$(setup_of "$(pack_version)")" /S || true
    wait_until registered "$uninstall_key" "$(pack_version)" --value DisplayVersion
    check_installed "$(pack_version)"
    must "the older version's own files are gone" is_gone "$programs/gone"
    must "those that lay beside the program too" is_gone "$programs/old.dll"
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
    echo "Unpacking the portable zip"
    unzip -q "$pack_dist/tidemark-$(pack_version)-windows-x86_64-portable.zip" -d "$work/portable"
    must "it is one folder with the program's files" diff -r "$work/expected-$(pack_version)" "$work"/portable/*
    pack_say "The installer installs, upgrades and uninstalls. The program itself was not run on Windows."
}

if [[ -n $build ]]; then
    pack_environment
    pack_windows "$build"
else
    if [[ ${pack_install:-yes} == yes ]]; then
        tidemark_install package-windows
    fi
    pack_environment
    test_under_wine
fi
