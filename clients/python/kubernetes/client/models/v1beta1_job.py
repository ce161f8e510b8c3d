from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_job_spec import V1beta1JobSpec
    from .v1beta1_job_status import V1beta1JobStatus


class V1beta1Job(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Runs pods until a given number of them finish successfully. Older form of the `batch/v1` job, which should be
    preferred.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and annotations; the name also begins the names of the job's pods."""
    spec: V1beta1JobSpec | None = None
    """The pod to run, how many must succeed and how many may run side by side."""
    status: V1beta1JobStatus | None = None
    """Pod counts, times and outcome as last recorded by the job controller; read-only for users."""
