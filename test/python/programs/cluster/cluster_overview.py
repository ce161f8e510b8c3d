"""An overview of a cluster: API groups, nodes and labels, pods of all namespaces, and a short watch."""

from kubernetes import client, config, watch


def main():
    contexts, active_context = config.list_kube_config_contexts()
    print([context["name"] for context in contexts], active_context["name"])
    client1 = client.CoreV1Api(api_client=config.new_client_from_config(context="first"))
    client2 = client.CoreV1Api(api_client=config.new_client_from_config(context="second"))
    client1.create_namespace(client.V1Namespace(metadata=client.V1ObjectMeta(name="only-first")))
    for each in (client1, client2):
        print([item.metadata.name for item in each.list_namespace().items])

    config.load_kube_config()
    for api in client.ApisApi().get_api_versions().groups:
        versions = [v.version for v in api.versions]
        print("%-40s %-20s %s" % (api.name, ",".join(versions), api.preferred_version.version))
    api_instance = client.CoreV1Api()
    body = {"metadata": {"labels": {"foo": "bar", "baz": None}}}
    for node in api_instance.list_node().items:
        labels = api_instance.patch_node(node.metadata.name, body).metadata.labels
        print(f"{node.metadata.name}\t{labels}", node.status.capacity["cpu"])

    api_instance.create_namespaced_service_account("default", {"metadata": {"name": "robot"}})
    secret = client.V1Secret(
        metadata=client.V1ObjectMeta(name="s"), data={"key": "dmFsdWU="}, string_data=None, type="Opaque"
    )
    print(api_instance.create_namespaced_secret("default", secret).data)
    count = 3
    w = watch.Watch()
    for event in w.stream(api_instance.list_namespace, timeout_seconds=10):
        print("Event: %s %s" % (event["type"], event["object"].metadata.name))
        count -= 1
        if not count:
            w.stop()
    print("Ended.")
    deleted = api_instance.delete_collection_namespaced_secret("default", label_selector="a!=b")
    print(type(deleted).__name__)
    thread = api_instance.list_namespaced_pod("default", async_req=True)
    print(len(thread.get().items))
    data, status, headers = api_instance.list_namespaced_pod_with_http_info("default")
    print(type(data).__name__, status, "content-type" in {name.lower() for name in headers})


main()
