/**
 * Volumes of a pod and the sources of their content.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32 } from "groupversion/types";
import type { LocalObjectReference } from "./references.js";
import type { KeyToPath, ObjectFieldSelector, ResourceFieldSelector } from "./selectors.js";

/** Makes a volume of the pod visible at a path inside a container. */
export interface VolumeMount {
  /** Volume to mount, matching the `name` of an entry in the pod's `volumes`. */
  name: string;
  /** Path inside the container at which the volume appears. A colon is not allowed. */
  mountPath: string;
  /** Set to `true` to deny writes through this mount. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * Relative path of a file or directory in the volume to mount instead of its root. Empty by default, which means the
   * root.
   */
  subPath?: string;
}

/** Backing storage of a pod's volume. Exactly one member is set. */
export interface VolumeSource {
  /** Existing Amazon EBS disk in the node's availability zone. */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  /** Existing Azure data disk, attached to the node's virtual machine. */
  azureDisk?: AzureDiskVolumeSource;
  /** Share of the Azure File service, mounted over SMB. */
  azureFile?: AzureFileVolumeSource;
  /** Directory of a Ceph filesystem, shareable between many pods. */
  cephfs?: CephFSVolumeSource;
  /** Existing OpenStack Cinder block volume, attached to the node's instance. */
  cinder?: CinderVolumeSource;
  /** Entries of a ConfigMap as files, for configuration data. */
  configMap?: ConfigMapVolumeSource;
  /** Facts about the pod itself as files, such as its labels. */
  downwardAPI?: DownwardAPIVolumeSource;
  /** Empty scratch directory that lives as long as the pod stays on its node. */
  emptyDir?: EmptyDirVolumeSource;
  /** Fibre Channel LUN, visible to the node's host adapter. */
  fc?: FCVolumeSource;
  /** Volume handled by a vendor driver on the node. Alpha. */
  flexVolume?: FlexVolumeSource;
  /** Flocker dataset, with a Flocker agent needed on the node. */
  flocker?: FlockerVolumeSource;
  /** Existing Google Compute Engine persistent disk in the node's zone. */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  /** Fresh clone of a Git repository, made before the containers start. */
  gitRepo?: GitRepoVolumeSource;
  /** GlusterFS volume, mounted over the network and shareable between many pods. */
  glusterfs?: GlusterfsVolumeSource;
  /** File or directory of the node, mainly for system agents that need to see the host. */
  hostPath?: HostPathVolumeSource;
  /** iSCSI disk on a target reachable from the node. */
  iscsi?: ISCSIVolumeSource;
  /** Export of an NFS server, shareable between many pods. */
  nfs?: NFSVolumeSource;
  /** Persistent volume bound to a claim in the pod's namespace. */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  /** Existing persistent disk of VMware Photon Controller, attached to the node. */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /** Quobyte volume, mounted over the network and shareable between many pods. */
  quobyte?: QuobyteVolumeSource;
  /** Ceph RBD image, mapped on the node as a block device. */
  rbd?: RBDVolumeSource;
  /** Entries of a Secret as files held in memory. */
  secret?: SecretVolumeSource;
  /** VMDK disk on a vSphere datastore, attached to the node's virtual machine. */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/** Named storage of a pod that its containers can mount. */
export interface Volume extends VolumeSource {
  /** Name used by `volumeMounts` entries, a DNS label unique in the pod. */
  name: string;
}

/**
 * Amazon EBS disk that the kubelet attaches to its EC2 instance and mounts. Disk and node have to sit in one
 * availability zone.
 */
export interface AWSElasticBlockStoreVolumeSource {
  /** EBS identifier of an already created volume, such as `vol-0a1b2c3d`. */
  volumeID: string;
  /**
   * Filesystem expected on the disk, for instance `ext4` or `xfs`; an unformatted disk is formatted with it. Defaults
   * to `ext4`.
   */
  fsType?: string;
  /** Number of the partition to mount, so `1` selects `/dev/xvdf1`. Leave out or use `0` to mount the whole disk. */
  partition?: Int32;
  /** When `true`, containers cannot write to the disk whatever their own mounts say. Defaults to `false`. */
  readOnly?: boolean;
}

/** Azure data disk, stored as a VHD blob, attached to the virtual machine of the node and mounted there. */
export interface AzureDiskVolumeSource {
  /** File name of the VHD blob within its storage container, for example `data.vhd`. */
  diskName: string;
  /** Full address of the VHD blob in Azure storage, starting with `https://`. */
  diskURI: string;
  /**
   * Caching done by the Azure host for this disk: `None`, `ReadOnly` or `ReadWrite`.
   * @default "None"
   */
  cachingMode?: string;
  /**
   * Filesystem to mount, and to create if the disk is blank, such as `ext4` or `xfs`. Defaults to `ext4`.
   * @default "ext4"
   */
  fsType?: string;
  /** Set to `true` to mount the disk without write access for any container. Defaults to `false`. */
  readOnly?: boolean;
}

/** Share of the Azure File service, mounted over SMB. Several pods on different nodes may write to it at once. */
export interface AzureFileVolumeSource {
  /**
   * Secret in the pod's namespace with the storage account's credentials under `azurestorageaccountname` and
   * `azurestorageaccountkey`.
   */
  secretName: string;
  /** Name of an existing file share in the storage account. */
  shareName: string;
  /** Set to `true` to mount the share without write access. Defaults to `false`. */
  readOnly?: boolean;
}

/** Directory of an existing Ceph filesystem. Data outlives the pod, and many pods can write at the same time. */
export interface CephFSVolumeSource {
  /**
   * Addresses of the Ceph monitors, each as `host:port`. At least one is needed.
   * @listType atomic
   */
  monitors: string[];
  /** Directory inside the Ceph filesystem that becomes the volume. Defaults to `/`, the whole tree. */
  path?: string;
  /** Set to `true` to refuse writes from every container that mounts the volume. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * File on the node that holds the user's key. Defaults to `/etc/ceph/user.secret`; ignored once `secretRef` is set.
   */
  secretFile?: string;
  /** Secret with the user's Ceph key in its `key` entry. Takes precedence over `secretFile`. */
  secretRef?: LocalObjectReference;
  /** Ceph account used for authentication. Defaults to `admin`. */
  user?: string;
}

/** OpenStack Cinder block volume that is attached to the node's instance. Only usable where nodes run on OpenStack. */
export interface CinderVolumeSource {
  /** Cinder identifier (a UUID) of a volume that already exists. */
  volumeID: string;
  /** Filesystem to mount, and to create on a blank volume, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Set to `true` to mount the volume without write access. Defaults to `false`. */
  readOnly?: boolean;
}

/** Shows a ConfigMap's entries as files. Later changes to the ConfigMap reach the mounted files after a short delay. */
export interface ConfigMapVolumeSource {
  /**
   * Permission bits for files without a `mode` of their own, from `0` to `0777` octal; JSON needs decimal. Defaults to
   * `0644`, decimal 420.
   * @default 420
   */
  defaultMode?: Int32;
  /**
   * Picks entries and the file path for each; a missing entry is an error. If absent, every entry becomes a file named
   * after its key.
   * @listType atomic
   */
  items?: KeyToPath[];
  /** Name of the ConfigMap, which must be in the pod's namespace. */
  name?: string;
}

/** One file of a downward API volume, filled from pod metadata or from a container's resource settings. */
export interface DownwardAPIVolumeFile {
  /** File name relative to the volume's root, subdirectories allowed. Must neither be absolute nor contain `..`. */
  path: string;
  /**
   * Pod field to write: `metadata.name`, `metadata.namespace`, `metadata.labels` or `metadata.annotations`. Excludes
   * `resourceFieldRef`.
   */
  fieldRef?: ObjectFieldSelector;
  /**
   * Permission bits of this file, up to octal `0777`, given as decimal in JSON. If absent, the volume's `defaultMode`
   * applies.
   */
  mode?: Int32;
  /** CPU or memory limit or request to write; the container must be named. Excludes `fieldRef`. */
  resourceFieldRef?: ResourceFieldSelector;
}

/** Presents facts about the pod as files. Changed labels and annotations reach the files while the pod runs. */
export interface DownwardAPIVolumeSource {
  /**
   * Permission bits for files lacking their own `mode`, at most octal `0777`; decimal in JSON. Defaults to `0644`,
   * decimal 420.
   * @default 420
   */
  defaultMode?: Int32;
  /**
   * The files of the volume, one for each fact.
   * @listType atomic
   */
  items?: DownwardAPIVolumeFile[];
}

/**
 * Scratch directory, empty when the pod reaches its node. Survives container crashes but is deleted together with the
 * pod.
 */
export interface EmptyDirVolumeSource {
  /**
   * Backing storage: empty for the node's disk, the default, or `Memory` for a tmpfs, whose content counts as memory
   * use.
   */
  medium?: string;
}

/** Fibre Channel LUN that the node's host adapter can see and mounts. */
export interface FCVolumeSource {
  /**
   * World wide names of the storage targets that offer the LUN.
   * @listType atomic
   */
  targetWWNs: string[];
  /** Logical unit number of the disk on the targets. */
  lun: Int32;
  /** Filesystem to mount, such as `ext4` or `xfs`, also used for formatting a blank device. Defaults to `ext4`. */
  fsType?: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
}

/** Volume served by a vendor's driver, an executable installed on each node. Alpha in v1.5. */
export interface FlexVolumeSource {
  /** Vendor and name of the driver, such as `example.com/nfs`. */
  driver: string;
  /** Filesystem passed on to the driver, such as `ext4`. If absent, the driver chooses. */
  fsType?: string;
  /** Driver-specific settings, passed on unchanged. May be left out. */
  options?: Record<string, string>;
  /** Asks for a mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Secret whose entries are all given to the driver, for instance credentials. May be left out. */
  secretRef?: LocalObjectReference;
}

/** Dataset managed by a Flocker agent, which moves it to whichever node runs the pod. Set either name or UUID. */
export interface FlockerVolumeSource {
  /** Dataset's `name` metadata in Flocker. Deprecated in favour of `datasetUUID`. */
  datasetName?: string;
  /** Unique identifier of the dataset in Flocker. Excludes `datasetName`. */
  datasetUUID?: string;
}

/**
 * Persistent disk of Google Compute Engine in the node's project and zone. Attaches to one node for writing or to many
 * for reading.
 */
export interface GCEPersistentDiskVolumeSource {
  /** Name of an existing disk in Compute Engine. */
  pdName: string;
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Partition number to mount. Leave out or use `0` for the whole disk. */
  partition?: Int32;
  /** Set to `true` to attach read-only, a precondition for sharing the disk between nodes. Defaults to `false`. */
  readOnly?: boolean;
}

/** Directory into which a Git repository is cloned before the containers start. Not updated afterwards. */
export interface GitRepoVolumeSource {
  /** Clone URL of the repository, such as `https://git.example.com/team/site.git`. */
  repository: string;
  /**
   * Target directory in the volume, without `..`. `.` clones into the volume's root; if absent, Git creates a
   * subdirectory.
   */
  directory?: string;
  /** Commit hash, branch or tag to check out. If absent, the remote's default branch is used. */
  revision?: string;
}

/** GlusterFS volume mounted over the network. Data outlives the pod, and many pods can write to it. */
export interface GlusterfsVolumeSource {
  /** Name of an Endpoints object listing the Gluster servers, in the pod's namespace. */
  endpoints: string;
  /** Name of the Gluster volume to mount, such as `kube_vol`. */
  path: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
}

/**
 * File or directory of the node itself, shown inside the pod. Content differs from node to node and gives containers
 * access to the host.
 */
export interface HostPathVolumeSource {
  /** Absolute path of the file or directory on the node. */
  path: string;
}

/** iSCSI disk that the node logs in to and mounts. Writable from one node at a time, readable from many. */
export interface ISCSIVolumeSource {
  /** Target address as IP or `ip:port`; the port may be left out when it is 3260. */
  targetPortal: string;
  /** Qualified name of the target, such as `iqn.2016-04.com.example:storage.disk1`. */
  iqn: string;
  /** Logical unit number of the disk on the target. */
  lun: Int32;
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /**
   * Initiator interface that carries the traffic. Defaults to `default`, meaning plain TCP.
   * @default "default"
   */
  iscsiInterface?: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
}

/** Directory exported by an NFS server. Data outlives the pod, and many pods can write to it. */
export interface NFSVolumeSource {
  /** Machine that exports the directory, given by DNS name or address. */
  server: string;
  /** Absolute path of the export on the server. */
  path: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
}

/** Mounts the persistent volume bound to a claim. The pod cannot start until the claim is bound. */
export interface PersistentVolumeClaimVolumeSource {
  /** Name of a claim in the pod's namespace. */
  claimName: string;
  /** Set to `true` to force every mount of the claim to be read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** Persistent disk of VMware Photon Controller, attached to the node's virtual machine. */
export interface PhotonPersistentDiskVolumeSource {
  /** Identifier of an existing disk, as assigned by Photon Controller. */
  pdID: string;
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
}

/** Volume of a Quobyte storage cluster. Many pods can use it at the same time. */
export interface QuobyteVolumeSource {
  /** Quobyte registry services as `host:port`, several of them separated by commas. */
  registry: string;
  /** Name of an existing volume in the Quobyte cluster. */
  volume: string;
  /** Group under which files are accessed. If absent, no group is mapped. */
  group?: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** User under which files are accessed. If absent, that of the service account. */
  user?: string;
}

/** Image of a Ceph RADOS block device, mapped on the node. Writable from one node at a time, readable from many. */
export interface RBDVolumeSource {
  /**
   * Addresses of the Ceph monitors, each as `host:port`. At least one is needed.
   * @listType atomic
   */
  monitors: string[];
  /** Name of the RBD image inside its pool. */
  image: string;
  /** Filesystem to mount, and to create on a blank image, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /**
   * Keyring file on the node. Defaults to `/etc/ceph/keyring`; ignored once `secretRef` is set.
   * @default "/etc/ceph/keyring"
   */
  keyring?: string;
  /**
   * Ceph pool that contains the image. Defaults to `rbd`.
   * @default "rbd"
   */
  pool?: string;
  /** Set to `true` to map and mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Secret with the user's Ceph key. Takes precedence over `keyring`. */
  secretRef?: LocalObjectReference;
  /**
   * Ceph account used for authentication. Defaults to `admin`.
   * @default "admin"
   */
  user?: string;
}

/**
 * Shows a Secret's entries as files kept in memory on the node. Later changes to the Secret reach the files after a
 * short delay.
 */
export interface SecretVolumeSource {
  /**
   * Permission bits for files without a `mode` of their own, from `0` to `0777` octal; JSON needs decimal. Defaults to
   * `0644`, decimal 420.
   * @default 420
   */
  defaultMode?: Int32;
  /**
   * Picks entries and the file path for each; a missing entry is an error. If absent, every entry becomes a file named
   * after its key.
   * @listType atomic
   */
  items?: KeyToPath[];
  /** Name of the Secret, which must be in the pod's namespace. */
  secretName?: string;
}

/** VMDK disk of VMware vSphere, attached to the node's virtual machine. */
export interface VsphereVirtualDiskVolumeSource {
  /** Datastore and path of the VMDK, such as `[datastore1] volumes/data.vmdk`. */
  volumePath: string;
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
}
