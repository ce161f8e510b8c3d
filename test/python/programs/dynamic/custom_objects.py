"""Defines a custom resource, and creates, lists, patches and deletes its objects."""

from kubernetes import client, config

GROUP, VERSION, PLURAL = "stable.example.com", "v1", "crontabs"


def main():
    config.load_kube_config()
    anything = client.V1JSONSchemaProps(type="object", x_kubernetes_preserve_unknown_fields=True)
    schema = client.V1CustomResourceValidation(
        open_apiv3_schema=client.V1JSONSchemaProps(type="object", properties={"spec": anything, "status": anything})
    )
    crd = client.V1CustomResourceDefinition(
        api_version="apiextensions.k8s.io/v1",
        kind="CustomResourceDefinition",
        metadata=client.V1ObjectMeta(name=f"{PLURAL}.{GROUP}"),
        spec=client.V1CustomResourceDefinitionSpec(
            group=GROUP,
            scope="Namespaced",
            names=client.V1CustomResourceDefinitionNames(plural=PLURAL, singular="crontab", kind="CronTab"),
            versions=[
                client.V1CustomResourceDefinitionVersion(
                    name=VERSION,
                    served=True,
                    storage=True,
                    schema=schema,
                    subresources=client.V1CustomResourceSubresources(status={}),
                )
            ],
        ),
    )
    made = client.ApiextensionsV1Api().create_custom_resource_definition(crd)
    print(made.spec.versions[0].schema.open_apiv3_schema.properties["spec"].x_kubernetes_preserve_unknown_fields)

    api = client.CustomObjectsApi()
    body = {
        "apiVersion": f"{GROUP}/{VERSION}",
        "kind": "CronTab",
        "metadata": {"name": "my-new-cron-object", "labels": {"x-y/z": "1"}},
        "spec": {"cronSpec": "* * * * */5", "image": "my-awesome-cron-image", "snake_case": [1, 2.5, None]},
    }
    created = api.create_namespaced_custom_object(
        group=GROUP, version=VERSION, namespace="default", plural=PLURAL, body=body
    )
    print(created["kind"], created["metadata"]["name"], sorted(created["spec"].items()))
    got = api.get_namespaced_custom_object(
        group=GROUP, version=VERSION, name="my-new-cron-object", namespace="default", plural=PLURAL
    )
    print(got["metadata"]["labels"], got["spec"]["image"])
    patched = api.patch_namespaced_custom_object(
        GROUP, VERSION, "default", PLURAL, "my-new-cron-object", {"spec": {"image": "new-image"}}
    )
    print(patched["spec"]["image"], patched["metadata"]["generation"])
    patched["spec"]["replicas"] = 2
    replaced = api.replace_namespaced_custom_object(GROUP, VERSION, "default", PLURAL, "my-new-cron-object", patched)
    print(replaced["spec"]["replicas"])
    status = api.patch_namespaced_custom_object_status(
        GROUP, VERSION, "default", PLURAL, "my-new-cron-object", {"status": {"ready": True}}
    )
    print(status["status"])
    everywhere = api.list_cluster_custom_object(GROUP, VERSION, PLURAL, label_selector="x-y/z=1")
    print(everywhere["kind"], [each["metadata"]["name"] for each in everywhere["items"]])
    listed = api.list_namespaced_custom_object(GROUP, VERSION, "default", PLURAL, limit=5)
    print(len(listed["items"]))
    print([each.name for each in api.get_api_resources(GROUP, VERSION).resources])
    gone = api.delete_namespaced_custom_object(
        group=GROUP,
        version=VERSION,
        name="my-new-cron-object",
        namespace="default",
        plural=PLURAL,
        body=client.V1DeleteOptions(),
    )
    print(gone["status"], gone["details"]["name"])
    try:
        api.get_namespaced_custom_object(GROUP, VERSION, "default", PLURAL, "my-new-cron-object")
    except client.exceptions.ApiException as error:
        print(error.status)


main()
