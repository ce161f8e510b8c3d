"""Connects to a cluster by address and token, without a kubeconfig."""

import os

from kubernetes import client


def main():
    configuration = client.Configuration()
    configuration.host = os.environ["SERVER"]
    configuration.verify_ssl = False
    configuration.api_key = {"authorization": "Bearer " + os.environ["TOKEN"]}
    v1 = client.CoreV1Api(client.ApiClient(configuration))
    print([each.metadata.name for each in v1.list_namespace().items])

    configuration = client.Configuration(host=os.environ["SERVER"], api_key={"authorization": "wrong"})
    configuration.api_key_prefix["authorization"] = "Bearer"
    with client.ApiClient(configuration) as api_client:
        try:
            client.CoreV1Api(api_client).list_namespace()
        except client.ApiException as error:
            print(error.status)

    client.Configuration.set_default(configuration)
    configuration.api_key["authorization"] = os.environ["TOKEN"]
    client.Configuration.set_default(configuration)
    print(client.VersionApi().get_code().git_version)


main()
