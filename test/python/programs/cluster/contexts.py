"""Uses several clusters at once, one context each."""

from kubernetes import client, config


def main():
    contexts, active = config.list_kube_config_contexts()
    print([context["name"] for context in contexts], active["name"], active["context"]["namespace"])

    client1 = client.CoreV1Api(api_client=config.new_client_from_config(context="first"))
    client2 = client.CoreV1Api(api_client=config.new_client_from_config(context="second"))
    client1.create_namespace(client.V1Namespace(metadata=client.V1ObjectMeta(name="only-here")))
    for api in (client1, client2):
        print([each.metadata.name for each in api.list_namespace().items])

    config.load_kube_config(context="second")
    print(len(client.CoreV1Api().list_namespace().items))
    config.load_kube_config()
    print(len(client.CoreV1Api().list_namespace().items))
    try:
        config.load_kube_config(context="nowhere")
    except config.ConfigException as error:
        print(type(error).__name__)


main()
