"""Leader election in an event loop: the leader's task is cancelled when it stops leading."""

import asyncio

from kubernetes.aio import client, config
from kubernetes.aio.leaderelection import electionconfig, leaderelection
from kubernetes.aio.leaderelection.resourcelock.configmaplock import ConfigMapLock
from kubernetes.aio.leaderelection.resourcelock.leaselock import LeaseLock
from kubernetes.aio.utils import retry_on_conflict


async def main():
    await config.load_kube_config()
    async with client.ApiClient() as api:
        said = []
        await client.CoordinationV1Api(api).create_namespaced_lease("default", {"metadata": {"name": "election"}})
        await client.CoreV1Api(api).create_namespaced_config_map("default", {"metadata": {"name": "election"}})
        lock = LeaseLock("election", "default", "first", api)

        async def usurp():
            lease = await lock.api_instance.read_namespaced_lease("election", "default")
            lease.spec.holder_identity = "second"
            await lock.api_instance.replace_namespaced_lease("election", "default", lease)

        async def lead():
            said.append("leads")
            found, record = await lock.get("election", "default")
            said.append((found, record.holder_identity, record.lease_duration))
            await retry_on_conflict(usurp)
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                said.append("cancelled")
                raise

        async def stop():
            await asyncio.sleep(0.1)
            said.append("stopped")

        election = leaderelection.LeaderElection(
            electionconfig.Config(
                lock,
                lease_duration=4,
                renew_deadline=3,
                retry_period=1,
                onstarted_leading=lead(),
                onstopped_leading=stop,
            )
        )
        await election.run()
        print(*said, sep="\n")
        print(election.observed_record.holder_identity)

        other = ConfigMapLock("election", "default", "third", api)
        election = leaderelection.LeaderElection(electionconfig.Config(other, 4, 3, 1, lead, None))
        print(await election.try_acquire_or_renew(), await election.try_acquire_or_renew())
        found, record = await other.get("election", "default")
        print(found, record.holder_identity, record.acquire_time < record.renew_time)
        try:
            electionconfig.Config(other, 4, 4, 1, lead, None)
        except ValueError:
            print("no such times")


asyncio.run(main())
