"""Creates models, and converts, copies and compares them."""

import copy
import json

from kubernetes import client


def main():
    pod = client.V1Pod(
        api_version="v1",
        kind="Pod",
        metadata=client.V1ObjectMeta(
            name="web",
            labels={"app": "web"},
        ),
        spec=client.V1PodSpec(
            containers=[
                client.V1Container(
                    name="web",
                    image="nginx",
                    env=[
                        client.V1EnvVar(name="A", value="1"),
                        client.V1EnvVar(
                            name="B",
                            value_from=client.V1EnvVarSource(
                                field_ref=client.V1ObjectFieldSelector(field_path="status.podIP")
                            ),
                        ),
                    ],
                    liveness_probe=client.V1Probe(http_get=client.V1HTTPGetAction(path="/", port="http")),
                )
            ],
            host_network=True,
        ),
    )
    api_client = client.ApiClient(client.Configuration())
    print(json.dumps(api_client.sanitize_for_serialization(pod), sort_keys=True))
    print(pod.to_dict()["spec"]["containers"][0]["env"][1]["value_from"]["field_ref"]["field_path"])
    print(pod.spec.restart_policy, pod.status, pod.spec.containers[0].liveness_probe.http_get.port)
    other = copy.deepcopy(pod)
    print(other == pod)
    other.spec.containers[0].image = "nginx:2"
    print(other == pod, pod.spec.containers[0].image)
    pod.metadata.labels["tier"] = "front"
    print(sorted(pod.metadata.labels))


main()
