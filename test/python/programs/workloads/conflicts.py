"""Retries after conflicting changes and after responses of busy servers."""

import asyncio

from kubernetes import client, config, utils
from kubernetes.aio import utils as aio_utils
from kubernetes.client.rest import ApiException
from kubernetes.utils.retry import DEFAULT_RETRY, Backoff, on_error, retry_on_conflict


class Busy(Exception):
    def __init__(self, status, headers=None):
        self.status, self.headers = status, headers


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    api.create_namespaced_config_map("default", {"metadata": {"name": "counter"}, "data": {"n": "0"}})
    tries = []

    def count():
        found = api.read_namespaced_config_map("counter", "default")
        tries.append(found.data["n"])
        if len(tries) < 3:
            api.patch_namespaced_config_map("counter", "default", {"data": {"other": str(len(tries))}})
        found.data["n"] = str(int(found.data["n"]) + 1)
        return api.replace_namespaced_config_map("counter", "default", found)

    print(retry_on_conflict(count).data, len(tries))
    try:
        retry_on_conflict(lambda: api.read_namespaced_config_map("nothing", "default"))
    except ApiException as error:
        print(error.status, utils.is_conflict(error), utils.is_too_many_requests(error))

    for backoff in (DEFAULT_RETRY, Backoff(4, 1, 2, 0.5), Backoff(9, 1, 2, cap=5), Backoff(3, 0, 0), Backoff(1, 1, 1)):
        waits, calls = [], []

        def fail():
            calls.append(1)
            raise Busy(429, {"Retry-After": "3"})

        for function in (on_error, utils.on_retry_after_error):
            try:
                function(backoff, utils.is_too_many_requests, fail, waits.append, lambda: 0.5)
            except Busy as error:
                print(
                    backoff.steps,
                    len(calls),
                    error.status,
                    [round(float(each), 3) for each in waits[: len(calls) - 1]][:2],
                )
    for retries in (None, True, False, 0, 3, -1):
        print(utils.retry_after_max_retries(retries), utils.retry_after_backoff(retries).steps)
    for error in (Busy(429), Busy(429, {"retry-after": " 7 "}), Busy(503, {"Retry-After": "x"}), Busy(404, {})):
        print(utils.is_retry_after_response(error), utils.retry_after_seconds(error))
    try:
        Backoff(0, 1, 1)
    except ValueError:
        print("no such backoff")

    async def later():
        done = []

        async def fail():
            done.append(1)
            raise Busy(409)

        async def wait(seconds):
            done.append(round(float(seconds), 3))

        try:
            await aio_utils.retry_on_conflict(fail, sleep_func=wait, random_func=lambda: 0)
        except Busy:
            print(done)

    asyncio.run(later())


main()
