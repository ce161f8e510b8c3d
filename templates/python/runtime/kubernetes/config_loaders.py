"""Loads kubeconfigs and in-cluster settings into configurations, with the interface of the official client."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from ..auth import AccessToken, TokenRequest
from ..configuration import Configuration
from ..renewal_time import LEEWAY
from .config_exception import ConfigException
from .configs.exec_provider import ExecProvider, ExecProviderBase
from .configs.kubeconfig_merger import add_to
from .kubeconfig import Kubeconfig
from .load_config import LoadOptions, contexts_of, fill_from_cluster, fill_from_kubeconfig
from .token_file import PERIOD, TokenFile

SERVICE_HOST_ENV_NAME = "KUBERNETES_SERVICE_HOST"
SERVICE_PORT_ENV_NAME = "KUBERNETES_SERVICE_PORT"
SERVICE_TOKEN_FILENAME = "/var/run/secrets/kubernetes.io/serviceaccount/token"
SERVICE_CERT_FILENAME = "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt"


class KubeConfigBase:
    """A parsed kubeconfig."""

    _exec_provider: type[ExecProviderBase] = ExecProvider

    token: str | None = None
    """The last token that was loaded, as it is sent."""

    def __init__(
        self,
        config_dict: Any,
        active_context: str | None = None,
        get_google_credentials: Callable[[], Any] | None = None,
        config_base_path: str | None = "",
        config_persister: Any = None,
        temp_file_path: str | None = None,
    ) -> None:
        """Create a loader.

        Args:
            config_dict: The kubeconfig's content: a mapping, or the ``config`` of a ``KubeConfigMerger``.
            active_context: Name of a context. Default: the current one.
            get_google_credentials: Returns an object with ``token`` and ``expiry``, for users with the auth-provider
                ``gcp``.
            config_base_path: Folder for relative paths. Default: that of the file, or the current one.
            config_persister: Anything, for renewed tokens of OpenID Connect to be written to the file of their user.
            temp_file_path: Folder for the files of certificates that are given as data.

        Raises:
            ConfigException: If the kubeconfig cannot be used.
        """
        if config_dict is None:
            raise ConfigException("Invalid kube-config. Expected config_dict to not be None.")
        self._config = Kubeconfig()
        add_to(self._config, config_dict, config_base_path or os.getcwd())
        self._config_persister = config_persister
        if config_persister is None:
            self._config.files.clear()
        self._options = LoadOptions(
            temp_folder=temp_file_path, google=get_google_credentials, exec_provider=self._exec_provider
        )
        self.set_active_context(active_context)

    @property
    def current_context(self) -> dict[str, Any]:
        """The active context, with its name."""
        return {"name": self._name, "context": dict(self._config.contexts[self._name].value)}

    @property
    def provider(self) -> str | None:
        """The auth-provider of the active context's user."""
        found = self._config.select(self._name)[3].fields("auth-provider")
        return None if found is None else found.text("name")

    def set_active_context(self, context_name: str | None = None) -> None:
        """Switch to another context."""
        self._name = self._config.select(context_name)[0]

    def list_contexts(self) -> list[dict[str, Any]]:
        """All contexts, with their names."""
        return contexts_of(self._config)

    def fill(self, client_configuration: Any) -> None:
        """Fill in a configuration, or the attributes of the official client's configuration on any object."""
        fill_from_kubeconfig(self._config, self._name, client_configuration, self._options)

    def load_token(self) -> str | None:
        """Load :attr:`token`."""
        configuration = Configuration()
        self.fill(configuration)
        token = configuration.get_api_key_with_prefix("authorization")
        self.token = None if token is None else str(token)
        return self.token


class KubeConfigLoader(KubeConfigBase):
    """A parsed kubeconfig, for programs without an event loop."""

    def load_and_set(self, client_configuration: Any) -> None:
        """Fill in a configuration."""
        self.fill(client_configuration)

    # Private names of the official client that programs call.

    def _load_authentication(self) -> None:
        self.load_token()

    def _load_auth_provider_token(self) -> str | None:
        return self.load_token()

    _load_user_token = _load_user_pass_token = _load_auth_provider_token


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
        self._tokens = TokenFile(token_filename)
        self._authority = cert_filename
        self._environ = environ
        self.host: str | None = None
        """URL of the API, once it was loaded."""
        self.ssl_ca_cert: str | None = None
        """File with the certificate authority, once it was loaded."""
        self.token: str | None = None
        """The token that was loaded, as it is sent."""
        self.token_expires_at: datetime | None = None
        """When the token is read again."""

    def load_and_set(self, client_configuration: Configuration | None = None) -> None:
        """Fill in a configuration; by default, the default one.

        Raises:
            ConfigException: If something is missing.
        """
        authority = self._authority
        if not os.path.isfile(authority):
            raise ConfigException("there is no file with the certificates of the cluster")
        if os.path.getsize(authority) == 0:
            raise ConfigException("the file with the certificates of the cluster is empty")
        configuration = client_configuration or Configuration()
        fill_from_cluster(configuration, self._provide, authority, self._environ)
        self.host, self.ssl_ca_cert = configuration.host, authority
        if client_configuration is None:
            Configuration.set_default(configuration)

    def _provide(self, request: TokenRequest) -> AccessToken:
        """As a token source: the loaded token, read again once ``token_expires_at`` has passed."""
        now = datetime.now()
        if self.token is None or self.token_expires_at is None or request.refresh or self.token_expires_at <= now:
            self.token = f"bearer {self._tokens(request).token}"
            self.token_expires_at = now + timedelta(seconds=PERIOD)
        return AccessToken(self.token.removeprefix("bearer "), self.token_expires_at + timedelta(seconds=LEEWAY))

    # Private names of the official client that programs use.

    @property
    def _token_filename(self) -> str:
        return self._tokens.path

    @_token_filename.setter
    def _token_filename(self, path: str) -> None:
        self._tokens.path = path

    def _load_config(self) -> None:
        self.load_and_set(Configuration())
