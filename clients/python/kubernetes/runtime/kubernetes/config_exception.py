"""A kubeconfig cannot be used."""

from __future__ import annotations

from ..errors import OpenApiException


class ConfigException(OpenApiException):
    """The message says where and why, and never shows the kubeconfig's content."""


def missing_file(path: str) -> ConfigException:
    """The error for a file that a kubeconfig names."""
    # Programs search for this text, in both of the official clients' spellings.
    return ConfigException(f"File does not exists: {path}")
