"""Measures the costs of using a client, one in each process; prints JSON. Times in seconds, memory in 10^6 bytes.

Imports only the standard library beforehand, so that a client pays for everything else that it loads.
"""

import gc
import json
import sys
import time


PLAIN = frozenset((str, int, float, bool, type(None)))


def memory():
    """Resident memory of the process; NaN if the system does not report it."""
    try:
        with open("/proc/self/status") as file:
            for line in file:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) * 1024 / 1e6
    except OSError:
        pass
    return float("nan")


def timed(function):
    """A function's result and its time, measured after a garbage collection."""
    gc.collect()
    begin = time.perf_counter()
    result = function()
    return result, time.perf_counter() - begin


def start():
    """Import the client and create an API object."""
    before = memory()
    begin = time.perf_counter()
    from kubernetes import client

    client.CoreV1Api()
    seconds = time.perf_counter() - begin
    return {"seconds": seconds, "megabytes": memory() - before}


def walk(value, fields):
    """Read every field of every model in a value; return their number."""
    cls = type(value)
    if cls in PLAIN:
        return 1
    if cls is list:
        return sum([walk(each, fields) for each in value])
    if cls is dict:
        return sum([walk(each, fields) for each in value.values()])
    names = fields(cls)
    if names is None:
        return 1
    return sum([walk(getattr(value, name), fields) for name in names])


def cached(find):
    """The field names of a class, computed once."""
    known = {}

    def fields(cls):
        if cls not in known:
            known[cls] = find(cls)
        return known[cls]

    return fields


def decode_ours():
    """A decoder that makes a whole call over an in-memory connection, and the field names of a model."""
    import httpx2
    from kubernetes import client

    def decoder(content):
        def answer(request):
            return httpx2.Response(200, headers={"content-type": "application/json"}, content=content)

        api_client = client.ApiClient(client.Configuration("http://none"), transport=httpx2.MockTransport(answer))
        return client.CoreV1Api(api_client).list_pod_for_all_namespaces

    def find(cls):
        names = getattr(cls, "__struct_fields__", None)
        return None if names is None else [name for name in names if name != "_unknown_"]

    return decoder, cached(find)


def decode_official():
    """A decoder that uses only the client's deserializer, without a call."""
    from kubernetes import client

    api_client = client.ApiClient(client.Configuration())

    def decoder(content):
        text = content.decode()
        if hasattr(client.V1Pod, "model_fields"):
            return lambda: api_client.deserialize(text, "V1PodList", "application/json")

        class Response:
            data = text

        return lambda: api_client.deserialize(Response(), "V1PodList")

    def find(cls):
        found = getattr(cls, "model_fields", None) or getattr(cls, "openapi_types", None)
        return None if found is None else list(found)

    return decoder, cached(find)


def decode(name, plain, unknown):
    """Decode the pods of two files: one with known fields only, one with unknown fields as well."""
    decoder, fields = decode_ours() if name == "ours" else decode_official()
    return {**decode_file("plain", plain, decoder, fields), **decode_file("unknown", unknown, decoder, fields)}


def decode_file(kind, path, decoder, fields):
    """Decode only; decode and read the usual fields; decode and read everything."""
    with open(path, "rb") as file:
        content = file.read()
    call = decoder(content)
    # Excludes the cost of computing field names, which is paid once for each class.
    walk(call().items[:1], fields)
    parse, parse_all = read_after(lambda: json.loads(content), lambda value: walk(value, fields))
    first, used = read_after(call, lambda pods: [usual(pod) for pod in pods.items])
    _, everything = read_after(call, lambda pods: walk(pods.items, fields))
    figures = {"parse": parse, "parse all": parse_all, "decode": first, "usual": used, "all": everything}
    return {f"{kind} {name}": value for name, value in figures.items()}


def read_after(make, read):
    """The time to make something, and to make it and read from it."""
    made, seconds = timed(make)
    _, more = timed(lambda: read(made))
    return seconds, seconds + more


def usual(pod):
    """Read the fields that a table of pods shows."""
    return (
        pod.metadata.name,
        pod.metadata.namespace,
        pod.metadata.labels,
        pod.spec.node_name,
        [container.image for container in pod.spec.containers],
        pod.status.phase,
        [status.ready for status in pod.status.container_statuses],
    )


def lists(url):
    """List many objects over an open connection."""
    from kubernetes import client

    api_client = client.ApiClient(client.Configuration(host=url))
    client.CoreV1Api(api_client).read_namespaced_pod("web-0", "default")
    if hasattr(client, "AppsV1Api"):
        api = client.AppsV1Api(api_client)
    else:
        api = client.ExtensionsV1beta1Api(api_client)
    api.list_replica_set_for_all_namespaces().items[:1]
    listed, seconds = timed(api.list_replica_set_for_all_namespaces)
    names, more = timed(lambda: [(each.metadata.name, each.spec.replicas) for each in listed.items])
    return {"list": seconds, "read": seconds + more, "count": len(names)}


def calls(url):
    """Memory after a thousand calls, and the increase after ten thousand more."""
    from kubernetes import client

    api = client.CoreV1Api(client.ApiClient(client.Configuration(host=url)))

    def make(count):
        for _ in range(count):
            pod = api.read_namespaced_pod(name="web-0", namespace="default")
            assert pod.metadata.name == "web-0" and pod.status.phase == "Running"
        gc.collect()
        return memory()

    first = make(1000)
    last, seconds = timed(lambda: make(10000))
    return {"seconds": seconds, "megabytes": last - first}


print(json.dumps({"start": start, "decode": decode, "list": lists, "calls": calls}[sys.argv[1]](*sys.argv[2:])))
