"""One of several candidates leads until another takes over the lock."""

import datetime
import uuid

from kubernetes import client, config
from kubernetes.client.rest import ApiException
from kubernetes.leaderelection import electionconfig, leaderelection
from kubernetes.leaderelection.leaderelectionrecord import LeaderElectionRecord
from kubernetes.leaderelection.resourcelock.configmaplock import ConfigMapLock
from kubernetes.leaderelection.resourcelock.leaselock import LeaseLock
from kubernetes.utils.retry import retry_on_conflict


def retrying(function):
    # The leader updates the lock at the same time.
    return lambda: retry_on_conflict(function)


def lead_with(lock, usurp):
    def lead():
        print(type(lock).__name__, "leads:", lock.get(lock.name, lock.namespace)[1].holder_identity == lock.identity)
        usurp()

    def stop():
        found, record = lock.get(lock.name, lock.namespace)
        print("stopped:", found, record.holder_identity, record.lease_duration)

    leaderelection.LeaderElection(
        electionconfig.Config(
            lock,
            lease_duration=4,
            renew_deadline=3,
            retry_period=1,
            onstarted_leading=lead,
            onstopped_leading=stop,
        )
    ).run()


def main():
    config.load_kube_config()
    core, coordination = client.CoreV1Api(), client.CoordinationV1Api()

    lease_lock = LeaseLock("election", "default", uuid.uuid4())

    @retrying
    def take_lease():
        lease = coordination.read_namespaced_lease("election", "default")
        lease.spec.holder_identity = "usurper"
        lease.spec.renew_time = datetime.datetime.now(datetime.timezone.utc)
        coordination.replace_namespaced_lease("election", "default", lease)

    lead_with(lease_lock, take_lease)
    lease = coordination.read_namespaced_lease("election", "default")
    print(lease.spec.holder_identity, lease.spec.lease_duration_seconds, lease.spec.acquire_time.tzinfo is not None)

    map_lock = ConfigMapLock("election", "default", "me")
    found, error = map_lock.get("election", "default")
    print(found, type(error).__name__, isinstance(error, ApiException), error.status)
    rival = ConfigMapLock("election", "default", "rival")

    def take_map():
        now = "2024-05-01 10:00:00.5"
        rival.get("election", "default")
        while not rival.update("election", "default", LeaderElectionRecord("rival", "4", now, now)):
            rival.get("election", "default")

    lead_with(map_lock, take_map)
    annotations = core.read_namespaced_config_map("election", "default").metadata.annotations
    print(list(annotations), '"rival"' in annotations["control-plane.alpha.kubernetes.io/leader"])


main()
