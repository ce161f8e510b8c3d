from __future__ import annotations

from ...runtime.model import Model


class V1NodeSystemInfo(
    Model,
    rename={
        "boot_id": "bootID",
        "container_runtime_version": "containerRuntimeVersion",
        "kernel_version": "kernelVersion",
        "kube_proxy_version": "kubeProxyVersion",
        "kubelet_version": "kubeletVersion",
        "machine_id": "machineID",
        "operating_system": "operatingSystem",
        "os_image": "osImage",
        "system_uuid": "systemUUID",
    },
):
    """Identifiers and software versions that the kubelet reads from its machine."""

    architecture: str
    """Processor architecture in Go's `GOARCH` spelling, for example `amd64` or `arm`."""
    boot_id: str
    """Identifier that changes on every start of the machine, so a new value reveals a reboot."""
    container_runtime_version: str
    """Name and version of the container runtime, written like a URL, for example `docker://1.12.3`."""
    kernel_version: str
    """Kernel release as printed by `uname -r`, for example `4.4.0-57-generic`."""
    kube_proxy_version: str
    """Version of the network proxy as the kubelet states it; normally identical to its own version."""
    kubelet_version: str
    """Version of the kubelet on the machine, for example `v1.5.1`; may lag behind the API server."""
    machine_id: str
    """Identifier of the installed operating system, usually read from `/etc/machine-id`; clones of one disk image may
    share it.
    """
    operating_system: str
    """Operating system family in Go's `GOOS` spelling, for example `linux` or `windows`."""
    os_image: str
    """Readable name of the distribution from `/etc/os-release`, for example `Ubuntu 16.04.1 LTS`."""
    system_uuid: str
    """UUID of the hardware or virtual machine as its firmware reports it; preferable to `machineID` for telling
    machines apart.
    """
