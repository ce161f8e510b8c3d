from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_container_port import V1ContainerPort
    from .v1_env_var import V1EnvVar
    from .v1_lifecycle import V1Lifecycle
    from .v1_probe import V1Probe
    from .v1_resource_requirements import V1ResourceRequirements
    from .v1_security_context import V1SecurityContext
    from .v1_volume_mount import V1VolumeMount


class V1Container(
    Model,
    rename={
        "image_pull_policy": "imagePullPolicy",
        "liveness_probe": "livenessProbe",
        "readiness_probe": "readinessProbe",
        "security_context": "securityContext",
        "stdin_once": "stdinOnce",
        "termination_message_path": "terminationMessagePath",
        "volume_mounts": "volumeMounts",
        "working_dir": "workingDir",
    },
):
    """One container of a pod: image, process, resources and mounts. Most settings are fixed after creation; `image` may
    still change.
    """

    args: list[str] | None = None
    """Arguments passed to the entrypoint, replacing the image's `CMD`. `$(NAME)` expands to an environment variable,
    and `$$(NAME)` stays literal.
    """
    command: list[str] | None = None
    """Program and leading arguments, run without a shell in place of the image's `ENTRYPOINT`. `$(NAME)` expands as in
    `args`; if absent, the image decides.
    """
    env: list[V1EnvVar] | None = None
    """Environment variables for the process, added to those of the image. Later entries may use earlier ones as
    `$(NAME)`.
    """
    image: str | None = None
    """Image to run, such as `nginx:1.11` or `registry.example.com/team/app:v2`. Without a tag, `latest` is used."""
    image_pull_policy: str | None = None
    """When to pull: `Always`, `Never` or `IfNotPresent`. Defaults to `Always` for the tag `latest`, else to
    `IfNotPresent`.
    """
    lifecycle: V1Lifecycle | None = None
    """Hooks run right after start and right before stop. If absent, the kubelet runs none."""
    liveness_probe: V1Probe | None = None
    """Periodic health check. Once it fails often enough, the kubelet kills the container, and the pod's restart policy
    applies.
    """
    name: str
    """Name by which the container is addressed, unique among its pod's containers and immutable. Has to be a DNS label
    of at most 63 characters.
    """
    ports: list[V1ContainerPort] | None = None
    """Ports that the container listens on. Mostly informational: a port missing here is still reachable on the pod's
    address.
    """
    readiness_probe: V1Probe | None = None
    """Periodic check of whether requests can be served. While it fails, the pod is taken out of the endpoints of its
    services.
    """
    resources: V1ResourceRequirements | None = None
    """CPU and memory that the container asks for and may use at most. Drives scheduling and the pod's
    quality-of-service class.
    """
    security_context: V1SecurityContext | None = None
    """Privileges, user and capabilities of this container. These values override the pod's values of the same name."""
    stdin: bool | None = None
    """Keeps standard input open so that clients can attach to it. Defaults to `false`: reads reach end of file at
    once.
    """
    stdin_once: bool | None = None
    """Closes standard input for good when the first attached client leaves; only a restart reopens it. Needs `stdin`;
    defaults to `false`.
    """
    termination_message_path: str | None = None
    """File in the container whose content, meant as a brief final note, is reported once the process ends. Defaults to
    `/dev/termination-log`.
    """
    tty: bool | None = None
    """Gives the process a terminal, which also requires `stdin`. Defaults to `false`."""
    volume_mounts: list[V1VolumeMount] | None = None
    """Places in the container's filesystem where volumes of the pod appear. Mount paths must differ from one
    another.
    """
    working_dir: str | None = None
    """Directory in which the process starts. If absent, the image or the runtime decides."""
