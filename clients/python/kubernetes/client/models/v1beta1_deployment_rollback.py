from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_rollback_config import V1beta1RollbackConfig


class V1beta1DeploymentRollback(
    Model,
    rename={"api_version": "apiVersion", "rollback_to": "rollbackTo", "updated_annotations": "updatedAnnotations"},
):
    """Request, posted to the `rollback` subresource, that returns a deployment to an earlier revision of its pod
    template.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    name: str
    """Which deployment to roll back; must equal the name in the request path."""
    rollback_to: V1beta1RollbackConfig
    """Names the revision whose pod template is to be restored."""
    updated_annotations: dict[str, str] | None = None
    """Annotations to set on the deployment along with the rollback, such as a change cause; may be left out."""
