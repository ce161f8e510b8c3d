from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v2alpha1_job_spec import V2alpha1JobSpec


class V2alpha1JobTemplateSpec(Model, lazy=["spec"]):
    """Metadata and settings given to each job that a cron job creates."""

    metadata: V1ObjectMeta | None = None
    """Labels and annotations to copy onto each created job; the name is generated."""
    spec: V2alpha1JobSpec | None = None
    """What each created job runs, how many pods must succeed, and under which limits."""
