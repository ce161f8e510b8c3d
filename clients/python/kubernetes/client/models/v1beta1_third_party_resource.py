from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_api_version import V1beta1APIVersion


class V1beta1ThirdPartyResource(Model, rename={"api_version": "apiVersion"}):
    """Registers an additional kind of object with the API server, so that custom data can be stored and served like
    built-in resources.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    description: str | None = None
    """Free text that tells people what the added kind is for; may be left out."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Labels, annotations and name; the name decides kind and group, so `cron-tab.example.com` yields kind `CronTab` in
    group `example.com`.
    """
    versions: list[V1beta1APIVersion] | None = None
    """Versions under which the added kind is served, for example one named `v1`."""
