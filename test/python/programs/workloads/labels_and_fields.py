"""Selects objects by label and field."""

from kubernetes import client, config


def names(pods):
    return [pod.metadata.name for pod in pods.items]


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    for name, tier, phase in (("a", "front", "Running"), ("b", "back", "Pending"), ("c", None, "Running")):
        api.create_namespaced_pod(
            "default",
            client.V1Pod(
                metadata=client.V1ObjectMeta(name=name, labels={"app": "shop", **({"tier": tier} if tier else {})}),
                spec=client.V1PodSpec(containers=[client.V1Container(name="main", image="busybox")]),
                status=client.V1PodStatus(phase=phase),
            ),
        )
    for selector in ("app=shop", "tier=front", "tier!=front", "tier in (front, back)", "tier notin (back)", "!tier"):
        print(selector, names(api.list_namespaced_pod("default", label_selector=selector)))
    for selector in ("status.phase=Running", "status.phase!=Running", "metadata.name=b", "spec.nodeName=node-1"):
        print(selector, names(api.list_pod_for_all_namespaces(field_selector=selector)))
    both = api.list_namespaced_pod("default", label_selector="tier", field_selector="status.phase=Running")
    print(names(both))
    labels = ",".join(f"{key}={value}" for key, value in {"app": "shop", "tier": "back"}.items())
    api.delete_collection_namespaced_pod("default", label_selector=labels)
    print(names(api.list_namespaced_pod("default")))


main()
