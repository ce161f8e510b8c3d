from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_deployment_spec import V1beta1DeploymentSpec
    from .v1beta1_deployment_status import V1beta1DeploymentStatus


class V1beta1Deployment(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Declares a replicated application and rolls out changes to it gradually, by creating and scaling replica sets."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and annotations; the name also begins the names of the replica sets created for it."""
    spec: V1beta1DeploymentSpec | None = None
    """Desired pods, their number and the way updates are carried out; editing its template starts a rollout."""
    status: V1beta1DeploymentStatus | None = None
    """Progress of the current rollout as last seen by the controller; read-only for users."""
