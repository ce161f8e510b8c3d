from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector
    from .v1_pod_template_spec import V1PodTemplateSpec
    from .v1beta1_deployment_strategy import V1beta1DeploymentStrategy
    from .v1beta1_rollback_config import V1beta1RollbackConfig


class V1beta1DeploymentSpec(
    Model,
    rename={
        "min_ready_seconds": "minReadySeconds",
        "progress_deadline_seconds": "progressDeadlineSeconds",
        "revision_history_limit": "revisionHistoryLimit",
        "rollback_to": "rollbackTo",
    },
    lazy=["template"],
):
    """Desired state of a deployment: its pods, how many there are, and how they get updated."""

    min_ready_seconds: int | None = None
    """Seconds a fresh pod must stay ready, with no container crashing, before it counts as available. With the default
    `0`, readiness alone is enough. Format: int32.
    """
    paused: bool | None = None
    """When `true`, template edits accumulate without being rolled out, while scaling still works; set it to `false` to
    resume. Defaults to `false`.
    """
    progress_deadline_seconds: int | None = None
    """Seconds a rollout may go without progress before the `Progressing` condition turns `False` with reason
    `ProgressDeadlineExceeded`. Unset means no deadline; the rollout is never aborted. Format: int32.
    """
    replicas: int | None = None
    """How many pods to run; `1` when left out, and an explicit `0` stops the application. Format: int32."""
    revision_history_limit: int | None = None
    """How many superseded replica sets to keep so that a rollback can return to them. All are kept when unset. Format:
    int32.
    """
    rollback_to: V1beta1RollbackConfig | None = None
    """Starts a rollback to the given revision; the controller clears it after acting on it, so it is normally
    absent.
    """
    selector: UnversionedLabelSelector | None = None
    """Picks the pods that belong to the deployment and must match the template's labels, which serve as selector when
    nothing is given.
    """
    strategy: V1beta1DeploymentStrategy | None = None
    """How new pods replace old ones; a rolling update by default."""
    template: V1PodTemplateSpec
    """Blueprint for the pods; any change to it creates a new replica set and starts a rollout, unless the deployment is
    paused.
    """
