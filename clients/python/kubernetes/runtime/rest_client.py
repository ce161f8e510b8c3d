"""Requests to any URL, with the interface of the official clients."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from .client import Client
from .errors import ApiException, ApiValueError
from .generic_call import AsyncRestResponse, RestResponse, generic_call

if TYPE_CHECKING:
    from .call_options import CallOptions
    from .configuration import Configuration


class RestClientBase:
    """Connects as a configuration says. Sends no credentials but those in the headers that a program passes."""

    def __init__(self, configuration: Configuration) -> None:
        """Take the certificates, the proxy and the retries of a configuration."""
        self.configuration = configuration

    def _connection(self) -> dict[str, Any]:
        """The options for a client."""
        given = self.configuration.client_arguments()
        return {name: given[name] for name in ("tls", "proxy", "retry")}


class RESTClientObject(RestClientBase):
    """Makes requests."""

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
    ) -> RestResponse:
        """Make a request and read its response, whatever its status.

        Args:
            method: HTTP method.
            url: Absolute URL.
            headers: Headers.
            body: A model, plain data, text or bytes.
            post_params: Fields of a form.
            _request_timeout: Limit in seconds, or limits for connecting and reading.

        Raises:
            ApiConnectionError: If there is no response.
        """
        origin = origin_of(url)
        call = generic_call(origin, method, url, headers, body, post_params, _request_timeout)
        with Client(origin, **self._connection()) as client:
            try:
                found = client.open(call.operation, call.params, cast("CallOptions", call.options))
                answer = RestResponse(found)
                # The client ends with this call.
                answer.read()
            except ApiException as error:
                answer = RestResponse(failed_response(error))
            return answer


class AsyncRESTClientObject(RestClientBase):
    """Makes requests, in an event loop."""

    async def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
    ) -> AsyncRestResponse:
        """Like :meth:`RESTClientObject.request`."""
        from .aio_client import AsyncClient

        origin = origin_of(url)
        call = generic_call(origin, method, url, headers, body, post_params, _request_timeout)
        async with AsyncClient(origin, **self._connection()) as client:
            try:
                found = await client.open(call.operation, call.params, cast("CallOptions", call.options))
                answer = AsyncRestResponse(found)
                # The client ends with this call.
                await answer.read()
            except ApiException as error:
                failed = failed_response(error)
                answer = AsyncRestResponse(failed, failed.data)
            return answer

    async def close(self) -> None:
        """Nothing to do: connections end with their request."""


def origin_of(url: str) -> str:
    """Scheme, host and port of a URL.

    Raises:
        ApiValueError: If it has none.
    """
    parts = urlsplit(url)
    if not parts.scheme or not parts.netloc:
        raise ApiValueError("the URL must begin with https:// or http://")
    return f"{parts.scheme}://{parts.netloc}"


def failed_response(error: ApiException) -> Any:
    """The failure that a server sent, as a response."""
    if not error.status:
        raise error
    body: Any = error.body
    content = body if isinstance(body, bytes) else str(body or "").encode()
    return SimpleNamespace(status=error.status, reason=error.reason, headers=error.headers, data=content)
