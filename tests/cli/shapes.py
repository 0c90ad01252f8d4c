# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a document with its promised shape in shapes.json.

A shape is a type's name (str, int, num, bool, any; a ? behind it: or null), @ and the name of another shape, a text with | for one
of several words, a list with one shape for each of its items, or an object of names and shapes.
The name "*" stands for every name that is not written. Further names may stand in a document.
"""

import json
from pathlib import Path

_SHAPES = json.loads((Path(__file__).parent / "shapes.json").read_text())
_TYPES = {
    "str": lambda v: isinstance(v, str),
    "id": lambda v: isinstance(v, str) and v != "",
    "int": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "num": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    "bool": lambda v: isinstance(v, bool),
    "any": lambda v: True,
}


def mismatches(name, document):
    found = []
    _compare(document, _SHAPES[name], name, found)
    return found


def _compare(value, shape, where, found):
    if isinstance(shape, str):
        _compare_word(value, shape, where, found)
    elif isinstance(shape, list):
        if not isinstance(value, list):
            found.append(f"{where} is no list but {value!r}")
            return
        for index, item in enumerate(value):
            _compare(item, shape[0], f"{where}[{index}]", found)
    elif not isinstance(value, dict):
        found.append(f"{where} is no object but {value!r}")
    else:
        _compare_object(value, shape, where, found)


def _compare_object(value, shape, where, found):
    for name, inner in shape.items():
        if name == "*":
            for other in value.keys() - shape.keys():
                _compare(value[other], inner, f"{where}.{other}", found)
        elif name not in value:
            found.append(f"{where}.{name} is missing")
        else:
            _compare(value[name], inner, f"{where}.{name}", found)


def _compare_word(value, shape, where, found):
    if shape.endswith("?"):
        if value is None:
            return
        shape = shape[:-1]
    if shape.startswith("@"):
        _compare(value, _SHAPES[shape[1:]], where, found)
        return
    fits = _TYPES[shape](value) if shape in _TYPES else value in shape.split("|")
    if not fits:
        found.append(f"{where} is {value!r}, not {shape}")
