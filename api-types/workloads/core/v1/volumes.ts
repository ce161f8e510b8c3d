/**
 * Volumes of pods as they are today.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { LocalObjectReference } from "../../../core/v1/references.js";
import type { KeyToPath } from "../../../core/v1/selectors.js";
import type {
  AzureDiskVolumeSource as FirstAzureDiskVolumeSource,
  CinderVolumeSource as FirstCinderVolumeSource,
  ConfigMapVolumeSource as FirstConfigMapVolumeSource,
  DownwardAPIVolumeFile,
  EmptyDirVolumeSource as FirstEmptyDirVolumeSource,
  FCVolumeSource as FirstFCVolumeSource,
  HostPathVolumeSource as FirstHostPathVolumeSource,
  ISCSIVolumeSource as FirstISCSIVolumeSource,
  QuobyteVolumeSource as FirstQuobyteVolumeSource,
  SecretVolumeSource as FirstSecretVolumeSource,
  Volume as FirstVolume,
  VsphereVirtualDiskVolumeSource as FirstVsphereVirtualDiskVolumeSource,
} from "../../../core/v1/volumes.js";
import type { Quantity } from "../../../machinery/resource.js";
import type { LabelSelector } from "../../../meta/v1.js";
import type { PersistentVolumeClaimTemplate } from "./claims.js";

/** Storage that the containers of a pod can mount. Besides the name exactly one field is set. */
export interface Volume extends Omit<FirstVolume, "fc"> {
  /** A data disk of Azure. */
  azureDisk?: AzureDiskVolumeSource;
  /** A Cinder volume. */
  cinder?: CinderVolumeSource;
  /** Files from a ConfigMap. */
  configMap?: ConfigMapVolumeSource;
  /** Storage of a CSI driver, for this pod alone. */
  csi?: CSIVolumeSource;
  /** An empty folder that lives as long as the pod. */
  emptyDir?: EmptyDirVolumeSource;
  /** A claim that lives as long as the pod. */
  ephemeral?: EphemeralVolumeSource;
  /** A Fibre Channel disk. */
  fc?: FCVolumeSource;
  /** A file or folder of the node. */
  hostPath?: HostPathVolumeSource;
  /** Files of an image or artifact. */
  image?: ImageVolumeSource;
  /** An iSCSI disk. */
  iscsi?: ISCSIVolumeSource;
  /** A Portworx volume. */
  portworxVolume?: PortworxVolumeSource;
  /** Files from several sources in one folder. */
  projected?: ProjectedVolumeSource;
  /** A Quobyte volume. */
  quobyte?: QuobyteVolumeSource;
  /** A ScaleIO volume. */
  scaleIO?: ScaleIOVolumeSource;
  /** Files from a Secret. */
  secret?: SecretVolumeSource;
  /** A StorageOS volume. */
  storageos?: StorageOSVolumeSource;
  /** A vSphere disk. */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/** A data disk of Azure. */
export interface AzureDiskVolumeSource extends FirstAzureDiskVolumeSource {
  /**
   * `Shared`, `Dedicated` or `Managed`.
   * @default "Shared"
   */
  kind?: string;
}

/** A Cinder volume of OpenStack. */
export interface CinderVolumeSource extends FirstCinderVolumeSource {
  /** Secret with the credentials. */
  secretRef?: LocalObjectReference;
}

/** Files from the keys of a ConfigMap. */
export interface ConfigMapVolumeSource extends FirstConfigMapVolumeSource {
  /** Whether the pod starts without it. */
  optional?: boolean;
}

/** Storage of a CSI driver. */
export interface CSIVolumeSource {
  /** Name of the driver. */
  driver: string;
  /** File system, such as `ext4`; default: the driver's. */
  fsType?: string;
  /** Secret that the driver gets when it mounts. */
  nodePublishSecretRef?: LocalObjectReference;
  /** Whether it is mounted read-only. */
  readOnly?: boolean;
  /** What the driver wants to know. */
  volumeAttributes?: Record<string, string>;
}

/** An empty folder. */
export interface EmptyDirVolumeSource extends FirstEmptyDirVolumeSource {
  /** Most that it may hold. */
  sizeLimit?: Quantity;
}

/** A claim that is made with the pod, and deleted with it. */
export interface EphemeralVolumeSource {
  /** What the claim is made from. */
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

/** A Fibre Channel disk. */
export interface FCVolumeSource extends Omit<FirstFCVolumeSource, "lun" | "targetWWNs"> {
  /** Number of the disk; not beside `wwids`. */
  lun?: Int32;
  /**
   * World wide names of the targets; not beside `wwids`.
   * @listType atomic
   */
  targetWWNs?: string[];
  /**
   * World wide identifiers; in place of names and a number.
   * @listType atomic
   */
  wwids?: string[];
}

/** A file or folder of the node. */
export interface HostPathVolumeSource extends FirstHostPathVolumeSource {
  /**
   * What must be there, or is created, such as `DirectoryOrCreate`; empty: no check.
   * @default ""
   */
  type?: string;
}

/** Files of an image or artifact. */
export interface ImageVolumeSource {
  /** `Always`, `Never` or `IfNotPresent`. */
  pullPolicy?: string;
  /** Name of the image or artifact. */
  reference?: string;
}

/** An iSCSI disk. */
export interface ISCSIVolumeSource extends FirstISCSIVolumeSource {
  /** Whether discovery uses CHAP. */
  chapAuthDiscovery?: boolean;
  /** Whether sessions use CHAP. */
  chapAuthSession?: boolean;
  /** Name of the initiator, in place of the node's. */
  initiatorName?: string;
  /**
   * More portals, as address and port.
   * @listType atomic
   */
  portals?: string[];
  /** Secret with the CHAP credentials. */
  secretRef?: LocalObjectReference;
}

/** A Portworx volume. */
export interface PortworxVolumeSource {
  /** File system, such as `ext4`. */
  fsType?: string;
  /** Whether it is mounted read-only. */
  readOnly?: boolean;
  /** Identity of the volume. */
  volumeID: string;
}

/** Files from several sources in one folder. */
export interface ProjectedVolumeSource {
  /**
   * Permissions of files.
   * @default 420
   */
  defaultMode?: Int32;
  /**
   * The sources.
   * @listType atomic
   */
  sources?: VolumeProjection[];
}

/** One source of files. Exactly one field is set. */
export interface VolumeProjection {
  /** Certificates of trust bundles. */
  clusterTrustBundle?: ClusterTrustBundleProjection;
  /** Keys of a ConfigMap. */
  configMap?: ConfigMapProjection;
  /** Facts about the pod. */
  downwardAPI?: DownwardAPIProjection;
  /** A private key, and a certificate for the pod. */
  podCertificate?: PodCertificateProjection;
  /** Keys of a Secret. */
  secret?: SecretProjection;
  /** A token of the service account. */
  serviceAccountToken?: ServiceAccountTokenProjection;
}

/** Certificates of trust bundles, in one file. */
export interface ClusterTrustBundleProjection {
  /** Bundles by their labels; beside `signerName`. */
  labelSelector?: LabelSelector;
  /** One bundle; not beside `signerName`. */
  name?: string;
  /** Whether the pod starts without a bundle. */
  optional?: boolean;
  /** File to write. */
  path: string;
  /** All bundles of a signer. */
  signerName?: string;
}

/** Keys of a ConfigMap as files. */
export interface ConfigMapProjection {
  /**
   * Keys and their paths; absent: all keys.
   * @listType atomic
   */
  items?: KeyToPath[];
  /** Name of the ConfigMap. */
  name?: string;
  /** Whether the pod starts without it. */
  optional?: boolean;
}

/** Facts about the pod as files. */
export interface DownwardAPIProjection {
  /**
   * The facts and their paths.
   * @listType atomic
   */
  items?: DownwardAPIVolumeFile[];
}

/** A private key and a certificate for the pod. */
export interface PodCertificateProjection {
  /** File for the certificates. */
  certificateChainPath?: string;
  /** File for key and certificates together. */
  credentialBundlePath?: string;
  /** File for the key. */
  keyPath?: string;
  /** Type of the key, such as `ED25519`. */
  keyType: string;
  /** Longest life of the certificate. */
  maxExpirationSeconds?: Int32;
  /** Signer that issues it. */
  signerName: string;
  /** What the signer is told besides. */
  userAnnotations?: Record<string, string>;
}

/** Keys of a Secret as files. */
export interface SecretProjection {
  /**
   * Keys and their paths; absent: all keys.
   * @listType atomic
   */
  items?: KeyToPath[];
  /** Name of the Secret. */
  name?: string;
  /** Whether the pod starts without it. */
  optional?: boolean;
}

/** A token of the service account as a file. */
export interface ServiceAccountTokenProjection {
  /** Whom the token is for; default: the API server. */
  audience?: string;
  /**
   * Life of the token.
   * @default 3600
   */
  expirationSeconds?: Int64;
  /** File to write. */
  path: string;
}

/** A Quobyte volume. */
export interface QuobyteVolumeSource extends FirstQuobyteVolumeSource {
  /** Tenant that owns the volume. */
  tenant?: string;
}

/** A ScaleIO volume. */
export interface ScaleIOVolumeSource {
  /**
   * File system.
   * @default "xfs"
   */
  fsType?: string;
  /** Address of the gateway. */
  gateway: string;
  /** Protection domain. */
  protectionDomain?: string;
  /** Whether it is mounted read-only. */
  readOnly?: boolean;
  /** Secret with the credentials. */
  secretRef: LocalObjectReference;
  /** Whether the gateway speaks TLS. */
  sslEnabled?: boolean;
  /**
   * `ThickProvisioned` or `ThinProvisioned`.
   * @default "ThinProvisioned"
   */
  storageMode?: string;
  /** Storage pool. */
  storagePool?: string;
  /** Name of the system. */
  system: string;
  /** Name of an existing volume. */
  volumeName?: string;
}

/** Files from the keys of a Secret. */
export interface SecretVolumeSource extends FirstSecretVolumeSource {
  /** Whether the pod starts without it. */
  optional?: boolean;
}

/** A StorageOS volume. */
export interface StorageOSVolumeSource {
  /** File system, such as `ext4`. */
  fsType?: string;
  /** Whether it is mounted read-only. */
  readOnly?: boolean;
  /** Secret with the credentials. */
  secretRef?: LocalObjectReference;
  /** Name of the volume. */
  volumeName?: string;
  /** Namespace of the volume; default: the pod's. */
  volumeNamespace?: string;
}

/** A vSphere disk. */
export interface VsphereVirtualDiskVolumeSource extends FirstVsphereVirtualDiskVolumeSource {
  /** Identity of the storage policy. */
  storagePolicyID?: string;
  /** Name of the storage policy. */
  storagePolicyName?: string;
}
