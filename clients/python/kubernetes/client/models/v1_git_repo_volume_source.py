from __future__ import annotations

from ...runtime.model import Model


class V1GitRepoVolumeSource(Model):
    """Directory into which a Git repository is cloned before the containers start. Not updated afterwards."""

    directory: str | None = None
    """Target within the volume, free of `..`. With `.` the working tree fills the root; left out, Git picks a
    subdirectory.
    """
    repository: str
    """Clone URL of the repository, such as `https://git.example.com/team/site.git`."""
    revision: str | None = None
    """Commit hash, branch or tag to check out. Left out, the remote's default branch is used."""
