"""The parts of kubeconfigs that programs for the official client import: nodes, files, mergers, plugins, gcp."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from runtime.configuration import Configuration
from runtime.kubernetes.config_exception import ConfigException
from runtime.kubernetes.config_loaders import InClusterConfigLoader, KubeConfigBase, KubeConfigLoader
from runtime.kubernetes.configs.config_node import ConfigNode
from runtime.kubernetes.configs.exec_provider import ExecProvider
from runtime.kubernetes.configs.file_or_data import FileOrData
from runtime.kubernetes.configs.gcp import CommandTokenSource, google_auth_credentials
from runtime.kubernetes.configs.kubeconfig_merger import KubeConfigMerger
from runtime.kubernetes.configs.openid import OpenIDRequestor
from runtime.kubernetes.load_config import load_kube_config
from runtime.pem_files import pem_file, remove_pem_files
from support.server import Exchange, Server


def config_of(user: dict[str, Any], server: str = "http://kube.test", **cluster: Any) -> dict[str, Any]:
    """A kubeconfig with one context."""
    return {
        "current-context": "one",
        "contexts": [{"name": "one", "context": {"cluster": "one", "user": "one"}}],
        "clusters": [{"name": "one", "cluster": {"server": server, **cluster}}],
        "users": [{"name": "one", "user": user}],
    }


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def test_nodes_name_the_place_that_lacks_something() -> None:
    node = ConfigNode("file", {"users": [{"name": "a", "user": {}}, {"name": "b"}, {"name": "b"}], "text": "x"})
    assert (len(node), "users" in node, node["text"], node.safe_get("other")) == (2, True, "x", None)
    assert (len(node["users"]), node["users"][0].value["name"]) == (3, "a")
    found = node["users"].get_with_name("a")
    assert found is not None and found.name == "file/users[name=a]"
    assert node["users"].get_with_name("c", safe=True) is None
    for act, message in (
        (lambda: node["other"], "Expected key other in file"),
        (lambda: node["users"].get_with_name("b"), "only one object with name b"),
        (lambda: node["users"].get_with_name("c"), "Expected object with name c in file/users list"),
        (lambda: node.get_with_name("a"), "Expected file to be a list"),
        (lambda: ConfigNode("l", [{}]).get_with_name("a"), "to have 'name' key"),
        (lambda: ConfigNode("l", [])[3], "Expected key 3 in l"),
    ):
        with pytest.raises(ConfigException, match=message):
            act()


def test_files_and_data_are_read_as_either(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("authority")
    named = FileOrData({"ca": "ca.pem"}, "ca", file_base_path=str(tmp_path))
    assert (named.as_file(), named.as_data()) == (str(tmp_path / "ca.pem"), encoded("authority"))
    plain = FileOrData({"ca": str(tmp_path / "ca.pem")}, "ca", base64_file_content=False)
    assert plain.as_data() == "authority"
    both = FileOrData({"ca": "other", "ca-data": encoded("data")}, "ca", temp_file_path=str(tmp_path / "made"))
    path = both.as_file()
    assert path is not None and path.startswith(str(tmp_path / "made")) and Path(path).read_text() == "data"
    Path(path).unlink()
    assert Path(both.as_file() or "").read_text() == "data"
    nothing = FileOrData(None, "ca")
    assert (nothing.as_file(), nothing.as_data()) == (None, None)
    with pytest.raises(ConfigException, match="File does not exists"):
        FileOrData({"ca": str(tmp_path / "none")}, "ca").as_file()


def test_files_of_certificates_can_be_removed_early(tmp_path: Path) -> None:
    path = Path(pem_file("text", str(tmp_path)))
    assert path.exists()
    remove_pem_files()
    assert not path.exists()
    assert Path(pem_file("text", str(tmp_path))).read_text() == "text"


def test_merged_files_keep_their_own_folders_and_are_saved(tmp_path: Path) -> None:
    for name, token in (("a", "first"), ("b", "second")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "token").write_text(token)
        config = config_of({"tokenFile": "token"}, f"http://{name}.test")
        config["contexts"][0] = {"name": name, "context": {"cluster": name, "user": name}}
        config["clusters"][0]["name"] = config["users"][0]["name"] = config["current-context"] = name
        (folder / "config").write_text(json.dumps(config))
    paths = f"{tmp_path / 'a' / 'config'}:{tmp_path / 'none'}:{tmp_path / 'b' / 'config'}"
    merger = KubeConfigMerger(paths)
    loader = KubeConfigLoader(merger.config)
    assert [each["name"] for each in loader.list_contexts()] == ["a", "b"]
    assert loader.current_context["name"] == "b"
    loader.set_active_context("a")
    loaded = Configuration()
    loader.load_and_set(loaded)
    assert (loaded.host, loaded.get_api_key_with_prefix("authorization")) == ("http://a.test", "Bearer first")
    user = merger.config["users"].get_with_name("b")["user"]
    user.value["tokenFile"] = "changed"
    before = (tmp_path / "a" / "config").read_bytes()
    merger.save_changes()
    assert (tmp_path / "a" / "config").read_bytes() == before
    assert KubeConfigMerger(paths).config["users"].get_with_name("b")["user"]["tokenFile"] == "changed"
    assert KubeConfigMerger(str(tmp_path / "none")).config is None
    with pytest.raises(ConfigException, match="is empty"):
        KubeConfigMerger(io.StringIO(""))


def test_written_file_objects_are_read_from_their_start() -> None:
    file = io.StringIO()
    file.write(json.dumps(config_of({"token": "t"})))
    loaded = Configuration()
    load_kube_config(file, client_configuration=loaded)
    assert loaded.api_key["BearerToken"] == "Bearer t"


def test_objects_of_other_classes_get_what_the_official_client_sets(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("key")
    user = {"token": "t", "client-key-data": encoded("key"), "client-certificate-data": encoded("certificate")}
    config = config_of(
        user, "https://kube.test", **{"insecure-skip-tls-verify": True, "proxy-url": "http://proxy.test"}
    )
    target = SimpleNamespace(api_key={})
    KubeConfigLoader(config).load_and_set(target)
    found = vars(target)
    assert Path(found.pop("key_file")).read_text() == "key"
    assert Path(found.pop("cert_file")).read_text() == "certificate"
    assert found == {
        "api_key": {"BearerToken": "Bearer t"},
        "host": "https://kube.test",
        "ssl_ca_cert": None,
        "verify_ssl": False,
        "proxy": "http://proxy.test",
    }


def test_tokens_of_gcp_are_renewed_by_the_program_or_a_command() -> None:
    now = datetime.now(timezone.utc)
    stale = {"access-token": "old", "expiry": (now - timedelta(hours=1)).isoformat()}
    asked: list[int] = []

    def google() -> Any:
        asked.append(1)
        return SimpleNamespace(
            token=f"new{len(asked)}", expiry=(now - timedelta(minutes=len(asked) < 2)).replace(tzinfo=None)
        )

    async def google_later() -> Any:
        return SimpleNamespace(token="later", expiry=None)

    def load(config: dict[str, Any], get: Any = None) -> SimpleNamespace:
        target = SimpleNamespace(api_key={}, refresh_api_key_hook=None)
        user = {"auth-provider": {"name": "gcp", "config": config}}
        KubeConfigLoader(config_of(user), get_google_credentials=get).load_and_set(target)
        return target

    assert load({"access-token": "good"}, google).api_key == {"BearerToken": "Bearer good"}
    target = load(stale, google)
    assert target.api_key == {"BearerToken": "Bearer new1"}
    target.refresh_api_key_hook(target)
    assert target.api_key == {"BearerToken": "Bearer new2"}
    assert load(stale, google_later).api_key == {"BearerToken": "Bearer later"}
    printed = json.dumps({"credential": {"access_token": "printed", "token_expiry": "2199-01-01T00:00:00Z"}})
    command = {"cmd-path": "echo", "cmd-args": printed.replace(" ", "")}
    assert load(command).api_key == {"BearerToken": "Bearer printed"}
    for config, message in (
        ({}, "has no access-token"),
        (stale, "expired access-token"),
        ({"cmd-path": ""}, "missing access token cmd"),
        ({"cmd-path": "x", "scopes": "s"}, "scopes can only be used"),
        ({"cmd-path": "false"}, "process returned 1"),
        ({"cmd-path": "echo s3cret"}, "failed to decode process output"),
        ({"cmd-path": "no-such-program-here"}, "cannot be run"),
    ):
        with pytest.raises(ConfigException, match=message) as caught:
            load(config)
        assert "s3cret" not in str(caught.value)


def test_commands_print_tokens_where_the_kubeconfig_says() -> None:
    printed = json.dumps({"a": {"b": "t"}, "c": "2199-01-01T00:00:00Z"})
    found = CommandTokenSource("echo", [printed], "{.a.b}", "{.c}").token()
    assert (found.token, found.expiry and found.expiry.year) == ("t", 2199)
    with pytest.raises(ConfigException, match="has no token"):
        CommandTokenSource("echo", [printed]).token()
    credential = json.dumps({"credential": {"access_token": "t", "token_expiry": "later"}})
    found = asyncio.run(google_auth_credentials({"cmd-path": "echo", "cmd-args": f"'{credential}'"}))
    assert (found.token, found.expiry) == ("t", "later")
    with pytest.raises(ValueError, match="cmd-path, cmd-args are required"):
        asyncio.run(google_auth_credentials({"cmd-path": "echo"}))


def test_exec_plugins_are_run_with_what_the_kubeconfig_says(tmp_path: Path) -> None:
    program = (
        "import json, os; info = json.loads(os.environ['KUBERNETES_EXEC_INFO']);"
        "print(json.dumps({'apiVersion': 'v1', 'kind': 'ExecCredential',"
        "'status': {'token': os.environ['WHO'], 'at': os.getcwd(), 'spec': info['spec']}}))"
    )
    config = {
        "command": sys.executable,
        "args": ["-c", program],
        "apiVersion": "v1",
        "env": [{"name": "WHO", "value": "me"}],
        "provideClusterInfo": True,
    }
    extension = {"name": "client.authentication.k8s.io/exec", "extension": {"audience": "x"}}
    cluster = ConfigNode("cluster", {"server": "https://kube.test", "extensions": [extension]})
    status = ExecProvider(ConfigNode("exec", config), str(tmp_path), cluster).run({"code": 401})
    assert (status["token"], status["at"]) == ("me", str(tmp_path))
    assert status["spec"]["cluster"]["config"] == {"audience": "x"}
    assert status["spec"]["response"] == {"code": 401}
    for changed, message in (
        ({"args": ["-c", "import sys; sys.exit('why')"]}, "exec: process returned 1. why"),
        ({"args": ["-c", "print('no')"]}, "failed to decode process output"),
        ({"args": ["-c", "print('{}')"]}, "missing key 'apiVersion'"),
        ({"apiVersion": "v2"}, "plugin api version v1 does not match v2"),
    ):
        with pytest.raises(ConfigException, match=message):
            ExecProvider({**config, **changed}).run()
    with pytest.raises(ConfigException, match="missing key 'command'"):
        ExecProvider({"apiVersion": "v1"})


def test_openid_providers_are_asked_for_new_tokens() -> None:
    def respond(exchange: Exchange) -> None:
        if exchange.request.target == "/.well-known/openid-configuration":
            exchange.answer(json.dumps({"token_endpoint": f"{server.url}/token"}))
        elif b"refresh_token=good" in exchange.request.body:
            exchange.answer(json.dumps({"id_token": "new"}))
        else:
            exchange.answer("{}", 400)

    with Server(respond) as server:
        requestor = OpenIDRequestor("client", "secret", server.url + "/")
        assert asyncio.run(requestor.refresh_token("good")) == {"id_token": "new"}
        with pytest.raises(ConfigException, match="failed to refresh access token"):
            asyncio.run(requestor.refresh_token("bad"))


def test_the_clusters_own_files_must_not_be_empty(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("t")
    (tmp_path / "ca").write_text("")
    environment = {"KUBERNETES_SERVICE_HOST": "::1", "KUBERNETES_SERVICE_PORT": "6443"}
    loader = InClusterConfigLoader(str(tmp_path / "token"), str(tmp_path / "ca"), environ=environment)
    with pytest.raises(ConfigException, match="is empty"):
        loader.load_and_set(Configuration())


def test_loaders_name_the_provider_of_their_user() -> None:
    assert KubeConfigBase(config_of({"auth-provider": {"name": "oidc"}})).provider == "oidc"
    assert KubeConfigBase(config_of({})).provider is None
    with pytest.raises(ConfigException, match="Expected config_dict"):
        KubeConfigBase(None)
