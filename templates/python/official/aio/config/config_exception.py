"""A kubeconfig cannot be used."""

from __future__ import annotations

from ...runtime.kubernetes.config_exception import ConfigException

__all__ = ["ConfigException"]
