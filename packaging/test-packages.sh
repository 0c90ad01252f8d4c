#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a stranger's machine says of the packages: a fresh Debian 12 for the .deb and for the .rpm, and another without Qt for
# the bundle.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/test-packages.sh [--no-install] [--debs FOLDER] [--mirror URL] [--base FOLDER] [--previous FILE]
                                       [deb|rpm|bundle]...

Runs as root, on the packages in dist/ (packaging/deb.sh, rpm.sh, bundle.sh). Without a name it tests all of them.
  deb      installed, started (command line, and every view drawn without a display), upgraded from an older version
           with the data kept, removed, purged
  rpm      what it asks for is there where the .deb's libraries are; installed by rpm, started, put anew with the data kept,
           removed. Debian is no home of it: a distribution with rpm is not in reach of this test
  bundle   unpacked and set up by an ordinary user where no Qt is installed, started, run from where it lies, removed
  --debs   keep downloaded packages in FOLDER, for the next time
  --base   a folder with an unpacked Debian 12 (debootstrap --variant=minbase), copied instead of making one
  --mirror a Debian mirror (http://deb.debian.org/debian)
  --previous FILE   a .deb that was built before, to upgrade from; without it the same package under a lower version
END
}

# shellcheck source=packaging/pack.sh
source "$(dirname "${BASH_SOURCE[0]}")/pack.sh"
debs='' base='' previous='' mirror=http://deb.debian.org/debian kinds=()
while (($#)); do
    case $1 in
    --no-install) pack_install=no ;;
    --debs) debs=$(realpath -m "${2:?--debs wants a folder}") && shift ;;
    --base) base=$(realpath "${2:?--base wants a folder}") && shift ;;
    --previous) previous=$(realpath "${2:?--previous wants a file}") && shift ;;
    --mirror) mirror=${2:?--mirror wants a URL} && shift ;;
    deb | rpm | bundle) kinds+=("$1") ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done
if ((${#kinds[@]} == 0)); then
    kinds=(deb rpm bundle)
fi
if ((EUID != 0)); then
    echo "debootstrap and chroot need root: sudo bash packaging/test-packages.sh" >&2
    exit 1
fi
if [[ ${pack_install:-yes} == yes ]]; then
    tidemark_install package-test dpkg-dev rpm
fi

work=$(mktemp -d /tmp/tidemark-packages-XXXXXX)
chmod 755 "$work"
mounted=()
leave() {
    local place
    for place in "${mounted[@]}"; do
        if mountpoint -q "$place"; then
            umount "$place"
        fi
    done
    if [[ $(findmnt -rno TARGET | grep -c "^$work/") == 0 ]]; then
        rm -rf --one-file-system "$work"
    fi
}
trap leave EXIT

say() { echo "=== $* ($((SECONDS / 60)) min $((SECONDS % 60)) s)"; }
must() {
    local what=$1
    shift
    "$@" || { echo "FAILED: $what" >&2 && exit 1; }
    echo "  $what"
}
not() { ! "$@"; }
equal() { [[ $1 == "$2" ]] || { printf '    one: %s\n    other: %s\n' "$1" "$2" >&2 && return 1; }; }

# make_chroot NAME: a Debian 12 in $work/NAME, which `root` and `guest` then run in.
make_chroot() {
    chroot=$work/$1
    if [[ -z $base ]]; then
        local options=(--variant=minbase)
        if [[ -n $debs ]]; then
            mkdir -p "$debs"
            options+=("--cache-dir=$debs")
        fi
        say "debootstrap of bookworm, minbase, from $mirror"
        debootstrap "${options[@]}" bookworm "$work/base" "$mirror" >"$work/log" 2>&1 || {
            tail -20 "$work/log" >&2
            return 1
        }
        base=$work/base
    fi
    cp -a "$base" "$chroot"
    cp -L /etc/resolv.conf "$chroot/etc/resolv.conf"
    echo force-unsafe-io >"$chroot/etc/dpkg/dpkg.cfg.d/unsafe-io"
    printf '#!/bin/sh\nexit 101\n' >"$chroot/usr/sbin/policy-rc.d"
    chmod 755 "$chroot/usr/sbin/policy-rc.d"
    if [[ -n $debs ]]; then
        cp -u "$debs"/*.deb "$chroot/var/cache/apt/archives/" 2>/dev/null || true
        echo 'APT::Keep-Downloaded-Packages "true";' >"$chroot/etc/apt/apt.conf.d/01keep"
    fi
    # As on every running system: programs know by it where they lie, and shells open pipes by it.
    mount -t proc proc "$chroot/proc"
    mounted+=("$chroot/proc")
    root 'apt-get -qq update && useradd -m guest'
}

drop_chroot() {
    umount "$chroot/proc"
    rm -rf --one-file-system "$chroot"
}

keep_debs() {
    if [[ -n $debs ]]; then
        cp -u "$chroot"/var/cache/apt/archives/*.deb "$debs/" 2>/dev/null || true
    fi
}

# Clean environments: nothing of the caller's leaks in.
clean=(env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LC_ALL=C.UTF-8)
root() { "${clean[@]}" HOME=/root DEBIAN_FRONTEND=noninteractive chroot "$chroot" bash -c "$*" </dev/null; }
guest() {
    "${clean[@]}" HOME=/home/guest XDG_RUNTIME_DIR=/tmp/guest QT_QPA_PLATFORM=offscreen \
        chroot --userspec=guest:guest "$chroot" bash -c "mkdir -p -m 700 /tmp/guest && cd && $*" </dev/null
}
apt_install() { root "apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends $* >/tmp/apt.log 2>&1 || { tail -20 /tmp/apt.log; exit 1; }"; }

# The views that a program draws on demo data are pictures of some size, every one of them.
pictures_are_drawn() {
    local folder=$1 count small
    count=$(find "$folder" -name '*.png' | wc -l)
    small=$(find "$folder" -name '*.png' -size -4k | wc -l)
    echo "    $count views"
    ((count >= 11 && small == 0))
}

# start PROGRAM-FOLDER: both programs, on invented data, with no network asked for.
start() {
    local folder=$1
    must "tidemark-cli says its version" equal "$(guest "$folder/tidemark-cli --version")" "tidemark-cli $(pack_version)"
    guest "$folder/tidemark-cli --demo --demo-days 10 profile granddadgus --json" >"$work/profile.json"
    must "tidemark-cli answers on demo data" grep -q '"followers"' "$work/profile.json"
    # Workbooks are a library of their own, loaded when one is wanted.
    must "a workbook is written, and read again" guest "$folder/tidemark-cli --demo export profile granddadgus --out ~/a.xlsx &&
        $folder/tidemark-cli --demo export verify ~/a.xlsx && rm ~/a.xlsx"
    must "an icon, a font and a database are found: every view is drawn" guest \
        "rm -rf views && timeout 300 $folder/tidemark --demo --render-views views >log 2>&1 || { cat log; exit 1; }"
    must "the views are pictures" pictures_are_drawn "$chroot/home/guest/views"
    must "no plug-in was missing" not grep -iE 'plugin|QSQLITE|could not|cannot' "$chroot/home/guest/log"
    must "a window opens without a display and stays" stays_open "$folder"
}

# absent_parts PREFIX ZSH-FOLDER: what a desktop, shells, man and systemd look for, and would not find.
absent_parts() {
    local size part parts=(
        share/applications/app.tidemark.Tidemark.desktop share/metainfo/app.tidemark.Tidemark.metainfo.xml
        share/icons/hicolor/scalable/apps/tidemark.svg share/icons/hicolor/symbolic/apps/tidemark-symbolic.svg
        share/man/man1/tidemark.1.gz share/man/man1/tidemark-cli.1.gz
        share/bash-completion/completions/tidemark-cli "share/zsh/$2/_tidemark-cli"
        share/fish/vendor_completions.d/tidemark-cli.fish
        lib/systemd/user/tidemark-watch.service lib/systemd/user/tidemark-watch.timer)
    for size in 16 22 24 32 48 64 128 256 512; do
        parts+=("share/icons/hicolor/${size}x$size/apps/tidemark.png")
    done
    for part in "${parts[@]}"; do
        [[ -s $1/$part ]] || echo "$part"
    done
}

# 124: timeout had to end it, so it was still there.
stays_open() {
    local code=0
    guest "timeout 15 $1/tidemark --demo" || code=$?
    ((code == 124))
}

# A package under a lower version: the one before, as far as dpkg can tell. Where --previous gives one that was built
# before, its data are those that the new one finds; what each release changed in data is the migrations' own test.
make_older() {
    local tree=$work/older
    dpkg-deb -R "$1" "$tree"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$tree/DEBIAN/control"
    echo 'of the older version alone' >"$tree/usr/share/doc/tidemark/older.txt"
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
    dpkg-deb --root-owner-group -Znone -b "$tree" "$work/older.deb" >/dev/null
}

fill_data() {
    guest 'tidemark-cli credits set-balance 4321 && tidemark-cli watch create Brands --allowance 300 &&
        tidemark-cli watch add @mrbeast "#fyp" --list Brands --group Shoes' >/dev/null
}
data() { guest 'tidemark-cli credits --json | grep -o "\"balance\": *[0-9]*" && tidemark-cli watch export --list Brands --format csv && tidemark-cli watch lists | grep -c Brands'; }

# made SCRIPT PATTERN: the package in dist that SCRIPT writes.
made() {
    local package
    package=$(find "$pack_dist" -maxdepth 1 -name "$2" | head -n 1)
    [[ -n $package ]] || { echo "There is no package of $(pack_version) in $pack_dist: bash packaging/$1" >&2 && return 1; }
    echo "$package"
}

test_deb() {
    local package
    package=$(made deb.sh "tidemark_$(pack_version)_*.deb")
    make_chroot deb
    make_older "${previous:-$package}"
    cp "$work/older.deb" "$chroot/tmp/older.deb"
    cp "$package" "$chroot/tmp/new.deb"
    say "installing the older version"
    apt_install /tmp/older.deb
    keep_debs
    must "the older version is installed" equal "$(root "dpkg-query -W -f='\${Version}' tidemark")" 0.0.1
    fill_data
    local before after
    before=$(data)
    printf "    %s\n" "$before"
    must "there are data" equal "$(head -n 1 <<<"$before")" '"balance":4321'
    say "upgrading to $(pack_version)"
    apt_install /tmp/new.deb
    must "the new version is installed" equal "$(root "dpkg-query -W -f='\${Version}' tidemark")" "$(pack_version)"
    must "the older version's own file is gone" not test -e "$chroot/usr/share/doc/tidemark/older.txt"
    after=$(data)
    must "the data are as they were" equal "$before" "$after"
    say "starting"
    start /usr/bin
    must "all files are as packed" root 'dpkg --verify tidemark'
    must "all that belongs to a desktop program is there" equal "$(absent_parts "$chroot/usr" vendor-completions)" ''
    # shellcheck disable=SC2016 # expands inside
    must "bash completes commands" equal "$(root 'source /usr/share/bash-completion/completions/tidemark-cli
        COMP_WORDS=(tidemark-cli endp) COMP_CWORD=1; _tidemark_cli tidemark-cli endp tidemark-cli; echo "${COMPREPLY[*]}"')" endpoints
    say "removing, then purging"
    root 'dpkg -L tidemark' | while read -r file; do if [[ -f $chroot$file ]]; then echo "$chroot$file"; fi; done >"$work/files"
    root 'apt-get -qq remove -y tidemark >/dev/null 2>&1'
    must "no program is left" not test -e "$chroot/usr/bin/tidemark" -o -e "$chroot/usr/bin/tidemark-cli"
    root 'dpkg --purge tidemark 2>&1' # apt does not know any more what came as a file and left no settings
    must "none of its $(wc -l <"$work/files") files is left" equal "$(xargs -d '\n' ls -d <"$work/files" 2>/dev/null)" ''
    must "dpkg does not know it any more" not root 'dpkg-query -W tidemark >/dev/null 2>&1'
    must "a person's data stay" test -f "$chroot/home/guest/.local/share/tidemark/history.db"
    drop_chroot
}

# Libraries that it names, and neither brings nor finds on the machine.
missing_requirements() {
    local name
    comm -23 <(rpm -qp --requires "$1" | sort -u) <(rpm -qp --provides "$1" | sort -u) |
        sed -n 's/^\(lib[^(]*\)(.*/\1/p' | sort -u | while read -r name; do
        if ! root "ldconfig -p | grep -qF '$name '"; then echo "$name"; fi
    done
}

test_rpm() {
    local package libraries before
    package=$(made rpm.sh "tidemark-$(pack_version)-*.rpm")
    libraries=$(made deb.sh "tidemark_$(pack_version)_*.deb")
    make_chroot rpm
    say "the libraries, by way of the .deb, which goes again"
    cp "$libraries" "$chroot/tmp/new.deb"
    apt_install /tmp/new.deb
    keep_debs
    root 'dpkg --purge tidemark >/dev/null 2>&1'
    must "every library that it asks for is there" equal "$(missing_requirements "$package")" ''
    say "installing"
    rpm --root "$chroot" --initdb
    rpm --root "$chroot" --install --nodeps "$package"
    must "rpm knows it" equal "$(rpm --root "$chroot" -q tidemark --queryformat '%{VERSION}')" "$(pack_version)"
    must "all files are as packed" rpm --root "$chroot" --verify --nodeps tidemark
    must "all that belongs to a desktop program is there" equal "$(absent_parts "$chroot/usr" site-functions)" ''
    fill_data
    before=$(data)
    start /usr/bin
    say "putting it anew, then removing"
    rpm --root "$chroot" --upgrade --force --nodeps "$package"
    must "the data are as they were" equal "$before" "$(data)"
    rpm --root "$chroot" -ql tidemark | while read -r file; do if [[ -f $chroot$file ]]; then echo "$chroot$file"; fi; done >"$work/files"
    rpm --root "$chroot" --erase tidemark
    must "none of its $(wc -l <"$work/files") files is left" equal "$(xargs -d '\n' ls -d <"$work/files" 2>/dev/null)" ''
    must "no folder of its own is left" not test -e "$chroot/usr/share/doc/tidemark"
    must "a person's data stay" test -f "$chroot/home/guest/.local/share/tidemark/history.db"
    drop_chroot
}

test_bundle() {
    local name run
    name=tidemark-$(pack_version)-linux-$(uname -m)
    run=$pack_dist/$name.run
    [[ -f $run ]] || { echo "There is no $run: bash packaging/bundle.sh" >&2 && return 1; }
    make_chroot bundle
    say "graphics and fonts, as every desktop has them"
    apt_install libegl1 libopengl0 libglx0 libgl1 libgbm1 libfontconfig1 libfreetype6 libx11-6 libx11-xcb1 libxcb1 \
        fonts-dejavu-core ca-certificates xz-utils
    keep_debs
    must "no Qt is installed" not root "dpkg-query -W | grep -i qt"
    cp "$run" "$pack_dist/$name.tar.xz" "$chroot/tmp/"
    chmod 755 "$chroot/tmp/$name.run"
    say "setting up by an ordinary user"
    guest "/tmp/$name.run --quiet"
    must "both programs are linked" test -L "$chroot/home/guest/.local/bin/tidemark" -a -L "$chroot/home/guest/.local/bin/tidemark-cli"
    start /home/guest/.local/bin
    must "every library is found" equal "$(guest 'find ~/.local/opt/tidemark -name "*.so*" -o -path "*/bin/tidemark*" | xargs ldd 2>/dev/null | grep "not found" | sort -u')" ''
    must "the menu's entry names the program by its path" grep -q '^Exec="/home/guest/.local/bin/tidemark" %U' \
        "$chroot/home/guest/.local/share/applications/app.tidemark.Tidemark.desktop"
    say "removing"
    guest "/home/guest/.local/opt/tidemark/setup.sh --uninstall"
    must "no file of it is left" equal "$(guest 'find ~/.local -type f,l -not -path "*/share/tidemark/*"')" ''
    must "a person's data stay" test -d "$chroot/home/guest/.local/share/tidemark"
    say "running from where it was unpacked"
    guest "mkdir 'a folder' && tar -xJf /tmp/$name.tar.xz -C 'a folder'"
    must "it runs from any folder" equal "$(guest "'a folder/$name/bin/tidemark-cli' --version")" "tidemark-cli $(pack_version)"
    drop_chroot
}

for kind in "${kinds[@]}"; do
    say "$kind"
    "test_$kind"
done
say "all of it holds: ${kinds[*]}"
