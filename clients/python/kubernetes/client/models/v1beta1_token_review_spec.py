from __future__ import annotations

from ...runtime.model import Model


class V1beta1TokenReviewSpec(Model):
    """Input of a token review, holding just the credential to be checked."""

    token: str | None = None
    """The raw bearer token as a client would send it, without the `Bearer` prefix; opaque to the API."""
