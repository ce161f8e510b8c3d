"""Commands in containers, in an event loop."""

from __future__ import annotations

from ...runtime.kubernetes.async_exec import ExecOutput, ExecSession, stream

__all__ = ["ExecOutput", "ExecSession", "stream"]
