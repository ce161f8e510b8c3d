from __future__ import annotations

from ...runtime.model import Model


class V1AzureFileVolumeSource(
    Model,
    rename={"read_only": "readOnly", "secret_name": "secretName", "share_name": "shareName"},
):
    """Share of the Azure File service, mounted over SMB. Several pods on different nodes may write to it at once."""

    read_only: bool | None = None
    """Set to `true` to mount the share without write access. Defaults to `false`."""
    secret_name: str
    """Secret in the pod's namespace with the storage account's credentials under `azurestorageaccountname` and
    `azurestorageaccountkey`.
    """
    share_name: str
    """Name of an existing file share in the storage account."""
