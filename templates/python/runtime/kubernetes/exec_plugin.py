"""Programs that give credentials."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import datetime
from time import time
from typing import Any

from ..auth import AccessToken, TokenRequest
from ..date_time import DateTime
from ..guards import is_dict
from .config_exception import ConfigException
from .kubeconfig import Fields

_versions = ("client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1")
#: How long before its end a credential is no longer used, in seconds.
_LEEWAY = 10


@dataclass(frozen=True)
class ExecCredential:
    """What a program gave."""

    token: str | None = field(repr=False)
    certificate: str | None = field(repr=False)
    key: str | None = field(repr=False)
    expires_at: datetime | None


class ExecSource:
    """The credentials of a program: it is run when there is none, when the last one ends, and when it is refused."""

    def __init__(self, plugin: Fields, cluster: Fields, authority: bytes | None) -> None:
        self._plugin = plugin
        self._cluster = cluster
        self._authority = authority
        self._lock = threading.Lock()
        self._current: ExecCredential | None = None

    def __repr__(self) -> str:
        return "ExecSource()"

    def get(self, *, refresh: bool) -> ExecCredential:
        """A credential to use; a new one where ``refresh`` says that the last was refused."""
        with self._lock:
            current = self._current
            ends = None if current is None else current.expires_at
            fresh = ends is None or time() < ends.timestamp() - _LEEWAY
            if current is None or refresh or not fresh:
                current = self._current = run_plugin(self._plugin, self._cluster, self._authority)
            return current

    def __call__(self, request: TokenRequest) -> AccessToken:
        """As the source of a client's token."""
        credential = self.get(refresh=request.refresh)
        if credential.token is None:
            raise ConfigException("the exec plugin no longer gives a token")
        return AccessToken(credential.token, credential.expires_at)


def run_plugin(plugin: Fields, cluster: Fields, authority: bytes | None) -> ExecCredential:
    """Run a program.

    What it writes to stderr goes to our own, as the user may have to read it; no error of ours shows any of it, nor
    of its output.
    """
    command = plugin.required("command")
    # Without its folder, and without its arguments: there may be secrets in these.
    name = f"exec plugin {os.path.basename(command)}"
    version = plugin.required("apiVersion")
    if version not in _versions:
        raise ConfigException(f"{name}: apiVersion must be {' or '.join(_versions)}")
    mode = plugin.text("interactiveMode") or "IfAvailable"
    if mode not in ("Never", "IfAvailable", "Always"):
        raise plugin.wrong("interactiveMode", "Never, IfAvailable or Always")
    terminal = sys.stdin is not None and sys.stdin.isatty()
    if mode == "Always" and not terminal:
        raise ConfigException(f"{name} needs a terminal, and there is none")
    interactive = mode != "Never" and terminal
    info = _exec_info(plugin, cluster, authority, version, interactive)
    environment = {**os.environ, **{each.required("name"): each.text("value") or "" for each in plugin.items("env")}}
    # A bare name is looked for in PATH.
    program = plugin.resolve(command) if os.path.dirname(command) else command
    try:
        done = subprocess.run(
            [program, *plugin.texts("args")],
            env={**environment, "KUBERNETES_EXEC_INFO": json.dumps(info)},
            stdin=None if interactive else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            check=False,
        )
    except FileNotFoundError:
        hint = plugin.text("installHint")
        raise ConfigException(f"{name} is not installed{f'; {hint}' if hint else ''}") from None
    except OSError as error:
        raise ConfigException(f"{name} cannot be run ({error.strerror})") from None
    if done.returncode != 0:
        raise ConfigException(f"{name} failed with exit code {done.returncode}")
    return _read_credential(done.stdout, version, name)


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


def _read_credential(output: bytes, version: str, name: str) -> ExecCredential:
    try:
        credential: Any = json.loads(output)
    except ValueError:
        raise ConfigException(f"{name} gave no JSON") from None
    if not is_dict(credential) or credential.get("kind") != "ExecCredential":
        raise ConfigException(f"{name} gave no ExecCredential")
    if credential.get("apiVersion") != version:
        raise ConfigException(f"{name} gave a credential that is not of {version}")
    status: dict[str, Any] = credential.get("status") or {}

    def text(key: str) -> str | None:
        value = status.get(key)
        return value if isinstance(value, str) and value else None

    token, certificate, key = text("token"), text("clientCertificateData"), text("clientKeyData")
    if (certificate is None) != (key is None):
        raise ConfigException(f"{name} gave a certificate or key alone")
    if token is None and certificate is None:
        raise ConfigException(f"{name} gave neither a token nor a certificate")
    expiry = text("expirationTimestamp")
    expires_at = None if expiry is None else DateTime.parse(expiry)
    if expiry is not None and expires_at is None:
        raise ConfigException(f"{name} gave an expirationTimestamp that is no date")
    return ExecCredential(token, certificate, key, expires_at)
