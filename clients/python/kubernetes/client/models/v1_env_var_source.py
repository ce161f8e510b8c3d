from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_config_map_key_selector import V1ConfigMapKeySelector
    from .v1_object_field_selector import V1ObjectFieldSelector
    from .v1_resource_field_selector import V1ResourceFieldSelector
    from .v1_secret_key_selector import V1SecretKeySelector


class V1EnvVarSource(
    Model,
    rename={
        "config_map_key_ref": "configMapKeyRef",
        "field_ref": "fieldRef",
        "resource_field_ref": "resourceFieldRef",
        "secret_key_ref": "secretKeyRef",
    },
):
    """Origin of an environment variable's value. Exactly one member is set."""

    config_map_key_ref: V1ConfigMapKeySelector | None = None
    """Takes the value from an entry of a ConfigMap in the pod's namespace."""
    field_ref: V1ObjectFieldSelector | None = None
    """Takes the value from a field of the pod: its name, namespace, IP address, node name or service account name."""
    resource_field_ref: V1ResourceFieldSelector | None = None
    """Takes the value from a container's CPU or memory limit or request; by default that of the same container."""
    secret_key_ref: V1SecretKeySelector | None = None
    """Takes the value from one entry of a Secret that lives beside the pod in its namespace."""
