"""Reads the resource usage of nodes and pods."""

from kubernetes import client, config, utils


def main():
    config.load_kube_config()
    api_client = client.ApiClient()
    custom = client.CustomObjectsApi(api_client)
    for namespace in ("default", "kube-system"):
        custom.create_namespaced_custom_object(
            "metrics.k8s.io",
            "v1beta1",
            namespace,
            "pods",
            {
                "apiVersion": "metrics.k8s.io/v1beta1",
                "kind": "PodMetrics",
                "metadata": {"name": f"web-{namespace}", "labels": {"app": "web"}},
                "containers": [{"name": "web", "usage": {"cpu": "100m", "memory": "1024Ki"}}],
            },
        )
    for node in utils.get_nodes_metrics(api_client)["items"]:
        print(node["metadata"]["name"])
    for pod in utils.get_pods_metrics(api_client, "default", "app=web")["items"]:
        for container in pod["containers"]:
            print(pod["metadata"]["name"], container["name"], utils.parse_quantity(container["usage"]["cpu"]))
    print(len(utils.get_pods_metrics(api_client, "default", "app=db")["items"]))
    everything = utils.get_pods_metrics_in_all_namespaces(api_client, ["default", "kube-system"])
    print({name: [pod["metadata"]["name"] for pod in found["items"]] for name, found in everything.items()})
    print(utils.get_pods_metrics_in_all_namespaces(api_client, [""])[""]["kind"])
    try:
        utils.get_pods_metrics(api_client, "")
    except ValueError:
        print("which namespace?")


main()
