"""In-cluster configuration."""

from __future__ import annotations

from ...runtime.configuration import Configuration
from ...runtime.kubernetes.config_exception import ConfigException
from ...runtime.kubernetes.config_loaders import (
    SERVICE_CERT_FILENAME,
    SERVICE_HOST_ENV_NAME,
    SERVICE_PORT_ENV_NAME,
    SERVICE_TOKEN_FILENAME,
    InClusterConfigLoader,
)
from ...runtime.kubernetes.load_config import join_host_port as _join_host_port
from ...runtime.kubernetes.load_config import load_incluster_config

__all__ = [
    "SERVICE_CERT_FILENAME",
    "SERVICE_HOST_ENV_NAME",
    "SERVICE_PORT_ENV_NAME",
    "SERVICE_TOKEN_FILENAME",
    "ConfigException",
    "Configuration",
    "InClusterConfigLoader",
    "_join_host_port",
    "load_incluster_config",
]
