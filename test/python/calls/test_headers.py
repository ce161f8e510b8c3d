"""Header fields: names have no case, neither in responses nor in what a client sends with every call."""

from __future__ import annotations

import json
import pickle
from types import SimpleNamespace
from typing import Any

import pytest

from runtime.api_client import ApiClient
from runtime.build_headers import ApiValueError
from runtime.configuration import Configuration
from runtime.errors import ApiException, ConflictException
from runtime.headers import Headers
from support.callers import operation
from support.server import Server


def test_fields_of_responses_are_found_in_any_case(caller: Any) -> None:
    with Server(lambda exchange: exchange.answer("{}", X_Trace="a", Retry_After="0")) as server:
        headers = caller(server.url).info(operation()).headers
    assert headers["content-type"] == headers["Content-Type"] == headers.get("CONTENT-TYPE") == "application/json"
    assert "x-TRACE" in headers and headers.get("X-None") is None and headers.get("X-None", "b") == "b"
    # Names are listed as the server sent them.
    assert dict(headers)["Retry-After"] == "0" and headers == {**headers.lower_case()}
    with pytest.raises(KeyError, match="X-None"):
        headers["X-None"]


def test_fields_of_failures_are_found_in_any_case_and_have_no_secrets(caller: Any) -> None:
    with Server(lambda exchange: exchange.answer("{}", 409, Set_Cookie="s3cret", Retry_After="7")) as server:
        with pytest.raises(ApiException) as caught:
            caller(server.url).call()
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (error.headers["RETRY-AFTER"], error.headers["Set-Cookie"]) == ("7", "[redacted]")


def test_values_of_a_repeated_field_are_joined_or_listed() -> None:
    headers = Headers([("Link", "a"), ("link", "b")])
    assert (headers["LINK"], headers.getlist("Link"), len(headers)) == ("a, b", ["a", "b"], 1)
    assert headers.getlist("none") == [] and headers != {"link": "a"}


def test_default_headers_replace_each_other_in_any_case() -> None:
    with Server(lambda exchange: exchange.answer("{}")) as server:
        client = ApiClient(Configuration(server.url), "X-First", "1", cookie="a=b")
        client.default_headers["x-first"] = "2"
        client.set_default_header("accept", "application/yaml")
        client.user_agent = "mine/1"
        client.call(operation(), {}, {})
        headers = server.requests[0].headers
        assert (headers["x-first"], headers["accept"], headers["user-agent"]) == ("2", "application/yaml", "mine/1")
        assert client.default_headers["X-FIRST"] == "2" and client.default_headers["User-Agent"] == "mine/1"
        client.default_headers = {"X-Only": "3"}
        client.call(operation(), {}, {})
        assert "x-first" not in server.requests[1].headers and server.requests[1].headers["x-only"] == "3"
        with pytest.raises(ApiValueError):
            client.default_headers["a"] = "b\r\nc"
        client.default_headers["Authorization"] = "s3cret"
        assert "s3cret" not in repr(client.default_headers)


def test_every_client_names_itself(caller: Any) -> None:
    with Server(lambda exchange: exchange.answer("{}")) as server:
        caller(server.url).call()
        caller(server.url, headers={"User-Agent": "mine"}).call()
    assert [request.headers["user-agent"] for request in server.requests] == ["client-python/0", "mine"]


@pytest.mark.parametrize("data", ['{"code": 409}', b'{"code": 409}'])
def test_an_exception_can_be_made_from_a_response(data: Any) -> None:
    response = SimpleNamespace(status=409, reason="Conflict", data=data, headers={"Retry-After": "1"})
    for error in (ApiException(http_resp=response), ApiException(None, None, response)):
        assert type(error) is ConflictException and (error.status, error.reason) == (409, "Conflict")
        assert (error.body, error.data, error.headers["retry-after"]) == ('{"code": 409}', {"code": 409}, "1")
    with pytest.raises(ConflictException) as caught:
        ApiException.from_response(http_resp=response, body="given", data=None)
    assert caught.value.body == "given"
    older = SimpleNamespace(status=500, reason="", data=None, getheaders=lambda: {"A": "b"})
    assert ApiException(http_resp=older).headers["a"] == "b"


def patch_operation(patch: Any = True) -> Any:
    types = tuple(f"application/{kind}+json" for kind in ("json-patch", "merge-patch", "strategic-merge-patch"))
    return operation(id="patchThing", method="PATCH", consumes=types, patch=patch)


def test_patches_of_custom_resources_are_not_strategic() -> None:
    with Server(lambda exchange: exchange.answer("{}")) as server:
        client = ApiClient(Configuration(server.url))
        client.call(patch_operation("merge"), {"body": {"a": 1}}, {})
        client.call(patch_operation("merge"), {"body": [{"op": "remove", "path": "/a"}]}, {})
    types = [request.headers["content-type"] for request in server.requests]
    assert types == ["application/merge-patch+json", "application/json-patch+json"]


def test_a_default_content_type_chooses_the_kind_of_patch() -> None:
    with Server(lambda exchange: exchange.answer("{}")) as server:
        client = ApiClient(Configuration(server.url))
        body = {"body": {"a": None}}
        client.call(patch_operation(), body, {})
        client.set_default_header("Content-Type", "application/merge-patch+json")
        client.call(patch_operation(), body, {})
        client.call(patch_operation(), body, {"_content_type": "application/apply-patch+yaml"})
        del client.default_headers["content-type"]
        replaced: Any = client
        replaced.select_header_content_type = lambda types: types[0]
        client.call(patch_operation(), {"body": [{"op": "remove", "path": "/a"}]}, {})
        # The boundary of a form is never lost.
        client.set_default_header("Content-Type", "application/json")
        form = operation(method="POST", form=("a",), consumes=("multipart/form-data",))
        client.call(form, {"a": "b"}, {})
    types = [request.headers["content-type"] for request in server.requests]
    assert types[:4] == [
        "application/strategic-merge-patch+json",
        "application/merge-patch+json",
        "application/apply-patch+yaml",
        "application/json-patch+json",
    ]
    assert types[4].startswith("multipart/form-data; boundary=")
    assert json.loads(server.requests[1].body) == {"a": None}
