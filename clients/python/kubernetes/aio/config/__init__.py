"""Where the cluster is and who is calling, for programs with an event loop."""

from __future__ import annotations

from typing import Any

from ...runtime.aio_api_client import ApiClient
from ...runtime.configuration import Configuration
from ...runtime.kubernetes import load_config as _load
from ...runtime.kubernetes.config_exception import ConfigException
from ...runtime.kubernetes.load_config import (
    KUBE_CONFIG_DEFAULT_LOCATION,
    list_kube_config_contexts,
    load_incluster_config,
)


async def load_kube_config(
    config_file: Any = None,
    context: str | None = None,
    client_configuration: Configuration | None = None,
    persist_config: bool = True,
    temp_file_path: str | None = None,
) -> None:
    """Read a kubeconfig into a configuration, where it may wait: exec plugins are run."""
    import anyio

    await anyio.to_thread.run_sync(_load.load_kube_config, config_file, context, client_configuration)


async def load_kube_config_from_dict(
    config_dict: dict[str, Any],
    context: str | None = None,
    client_configuration: Configuration | None = None,
    temp_file_path: str | None = None,
) -> None:
    """As :func:`load_kube_config`, of a kubeconfig that has been read."""
    import anyio

    await anyio.to_thread.run_sync(_load.load_kube_config_from_dict, config_dict, context, client_configuration)


async def load_config(**options: Any) -> None:
    """A kubeconfig where there is one, else what a pod is given by its cluster."""
    import anyio

    await anyio.to_thread.run_sync(lambda: _load.load_config(**options))


async def new_client_from_config(
    config_file: Any = None,
    context: str | None = None,
    persist_config: bool = True,
    temp_file_path: str | None = None,
) -> ApiClient:
    """A client for a context, which leaves the default configuration as it is."""
    configuration = Configuration()
    await load_kube_config(config_file, context, configuration)
    return ApiClient(configuration)


async def new_client_from_config_dict(
    config_dict: dict[str, Any],
    context: str | None = None,
    temp_file_path: str | None = None,
) -> ApiClient:
    """As :func:`new_client_from_config`, of a kubeconfig that has been read."""
    configuration = Configuration()
    await load_kube_config_from_dict(config_dict, context, configuration)
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
