"""A kubeconfig cannot be used."""

from __future__ import annotations

from ..errors import OpenApiException


class ConfigException(OpenApiException):
    """The message says where and why, and never shows the kubeconfig's content."""
