"""A kubeconfig cannot be used."""

from __future__ import annotations

from ..errors import OpenApiException


class ConfigException(OpenApiException):
    """Says where and why, and never shows what is in the kubeconfig."""
