"""Names of the official client that programs and their tests await, replace or read."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from runtime.configuration import Configuration
from runtime.errors import ApiException
from runtime.kubernetes.config_exception import ConfigException
from runtime.kubernetes.config_loaders import InClusterConfigLoader, KubeConfigLoader
from runtime.kubernetes.configs.exec_provider import ExecProvider
from runtime.kubernetes.load_config import load_kube_config_from_dict
from runtime.kubernetes.official_watch import AsyncWatch, Watch
from runtime.kubernetes.retry_calls import Backoff, on_error, on_error_async
from runtime.kubernetes.shared_informer import ADDED, BOOKMARK, DELETED, MODIFIED, ObjectCache, SharedInformer
from runtime.kubernetes.watch_event import WatchStreamError


def kubeconfig(user: dict[str, Any], **cluster: Any) -> dict[str, Any]:
    return {
        "current-context": "one",
        "contexts": [{"name": "one", "context": {"cluster": "one", "user": "one"}}],
        "clusters": [{"name": "one", "cluster": cluster}],
        "users": [{"name": "one", "user": user}],
    }


def plugin(**more: Any) -> dict[str, Any]:
    return {"exec": {"apiVersion": "client.authentication.k8s.io/v1", "command": "no-such-plugin", **more}}


def pod(name: str, version: int = 1) -> dict[str, Any]:
    return {"metadata": {"name": name, "namespace": "d", "resourceVersion": str(version)}}


def test_a_loader_runs_a_plugin_through_its_provider(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers: Iterator[Any] = iter(
        [{"token": "old", "expirationTimestamp": "2001-01-01T00:00:00Z"}, {"token": "new"}, None, {"token": 1}]
    )
    seen: list[ExecProvider] = []

    def run(self: ExecProvider, previous_response: Any = None) -> Any:
        seen.append(self)
        return next(answers)

    monkeypatch.setattr(ExecProvider, "run", run)
    user = plugin(args=["a"], env=[{"name": "X", "value": "y"}])
    configuration = Configuration()
    load_kube_config_from_dict(kubeconfig(user, server="http://a"), client_configuration=configuration)
    assert dict.get(configuration.api_key, "authorization") == "Bearer old"
    assert configuration.get_api_key_with_prefix("authorization") == "Bearer new"
    assert (seen[0].args, seen[0].env["X"]) == (["no-such-plugin", "a"], "y")
    loader = KubeConfigLoader(kubeconfig(user, server="http://a"), config_base_path=str(tmp_path))
    # Without a credential, nothing is loaded.
    loader.load_and_set(other := Configuration())
    assert (seen[-1].cwd, other.api_key) == (str(tmp_path), {})


def test_a_provider_that_returns_half_a_certificate_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ExecProvider, "run", lambda self: {"clientKeyData": "s3cret"})
    with pytest.raises(ConfigException, match="only one of certificate and key"):
        KubeConfigLoader(kubeconfig(plugin(), server="http://a")).load_and_set(Configuration())


def test_a_coroutine_may_stand_in_for_the_run_of_a_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run(self: ExecProvider) -> Any:
        return {"token": "awaited"}

    monkeypatch.setattr(ExecProvider, "run", run)

    async def main() -> None:
        # An event loop runs in this thread.
        KubeConfigLoader(kubeconfig(plugin(), server="http://a")).load_and_set(configuration := Configuration())
        assert configuration.get_api_key_with_prefix("authorization") == "Bearer awaited"

    asyncio.run(main())


def test_a_cluster_without_a_server_leaves_the_host_and_warns() -> None:
    configuration = Configuration(host="http://mine")
    with pytest.warns(UserWarning, match="no server: calls go to http://mine"):
        KubeConfigLoader(kubeconfig({"token": "t"})).load_and_set(configuration)
    assert (configuration.host, configuration.api_key["BearerToken"]) == ("http://mine", "Bearer t")


@pytest.mark.parametrize(
    ("user", "sent"),
    [
        ({"auth-provider": {"name": "gcp", "config": {"access-token": "g"}}, "token": "t"}, "Bearer g"),
        ({"token": "t", "username": "u", "password": "p"}, "Bearer t"),
        ({**plugin(), "username": "u", "password": "p"}, "Bearer from-plugin"),
    ],
)
def test_credentials_are_chosen_in_the_order_of_the_official_client(
    user: dict[str, Any], sent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ExecProvider, "run", lambda self: {"token": "from-plugin"})
    loader = KubeConfigLoader(kubeconfig(user, server="http://a"))
    loader._load_authentication()
    assert loader.token == sent
    assert loader._load_user_token() == loader._load_auth_provider_token() == sent


def test_keys_of_a_configuration_can_be_awaited() -> None:
    async def renew(configuration: Configuration) -> None:
        configuration.api_key["authorization"] = "renewed"

    async def main() -> None:
        configuration = Configuration(api_key={"authorization": "k"}, api_key_prefix={"authorization": "Bearer"})
        assert await configuration.get_api_key_with_prefix("authorization") == "Bearer k"  # type: ignore[misc]
        settings = configuration.auth_settings()
        assert await settings == settings  # type: ignore[misc]
        configuration.refresh_api_key_hook = renew
        assert await configuration.get_api_key_with_prefix("authorization") == "Bearer renewed"  # type: ignore[misc]

    asyncio.run(main())
    loaded = Configuration()
    loaded.load_token(lambda _: "s3cret")
    assert "s3cret" not in repr(loaded.get_api_key_with_prefix("authorization"))


def test_a_loader_in_a_cluster_tells_what_it_loaded(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("t\n")
    (tmp_path / "ca").write_text("c")
    places = str(tmp_path / "token"), str(tmp_path / "ca")
    loader = InClusterConfigLoader(*places, environ={"KUBERNETES_SERVICE_HOST": "h", "KUBERNETES_SERVICE_PORT": "1"})
    assert (loader.host, loader.token, loader.token_expires_at) == (None, None, None)
    loader._load_config()
    assert (loader.host, loader.ssl_ca_cert, loader.token) == ("https://h:1", places[1], "bearer t")
    assert loader.token_expires_at is not None


def test_a_token_in_a_cluster_is_read_again_when_its_time_is_over(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("old")
    (tmp_path / "ca").write_text("c")
    places = str(tmp_path / "token"), str(tmp_path / "ca")
    loader = InClusterConfigLoader(*places, environ={"KUBERNETES_SERVICE_HOST": "h", "KUBERNETES_SERVICE_PORT": "1"})
    loaded = Configuration()
    loader.load_and_set(loaded)
    (tmp_path / "token").write_text("new")
    assert loaded.get_api_key_with_prefix("BearerToken") == loader.token == "bearer old"
    loader.token_expires_at = datetime.now()
    assert loaded.get_api_key_with_prefix("BearerToken") == loader.token == "bearer new"
    (tmp_path / "other").write_text("other")
    loader._token_filename = str(tmp_path / "other")
    loader.token_expires_at = datetime.now()
    assert loaded.get_api_key_with_prefix("BearerToken") == "bearer other"


def test_a_capped_retry_waits_once_more_before_it_gives_up() -> None:
    waits: list[float] = []
    calls: list[None] = []

    def fail() -> None:
        calls.append(None)
        raise ApiException(500)

    async def fail_later() -> None:
        fail()

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    capped = Backoff(steps=4, duration=1.0, factor=5.0, cap=3.0)
    with pytest.raises(ApiException):
        on_error(capped, lambda _: True, fail, waits.append)
    with pytest.raises(ApiException):
        asyncio.run(on_error_async(capped, lambda _: True, fail_later, wait))
    assert (waits, len(calls)) == ([1.0, 1.0], 2)


def test_events_of_an_asynchronous_watch_are_not_errors() -> None:
    gone = {"type": "ERROR", "object": {"kind": "Status", "code": 410, "reason": "Gone", "message": "too old"}}
    with pytest.raises(ApiException) as caught:
        AsyncWatch().unmarshal_event(json.dumps(gone), None)
    assert caught.value.status == 410
    assert Watch().unmarshal_event(json.dumps(gone), None)["object"] == gone["object"]
    empty = json.dumps({"type": "BOOKMARK", "object": {"metadata": {}}})
    with pytest.raises(WatchStreamError, match="bookmark"):
        AsyncWatch().unmarshal_event(empty, None)
    assert Watch().unmarshal_event(empty, None)["type"] == "BOOKMARK"


class Lines:
    """The content of a stand-in for aiohttp's response."""

    def __init__(self, *lines: Any) -> None:
        self._lines = iter(lines)
        self.content = self
        self.closed = self.released = 0

    async def readline(self) -> bytes:
        line = next(self._lines, b"")
        if isinstance(line, Exception):
            raise line
        return json.dumps(line).encode() if isinstance(line, dict) else line

    def close(self) -> None:
        self.closed += 1

    def release(self) -> None:
        self.released += 1


def test_an_asynchronous_watch_of_a_function_continues_until_a_response_stops_it() -> None:
    event = {"type": "ADDED", "object": pod("a", 7)}
    answers = [Lines(event, TimeoutError()), Lines(event), Lines(StopAsyncIteration())]
    calls: list[Any] = []

    def function(**options: Any) -> Lines:
        calls.append(options.get("resource_version"))
        return answers[len(calls) - 1]

    async def main() -> list[str]:
        return [event["type"] async for event in AsyncWatch().stream(function)]

    assert asyncio.run(main()) == ["ADDED", "ADDED"]
    assert calls == [None, "7", "7"]
    assert [(each.closed, each.released) for each in answers] == [(1, 0), (1, 0), (0, 1)]


def test_a_watch_that_expires_before_its_first_event_ends() -> None:
    gone = b'{"type": "ERROR", "object": {"code": 410}}\n'
    response = SimpleNamespace(stream=lambda **_: [gone], close=lambda: None)
    calls: list[Any] = []

    def function(**options: Any) -> Any:
        calls.append(options)
        return response

    assert list(Watch().stream(function)) == []
    with pytest.raises(ApiException):
        list(Watch().stream(function, resource_version="1"))
    assert len(calls) == 3


def test_a_cache_is_filled_by_its_private_names() -> None:
    cache = ObjectCache()
    cache._put(pod("a"))
    cache._replace_all([pod("b"), pod("c")])
    cache._remove(pod("c"))
    cache._remove(pod("missing"))
    assert cache.list_keys() == ["d/b"]


class ScriptedWatch(Watch):
    """A watch whose loops yield one prepared sequence of events after the other; an exception is raised."""

    def __init__(self, *loops: list[Any], ended: Callable[[], None]) -> None:
        super().__init__()
        self._loops = iter(loops)
        self._ended = ended
        self.started: list[Any] = []

    def stream(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> Iterator[Any]:
        self.started.append(kwargs["resource_version"])
        loop = next(self._loops, None)
        if loop is None:
            self._ended()
        for each in loop or ():
            if isinstance(each, Exception):
                raise each
            yield each


def test_an_informer_of_a_function_lists_again_only_if_its_version_has_expired() -> None:
    lists = iter([[pod("a"), pod("b")], [pod("a", 5), pod("c")]])
    listed: list[Any] = []

    def function(**options: Any) -> Any:
        listed.append(options)
        return SimpleNamespace(items=next(lists), metadata=SimpleNamespace(resource_version=str(len(listed))))

    class Scripted(SharedInformer):
        def _new_watch(self) -> Watch:
            return watcher

    informer = Scripted(function, namespace="d", label_selector="x=y")
    watcher = ScriptedWatch(
        [],
        [{"type": "BOOKMARK", "object": None, "raw_object": pod("", 9)}, ApiException(410)],
        [{"type": "MODIFIED", "object": pod("c", 8)}],
        ended=informer._stop_event.set,
    )
    seen: list[tuple[str, str]] = []
    for kind in (ADDED, MODIFIED, DELETED, BOOKMARK):
        informer.add_event_handler(kind, lambda obj, kind=kind: seen.append((kind, obj["metadata"]["name"])))
    informer.start()
    assert isinstance(informer._thread, threading.Thread)
    informer._thread.join(10)
    assert listed == [{"namespace": "d", "label_selector": "x=y"}] * 2
    assert watcher.started == ["1", "1", "2", "2"]
    assert seen == [
        (ADDED, "a"),
        (ADDED, "b"),
        (BOOKMARK, ""),
        (DELETED, "b"),
        (MODIFIED, "a"),
        (ADDED, "c"),
        (MODIFIED, "c"),
    ]
