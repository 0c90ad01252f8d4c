# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of JSON Schema as the schemas in tests/data use; anything else in one is an error, not ignored."""

import re

TYPES = {"object": dict, "array": list, "string": str, "integer": int}
KNOWN = {"about", "type", "required", "properties", "items", "enum", "pattern", "minimum", "maximum"}


def violations(value, schema, at="$"):
    """What of value breaks the schema, a sentence each."""
    if unknown := set(schema) - KNOWN:
        raise ValueError(f"the schema says {unknown} at {at}, which is not understood")
    wanted = schema.get("type")
    if wanted and (not isinstance(value, TYPES[wanted]) or isinstance(value, bool)):
        return [f"{at} is no {wanted}"]
    found = [f"{at} has no {name}" for name in schema.get("required", []) if name not in value]
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{at} is {value!r}, not one of {schema['enum']}")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        found.append(f"{at} is {value!r}, not {schema['pattern']}")
    if "minimum" in schema and value < schema["minimum"] or "maximum" in schema and value > schema["maximum"]:
        found.append(f"{at} is {value}")
    for name, inner in schema.get("properties", {}).items():
        if name in value:
            found += violations(value[name], inner, f"{at}.{name}")
    for number, item in enumerate(value if "items" in schema else []):
        found += violations(item, schema["items"], f"{at}[{number}]")
    return found
