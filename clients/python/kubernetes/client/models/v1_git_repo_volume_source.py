from __future__ import annotations

from ...runtime.model import Model


class V1GitRepoVolumeSource(Model):
    """Directory into which a Git repository is cloned before the containers start. Not updated afterwards."""

    directory: str | None = None
    """Target directory in the volume, without `..`. `.` clones into the volume's root; if absent, Git creates a
    subdirectory.
    """
    repository: str
    """Clone URL of the repository, such as `https://git.example.com/team/site.git`."""
    revision: str | None = None
    """Commit hash, branch or tag to check out. If absent, the remote's default branch is used."""
