"""Loads kubeconfigs and in-cluster settings into configurations, with the interface of the official client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ..configuration import Configuration
from .config_exception import ConfigException
from .kubeconfig import Kubeconfig
from .load_config import contexts_of, fill_from_cluster, fill_from_kubeconfig

SERVICE_HOST_ENV_NAME = "KUBERNETES_SERVICE_HOST"
SERVICE_PORT_ENV_NAME = "KUBERNETES_SERVICE_PORT"
SERVICE_TOKEN_FILENAME = "/var/run/secrets/kubernetes.io/serviceaccount/token"
SERVICE_CERT_FILENAME = "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt"


class KubeConfigBase:
    """A parsed kubeconfig."""

    def __init__(
        self,
        config_dict: Mapping[str, Any],
        active_context: str | None = None,
        get_google_credentials: Any = None,
        config_base_path: str = "",
        config_persister: Any = None,
        temp_file_path: str | None = None,
    ) -> None:
        """Create a loader.

        Args:
            config_dict: The kubeconfig's content.
            active_context: Name of a context. Default: the current one.
            get_google_credentials: Ignored: Kubernetes has removed this plugin.
            config_base_path: Folder for relative paths. Default: the current one.
            config_persister: Ignored: nothing is written.
            temp_file_path: Folder for the files of certificates that are given as data.

        Raises:
            ConfigException: If the kubeconfig cannot be used.
        """
        self._config = Kubeconfig()
        self._config.add(config_dict, "kubeconfig", config_base_path or os.getcwd())
        self._temp_folder = temp_file_path
        self.set_active_context(active_context)

    @property
    def current_context(self) -> dict[str, Any]:
        """The active context, with its name."""
        return {"name": self._name, "context": dict(self._config.contexts[self._name].value)}

    def set_active_context(self, context_name: str | None = None) -> None:
        """Switch to another context."""
        self._name = self._config.select(context_name)[0]

    def list_contexts(self) -> list[dict[str, Any]]:
        """All contexts, with their names."""
        return contexts_of(self._config)

    def fill(self, client_configuration: Configuration) -> None:
        """Fill in a configuration."""
        client_configuration.temp_folder_path = self._temp_folder or client_configuration.temp_folder_path
        fill_from_kubeconfig(self._config, self._name, client_configuration)


class KubeConfigLoader(KubeConfigBase):
    """A parsed kubeconfig, for programs without an event loop."""

    def load_and_set(self, client_configuration: Configuration) -> None:
        """Fill in a configuration."""
        self.fill(client_configuration)


class InClusterConfigLoader:
    """The settings that a cluster provides to its pods."""

    def __init__(
        self,
        token_filename: str,
        cert_filename: str,
        try_refresh_token: bool = True,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        """Set the location of the settings.

        Args:
            token_filename: File with the token; read again, since the cluster renews it.
            cert_filename: File with the certificate authority.
            try_refresh_token: Ignored.
            environ: Environment variables with the API's host and port.
        """
        self._files = token_filename, cert_filename
        self._environ = environ

    def load_and_set(self, client_configuration: Configuration | None = None) -> None:
        """Fill in a configuration; by default, the default one.

        Raises:
            ConfigException: If something is missing.
        """
        token, authority = self._files
        if not os.path.isfile(authority):
            raise ConfigException("there is no file with the certificates of the cluster")
        configuration = client_configuration or Configuration()
        fill_from_cluster(configuration, token, authority, self._environ)
        if client_configuration is None:
            Configuration.set_default(configuration)
