"""Calls kinds that the dynamic client discovers from the server."""

from kubernetes import client, config, dynamic, watch
from kubernetes.dynamic.exceptions import NotFoundError, ResourceNotFoundError


def main():
    config.load_kube_config()
    api = dynamic.DynamicClient(client.ApiClient())
    configmaps = api.resources.get(api_version="v1", kind="ConfigMap")
    manifest = {
        "kind": "ConfigMap",
        "apiVersion": "v1",
        "metadata": {"name": "simple", "labels": {"foo": "bar"}},
        "data": {"config.json": '{"command": "/usr/bin/mysqld_safe"}', "frontend.cnf": "[mysqld]\nbind-address = *"},
    }
    created = configmaps.create(body=manifest, namespace="default")
    print(created.kind, created.metadata.name, created.data["config.json"])
    listed = configmaps.get(namespace="default", label_selector="foo=bar")
    print([(item.kind, item.metadata.name) for item in listed.items])
    one = configmaps.get(name="simple", namespace="default")
    print(sorted(one.to_dict()["data"]))
    patched = configmaps.patch(
        name="simple",
        namespace="default",
        body={"metadata": {"name": "simple"}, "data": {"config.json": "{}"}},
        content_type="application/merge-patch+json",
    )
    print(patched.data["config.json"])
    manifest["data"] = {"only": "this"}
    print(configmaps.replace(body=manifest, namespace="default").data.to_dict())
    applied = configmaps.server_side_apply(
        body={"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "applied"}, "data": {"x": "y"}},
        namespace="default",
        field_manager="py",
    )
    print(applied.metadata.name)
    deployments = api.resources.get(api_version="apps/v1", kind="Deployment")
    print(deployments.name, deployments.namespaced, deployments.group_version)
    for event in configmaps.watch(namespace="default", timeout=1):
        print(event["type"], event["object"].metadata.name)
    watcher = watch.Watch()
    for event in configmaps.watch(namespace="default", timeout=5, watcher=watcher):
        print("only", event["object"].metadata.name)
        watcher.stop()
    for query in ({"kind": "Deployment"}, {"short_names": ["po"], "kind": "Pod"}, {"singular_name": "configmap"}):
        found = api.resources.get(**query)
        print(found.group_version, found.kind, found.prefix, found.preferred, found.to_dict()["name"])
    print(
        deployments.path(name="a", namespace="b"),
        "default" in str(configmaps.get(namespace="default", serialize=False).data),
    )
    configmaps.delete(name="simple", namespace="default", body={})
    try:
        configmaps.get(name="simple", namespace="default")
    except NotFoundError as error:
        print(error.status)
    try:
        api.resources.get(api_version="v1", kind="Nonsense")
    except ResourceNotFoundError:
        print("no such kind")


main()
