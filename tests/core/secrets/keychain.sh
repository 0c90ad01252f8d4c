#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The keychain for real: a gnome-keyring on a private bus, a locked one, one that hangs, and no bus at all. A missing tool is a failure. Usage: keychain.sh <keychain_steps>
set -euo pipefail

steps=$1
key=canary-4f9a1c77e2-keychain
for tool in dbus-run-session dbus-send gnome-keyring-daemon python3; do
    command -v "$tool" >/dev/null || { echo "missing: $tool"; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export steps key
export HOME=$work/home XDG_RUNTIME_DIR=$work/run XDG_DATA_HOME=$work/home/.local/share XDG_CONFIG_HOME=$work/home/.config
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
export DESKTOP_SESSION=gnome XDG_CURRENT_DESKTOP=GNOME

expect() { # expect <what> <pattern> <got>
    if [[ $3 =~ $2 ]]; then
        echo "ok: $1"
    else
        echo "FAIL: $1: wanted '$2', got '$3'"
        exit 1
    fi
}
export -f expect

unlocked() {
    set -euo pipefail
    printf 'pw\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    expect 'an empty keyring has no key' '^missing$' "$("$steps" read "$key")"
    expect 'a key is written' '^done$' "$("$steps" write "$key")"
    expect 'another process reads it' '^same$' "$("$steps" read "$key")"
    expect 'a key is replaced' '^done$' "$("$steps" write "$key-2")"
    expect 'the new one is read' '^same$' "$("$steps" read "$key-2")"
    expect 'a bad key is not written' '^error usage: ' "$("$steps" write 'with blank')"
    expect 'the good one is still there' '^same$' "$("$steps" read "$key-2")"
    expect 'a key is removed' '^done$' "$("$steps" remove "$key")"
    expect 'removing none is fine' '^done$' "$("$steps" remove "$key")"
    expect 'it is gone' '^missing$' "$("$steps" read "$key")"
    expect 'a key for the next session' '^done$' "$("$steps" write "$key")"
}

reopened() {
    set -euo pipefail
    printf 'pw\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    expect 'a later session reads it' '^same$' "$("$steps" read "$key")"
}

locked() {
    set -euo pipefail
    gnome-keyring-daemon --start --components=secrets >/dev/null
    local answer
    answer=$("$steps" read "$key" 3000)
    [[ $answer == same ]] && { echo 'FAIL: a locked keyring gave the key'; exit 1; }
    expect 'a locked keyring gives no key' '^(missing|error local_data: the keychain .*)$' "$answer"
    expect 'a locked keyring takes no key' '^error local_data: the keychain ' "$("$steps" write "$key-3" 3000)"
}

hanging() {
    set -euo pipefail
    printf 'pw\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    expect 'the keyring is there' '^same$' "$("$steps" read "$key")" # it takes its name on the bus a moment after it forked
    local daemon
    daemon=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | awk '{ print $2 }')
    kill -STOP "$daemon"
    expect 'a keyring that hangs is not waited for' '^error local_data: the keychain did not answer within 1 s$' \
        "$("$steps" read "$key" 1000)"
    kill -CONT "$daemon"
    expect 'it is asked again when it answers' '^same$' "$("$steps" read "$key")"
}

export -f unlocked reopened locked hanging
dbus-run-session -- bash -c unlocked
dbus-run-session -- bash -c locked
dbus-run-session -- bash -c reopened
dbus-run-session -- bash -c hanging

expect 'no bus: the error says so' '^error local_data: the keychain cannot be reached: ' "$("$steps" read "$key")"
expect 'no bus: nothing is written' '^error local_data: the keychain ' "$("$steps" write "$key")"

# Plain, base64, hex, UTF-16: in no file of the home folder, written or not.
python3 - "$work" "$key" <<'PY'
import base64, pathlib, sys
root, key = pathlib.Path(sys.argv[1]), sys.argv[2].encode()
forms = {key, key.hex().encode(), key.hex().upper().encode(), key.decode().encode("utf-16-le"), key.decode().encode("utf-16-be")}
for pad in range(3):
    text = base64.b64encode(b"\0" * pad + key)
    forms.add(text[4 if pad else 0:-4])
for path in root.rglob("*"):
    if not path.is_file():
        continue
    data = path.read_bytes()
    for form in forms:
        if form in data:
            sys.exit(f"FAIL: the key stands in {path}")
print("ok: the key is in no file")
PY
