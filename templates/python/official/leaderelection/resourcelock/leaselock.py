"""A lease as the lock."""

from __future__ import annotations

from typing import Any

from ...runtime.api_client import ApiClient
from ...runtime.errors import ApiException, OpenApiException
from ...runtime.kubernetes.election import LeaderElectionRecord, logger
from ...runtime.kubernetes.election_locks import TIME_FORMATS, LeaseRecords, client_class


class LeaseLock(LeaseRecords):
    """Keeps the record in the specification of a lease."""

    def __init__(self, name: str, namespace: str, identity: object, api_client: ApiClient | None = None) -> None:
        """Use the lease of this name; created if it does not exist."""
        super().__init__(name, namespace, identity)
        self.api_instance: Any = client_class("CoordinationV1Api")(api_client)

    def get(self, name: str, namespace: str) -> tuple[bool, LeaderElectionRecord] | tuple[bool, OpenApiException]:
        """Return True and the record, or False and the error."""
        try:
            self.lease_reference = self.api_instance.read_namespaced_lease(name, namespace, **self._options)
        except OpenApiException as error:
            return False, error
        return True, self.get_lock_object(self.lease_reference)

    def create(self, name: str, namespace: str, election_record: LeaderElectionRecord) -> bool:
        """Create it; returns whether that succeeded."""
        metadata = client_class("V1ObjectMeta")(name=name)
        body = client_class("V1Lease")(metadata=metadata, spec=self.get_lease_spec(election_record))
        try:
            self.lease_reference = self.api_instance.create_namespaced_lease(namespace, body, **self._options)
        except OpenApiException as error:
            logger.info("the lock %s/%s could not be created: %s", namespace, name, error)
            return False
        return True

    def update(self, name: str, namespace: str, updated_record: LeaderElectionRecord) -> bool:
        """Update its record; returns whether that succeeded."""
        body = self.lease_reference
        if body is None:
            return False
        body.spec = self.get_lease_spec(updated_record, body.spec)
        try:
            self.lease_reference = self.api_instance.replace_namespaced_lease(name, namespace, body, **self._options)
        except OpenApiException as error:
            logger.info("the lock %s/%s could not be changed: %s", namespace, name, error)
            return False
        return True

    def get_lease_spec(self, leader_election_record: LeaderElectionRecord, current_spec: Any = None) -> Any:
        """The lease specification for a record."""
        return self._specified(leader_election_record, current_spec)

    def get_lock_object(self, lease: Any) -> LeaderElectionRecord:
        """The record in a lease."""
        return self._record(lease)


__all__ = ["TIME_FORMATS", "ApiException", "LeaderElectionRecord", "LeaseLock"]
