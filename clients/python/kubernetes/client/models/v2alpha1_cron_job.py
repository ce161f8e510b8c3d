from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v2alpha1_cron_job_spec import V2alpha1CronJobSpec
    from .v2alpha1_cron_job_status import V2alpha1CronJobStatus


class V2alpha1CronJob(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Creates jobs again and again on a time schedule. Alpha: the API server must have `batch/v2alpha1` switched on."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and annotations; the name also begins the names of the jobs created."""
    spec: V2alpha1CronJobSpec | None = None
    """When to run, what to run, and how to treat late or overlapping runs."""
    status: V2alpha1CronJobStatus | None = None
    """Running jobs and the last time one was scheduled, as recorded by the controller; read-only for users."""
