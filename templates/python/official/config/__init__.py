"""Finds the cluster and the credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.api_client import ApiClient
from ..runtime.configuration import Configuration
from ..runtime.kubernetes.config_exception import ConfigException
from ..runtime.kubernetes.load_config import (
    KUBE_CONFIG_DEFAULT_LOCATION,
    list_kube_config_contexts,
    load_config,
    load_incluster_config,
    load_kube_config,
    load_kube_config_from_dict,
)
from ..runtime.lazy import submodules


def new_client_from_config(
    config_file: Any = None,
    context: str | None = None,
    persist_config: bool = True,
    client_configuration: Configuration | None = None,
) -> ApiClient:
    """Create a client for a context. The default configuration stays unchanged."""
    configuration = client_configuration or Configuration()
    load_kube_config(config_file, context, configuration, persist_config)
    return ApiClient(configuration)


def new_client_from_config_dict(
    config_dict: dict[str, Any],
    context: str | None = None,
    persist_config: bool = True,
    temp_file_path: str | None = None,
    client_configuration: Configuration | None = None,
) -> ApiClient:
    """Like :func:`new_client_from_config`, from a parsed kubeconfig."""
    configuration = client_configuration or Configuration()
    load_kube_config_from_dict(config_dict, context, configuration, persist_config, temp_file_path)
    return ApiClient(configuration)


__all__ = [
    "KUBE_CONFIG_DEFAULT_LOCATION",
    "ConfigException",
    "list_kube_config_contexts",
    "load_config",
    "load_incluster_config",
    "load_kube_config",
    "load_kube_config_from_dict",
    "new_client_from_config",
    "new_client_from_config_dict",
]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
