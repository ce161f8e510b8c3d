"""Whole responses: successes and declared failures, with typed headers."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Annotated, Any, Literal

import pytest
from typing_extensions import NotRequired, TypedDict

from runtime.errors import NotFoundException, ServiceException
from runtime.whole_response import Failure, Success
from sample.models import Pod, Status
from support.callers import operation
from support.server import Exchange, Server

FoundHeaders = TypedDict(
    "FoundHeaders",
    {
        "X-Count": int,
        "X-Ratio": NotRequired[float],
        "X-Last": NotRequired[bool],
        "X-Names": NotRequired[list[str]],
        "X-Sizes": NotRequired[Annotated[list[int], "pipes"]],
        "X-Kind": NotRequired[Literal["a"] | str],
        "Expires": NotRequired[datetime],
        "X-Status": NotRequired[Status],
    },
)
LimitHeaders = TypedDict("LimitHeaders", {"Retry-After": int})

READ = operation(
    response=lambda: Pod,
    errors=lambda: {404: Status, "4XX": dict[str, int]},
    headers=lambda: {200: FoundHeaders, "4XX": LimitHeaders},
)


def respond(caller: Any, status: int, body: str = "{}", op: Any = READ, **headers: str) -> Any:
    def handler(exchange: Exchange) -> None:
        exchange.answer(body, status, "Said", **headers)

    with Server(handler) as server:
        return caller(server.url, retry=False).respond(op)


def test_a_success_has_status_content_and_declared_headers(caller: Any) -> None:
    sent = {
        "x_count": "3",
        "x_ratio": "0.5",
        "x_last": "true",
        "x_names": "a, b",
        "x_sizes": "1|2",
        "x_kind": "z",
        "expires": "Wed, 21 Oct 2015 07:28:00 GMT",
        "x_status": '{"message": "gone"}',
        "x_other": "1",
    }
    found = respond(caller, 200, '{"kind": "Pod"}', **sent)
    assert isinstance(found, Success)
    assert (found.status, found.data) == (200, Pod(kind="Pod"))
    assert found.declared == {
        "X-Count": 3,
        "X-Ratio": 0.5,
        "X-Last": True,
        "X-Names": ["a", "b"],
        "X-Sizes": [1, 2],
        "X-Kind": "z",
        "Expires": datetime(2015, 10, 21, 7, 28, tzinfo=timezone.utc),
        "X-Status": Status(message="gone"),
    }
    assert found.headers["x-other"] == "1"


def test_a_malformed_or_absent_header_is_left_out(caller: Any) -> None:
    assert respond(caller, 200, x_count="many", x_last="yes", x_sizes="1|b", expires="soon").declared == {}


@pytest.mark.parametrize(("status", "data"), [(404, Status(message="gone")), (429, {"message": "gone"})])
def test_a_declared_failure_is_returned(caller: Any, status: int, data: Any) -> None:
    found = respond(caller, status, '{"message": "gone"}', retry_after="5")
    assert isinstance(found, Failure)
    assert (found.status, found.data) == (status, data)
    assert found.declared == {"Retry-After": 5}


def test_a_failure_that_is_not_declared_is_raised(caller: Any) -> None:
    with pytest.raises(ServiceException) as caught:
        respond(caller, 500)
    assert caught.value.status == 500
    with pytest.raises(NotFoundException):
        respond(caller, 404, op=operation())


def test_a_failure_without_content_is_declared_by_its_status_alone(caller: Any) -> None:
    found = respond(caller, 409, "", operation(errors=lambda: {409: None}))
    assert isinstance(found, Failure)
    assert (found.status, found.data) == (409, None)


def test_content_that_the_caller_asked_for_need_not_be_json(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.answer("a,b\n", content_type="text/csv")

    with Server(handler) as server:
        assert caller(server.url).call(READ, _accept="text/csv") == "a,b\n"
