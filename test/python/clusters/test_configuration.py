"""Configurations: an attribute counts whenever it is set, and says what is used."""

from __future__ import annotations

import base64
import json
import os
import ssl
import stat
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

import pytest
import trustme

from runtime.aio_api import AsyncApi
from runtime.aio_api_client import ApiClient as AsyncApiClient
from runtime.api import Api
from runtime.api_client import ApiClient
from runtime.configuration import Configuration
from runtime.configured_retry import configured_retry
from runtime.errors import ApiConnectionError, ApiTypeError, ApiValueError, ServiceUnavailableException
from runtime.kubernetes.config_exception import ConfigException
from runtime.kubernetes.load_config import load_incluster_config, load_kube_config, load_kube_config_from_dict
from support.callers import operation
from support.server import Exchange, Server


@pytest.fixture(autouse=True)
def forget(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    for name in ("KUBECONFIG", "KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    yield
    Configuration.set_default(None)


class Certificates:
    """A server's and a user's certificates."""

    def __init__(self) -> None:
        self.authority, self.users = trustme.CA(), trustme.CA()
        self.pem = self.authority.cert_pem.bytes()
        self.user = self.users.issue_cert("admin@example.com")
        self.chain = b"".join(each.bytes() for each in self.user.cert_chain_pems)
        self.key = self.user.private_key_pem.bytes()

    def context(self, name: str = "127.0.0.1", *, asks: bool = False) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(name).configure_cert(context)
        if asks:
            self.users.configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        return context


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


def data(pem: bytes) -> str:
    return base64.b64encode(pem).decode()


def kubeconfig(server: str, user: Any = None, **cluster: Any) -> dict[str, Any]:
    return {
        "current-context": "one",
        "clusters": [{"name": "c", "cluster": {"server": server, **cluster}}],
        "users": [{"name": "u", "user": user or {}}],
        "contexts": [{"name": "one", "context": {"cluster": "c", "user": "u"}}],
    }


def loaded(*arguments: Any, **cluster: Any) -> Configuration:
    configuration = Configuration()
    load_kube_config_from_dict(kubeconfig(*arguments, **cluster), client_configuration=configuration)
    return configuration


def echo(exchange: Exchange) -> None:
    exchange.answer("{}")


def call(client: ApiClient | Configuration) -> None:
    (ApiClient(client) if isinstance(client, Configuration) else client).call(operation(), {}, {"_retry": False})


def exec_user(status: dict[str, Any]) -> dict[str, Any]:
    version = "client.authentication.k8s.io/v1"
    said = json.dumps({"kind": "ExecCredential", "apiVersion": version, "status": status})
    return {"exec": {"apiVersion": version, "interactiveMode": "Never", "command": "echo", "args": [said]}}


def test_tls_attributes_that_are_set_after_a_kubeconfig_count(certificates: Certificates, tmp_path: Path) -> None:
    (tmp_path / "ca").write_bytes(certificates.pem)
    (tmp_path / "cert").write_bytes(certificates.chain)
    (tmp_path / "key").write_bytes(certificates.key)
    with Server(echo, certificates.context()) as server:
        settings = loaded(server.url)
        with pytest.raises(ApiConnectionError):
            call(settings)
        for name, value in (("verify_ssl", False), ("ssl_ca_cert", str(tmp_path / "ca")), ("ca_cert_data", None)):
            settings = loaded(server.url)
            setattr(settings, name, value if value is not None else certificates.pem.decode())
            call(settings)
        der = ssl.PEM_cert_to_DER_cert(certificates.pem.decode())
        settings = loaded(server.url)
        settings.ca_cert_data = der
        call(settings)
    with Server(echo, certificates.context("other.example")) as server:
        settings = loaded(server.url, None, **{"certificate-authority-data": data(certificates.pem)})
        client = ApiClient(settings)
        with pytest.raises(ApiConnectionError):
            call(client)
        # Even of a client that has made calls.
        settings.assert_hostname = False
        call(client)
        settings.assert_hostname, settings.tls_server_name = None, "other.example"
        call(client)
    with Server(echo, certificates.context(asks=True)) as server:
        settings = loaded(server.url, None, **{"certificate-authority-data": data(certificates.pem)})
        settings.cert_file, settings.key_file = str(tmp_path / "cert"), str(tmp_path / "key")
        call(settings)


def test_the_attributes_name_files_with_the_certificates_of_a_kubeconfig(
    certificates: Certificates, tmp_path: Path
) -> None:
    (tmp_path / "key").write_bytes(certificates.key)
    user = {"client-certificate-data": data(certificates.chain), "client-key": str(tmp_path / "key"), "token": "t"}
    cluster = {"certificate-authority-data": data(certificates.pem)}
    settings = Configuration()
    load_kube_config_from_dict(
        kubeconfig("https://c.example", user, **cluster),
        client_configuration=settings,
        temp_file_path=str(tmp_path / "files"),
    )
    # Nobody has asked yet.
    assert not (tmp_path / "files").exists()
    assert settings.ssl_ca_cert is not None and settings.cert_file is not None
    assert Path(settings.ssl_ca_cert).read_bytes() == certificates.pem
    assert Path(settings.cert_file).read_bytes() == certificates.chain
    assert Path(settings.ssl_ca_cert).parent == tmp_path / "files" and settings.key_file == str(tmp_path / "key")
    assert settings.ssl_ca_cert == loaded_again(settings).ssl_ca_cert
    assert stat.S_IMODE(os.stat(settings.cert_file).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(Path(settings.cert_file).parent).st_mode) == 0o700
    assert (settings.verify_ssl, settings.api_key["authorization"]) == (True, "Bearer t")


def loaded_again(settings: Configuration) -> Configuration:
    Configuration.set_default(settings)
    return Configuration.get_default_copy()


def test_files_of_certificates_are_removed_when_the_program_ends(certificates: Certificates) -> None:
    content = kubeconfig("https://c.example", None, **{"certificate-authority-data": data(certificates.pem)})
    program = (
        "import json, os, sys\nfrom runtime.configuration import Configuration\n"
        "from runtime.kubernetes.load_config import load_kube_config_from_dict\n"
        "load_kube_config_from_dict(json.load(sys.stdin))\n"
        "path = Configuration.get_default_copy().ssl_ca_cert\n"
        "if os.fork() == 0: sys.exit()\n"
        "os.wait()\nprint(path, os.path.exists(path))\n"
    )
    templates = Path(__file__).resolve().parents[3] / "templates" / "python"
    done = subprocess.run(
        [sys.executable, "-c", program], input=json.dumps(content), cwd=templates, capture_output=True, text=True
    )
    path, there = done.stdout.split()
    assert there == "True" and not Path(path).exists() and not Path(path).parent.exists()


def test_tokens_of_plugins_and_files_show_in_api_key_until_another_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "token"
    path.write_text("from-file")
    with Server(echo) as server:
        for user, token in ((exec_user({"token": "from-plugin"}), "plugin"), ({"tokenFile": str(path)}, "file")):
            settings = loaded(server.url, user)
            assert list(settings.api_key.values()) == [f"Bearer from-{token}"]
            assert settings.get_api_key_with_prefix("BearerToken") == f"Bearer from-{token}"
            assert settings.get_api_key_with_prefix("authorization") == f"Bearer from-{token}"
            assert f"from-{token}" not in repr(vars(settings))
            client = ApiClient(settings)
            call(client)
            settings.api_key["authorization"] = "Bearer mine"
            call(client)
            seen = [request.headers["authorization"] for request in server.requests[-2:]]
            assert seen == [f"Bearer from-{token}", "Bearer mine"]
    (tmp_path / "ca.crt").write_text("pem")
    monkeypatch.setenv("KUBERNETES_SERVICE_HOST", "10.0.0.1")
    monkeypatch.setenv("KUBERNETES_SERVICE_PORT", "443")
    load_incluster_config(folder=str(tmp_path))
    settings = Configuration.get_default_copy()
    assert (settings.api_key["authorization"], settings.ssl_ca_cert) == ("bearer from-file", str(tmp_path / "ca.crt"))


def test_a_hook_and_a_provider_that_are_set_after_a_kubeconfig_count() -> None:
    with Server(echo) as server:
        settings = loaded(server.url, exec_user({"token": "from-plugin"}))
        settings.refresh_api_key_hook = lambda own: own.api_key.update(authorization="Bearer hooked")
        call(settings)
        settings = loaded(server.url, exec_user({"token": "from-plugin"}))
        settings.token_provider = lambda _: "provided"
        call(settings)
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer hooked", "Bearer provided"]


def test_a_client_obeys_what_is_set_after_its_first_call() -> None:
    with Server(echo) as first, Server(echo) as second:
        client = ApiClient(Configuration(first.url))
        call(client)
        client.configuration.api_key["authorization"] = "Bearer late"
        call(client)
        client.configuration.host = second.url
        call(client)
        assert "authorization" not in first.requests[0].headers
        assert first.requests[1].headers["authorization"] == "Bearer late" and first.connections == 1
        assert len(second.requests) == 1 and client.base_url == second.url
        client.configuration.api_key.clear()
        client.configuration.username, client.configuration.password = "u", "p"
        call(client)
        assert second.requests[1].headers["authorization"] == "Basic dTpw"


def test_default_clients_share_connections_but_no_identity() -> None:
    with Server(echo) as server:
        Configuration.set_default(Configuration(server.url, api_key={"authorization": "Bearer own"}))
        first, second = Api(), Api()
        for api in (first, second):
            api._call(operation(), {}, {})
        assert server.connections == 1
        first.api_client.set_default_header("Impersonate-User", "bob")  # type: ignore[attr-defined]
        first.api_client.configuration.api_key["authorization"] = "Bearer of-bob"  # type: ignore[attr-defined]
        for api in (first, second, Api()):
            api._call(operation(), {}, {})
        sent = [request.headers for request in server.requests[2:]]
        assert [each["authorization"] for each in sent] == ["Bearer of-bob", "Bearer own", "Bearer own"]
        assert ["impersonate-user" in each for each in sent] == [True, False, False]
        assert server.connections == 1
        # Closing one leaves the others' connections alone.
        first.api_client.close()
        second._call(operation(), {}, {})
        assert server.connections == 1


def test_default_clients_of_an_event_loop_share_connections_but_no_identity() -> None:
    import asyncio

    async def run() -> None:
        first, second = AsyncApi(), AsyncApi()
        first.api_client.set_default_header("Impersonate-User", "bob")  # type: ignore[attr-defined]
        for api in (first, second):
            await api._call(operation(), {}, {})
        await second.api_client.aclose()

    with Server(echo) as server:
        Configuration.set_default(Configuration(server.url))
        asyncio.run(run())
        assert server.connections == 1
        assert ["impersonate-user" in request.headers for request in server.requests] == [True, False]


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "http://127.0.0.1:{port}", "http://127.0.0.1:{port}/"])
def test_a_host_needs_no_scheme(host: str) -> None:
    with Server(echo) as server:
        call(Configuration(host=host.format(port=server.port)))
        call(loaded(host.format(port=server.port)))
        assert len(server.requests) == 2


def test_a_host_without_scheme_is_https_where_there_are_certificates(certificates: Certificates) -> None:
    with Server(echo, certificates.context()) as server:
        host = f"127.0.0.1:{server.port}"
        call(loaded(host, None, **{"certificate-authority-data": data(certificates.pem)}))
        call(loaded(host, None, **{"insecure-skip-tls-verify": True}))
    with pytest.raises(ConfigException, match="server is not valid"):
        loaded("ftp://cluster.example")


def test_an_empty_proxy_is_none(monkeypatch: pytest.MonkeyPatch, caller: Any) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with Server(echo) as server:
        call(Configuration(server.url, proxy="", no_proxy=""))
        call(Configuration(server.url, no_proxy="127.0.0.1"))
        caller(server.url, proxy="").call()
        assert len(server.requests) == 3
        with pytest.raises(ApiConnectionError):
            call(Configuration(server.url))


def test_proxy_headers_go_to_the_proxy_alone(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    def tunnel(exchange: Exchange) -> None:
        exchange.answer("", 407)

    with Server(tunnel) as proxy:
        settings = Configuration("https://cluster.invalid", proxy=proxy.url)
        settings.proxy_headers = {"Proxy-Authorization": "Basic s3cret"}
        with pytest.raises(ApiConnectionError) as caught:
            call(settings)
        assert (proxy.requests[0].method, proxy.requests[0].headers["proxy-authorization"]) == (
            "CONNECT",
            "Basic s3cret",
        )
        assert "407" in str(caught.value) and "s3cret" not in f"{caught.value!r}{settings!r}"
        settings.host, settings.proxy = "http://cluster.invalid", None
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        with pytest.raises(Exception, match="407"):
            call(settings)
        assert proxy.requests[1].headers["proxy-authorization"] == "Basic s3cret"
        settings.proxy_headers = {"A": "b\r\nc"}
        with pytest.raises(ApiValueError):
            call(settings)


@pytest.mark.parametrize(
    ("retries", "attempts"),
    [
        (0, 1),
        (False, 1),
        (2, 3),
        (2.0, 3),
        (SimpleNamespace(total=2, backoff_factor=0.001), 3),
        (SimpleNamespace(total=None, connect=1, read=None), 2),
        (SimpleNamespace(total=False), 1),
        (SimpleNamespace(attempts=2), 2),
    ],
)
def test_retries_are_a_number_or_an_object(retries: Any, attempts: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.sync_driver.time.sleep", lambda _: None)
    with Server(lambda exchange: exchange.answer("", 503)) as server:
        with pytest.raises(ServiceUnavailableException):
            ApiClient(Configuration(server.url, retries=retries)).call(operation(), {}, {})
        assert len(server.requests) == attempts


def test_options_of_a_retry_object_are_obeyed() -> None:
    given = SimpleNamespace(total=5, backoff_factor=0.2, backoff_max=7, respect_retry_after_header=False)
    expected = {"attempts": 6, "base_delay": 0.2, "max_delay": 7.0, "max_retry_after": 0}
    assert configured_retry(given) == expected and configured_retry(None) is None
    with pytest.raises(ApiTypeError):
        configured_retry("three")


def jwt(expires: float, name: str = "t") -> str:
    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    return f"{part({'alg': 'none'})}.{part({'exp': int(time.time() + expires), 'name': name})}.c2ln"


def oidc(**config: str) -> dict[str, Any]:
    given = {name.replace("_", "-"): value for name, value in config.items()}
    return {"auth-provider": {"name": "oidc", "config": {"client-id": "me", **given}}}


def test_an_id_token_is_used_while_it_is_valid() -> None:
    token = jwt(3600)
    with Server(echo) as server:
        call(loaded(server.url, oidc(idp_issuer_url="https://idp.invalid", id_token=token)))
        assert server.requests[0].headers["authorization"] == f"Bearer {token}"
    with pytest.raises(ConfigException, match="has expired, and there is no refresh-token"):
        loaded("http://c.example", oidc(idp_issuer_url="https://idp.invalid", id_token=jwt(-5)))
    with pytest.raises(ConfigException, match="id-token must be set"):
        loaded("http://c.example", oidc(idp_issuer_url="https://idp.invalid"))
    with pytest.raises(ConfigException, match="auth-provider \\(azure\\) is not supported"):
        loaded("http://c.example", {"auth-provider": {"name": "azure"}})


@pytest.mark.parametrize("place", ["header", "body"])
@pytest.mark.parametrize("persist", [True, False])
def test_an_expired_id_token_is_renewed(place: str, persist: bool, tmp_path: Path) -> None:
    old, new = jwt(-5, "old"), jwt(3600, "new")

    def handler(exchange: Exchange) -> None:
        request = exchange.request
        if request.target == "/idp/.well-known/openid-configuration":
            exchange.answer(json.dumps({"token_endpoint": f"{server.url}/token?a=b"}))
        elif request.target == "/token?a=b":
            form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
            has_secret = "authorization" in request.headers if place == "header" else "client_secret" in form
            refreshes = form["grant_type"] == "refresh_token" and form["refresh_token"] == "r3fresh-1"
            answer = {"id_token": new, "refresh_token": "r3fresh-2"}
            exchange.answer(
                json.dumps(answer if has_secret and refreshes else {"error": "r3fresh-1"}), 200 if has_secret else 401
            )
        else:
            exchange.answer("{}")

    with Server(handler) as server:
        user = oidc(idp_issuer_url=f"{server.url}/idp", id_token=old, refresh_token="r3fresh-1", client_secret="s3cret")
        path = tmp_path / "config"
        path.write_text("# mine\n" + json.dumps(kubeconfig(server.url, user)))
        path.chmod(0o600)
        settings = Configuration()
        load_kube_config(str(path), client_configuration=settings, persist_config=persist)
        call(settings)
        assert server.requests[-1].headers["authorization"] == f"Bearer {new}"
        # Providers may accept a refresh token once, so the next program needs the new one.
        text = path.read_text()
        assert text.startswith("# mine\n") and stat.S_IMODE(path.stat().st_mode) == 0o600
        assert (new in text, "r3fresh-2" in text, old in text) == (
            (True, True, False) if persist else (False, False, True)
        )


def test_a_refused_renewal_is_reported_without_secrets() -> None:
    with Server(lambda exchange: exchange.answer('{"error": "r3fresh s3cret"}', 400)) as server:
        user = oidc(idp_issuer_url=server.url, refresh_token="r3fresh", client_secret="s3cret")
        with pytest.raises(ConfigException, match="cannot be renewed: 400") as caught:
            loaded("http://c.example", user)
    assert "r3fresh" not in str(caught.value) and "s3cret" not in str(caught.value)


def test_api_keys_have_the_names_of_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    from runtime import configured_auth
    from runtime.security import SecurityScheme

    schemes = {
        "key": SecurityScheme("apiKey", "X-Api-Key"),
        "sig": SecurityScheme("apiKey", "signature", "query"),
        "session": SecurityScheme("apiKey", "SESSION", "cookie"),
        "login": SecurityScheme("basic"),
        "oauth": SecurityScheme("bearer"),
    }
    monkeypatch.setattr(configured_auth, "declared_schemes", lambda: schemes)
    both = operation(security=(("key", "sig"), ("oauth",), ("login",), ("session",)))

    def sent(configuration: Configuration, op: Any = both) -> tuple[str, dict[str, str]]:
        ApiClient(configuration).call(op, {}, {})
        request = server.requests[-1]
        names = ("x-api-key", "authorization", "cookie")
        return request.target, {name: request.headers[name] for name in names if name in request.headers}

    with Server(echo) as server:
        keys = {"key": "K", "sig": "S"}
        assert sent(Configuration(server.url, keys)) == ("/thing?signature=S", {"x-api-key": "K"})
        # By the name of the header as well, and with a prefix.
        keys = {"x-api-key": "K", "signature": "S"}
        assert sent(Configuration(server.url, keys, {"x-api-key": "Key"})) == (
            "/thing?signature=S",
            {"x-api-key": "Key K"},
        )
        assert sent(Configuration(server.url, {"key": "K"}), operation(security=(("key",),)))[1] == {"x-api-key": "K"}
        assert sent(Configuration(server.url, {"session": "s"}))[1] == {"cookie": "SESSION=s"}
        assert sent(Configuration(server.url, access_token="T"))[1] == {"authorization": "Bearer T"}
        assert sent(Configuration(server.url, username="u", password="p"))[1] == {"authorization": "Basic dTpw"}
        # A call that needs nothing gets nothing.
        assert sent(Configuration(server.url, {"key": "K"}, access_token="T"), operation(security=()))[1] == {}
        with pytest.raises(ApiValueError, match=r"no security scheme 'kay'.*key \(header X-Api-Key\)") as caught:
            sent(Configuration(server.url, {"kay": "s3cret"}))
        assert "s3cret" not in str(caught.value)


def test_an_asynchronous_client_follows_its_configuration() -> None:
    import asyncio

    async def run() -> None:
        async with AsyncApiClient(Configuration(first.url)) as client:
            await client.call(operation(), {}, {})
            client.configuration.api_key["authorization"] = "Bearer late"
            client.configuration.host = second.url
            await client.call(operation(), {}, {})

    with Server(echo) as first, Server(echo) as second:
        asyncio.run(run())
        assert second.requests[0].headers["authorization"] == "Bearer late"
