"""The expected types of expressions with a package; read by type checkers, never run."""

from kubernetes import client, config, dynamic, utils
from kubernetes.aio import client as aio_client
from typing_extensions import reveal_type


def calls(api: client.CoreV1Api) -> None:
    """Results of synchronous calls."""
    reveal_type(api.read_namespaced_pod("web", "default"))  # V1Pod
    reveal_type(api.list_namespaced_pod("default", label_selector="app=web").items)  # list[V1Pod]
    reveal_type(api.read_namespaced_pod_with_http_info("web", "default").data)  # V1Pod
    reveal_type(api.read_namespaced_pod_with_http_info("web", "default").status_code)  # int
    reveal_type(api.delete_namespaced_pod("web", "default", body=client.V1DeleteOptions()))  # V1Pod | UnversionedStatus
    reveal_type(api.read_namespaced_pod_log("web", "default"))  # str
    reveal_type(client.VersionApi().get_code())  # VersionInfo
    for event in api.watch_namespaced_pod("default"):
        reveal_type(event)  # WatchEvent[V1Pod]
        reveal_type(event.object.metadata)  # V1ObjectMeta | None


async def asynchronous_calls(api: aio_client.CoreV1Api) -> None:
    """Results of asynchronous calls."""
    reveal_type(await api.read_namespaced_pod("web", "default"))  # V1Pod
    async for event in api.watch_namespaced_pod("default"):
        reveal_type(event)  # WatchEvent[V1Pod]


def models(pod: client.V1Pod, port: client.V1ServicePort) -> None:
    """Fields of models."""
    assert pod.spec is not None
    assert pod.metadata is not None
    assert pod.status is not None
    reveal_type(pod.spec.containers[0].resources)  # V1ResourceRequirements | None
    reveal_type(pod.spec.containers[0].ports)  # list[V1ContainerPort] | None
    reveal_type(pod.spec.containers[0].name)  # str
    reveal_type(pod.metadata.labels)  # dict[str, str] | None
    reveal_type(pod.metadata.creation_timestamp)  # datetime | None
    reveal_type(pod.status.pod_ip)  # str | None
    reveal_type(port.target_port)  # int | str | None
    reveal_type(aio_client.V1Pod())  # V1Pod


def helpers() -> None:
    """Clients, configuration and utilities."""
    reveal_type(client.ApiClient())  # ApiClient
    reveal_type(client.Configuration().host)  # str
    reveal_type(client.ApiException().status)  # int
    reveal_type(config.new_client_from_config())  # ApiClient
    reveal_type(utils.create_from_dict(client.ApiClient(), {}))  # list[Any]
    reveal_type(dynamic.DynamicClient(client.ApiClient()).resources.get(api_version="v1", kind="Pod"))  # Resource
