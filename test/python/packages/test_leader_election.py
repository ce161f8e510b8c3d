"""Leader elections under failures: a candidate leads only while it holds the lock."""

from __future__ import annotations

import json
from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

from support.api_server import ApiServer
from support.server import Exchange, Server

Run = Callable[..., "CompletedProcess[str]"]

QUIET = "import logging\nlogging.getLogger('leaderelection').disabled = True\n"
#: The common start of the test programs; each test defines `lead` and `stop`.
SYNC = """
import time
from kubernetes import client
from kubernetes.leaderelection.electionconfig import Config
from kubernetes.leaderelection.leaderelection import LeaderElection
from kubernetes.leaderelection.resourcelock.configmaplock import ConfigMapLock
client.Configuration.set_default(client.Configuration(host=URL))
def candidate(identity, lead, stop=None, times=(3, 2, 1)):
    return LeaderElection(Config(ConfigMapLock("lock", "default", identity), *times, lead, stop))
"""
ASYNC = """
import asyncio
from kubernetes.aio import client
from kubernetes.aio.leaderelection.electionconfig import Config
from kubernetes.aio.leaderelection.leaderelection import LeaderElection
from kubernetes.aio.leaderelection.resourcelock.configmaplock import ConfigMapLock
client.Configuration.set_default(client.Configuration(host=URL))
def candidate(identity, lead, stop=None, times=(3, 2, 1)):
    return LeaderElection(Config(ConfigMapLock("lock", "default", identity), *times, lead, stop))
"""


def said(run: Run, url: str, code: str) -> list[str]:
    done = run(f"URL = {url!r}\n{QUIET}{code}")
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_a_leader_whose_work_fails_stops_leading(run: Run) -> None:
    with ApiServer() as server:
        code = """
def fail():
    print("first leads", flush=True)
    raise RuntimeError("broken")
candidate("first", fail, lambda: print("first stopped", flush=True)).run()
second = candidate("second", lambda: None)
print(second.try_acquire_or_renew())
print(second.acquire(), second.observed_record.holder_identity)
"""
        assert said(run, server.url, SYNC + code) == ["first leads", "first stopped", "False", "True second"]


def test_a_failing_task_stops_leading_and_a_cancelled_election_cancels_its_task(run: Run) -> None:
    with ApiServer() as server:
        code = """
working = asyncio.Event()
async def fail():
    print("first leads")
    raise RuntimeError("broken")
async def work():
    try:
        print("second leads")
        working.set()
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(0.01)
        print("second cleaned up")
async def stop():
    print("stopped")
async def main():
    await candidate("first", fail, stop()).run()
    leading = asyncio.ensure_future(candidate("second", work, stop).run())
    await working.wait()
    leading.cancel()
    await asyncio.wait([leading])
    print(leading.cancelled())
    print([repr(each) for each in asyncio.all_tasks() if "main" not in repr(each)])
    await client.ApiClient.get_default().aclose()
asyncio.run(main())
"""
        lines = ["first leads", "stopped", "second leads", "second cleaned up", "True", "[]"]
        assert said(run, server.url, ASYNC + code) == lines


@pytest.mark.parametrize("way", ["hang", "drop"])
def test_a_leader_that_cannot_renew_stops_before_its_lease_expires(run: Run, way: str) -> None:
    with ApiServer() as server:
        # The lock exists from the first write on; its holder reads and writes it by its name.
        getattr(server, way)(path="/configmaps/lock", method="PUT", times=1000)
        code = """
began = []
def stop():
    print("stopped", time.monotonic() - began[0] < 3)
candidate("first", lambda: began.append(time.monotonic()), stop).run()
"""
        assert said(run, server.url, SYNC + code) == ["stopped True"]


@pytest.mark.parametrize("start", [SYNC, ASYNC])
def test_a_leader_that_cannot_renew_tries_once_more_shortly_before_it_must_stop(run: Run, start: str) -> None:
    code = """
import time
leader = candidate("me", print, times=(30, 20, 10))
print([round(leader.pause(time.monotonic() + left)) for left in (20, 10, 5, 2, -1)])
"""
    assert said(run, "http://127.0.0.1:1", start + code) == ["[10, 8, 3, 2, 0]"]


def test_a_404_that_is_not_a_status_does_not_create_the_lock(run: Run) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.answer("<h1>Not Found</h1>", 404, content_type="text/html")

    with Server(answer) as server:
        assert said(
            run, server.url, SYNC + "print(candidate('me', print, times=(60, 50, 1)).try_acquire_or_renew())"
        ) == ["False"]
        assert [each.method for each in server.requests] == ["GET"]


def test_other_annotations_of_the_lock_are_kept(run: Run) -> None:
    with ApiServer() as server:
        key = "control-plane.alpha.kubernetes.io/leader"
        for number, broken in enumerate(("", "{", "[1]")):
            annotations = {"other": "stays", key: broken}
            name = f"lock{number}"
            server.create("/configmaps", {"metadata": {"name": name, "annotations": annotations}}, "default")
            code = f"""
election = candidate("me", print, times=(60, 50, 1))
election.election_config.lock.name = {name!r}
print(election.try_acquire_or_renew(), election.try_acquire_or_renew())
"""
            assert said(run, server.url, SYNC + code) == ["True True"]
            kept = server.get("/configmaps", name, "default")["metadata"]["annotations"]
            record = json.loads(kept[key])
            assert kept["other"] == "stays"
            assert (record["holderIdentity"], record["leaseDurationSeconds"]) == ("me", "60")
            assert record["acquireTime"] < record["renewTime"]


def test_invalid_election_settings_are_refused(run: Run) -> None:
    code = """
for times in ((2, 2, 1), (4, 1.2, 1), (3, 2, 0.5)):
    try:
        Config(ConfigMapLock("lock", "default", "me"), *times, print, None)
    except ValueError as error:
        print(error)
for arguments in ((None, 3, 2, 1, print), (object(), 3, 2, 1, None)):
    try:
        Config(*arguments)
    except ValueError as error:
        print(error)
"""
    lines = said(run, "http://127.0.0.1:1", SYNC + code)
    told = ["lease_duration", "renew_deadline", "retry_period", "lock", "onstarted_leading"]
    assert [line.split()[0] for line in lines] == told
