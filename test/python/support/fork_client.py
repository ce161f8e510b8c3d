"""Runs Python programs without starting Python and importing the same modules for each."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_server = Path(__file__).with_name("fork_server.py")


class ForkServer:
    """A process that has imported some modules, and forks for each program."""

    def __init__(self, environment: dict[str, str], modules: list[str]) -> None:
        """Start the process. It imports the modules in the given environment."""
        self._process = subprocess.Popen(
            [sys.executable, str(_server), *modules],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, program: Path, environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[bytes]:
        """Run a program. ``folder`` must exist, and gets files with what the program prints."""
        assert self._process.stdin is not None and self._process.stdout is not None
        stdout, stderr = folder / "stdout", folder / "stderr"
        request = {"program": program, "environment": environment, "stdout": stdout, "stderr": stderr}
        self._process.stdin.write(json.dumps(request, default=str) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return subprocess.CompletedProcess([str(program)], code, stdout.read_bytes(), stderr.read_bytes())

    def stop(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
