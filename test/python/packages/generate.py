"""Generates packages with the command line, as users do."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


def generate(document: Path, folder: Path, name: str, *options: str) -> None:
    """Generate a Python client with package ``name`` from a document. Raises CalledProcessError on failure."""
    node = shutil.which("node")
    assert node is not None, "Node is needed to generate packages"
    command = [node, str(REPOSITORY / "dist" / "cli.js"), "client", "python", "--quiet"]
    subprocess.run([*command, "--spec", str(document), "--out", str(folder), "--package", name, *options], check=True)
