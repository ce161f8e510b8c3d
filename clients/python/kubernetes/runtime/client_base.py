"""What both kinds of clients have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .build_url import parse_base_url

if TYPE_CHECKING:
    from .call_options import Timeouts
    from .core import Answer, Context, Steps
    from .operation import Operation, ResponseKind
    from .response import ApiResponse


class ClientBase:
    """Knows where the API is, and who is calling; how, only once it is called, as that takes most of the code."""

    def __init__(self, base_url: str, arguments: Mapping[str, Any]) -> None:
        self.base_url: str = parse_base_url(base_url)
        """Where the API is."""
        headers: Mapping[str, str] | None = arguments.get("headers")
        self._headers: dict[str, str] = {}
        if headers:
            from .build_headers import add_headers

            add_headers(self._headers, headers)
        self._arguments = arguments
        self._made_context: Context | None = None

    @property
    def _context(self) -> Context:
        context = self._made_context
        if context is None:
            from .client_options import Hooks, Tls
            from .core import Context
            from .credentials import Credentials

            given: Mapping[str, Any] = self._all_arguments()
            timeouts = cast("Timeouts", given.get("timeouts") or {})
            tls = given.get("tls")
            context = Context(
                base_url=self.base_url,
                headers=self._headers,
                timeouts=timeouts,
                credentials=Credentials(given.get("token"), given.get("auth")),
                hooks=given.get("hooks") or Hooks(),
                retry=given.get("retry"),
                max_redirects=given.get("max_redirects", 5),
                # A client's certificate would tell the other side who is calling; what a transport shows is not known.
                cross_origin=given.get("transport") is None and (tls is None or (isinstance(tls, Tls) and tls.cert is None)),
            )
            # Of two threads that come here at once, both have to get the same one.
            context = self.__dict__.setdefault("_first_context", context)
            self._made_context = context
        return context

    def _all_arguments(self) -> Mapping[str, Any]:
        return self._arguments

    def _connections(self) -> tuple[Any, Any, Any]:
        """TLS, proxy and transport."""
        given = self._all_arguments()
        return given.get("tls"), given.get("proxy"), given.get("transport")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __reduce__(self) -> Any:
        raise TypeError("a client cannot be pickled: it has secrets and connections; make one where it is needed")

    @staticmethod
    def _reader(operation: Operation[Any], kind: ResponseKind, idle: float | None) -> Any:
        """What makes an :class:`ApiResponse` of an answer that is read whole."""
        from .describe_error import parse_answer
        from .effects import ReadAll
        from .response import ApiResponse

        def read(answer: Answer) -> Steps[ApiResponse[Any]]:
            most = 64 * 1024 if kind == "none" else None
            content: bytes = yield ReadAll(answer.raw, answer.limits, idle, most)
            data: Any = None
            if kind == "text":
                data = content.decode(errors="replace")
            elif kind == "json":
                data = parse_answer(content, operation.type_of(answer.info.status), operation.id, answer.secrets)
            return ApiResponse(data, answer.info.status, answer.info.headers)

        return read
