from __future__ import annotations

from ...runtime.model import Model


class V1beta1UserInfo(Model):
    """Identity of an authenticated caller, as handed on to authorizers and admission plugins."""

    extra: dict[str, list[str]] | None = None
    """Additional authenticator-specific attributes, each key mapping to a list of strings; authorizers such as webhooks
    may use them.
    """
    groups: list[str] | None = None
    """Names of all groups the caller belongs to, for example `system:authenticated`; bindings to any of them apply."""
    uid: str | None = None
    """Stable identifier that distinguishes users who had the same username at different times; may be empty."""
    username: str | None = None
    """Login name, unique among users active at the same moment. Service accounts appear as
    `system:serviceaccount:NAMESPACE:NAME`.
    """
