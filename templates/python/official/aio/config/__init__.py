"""Finds the cluster and the credentials, for programs with an event loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ...runtime.aio_api_client import ApiClient
from ...runtime.aio_thread import in_daemon_thread
from ...runtime.configuration import Configuration
from ...runtime.kubernetes import load_config as _load
from ...runtime.kubernetes.config_exception import ConfigException
from ...runtime.kubernetes.load_config import (
    KUBE_CONFIG_DEFAULT_LOCATION,
    list_kube_config_contexts,
    load_incluster_config,
)
from ...runtime.lazy import submodules
from .exec_provider import ExecProvider


async def load_kube_config(
    config_file: Any = None,
    context: str | None = None,
    client_configuration: Any = None,
    persist_config: bool = True,
    temp_file_path: str | None = None,
) -> None:
    """Load a kubeconfig into a configuration. Waits for exec plugins."""
    await in_daemon_thread(
        lambda: _load.load_kube_config(
            config_file,
            context,
            client_configuration,
            persist_config,
            temp_file_path,
            exec_provider=ExecProvider,
        )
    )


async def load_kube_config_from_dict(
    config_dict: dict[str, Any],
    context: str | None = None,
    client_configuration: Any = None,
    temp_file_path: str | None = None,
) -> None:
    """Like :func:`load_kube_config`, from a parsed kubeconfig."""
    await in_daemon_thread(
        lambda: _load.load_kube_config_from_dict(
            config_dict,
            context,
            client_configuration,
            persist_config=False,
            temp_file_path=temp_file_path,
            exec_provider=ExecProvider,
        )
    )


async def load_config(**options: Any) -> None:
    """Load the kubeconfig if there is one, else the credentials that a cluster provides to its pods."""
    await in_daemon_thread(lambda: _load.load_config(exec_provider=ExecProvider, **options))


async def new_client_from_config(
    config_file: Any = None,
    context: str | None = None,
    persist_config: bool = True,
    temp_file_path: str | None = None,
) -> ApiClient:
    """Create a client for a context. The default configuration stays unchanged."""
    configuration = Configuration()
    await load_kube_config(config_file, context, configuration, persist_config, temp_file_path)
    return ApiClient(configuration)


async def new_client_from_config_dict(
    config_dict: dict[str, Any],
    context: str | None = None,
    temp_file_path: str | None = None,
) -> ApiClient:
    """Like :func:`new_client_from_config`, from a parsed kubeconfig."""
    configuration = Configuration()
    await load_kube_config_from_dict(config_dict, context, configuration, temp_file_path)
    return ApiClient(configuration)


async def refresh_token(loader: Any, client_configuration: Any = None, interval: float = 60) -> None:
    """Put a loader's token into a configuration again and again, until it is cancelled.

    Loaded configurations renew their token themselves; others need this.

    Args:
        loader: Where the token comes from.
        client_configuration: Where it goes.
        interval: Seconds between two times.

    Raises:
        NotImplementedError: If there is no configuration.
    """
    if client_configuration is None:
        raise NotImplementedError("pass client_configuration")
    while True:
        await asyncio.sleep(interval)
        await (loader.load_gcp_token() if loader.provider == "gcp" else loader.load_from_exec_plugin())
        client_configuration.api_key["BearerToken"] = loader.token


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
    "refresh_token",
]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
