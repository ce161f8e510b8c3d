"""Follows a log with reads that end after a while, so that the program can stop in between."""

import socket

from kubernetes import client, config


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    api.create_namespaced_pod(
        "default",
        {"metadata": {"name": "talker"}, "spec": {"containers": [{"name": "main", "image": "busybox"}]}},
    )
    response = api.read_namespaced_pod_log("talker", "default", follow=True, _preload_content=False)
    # The way of the official client's examples.
    response._fp.fp.raw._sock.settimeout(0.5)
    found = b""
    for _ in range(20):
        try:
            data = response.read(1024)
        except (socket.timeout, TimeoutError):
            continue
        if not data:
            break
        found += data
    response.close()
    print(found.decode().splitlines()[0])
    print(len(found) > 10)


main()
