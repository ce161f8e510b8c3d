"""Watches namespaces in an event loop with a default client, and stops by hand."""

import asyncio

from kubernetes.aio import client, config, watch


async def main():
    await config.load_kube_config()
    v1 = client.CoreV1Api()
    for name in ("first", "second", "third"):
        await v1.create_namespace(client.V1Namespace(metadata=client.V1ObjectMeta(name=name)))
    watcher = watch.Watch()
    names = []
    async for event in watcher.stream(v1.list_namespace, timeout_seconds=2):
        names.append((event["type"], event["object"].metadata.name))
        if len(names) == 3:
            watcher.stop()
    print(len(names), {kind for kind, _ in names})
    await watcher.close()
    await v1.api_client.close()


asyncio.run(main())
print("ended")
