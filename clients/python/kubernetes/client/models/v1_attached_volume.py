from __future__ import annotations

from ...runtime.model import Model


class V1AttachedVolume(Model, rename={"device_path": "devicePath"}):
    """Entry in a node's status for one volume that is attached to that node."""

    device_path: str
    """Device file on the node through which the volume is reached, for example `/dev/xvdba`."""
    name: str
    """Unique volume name made up of plugin name and volume identifier, for example `kubernetes.io/aws-ebs/vol-1`."""
