"""Runs commands in containers from an event loop."""

import asyncio

from kubernetes.aio import client, config
from kubernetes.aio.client.api_client import ApiClient
from kubernetes.aio.stream import WsApiClient
from kubernetes.aio.stream.ws_client import ERROR_CHANNEL, STDERR_CHANNEL, STDOUT_CHANNEL

CONTAINER = {"image": "busybox", "name": "sleep"}


async def main():
    await config.load_kube_config()
    async with ApiClient() as api:
        await client.CoreV1Api(api).create_namespaced_pod(
            "default",
            {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "box"}, "spec": {"containers": [CONTAINER]}},
        )
    # The document declares the command as a string, but servers accept a list.
    command = ["/bin/sh", "-c", "echo hello"]
    async with WsApiClient(heartbeat=30) as ws_api:
        v1 = client.CoreV1Api(api_client=ws_api)
        print(
            await v1.connect_get_namespaced_pod_exec(
                "box", "default", command=command, stderr=True, stdin=False, stdout=True, tty=False
            )
        )
        websocket = await v1.connect_get_namespaced_pod_exec_without_preload_content(
            "box", "default", command=["/bin/sh", "-c", "exit 3"], stderr=True, stdin=False, stdout=True, tty=False
        )
        async with websocket as connection:
            async for message in connection:
                channel = message.data[0]
                if channel == ERROR_CHANNEL:
                    print("exit code", ws_api.parse_error_data(message.data[1:].decode()))
        websocket = await v1.connect_get_namespaced_pod_exec_without_preload_content(
            "box", "default", command=["/bin/sh"], stderr=True, stdin=True, stdout=True, tty=False
        )
        async with websocket as connection:
            await connection.send_bytes(b"\0echo one\n")
            first = await connection.receive()
            print(first.data[0] in (STDOUT_CHANNEL, STDERR_CHANNEL), first.data[1:])
            await connection.send_bytes(b"\0exit\n")
            print(ws_api.parse_error_data((await connection.receive_bytes())[1:]))


asyncio.run(main())
