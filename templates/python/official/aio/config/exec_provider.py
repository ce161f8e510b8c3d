"""Runs exec plugins, for programs with an event loop."""

from __future__ import annotations

import asyncio
from typing import Any

from ...runtime.aio_thread import in_daemon_thread
from ...runtime.kubernetes.config_exception import ConfigException
from ...runtime.kubernetes.configs.exec_provider import ExecProviderBase


class ExecProvider(ExecProviderBase):
    """Runs the plugin of a user."""

    async def run(self, previous_response: Any = None) -> dict[str, Any]:
        """Run the plugin; returns the ``status`` that it prints, with ``token`` or ``clientCertificateData``.

        Raises:
            ConfigException: If it fails, or prints something else.
        """
        if self._limited is not None:
            return await in_daemon_thread(self._limited)
        self.env["KUBERNETES_EXEC_INFO"] = self.info(previous_response)
        folder: dict[str, Any] = {} if self.cwd is None else {"cwd": self.cwd}
        child = await asyncio.create_subprocess_exec(
            *self.args,
            env=self.env,
            stdin=None,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            **folder,
        )
        # Both at once: a plugin that fills one pipe would wait for ever.
        output, errors = await asyncio.gather(_all_of(child.stdout), _all_of(child.stderr))
        return self.status_of(await child.wait(), output, errors)


async def _all_of(pipe: asyncio.StreamReader | None) -> bytes:
    return b"" if pipe is None else await pipe.read()


__all__ = ["ConfigException", "ExecProvider"]
