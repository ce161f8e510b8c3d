"""An asynchronous client made of a configuration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from .aio_client import AsyncClient
from .configuration import Configuration
from .generic_calls import GenericCalls

if TYPE_CHECKING:
    from .call_options import CallOptions


class ApiClient(GenericCalls, AsyncClient):
    """A :class:`AsyncClient` as the official clients make it."""

    _default: ClassVar[ApiClient | None] = None
    _shared: ClassVar[tuple[object, ApiClient] | None] = None

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        pool_threads: int | None = None,
        **options: Any,
    ) -> None:
        """Make one; without a configuration, of the default one. ``options`` are those of :class:`AsyncClient`."""
        self.configuration: Configuration = configuration or Configuration.get_default_copy()
        self._options = options
        headers: dict[str, Any] = {**self.configuration.default_headers, "cookie": cookie}
        if header_name is not None:
            headers[header_name] = header_value
        given = {name: value for name, value in headers.items() if value is not None}
        super().__init__(self.configuration.host, headers=given)

    def _all_arguments(self) -> Mapping[str, Any]:
        # Not before the first call, as the configuration may be completed until then.
        return {**self.configuration.client_arguments(), **self._options}

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client that is used wherever none is given.

        What :meth:`set_default` set, or one of the default configuration, for as long as that is the same.
        """
        if cls._default is not None:
            return cls._default
        shared = cls._shared
        if shared is None or shared[0] is not Configuration.default_identity():
            shared = cls._shared = (Configuration.default_identity(), cls())
        return shared[1]

    @classmethod
    def set_default(cls, default: ApiClient | None) -> None:
        """Use this client wherever none is given."""
        cls._default = default

    async def call_api(
        self,
        method: str,
        url: str,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
        _preload_content: bool = True,
    ) -> Any:
        """Make a call that no document describes, as ``param_serialize`` put it together.

        Gives the answer, read but not decoded; with ``_preload_content=False`` as a stream.

        Raises:
            ApiException: If the server answers with a failure.
            ApiValueError: For an address of another server.
        """
        from .generic_call import AsyncRestResponse, generic_call

        call = generic_call(self.base_url, method, url, header_params, body, post_params, _request_timeout)
        body = await self.open(call.operation, call.params, cast("CallOptions", call.options))
        if not _preload_content:
            return body
        return AsyncRestResponse(body.status, body.reason, body.headers, await body.read())
