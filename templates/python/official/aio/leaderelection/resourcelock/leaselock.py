"""A lease as the place where candidates meet."""

from __future__ import annotations

from typing import Any

from ....runtime.aio_api_client import ApiClient
from ....runtime.errors import ApiException, OpenApiException
from ....runtime.kubernetes.election import LeaderElectionRecord, logger
from ....runtime.kubernetes.election_locks import LeaseRecords, client_class
from .baselock import BaseLock


class LeaseLock(LeaseRecords, BaseLock):
    """The record is what a lease says."""

    def __init__(self, name: str, namespace: str, identity: object, api_client: ApiClient | None = None) -> None:
        """Use the lease of a name; it is created if it is not there."""
        super().__init__(name, namespace, identity)
        self.api_instance: Any = client_class("CoordinationV1Api", "aio.client")(api_client)

    async def get(self, name: str, namespace: str) -> tuple[bool, LeaderElectionRecord] | tuple[bool, OpenApiException]:
        """True and the record; or False and the failure."""
        try:
            self.lease_reference = await self.api_instance.read_namespaced_lease(name, namespace, **self._options)
        except OpenApiException as error:
            return False, error
        return True, self.election_record(self.lease_reference)

    async def create(self, name: str, namespace: str, election_record: LeaderElectionRecord) -> bool:
        """Create it; says whether that could be done."""
        metadata = client_class("V1ObjectMeta")(name=name)
        body = client_class("V1Lease")(metadata=metadata, spec=self.update_lease(election_record))
        try:
            self.lease_reference = await self.api_instance.create_namespaced_lease(namespace, body, **self._options)
        except OpenApiException as error:
            logger.info("the lock %s/%s could not be created: %s", namespace, name, error)
            return False
        return True

    async def update(self, name: str, namespace: str, updated_record: LeaderElectionRecord) -> bool:
        """Change its record; says whether that could be done."""
        body = self.lease_reference
        if body is None:
            return False
        body.spec = self.update_lease(updated_record, body.spec)
        try:
            self.lease_reference = await self.api_instance.replace_namespaced_lease(
                name, namespace, body, **self._options
            )
        except OpenApiException as error:
            logger.info("the lock %s/%s could not be changed: %s", namespace, name, error)
            return False
        return True

    def update_lease(self, leader_election_record: LeaderElectionRecord, current_spec: Any = None) -> Any:
        """What a lease says when it has a record."""
        return self._specified(leader_election_record, current_spec)

    def election_record(self, lease: Any) -> LeaderElectionRecord:
        """The record of a lease."""
        return self._record(lease)


__all__ = ["ApiClient", "ApiException", "BaseLock", "LeaderElectionRecord", "LeaseLock"]
