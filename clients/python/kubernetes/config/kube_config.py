"""Kubeconfigs."""

from __future__ import annotations

import os
from typing import Any

from ..runtime.api_client import ApiClient
from ..runtime.configuration import Configuration
from ..runtime.kubernetes.config_exception import ConfigException
from ..runtime.kubernetes.config_loaders import KubeConfigLoader
from ..runtime.kubernetes.configs.config_node import ConfigNode
from ..runtime.kubernetes.configs.exec_provider import ExecProvider
from ..runtime.kubernetes.configs.file_or_data import FileOrData
from ..runtime.kubernetes.configs.gcp import CommandTokenSource
from ..runtime.kubernetes.configs.kubeconfig_merger import KubeConfigMerger
from ..runtime.kubernetes.dateutil import UTC, format_rfc3339, parse_rfc3339
from ..runtime.pem_files import pem_file, remove_pem_files
from . import (
    KUBE_CONFIG_DEFAULT_LOCATION,
    list_kube_config_contexts,
    load_kube_config,
    load_kube_config_from_dict,
    new_client_from_config,
    new_client_from_config_dict,
)

ENV_KUBECONFIG_PATH_SEPARATOR = os.pathsep


# Private names of the official client that programs use.


def _create_temp_file_with_content(content: str | bytes, temp_file_path: str | None = None) -> str:
    return pem_file(content, temp_file_path)


def _cleanup_temp_files() -> None:
    remove_pem_files()


def _get_kube_config_loader(
    filename: Any = None, config_dict: Any = None, persist_config: bool = False, **kwargs: Any
) -> KubeConfigLoader:
    if config_dict is None:
        merger = KubeConfigMerger(filename)
        if persist_config:
            kwargs.setdefault("config_persister", merger.save_changes)
        if merger.config is None:
            raise ConfigException("Invalid kube-config file. No configuration found.")
        config_dict = merger.config
    return KubeConfigLoader(config_dict, **kwargs)


def _get_kube_config_loader_for_yaml_file(
    filename: Any, persist_config: bool = False, **kwargs: Any
) -> KubeConfigLoader:
    return _get_kube_config_loader(filename, persist_config=persist_config, **kwargs)


__all__ = [
    "ENV_KUBECONFIG_PATH_SEPARATOR",
    "KUBE_CONFIG_DEFAULT_LOCATION",
    "UTC",
    "ApiClient",
    "CommandTokenSource",
    "ConfigException",
    "ConfigNode",
    "Configuration",
    "ExecProvider",
    "FileOrData",
    "KubeConfigLoader",
    "KubeConfigMerger",
    "_cleanup_temp_files",
    "_create_temp_file_with_content",
    "_get_kube_config_loader",
    "_get_kube_config_loader_for_yaml_file",
    "format_rfc3339",
    "list_kube_config_contexts",
    "load_kube_config",
    "load_kube_config_from_dict",
    "new_client_from_config",
    "new_client_from_config_dict",
    "parse_rfc3339",
]
