"""The programs in the README of a generated package run as written."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from support.api_server import ApiServer
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


GADGETS = {
    "metadata": {"name": "gadgets.example.com"},
    "spec": {
        "group": "example.com",
        "names": {"plural": "gadgets", "kind": "Gadget"},
        "scope": "Namespaced",
        "versions": [
            {
                "name": "v1",
                "served": True,
                "storage": True,
                "schema": {
                    "openAPIV3Schema": {
                        "type": "object",
                        "properties": {"spec": {"type": "object", "x-kubernetes-preserve-unknown-fields": True}},
                    }
                },
            }
        ],
    },
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
    with ApiServer(cluster=True) as server:
        server.create("apiextensions.k8s.io/customresourcedefinitions", GADGETS)
        pod = {"metadata": {"name": "web-0"}, "spec": {"containers": [{"name": "web", "image": "web:1"}]}}
        server.create("/pods", pod, "default")
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
        patches = [each["type"] for each in server.requests if each["method"] == "PATCH"]
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


KEYED = {
    "swagger": "2.0",
    "info": {"title": "Keyed", "version": "1.2"},
    "host": "keyed.example.com",
    "schemes": ["https"],
    "securityDefinitions": {
        "key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
        'si"g`': {"type": "apiKey", "in": "query", "name": "sign`ature"},
        "login": {"type": "basic"},
        "oauth": {
            "type": "oauth2",
            "flow": "application",
            "tokenUrl": "https://idp.example.com/token",
            "scopes": {"read": ""},
        },
    },
    "security": [{"key": []}],
    "paths": {
        "/a": {
            method: {
                "tags": ["t"],
                "operationId": f"{method}_a",
                "responses": {"200": {"description": "It.", "schema": {"type": "string"}}},
                **more,
            }
            for method, more in (
                ("get", {}),
                ("put", {"security": [{"login": [], 'si"g`': []}]}),
                ("post", {"security": [{"oauth": ["read"]}]}),
                ("delete", {"security": []}),
            )
        }
    },
}


def test_credentials_are_sent_by_the_security_schemes_of_the_document(tmp_path: Path) -> None:
    document = tmp_path / "keyed.json"
    document.write_text(json.dumps(KEYED))
    generate(document, tmp_path / "package", "keyed", "--package-version", "3.1rc2")
    readme = (tmp_path / "package" / "README.md").read_text()
    for line in (
        "- `key`: an API key in the header `X-Api-Key`",
        '- `` si"g` ``: an API key in the query parameter ``sign`ature``',
        "- `login`: a user name and password",
        "- `oauth`: an OAuth 2 token",
    ):
        assert line in readme.splitlines()
    # The section's program, then a call of each operation with what it sets.
    section = readme.split("## Authentication")[1].split("## ")[0]
    code = "\n".join(re.findall(r"^```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))
    calls = "\n".join(f"api.{method}_a()" for method in ("get", "put", "post", "delete"))
    misnamed = (
        "configuration.api_key['X-Key'] = 'secret'\n"
        "try:\n    api.get_a()\nexcept client.ApiValueError as error:\n    print(error)\n"
    )
    versions = (
        "import keyed, keyed.aio.client\nprint(keyed.__version__, client.__version__, keyed.aio.client.__version__)"
    )
    with Server(lambda exchange: exchange.answer('"a"')) as server:
        program = f"{code}\napi = client.TApi(client.ApiClient(configuration))\n{calls}\n{misnamed}\n{versions}"
        said = run(program.replace("https://keyed.example.com", server.url), tmp_path / "package")
        programs = programs_of(tmp_path / "package" / "README.md")
        run(programs.replace("https://keyed.example.com", server.url), tmp_path / "package")
    sent = [
        (each.method, each.target, each.headers.get("x-api-key"), each.headers.get("authorization"))
        for each in server.requests
    ]
    assert sent[:4] == [
        ("GET", "/a", "secret", None),
        ("PUT", "/a?sign%60ature=secret", None, "Basic bWU6c2VjcmV0"),
        ("POST", "/a", None, "Bearer secret"),
        ("DELETE", "/a", None, None),
    ]
    # Every program of the README authenticates.
    assert len(sent) == 8 and set(sent[4:]) == {("GET", "/a", "secret", None)}
    assert server.requests[0].headers["user-agent"] == "keyed-python/3.1rc2"
    error, printed = said.splitlines()
    assert error.startswith("the API has no security scheme 'X-Key' for an API key; it has ")
    assert "key (header X-Api-Key)" in error and "secret" not in error
    assert printed == "3.1rc2 3.1rc2 3.1rc2"
