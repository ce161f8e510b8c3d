"""Reads undecoded responses and their status, and makes calls in other threads."""

import json

from kubernetes import client, config


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    response = api.list_namespace(_preload_content=False)
    print(response.status, [each["metadata"]["name"] for each in json.loads(response.data)["items"]])
    thread = api.list_namespace(async_req=True)
    print(len(thread.get().items))
    threads = [api.read_namespace(name, async_req=True) for name in ("default", "kube-system")]
    print([each.get().status.phase for each in threads])
    print(api.list_namespace(_request_timeout=5).kind, api.list_namespace(_request_timeout=(3, 5)).kind)


main()
