"""Keeps a local copy of objects with an informer."""

import threading

from kubernetes import client, config
from kubernetes.informer import ADDED, DELETED, MODIFIED, SharedInformer


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    api.create_namespaced_config_map("default", client.V1ConfigMap(metadata=client.V1ObjectMeta(name="a")))
    told, steps = [], {name: threading.Event() for name in (ADDED, MODIFIED, DELETED)}

    def hear(kind):
        def handler(obj):
            told.append((kind, obj.metadata.name))
            steps[kind].set()

        return handler

    informer = SharedInformer(list_func=api.list_namespaced_config_map, namespace="default")
    for kind in steps:
        informer.add_event_handler(kind, hear(kind))
    informer.start()
    steps[ADDED].wait(20)
    print(informer.cache.list_keys(), informer.cache.get_by_key("default/a").metadata.name)
    api.patch_namespaced_config_map("a", "default", {"data": {"x": "y"}})
    steps[MODIFIED].wait(20)
    print(informer.cache.get_by_key("default/a").data)
    api.delete_namespaced_config_map("a", "default", body=client.V1DeleteOptions())
    steps[DELETED].wait(20)
    print(informer.cache.list(), told)
    informer.stop()


main()
