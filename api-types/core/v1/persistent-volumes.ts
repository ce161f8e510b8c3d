/**
 * Storage that outlives pods, and claims on it.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { ResourceRequirements } from "./containers.js";
import type { ObjectMeta } from "./meta.js";
import type { ObjectReference } from "./references.js";
import type {
  AWSElasticBlockStoreVolumeSource,
  AzureDiskVolumeSource,
  AzureFileVolumeSource,
  CephFSVolumeSource,
  CinderVolumeSource,
  FCVolumeSource,
  FlexVolumeSource,
  FlockerVolumeSource,
  GCEPersistentDiskVolumeSource,
  GlusterfsVolumeSource,
  HostPathVolumeSource,
  ISCSIVolumeSource,
  NFSVolumeSource,
  PhotonPersistentDiskVolumeSource,
  QuobyteVolumeSource,
  RBDVolumeSource,
  VsphereVirtualDiskVolumeSource,
} from "./volumes.js";
import type { Quantity } from "../../machinery/resource.js";
import type { LabelSelector, ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Storage in the cluster that exists independently of pods. Belongs to no namespace and is bound to at most one claim.
 * @resource persistentvolumes scope=Cluster
 * @subresource status
 */
export interface PersistentVolume extends TypeMeta {
  /** Name, labels, annotations and other standard object data. Claims may select by these labels. */
  metadata?: ObjectMeta;
  /** Backing storage, capacity, access modes and reclaim policy, set by the administrator or the provisioner. */
  spec?: PersistentVolumeSpec;
  /** Current phase of the volume, filled in by the system. */
  status?: PersistentVolumeStatus;
}

/** Persistent volumes returned by a list request, together with list data. */
export interface PersistentVolumeList extends TypeMeta {
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
  /** The volumes found, an empty array if there are none. */
  items: PersistentVolume[];
}

/** Backing storage of a persistent volume. Exactly one member is set. */
export interface PersistentVolumeSource {
  /** Amazon EBS disk, attachable to one node at a time. */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  /** Azure data disk, attachable to one virtual machine at a time. */
  azureDisk?: AzureDiskVolumeSource;
  /** Azure File share; the namespace of the consuming claim must hold the credentials secret. */
  azureFile?: AzureFileVolumeSource;
  /** Directory of a Ceph filesystem, writable from many nodes at once. */
  cephfs?: CephFSVolumeSource;
  /** OpenStack Cinder block volume, attachable to one instance at a time. */
  cinder?: CinderVolumeSource;
  /** Fibre Channel LUN, visible to the nodes' host adapters. */
  fc?: FCVolumeSource;
  /** Volume handled by a vendor driver installed on the nodes. Alpha. */
  flexVolume?: FlexVolumeSource;
  /** Flocker dataset, for nodes on which a Flocker agent runs. */
  flocker?: FlockerVolumeSource;
  /** Google Compute Engine persistent disk, writable from one node or readable from many. */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  /** GlusterFS volume, mounted over the network and writable from many nodes. */
  glusterfs?: GlusterfsVolumeSource;
  /** Directory on a node, suited to single-node tests only, since data does not follow the pod to another node. */
  hostPath?: HostPathVolumeSource;
  /** iSCSI disk on a target reachable from the nodes. */
  iscsi?: ISCSIVolumeSource;
  /** Export of an NFS server, writable from many nodes at once. */
  nfs?: NFSVolumeSource;
  /** Persistent disk of VMware Photon Controller, attachable to one node. */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /** Quobyte volume, mounted over the network and writable from many nodes. */
  quobyte?: QuobyteVolumeSource;
  /** Ceph RBD image, writable from one node or readable from many. */
  rbd?: RBDVolumeSource;
  /** VMDK disk on a vSphere datastore, attachable to one virtual machine. */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/** Describes a persistent volume: backing storage, size, access modes and what happens after release. */
export interface PersistentVolumeSpec extends PersistentVolumeSource {
  /**
   * Modes in which the storage can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`. Used for matching
   * claims; at least one is needed.
   * @listType atomic
   */
  accessModes?: string[];
  /** Size of the storage under the key `storage`, for example `100Gi`. Required. */
  capacity?: Record<string, Quantity>;
  /**
   * Claim that owns the volume, normally written on binding. Setting it in advance reserves the volume for that claim.
   * @mapType granular
   */
  claimRef?: ObjectReference;
  /**
   * Fate of the volume after its claim is deleted: `Retain`, `Recycle` or `Delete`. Defaults to `Retain`; dynamically
   * provisioned volumes get `Delete`.
   * @default "Retain"
   */
  persistentVolumeReclaimPolicy?: string;
}

/** Observed state of a persistent volume, maintained by the control plane. */
export interface PersistentVolumeStatus {
  /** Explanation in plain language of why the volume is in its phase. */
  message?: string;
  /**
   * One of `Pending`, `Available`, `Bound`, `Released` (claim gone, not reclaimed yet) or `Failed` (reclaiming went
   * wrong).
   * @default "Pending"
   */
  phase?: string;
  /** Short CamelCase code for a failure, for command-line output. Often empty. */
  reason?: string;
}

/**
 * A user's request for storage in a namespace. The control plane binds it to a matching volume, which pods then mount
 * through the claim.
 * @resource persistentvolumeclaims
 * @subresource status
 */
export interface PersistentVolumeClaim extends TypeMeta {
  /** Name, namespace, labels and other standard object data. The storage class annotation goes here in v1.5. */
  metadata?: ObjectMeta;
  /** Properties that a volume must have to satisfy the claim. */
  spec?: PersistentVolumeClaimSpec;
  /** Binding phase and the properties of the bound volume, filled in by the system. */
  status?: PersistentVolumeClaimStatus;
}

/** Claims returned by a list request, together with list data. */
export interface PersistentVolumeClaimList extends TypeMeta {
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
  /** The claims found, an empty array if there are none. */
  items: PersistentVolumeClaim[];
}

/** Requirements by which a volume is chosen or provisioned for a claim. */
export interface PersistentVolumeClaimSpec {
  /**
   * Modes the volume must support: `ReadWriteOnce`, `ReadOnlyMany` or `ReadWriteMany`. At least one is needed.
   * @listType atomic
   */
  accessModes?: string[];
  /** Size wanted, given as `requests.storage`, for example `8Gi`. The bound volume may turn out larger. */
  resources?: ResourceRequirements;
  /** Restricts binding to volumes with matching labels. If absent, labels play no part. */
  selector?: LabelSelector;
  /** Name of the bound volume. Usually filled in on binding; set it beforehand to ask for a specific volume. */
  volumeName?: string;
}

/** Observed state of a claim, maintained by the control plane. */
export interface PersistentVolumeClaimStatus {
  /**
   * Modes that the bound volume actually offers; may include more than were requested.
   * @listType atomic
   */
  accessModes?: string[];
  /** Actual size of the bound volume, under the key `storage`. */
  capacity?: Record<string, Quantity>;
  /**
   * `Pending` while no volume is bound, `Bound` afterwards, `Lost` if the bound volume has disappeared.
   * @default "Pending"
   */
  phase?: string;
}
