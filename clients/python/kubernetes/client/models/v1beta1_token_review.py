from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_token_review_spec import V1beta1TokenReviewSpec
    from .v1beta1_token_review_status import V1beta1TokenReviewStatus


class V1beta1TokenReview(Model, rename={"api_version": "apiVersion"}):
    """Asks the API server to authenticate a bearer token; the response has the verdict in `status`. It is never stored
    and also serves as the webhook token authenticator protocol.
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
    """Accepted for uniformity only: reviews are not persisted, so names and labels given here have no effect."""
    spec: V1beta1TokenReviewSpec
    """The bearer token to check."""
    status: V1beta1TokenReviewStatus | None = None
    """Outcome of the check, set by the server; leave it out of requests."""
