"""Sequential and concurrent calls in an event loop."""

import asyncio

from kubernetes.aio import client, config


async def main():
    await config.load_kube_config()
    async with client.ApiClient() as api:
        v1 = client.CoreV1Api(api)
        await asyncio.gather(
            *(
                v1.create_namespaced_config_map(
                    "default", client.V1ConfigMap(metadata=client.V1ObjectMeta(name=f"map-{number}"))
                )
                for number in range(10)
            )
        )
        ret = await v1.list_namespaced_config_map("default")
        print([i.metadata.name for i in ret.items])
        patched = await v1.patch_namespaced_config_map("map-0", "default", {"data": {"a": "b"}})
        print(patched.data)
        await v1.delete_namespaced_config_map("map-0", "default", body=client.V1DeleteOptions())
        try:
            await v1.read_namespaced_config_map("map-0", "default")
        except client.ApiException as error:
            print(error.status)
        code = await client.VersionApi(api).get_code()
        print(code.git_version)
        custom = client.CustomObjectsApi(api)
        try:
            await custom.list_cluster_custom_object("none.example.com", "v1", "things")
        except client.ApiException as error:
            print(error.status)


asyncio.run(main())
