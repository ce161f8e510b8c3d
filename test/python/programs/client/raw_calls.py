"""Makes calls without a generated method, decodes models from JSON, and builds configurations by hand."""

import datetime
import io
import json
import os

import yaml
from kubernetes import client, config
from kubernetes.client.api_client import ApiException
from kubernetes.client.exceptions import ApiKeyError, ConflictException
from kubernetes.config.dateutil import format_rfc3339, parse_rfc3339
from kubernetes.config.kube_config import KubeConfigLoader
from kubernetes.dynamic import DynamicClient
from kubernetes.dynamic.exceptions import ConflictError, DynamicApiError, NotFoundError
from kubernetes.stream.stream import portforward, stream


def main():
    with open(os.environ["KUBECONFIG"]) as file:
        kubeconfig = yaml.safe_load(file)
    loader = KubeConfigLoader(config_dict=kubeconfig, active_context="second")
    print([each["name"] for each in loader.list_contexts()], loader.current_context["context"]["namespace"])
    loader.set_active_context("first")
    configuration = client.Configuration()
    loader.load_and_set(configuration)
    print(configuration.host == kubeconfig["clusters"][0]["cluster"]["server"])
    api_client = client.ApiClient(configuration)
    api_client.set_default_header("X-Purpose", "test")
    api_client.user_agent = "program/1"
    print(api_client.user_agent, len(api_client.default_headers) > 1)

    pod = {"metadata": {"name": "web", "labels": {"app": "web"}}, "spec": {"containers": [{"name": "web"}]}}
    call = api_client.param_serialize(
        method="POST",
        resource_path="/api/v1/namespaces/{namespace}/pods",
        path_params={"namespace": "default"},
        query_params=[("fieldManager", "me")],
        header_params={"Accept": "application/json", "Content-Type": "application/json"},
        body=pod,
        auth_settings=["BearerToken"],
    )
    print(call[0], call[1].split("/", 3)[3])
    response = api_client.call_api(*call)
    response.read()
    print(response.status, json.loads(response.data)["metadata"]["name"])
    made = api_client.response_deserialize(response, {"201": "V1Pod"})
    print(type(made.data).__name__, made.status_code, made.data.metadata.labels)

    call = api_client.param_serialize("GET", "/api/v1/pods", query_params=[("labelSelector", "app in (web)")])
    response = api_client.call_api(*call, _request_timeout=10)
    response.read()
    listed = api_client.response_deserialize(response, {"200": "V1PodList"}).data
    print(type(listed).__name__, [each.metadata.name for each in listed.items])

    text = json.dumps({"web": pod})
    print(api_client.deserialize(json.dumps(pod), "V1Pod", "application/json").spec.containers[0].name)
    print(type(api_client.deserialize(text, "Dict[str, V1Pod]", "application/json")["web"]).__name__)
    print(len(api_client.deserialize(json.dumps([pod, pod]), "List[V1Pod]", "application/json")))
    print(api_client.deserialize("[1, 2]", "object", "application/json"))
    print(api_client.sanitize_for_serialization(client.V1Pod(api_version="v1", metadata=client.V1ObjectMeta(name="x"))))
    print(api_client.select_header_accept(["application/yaml", "application/json"]))

    core = client.CoreV1Api(api_client)
    try:
        core.create_namespaced_pod("default", pod)
    except ApiKeyError:
        print("never")
    except ConflictException as error:
        print(error.status, isinstance(error, ApiException))
    raw = core.list_namespaced_pod("default", label_selector="app=web", _preload_content=False)
    print(raw.status, len(json.loads(raw.data)["items"]))

    dynamic = DynamicClient(api_client)
    pods = dynamic.resources.get(api_version="v1", kind="Pod")
    for name, expected in (("web", ConflictError), ("other", NotFoundError)):
        try:
            if name == "web":
                dynamic.create(pods, body=pod, namespace="default")
            else:
                dynamic.delete(pods, name, "default")
        except DynamicApiError as error:
            print(isinstance(error, expected), error.status, bool(error.summary()))
    print(dynamic.delete(pods, "web", "default", {"gracePeriodSeconds": 0}).kind)

    moment = parse_rfc3339("2024-05-01T12:30:00.5+02:00")
    print(moment.astimezone(datetime.timezone.utc).isoformat(), parse_rfc3339("2024-05-01 10:00:00Z").hour)
    print(format_rfc3339(datetime.datetime(2024, 5, 1, 10, tzinfo=datetime.timezone.utc)))
    default = client.Configuration(host="https://cluster:6443", api_key={"authorization": "t"}, ssl_ca_cert="ca.crt")
    print(default.ssl_ca_cert, default.verify_ssl, callable(portforward), callable(stream))
    config.load_kube_config(config_file=io.StringIO(json.dumps(kubeconfig)), context="second")
    print(client.Configuration.get_default_copy().host == kubeconfig["clusters"][1]["cluster"]["server"])


main()
