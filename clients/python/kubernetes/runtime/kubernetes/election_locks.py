"""How the objects that serve as locks store the record of a leader election."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timezone
from importlib import import_module
from typing import Any, cast

from msgspec import DecodeError, json

from ..errors import ApiValueError
from .election import LeaderElectionRecord, logger

#: Formats of times in records: with an offset from UTC, or in the writer's local time.
TIME_FORMATS = ("%Y-%m-%d %H:%M:%S.%f%z", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M:%S%z", "%Y-%m-%d %H:%M:%S")


class ObjectLock:
    """A cluster object that stores the record."""

    def __init__(self, name: str, namespace: str, identity: object) -> None:
        self.name = name
        self.namespace = namespace
        self.identity = str(identity)
        """The candidate's identity; must be unique."""
        self.time_limit: float | None = None
        """Seconds allowed for a call. A leader that renews too late has lost the lead."""

    @property
    def _options(self) -> dict[str, Any]:
        return {} if self.time_limit is None else {"_timeouts": {"total": max(self.time_limit, 0.1)}}


class AnnotatedLock(ObjectLock):
    """Stores the record as JSON, in an annotation of a dedicated object."""

    def __init__(self, name: str, namespace: str, identity: object) -> None:
        super().__init__(name, namespace, identity)
        self.leader_electionrecord_annotationkey = "control-plane.alpha.kubernetes.io/leader"
        self.configmap_reference: Any = None
        """The object as last read."""
        self.lock_record: dict[str, Any] = dict.fromkeys(_fields)

    def get_lock_object(self, lock_record: Mapping[str, Any]) -> LeaderElectionRecord:
        """The record in an annotation."""
        given = {name: lock_record.get(wire) or None for wire, name in _fields.items()}
        return LeaderElectionRecord(**given)

    def get_lock_dict(self, leader_election_record: LeaderElectionRecord) -> dict[str, Any]:
        """The text of the annotation."""
        self.lock_record = {wire: getattr(leader_election_record, name) for wire, name in _fields.items()}
        return self.lock_record

    def _read(self, found: Any) -> LeaderElectionRecord | None:
        self.configmap_reference = found
        annotations: dict[str, str] = found.metadata.annotations or {}
        text = annotations.get(self.leader_electionrecord_annotationkey) or ""
        try:
            value: Any = json.decode(text) if text else None
        except DecodeError:
            value = None
        if isinstance(value, dict):
            return self.get_lock_object(cast("dict[str, Any]", value))
        if text:
            logger.warning("the record in %s/%s cannot be read, and will be replaced", self.namespace, self.name)
        return None

    def _annotation(self, record: LeaderElectionRecord) -> dict[str, str]:
        return {self.leader_electionrecord_annotationkey: json.encode(self.get_lock_dict(record)).decode()}

    def _changed(self, record: LeaderElectionRecord) -> Any:
        """The object with a new record; its other annotations stay."""
        changed = self.configmap_reference
        changed.metadata.annotations = {**(changed.metadata.annotations or {}), **self._annotation(record)}
        return changed


class LeaseRecords(ObjectLock):
    """Stores the record in the specification of a lease."""

    def __init__(self, name: str, namespace: str, identity: object) -> None:
        super().__init__(name, namespace, identity)
        self.lease_reference: Any = None
        """The lease as last read."""

    def time_str_to_iso(self, str_time: str) -> datetime:
        """Parse a time in a record.

        Raises:
            ValueError: If it is invalid.
        """
        for each in TIME_FORMATS:
            try:
                return datetime.strptime(str_time, each).astimezone(timezone.utc)
            except ValueError:
                continue
        raise ValueError(f"{str_time!r} is not a time of a record")

    def time_from_utc(self, value: datetime) -> str:
        """Write a time for a record."""
        return str(value.astimezone(timezone.utc))

    def _record(self, lease: Any) -> LeaderElectionRecord:
        spec = lease.spec
        if spec is None:
            return LeaderElectionRecord(None, None, None, None)
        acquired, renewed, duration = spec.acquire_time, spec.renew_time, spec.lease_duration_seconds
        return LeaderElectionRecord(
            spec.holder_identity or None,
            str(duration) if duration else None,
            self.time_from_utc(acquired) if acquired else None,
            self.time_from_utc(renewed) if renewed else None,
        )

    def _specified(self, record: LeaderElectionRecord, spec: Any) -> Any:
        changed = client_class("V1LeaseSpec")() if spec is None else spec
        if changed.holder_identity and changed.holder_identity != record.holder_identity:
            changed.lease_transitions = (changed.lease_transitions or 0) + 1
        changed.holder_identity = record.holder_identity
        changed.lease_duration_seconds = math.ceil(float(record.lease_duration or 0))
        changed.acquire_time = self.time_str_to_iso(record.acquire_time or "")
        changed.renew_time = self.time_str_to_iso(record.renew_time or "")
        return changed


_fields = {
    "holderIdentity": "holder_identity",
    "leaseDurationSeconds": "lease_duration",
    "acquireTime": "acquire_time",
    "renewTime": "renew_time",
}


def client_class(name: str, package: str = "client") -> Any:
    """A class of the package's client. Not every API has the classes that locks need.

    Raises:
        ApiValueError: If the class does not exist.
    """
    module = import_module(f"...{package}", __package__)
    try:
        return getattr(module, name)
    except AttributeError:
        raise ApiValueError(f"the API of this package has no {name}; use another lock") from None
