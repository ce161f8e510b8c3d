from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model
from ...runtime.quantity import Quantity

if TYPE_CHECKING:
    from .v1_aws_elastic_block_store_volume_source import V1AWSElasticBlockStoreVolumeSource
    from .v1_azure_disk_volume_source import V1AzureDiskVolumeSource
    from .v1_azure_file_volume_source import V1AzureFileVolumeSource
    from .v1_ceph_fs_volume_source import V1CephFSVolumeSource
    from .v1_cinder_volume_source import V1CinderVolumeSource
    from .v1_fc_volume_source import V1FCVolumeSource
    from .v1_flex_volume_source import V1FlexVolumeSource
    from .v1_flocker_volume_source import V1FlockerVolumeSource
    from .v1_gce_persistent_disk_volume_source import V1GCEPersistentDiskVolumeSource
    from .v1_glusterfs_volume_source import V1GlusterfsVolumeSource
    from .v1_host_path_volume_source import V1HostPathVolumeSource
    from .v1_iscsi_volume_source import V1ISCSIVolumeSource
    from .v1_nfs_volume_source import V1NFSVolumeSource
    from .v1_object_reference import V1ObjectReference
    from .v1_photon_persistent_disk_volume_source import V1PhotonPersistentDiskVolumeSource
    from .v1_quobyte_volume_source import V1QuobyteVolumeSource
    from .v1_rbd_volume_source import V1RBDVolumeSource
    from .v1_vsphere_virtual_disk_volume_source import V1VsphereVirtualDiskVolumeSource


class V1PersistentVolumeSpec(
    Model,
    rename={
        "access_modes": "accessModes",
        "aws_elastic_block_store": "awsElasticBlockStore",
        "azure_disk": "azureDisk",
        "azure_file": "azureFile",
        "claim_ref": "claimRef",
        "flex_volume": "flexVolume",
        "gce_persistent_disk": "gcePersistentDisk",
        "host_path": "hostPath",
        "persistent_volume_reclaim_policy": "persistentVolumeReclaimPolicy",
        "photon_persistent_disk": "photonPersistentDisk",
        "vsphere_volume": "vsphereVolume",
    },
):
    """Describes a persistent volume: backing storage, size, access modes and what happens after release."""

    access_modes: list[str] | None = None
    """Modes in which the storage can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`. Used for matching
    claims; at least one is needed.
    """
    aws_elastic_block_store: V1AWSElasticBlockStoreVolumeSource | None = None
    """Amazon EBS disk, attachable to one node at a time."""
    azure_disk: V1AzureDiskVolumeSource | None = None
    """Azure data disk, attachable to one virtual machine at a time."""
    azure_file: V1AzureFileVolumeSource | None = None
    """Azure File share; the namespace of the consuming claim must hold the credentials secret."""
    capacity: dict[str, Quantity] | None = None
    """Size of the storage under the key `storage`, for example `100Gi`. Required."""
    cephfs: V1CephFSVolumeSource | None = None
    """Directory of a Ceph filesystem, writable from many nodes at once."""
    cinder: V1CinderVolumeSource | None = None
    """OpenStack Cinder block volume, attachable to one instance at a time."""
    claim_ref: V1ObjectReference | None = None
    """Claim that owns the volume, normally written on binding. Setting it in advance reserves the volume for that
    claim.
    """
    fc: V1FCVolumeSource | None = None
    """Fibre Channel LUN, visible to the nodes' host adapters."""
    flex_volume: V1FlexVolumeSource | None = None
    """Volume handled by a vendor driver installed on the nodes. Alpha."""
    flocker: V1FlockerVolumeSource | None = None
    """Flocker dataset, for nodes on which a Flocker agent runs."""
    gce_persistent_disk: V1GCEPersistentDiskVolumeSource | None = None
    """Google Compute Engine persistent disk, writable from one node or readable from many."""
    glusterfs: V1GlusterfsVolumeSource | None = None
    """GlusterFS volume, mounted over the network and writable from many nodes."""
    host_path: V1HostPathVolumeSource | None = None
    """Directory on a node, suited to single-node tests only, since data does not follow the pod to another node."""
    iscsi: V1ISCSIVolumeSource | None = None
    """iSCSI disk on a target reachable from the nodes."""
    nfs: V1NFSVolumeSource | None = None
    """Export of an NFS server, writable from many nodes at once."""
    persistent_volume_reclaim_policy: str | None = None
    """Fate of the volume after its claim is deleted: `Retain`, `Recycle` or `Delete`. Defaults to `Retain`; dynamically
    provisioned volumes get `Delete`.
    """
    photon_persistent_disk: V1PhotonPersistentDiskVolumeSource | None = None
    """Persistent disk of VMware Photon Controller, attachable to one node."""
    quobyte: V1QuobyteVolumeSource | None = None
    """Quobyte volume, mounted over the network and writable from many nodes."""
    rbd: V1RBDVolumeSource | None = None
    """Ceph RBD image, writable from one node or readable from many."""
    vsphere_volume: V1VsphereVirtualDiskVolumeSource | None = None
    """VMDK disk on a vSphere datastore, attachable to one virtual machine."""
