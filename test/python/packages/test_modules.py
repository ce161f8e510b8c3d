"""A generated package has the modules and names that programs import."""

from __future__ import annotations

from collections.abc import Callable
from subprocess import CompletedProcess

from support.server import Exchange, Server

Run = Callable[..., "CompletedProcess[str]"]

STAR = """\
from kubernetes.client import *
pod = V1Pod(metadata=V1ObjectMeta(name="a"))
print(pod.metadata.name, CoreV1Api.__name__, ApiClient.__name__, models.V1Pod is V1Pod)
from kubernetes.aio.client import *
import kubernetes.aio.client
print(V1Pod is kubernetes.aio.client.V1Pod, CoreV1Api is kubernetes.aio.client.CoreV1Api)
"""

ALIASES = """\
from kubernetes.aio.client.models import V1Pod
from kubernetes.aio.client.models.v1_pod_spec import V1PodSpec
import kubernetes.aio.client.models.v1_container as aliased
import importlib, pickle
from kubernetes import client
from kubernetes.aio import client as aio
from kubernetes.client.models import v1_container
print(V1Pod is client.V1Pod, V1PodSpec is client.V1PodSpec, aliased is v1_container, aio.models.V1Pod is V1Pod)
print(v1_container.__spec__.name, pickle.loads(pickle.dumps(V1PodSpec(containers=[]))) == V1PodSpec(containers=[]))
try:
    importlib.import_module("kubernetes.aio.client.models.nothing")
except ModuleNotFoundError as error:
    print(error)
"""

ATTRIBUTES = """\
import kubernetes.stream.stream
from kubernetes import aio, config, dynamic, stream, utils, watch
print(config.kube_config.KubeConfigLoader.__name__, config.config_exception.ConfigException is config.ConfigException)
print(dynamic.exceptions.NotFoundError.__name__, utils.quantity.parse_quantity("1k"), watch.watch.Watch is watch.Watch)
print(callable(stream.stream), aio.config.kube_config.KubeConfigLoader.__name__, hasattr(config, "nothing"))
"""

CREATED = """\
import asyncio, os
from kubernetes import client, utils
from kubernetes.aio import client as aio, utils as aio_utils
objects = [
    {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}},
    {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}},
    {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "a", "namespace": "n"}},
]
host = os.environ["HOST"]
print(utils.create_from_yaml(client.ApiClient(client.Configuration(host=host)), yaml_objects=objects)[0])
async def main():
    async with aio.ApiClient(aio.Configuration(host=host)) as api:
        print(await aio_utils.create_from_dict(api, objects[2]))
asyncio.run(main())
"""

HINTS = """\
import inspect, pydoc, typing
from kubernetes import client
from kubernetes.aio import client as aio
for api in (client.CoreV1Api, aio.CoreV1Api):
    for method in (api.list_namespaced_pod, api.list_namespaced_pod_with_http_info, api.watch_namespaced_pod):
        hints = typing.get_type_hints(method)
        assert inspect.signature(method).return_annotation == hints["return"], method
        print(hints["return"])
for name in client.models.__all__:
    cls = getattr(client, name)
    assert list(typing.get_type_hints(cls)) == list(cls.attribute_map) == list(inspect.signature(cls).parameters), name
print(pydoc.render_doc(client.V1Pod).splitlines()[0])
"""


def test_a_star_import_brings_models_and_calls(run: Run) -> None:
    done = run(STAR)
    assert (done.stdout, done.stderr) == ("a CoreV1Api ApiClient True\nTrue True\n", "")


def test_the_asynchronous_package_has_the_modules_of_models(run: Run) -> None:
    done = run(ALIASES)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "True True True True",
        "kubernetes.client.models.v1_container True",
        "No module named 'kubernetes.aio.client.models.nothing'",
    ]


def test_modules_are_attributes_of_their_packages_before_they_are_imported(run: Run) -> None:
    done = run(ATTRIBUTES)
    assert done.stdout.splitlines() == [
        "KubeConfigLoader True",
        "NotFoundException 1000 True",
        "True KubeConfigLoader False",
    ], done.stderr


def test_annotations_can_be_evaluated(run: Run) -> None:
    done = run(HINTS)
    assert done.stderr == ""
    assert "WatchEvent[kubernetes.client.models.v1_pod.V1Pod]" in done.stdout
    assert (
        done.stdout.splitlines()[-1]
        == "Python Library Documentation: class V1Pod in module kubernetes.client.models.v1_pod"
    )


def test_kinds_of_the_package_are_created_without_discovery(run: Run) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.answer(exchange.request.body, 201)

    with Server(answer) as server:
        done = run(CREATED, env={"HOST": server.url})
        targets = [f"{each.method} {each.target}" for each in server.requests]
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("[V1ConfigMap(")
    job = "POST /apis/batch/v1/namespaces/n/jobs"
    assert targets == ["POST /api/v1/namespaces/default/configmaps", "POST /api/v1/namespaces", job, job]
