"""Tokens of an OpenID Connect provider."""

from __future__ import annotations

from ...runtime.kubernetes.config_exception import ConfigException
from ...runtime.kubernetes.configs.openid import GRANT_TYPE_REFRESH_TOKEN, OpenIDRequestor

__all__ = ["GRANT_TYPE_REFRESH_TOKEN", "ConfigException", "OpenIDRequestor"]
