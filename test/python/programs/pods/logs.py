"""Reads a container's log: all of it, its last lines, and line by line as it grows."""

from kubernetes import client, config, watch


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    api.create_namespaced_pod(
        "default",
        {"metadata": {"name": "talker"}, "spec": {"containers": [{"name": "main", "image": "busybox"}]}},
    )
    print(api.read_namespaced_pod_log(name="talker", namespace="default"), end="")
    print(api.read_namespaced_pod_log("talker", "default", tail_lines=2, container="main"), end="")
    for line in watch.Watch().stream(api.read_namespaced_pod_log, name="talker", namespace="default"):
        print("log:", line)
    response = api.read_namespaced_pod_log("talker", "default", _preload_content=False)
    print(response.data.decode().splitlines()[-1])
    try:
        api.read_namespaced_pod_log(name="nobody", namespace="default")
    except client.ApiException as error:
        print(error.status, error.reason != "")


main()
