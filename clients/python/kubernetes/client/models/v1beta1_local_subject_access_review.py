from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_subject_access_review_spec import V1beta1SubjectAccessReviewSpec
    from .v1beta1_subject_access_review_status import V1beta1SubjectAccessReviewStatus


class V1beta1LocalSubjectAccessReview(Model, rename={"api_version": "apiVersion"}):
    """Checks what a given user or group may do inside one namespace. The review is namespaced, so the right to run such
    checks can be delegated for each namespace.
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
    """Set `namespace` here to the one under test; everything else is ignored because the review is not stored."""
    spec: V1beta1SubjectAccessReviewSpec
    """The subject and action to test. Its `resourceAttributes.namespace` must agree with the namespace of the request,
    and non-resource checks are rejected.
    """
    status: V1beta1SubjectAccessReviewStatus | None = None
    """The verdict, written by the server; leave it out in requests."""
