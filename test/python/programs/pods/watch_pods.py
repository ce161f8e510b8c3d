"""Watches pods from the current state until `stop` or the server's timeout."""

import threading

from kubernetes import client, config, watch


def pod(name):
    return client.V1Pod(
        metadata=client.V1ObjectMeta(name=name),
        spec=client.V1PodSpec(containers=[client.V1Container(name="main", image="busybox")]),
    )


def change(api):
    api.patch_namespaced_pod("first", "default", {"metadata": {"labels": {"seen": "yes"}}})
    api.create_namespaced_pod("default", pod("second"))
    api.delete_namespaced_pod("first", "default", body=client.V1DeleteOptions())


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    api.create_namespaced_pod("default", pod("first"))

    w = watch.Watch()
    count = 0
    for event in w.stream(api.list_namespaced_pod, namespace="default", timeout_seconds=30):
        obj = event["object"]
        print("Event: %s %s %s %s" % (event["type"], obj.kind, obj.metadata.name, obj.metadata.labels))
        print(event["raw_object"]["metadata"]["name"])
        count += 1
        if count == 1:
            threading.Thread(target=change, args=(api,)).start()
        if count == 4:
            w.stop()
    print("Ended.")

    for event in watch.Watch().stream(api.list_namespace, timeout_seconds=1):
        print(event["type"], event["object"].metadata.name)

    listed = api.list_namespaced_pod("default")
    threading.Timer(0.2, lambda: api.delete_namespaced_pod("second", "default", body=client.V1DeleteOptions())).start()
    w = watch.Watch()
    for event in w.stream(
        api.list_namespaced_pod, "default", resource_version=listed.metadata.resource_version, timeout_seconds=30
    ):
        print(event["type"], event["object"].metadata.name)
        w.stop()


main()
