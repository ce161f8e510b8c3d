"""Evicts a pod, as `kubectl drain` does."""

from kubernetes import client, config


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    pod = client.V1Pod(
        metadata=client.V1ObjectMeta(name="moving"),
        spec=client.V1PodSpec(containers=[client.V1Container(name="main", image="busybox")], node_name="node-1"),
    )
    api.create_namespaced_pod("default", pod)
    api.patch_node("node-1", {"spec": {"unschedulable": True}})
    print(api.read_node("node-1").spec.unschedulable)
    for each in api.list_pod_for_all_namespaces(field_selector="spec.nodeName=node-1").items:
        body = client.V1Eviction(
            metadata=client.V1ObjectMeta(name=each.metadata.name, namespace=each.metadata.namespace),
            delete_options=client.V1DeleteOptions(grace_period_seconds=10),
        )
        api.create_namespaced_pod_eviction(each.metadata.name, each.metadata.namespace, body)
    print(len(api.list_namespaced_pod("default").items))


main()
