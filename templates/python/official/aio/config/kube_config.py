"""Kubeconfigs."""

from __future__ import annotations

import os
from typing import Any

from ...runtime.aio_api_client import ApiClient
from ...runtime.aio_thread import in_daemon_thread
from ...runtime.configuration import Configuration
from ...runtime.kubernetes.config_exception import ConfigException
from ...runtime.kubernetes.config_loaders import KubeConfigBase
from ...runtime.kubernetes.configs.config_node import ConfigNode
from ...runtime.kubernetes.configs.file_or_data import FileOrData
from ...runtime.kubernetes.configs.gcp import google_auth_credentials
from ...runtime.kubernetes.configs.kubeconfig_merger import KubeConfigMerger
from ...runtime.kubernetes.configs.openid import OpenIDRequestor
from ...runtime.kubernetes.dateutil import UTC, format_rfc3339, parse_rfc3339
from . import (
    KUBE_CONFIG_DEFAULT_LOCATION,
    list_kube_config_contexts,
    load_kube_config,
    load_kube_config_from_dict,
    new_client_from_config,
    new_client_from_config_dict,
    refresh_token,
)
from .exec_provider import ExecProvider

ENV_KUBECONFIG_PATH_SEPARATOR = os.pathsep


class KubeConfigLoader(KubeConfigBase):
    """A parsed kubeconfig, for programs with an event loop."""

    _exec_provider = ExecProvider

    async def load_and_set(self, client_configuration: Any) -> None:
        """Fill in a configuration. Waits for exec plugins."""
        await in_daemon_thread(self.fill, client_configuration)

    async def load_gcp_token(self) -> str | None:
        """The token of the auth-provider, renewed if it has expired."""
        return await in_daemon_thread(self.load_token)

    async def load_from_exec_plugin(self) -> bool:
        """Run the user's exec plugin; returns whether it returned a token."""
        return await self.load_gcp_token() is not None

    # Private names of the official client that programs call.

    async def _load_authentication(self) -> None:
        await self.load_gcp_token()

    def _load_user_token(self) -> str | None:
        return self.load_token()

    _load_user_pass_token = _load_user_token


__all__ = [
    "ENV_KUBECONFIG_PATH_SEPARATOR",
    "KUBE_CONFIG_DEFAULT_LOCATION",
    "UTC",
    "ApiClient",
    "ConfigException",
    "ConfigNode",
    "Configuration",
    "ExecProvider",
    "FileOrData",
    "KubeConfigLoader",
    "KubeConfigMerger",
    "OpenIDRequestor",
    "format_rfc3339",
    "google_auth_credentials",
    "list_kube_config_contexts",
    "load_kube_config",
    "load_kube_config_from_dict",
    "new_client_from_config",
    "new_client_from_config_dict",
    "parse_rfc3339",
    "refresh_token",
]
