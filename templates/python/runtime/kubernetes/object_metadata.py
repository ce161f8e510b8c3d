"""Identifies objects of any representation."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..guards import is_dict
from ..model import Model


class Identity(NamedTuple):
    """Metadata of an object; missing fields are empty strings."""

    name: str
    namespace: str
    uid: str
    resource_version: str


def identity_of(obj: Any) -> Identity:
    """The metadata of a model, or of plain data with JSON names."""
    metadata = get(obj, "metadata", "metadata")
    found = (
        get(metadata, "name", "name"),
        get(metadata, "namespace", "namespace"),
        get(metadata, "uid", "uid"),
        get(metadata, "resource_version", "resourceVersion"),
    )
    return Identity(*(each if isinstance(each, str) else "" for each in found))


def get(obj: Any, attribute: str, key: str) -> Any:
    """A field of a model, of plain data or of any other object; None if it is missing."""
    return obj.get(key) if is_dict(obj) else getattr(obj, attribute, None)


def set_default(obj: Any, attribute: str, key: str, value: Any) -> None:
    """Set a field if it is unset and the object may have it."""
    if value is None or get(obj, attribute, key) is not None:
        return
    if is_dict(obj):
        obj[key] = value
    elif isinstance(obj, Model) and attribute in obj.__struct_fields__:
        setattr(obj, attribute, value)


def object_key(obj: Any) -> str:
    """An object's key in stores: ``namespace/name``, or only the name if it has no namespace."""
    name, namespace, uid, _ = identity_of(obj)
    if not name:
        return uid
    return f"{namespace}/{name}" if namespace else name


def is_later_version(version: str, than: str) -> bool:
    """Whether a resource version is later than another.

    Versions that are not decimal numbers cannot be compared; the one that arrived last then counts as later.
    """
    if not (version.isdecimal() and than.isdecimal()):
        return version != than
    return (len(version), version) > (len(than), than)
