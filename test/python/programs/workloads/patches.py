"""Sends every kind of patch, selected by its form or by its media type."""

from kubernetes import client, config


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    apps = client.AppsV1Api()
    api.create_namespaced_config_map(
        "default", client.V1ConfigMap(metadata=client.V1ObjectMeta(name="settings"), data={"a": "1", "b": "2"})
    )
    patched = api.patch_namespaced_config_map("settings", "default", {"data": {"b": "3", "c": "4"}})
    print(sorted(patched.data.items()))
    patched = api.patch_namespaced_config_map(
        "settings", "default", [{"op": "remove", "path": "/data/a"}, {"op": "add", "path": "/data/d", "value": "5"}]
    )
    print(sorted(patched.data.items()))
    patched = api.patch_namespaced_config_map(
        "settings", "default", {"data": {"b": None}}, _content_type="application/merge-patch+json"
    )
    print(sorted(patched.data.items()))

    api.patch_namespace("default", body={"metadata": {"labels": {"team": "blue"}}})
    print(api.read_namespace("default").metadata.labels)

    spec = client.V1PodSpec(
        containers=[client.V1Container(name="one", image="one:1"), client.V1Container(name="two", image="two:1")]
    )
    apps.create_namespaced_deployment(
        "default",
        client.V1Deployment(
            metadata=client.V1ObjectMeta(name="pair"),
            spec=client.V1DeploymentSpec(
                selector=client.V1LabelSelector(match_labels={"app": "pair"}),
                template=client.V1PodTemplateSpec(metadata=client.V1ObjectMeta(labels={"app": "pair"}), spec=spec),
            ),
        ),
    )
    body = {"spec": {"template": {"spec": {"containers": [{"name": "two", "image": "two:2"}]}}}}
    images = apps.patch_namespaced_deployment(name="pair", namespace="default", body=body)
    print([each.image for each in images.spec.template.spec.containers])
    images = apps.patch_namespaced_deployment(
        name="pair", namespace="default", body=body, _content_type="application/merge-patch+json"
    )
    print([each.image for each in images.spec.template.spec.containers])


main()
