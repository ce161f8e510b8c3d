"""Kubeconfigs."""

from __future__ import annotations

import os

from ...runtime.aio_api_client import ApiClient
from ...runtime.aio_thread import in_daemon_thread
from ...runtime.configuration import Configuration
from ...runtime.kubernetes.config_exception import ConfigException
from ...runtime.kubernetes.config_loaders import KubeConfigBase
from ...runtime.kubernetes.dateutil import UTC, format_rfc3339, parse_rfc3339
from . import (
    KUBE_CONFIG_DEFAULT_LOCATION,
    list_kube_config_contexts,
    load_kube_config,
    load_kube_config_from_dict,
    new_client_from_config,
    new_client_from_config_dict,
)

ENV_KUBECONFIG_PATH_SEPARATOR = os.pathsep


class KubeConfigLoader(KubeConfigBase):
    """A parsed kubeconfig, for programs with an event loop."""

    async def load_and_set(self, client_configuration: Configuration) -> None:
        """Fill in a configuration. Waits for exec plugins."""
        await in_daemon_thread(self.fill, client_configuration)


__all__ = [
    "ENV_KUBECONFIG_PATH_SEPARATOR",
    "KUBE_CONFIG_DEFAULT_LOCATION",
    "UTC",
    "ApiClient",
    "ConfigException",
    "Configuration",
    "KubeConfigLoader",
    "format_rfc3339",
    "list_kube_config_contexts",
    "load_kube_config",
    "load_kube_config_from_dict",
    "new_client_from_config",
    "new_client_from_config_dict",
    "parse_rfc3339",
]
