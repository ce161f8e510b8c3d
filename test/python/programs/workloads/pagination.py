"""Reads a list in pages."""

from kubernetes import client, config


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    for number in range(23):
        api.create_namespaced_config_map(
            "default", client.V1ConfigMap(metadata=client.V1ObjectMeta(name=f"map-{number:02}"))
        )
    token, seen, pages = None, [], 0
    while True:
        page = api.list_namespaced_config_map("default", limit=5, _continue=token)
        pages += 1
        seen += [each.metadata.name for each in page.items]
        print(pages, len(page.items), page.metadata.remaining_item_count)
        token = page.metadata._continue
        if not token:
            break
    print(len(seen), seen[0], seen[-1], len(set(seen)))


main()
