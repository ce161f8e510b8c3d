from __future__ import annotations

from ...runtime.model import Model


class V1FlockerVolumeSource(Model, rename={"dataset_name": "datasetName", "dataset_uuid": "datasetUUID"}):
    """Dataset managed by a Flocker agent, which moves it to whichever node runs the pod. Set either name or UUID."""

    dataset_name: str | None = None
    """Dataset's `name` metadata in Flocker. Deprecated in favour of `datasetUUID`."""
    dataset_uuid: str | None = None
    """Unique identifier of the dataset in Flocker. Excludes `datasetName`."""
