/**
 * Classes of storage that volumes are provisioned from.
 * @packageDocumentation
 * @groupVersion storage.k8s.io/v1beta1
 */
import type { ObjectMeta } from "../core/v1/meta.js";
import type { ListMeta, TypeMeta } from "../machinery/unversioned.js";

/**
 * A named kind of storage from which volumes are created on demand. Claims select one by name; it exists outside any
 * namespace.
 * @resource storageclasses scope=Cluster
 */
export interface StorageClass extends TypeMeta {
  /** Name of the volume plugin that creates the volumes, such as `kubernetes.io/gce-pd` or `kubernetes.io/aws-ebs`. */
  provisioner: string;
  /**
   * Name, labels and annotations; the name is what claims refer to. Annotating it
   * `storageclass.beta.kubernetes.io/is-default-class` with `"true"` makes it the default.
   */
  metadata?: ObjectMeta;
  /**
   * Settings passed to the provisioner, such as `type` or `zone`. Keys and values depend on that plugin and remain
   * fixed after creation.
   */
  parameters?: Record<string, string>;
}

/** A collection of storage classes, returned by list calls. */
export interface StorageClassList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The storage classes that matched the request, possibly none at all. */
  items: StorageClass[];
}
