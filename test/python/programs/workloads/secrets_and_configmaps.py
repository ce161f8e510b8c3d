"""Creates and reads config maps and secrets."""

import base64

from kubernetes import client, config


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    secret = client.V1Secret(
        api_version="v1",
        kind="Secret",
        metadata=client.V1ObjectMeta(name="login"),
        type="Opaque",
        data={"password": base64.b64encode(b"p\xc3\xa4ss\n").decode()},
        string_data={"user": "admin"},
    )
    made = api.create_namespaced_secret(namespace="default", body=secret)
    print(made.type, base64.b64decode(made.data["password"]).decode().strip(), made.string_data)
    made.data["token"] = base64.b64encode(bytes(range(256))).decode()
    replaced = api.replace_namespaced_secret("login", "default", made)
    print(base64.b64decode(replaced.data["token"]) == bytes(range(256)))
    maps = client.V1ConfigMap(
        metadata=client.V1ObjectMeta(name="files", annotations={"note": 'a "quoted"\nline'}),
        data={"app.ini": "[a]\nb = 'c'\n", "snake_case.and.dots": "1"},
        binary_data={"raw": base64.b64encode(b"\x00\xff").decode()},
        immutable=True,
    )
    made = api.create_namespaced_config_map("default", maps)
    print(sorted(made.data), made.binary_data["raw"], made.immutable, repr(made.metadata.annotations["note"]))
    print([each.metadata.name for each in api.list_secret_for_all_namespaces().items])


main()
