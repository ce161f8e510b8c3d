"""Catches errors and tells them apart."""

import json

from kubernetes import client, config
from kubernetes.client.exceptions import ApiException, NotFoundException


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    try:
        api.read_namespaced_pod("missing", "default")
    except NotFoundException as error:
        body = json.loads(error.body)
        print(error.status, body["reason"], body["message"], error.headers["content-type"])
    namespace = client.V1Namespace(metadata=client.V1ObjectMeta(name="twice"))
    made = api.create_namespace(namespace)
    try:
        api.create_namespace(namespace)
    except ApiException as error:
        print(error.status, json.loads(error.body)["reason"])
    api.patch_namespace("twice", {"metadata": {"labels": {"a": "b"}}})
    try:
        api.replace_namespace("twice", made)
    except ApiException as error:
        print(error.status, json.loads(error.body)["reason"])
    try:
        api.create_namespaced_config_map("default", client.V1ConfigMap(data={}))
    except client.ApiException as error:
        print(error.status, json.loads(error.body)["reason"])
    for wrong in (lambda: api.read_namespaced_pod("x"), lambda: api.read_namespaced_pod("x", "y", nonsense=1)):
        try:
            wrong()
        except Exception as error:
            print(isinstance(error, TypeError) or type(error).__name__ == "ValidationError")


main()
