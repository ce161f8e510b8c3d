"""Exec plugins of kubeconfigs."""

from __future__ import annotations

from ..runtime.kubernetes.config_exception import ConfigException
from ..runtime.kubernetes.configs.exec_provider import ExecProvider

__all__ = ["ConfigException", "ExecProvider"]
