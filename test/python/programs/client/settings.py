"""Settings of clients and configurations, and what they say."""

import os
import threading

from kubernetes import client, config


def main():
    config.load_kube_config()
    settings = client.Configuration.get_default_copy()
    print(list(settings.api_key.values()), settings.get_api_key_with_prefix("BearerToken", "authorization"))
    settings.verify_ssl = False
    settings.retries = 2
    settings.proxy = ""
    api_client = client.ApiClient(settings)
    print("User-Agent" in api_client.default_headers, api_client.user_agent != "")

    api = client.CoreV1Api(api_client)
    _, status, headers = api.list_namespace_with_http_info()
    print(status, headers["Content-Type"] == headers["content-type"] == headers.get("CONTENT-TYPE"))
    try:
        api.read_namespaced_pod("nobody", "default")
    except client.ApiException as error:
        print(error.status, error.headers["Content-Type"].split(";")[0])

    # What is set on one default client stays there.
    first, second = client.CoreV1Api(), client.BatchV1Api()
    first.api_client.set_default_header("Impersonate-User", "bob")
    first.api_client.configuration.api_key["authorization"] = "Bearer of-bob"
    print("bob" in str(second.api_client.default_headers), "of-bob" in str(second.api_client.configuration.api_key))

    # The key and the address are read with every call.
    moving = client.ApiClient(client.Configuration(host="http://127.0.0.1:9"))
    moving.configuration.host = os.environ["SERVER"]
    moving.configuration.api_key["authorization"] = "Bearer " + os.environ["TOKEN"]
    print(client.CoreV1Api(moving).list_namespace().kind)

    # Before there was an option for it, programs chose the kind of patch by a header.
    api.create_namespaced_config_map("default", {"metadata": {"name": "chosen"}, "data": {"a": "1", "b": "2"}})
    api_client.set_default_header("Content-Type", "application/merge-patch+json")
    print(api.patch_namespaced_config_map("chosen", "default", {"data": {"a": None}}).data)
    print(threading.active_count() < 5)


main()
