"""Kubeconfigs and in-cluster configuration: servers, credentials, and messages without secrets."""

from __future__ import annotations

import base64
import json
import os
import ssl
import stat
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import trustme

from runtime.api import Api
from runtime.api_client import ApiClient
from runtime.auth import TokenRequest
from runtime.configuration import Configuration
from runtime.errors import ApiConnectionError, ApiException, UnauthorizedException
from runtime.kubernetes.config_exception import ConfigException
from runtime.kubernetes.config_loaders import (
    SERVICE_HOST_ENV_NAME,
    SERVICE_PORT_ENV_NAME,
    InClusterConfigLoader,
    KubeConfigLoader,
)
from runtime.kubernetes.configs.kubeconfig_merger import KubeConfigMerger
from runtime.kubernetes.load_config import (
    list_kube_config_contexts,
    load_config,
    load_incluster_config,
    load_kube_config,
    load_kube_config_from_dict,
)
from runtime.kubernetes.token_file import TokenFile
from support.callers import operation
from support.server import Exchange, Server


@pytest.fixture(autouse=True)
def forget(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    for name in ("KUBECONFIG", "KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    yield
    Configuration.set_default(None)


def kubeconfig(
    server: str = "http://127.0.0.1:1", user: Any = None, cluster: Any = None, **more: Any
) -> dict[str, Any]:
    return {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "one",
        "clusters": [{"name": "c", "cluster": {"server": server, **(cluster or {})}}],
        "users": [{"name": "u", "user": user or {}}],
        "contexts": [
            {"name": "one", "context": {"cluster": "c", "user": "u", "namespace": "n"}},
            {"name": "two", "context": {"cluster": "c", "user": ""}},
        ],
        **more,
    }


def called(server: Server, configuration: Configuration | None = None) -> dict[str, str]:
    ApiClient(configuration).call(operation(), {}, {})
    return server.requests[-1].headers


def echo(exchange: Exchange) -> None:
    exchange.answer("{}")


@pytest.mark.parametrize(
    ("user", "header"),
    [
        ({"token": "tok"}, "Bearer tok"),
        ({"username": "u", "password": "p"}, "Basic dTpw"),
        ({}, None),
    ],
)
def test_the_credentials_of_the_context_are_used(user: Any, header: str | None) -> None:
    with Server(echo) as server:
        load_kube_config_from_dict(kubeconfig(server.url, user))
        assert called(server).get("authorization") == header
        load_kube_config_from_dict(kubeconfig(server.url, user), context="two")
        assert "authorization" not in called(server)


def test_the_last_of_several_kubeconfigs_names_the_current_context(tmp_path: Path) -> None:
    whole = kubeconfig("http://cluster", {"token": "t"})
    parts = [whole, {"current-context": "two"}, {"kind": "Config"}]
    for index, part in enumerate(parts):
        (tmp_path / f"{index}.yaml").write_text(json.dumps(part))
    files = os.pathsep.join(str(tmp_path / f"{index}.yaml") for index in range(len(parts)))
    assert list_kube_config_contexts(files)[1]["name"] == "two"
    assert KubeConfigMerger(files).config["current-context"] == "two"


def test_kubeconfig_files_are_merged_and_paths_are_relative_to_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(echo) as server:
        (tmp_path / "token").write_text("from-file\n")
        first, second = tmp_path / "a.yaml", tmp_path / "b.json"
        first.write_text("current-context: one\nusers:\n- name: u\n  user:\n    tokenFile: token\n")
        second.write_text(json.dumps(kubeconfig(server.url, {"token": "other"})))
        monkeypatch.setenv("KUBECONFIG", f"{first}:{tmp_path}/missing:{second}")
        load_config()
        assert called(server)["authorization"] == "Bearer from-file"
        contexts, active = list_kube_config_contexts()
        assert [each["name"] for each in contexts] == ["one", "two"] and active == contexts[0]
        configuration = Configuration()
        load_kube_config(str(second), client_configuration=configuration)
        assert called(server, configuration)["authorization"] == "Bearer other"
        assert called(server)["authorization"] == "Bearer from-file"
        assert configuration.context_namespace == "n"


def test_a_rotated_token_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "token"
    path.write_text("old")
    with Server(
        lambda exchange: exchange.answer("{}", 200 if "new" in exchange.request.headers["authorization"] else 401)
    ) as server:
        path.write_text("old")
        configuration = Configuration(server.url)
        configuration.token_provider = TokenFile(str(path))
        client = ApiClient(configuration)
        seen = TokenFile(str(path))
        assert "old" not in repr(seen)
        path.write_text("new")
        client.call(operation(), {}, {})
        assert len(server.requests) == 1


def test_in_cluster_configuration_uses_the_service_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigException):
        load_incluster_config()
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    (tmp_path / "token").write_text("pod-token")
    (tmp_path / "namespace").write_text("here")
    authority.cert_pem.write_to_path(str(tmp_path / "ca.crt"))
    with Server(echo, context) as server:
        monkeypatch.setenv("KUBERNETES_SERVICE_HOST", "127.0.0.1")
        monkeypatch.setenv("KUBERNETES_SERVICE_PORT", str(server.port))
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
        load_incluster_config(folder=str(tmp_path))
        assert called(server)["authorization"] == "Bearer pod-token"
        assert Configuration.get_default_copy().context_namespace == "here"


def test_client_and_server_certificates_are_checked(tmp_path: Path) -> None:
    authority, users = trustme.CA(), trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("cluster.example").configure_cert(context)
    users.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    issued = users.issue_cert("admin@example.com")
    chain = b"".join(each.bytes() for each in issued.cert_chain_pems)

    def data(pem: bytes) -> str:
        return base64.b64encode(pem).decode()

    key = tmp_path / "key.pem"
    key.write_bytes(issued.private_key_pem.bytes())
    user = {"client-certificate-data": data(chain), "client-key": str(key)}
    cluster = {"certificate-authority-data": data(authority.cert_pem.bytes()), "tls-server-name": "cluster.example"}
    with Server(echo, context) as server:
        load_kube_config_from_dict(kubeconfig(server.url, user, cluster))
        called(server)
        for broken in ({**cluster, "tls-server-name": "other.example"}, {"tls-server-name": "cluster.example"}):
            load_kube_config_from_dict(kubeconfig(server.url, user, broken))
            with pytest.raises(ApiConnectionError) as caught:
                ApiClient().call(operation(), {}, {"_retry": False})
            assert caught.value.stage == "connect"
        load_kube_config_from_dict(kubeconfig(server.url, user, {"insecure-skip-tls-verify": True}))
        called(server)


def plugin(tmp_path: Path, body: str) -> str:
    path = tmp_path / "plugin"
    path.write_text(f"#!{sys.executable}\nimport json, os, sys\n{body}")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    return str(path)


def exec_user(command: str, **more: Any) -> dict[str, Any]:
    return {"exec": {"apiVersion": "client.authentication.k8s.io/v1", "command": command, **more}}


def test_exec_plugins_run_again_after_a_401(tmp_path: Path) -> None:
    command = plugin(
        tmp_path,
        "info = json.loads(os.environ['KUBERNETES_EXEC_INFO'])\n"
        "path = os.path.join(os.path.dirname(__file__), 'count')\n"
        "count = int(open(path).read()) + 1 if os.path.exists(path) else 1\n"
        "open(path, 'w').write(str(count))\n"
        "print(json.dumps({'kind': 'ExecCredential', 'apiVersion': info['apiVersion'], 'status': {'token':"
        ' f\'{sys.argv[1]}-{os.environ["OWN"]}-{count}-{info["spec"]["cluster"]["server"][:4]}\'}}))\n',
    )
    good = {"Bearer arg-env-1-http"}

    def handler(exchange: Exchange) -> None:
        exchange.answer("{}", 200 if exchange.request.headers["authorization"] in good else 401)

    user = exec_user(command, args=["arg"], env=[{"name": "OWN", "value": "env"}], provideClusterInfo=True)
    with Server(handler) as server:
        load_kube_config_from_dict(kubeconfig(server.url, user))
        client = ApiClient()
        client.call(operation(), {}, {})
        client.call(operation(), {}, {})
        assert len(server.requests) == 2
        good.clear()
        good.add("Bearer arg-env-2-http")
        client.call(operation(), {}, {})
        assert len(server.requests) == 4


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("sys.exit(3)", "failed with exit code 3"),
        ("print('s3cret')", "returned invalid JSON"),
        ('print(\'{"kind": "ExecCredential"}\')', "is not client.authentication.k8s.io/v1"),
    ],
)
def test_failing_exec_plugins_are_reported(tmp_path: Path, body: str, message: str) -> None:
    with pytest.raises(ConfigException) as caught:
        load_kube_config_from_dict(kubeconfig(user=exec_user(plugin(tmp_path, body), args=["s3cret"])))
    assert message in str(caught.value) and "s3cret" not in str(caught.value)
    with pytest.raises(ConfigException, match="is not installed; get it"):
        load_kube_config_from_dict(kubeconfig(user=exec_user("no-such-program-here", installHint="get it")))


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (kubeconfig(kind="Other"), "kind must be Config"),
        (kubeconfig(clusters=[]), "names a cluster that does not exist"),
        (kubeconfig(**{"current-context": ""}), "no current context"),
        (kubeconfig(contexts="s3cret"), "contexts must be a list"),
        (kubeconfig("s3cret://x"), "must begin with https://"),
        (kubeconfig(user={"token": {"s3cret": 1}}), "token must be a string"),
        (kubeconfig(user={"client-certificate-data": "s3cret%"}), "must be base64"),
        (kubeconfig(user={"as-groups": ["a"]}), "require `as`"),
        (kubeconfig(user={"auth-provider": {"name": "gcp"}}), "auth-provider"),
    ],
)
def test_mistakes_in_kubeconfigs_are_reported(config: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigException) as caught:
        load_kube_config_from_dict(config)
    assert message in str(caught.value) and "s3cret" not in str(caught.value)


def test_a_missing_or_unreadable_kubeconfig_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigException):
        load_kube_config()
    with pytest.raises(ConfigException):
        load_kube_config(str(tmp_path / "none"))
    broken = tmp_path / "broken"
    broken.write_text("a: [s3cret")
    with pytest.raises(ConfigException) as caught:
        load_kube_config(str(broken))
    assert "(line 2, column 1)" in str(caught.value) and "s3cret" not in str(caught.value)


def test_impersonation_headers_are_sent_through_the_proxy() -> None:
    with Server(echo) as proxy:
        user = {"token": "t", "as": "jane", "as-groups": ["dev"], "as-user-extra": {"a/b": ["c"]}}
        load_kube_config_from_dict(kubeconfig("http://cluster.invalid:6443", user, {"proxy-url": proxy.url}))
        headers = called(proxy)
        assert proxy.requests[0].target == "http://cluster.invalid:6443/thing"
        assert (headers["impersonate-user"], headers["impersonate-group"]) == ("jane", "dev")
        assert headers["impersonate-extra-a%2fb"] == "c"


def test_a_token_can_be_set_as_an_api_key() -> None:
    with Server(echo) as server:
        configuration = Configuration(
            server.url, api_key={"authorization": "tok"}, api_key_prefix={"authorization": "Bearer"}
        )
        assert called(server, configuration)["authorization"] == "Bearer tok"
        configuration.refresh_api_key_hook = lambda config: config.api_key.update(authorization="fresh")
        assert called(server, configuration)["authorization"] == "Bearer fresh"
        assert "tok" not in repr(configuration)


def test_apis_share_connections_until_the_default_configuration_changes() -> None:
    with Server(echo) as server:
        Configuration.set_default(Configuration(server.url))
        for _ in range(3):
            Api()._call(operation(), {}, {})
        assert server.connections == 1
        Configuration.set_default(Configuration(f"{server.url}/other"))
        Api()._call(operation(), {}, {})
        assert server.requests[-1].target == "/other/thing"


def test_a_refused_key_is_resent_only_if_a_hook_renews_it() -> None:
    with Server(lambda exchange: exchange.answer("{}", 401)) as server:
        configuration = Configuration(server.url, api_key={"authorization": "Bearer old"})

        def renew(config: Configuration) -> None:
            config.api_key["authorization"] = f"Bearer {len(server.requests)}"

        for hook, requests in ((None, 1), (lambda config: None, 2), (renew, 4)):
            configuration.refresh_api_key_hook = hook
            with pytest.raises(UnauthorizedException):
                called(server, configuration)
            assert len(server.requests) == requests


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", "returned invalid JSON"),
        ("os.write(1, bytes([0, 255, 0xc3, 0x28]))", "returned invalid JSON"),
        ("print('null')", "returned no ExecCredential"),
        ("print(json.dumps(['s3cret']))", "returned no ExecCredential"),
        ("give('s3cret')", "returned neither a token nor a certificate"),
        ("give({'token': ['s3cret']})", "returned neither a token nor a certificate"),
        ("give({'clientKeyData': 's3cret'})", "returned only one of certificate and key"),
        ("while True: print('s3cret' * 9999)", "returned too much output"),
        ("os.kill(os.getpid(), 9)", "was ended by SIGKILL"),
        ("import time; time.sleep(60)", "did not finish within 0.5 s"),
        # The child process keeps the output open.
        (
            "import subprocess; subprocess.Popen(['sleep', '60'])\nimport time; time.sleep(60)",
            "not finish within 0.5 s",
        ),
        ("import subprocess; subprocess.Popen(['sleep', '60'])", "did not finish within 0.5 s"),
    ],
)
def test_exec_plugins_that_hang_or_return_no_credential_are_reported(tmp_path: Path, body: str, message: str) -> None:
    give = (
        "def give(status):\n"
        "    print(json.dumps({'kind': 'ExecCredential', 'apiVersion': 'client.authentication.k8s.io/v1',"
        " 'status': status}))\n"
    )
    command = plugin(tmp_path, give + body)
    limit = 0.5 if "0.5" in message else 20
    start = time.monotonic()
    with pytest.raises(ConfigException) as caught:
        load_kube_config_from_dict(kubeconfig(user=exec_user(command)), exec_timeout=limit)
    assert message in str(caught.value) and "s3cret" not in str(caught.value) and time.monotonic() - start < 15


def test_exec_environments_with_nul_bytes_are_refused(tmp_path: Path) -> None:
    user = exec_user(plugin(tmp_path, ""), env=[{"name": "A", "value": "s3cret\0"}])
    with pytest.raises(ConfigException, match="cannot be run with its arguments") as caught:
        load_kube_config_from_dict(kubeconfig(user=user))
    assert "s3cret" not in str(caught.value)


def test_the_last_token_is_used_while_its_file_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "token"
    path.write_text("first")
    source = TokenFile(str(path))
    assert source(TokenRequest(False)).token == "first"
    path.unlink()
    assert source(TokenRequest(False)).token == "first"
    path.write_text(" ")
    assert source(TokenRequest(False)).token == "first"
    with pytest.raises(ConfigException):
        source(TokenRequest(True))
    path.write_text("second")
    assert source(TokenRequest(False)).token == "second"


def test_exec_certificates_are_renewed_and_never_sent_to_another_origin(caller: Any, tmp_path: Path) -> None:
    authority, users = trustme.CA(), trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    users.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    for number in (1, 2, 3):
        issued = users.issue_cert(f"user{number}@example.com")
        issued.cert_chain_pems[0].write_to_path(str(tmp_path / f"cert{number}"))
        issued.private_key_pem.write_to_path(str(tmp_path / f"key{number}"))
    command = plugin(
        tmp_path,
        "folder = os.path.dirname(__file__)\n"
        "path = os.path.join(folder, 'count')\n"
        "count = int(open(path).read()) + 1 if os.path.exists(path) else 1\n"
        "open(path, 'w').write(str(count))\n"
        "read = lambda name: open(os.path.join(folder, f'{name}{count}')).read()\n"
        "status = {'clientCertificateData': read('cert'), 'clientKeyData': read('key')}\n"
        "if count == 2: status['expirationTimestamp'] = '2020-01-01T00:00:00Z'\n"
        "print(json.dumps({'kind': 'ExecCredential', 'apiVersion': 'client.authentication.k8s.io/v1',"
        " 'status': status}))\n",
    )
    seen: list[str] = []

    def handler(exchange: Exchange) -> None:
        subject = dict(exchange.sock.getpeercert()["subjectAltName"])  # type: ignore[attr-defined]
        seen.append(subject["email"][:5])
        if exchange.request.target == "/away":
            exchange.answer("", 307, location=f"{foreign.url}/x")
        else:
            exchange.answer("{}", 401 if len(seen) == 2 else 200)

    cluster = {"certificate-authority-data": base64.b64encode(authority.cert_pem.bytes()).decode()}
    with Server(echo, context) as foreign, Server(handler, context) as server:
        configuration = Configuration()
        load_kube_config_from_dict(
            kubeconfig(server.url, exec_user(command), cluster), client_configuration=configuration
        )
        arguments = configuration.client_arguments()
        client = caller(arguments.pop("base_url"), **{**arguments, "proxy": False})
        client.call()
        with pytest.raises(UnauthorizedException):
            client.call()
        client.call()
        client.call()
        with pytest.raises(ApiException) as caught:
            client.call(operation(path="/away"))
        assert caught.value.status == 307 and foreign.connections == 0
    # The server refuses the second call. user2 has already expired, so the next call asks for user3.
    assert seen == ["user1", "user1", "user2", "user3", "user3"]


def test_an_in_cluster_loader_reads_the_given_files(tmp_path: Path) -> None:
    token, authority = tmp_path / "token", tmp_path / "ca.crt"
    environ = {SERVICE_HOST_ENV_NAME: "10.0.0.1", SERVICE_PORT_ENV_NAME: "443"}
    loader = InClusterConfigLoader(str(token), str(authority), environ=environ)
    with pytest.raises(ConfigException, match="certificates of the cluster"):
        loader.load_and_set(Configuration())
    authority.write_text("pem")
    with pytest.raises(ConfigException):
        loader.load_and_set(Configuration())
    token.write_text("s3cret")
    configuration = Configuration()
    loader.load_and_set(configuration)
    assert (configuration.host, configuration.ssl_ca_cert) == ("https://10.0.0.1:443", str(authority))
    assert configuration.token_provider is not None and "s3cret" not in repr(vars(configuration))
    with pytest.raises(ConfigException, match="not in a cluster"):
        InClusterConfigLoader(str(token), str(authority), environ={}).load_and_set(Configuration())


def test_a_kubeconfig_can_be_loaded_from_a_dict(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("from the file")
    content = {
        "current-context": "one",
        "clusters": [{"name": name, "cluster": {"server": f"https://{name}.example"}} for name in ("one", "two")],
        "contexts": [{"name": name, "context": {"cluster": name, "user": "u"}} for name in ("one", "two")],
        "users": [{"name": "u", "user": {"tokenFile": "token"}}],
    }
    loader = KubeConfigLoader(content, config_base_path=str(tmp_path))
    assert (loader.current_context["name"], [each["name"] for each in loader.list_contexts()]) == (
        "one",
        ["one", "two"],
    )
    loader.set_active_context("two")
    configuration = Configuration()
    loader.load_and_set(configuration)
    assert configuration.host == "https://two.example"
    provider: Any = configuration.token_provider
    assert provider(TokenRequest(refresh=False)).token == "from the file"
    with pytest.raises(ConfigException, match='no context "three"'):
        KubeConfigLoader(content, active_context="three")


def test_a_context_whose_user_is_missing_warns_and_has_no_credentials() -> None:
    with pytest.warns(UserWarning, match="names a user that does not exist"):
        load_kube_config_from_dict(kubeconfig(users=[]))
    assert Configuration.get_default_copy().api_key == {}


def test_a_loaded_token_has_both_names_and_is_stored_once() -> None:
    loaded = Configuration()
    load_kube_config_from_dict(kubeconfig(user={"token": "t"}), client_configuration=loaded)
    assert (loaded.api_key["authorization"], loaded.api_key["BearerToken"]) == ("Bearer t", "Bearer t")
    assert (loaded.api_key.get("BearerToken"), loaded.api_key.get("other")) == ("Bearer t", None)
    assert list(loaded.api_key) == ["authorization"]
    loaded.api_key["BearerToken"] = "Bearer mine"
    assert loaded.get_api_key_with_prefix("BearerToken") == "Bearer mine"
