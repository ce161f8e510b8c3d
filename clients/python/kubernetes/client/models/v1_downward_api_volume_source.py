from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_downward_api_volume_file import V1DownwardAPIVolumeFile


class V1DownwardAPIVolumeSource(Model, rename={"default_mode": "defaultMode"}):
    """Presents facts about the pod as files. Changed labels and annotations reach the files while the pod runs."""

    default_mode: int | None = None
    """Permission bits for files lacking their own `mode`, at most octal `0777`; decimal in JSON. Defaults to `0644`,
    decimal 420. Format: int32.
    """
    items: list[V1DownwardAPIVolumeFile] | None = None
    """The files of the volume, one for each fact."""
