"""Scales a deployment up and down."""

from kubernetes import client, config


def main():
    config.load_kube_config()
    apps = client.AppsV1Api()
    apps.create_namespaced_deployment(
        "default",
        client.V1Deployment(
            metadata=client.V1ObjectMeta(name="web"),
            spec=client.V1DeploymentSpec(
                replicas=1,
                selector=client.V1LabelSelector(match_labels={"app": "web"}),
                template=client.V1PodTemplateSpec(
                    metadata=client.V1ObjectMeta(labels={"app": "web"}),
                    spec=client.V1PodSpec(containers=[client.V1Container(name="web", image="nginx")]),
                ),
            ),
        ),
    )
    scale = apps.read_namespaced_deployment_scale("web", "default")
    print(scale.kind, scale.spec.replicas)
    scaled = apps.patch_namespaced_deployment_scale("web", "default", {"spec": {"replicas": 4}})
    print(scaled.spec.replicas, scaled.metadata.name)
    scaled.spec.replicas = 2
    print(apps.replace_namespaced_deployment_scale("web", "default", scaled).spec.replicas)
    print(apps.read_namespaced_deployment("web", "default").spec.replicas)


main()
