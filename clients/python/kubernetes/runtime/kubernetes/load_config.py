"""Finds the cluster and the credentials, with the interface of the official client."""

from __future__ import annotations

import inspect
import os
import warnings
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from ..auth import TokenProvider
from ..build_url import parse_base_url
from ..configuration import Configuration
from ..errors import ApiValueError
from .config_exception import ConfigException
from .configs.exec_provider import ExecProvider, ExecProviderBase
from .exec_plugin import DEFAULT_TIMEOUT, ExecCredential, ExecSource, ExecTls, credential_of, run_plugin
from .kubeconfig import Fields, Kubeconfig, read_file, read_kubeconfigs
from .read_yaml import read_yaml
from .token_file import TokenFile

KUBE_CONFIG_DEFAULT_LOCATION = os.environ.get("KUBECONFIG", "~/.kube/config")
#: The folder in which a cluster gives its pods the credentials for its API.
_SERVICE_ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"


class LoadOptions(NamedTuple):
    """How a kubeconfig is loaded."""

    exec_timeout: float | None = DEFAULT_TIMEOUT
    temp_folder: str | None = None
    google: Callable[[], Any] | None = None
    """Returns tokens for the auth-provider ``gcp``."""
    exec_provider: type[ExecProviderBase] = ExecProvider
    """Runs exec plugins."""


def load_kube_config(
    config_file: Any = None,
    context: str | None = None,
    client_configuration: Any = None,
    persist_config: bool = True,
    temp_file_path: str | None = None,
    *,
    exec_timeout: float | None = DEFAULT_TIMEOUT,
    exec_provider: type[ExecProviderBase] = ExecProvider,
) -> None:
    """Load a kubeconfig into a configuration, as ``kubectl`` does. Default: into the default configuration.

    Args:
        config_file: A file, several as in KUBECONFIG, or a file object.
        context: Name of a context. Default: the current one.
        client_configuration: The configuration to fill in. An object of another class gets the attributes that the
            official client sets.
        persist_config: Whether renewed tokens of OpenID Connect are written to the file.
        temp_file_path: Folder for the files of certificates that are given as data. They are written when a program
            reads ``ssl_ca_cert``, ``cert_file`` or ``key_file``, and removed when it ends.
        exec_timeout: Time limit for each run of an exec plugin, in seconds; None for none.
        exec_provider: Runs exec plugins.

    Raises:
        ConfigException: If the kubeconfig cannot be used.
    """
    config = _read(config_file)
    if not persist_config:
        config.files.clear()
    _fill(config, context, client_configuration, LoadOptions(exec_timeout, temp_file_path, exec_provider=exec_provider))


def load_kube_config_from_dict(
    config_dict: Mapping[str, Any] | None,
    context: str | None = None,
    client_configuration: Any = None,
    persist_config: bool = True,
    temp_file_path: str | None = None,
    *,
    exec_timeout: float | None = DEFAULT_TIMEOUT,
    exec_provider: type[ExecProviderBase] = ExecProvider,
) -> None:
    """Like :func:`load_kube_config`, from a parsed kubeconfig.

    Paths in it are relative to the current folder.
    """
    if config_dict is None:
        raise ConfigException("Invalid kube-config dict. No configuration found.")
    config = Kubeconfig()
    config.add(config_dict, "kubeconfig", os.getcwd())
    _fill(config, context, client_configuration, LoadOptions(exec_timeout, temp_file_path, exec_provider=exec_provider))


def load_incluster_config(
    client_configuration: Configuration | None = None, try_refresh_token: bool = True, **options: Any
) -> None:
    """Use the API of the cluster in which the program runs, with the service account of its pod.

    The token file is read again, since the cluster renews it.

    Raises:
        ConfigException: Outside of a cluster.
    """
    folder: str = options.get("folder", _SERVICE_ACCOUNT)
    configuration = client_configuration or Configuration()
    fill_from_cluster(configuration, TokenFile(f"{folder}/token"), f"{folder}/ca.crt", os.environ)
    if os.path.exists(f"{folder}/namespace"):
        configuration.context_namespace = read_file(f"{folder}/namespace").decode().strip() or None
    if client_configuration is None:
        Configuration.set_default(configuration)


def join_host_port(host: str, port: str) -> str:
    """A host and its port as in URLs: an IPv6 address gets brackets."""
    return f"[{host}]:{port}" if ":" in host or "%" in host else f"{host}:{port}"


def fill_from_cluster(
    configuration: Configuration, tokens: TokenProvider, authority: str, environ: Mapping[str, str]
) -> None:
    """Load the in-cluster settings into a configuration."""
    host, port = environ.get("KUBERNETES_SERVICE_HOST"), environ.get("KUBERNETES_SERVICE_PORT")
    if not host or not port:
        raise ConfigException("not in a cluster: KUBERNETES_SERVICE_HOST is not set")
    # Reports a missing token now instead of with the first call. Programs compare the key, whose scheme the official
    # client writes in lower case here.
    configuration.load_token(tokens, scheme="bearer")
    configuration.host = f"https://{join_host_port(host, port)}"
    configuration.ssl_ca_cert = authority if os.path.exists(authority) else None
    configuration.ca_cert_data = configuration.tls = None
    # The API is inside the cluster; a proxy for external hosts cannot reach it.
    configuration.use_proxy = False


def load_config(**options: Any) -> None:
    """Load the kubeconfig if there is one, else the in-cluster settings."""
    given = options.get("config_file") is not None or bool(os.environ.get("KUBECONFIG"))
    if given or os.path.exists(os.path.expanduser("~/.kube/config")):
        load_kube_config(**options)
    else:
        configuration: Configuration | None = options.get("client_configuration")
        load_incluster_config(client_configuration=configuration)


def list_kube_config_contexts(config_file: Any = None) -> tuple[list[dict[str, Any]], dict[str, Any] | None]:
    """All contexts, and the current one."""
    config = _read(config_file)
    contexts = contexts_of(config)
    active = [each for each in contexts if each["name"] == config.current]
    return contexts, active[0] if active else None


def contexts_of(config: Kubeconfig) -> list[dict[str, Any]]:
    """All contexts, with their names."""
    return [{"name": name, "context": dict(fields.value)} for name, fields in config.contexts.items()]


def fill_from_kubeconfig(config: Kubeconfig, wanted: str | None, configuration: Any, options: LoadOptions) -> None:
    """Load a kubeconfig into a configuration."""
    _fill(config, wanted, configuration, options)


def configuration_from_config(config_file: Any = None, context: str | None = None) -> Configuration:
    """A separate configuration, for a separate client."""
    configuration = Configuration()
    load_kube_config(config_file, context, configuration)
    return configuration


def _read(config_file: Any) -> Kubeconfig:
    if not hasattr(config_file, "read"):
        return read_kubeconfigs(config_file)
    try:
        # A program may have just written it, so that there is nothing left to read.
        documents = read_yaml(config_file.getvalue() if hasattr(config_file, "getvalue") else config_file.read())
    except ValueError as error:
        raise ConfigException(f"kubeconfig: {error}") from None
    config = Kubeconfig()
    config.add(documents[0] if documents else None, "kubeconfig", os.getcwd())
    return config


def _fill(config: Kubeconfig, wanted: str | None, given: Any, options: LoadOptions) -> None:
    _, context, cluster, user = config.select(wanted)
    configuration: Configuration = given if isinstance(given, Configuration) else Configuration()
    configuration.temp_folder_path = options.temp_folder or configuration.temp_folder_path
    plugin = _fill_credentials(configuration, user, config.files.get(context.text("user") or ""), options.google)
    _fill_cluster(configuration, cluster, user)
    if plugin is not None:
        _run_plugin(configuration, _exec_source(plugin, cluster, options))
    configuration.context_namespace = context.text("namespace")
    if given is None:
        Configuration.set_default(configuration)
    elif configuration is not given:
        from .configs.other_configuration import hand_over

        hand_over(configuration, cluster, given)


def _fill_cluster(configuration: Configuration, cluster: Fields, user: Fields) -> None:
    authority = cluster.pem("certificate-authority")
    insecure = cluster.flag("insecure-skip-tls-verify")
    if insecure and authority is not None:
        raise ConfigException("a cluster cannot have both insecure-skip-tls-verify and a certificate authority")
    server = cluster.text("server")
    if server is None:
        warnings.warn(f"the cluster has no server: calls go to {configuration.host}", UserWarning, stacklevel=2)
    else:
        configuration.host = server.rstrip("/")
    configuration.verify_ssl = not insecure
    configuration.default_headers = {**configuration.default_headers, **_impersonation(user)}
    proxy = cluster.text("proxy-url")
    if proxy is not None:
        configuration.proxy, configuration.no_proxy = proxy, ""
    configuration.tls = configuration.ca_cert_data = None
    configuration.ssl_ca_cert = authority
    configuration.cert_file = user.pem("client-certificate")
    configuration.key_file = user.pem("client-key")
    configuration.tls_server_name = cluster.text("tls-server-name")
    _check_address(configuration)


def _authorities(cluster: Fields) -> bytes | None:
    authority = cluster.pem("certificate-authority")
    return read_file(authority) if isinstance(authority, str) else authority


def _exec_source(plugin: Fields, cluster: Fields, options: LoadOptions) -> ExecSource:
    authority = _authorities(cluster)

    def run() -> ExecCredential:
        provider: Any = options.exec_provider.of_loader(
            plugin, cluster, lambda: run_plugin(plugin, cluster, authority, options.exec_timeout)
        )
        status = provider.run()
        if inspect.isawaitable(status):
            from ..aio_thread import in_own_loop

            status = in_own_loop(status)
        return credential_of(status)

    return ExecSource(run)


def _run_plugin(configuration: Configuration, source: ExecSource) -> None:
    credential = source.get()
    if credential.token is not None:
        configuration.load_token(source, credential.token)
    if credential.certificate is not None:
        configuration.load_certificates(ExecTls(source))


def _check_address(configuration: Configuration) -> None:
    try:
        parse_base_url(configuration.base_url())
    except ApiValueError as error:
        raise ConfigException(f"a cluster's server is not valid: {error}") from None


def _fill_credentials(
    configuration: Configuration, user: Fields, file: str | None, google: Callable[[], Any] | None
) -> Fields | None:
    """The user's first way to authenticate, in the official client's order; a plugin is returned.

    A certificate can accompany any of them.
    """
    token_file, token, username = user.path("tokenFile"), user.text("token"), user.text("username")
    plugin, provider = user.fields("exec"), user.fields("auth-provider")
    name = None if provider is None else provider.required("name")
    if name not in (None, "oidc", "gcp"):
        # Kubernetes has removed them.
        raise ConfigException(f"the user's auth-provider ({name}) is not supported; use an exec plugin")
    if provider is not None and name == "gcp":
        from .configs.gcp import GcpSource

        configuration.load_token(GcpSource(provider.fields("config"), google))
    elif provider is not None:
        from .oidc import OidcSource

        settings = provider.fields("config")
        if settings is None:
            raise provider.wrong("config", "a mapping")
        configuration.load_token(OidcSource(settings, file))
    elif token_file is not None:
        configuration.load_token(TokenFile(token_file))
    elif token is not None:
        configuration.load_key(f"Bearer {token}")
    elif plugin is not None:
        return plugin
    elif username is not None:
        encoded = b64encode(f"{username}:{user.text('password') or ''}".encode()).decode()
        configuration.load_key(f"Basic {encoded}")
    return None


def _impersonation(user: Fields) -> dict[str, str]:
    impersonate, uid, groups = user.text("as"), user.text("as-uid"), user.texts("as-groups")
    extra = user.fields("as-user-extra")
    values = {} if extra is None else {name: extra.texts(name) for name in extra.value}
    if impersonate is None:
        if uid is None and not groups and not values:
            return {}
        raise ConfigException("as-uid, as-groups and as-user-extra require `as`")
    # Each value would need a header of its own: the server would read joined values as one group.
    if len(groups) > 1 or any(len(each) > 1 for each in values.values()):
        raise ConfigException("impersonation with more than one group or extra value is not supported")
    headers = {"impersonate-user": impersonate}
    if uid is not None:
        headers["impersonate-uid"] = uid
    for group in groups:
        headers["impersonate-group"] = group
    for name, each in values.items():
        for value in each:
            headers[f"impersonate-extra-{quote(name, safe='')}"] = value
    return headers
