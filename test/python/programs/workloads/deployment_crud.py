"""Creates, updates, restarts and deletes a deployment, as the official examples do."""

import copy
import datetime

from kubernetes import client, config
from kubernetes.client import V1DeploymentSpec

NAME = "deploy-nginx"


def create_deployment_object():
    container = client.V1Container(
        name="nginx",
        image="nginx:1.15.4",
        ports=[client.V1ContainerPort(container_port=80)],
        env=[client.V1EnvVar(name="LEVEL", value="info"), client.V1EnvVar(name="EMPTY", value="")],
        resources=client.V1ResourceRequirements(
            requests={"cpu": "100m", "memory": "200Mi"}, limits={"cpu": "500m", "memory": "500Mi"}
        ),
        liveness_probe=client.V1Probe(http_get=client.V1HTTPGetAction(path="/healthz", port=80), period_seconds=5),
    )
    template = client.V1PodTemplateSpec(
        metadata=client.V1ObjectMeta(labels={"app": "nginx"}), spec=client.V1PodSpec(containers=[container])
    )
    spec = V1DeploymentSpec(
        replicas=3, template=template, selector=client.V1LabelSelector(match_labels={"app": "nginx"})
    )
    return client.V1Deployment(
        api_version="apps/v1", kind="Deployment", metadata=client.V1ObjectMeta(name=NAME), spec=spec
    )


def main():
    config.load_kube_config()
    apps_v1 = client.AppsV1Api()
    deployment = create_deployment_object()
    resp = apps_v1.create_namespaced_deployment(body=deployment, namespace="default")
    print("%s\t\t%s\t%s" % (resp.metadata.namespace, resp.metadata.name, resp.spec.template.spec.containers[0].image))
    deployment.spec.template.spec.containers[0].image = "nginx:1.16.0"
    resp = apps_v1.patch_namespaced_deployment(name=NAME, namespace="default", body=deployment)
    print(resp.spec.template.spec.containers[0].image, resp.spec.template.spec.containers[0].ports[0].container_port)
    deployment.spec.template.metadata.annotations = {
        "kubectl.kubernetes.io/restartedAt": datetime.datetime(2024, 5, 1, tzinfo=datetime.timezone.utc).isoformat()
    }
    resp = apps_v1.patch_namespaced_deployment(name=NAME, namespace="default", body=deployment)
    print(resp.spec.template.metadata.annotations)
    read = apps_v1.read_namespaced_deployment(NAME, "default")
    twin = copy.deepcopy(read)
    print(read == twin, read.spec.template.spec.containers[0].env[1].value == "", read.spec.paused)
    twin.spec.replicas = None
    print(read == twin, read.spec.replicas, read.spec.template.spec.containers[0].liveness_probe.http_get.port)
    as_dict = read.to_dict()
    print(sorted(as_dict)[:3], as_dict["spec"]["replicas"], as_dict["metadata"]["name"])
    for each in apps_v1.list_deployment_for_all_namespaces(field_selector=f"metadata.name={NAME}").items:
        print(each.metadata.name, each.spec.replicas, each.metadata.owner_references)
    status = apps_v1.delete_namespaced_deployment(
        name=NAME,
        namespace="default",
        body=client.V1DeleteOptions(propagation_policy="Foreground", grace_period_seconds=5),
    )
    print(sorted(status["status"].items()))


main()
