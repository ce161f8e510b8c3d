"""The second of two candidates leads once the first one no longer renews its lease, and not before."""

import threading

from kubernetes import client, config
from kubernetes.leaderelection import electionconfig, leaderelection
from kubernetes.leaderelection.resourcelock.leaselock import LeaseLock

LEASE_DURATION = 6


class Lock(LeaseLock):
    """A lock whose updates fail from some time on, as behind a broken network."""

    def __init__(self, identity):
        super().__init__("shared", "default", identity)
        self.broken = threading.Event()

    def update(self, name, namespace, updated_record):
        return not self.broken.is_set() and super().update(name, namespace, updated_record)


class Candidate:
    def __init__(self, identity):
        self.lock = Lock(identity)
        self.leads, self.stopped = threading.Event(), threading.Event()
        settings = electionconfig.Config(
            self.lock,
            lease_duration=LEASE_DURATION,
            renew_deadline=4,
            retry_period=1,
            onstarted_leading=self.leads.set,
            onstopped_leading=self.stopped.set,
        )
        threading.Thread(target=leaderelection.LeaderElection(settings).run, daemon=True).start()


def main():
    config.load_kube_config()
    first = Candidate("first")
    print("first leads:", first.leads.wait(20))
    second = Candidate("second")
    print("second leads beside it:", second.leads.wait(LEASE_DURATION + 1))
    first.lock.broken.set()
    print("first stopped:", first.stopped.wait(20))
    print("second leads:", second.leads.wait(20))
    print(client.CoordinationV1Api().read_namespaced_lease("shared", "default").spec.holder_identity)


main()
