"""The dynamic client in an event loop."""

import asyncio

from kubernetes.aio import client, config, dynamic, watch
from kubernetes.aio.dynamic.exceptions import ResourceNotFoundError


async def main():
    await config.load_kube_config()
    async with client.ApiClient() as api_client:
        api = await dynamic.DynamicClient(api_client)
        configmaps = await api.resources.get(api_version="v1", kind="ConfigMap")
        created = await configmaps.create(
            body={"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "simple"}, "data": {"a": "b"}},
            namespace="default",
        )
        print(created.metadata.name, created.data.a)
        listed = await configmaps.get(namespace="default")
        print([each.metadata.name for each in listed.items])
        patched = await configmaps.patch(
            name="simple",
            namespace="default",
            body={"metadata": {"name": "simple"}, "data": {"a": "c"}},
            content_type="application/merge-patch+json",
        )
        print(patched.data.a)
        watcher = watch.Watch()
        async for event in configmaps.watch(namespace="default", timeout=5, watcher=watcher):
            print("only", event["object"].metadata.name)
            watcher.stop()
        found = await api.resources.get(kind="Deployment")
        print(found.group_version, found.prefix)
        await configmaps.delete(name="simple", namespace="default")
        print(len((await configmaps.get(namespace="default")).items))
        try:
            await api.resources.get(api_version="example.com/v1", kind="Nothing")
        except ResourceNotFoundError:
            print("no such kind")


asyncio.run(main())
