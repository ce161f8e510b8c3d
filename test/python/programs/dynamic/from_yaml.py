"""Creates objects from YAML."""

import os
import tempfile

import yaml
from kubernetes import client, config, utils

TEXT = """
apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx-app
spec:
  replicas: 2
  selector:
    matchLabels: {app: nginx}
  template:
    metadata:
      labels: {app: nginx}
    spec:
      containers:
      - name: nginx
        image: nginx:1.15.4
        ports:
        - containerPort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: nginx-svc
spec:
  selector: {app: nginx}
  ports:
  - port: 80
    targetPort: http
"""


def main():
    config.load_kube_config()
    k8s_client = client.ApiClient()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "app.yaml")
        with open(path, "w") as file:
            file.write(TEXT)
        utils.create_from_yaml(k8s_client, path)
        try:
            utils.create_from_yaml(k8s_client, path)
        except utils.FailToCreateError as error:
            print([each.status for each in error.api_exceptions])
    deps = client.AppsV1Api().read_namespaced_deployment(name="nginx-app", namespace="default")
    print(f"Deployment {deps.metadata.name} created", deps.spec.replicas)
    service = client.CoreV1Api().read_namespaced_service("nginx-svc", "default")
    print(service.spec.ports[0].port, service.spec.ports[0].target_port, service.spec.selector)

    utils.create_from_dict(
        k8s_client,
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "from-dict"}, "data": {"a": "b"}},
        namespace="kube-system",
    )
    print(client.CoreV1Api().read_namespaced_config_map("from-dict", "kube-system").data)
    manifest = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "model"}, "data": {"a": "b"}}
    (made,) = utils.create_from_dict(k8s_client, manifest, verbose=True)
    print(type(made).__name__, made.metadata.name, made.data)
    dumped = yaml.safe_load(yaml.safe_dump(made.to_dict()))
    print(dumped["metadata"]["name"], dumped["metadata"]["creation_timestamp"] == made.metadata.creation_timestamp)
    manifest["data"] = {"c": "d"}
    (applied,) = utils.create_from_dict(k8s_client, manifest, apply=True, namespace="default")
    print(applied.metadata.name, applied.data.c)
    body = yaml.safe_load(TEXT.split("---")[0].replace("nginx-app", "by-hand"))
    made = client.AppsV1Api().create_namespaced_deployment(body=body, namespace="default")
    print(made.metadata.name, made.spec.template.spec.containers[0].ports[0].container_port)


main()
