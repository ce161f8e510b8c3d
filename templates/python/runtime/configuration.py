"""Where the API is and who is calling, as the official clients have it."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from .auth import AccessToken, Auth, TokenProvider, TokenRequest, TokenSource
    from .client_options import Tls, TlsSource
    from .proxy import Proxy


class Configuration:
    """Attributes to set before an ``ApiClient`` is made of them. Its representation shows nothing secret."""

    _default: ClassVar[Configuration | None] = None
    default_host: ClassVar[str] = "http://localhost"

    def __init__(
        self,
        host: str | None = None,
        api_key: dict[str, str] | None = None,
        api_key_prefix: dict[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        *,
        ssl_ca_cert: str | None = None,
        ca_cert_data: str | bytes | None = None,
        cert_file: str | None = None,
        key_file: str | None = None,
        verify_ssl: bool = True,
        assert_hostname: bool | None = None,
        tls_server_name: str | None = None,
        connection_pool_maxsize: int | None = None,
        proxy: str | None = None,
        no_proxy: str | None = None,
        proxy_headers: dict[str, str] | None = None,
        retries: int | None = None,
        client_side_validation: bool = True,
        debug: bool = False,
    ) -> None:
        """Make one; each argument is the attribute of its name."""
        self.host: str = host or self.default_host
        self.api_key: dict[str, str] = api_key or {}
        self.api_key_prefix: dict[str, str] = api_key_prefix or {}
        self.username: str | None = username
        self.password: str | None = password
        self.access_token: str | None = access_token
        self.refresh_api_key_hook: Callable[[Configuration], None] | None = None
        """Called with this configuration before a call, to renew ``api_key``."""
        self.verify_ssl: bool = verify_ssl
        self.ssl_ca_cert: str | None = ssl_ca_cert
        """Path of the authorities' certificates, or the PEM itself."""
        self.ca_cert_data: str | bytes | None = ca_cert_data
        """The authorities' certificates as PEM; wins over ``ssl_ca_cert``."""
        self.cert_file: str | None = cert_file
        self.key_file: str | None = key_file
        self.assert_hostname: bool | None = assert_hostname
        self.tls_server_name: str | None = tls_server_name
        self.proxy: str | None = proxy
        self.no_proxy: str | None = no_proxy
        self.proxy_headers: dict[str, str] | None = proxy_headers
        self.retries: int | None = retries
        """How often a failed call is made again."""
        self.connection_pool_maxsize: int = connection_pool_maxsize or 4
        """Means nothing here: there are as many connections as calls at once."""
        self.client_side_validation: bool = client_side_validation
        self.debug: bool = debug
        self.temp_folder_path: str | None = None
        self.default_headers: dict[str, str] = {}
        self.token_provider: TokenProvider | None = None
        """Where bearer tokens come from; wins over ``api_key``."""
        self.tls: Tls | TlsSource | None = None
        """Wins over what the attributes above say of certificates."""
        self.use_proxy: bool = True
        self.context_namespace: str | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(host={self.host!r})"

    def __deepcopy__(self, memo: dict[int, Any]) -> Configuration:
        copied = copy.copy(self)
        copied.api_key = dict(self.api_key)
        copied.api_key_prefix = dict(self.api_key_prefix)
        copied.default_headers = dict(self.default_headers)
        return copied

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """Use a copy of a configuration wherever none is given."""
        Configuration._default = copy.deepcopy(default)

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """A copy of the default configuration."""
        return Configuration() if Configuration._default is None else copy.deepcopy(Configuration._default)

    get_default = get_default_copy

    @classmethod
    def default_identity(cls) -> object:
        """Something that is another one whenever the default configuration is."""
        return Configuration._default

    def get_api_key_with_prefix(self, identifier: str, alias: str | None = None) -> str | None:
        """A key as it is sent."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        name = identifier if identifier in self.api_key else alias
        key = self.api_key.get(name or "")
        prefix = self.api_key_prefix.get(name or "")
        return f"{prefix} {key}" if key and prefix else key

    def get_basic_auth_token(self) -> str:
        """The ``Authorization`` header of a user with a password."""
        return _basic(self.username or "", self.password or "")

    def client_arguments(self) -> dict[str, Any]:
        """What a client is made with."""
        arguments: dict[str, Any] = {
            "base_url": self.host,
            "headers": self.default_headers,
            "tls": self.tls or self._tls(),
            "proxy": self._proxy(),
        }
        if self.retries is not None:
            arguments["retry"] = {"attempts": int(self.retries) + 1}
        arguments["auth"] = self._auth()
        arguments["token"] = self._token()
        return arguments

    def _token(self) -> TokenSource | None:
        if self.token_provider is not None:
            return self.token_provider
        return self.access_token

    def _auth(self) -> Auth | None:
        from .auth import ApiKey, Basic

        if self.token_provider is not None or self.access_token is not None:
            return None
        if self.username is not None:
            return Basic(self.username, self.password or "")
        for name in ("authorization", "BearerToken"):
            if self.api_key.get(name) or self.refresh_api_key_hook is not None:
                return ApiKey("authorization", _Key(self, name))
        return None

    def _tls(self) -> Tls:
        from .client_options import Tls

        return Tls(
            ca=self.ca_cert_data or self.ssl_ca_cert,
            cert=self.cert_file,
            key=self.key_file,
            server_name=self.tls_server_name,
            insecure_skip_verify=not self.verify_ssl,
            check_hostname=self.assert_hostname is not False,
        )

    def _proxy(self) -> Proxy:
        if not self.use_proxy:
            return False
        if self.proxy is None:
            return None
        from urllib.parse import urlsplit

        from .proxy import bypasses

        parts = urlsplit(self.host)
        excepted = self.no_proxy if self.no_proxy is not None else os.environ.get("NO_PROXY", "")
        return False if bypasses(parts.hostname or "", parts.port, excepted) else self.proxy


def _basic(username: str, password: str) -> str:
    from base64 import b64encode

    encoded = b64encode(f"{username}:{password}".encode()).decode()
    return f"Basic {encoded}"


class _Key:
    """The key of a configuration, as it is when a call is made: the attribute may be set at any time."""

    def __init__(self, configuration: Configuration, name: str) -> None:
        self._configuration = configuration
        self._name = name

    @property
    def renewable(self) -> bool:
        """Whether asking again can give another key."""
        return self._configuration.refresh_api_key_hook is not None

    def __call__(self, _: TokenRequest) -> AccessToken:
        from .auth import AccessToken

        return AccessToken(self._configuration.get_api_key_with_prefix(self._name) or "", 0)
