"""Deletes one object with options, and a collection."""

from kubernetes import client, config
from kubernetes.client.rest import ApiException


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    for number in range(5):
        api.create_namespaced_config_map(
            "default",
            client.V1ConfigMap(metadata=client.V1ObjectMeta(name=f"map-{number}", labels={"odd": str(number % 2)})),
        )
    options = client.V1DeleteOptions(
        grace_period_seconds=0,
        propagation_policy="Background",
        preconditions=client.V1Preconditions(uid=api.read_namespaced_config_map("map-0", "default").metadata.uid),
    )
    gone = api.delete_namespaced_config_map("map-0", "default", body=options)
    print(gone["status"])
    api.delete_namespaced_config_map("map-2", "default", grace_period_seconds=0)
    print([each.metadata.name for each in api.list_namespaced_config_map("default").items])
    api.delete_collection_namespaced_config_map("default", label_selector="odd=1")
    print([each.metadata.name for each in api.list_namespaced_config_map("default").items])
    try:
        api.delete_namespaced_config_map("map-0", "default")
    except ApiException as error:
        print("Exception:", error.status, error.reason != "")
    pod = client.V1Pod(
        metadata=client.V1ObjectMeta(name="short"),
        spec=client.V1PodSpec(containers=[client.V1Container(name="main", image="busybox")]),
    )
    api.create_namespaced_pod("default", pod)
    api.delete_namespaced_pod("short", "default", propagation_policy="Foreground")
    while api.list_namespaced_pod("default").items:
        pass
    print("gone")


main()
