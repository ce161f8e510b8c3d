"""Runs exec plugins, with the interface of the official client. A loader's provider runs them with limits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...guards import is_dict
from ..config_exception import ConfigException
from .config_node import plain

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..kubeconfig import Fields

_EXTENSION = "client.authentication.k8s.io/exec"


class ExecProviderBase:
    """What the synchronous and the asynchronous one have in common."""

    def __init__(self, exec_config: Any, cwd: str | None = None, cluster: Any = None) -> None:
        """Read the configuration.

        Args:
            exec_config: ``user.exec`` of a kubeconfig, as a :class:`ConfigNode` or a mapping.
            cwd: Folder to run the plugin in. Default: the current one.
            cluster: The kubeconfig's cluster, for plugins that ask for it.

        Raises:
            ConfigException: If the command or the API version is missing.
        """
        for key in ("command", "apiVersion"):
            if key not in exec_config:
                raise ConfigException(f"exec: malformed request. missing key '{key}'")
        config: dict[str, Any] = plain(exec_config)
        variables: list[dict[str, str]] = config.get("env") or []
        self.api_version: str = config["apiVersion"]
        self.args: list[str] = [config["command"], *(config.get("args") or [])]
        self.env: dict[str, str] = {**os.environ, **{each["name"]: each["value"] for each in variables}}
        self.cluster: Any = cluster if config.get("provideClusterInfo") else None
        self.cwd: str | None = cwd or None
        self._limited: Callable[[], dict[str, Any]] | None = None

    @classmethod
    def of_loader(cls, plugin: Fields, cluster: Fields, limited: Callable[[], dict[str, Any]]) -> Self:
        """The provider of a loaded kubeconfig, whose :meth:`run` is ``limited``.

        Loaders call :meth:`run`, so that a program can replace it.
        """
        config = {
            "command": plugin.required("command"),
            "apiVersion": plugin.required("apiVersion"),
            "args": plugin.texts("args"),
            "env": [{"name": each.required("name"), "value": each.text("value") or ""} for each in plugin.items("env")],
            "provideClusterInfo": plugin.flag("provideClusterInfo"),
        }
        provider = cls(config, plugin.folder, cluster.value)
        provider._limited = limited
        return provider

    def info(self, previous_response: Any) -> str:
        """What the plugin reads from ``KUBERNETES_EXEC_INFO``."""
        spec: dict[str, Any] = {"interactive": sys.stdout is not None and sys.stdout.isatty()}
        if previous_response:
            spec["response"] = previous_response
        if self.cluster is not None:
            given: dict[str, Any] = plain(self.cluster)
            spec["cluster"] = cluster = dict(given)
            extensions: list[dict[str, Any]] = given.get("extensions") or []
            for each in extensions:
                if each["name"] == _EXTENSION:
                    cluster["config"] = each["extension"]
                    break
        return json.dumps({"apiVersion": self.api_version, "kind": "ExecCredential", "spec": spec})

    def status_of(self, code: int, output: str | bytes, errors: str | bytes | None) -> dict[str, Any]:
        """The status in a plugin's output."""
        if code != 0:
            said = (errors.decode(errors="replace") if isinstance(errors, bytes) else errors or "").strip()
            raise ConfigException(f"exec: process returned {code}{f'. {said}' if said else ''}")
        try:
            data: Any = json.loads(output)
        except ValueError as error:
            # The original error holds the output, which may have a token in it.
            raise ConfigException(f"exec: failed to decode process output: {error}") from None
        for key in ("apiVersion", "kind", "status"):
            if not is_dict(data) or key not in data:
                raise ConfigException(f"exec: malformed response. missing key '{key}'")
        version = data["apiVersion"]
        if version != self.api_version:
            raise ConfigException(f"exec: plugin api version {version} does not match {self.api_version}")
        status: dict[str, Any] = data["status"]
        return status


class ExecProvider(ExecProviderBase):
    """Runs the plugin of a user."""

    @property
    def shell(self) -> bool:
        """Whether a shell runs the plugin: only on Windows, which finds scripts no other way."""
        return sys.platform in ("win32", "cygwin")

    def run(self, previous_response: Any = None) -> dict[str, Any]:
        """Run the plugin; returns the ``status`` that it prints, with ``token`` or ``clientCertificateData``.

        Raises:
            ConfigException: If it fails, or prints something else.
        """
        if self._limited is not None:
            return self._limited()
        self.env["KUBERNETES_EXEC_INFO"] = self.info(previous_response)
        terminal = sys.stdout is not None and sys.stdout.isatty()
        child = subprocess.Popen(
            self.args,
            stdout=subprocess.PIPE,
            stderr=sys.stderr if terminal else subprocess.PIPE,
            stdin=sys.stdin if terminal else None,
            cwd=self.cwd,
            env=self.env,
            universal_newlines=True,
            shell=self.shell,
        )
        output, errors = child.communicate()
        return self.status_of(child.wait(), output, errors)
