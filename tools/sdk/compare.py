"""Compares a JSON body with what a model of Huawei's SDK understood of it."""

import datetime
import re

PRIMITIVES = {"str": str, "bool": bool, "int": int, "float": (int, float)}


def differences(raw, understood, kind, models, path="$"):
    """Yields a line for each difference between a value as sent and as understood.

    raw: the value in the JSON body. understood: the SDK's value for it. kind: its type as the SDK writes it, such as
    'list[Node]'. models: the package with the SDK's models.
    """
    if raw is None:
        if understood is not None:
            yield f"{path}: null became {understood!r}"
        return
    if kind.startswith("list["):
        yield from _in_list(raw, understood, kind[5:-1], models, path)
    elif kind.startswith("dict("):
        value_kind = re.match(r"dict\([^,]*, (.*)\)", kind).group(1)
        if not isinstance(raw, dict):
            yield f"{path}: not an object"
            return
        for key, value in raw.items():
            yield from differences(value, understood.get(key), value_kind, models, f"{path}.{key}")
    elif kind in PRIMITIVES:
        is_kind = isinstance(raw, PRIMITIVES[kind]) and (kind == "bool" or not isinstance(raw, bool))
        if not is_kind or raw != understood:
            yield f"{path}: {type(raw).__name__} where the SDK expects {kind}"
    elif kind in ("date", "datetime"):
        if not isinstance(understood, datetime.date):
            yield f"{path}: not a {kind}"
    elif kind == "object":
        if raw != understood:
            yield f"{path}: changed"
    else:
        yield from _in_model(raw, understood, getattr(models, kind), models, path)


def _in_list(raw, understood, kind, models, path):
    if not isinstance(raw, list):
        yield f"{path}: not a list"
        raw = [raw]
    if len(raw) != len(understood):
        yield f"{path}: {len(raw)} entries became {len(understood)}"
        return
    for sent, entry in zip(raw, understood):
        yield from differences(sent, entry, kind, models, f"{path}[]")


def _in_model(raw, understood, model, models, path):
    if not model.openapi_types and isinstance(raw, str):
        if raw != understood:
            yield f"{path}: not a value of {model.__name__}"
        return
    if not isinstance(raw, dict):
        yield f"{path}: not an object"
        return
    attributes = {key: attribute for attribute, key in model.attribute_map.items()}
    for key, value in raw.items():
        if key not in attributes:
            yield f"{path}.{key}: unknown to {model.__name__}"
            continue
        attribute = attributes[key]
        kind = model.openapi_types[attribute]
        yield from differences(value, getattr(understood, attribute), kind, models, f"{path}.{key}")


def leaves(value):
    """The number of values in a JSON body that contain no other values."""
    if isinstance(value, dict):
        return sum(leaves(entry) for entry in value.values())
    return sum(leaves(entry) for entry in value) if isinstance(value, list) else 1
