from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_aws_elastic_block_store_volume_source import V1AWSElasticBlockStoreVolumeSource
    from .v1_azure_disk_volume_source import V1AzureDiskVolumeSource
    from .v1_azure_file_volume_source import V1AzureFileVolumeSource
    from .v1_ceph_fs_volume_source import V1CephFSVolumeSource
    from .v1_cinder_volume_source import V1CinderVolumeSource
    from .v1_config_map_volume_source import V1ConfigMapVolumeSource
    from .v1_downward_api_volume_source import V1DownwardAPIVolumeSource
    from .v1_empty_dir_volume_source import V1EmptyDirVolumeSource
    from .v1_fc_volume_source import V1FCVolumeSource
    from .v1_flex_volume_source import V1FlexVolumeSource
    from .v1_flocker_volume_source import V1FlockerVolumeSource
    from .v1_gce_persistent_disk_volume_source import V1GCEPersistentDiskVolumeSource
    from .v1_git_repo_volume_source import V1GitRepoVolumeSource
    from .v1_glusterfs_volume_source import V1GlusterfsVolumeSource
    from .v1_host_path_volume_source import V1HostPathVolumeSource
    from .v1_iscsi_volume_source import V1ISCSIVolumeSource
    from .v1_nfs_volume_source import V1NFSVolumeSource
    from .v1_persistent_volume_claim_volume_source import V1PersistentVolumeClaimVolumeSource
    from .v1_photon_persistent_disk_volume_source import V1PhotonPersistentDiskVolumeSource
    from .v1_quobyte_volume_source import V1QuobyteVolumeSource
    from .v1_rbd_volume_source import V1RBDVolumeSource
    from .v1_secret_volume_source import V1SecretVolumeSource
    from .v1_vsphere_virtual_disk_volume_source import V1VsphereVirtualDiskVolumeSource


class V1Volume(
    Model,
    rename={
        "aws_elastic_block_store": "awsElasticBlockStore",
        "azure_disk": "azureDisk",
        "azure_file": "azureFile",
        "config_map": "configMap",
        "downward_api": "downwardAPI",
        "empty_dir": "emptyDir",
        "flex_volume": "flexVolume",
        "gce_persistent_disk": "gcePersistentDisk",
        "git_repo": "gitRepo",
        "host_path": "hostPath",
        "persistent_volume_claim": "persistentVolumeClaim",
        "photon_persistent_disk": "photonPersistentDisk",
        "vsphere_volume": "vsphereVolume",
    },
):
    """Named storage of a pod that its containers can mount."""

    aws_elastic_block_store: V1AWSElasticBlockStoreVolumeSource | None = None
    """Existing Amazon EBS disk in the node's availability zone."""
    azure_disk: V1AzureDiskVolumeSource | None = None
    """Existing Azure data disk, attached to the node's virtual machine."""
    azure_file: V1AzureFileVolumeSource | None = None
    """Share of the Azure File service, mounted over SMB."""
    cephfs: V1CephFSVolumeSource | None = None
    """Directory of a Ceph filesystem, shareable between many pods."""
    cinder: V1CinderVolumeSource | None = None
    """Existing OpenStack Cinder block volume, attached to the node's instance."""
    config_map: V1ConfigMapVolumeSource | None = None
    """Entries of a ConfigMap as files, for configuration data."""
    downward_api: V1DownwardAPIVolumeSource | None = None
    """Facts about the pod itself as files, such as its labels."""
    empty_dir: V1EmptyDirVolumeSource | None = None
    """Empty scratch directory that lives as long as the pod stays on its node."""
    fc: V1FCVolumeSource | None = None
    """Fibre Channel LUN, visible to the node's host adapter."""
    flex_volume: V1FlexVolumeSource | None = None
    """Volume handled by a vendor driver on the node. Alpha."""
    flocker: V1FlockerVolumeSource | None = None
    """Flocker dataset, with a Flocker agent needed on the node."""
    gce_persistent_disk: V1GCEPersistentDiskVolumeSource | None = None
    """Existing Google Compute Engine persistent disk in the node's zone."""
    git_repo: V1GitRepoVolumeSource | None = None
    """Fresh clone of a Git repository, made before the containers start."""
    glusterfs: V1GlusterfsVolumeSource | None = None
    """GlusterFS volume, mounted over the network and shareable between many pods."""
    host_path: V1HostPathVolumeSource | None = None
    """File or directory of the node, mainly for system agents that need to see the host."""
    iscsi: V1ISCSIVolumeSource | None = None
    """iSCSI disk on a target reachable from the node."""
    name: str
    """Name used by `volumeMounts` entries, a DNS label unique in the pod."""
    nfs: V1NFSVolumeSource | None = None
    """Export of an NFS server, shareable between many pods."""
    persistent_volume_claim: V1PersistentVolumeClaimVolumeSource | None = None
    """Persistent volume bound to a claim in the pod's namespace."""
    photon_persistent_disk: V1PhotonPersistentDiskVolumeSource | None = None
    """Existing persistent disk of VMware Photon Controller, attached to the node."""
    quobyte: V1QuobyteVolumeSource | None = None
    """Quobyte volume, mounted over the network and shareable between many pods."""
    rbd: V1RBDVolumeSource | None = None
    """Ceph RBD image, mapped on the node as a block device."""
    secret: V1SecretVolumeSource | None = None
    """Entries of a Secret as files held in memory."""
    vsphere_volume: V1VsphereVirtualDiskVolumeSource | None = None
    """VMDK disk on a vSphere datastore, attached to the node's virtual machine."""
