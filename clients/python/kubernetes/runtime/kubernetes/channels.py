"""Channels over one WebSocket: the first byte of each message is the channel's number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import ApiConnectionError, ApiException
from ..guards import is_dict
from ..operation import Operation
from .object_metadata import get
from .status_error import causes_of, error_of_status

if TYPE_CHECKING:
    from ..web_socket import AsyncWebSocket, WebSocket

STDIN, STDOUT, STDERR, STATUS, RESIZE = 0, 1, 2, 3, 4
#: Version 5 of the protocol announces the end of another channel on this one.
CLOSE_CHANNEL = 255
#: The newest protocol first: only version 5 can signal the end of stdin.
OLDER_PROTOCOL = "v4.channel.k8s.io"
PROTOCOLS = ("v5.channel.k8s.io", OLDER_PROTOCOL)
#: The largest message to send, in bytes: servers hold each one in memory.
_MESSAGE_SIZE = 64 * 1024
#: RFC 6455's close codes that are not errors.
_NORMAL_CLOSURE = 1000


def messages(channel: int, data: bytes) -> Iterator[bytes]:
    """The messages that carry data on a channel."""
    for start in range(0, len(data), _MESSAGE_SIZE):
        yield bytes((channel,)) + data[start : start + _MESSAGE_SIZE]


def exec_arguments(params: Mapping[str, Any], options: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Adapt a call's parameters and options to what servers expect.

    By default, output is connected and input is not.
    """
    given = {name: value for name, value in params.items() if name != "command"}
    tty = given.get("tty")
    for name, default in (("stdin", False), ("stdout", True), ("stderr", tty is not True)):
        # A terminal has a single output; servers refuse a request for two.
        if given.get(name) is None:
            given[name] = default
    command = params.get("command")
    # Documents declare the command as one string; servers expect the parameter once per argument.
    more = {} if command is None else {"command": command}
    return given, {**options, "_query": {**(options.get("_query") or {}), **more}}


def exit_code_of(text: str, operation: Operation[Any]) -> int:
    """The exit code in the status at the end of a command.

    Raises:
        ApiException: If the command could not be run.
    """
    try:
        status: Any = msgspec.json.decode(text)
    except msgspec.DecodeError:
        status = None
    if not is_dict(status) or not isinstance(status.get("status"), str):
        raise _failed({"message": text}, operation)
    if status["status"] == "Success":
        return 0
    for cause in causes_of(status) if status.get("reason") == "NonZeroExitCode" else ():
        code = get(cause, "message", "message")
        if get(cause, "reason", "reason") == "ExitCode" and re.fullmatch(r"-?[0-9]{1,10}", str(code)):
            return int(code)
    raise _failed(status, operation)


def _failed(status: dict[str, Any], operation: Operation[Any]) -> ApiException:
    code = status.get("code")
    return error_of_status(code if type(code) is int else 500, status, operation)


def check_good_bye(socket: WebSocket | AsyncWebSocket, operation: Operation[Any]) -> None:
    """Raise unless the other side closed the connection normally.

    Raises:
        ApiConnectionError: If it reported an error.
    """
    code = socket.close_code
    if code in (None, _NORMAL_CLOSURE):
        return
    reason = re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", socket.close_reason)
    said = f": {reason}" if reason else ""
    raise ApiConnectionError(f"the server closed the connection with code {code}{said} ({operation.id})", "body")
