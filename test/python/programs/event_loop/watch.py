"""Watches pods and follows a log in an event loop."""

import asyncio

from kubernetes.aio import client, config, watch


def pod(name):
    return client.V1Pod(
        metadata=client.V1ObjectMeta(name=name),
        spec=client.V1PodSpec(containers=[client.V1Container(name="main", image="busybox")]),
    )


async def main():
    await config.load_kube_config()
    async with client.ApiClient() as api:
        v1 = client.CoreV1Api(api)
        await v1.create_namespaced_pod("default", pod("first"))
        count = 0
        async with watch.Watch().stream(v1.list_namespaced_pod, "default", timeout_seconds=30) as stream:
            async for event in stream:
                print("Event:", event["type"], event["object"].kind, event["object"].metadata.name)
                count += 1
                if count == 1:
                    await v1.create_namespaced_pod("default", pod("second"))
                    await v1.delete_namespaced_pod("first", "default", body=client.V1DeleteOptions())
                if count == 3:
                    break
        async with watch.Watch().stream(v1.list_namespace, timeout_seconds=1) as stream:
            async for event in stream:
                print(event["type"], event["object"].metadata.name)
        print(await v1.read_namespaced_pod_log("second", "default", tail_lines=1), end="")


asyncio.run(main())
