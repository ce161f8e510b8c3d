"""Kubeconfigs."""

from __future__ import annotations

import os

from ..runtime.api_client import ApiClient
from ..runtime.configuration import Configuration
from ..runtime.kubernetes.config_exception import ConfigException
from ..runtime.kubernetes.config_loaders import KubeConfigLoader
from ..runtime.kubernetes.dateutil import UTC, format_rfc3339, parse_rfc3339
from . import (
    KUBE_CONFIG_DEFAULT_LOCATION,
    list_kube_config_contexts,
    load_kube_config,
    load_kube_config_from_dict,
    new_client_from_config,
    new_client_from_config_dict,
)

ENV_KUBECONFIG_PATH_SEPARATOR = os.pathsep

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
