"""Creates a deployment, changes its image, restarts it and deletes it."""

import datetime

from kubernetes import client, config

NAME = "nginx-deployment"


def create_deployment_object():
    container = client.V1Container(
        name="nginx",
        image="nginx:1.15.4",
        ports=[client.V1ContainerPort(container_port=80)],
        resources=client.V1ResourceRequirements(
            requests={"cpu": "100m", "memory": "200Mi"},
            limits={"cpu": "500m", "memory": "500Mi"},
        ),
    )
    template = client.V1PodTemplateSpec(
        metadata=client.V1ObjectMeta(labels={"app": "nginx"}),
        spec=client.V1PodSpec(containers=[container]),
    )
    spec = client.V1DeploymentSpec(
        replicas=3, template=template, selector=client.V1LabelSelector(match_labels={"app": "nginx"})
    )
    return client.V1Deployment(
        api_version="apps/v1", kind="Deployment", metadata=client.V1ObjectMeta(name=NAME), spec=spec
    )


def show(deployment):
    container = deployment.spec.template.spec.containers[0]
    print(
        deployment.metadata.namespace,
        deployment.metadata.name,
        deployment.metadata.generation,
        container.image,
        container.resources.limits["memory"],
        container.ports[0].container_port,
    )


def main():
    config.load_kube_config()
    apps_v1 = client.AppsV1Api()
    deployment = create_deployment_object()
    show(apps_v1.create_namespaced_deployment(body=deployment, namespace="default"))

    deployment.spec.template.spec.containers[0].image = "nginx:1.16.0"
    show(apps_v1.patch_namespaced_deployment(name=NAME, namespace="default", body=deployment))

    moment = datetime.datetime(2024, 5, 1, 12, 0, tzinfo=datetime.timezone.utc)
    deployment.spec.template.metadata.annotations = {"kubectl.kubernetes.io/restartedAt": moment.isoformat()}
    restarted = apps_v1.patch_namespaced_deployment(name=NAME, namespace="default", body=deployment)
    show(restarted)
    print(restarted.spec.template.metadata.annotations)

    status = apps_v1.read_namespaced_deployment_status(NAME, "default").status
    print(status.replicas, status.available_replicas, status.unavailable_replicas)

    apps_v1.delete_namespaced_deployment(
        name=NAME,
        namespace="default",
        body=client.V1DeleteOptions(propagation_policy="Foreground", grace_period_seconds=5),
    )
    while apps_v1.list_namespaced_deployment("default").items:
        pass
    print("deleted")


main()
