"""A config map as the lock."""

from __future__ import annotations

from typing import Any

from ...runtime.api_client import ApiClient
from ...runtime.errors import ApiException, OpenApiException
from ...runtime.kubernetes.election import LeaderElectionRecord, logger
from ...runtime.kubernetes.election_locks import AnnotatedLock, client_class


class ConfigMapLock(AnnotatedLock):
    """Keeps the record in an annotation of a config map."""

    def __init__(self, name: str, namespace: str, identity: object, api_client: ApiClient | None = None) -> None:
        """Use the config map of this name; created if it does not exist."""
        super().__init__(name, namespace, identity)
        self.api_instance: Any = client_class("CoreV1Api")(api_client)

    def get(
        self, name: str, namespace: str
    ) -> tuple[bool, LeaderElectionRecord | None] | tuple[bool, OpenApiException]:
        """Return True and the record (None if there is no readable one), or False and the error."""
        try:
            found = self.api_instance.read_namespaced_config_map(name, namespace, **self._options)
        except OpenApiException as error:
            return False, error
        return True, self._read(found)

    def create(self, name: str, namespace: str, election_record: LeaderElectionRecord) -> bool:
        """Create it; returns whether that succeeded."""
        metadata = client_class("V1ObjectMeta")(name=name, annotations=self._annotation(election_record))
        body = client_class("V1ConfigMap")(metadata=metadata)
        try:
            self.configmap_reference = self.api_instance.create_namespaced_config_map(namespace, body, **self._options)
        except OpenApiException as error:
            logger.info("the lock %s/%s could not be created: %s", namespace, name, error)
            return False
        return True

    def update(self, name: str, namespace: str, updated_record: LeaderElectionRecord) -> bool:
        """Update its record; returns whether that succeeded."""
        if self.configmap_reference is None:
            return False
        body = self._changed(updated_record)
        try:
            self.configmap_reference = self.api_instance.replace_namespaced_config_map(
                name, namespace, body, **self._options
            )
        except OpenApiException as error:
            logger.info("the lock %s/%s could not be changed: %s", namespace, name, error)
            return False
        return True


__all__ = ["ApiClient", "ApiException", "ConfigMapLock", "LeaderElectionRecord"]
