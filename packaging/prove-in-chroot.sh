#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that demo.sh and test.sh need nothing but Debian 12's base system: makes one with debootstrap, clones the
# committed state of this checkout into it, runs them there, and removes it again.
set -euo pipefail

usage() {
    cat <<'END'
usage: bash packaging/prove-in-chroot.sh [--keep] [--debs FOLDER] [--mirror URL] [demo|test|ci|sudo|installs]...

Runs as root. Without a name it runs demo and test.
  demo       packaging/demo.sh as root
  test       packaging/test.sh as root
  ci         .ci/run as root, which calls packaging/test.sh
  sudo       packaging/demo.sh through sudo by an ordinary user, in the same chroot
  installs   the installs of both scripts alone
  --keep     leave the chroot where it is
  --debs     keep downloaded packages in FOLDER, for the next time
  --mirror   a Debian mirror (http://deb.debian.org/debian)
END
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
keep=no debs='' mirror=http://deb.debian.org/debian steps=()
while (($#)); do
    case $1 in
    --keep) keep=yes ;;
    --debs) debs=$(realpath -m "${2:?--debs wants a folder}") && shift ;;
    --mirror) mirror=${2:?--mirror wants a URL} && shift ;;
    demo | test | ci | sudo | installs) steps+=("$1") ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done
if ((${#steps[@]} == 0)); then
    steps=(demo test)
fi
if ((EUID != 0)); then
    echo "debootstrap and chroot need root: sudo bash packaging/prove-in-chroot.sh" >&2
    exit 1
fi
command -v debootstrap >/dev/null || {
    echo "debootstrap is missing: apt-get install debootstrap" >&2
    exit 1
}

chroot=$(mktemp -d /tmp/tidemark-chroot-XXXXXX)
chmod 755 "$chroot" # it becomes /, which others than root have to enter
leave() {
    if mountpoint -q "$chroot/proc"; then
        umount "$chroot/proc"
    fi
    if [[ $keep == yes ]]; then
        echo "The chroot stays at $chroot (nothing is mounted in it)."
    elif [[ $(findmnt -rno TARGET | grep -c "^$chroot/") == 0 ]]; then
        rm -rf --one-file-system "$chroot"
    fi
}
trap leave EXIT

say() { echo "=== $* ($((SECONDS / 60)) min $((SECONDS % 60)) s)"; }

make_chroot() {
    local options=(--variant=minbase)
    if [[ -n $debs ]]; then
        mkdir -p "$debs"
        options+=("--cache-dir=$debs")
    fi
    say "debootstrap of bookworm, minbase, from $mirror"
    debootstrap "${options[@]}" bookworm "$chroot" "$mirror" >"$chroot.log" 2>&1 || {
        tail -20 "$chroot.log" >&2
        return 1
    }
    rm -f "$chroot.log"
    cp -L /etc/resolv.conf "$chroot/etc/resolv.conf"
    # The one mount: programs read their memory map and the number of processors there.
    mount -t proc proc "$chroot/proc"
    # Nobody mourns this file system after a power cut: dpkg need not wait for the disk.
    echo force-unsafe-io >"$chroot/etc/dpkg/dpkg.cfg.d/unsafe-io"
    if [[ -n $debs ]]; then
        cp -u "$debs"/*.deb "$chroot/var/cache/apt/archives/" 2>/dev/null || true
        echo 'Binary::apt::APT::Keep-Downloaded-Packages "true"; APT::Keep-Downloaded-Packages "true";' \
            >"$chroot/etc/apt/apt.conf.d/01keep"
    fi
    git clone -q --no-hardlinks "$root" "$chroot/src/tidemark"
    say "commit $(git -C "$chroot/src/tidemark" rev-parse --short HEAD) of $(git -C "$root" rev-parse --abbrev-ref HEAD) is in the chroot"
}

# A clean environment: nothing of the caller's leaks in.
inside() {
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb LC_ALL=C.UTF-8 \
        chroot "$chroot" bash -c "cd /src/tidemark && $*"
}

services_running() {
    local process
    for process in /proc/[0-9]*; do
        if [[ $(readlink "$process/root" 2>/dev/null) == "$chroot" ]]; then
            tr '\0' ' ' <"$process/cmdline"
            echo
        fi
    done
}

run_step() {
    case $1 in
    demo) inside bash packaging/demo.sh ;;
    test) inside bash packaging/test.sh ;;
    ci) inside bash .ci/run ;;
    installs)
        # shellcheck disable=SC2016 # expands inside
        inside 'source packaging/packages.sh && tidemark_install build && tidemark_install build test && tidemark_install build test'
        ;;
    sudo)
        inside 'apt-get -qq update && apt-get -qq install -y --no-install-recommends sudo >/dev/null'
        inside 'useradd -m guest && echo "guest ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/guest'
        inside 'cp -r . /home/guest/tidemark && rm -rf /home/guest/tidemark/build && chown -R guest: /home/guest/tidemark'
        inside 'runuser -u guest -- bash -c "cd /home/guest/tidemark && sudo bash packaging/demo.sh"'
        ;;
    esac
}

make_chroot
for step in "${steps[@]}"; do
    say "$step begins"
    run_step "$step"
    say "$step ended well"
    left=$(services_running)
    if [[ -n $left ]]; then
        echo "These processes were left running in the chroot:" >&2
        echo "$left" >&2
        exit 1
    fi
    if [[ -e $chroot/usr/sbin/policy-rc.d ]]; then
        echo "policy-rc.d was left behind" >&2
        exit 1
    fi
    if [[ -n $debs ]]; then
        cp -u "$chroot"/var/cache/apt/archives/*.deb "$debs/"
    fi
done
say "all of it holds: ${steps[*]}"
