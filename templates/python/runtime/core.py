"""How a call is made, whoever drives it."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar
from urllib.parse import urljoin, urlsplit, urlunsplit

from .build_headers import add_headers
from .call_options import PlainOptions, ResponseInfo, RetryOptions, Timeouts
from .client_options import Hooks, RequestInfo, RetryInfo, ServerWarning
from .credentials import Credentials, Proof
from .describe_error import MOST_OF_BODY, secrets_of, to_api_exception
from .effects import CallHook, Effect, RawAnswer, ReadAll, Send, Sleep
from .encode_body import EncodedBody
from .limits import Limits
from .operation import Operation
from .redact import redact_url
from .retry import retry_delay, retry_options

R = TypeVar("R")
Steps = Generator[Effect, Any, R]


@dataclass(frozen=True)
class Context:
    """What all calls of a client have in common."""

    base_url: str
    headers: Mapping[str, str]
    timeouts: Timeouts
    credentials: Credentials
    hooks: Hooks
    retry: RetryOptions | Literal[False] | None
    max_redirects: int
    cross_origin: bool
    """Whether redirects may leave the base URL's origin, without credentials."""


@dataclass(frozen=True)
class PreparedCall:
    """A call, encoded, but for credentials."""

    operation: Operation[Any]
    url: str
    headers: Mapping[str, str]
    body: EncodedBody | None
    secrets: tuple[str, ...]
    """Whatever of its parameters must not be shown."""
    timeouts: Timeouts
    options: PlainOptions
    upgrade: bool = False
    """Whether the answer is to be another protocol."""


@dataclass(frozen=True)
class Answer:
    """A successful answer, still to be read."""

    raw: RawAnswer
    info: ResponseInfo
    limits: Limits
    secrets: tuple[str, ...]
    """For messages about the content."""


def call_server(
    context: Context, call: PreparedCall, read: Callable[[Answer], Steps[R]], *, streaming: bool = False
) -> Steps[R]:
    """Make a call under its limits, as often as is right, and give what ``read`` makes of the answer."""
    operation, options = call.operation, call.options
    limits = Limits(operation.id, call.timeouts.get("total"))
    retry = retry_options(options.get("retry", context.retry))
    attempt = 1
    while True:
        one = _Attempt(context, call, limits, attempt)
        try:
            answer = yield from one.answer()
            one.tell_caller()
            if streaming:
                # A stream may last for days.
                if not options.get("timeouts", {}).get("total"):
                    limits.stop_total()
                limits.stop()
            return (yield from read(answer))
        except Exception as error:
            delay = retry_delay(error, operation.method, attempt, retry) if _repeatable(call.body) else None
            left = limits.total_left()
            if delay is None or (left is not None and delay > left):
                one.tell_caller()
                raise
            failure = error
        if context.hooks.on_retry is not None:
            context.hooks.on_retry(RetryInfo(operation.id, attempt, delay, failure))
        yield Sleep(delay)
        attempt += 1


def _repeatable(body: EncodedBody | None) -> bool:
    return body is None or body.repeatable


class _Attempt:
    """One attempt: an exchange with the server, or a few where it redirects or asks for newer credentials."""

    def __init__(self, context: Context, call: PreparedCall, limits: Limits, attempt: int) -> None:
        self._context = context
        self._call = call
        self._limits = limits
        self._attempt = attempt
        self._secrets: tuple[str, ...] = ()
        self._last: ResponseInfo | None = None

    def answer(self) -> Steps[Answer]:
        call, context = self._call, self._context
        url, headers = call.url, call.headers
        renewed = False
        foreign = False
        redirects = 0
        while True:
            raw, proof = yield from self._exchange(url, headers, foreign)
            info = self._info(url, raw)
            self._tell(info)
            if raw.status == 401 and (yield from self._renew(proof, not renewed and _repeatable(call.body))):
                renewed = True
                yield self._read(raw, 64 * 1024)
                continue
            target = _redirect(call.operation.method, url, raw, context.cross_origin)
            if target is not None and redirects < context.max_redirects:
                redirects += 1
                if _origin(target) != _origin(url):
                    foreign = True
                    headers = {name: value for name, value in headers.items() if name in _harmless}
                url = target
                yield self._read(raw, 64 * 1024)
                continue
            self._last = info
            if (200 <= raw.status < 300 and not call.upgrade) or (raw.status == 101 and call.upgrade):
                return Answer(raw, info, self._limits, self._secrets)
            try:
                content: bytes = yield self._read(raw, MOST_OF_BODY)
            except Exception:
                # What cannot be read of a failure's content is left out, unless there is no time for the call at all.
                self._limits.raise_if_over()
                content = b""
            raise to_api_exception(call.operation, info, content, self._secrets)

    def tell_caller(self) -> None:
        """Tell the call's own hook, once, of the answer that the attempt ended with."""
        info, self._last = self._last, None
        hook = self._call.options.get("on_response")
        if info is not None and hook is not None:
            hook(info)

    def _read(self, raw: RawAnswer, most: int) -> ReadAll:
        return ReadAll(raw, self._limits, self._call.timeouts.get("idle"), most)

    def _renew(self, proof: Proof, again: bool) -> Steps[bool]:
        """Whether there are other credentials than those refused, to try again with if that is possible."""
        credentials = self._context.credentials
        if again:
            return (yield from credentials.renew(proof, self._limits))
        credentials.refuse(proof)
        return False

    def _exchange(self, url: str, given: Mapping[str, str], foreign: bool) -> Steps[tuple[RawAnswer, Proof]]:
        call = self._call
        headers = yield from self._hooked(url, given)
        proof = Proof(url, ())
        if not foreign:
            proof = yield from self._context.credentials.apply(call.operation, url, headers, self._limits)
        self._secrets = (*secrets_of(headers), *call.secrets, *proof.secrets)
        content = None if call.body is None else call.body.content
        self._limits.secrets = self._secrets
        raw: RawAnswer = yield Send(
            call.operation.method,
            proof.url,
            headers,
            content,
            self._limits,
            call.timeouts.get("connect"),
            call.timeouts.get("headers"),
        )
        return raw, proof

    def _hooked(self, url: str, given: Mapping[str, str]) -> Steps[dict[str, str]]:
        """The headers as hooks want them, checked again."""
        headers = dict(given)
        hook = self._context.hooks.on_request
        if hook is None:
            return headers
        operation = self._call.operation
        info = RequestInfo(operation.id, operation.method, self._shown(url), headers, self._attempt)
        yield CallHook(hook, info, self._limits)
        checked: dict[str, str] = {}
        add_headers(checked, info.headers)
        return checked

    def _info(self, url: str, raw: RawAnswer) -> ResponseInfo:
        operation = self._call.operation
        return ResponseInfo(
            operation.id, operation.method, self._shown(url), raw.status, raw.reason, raw.headers, self._attempt
        )

    def _tell(self, info: ResponseInfo) -> None:
        hooks = self._context.hooks
        if hooks.on_response is not None:
            hooks.on_response(info)
        header = info.headers.get("warning")
        if hooks.on_warning is not None and header is not None:
            for code, agent, text in re.findall(r'(?:^|,)\s*([0-9]{3}) (\S+) "((?:[^"\\]|\\.)*)"', header):
                plain = re.sub(r"\\(.)", r"\1", text)
                hooks.on_warning(ServerWarning(info.operation, int(code), agent, plain))

    def _shown(self, url: str) -> str:
        return redact_url(url, self._context.credentials.secret_parameters)


_harmless = frozenset(("accept", "accept-language", "range", "if-range", "if-none-match", "if-modified-since"))


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _redirect(method: str, url: str, raw: RawAnswer, cross_origin: bool) -> str | None:
    """Where to follow an answer to.

    Of GET and HEAD only, to another origin only where that is allowed, and never from https to http.
    """
    location = raw.headers.get("location")
    if raw.status not in (301, 302, 303, 307, 308) or location is None or method not in ("GET", "HEAD"):
        return None
    try:
        parts = urlsplit(urljoin(url, location))
        host = parts.hostname or ""
        port = "" if parts.port is None else f":{parts.port}"
    except ValueError:
        return None
    if ":" in host:
        host = f"[{host}]"
    target = urlunsplit((parts.scheme, f"{host}{port}", parts.path, parts.query, ""))
    foreign = _origin(target) != _origin(url)
    if parts.scheme not in ("http", "https") or not host or (foreign and not cross_origin):
        return None
    if url.startswith("https:") and parts.scheme == "http":
        return None
    return target


def keep(answer: Answer) -> Steps[Answer]:
    """Give an answer as it is, to be read by the caller."""
    yield from ()
    return answer
