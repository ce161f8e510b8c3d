"""Runs one command in a pod, then an interactive shell."""

from kubernetes import client, config
from kubernetes.stream import stream


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    api.create_namespaced_pod(
        namespace="default",
        body={
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {"name": "busybox-test"},
            "spec": {"containers": [{"image": "busybox", "name": "sleep", "args": ["/bin/sh", "-c", "sleep 1d"]}]},
        },
    )
    exec_command = ["/bin/sh", "-c", "echo This message goes to stdout"]
    resp = stream(
        api.connect_get_namespaced_pod_exec,
        "busybox-test",
        "default",
        command=exec_command,
        stderr=False,
        stdin=False,
        stdout=True,
        tty=False,
        _preload_content=False,
    )
    resp.run_forever(timeout=10)
    print("Response: " + resp.read_stdout(), resp.returncode)
    resp.close()

    resp = stream(
        api.connect_get_namespaced_pod_exec,
        "busybox-test",
        "default",
        command=["/bin/sh"],
        stderr=True,
        stdin=True,
        stdout=True,
        tty=False,
        _preload_content=False,
    )
    for command in ("echo one\n", "echo two\n"):
        resp.write_stdin(command)
        print(f"STDOUT: {resp.readline_stdout(timeout=10)}")
    resp.write_stdin("exit\n")
    resp.run_forever(timeout=10)
    print(resp.is_open(), resp.returncode)
    resp.close()

    resp = stream(
        api.connect_get_namespaced_pod_exec,
        "busybox-test",
        "default",
        command=["/bin/sh", "-c", "exit 3"],
        stderr=True,
        stdin=False,
        stdout=True,
        tty=False,
        _preload_content=False,
    )
    resp.run_forever(timeout=10)
    print(resp.returncode)


main()
