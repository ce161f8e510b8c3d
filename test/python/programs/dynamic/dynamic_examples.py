"""Uses the dynamic client as the official examples do."""

from kubernetes import config, dynamic
from kubernetes.client import api_client
from kubernetes.dynamic.exceptions import NotFoundError, ResourceNotFoundError


def main():
    client = dynamic.DynamicClient(api_client.ApiClient(configuration=config.load_kube_config()))

    api = client.resources.get(api_version="v1", kind="ConfigMap")
    manifest = {
        "kind": "ConfigMap",
        "apiVersion": "v1",
        "metadata": {"name": "test-configmap", "labels": {"e2e-tests": "true"}},
        "data": {"config.json": '{"command":"/usr/bin/mysqld_safe"}', "frontend.cnf": "[mysqld]\nbind-address = 10\n"},
    }
    configmap = api.create(body=manifest, namespace="default")
    print(configmap.metadata.name, configmap["metadata"]["labels"]["e2e-tests"], configmap.data["config.json"])
    for item in api.get(namespace="default", label_selector="e2e-tests=true").items:
        print(item.metadata.name, item.metadata.namespace, item.metadata.nothing, "kind" in item.to_dict())
    manifest["data"]["config.json"] = "{}"
    patched = api.patch(name="test-configmap", namespace="default", body=manifest)
    print(patched.data["config.json"], api.kind, api.name, api.api_version, api.group_version, api.namespaced)
    print(api.get(name="test-configmap", namespace="default", _request_timeout=5).to_dict()["data"]["config.json"])
    print(type(api.get(namespace="default", limit=1).items[0].metadata.resourceVersion).__name__)
    api.delete(name="test-configmap", body={}, namespace="default")
    try:
        api.get(name="test-configmap", namespace="default")
    except NotFoundError as error:
        print(error.status, error.reason)

    node_api = client.resources.get(api_version="v1", kind="Node")
    for node in node_api.get().items:
        body = {"metadata": {"labels": {"foo": "bar", "baz": None}}}
        print(node.metadata.name, node_api.patch(body=body, name=node.metadata.name).metadata.labels)
    try:
        client.resources.get(api_version="example.com/v1", kind="Nothing")
    except ResourceNotFoundError:
        print("no such kind")

    service_api = client.resources.get(api_version="v1", kind="Service")
    service = {
        "kind": "Service",
        "apiVersion": "v1",
        "metadata": {"labels": {"name": "frontend"}, "name": "frontend-service"},
        "spec": {
            "ports": [{"name": "port", "port": 80, "protocol": "TCP", "targetPort": 80}],
            "selector": {"name": "frontend"},
        },
    }
    made = service_api.create(body=service, namespace="default")
    print(made.spec.ports[0].targetPort, len(made.spec.ports), [port.name for port in made.spec.ports])
    count = 0
    for event in service_api.watch(namespace="default", timeout=1):
        count += 1
        print(event["type"], event["object"].metadata.name, event["raw_object"]["kind"])
    print(count, [each.kind for each in client.resources.search(kind="Service", api_version="v1")])


main()
