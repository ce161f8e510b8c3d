"""A small in-memory Kubernetes API server on loopback, with the features that tests use."""

from __future__ import annotations

import base64
import json
import re
import time
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from .object_store import Failure, Object, ObjectStore, Resource, patched, selector
from .peer import Peer
from .server import Exchange, Server

RESOURCES = (
    Resource("", "v1", "namespaces", "Namespace", False, ("status",), ("ns",)),
    Resource("", "v1", "nodes", "Node", False, ("status",), ("no",)),
    Resource("", "v1", "pods", "Pod", True, ("status", "log", "exec", "eviction"), ("po",)),
    Resource("", "v1", "services", "Service", True, ("status",), ("svc",)),
    Resource("", "v1", "configmaps", "ConfigMap", True, (), ("cm",)),
    Resource("", "v1", "secrets", "Secret"),
    Resource("", "v1", "events", "Event", True, (), ("ev",)),
    Resource("", "v1", "serviceaccounts", "ServiceAccount", True, (), ("sa",)),
    Resource("apps", "v1", "deployments", "Deployment", True, ("status", "scale"), ("deploy",)),
    Resource("apps", "v1", "replicasets", "ReplicaSet", True, ("status", "scale"), ("rs",)),
    Resource("batch", "v1", "jobs", "Job", True, ("status",)),
    Resource("networking.k8s.io", "v1", "ingresses", "Ingress", True, ("status",), ("ing",)),
    Resource("coordination.k8s.io", "v1", "leases", "Lease"),
    Resource("metrics.k8s.io", "v1beta1", "nodes", "NodeMetrics", False),
    Resource("metrics.k8s.io", "v1beta1", "pods", "PodMetrics"),
    Resource("apiextensions.k8s.io", "v1", "customresourcedefinitions", "CustomResourceDefinition", False, ("status",)),
)

VERSION = {
    "major": "1",
    "minor": "36",
    "gitVersion": "v1.36.0",
    "gitCommit": "abc",
    "gitTreeState": "clean",
    "buildDate": "2026-04-01T00:00:00Z",
    "goVersion": "go1.26",
    "compiler": "gc",
    "platform": "linux/amd64",
}

_path = re.compile(
    r"/(?:api|apis/(?P<group>[^/]+))/(?P<version>[^/]+)(?:/namespaces/(?P<namespace>[^/]+)(?=/))?"
    r"/(?P<plural>[^/]+)(?:/(?P<name>[^/]+)(?:/(?P<sub>[^/]+))?)?"
)


def _run_pod(pod: Object, number: int) -> None:
    pod.setdefault("status", {"phase": "Running", "podIP": f"10.0.0.{number}", "startTime": "2024-05-01T10:00:01Z"})
    pod["spec"].setdefault("nodeName", "node-1")


def _run_deployment(deployment: Object, _: int) -> None:
    replicas = deployment["spec"].setdefault("replicas", 1)
    deployment["status"] = {"replicas": replicas, "readyReplicas": replicas, "availableReplicas": replicas}


def _run_job(job: Object, _: int) -> None:
    job["status"] = {"succeeded": 1, "completionTime": "2024-05-01T10:01:00Z"}


class ApiServer(Server):
    """Behaves like a cluster with one node. ``token``, if given, is required of every request."""

    def __init__(self, token: str | None = None) -> None:
        self.token = token
        self.resources = list(RESOURCES)
        self.store = ObjectStore(
            controllers={"Pod": _run_pod, "Deployment": _run_deployment, "Job": _run_job},
        )
        for name in ("default", "kube-system"):
            self.store.create(RESOURCES[0], "", {"metadata": {"name": name}, "status": {"phase": "Active"}})
        self.store.create(RESOURCES[1], "", {"metadata": {"name": "node-1"}, "status": {"capacity": {"cpu": "4"}}})
        super().__init__(self._serve_api)

    def _serve_api(self, exchange: Exchange) -> None:
        request = exchange.request
        parts = urlsplit(request.target)
        query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        try:
            if self.token is not None and request.headers.get("authorization") != f"Bearer {self.token}":
                raise Failure(401, "Unauthorized", "Unauthorized")
            self._route(exchange, parts.path, query, parse_qs(parts.query))
        except Failure as failure:
            exchange.answer(json.dumps(failure.status), failure.code)

    def _route(self, exchange: Exchange, path: str, query: dict[str, str], lists: dict[str, list[str]]) -> None:
        if path.rstrip("/") == "/version":
            return _say(exchange, VERSION)
        if path in ("/healthz", "/readyz", "/livez"):
            return exchange.answer("ok", content_type="text/plain")
        found = _path.fullmatch(path)
        if found is None:
            return _say(exchange, self._discovery(path.rstrip("/")))
        given = {name: unquote(value) for name, value in found.groupdict("").items()}
        resource = self._resource(given["group"], given["version"], given["plural"])
        namespace, name, sub = given["namespace"], given["name"], given["sub"]
        method = exchange.request.method
        if sub == "exec":
            return _execute(exchange, lists.get("command", []))
        if sub == "log":
            self.store.get(resource, namespace, name)
            return _log(exchange, query)
        if sub and sub not in resource.subresources:
            raise Failure(404, "NotFound", "the server could not find the requested resource")
        if not name and method == "GET":
            return self._list(exchange, resource, namespace or None, query)
        if not name and method == "DELETE":
            selects = selector(query.get("labelSelector", ""), query.get("fieldSelector", ""))
            for each in self.store.list(resource, namespace or None, selects):
                self.store.delete(resource, each["metadata"].get("namespace", ""), each["metadata"]["name"])
            return _say(exchange, {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success"})
        status, answer = self._one(exchange, resource, namespace, name, sub, query)
        _say(exchange, answer, status)

    def _one(
        self, exchange: Exchange, resource: Resource, namespace: str, name: str, sub: str, query: dict[str, str]
    ) -> tuple[int, Object]:
        request, store = exchange.request, self.store
        body: Any = json.loads(request.body) if request.body else None
        if request.method == "POST" and sub == "eviction":
            store.delete(resource, namespace, name)
            return 201, {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "code": 201}
        if request.method == "POST":
            made = store.create(resource, namespace, body, dry_run=query.get("dryRun") == "All")
            if resource.kind == "CustomResourceDefinition":
                self._define(made)
            return 201, made
        if request.method == "GET":
            found = store.get(resource, namespace, name)
            return 200, _scale_of(found) if sub == "scale" else found
        if request.method == "DELETE":
            gone = store.delete(resource, namespace, name)
            if resource.kind == "Pod":
                return 200, gone
            details = {"name": name, "kind": resource.plural, "uid": gone["metadata"]["uid"]}
            status = {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "details": details}
            return 200, status
        media_type = request.headers.get("content-type", "").partition(";")[0]

        def change(before: Object) -> Object:
            base = _scale_of(before) if sub == "scale" else before
            after = patched(base, body, media_type) if request.method == "PATCH" else body
            if sub == "scale":
                return {**before, "spec": {**before["spec"], "replicas": after["spec"]["replicas"]}}
            return {**before, "status": after.get("status")} if sub == "status" else after

        if media_type == "application/apply-patch+yaml" and not self._is_there(resource, namespace, name):
            return 201, store.create(resource, namespace, body)
        changed = store.update(resource, namespace, name, change)
        return 200, _scale_of(changed) if sub == "scale" else changed

    def _is_there(self, resource: Resource, namespace: str, name: str) -> bool:
        return (resource.group, resource.plural, namespace, name) in self.store.objects

    def _list(self, exchange: Exchange, resource: Resource, namespace: str | None, query: dict[str, str]) -> None:
        selects = selector(query.get("labelSelector", ""), query.get("fieldSelector", ""))
        if query.get("watch") in ("true", "True", "1"):
            return self._watch(exchange, resource, namespace, query)
        items = self.store.list(resource, namespace, selects)
        metadata: Object = {"resourceVersion": str(self.store.version)}
        start = int(base64.b64decode(query["continue"])) if query.get("continue") else 0
        limit = int(query.get("limit") or 0)
        page = items[start : start + limit] if limit else items[start:]
        left = len(items) - start - len(page)
        if left > 0:
            token = base64.b64encode(str(start + limit).encode()).decode()
            metadata.update({"continue": token, "remainingItemCount": left})
        for each in page:
            each.pop("kind"), each.pop("apiVersion")
        head = {"kind": f"{resource.kind}List", "apiVersion": resource.group_version, "metadata": metadata}
        _say(exchange, {**head, "items": page})

    def _watch(self, exchange: Exchange, resource: Resource, namespace: str | None, query: dict[str, str]) -> None:
        selects = selector(query.get("labelSelector", ""), query.get("fieldSelector", ""))
        until = time.monotonic() + float(query.get("timeoutSeconds") or 3600)
        version = int(query.get("resourceVersion") or 0)
        exchange.start()
        if version == 0:
            version = self.store.version
            for each in self.store.list(resource, namespace, selects):
                _event(exchange, "ADDED", each)
        while (left := until - time.monotonic()) > 0 and not self.closing.is_set():
            for change in self.store.changes(version, resource, min(left, 0.2)):
                version = change.version
                if namespace in (None, change.object["metadata"].get("namespace")) and selects(change.object):
                    _event(exchange, change.type, change.object)
        exchange.end()

    def _resource(self, group: str, version: str, plural: str) -> Resource:
        for each in self.resources:
            if (each.group, each.version, each.plural) == (group, version, plural):
                return each
        raise Failure(404, "NotFound", "the server could not find the requested resource")

    def _define(self, crd: Object) -> None:
        spec = crd["spec"]
        for version in spec["versions"]:
            self.resources.append(
                Resource(
                    spec["group"],
                    version["name"],
                    spec["names"]["plural"],
                    spec["names"]["kind"],
                    spec["scope"] == "Namespaced",
                    tuple(version.get("subresources", {})),
                )
            )

    def _discovery(self, path: str) -> Object:
        groups = sorted({(each.group, each.version) for each in self.resources if each.group})
        described = [
            {
                "name": group,
                "versions": [{"groupVersion": f"{group}/{version}", "version": version}],
                "preferredVersion": {"groupVersion": f"{group}/{version}", "version": version},
            }
            for group, version in groups
        ]
        if path == "/api":
            return {"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": []}
        if path == "/apis":
            return {"kind": "APIGroupList", "apiVersion": "v1", "groups": described}
        for each in described:
            if path == f"/apis/{each['name']}":
                return {"kind": "APIGroup", "apiVersion": "v1", **each}
        version = path.removeprefix("/apis/").removeprefix("/api/")
        listed = [each for each in self.resources if each.group_version == version]
        if not listed:
            raise Failure(404, "NotFound", "the server could not find the requested resource")
        resources: list[Object] = []
        for each in listed:
            verbs = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"]
            entry = {
                "name": each.plural,
                "singularName": each.kind.lower(),
                "namespaced": each.namespaced,
                "kind": each.kind,
            }
            resources.append({**entry, "verbs": verbs, "shortNames": list(each.short_names)})
            for sub in each.subresources:
                resources.append(
                    {**entry, "name": f"{each.plural}/{sub}", "singularName": "", "verbs": ["get", "patch", "update"]}
                )
        return {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": version, "resources": resources}


def _say(exchange: Exchange, answer: Object, status: int = 200) -> None:
    exchange.answer(json.dumps(answer), status)


def _event(exchange: Exchange, kind: str, obj: Object) -> None:
    exchange.chunk(json.dumps({"type": kind, "object": obj}).encode() + b"\n")


def _scale_of(obj: Object) -> Object:
    names = ("name", "namespace", "uid", "resourceVersion", "creationTimestamp")
    metadata = {name: obj["metadata"][name] for name in names}
    replicas = obj["spec"]["replicas"]
    return {
        "kind": "Scale",
        "apiVersion": "autoscaling/v1",
        "metadata": metadata,
        "spec": {"replicas": replicas},
        "status": {"replicas": replicas},
    }


def _log(exchange: Exchange, query: dict[str, str]) -> None:
    lines = [f"line {number} ä\n".encode() for number in range(1, 6)]
    if query.get("tailLines"):
        lines = lines[-int(query["tailLines"]) :]
    exchange.start(content_type="text/plain")
    for line in lines:
        exchange.chunk(line)
        if query.get("follow") == "true":
            time.sleep(0.01)
    exchange.end()


def _execute(exchange: Exchange, command: list[str]) -> None:
    """Act as a shell with ``echo`` and ``exit`` that prints any other input back."""
    offered = exchange.request.headers.get("sec-websocket-protocol", "").replace(" ", "").split(",")
    peer = Peer(exchange, next(each for each in ("v5.channel.k8s.io", "v4.channel.k8s.io") if each in offered))
    end: Object = {"metadata": {}, "status": "Success"}
    if command[:2] == ["/bin/sh", "-c"]:
        if command[2].startswith("exit "):
            causes = [{"reason": "ExitCode", "message": command[2][5:]}]
            end = {"metadata": {}, "status": "Failure", "reason": "NonZeroExitCode", "details": {"causes": causes}}
        else:
            peer.frame(b"\x01" + command[2].removeprefix("echo ").encode() + b"\n")
            peer.frame(b"\x02a warning\n")
    else:
        while True:
            opcode, message = peer.receive()
            if opcode == 8 or message[1:] == b"exit\n":
                break
            if opcode != 9:
                peer.frame(b"\x01" + message[1:].removeprefix(b"echo "))
    peer.frame(b"\x03" + json.dumps(end).encode())
    peer.frame(b"\x03\xe8", 8)
    exchange.sock.settimeout(2)
    peer.receive()
