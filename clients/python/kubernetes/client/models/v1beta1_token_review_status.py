from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_user_info import V1beta1UserInfo


class V1beta1TokenReviewStatus(Model):
    """Result of a token review: whether the credential is valid and, if so, whose it is."""

    authenticated: bool | None = None
    """`true` when the token was recognised as valid. Absent or `false` means the caller must be treated as
    unauthenticated.
    """
    error: str | None = None
    """Error that prevented the check, for logs and operators; empty if there was none."""
    user: V1beta1UserInfo | None = None
    """Identity that owns the token; only meaningful when `authenticated` is `true`."""
