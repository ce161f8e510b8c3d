"""Lists all pods with their addresses, and reads one pod."""

from kubernetes import client, config


def main():
    config.load_kube_config()
    v1 = client.CoreV1Api()
    for number in range(3):
        pod = client.V1Pod(
            metadata=client.V1ObjectMeta(name=f"web-{number}"),
            spec=client.V1PodSpec(containers=[client.V1Container(name="web", image="nginx")]),
        )
        v1.create_namespaced_pod(namespace="default", body=pod)

    print("Listing pods with their IPs:")
    ret = v1.list_pod_for_all_namespaces(watch=False)
    for i in ret.items:
        print("%s\t%s\t%s" % (i.status.pod_ip, i.metadata.namespace, i.metadata.name))

    ret = client.CoreV1Api().read_namespaced_pod(name="web-1", namespace="default")
    print(ret.status.phase, ret.spec.containers[0].image, ret.metadata.creation_timestamp.tzinfo)
    for namespace in v1.list_namespace().items:
        print(namespace.metadata.name, namespace.status.phase)
    for node in v1.list_node().items:
        print(node.metadata.name, node.status.capacity["cpu"])


main()
