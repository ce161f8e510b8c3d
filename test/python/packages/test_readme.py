"""The programs in the README of a generated package run as written."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from support.api_server import RESOURCES, ApiServer
from support.object_store import Resource
from support.server import Exchange, Server

from .generate import generate

PETS = {
    "swagger": "2.0",
    "info": {"title": "Pets", "version": "1"},
    "host": "pets.example.com",
    "schemes": ["https"],
    "paths": {
        "/pets/{name}": {
            "get": {
                "tags": ["pets"],
                "operationId": "read_pet",
                "parameters": [{"name": "name", "in": "path", "required": True, "type": "string"}],
                "responses": {"200": {"description": "It.", "schema": {"$ref": "#/definitions/Pet"}}},
            }
        },
        "/pets": {
            "post": {
                "tags": ["pets"],
                "operationId": "add_pet",
                "parameters": [
                    {"name": "pet", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Pet"}}
                ],
                "responses": {"201": {"description": "It.", "schema": {"$ref": "#/definitions/Pet"}}},
            }
        },
    },
    "definitions": {"Pet": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}},
}


def programs_of(readme: Path) -> str:
    """Return all Python programs of a README, joined. Each one that defines ``main`` also runs it."""
    found = re.findall(r"^```python\n(.*?)^```$", readme.read_text(), re.MULTILINE | re.DOTALL)
    return "\n".join(
        f"{code}\nimport asyncio\nasyncio.run(main())\n" if "async def main" in code else code for code in found
    )


def run(code: str, package: Path, **env: str) -> str:
    inherited = {name: value for name, value in os.environ.items() if name != "KUBECONFIG"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**inherited, "PYTHONPATH": str(package), "PYTHONIOENCODING": "utf-8", **env},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout.decode()


def test_the_readme_programs_of_kubernetes_run(kubernetes: Path, tmp_path: Path) -> None:
    code = programs_of(kubernetes / "README.md")
    for name in (
        "watch_",
        "Watch()",
        "Informer(",
        "patch_",
        "follow_",
        "stream.stream",
        "create_from_dict",
        "dynamic.",
    ):
        assert name in code
    with ApiServer() as server:
        server.resources.append(Resource("example.com", "v1", "gadgets", "Gadget"))
        pods = next(each for each in RESOURCES if each.plural == "pods")
        pod = {"metadata": {"name": "web-0"}, "spec": {"containers": [{"name": "web", "image": "web:1"}]}}
        server.store.create(pods, "default", pod)
        kubeconfig = {
            "current-context": "it",
            "clusters": [{"name": "it", "cluster": {"server": server.url}}],
            "contexts": [{"name": "it", "context": {"cluster": "it"}}],
        }
        (tmp_path / "config").write_text(json.dumps(kubeconfig))
        said = run(code, kubernetes, KUBECONFIG=str(tmp_path / "config"))
        lines = said.splitlines()
        assert lines[0] == "web-0"
        assert lines.count("ADDED web-0") == 2
        for line in ("new: web-0", "line 5 ä", "hello", "lamp"):
            assert line in lines
        patches = [each.headers["content-type"] for each in server.requests if each.method == "PATCH"]
        assert patches == [
            "application/strategic-merge-patch+json",
            "application/merge-patch+json",
            "application/json-patch+json",
        ]


def test_the_readme_programs_of_another_api_run(tmp_path: Path) -> None:
    document = tmp_path / "pets.json"
    document.write_text(json.dumps(PETS))
    generate(document, tmp_path / "package", "pets")

    def answer(exchange: Exchange) -> None:
        exchange.answer(exchange.request.body or '{"name": "Tom"}')

    code = programs_of(tmp_path / "package" / "README.md")
    assert "https://pets.example.com" in code
    with Server(answer) as server:
        run(code.replace("https://pets.example.com", server.url), tmp_path / "package")
        asked = [(each.method, each.target) for each in server.requests]
        assert asked.count(("GET", "/pets/example")) == 4
        assert asked.count(("POST", "/pets")) == 1
