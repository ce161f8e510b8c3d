"""Runs exec plugins: programs that return credentials."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from time import monotonic, time
from typing import IO, Any, cast

from ..auth import AccessToken, TokenRequest
from ..client_options import Tls, TlsSource
from ..date_time import DateTime
from ..guards import as_dict, is_dict
from ..longest_wait import LONGEST_WAIT
from ..renewal_time import renewal_time
from .config_exception import ConfigException
from .kubeconfig import Fields

_versions = ("client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1")
#: Default time limit of a plugin, in seconds: long enough to log in, and bounded in case the plugin hangs.
DEFAULT_TIMEOUT = 300.0
_MOST_OUTPUT = 4 * 1024 * 1024


@dataclass(frozen=True)
class ExecCredential:
    """The credential that a plugin returns."""

    token: str | None = field(repr=False)
    certificate: str | None = field(repr=False)
    key: str | None = field(repr=False)
    expires_at: datetime | None


class ExecSource:
    """The credentials of a plugin. It runs when there are none, and when the last ones expire or are refused."""

    def __init__(self, run: Callable[[], ExecCredential]) -> None:
        self._run = run
        self._lock = threading.Lock()
        self._current: ExecCredential | None = None
        self._renew_at = inf
        self._given: ExecCredential | None = None
        """The credential whose token was returned last."""

    def __repr__(self) -> str:
        return "ExecSource()"

    def get(self, refused: ExecCredential | None = None) -> ExecCredential:
        """Return a credential, other than the refused one."""
        with self._lock:
            current = self._current
            if current is None or current is refused or time() >= self._renew_at:
                current = self._current = self._run()
                ends = current.expires_at
                self._renew_at = inf if ends is None else renewal_time(ends.timestamp())
            return current

    def __call__(self, request: TokenRequest) -> AccessToken:
        """As a token source for a client."""
        credential = self._given = self.get(self._given if request.refresh else None)
        if credential.token is None:
            raise ConfigException("the exec plugin no longer returns a token")
        return AccessToken(credential.token, credential.expires_at)


class ExecTls(TlsSource):
    """The certificates of a plugin; replaced when they expire or are refused."""

    def __init__(self, source: ExecSource) -> None:
        self._source = source
        self._made: tuple[ExecCredential, Tls] | None = None
        self._refused: ExecCredential | None = None

    def __repr__(self) -> str:
        return "ExecTls()"

    def current(self) -> Tls:
        """The TLS options for new connections."""
        credential = self._source.get(self._refused)
        made = self._made
        if made is None or made[0] is not credential:
            made = self._made = (credential, Tls(cert=credential.certificate, key=credential.key))
        return made[1]

    def refuse(self, tls: Tls) -> None:
        """Called when the server has refused a certificate."""
        made = self._made
        if made is not None and made[1] is tls:
            self._refused = made[0]


def run_plugin(plugin: Fields, cluster: Fields, authority: bytes | None, timeout: float | None) -> dict[str, Any]:
    """Run a plugin; returns the ``status`` that it prints.

    Its stderr goes to the program's own, since the user may have to read it. Error messages never show the plugin's
    output.
    """
    command = plugin.required("command")
    # Without folder and arguments, which may hold secrets.
    name = f"exec plugin {os.path.basename(command)}"
    version = plugin.required("apiVersion")
    if version not in _versions:
        raise ConfigException(f"{name}: apiVersion must be {' or '.join(_versions)}")
    mode = plugin.text("interactiveMode") or "IfAvailable"
    if mode not in ("Never", "IfAvailable", "Always"):
        raise plugin.wrong("interactiveMode", "Never, IfAvailable or Always")
    terminal = sys.stdin is not None and sys.stdin.isatty()
    if mode == "Always" and not terminal:
        raise ConfigException(f"{name} needs a terminal, but there is none")
    interactive = mode != "Never" and terminal
    info = _exec_info(plugin, cluster, authority, version, interactive)
    environment = {**os.environ, **{each.required("name"): each.text("value") or "" for each in plugin.items("env")}}
    # A bare name is looked up in PATH.
    program = plugin.resolve(command) if os.path.dirname(command) else command
    try:
        child = subprocess.Popen(
            [program, *plugin.texts("args")],
            env={**environment, "KUBERNETES_EXEC_INFO": json.dumps(info)},
            stdin=None if interactive else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
        )
    except FileNotFoundError:
        hint = plugin.text("installHint")
        raise ConfigException(f"{name} is not installed{f'; {hint}' if hint else ''}") from None
    except OSError as error:
        raise ConfigException(f"{name} cannot be run ({error.strerror})") from None
    except ValueError:
        # The original error would show the invalid argument or variable.
        raise ConfigException(f"{name} cannot be run with its arguments and variables") from None
    return _status_in(_output_of(child, timeout, name), version, name)


def _output_of(child: subprocess.Popen[bytes], timeout: float | None, name: str) -> bytes:
    """All output of a plugin until it ends."""
    pipe = cast("IO[bytes]", child.stdout)
    output: list[bytes] = []
    # In a thread of its own: processes that the plugin started may hold its output open indefinitely.
    reader = threading.Thread(target=lambda: output.append(pipe.read(_MOST_OUTPUT + 1)), daemon=True)
    reader.start()
    try:
        until = monotonic() + min(timeout or LONGEST_WAIT, LONGEST_WAIT)
        reader.join(until - monotonic())
        if not output:
            raise ConfigException(f"{name} did not finish within {timeout:g} s")
        if len(output[0]) > _MOST_OUTPUT:
            raise ConfigException(f"{name} returned too much output")
        code = child.wait(max(0.0, until - monotonic()))
    except subprocess.TimeoutExpired:
        raise ConfigException(f"{name} did not finish within {timeout:g} s") from None
    finally:
        child.kill()
        child.wait()
        if not reader.is_alive():
            pipe.close()
    if code < 0:
        raise ConfigException(f"{name} was ended by {signal.Signals(-code).name}")
    if code != 0:
        raise ConfigException(f"{name} failed with exit code {code}")
    return output[0]


def _exec_info(
    plugin: Fields, cluster: Fields, authority: bytes | None, version: str, interactive: bool
) -> dict[str, Any]:
    spec: dict[str, Any] = {"interactive": interactive}
    if plugin.flag("provideClusterInfo"):
        extensions = [
            each for each in cluster.items("extensions") if each.text("name") == "client.authentication.k8s.io/exec"
        ]
        described = {
            "server": cluster.text("server"),
            "tls-server-name": cluster.text("tls-server-name"),
            "insecure-skip-tls-verify": cluster.flag("insecure-skip-tls-verify") or None,
            "certificate-authority-data": None if authority is None else b64encode(authority).decode(),
            "proxy-url": cluster.text("proxy-url"),
            "config": extensions[0].value.get("extension") if extensions else None,
        }
        spec["cluster"] = {key: value for key, value in described.items() if value is not None}
    return {"kind": "ExecCredential", "apiVersion": version, "spec": spec}


def _status_in(output: bytes, version: str, name: str) -> dict[str, Any]:
    try:
        credential: Any = json.loads(output)
    except ValueError:
        raise ConfigException(f"{name} returned invalid JSON") from None
    if not is_dict(credential) or credential.get("kind") != "ExecCredential":
        raise ConfigException(f"{name} returned no ExecCredential")
    if credential.get("apiVersion") != version:
        raise ConfigException(f"{name} returned a credential whose apiVersion is not {version}")
    status = as_dict(credential.get("status"))
    if all(_text(status, key) is None for key in ("token", "clientCertificateData", "clientKeyData")):
        raise ConfigException(f"{name} returned neither a token nor a certificate")
    return status


def credential_of(status: Any) -> ExecCredential:
    """The credential in a plugin's ``status``.

    Raises:
        ConfigException: If it is not valid.
    """
    found = as_dict(status)
    token, certificate, key = (
        _text(found, "token"),
        _text(found, "clientCertificateData"),
        _text(found, "clientKeyData"),
    )
    if (certificate is None) != (key is None):
        raise ConfigException("the exec plugin returned only one of certificate and key")
    expiry = _text(found, "expirationTimestamp")
    expires_at = None if expiry is None else DateTime.parse(expiry)
    if expiry is not None and expires_at is None:
        raise ConfigException("the exec plugin returned an expirationTimestamp that is not a date")
    return ExecCredential(token, certificate, key, expires_at)


def _text(status: dict[str, Any], key: str) -> str | None:
    value = status.get(key)
    return value if isinstance(value, str) and value else None
