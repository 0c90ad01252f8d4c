#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what Tidemark is made of, as CycloneDX 1.5, out of components.json.

  sbom.py check < names-of-packages   every package of the build is a component or a tool here, and the other way round
  sbom.py write --version 1.2.3 --out FILE [--versions FILE]
          the versions are those of this machine's Debian packages, or come from a file of NAME=VERSION lines
"""

import argparse
import datetime
import json
import os
import subprocess
import sys
import uuid
from pathlib import Path
from urllib.parse import quote

TABLE = Path(__file__).with_name("components.json")


def table():
    return json.loads(TABLE.read_text(encoding="utf-8"))


def disagreements(names):
    known = table()
    listed = set(known["tools"])
    for component in known["components"]:
        listed |= set(component["packages"])
    faults = [f"{name} is built with, and components.json does not name it" for name in sorted(names - listed)]
    return faults + [f"{name} is in components.json, and nothing is built with it" for name in sorted(listed - names)]


def debian_version(package):
    result = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True, check=False)
    if result.returncode != 0 or not result.stdout:
        raise SystemExit(f"{package} is not installed here: its version is not known")
    return result.stdout


def versions_from(path):
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return dict(line.split("=", 1) for line in lines)


def licence(expression):
    return [{"expression": expression}] if " OR " in expression else [{"license": {"id": expression}}]


def described(component, version, is_debian):
    package = component["debian"]
    purl = f"pkg:deb/debian/{package}@{quote(version, safe='')}?distro=bookworm" if is_debian else \
        f"pkg:generic/{quote(component['name'].lower().replace(' ', '-'))}@{quote(version, safe='')}"
    return {"type": "library", "bom-ref": purl, "name": component["name"], "version": version, "purl": purl,
            "licenses": licence(component["license"]),
            "externalReferences": [{"type": "website", "url": component["url"]}],
            "properties": [{"name": "tidemark:linked", "value": component["linked"]}]}


def moment():
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", datetime.datetime.now().timestamp()))
    return datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def document(version, versions):
    components = []
    for component in table()["components"]:
        if versions is None:
            components.append(described(component, debian_version(component["debian"]), True))
        elif component["name"] in versions:
            components.append(described(component, versions[component["name"]], False))
        else:
            raise SystemExit(f"no version of {component['name']} is given")
    own = f"pkg:generic/tidemark@{version}"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own + json.dumps(components, sort_keys=True))}",
        "version": 1,
        "metadata": {"timestamp": moment(), "tools": [{"vendor": "Tidemark", "name": "sbom.py", "version": version}],
                     "component": {"type": "application", "bom-ref": own, "name": "Tidemark", "version": version,
                                   "purl": own, "licenses": licence("GPL-3.0-or-later")}},
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [component["bom-ref"] for component in components]}],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    acts = parser.add_subparsers(dest="act", required=True)
    acts.add_parser("check")
    write = acts.add_parser("write")
    write.add_argument("--version", required=True)
    write.add_argument("--versions", type=Path)
    write.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.act == "check":
        faults = disagreements(set(sys.stdin.read().split()))
        for fault in faults:
            print(fault, file=sys.stderr)
        return 1 if faults else 0
    versions = versions_from(arguments.versions) if arguments.versions else None
    text = json.dumps(document(arguments.version, versions), indent=2) + "\n"
    arguments.out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
