from __future__ import annotations

from ...runtime.model import Model


class VersionInfo(
    Model,
    rename={
        "build_date": "buildDate",
        "git_commit": "gitCommit",
        "git_tree_state": "gitTreeState",
        "git_version": "gitVersion",
        "go_version": "goVersion",
    },
):
    """Build information of an API server, served at `/version`."""

    build_date: str
    """When the binary was built, as an ISO 8601 timestamp in UTC."""
    compiler: str
    """Name of the Go compiler that produced the binary, usually `gc`."""
    git_commit: str
    """Hash of the source commit from which the server was built."""
    git_tree_state: str
    """`clean` if built from unmodified sources, `dirty` if there were uncommitted changes."""
    git_version: str
    """Full version in semantic versioning style with leading `v`, such as `v1.5.3`."""
    go_version: str
    """Version of the Go toolchain used, such as `go1.7.4`."""
    major: str
    """Major release number as a string, for example `1`."""
    minor: str
    """Minor release number as a string, for example `5`; vendors may append `+`."""
    platform: str
    """Operating system and architecture of the server binary, such as `linux/amd64`."""
