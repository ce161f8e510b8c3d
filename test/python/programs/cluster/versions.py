"""Reads the version of the server and the APIs it serves."""

from kubernetes import client, config


def main():
    config.load_kube_config()
    code = client.VersionApi().get_code()
    print(code.major, code.minor, code.git_version, code.platform)
    print(client.CoreApi().get_api_versions().versions)
    for group in client.ApisApi().get_api_versions().groups:
        print(group.name, group.preferred_version.version)
    for resource in client.CoreV1Api().get_api_resources().resources:
        if "/" not in resource.name:
            print(resource.name, resource.kind, resource.namespaced, resource.short_names or [])
    print([each.name for each in client.AppsV1Api().get_api_resources().resources])


main()
